//! The pipeline and its gates: load, resolve, check; then render; then the output tree.
//!
//! An error at a gate ends the build with every problem found so far, and nothing is written.

mod assets;
mod cache;
mod closing;
mod execute;
mod fonts;
mod handouts;
mod options;
mod pages;
mod press;
mod progress;
mod release;
mod sign_off;
mod summary;
mod theme;
mod toolkit;
mod tools;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use cache::{Cache, MemoryCache, NoCache};
pub use execute::{map, use_threads};
pub use options::{BuildOptions, Effort, Product, Release, Themes};
pub use press::{Look, Preview, Refusal, Wish, preview};
pub use progress::{Progress, Silent};
pub use sign_off::SignOff;
pub use summary::{LanguageSummary, Summary};
pub use tools::Tools;

use crate::diag::{Diagnostics, SourcePath};
use crate::load;
use crate::model::OutputTree;
use crate::render::press::InProcess;

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

/// Builds a project, posters and cards in this process: for themes that one trusts.
pub fn build(
    files: &BTreeMap<SourcePath, Arc<[u8]>>,
    options: &BuildOptions,
    cache: &dyn Cache,
    progress: &dyn Progress,
) -> Built {
    build_with(files, options, Tools { cache, progress, presses: &InProcess })
}

/// Builds a project: the whole product on one screen.
pub fn build_with(
    files: &BTreeMap<SourcePath, Arc<[u8]>>,
    options: &BuildOptions,
    tools: Tools<'_>,
) -> Built {
    let themes = match &options.themes {
        Themes::One(name) => vec![name.clone()],
        Themes::All => load::theme_names(files),
    };
    let mut diagnostics = Diagnostics::new();
    let mut summary = Summary::default();
    let mut output = OutputTree::default();
    for name in &themes {
        let made = theme::build_theme(files, name, options, tools, &mut summary);
        diagnostics.append(made.1);
        if let Some(tree) = made.0 {
            match options.themes {
                Themes::One(_) => output = tree,
                Themes::All => theme::place_below(name, tree, &mut output, &mut diagnostics),
            }
        }
    }
    tools.progress.end();
    diagnostics.sort();
    if matches!(options.themes, Themes::All) {
        theme::add_common_manifest(&mut output);
    }
    summary.count(&output);
    let output = (!diagnostics.has_errors()).then_some(output);
    Built { output, diagnostics, summary }
}
