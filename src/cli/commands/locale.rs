//! `handbill locale`.

use std::collections::BTreeSet;
use std::path::Path;

use clap::{Args, Subcommand};

use crate::cli::context::Context;
use crate::cli::outcome::{CommandResult, Outcome};
use crate::diag::Diagnostics;
use crate::load;
use crate::model::{Project, SegmentId, Theme, is_name};
use crate::output::write_source;
use crate::source::{Snapshot, read_disk};
use crate::translation::{SyncedFile, review, sync, sync_theme};

/// The commands for translators.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Locale {
    /// Update the source-language Fluent files from the Markdown, and record which texts have changed
    Sync,
    /// Record that somebody who reads a language has reviewed some of its translations
    Review(ReviewArgs),
}

/// What was reviewed, and by whom.
#[derive(Debug, Args)]
pub(in crate::cli) struct ReviewArgs {
    /// The language, such as `cy`
    tag: String,
    /// The ids of the translations, as the Fluent files name them
    #[arg(required = true)]
    ids: Vec<String>,
    /// Who has reviewed them, by name
    #[arg(long, value_name = "NAME")]
    by: String,
}

/// Runs one of the commands for translators.
pub(in crate::cli) fn run(command: &Locale, context: &Context<'_>) -> CommandResult {
    match command {
        Locale::Sync => run_sync(context),
        Locale::Review(args) => run_review(args, context),
    }
}

fn run_sync(context: &Context<'_>) -> CommandResult {
    let reporter = context.reporter;
    let root = context.project_root()?;
    let (snapshot, mut diagnostics) = read_disk(&root);
    let (files, found) = synced(&snapshot);
    diagnostics.append(found);
    diagnostics.sort();
    if diagnostics.has_errors() {
        reporter.problems(&diagnostics, &snapshot.sources());
        reporter.error("nothing was written\n");
        return Ok(Outcome::Problems);
    }
    write(&root, files, context)
}

/// Writes what differs.
fn write(root: &Path, files: Vec<SyncedFile>, context: &Context<'_>) -> CommandResult {
    let reporter = context.reporter;
    let mut written = 0;
    for (path, text) in files {
        if write_source(root, &path, text.as_bytes()).map_err(|error| format!("{path}: {error}"))? {
            written += 1;
            reporter.progress(&format!("wrote {path}\n"));
        }
    }
    let files = if written == 1 { "file" } else { "files" };
    reporter.progress(&format!("{written} {files} written\n"));
    Ok(Outcome::Clean)
}

fn run_review(args: &ReviewArgs, context: &Context<'_>) -> CommandResult {
    let reporter = context.reporter;
    let by = args.by.trim();
    if !is_name(by) || by.contains(char::is_control) {
        return Err(format!("`{by}` names nobody: write `--by \"Anne Martin\"`"));
    }
    let root = context.project_root()?;
    let (snapshot, mut diagnostics) = read_disk(&root);
    let (project, found) = load::project(&snapshot);
    diagnostics.append(found);
    diagnostics.sort();
    let Some(project) = project.filter(|_| !diagnostics.has_errors()) else {
        reporter.problems(&diagnostics, &snapshot.sources());
        reporter.error("nothing was written\n");
        return Ok(Outcome::Problems);
    };
    if project.catalogs.get(&*args.tag).is_some_and(|catalog| catalog.info.is_translator(by)) {
        return Err(format!(
            "`{by}` has translated this language (`translated_by` in locales/{}/locale.toml): a second person has to review it",
            args.tag
        ));
    }
    let mut ids: BTreeSet<SegmentId> =
        args.ids.iter().map(|id| SegmentId::from(id.as_str())).collect();
    let files = reviewed(&snapshot, &project, &args.tag, (&mut ids, by));
    if let Some(unknown) = ids.first() {
        return Err(format!(
            "`{}` has no translation `{unknown}`: nothing was written. The ids stand before the `=` in `locales/{}/*.ftl`",
            args.tag, args.tag
        ));
    }
    write(&root, files, context)
}

/// The state files of the campaign and of every theme once some translations have been reviewed;
/// leaves the ids that none of them has.
fn reviewed(
    snapshot: &Snapshot,
    project: &Project,
    tag: &str,
    (ids, by): (&mut BTreeSet<SegmentId>, &str),
) -> Vec<SyncedFile> {
    let source = &*project.campaign.identity.source;
    let themes = load::theme_names(snapshot);
    let themes: Vec<Theme> =
        themes.iter().filter_map(|name| load::theme(snapshot, name, &project.campaign).0).collect();
    let of_campaign = (&project.catalogs, &project.campaign.segments);
    let of_themes = themes.iter().map(|theme| (&theme.catalogs, &theme.segments));
    let wanted = ids.clone();
    let mut files = Vec::new();
    for (catalogs, segments) in std::iter::once(of_campaign).chain(of_themes) {
        let Some(catalog) = catalogs.get(tag).filter(|_| tag != source) else { continue };
        ids.retain(|id| !(catalog.messages.contains_key(id) && segments.contains_key(id)));
        files.extend(review(catalog, catalogs.get(source), segments, (&wanted, by)));
    }
    files
}

/// The files of the campaign and of every theme, as they should be.
fn synced(snapshot: &Snapshot) -> (Vec<SyncedFile>, Diagnostics) {
    let (project, mut diagnostics) = load::project(snapshot);
    let Some(project) = project else { return (Vec::new(), diagnostics) };
    let mut files = sync(&project);
    for name in load::theme_names(snapshot) {
        let (theme, found) = load::theme(snapshot, &name, &project.campaign);
        diagnostics.append(found);
        files.extend(theme.iter().flat_map(|theme| sync_theme(&project, theme)));
    }
    (files, diagnostics)
}
