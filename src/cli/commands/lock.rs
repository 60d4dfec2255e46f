//! `handbill lock`.

use crate::cli::context::Context;
use crate::cli::outcome::{CommandResult, Outcome};
use crate::load;
use crate::lock::{self, CampaignLock};
use crate::model::Project;
use crate::output::write_source;
use crate::source::{Snapshot, read_disk};
use crate::translation::sync;

/// Accepts the campaign as it is, and says what is different from the lock before.
pub(in crate::cli) fn run(context: &Context<'_>) -> CommandResult {
    let reporter = context.reporter;
    let root = context.project_root()?;
    let (snapshot, mut diagnostics) = read_disk(&root);
    let (project, found) = load::project(&snapshot);
    diagnostics.append(found);
    diagnostics.sort();
    let sources = snapshot.sources();
    let (Some(project), false) = (project, diagnostics.has_errors()) else {
        reporter.problems(&diagnostics, &sources);
        reporter.error("nothing was written\n");
        return Ok(Outcome::Problems);
    };
    if !is_synced(&project, &snapshot) {
        return Err("translators have not been told of all changes. Run `handbill locale sync`, then `handbill lock`".to_owned());
    }
    let differences = lock::differences(&snapshot, &project.campaign);
    for line in differences.into_iter().chain(lock::exceptions(&snapshot, &project)) {
        reporter.progress(&format!("{line}\n"));
    }
    let lock = CampaignLock::of(&snapshot, &project.campaign);
    let is_new = write_source(&root, lock::PATH, lock.text().as_bytes())
        .map_err(|error| format!("{}: {error}", lock::PATH))?;
    let (entries, files, texts) = lock.counts();
    let word = if files == 1 { "file" } else { "files" };
    let what = if is_new { "wrote" } else { "nothing has changed since" };
    reporter.progress(&format!(
        "{what} {}: {texts} texts, {entries} entries of campaign.toml, {files} {word}; seal {}\n",
        lock::PATH,
        lock.seal()
    ));
    Ok(Outcome::Clean)
}

/// Whether `handbill locale sync` has nothing to write.
fn is_synced(project: &Project, snapshot: &Snapshot) -> bool {
    sync(project).iter().all(|(path, text)| snapshot.bytes(path) == Some(text.as_bytes()))
}
