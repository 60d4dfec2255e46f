//! The only place that prints.

use std::io::Write as _;

use super::environment::{ColorChoice, Environment};
use crate::diag::{Color, Diagnostics, Severity, Sources, terminal};

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verbosity {
    /// Problems only.
    Quiet,
    /// Problems, and how the work went.
    Normal,
    /// Notes too, and details.
    Verbose,
}

/// Prints for the user.
pub(super) struct Reporter {
    color: Color,
    verbosity: Verbosity,
    terminal: bool,
}

impl Reporter {
    pub(super) fn new(environment: &Environment, color: ColorChoice, verbosity: Verbosity) -> Self {
        Self { color: environment.color(color), verbosity, terminal: environment.terminal }
    }

    /// Whether a progress bar is wanted.
    pub(super) fn shows_progress(&self) -> bool {
        self.terminal && self.verbosity != Verbosity::Quiet
    }

    /// Prints problems to standard error; notes only with `--verbose`.
    pub(super) fn problems(&self, diagnostics: &Diagnostics, sources: &Sources) {
        let shown: Diagnostics = diagnostics
            .iter()
            .filter(|diagnostic| {
                self.verbosity == Verbosity::Verbose || diagnostic.severity != Severity::Info
            })
            .cloned()
            .collect();
        if !shown.is_empty() {
            self.error(&terminal(&shown, sources, self.color));
        }
    }

    /// Prints a message to standard error. The message holds its line end.
    #[expect(clippy::unused_self, reason = "printing is the reporter's to do")]
    pub(super) fn error(&self, text: &str) {
        // When standard error is gone, nobody can be told.
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }

    /// Prints what the user asked for to standard output.
    #[expect(clippy::unused_self, reason = "printing is the reporter's to do")]
    pub(super) fn answer(&self, text: &str) {
        // A reader such as `head` may be gone; that is no error.
        let _ = std::io::stdout().lock().write_all(text.as_bytes());
    }

    /// Prints details to standard output, with `--verbose` only.
    pub(super) fn detail(&self, text: &str) {
        if self.verbosity == Verbosity::Verbose {
            self.answer(text);
        }
    }

    /// Prints how the work went to standard output, unless told to be quiet.
    pub(super) fn progress(&self, text: &str) {
        if self.verbosity != Verbosity::Quiet {
            self.answer(text);
        }
    }
}
