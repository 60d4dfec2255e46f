//! A progress bar on a terminal.

use indicatif::{ProgressBar, ProgressStyle};

use crate::pipeline::Progress;

/// Shows how many jobs are done.
pub(super) struct ProgressLine(ProgressBar);

impl ProgressLine {
    pub(super) fn new() -> Self {
        let bar = ProgressBar::new(0);
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}") {
            bar.set_style(style);
        }
        Self(bar)
    }
}

impl Progress for ProgressLine {
    fn begin(&self, more: usize) {
        self.0.inc_length(more as u64);
    }

    fn advance(&self, what: &str) {
        self.0.inc(1);
        self.0.set_message(what.to_owned());
    }

    fn end(&self) {
        self.0.finish_and_clear();
    }
}
