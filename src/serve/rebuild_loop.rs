//! The loop of `watch`: build, publish, wait for a change, and again.

use std::path::Path;
use std::time::{Duration, Instant};

use super::published::Published;
use super::watcher::Watcher;
use crate::diag::overlay;
use crate::pipeline::{BuildOptions, Built, Tools, build};
use crate::source::{Snapshot, read_disk};

/// One round of the loop, for the report.
pub(crate) struct Rebuild<'t> {
    /// What was built.
    pub built: &'t Built,
    /// What it was built from.
    pub snapshot: &'t Snapshot,
    /// How long it took.
    pub took: Duration,
}

/// Builds the project at `root`, and again whenever it changes; never returns while changes can
/// come. Each build is the same as that of `handbill build`.
pub(crate) fn watch(
    root: &Path,
    options: &BuildOptions,
    tools: Tools<'_>,
    watcher: &Watcher,
    published: &Published,
    report: &mut dyn FnMut(&Rebuild<'_>),
) {
    let mut last: Option<Snapshot> = None;
    loop {
        let (snapshot, found) = read_disk(root);
        if last.as_ref() != Some(&snapshot) {
            let begun = Instant::now();
            let mut built = build(&snapshot, options, tools);
            built.diagnostics.append(found);
            built.diagnostics.sort();
            let tree = built.output.take().filter(|_| !built.diagnostics.has_errors());
            let problems = if tree.is_some() {
                String::new()
            } else {
                overlay(&built.diagnostics, &snapshot.sources())
            };
            published.publish(tree, problems);
            report(&Rebuild { built: &built, snapshot: &snapshot, took: begun.elapsed() });
            last = Some(snapshot);
        }
        if !watcher.wait() {
            return;
        }
    }
}
