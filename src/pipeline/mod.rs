//! The pipeline and its gates: load, check, resolve; then plan and run; then audit.
//!
//! An error at a gate ends the build with every problem found so far, and nothing is written.

mod assets;
mod audit;
mod cache;
mod downloads;
mod execute;
mod fonts;
mod manifest;
mod options;
mod photos;
mod prepare;
mod preview;
mod progress;
mod release;
mod rendering;
mod run;
mod runaways;
mod scope;
mod summary;
mod theme;
mod theme_base;
mod tools;
mod typesetting;
mod wording;

pub use crate::lock::LockStanding;
pub use crate::plan::{Effort, Product};
pub use cache::{Cache, DiskCache, MemoryCache, NoCache, UserCache};
pub use options::{BuildOptions, ReleaseMode, Themes};
pub use prepare::{ThemeEditions, editions};
pub use preview::{Preview, PreviewError, PreviewFormat, PreviewRequest, preview};
pub use progress::{Progress, Silent};
pub use summary::{LanguageSummary, Summary};
pub use tools::Tools;

use crate::diag::Diagnostics;
use crate::load;
use crate::model::OutputTree;
use crate::plan::FileDigests;
use crate::source::Snapshot;

/// What a build gives.
#[derive(Debug)]
pub struct Built {
    /// Every file; `None` when there is an error.
    pub output: Option<OutputTree>,
    /// Every problem, sorted.
    pub diagnostics: Diagnostics,
    /// What was made.
    pub summary: Summary,
}

/// Builds a project: the whole product on one screen.
pub fn build(snapshot: &Snapshot, options: &BuildOptions, tools: Tools<'_>) -> Built {
    let mut diagnostics = Diagnostics::new();
    let mut summary = Summary::default();
    let output = made(snapshot, options, tools, &mut summary, &mut diagnostics);
    tools.progress.end();
    diagnostics.sort();
    summary.count(&output);
    let output = (!diagnostics.has_errors()).then_some(output);
    Built { output, diagnostics, summary }
}

fn made(
    snapshot: &Snapshot,
    options: &BuildOptions,
    tools: Tools<'_>,
    summary: &mut Summary,
    diagnostics: &mut Diagnostics,
) -> OutputTree {
    let mut output = OutputTree::default();
    let Some(prepared) = prepare::campaign(snapshot, options, tools.cache, diagnostics) else {
        return output;
    };
    summary.campaign.clone_from(&prepared.project.campaign.identity.id);
    summary.lock.clone_from(&prepared.lock);
    summary.day = Some(prepared.day(options));
    let names = match &options.themes {
        Themes::One(name) => vec![name.clone()],
        Themes::All => load::theme_names(snapshot),
    };
    let mut themes = Vec::new();
    for name in names {
        themes.extend(prepared.theme(&name, options, diagnostics));
    }
    summary.settled.clone_from(&prepared.settled);
    for theme in &themes {
        summary.settled.extend(theme.settled.iter().cloned());
        theme::summarise(&prepared.project, &theme.editions, summary);
    }
    // Gate 1: with an error in the sources nothing is made.
    if diagnostics.has_errors() {
        return output;
    }
    let digests = FileDigests::of(snapshot);
    for theme in &themes {
        let project = &prepared.project;
        let tree = theme::build_theme(project, theme, &digests, (options, tools), diagnostics);
        match options.themes {
            Themes::One(_) => output = tree,
            Themes::All => manifest::place_below(&theme.theme.name, tree, &mut output, diagnostics),
        }
    }
    if options.themes == Themes::All {
        manifest::add_common_manifest(options, &mut output);
    }
    // Gate 2: with an error in the output nothing is written; the caller gets no tree.
    output
}
