//! `handbill` alone: what is there, and what to type next.

use crate::cli::context::Context;
use crate::cli::outcome::{CommandResult, Outcome};
use crate::load;
use crate::source::read_disk;

/// Prints what is there, and what to type next.
#[expect(clippy::unnecessary_wraps, reason = "every command ends with a result")]
pub(in crate::cli) fn run(context: &Context<'_>) -> CommandResult {
    let reporter = context.reporter;
    let Ok(root) = context.project_root() else {
        reporter.answer(
            "Handbill publishes a public-safety campaign in every language its community reads.\n\n\
             There is no campaign in this folder. Go to a folder that contains campaign/campaign.toml,\n\
             or see `handbill --help`.\n",
        );
        return Ok(Outcome::Clean);
    };
    let (snapshot, _) = read_disk(&root);
    let (project, diagnostics) = load::project(&snapshot);
    let Some(project) = project else {
        reporter.problems(&diagnostics, &snapshot.sources());
        return Ok(Outcome::Problems);
    };
    let campaign = &project.campaign;
    reporter.answer(&format!(
        "The campaign `{}`: {} pages, {} texts, {} languages, {} posters and cards.\n\
         Themes: {}.\n\n\
         Next:\n  \
         handbill build     build everything into dist/\n  \
         handbill check     apply every rule and write nothing\n  \
         handbill --help    all commands\n",
        campaign.identity.id,
        campaign.pages.len(),
        campaign.segments.len(),
        campaign.locales.len(),
        campaign.press.len(),
        load::theme_names(&snapshot).join(", "),
    ));
    Ok(Outcome::Clean)
}
