//! The only place that prints.

use std::io::Write as _;

use super::args::Global;
use super::options::Environment;
use crate::diag::{Color, Diagnostics, Severity, Sources, terminal};

/// Says things to the user.
pub(super) struct Reporter {
    color: Color,
    quiet: bool,
    verbose: bool,
    terminal: bool,
}

impl Reporter {
    pub(super) fn new(environment: &Environment, global: &Global) -> Self {
        Self {
            color: environment.color(global.color),
            quiet: global.quiet,
            verbose: global.verbose,
            terminal: environment.terminal,
        }
    }

    /// Whether a progress bar is wanted.
    pub(super) fn shows_progress(&self) -> bool {
        self.terminal && !self.quiet
    }

    /// Prints problems to standard error; remarks only when asked for.
    pub(super) fn problems(&self, diagnostics: &Diagnostics, sources: &Sources) {
        let shown: Diagnostics = diagnostics
            .iter()
            .filter(|diagnostic| self.verbose || diagnostic.severity != Severity::Info)
            .cloned()
            .collect();
        if !shown.is_empty() {
            self.error(&terminal(&shown, sources, self.color));
        }
    }

    /// Prints a message to standard error, with its line end.
    #[expect(clippy::unused_self, reason = "printing is the reporter's to do")]
    pub(super) fn error(&self, text: &str) {
        // When standard error is gone there is nobody to tell.
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }

    /// Prints what the user asked for to standard output.
    #[expect(clippy::unused_self, reason = "printing is the reporter's to do")]
    pub(super) fn answer(&self, text: &str) {
        // A reader such as `head` may have gone; that is no trouble.
        let _ = std::io::stdout().lock().write_all(text.as_bytes());
    }

    /// Prints what only those want to know who ask for it with `--verbose`.
    pub(super) fn detail(&self, text: &str) {
        if self.verbose {
            self.answer(text);
        }
    }

    /// Prints what the user may like to know, unless told to be quiet.
    pub(super) fn remark(&self, text: &str) {
        if !self.quiet {
            self.answer(text);
        }
    }
}
