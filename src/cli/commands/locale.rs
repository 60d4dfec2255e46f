//! `handbill locale`.

use clap::Subcommand;

use crate::cli::context::Context;
use crate::cli::outcome::{CommandResult, Outcome};
use crate::diag::Diagnostics;
use crate::load;
use crate::output::write_source;
use crate::source::{Snapshot, read_disk};
use crate::translation::{SyncedFile, sync, sync_theme};

/// The commands for translators.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Locale {
    /// Update the source-language Fluent files from the Markdown, and record which texts have changed
    Sync,
}

/// Runs one of the commands for translators.
pub(in crate::cli) fn run(command: &Locale, context: &Context<'_>) -> CommandResult {
    match command {
        Locale::Sync => run_sync(context),
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
    let mut written = 0;
    for (path, text) in files {
        if write_source(&root, &path, text.as_bytes())
            .map_err(|error| format!("{path}: {error}"))?
        {
            written += 1;
            reporter.progress(&format!("wrote {path}\n"));
        }
    }
    let files = if written == 1 { "file" } else { "files" };
    reporter.progress(&format!("{written} {files} written\n"));
    Ok(Outcome::Clean)
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
