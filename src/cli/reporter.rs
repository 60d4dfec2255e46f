//! The only place that prints.

use std::io::Write as _;

use super::environment::{ColorChoice, Environment};
use crate::diag::{Color, Detail, Diagnostics, Sources, terminal};

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verbosity {
    /// Errors only.
    Quiet,
    /// Errors, warnings in short, and how the work went.
    Normal,
    /// Every problem in full, notes too, and details of the work.
    Verbose,
}

/// Prints for the user.
pub(super) struct Reporter {
    /// For standard error.
    color: Color,
    /// For standard output.
    answer_color: Color,
    verbosity: Verbosity,
    terminal: bool,
}

impl Reporter {
    pub(super) fn new(environment: &Environment, color: ColorChoice, verbosity: Verbosity) -> Self {
        Self {
            color: environment.color(color, environment.terminal),
            answer_color: environment.color(color, environment.answer_terminal),
            verbosity,
            terminal: environment.terminal,
        }
    }

    /// Whether a progress bar is wanted.
    pub(super) fn shows_progress(&self) -> bool {
        self.terminal && self.verbosity != Verbosity::Quiet
    }

    /// Prints problems to standard error.
    pub(super) fn problems(&self, diagnostics: &Diagnostics, sources: &Sources) {
        self.error(&terminal(diagnostics, sources, self.color, self.detail_of_reports()));
    }

    /// Prints problems to standard output, for a command that is asked for them.
    pub(super) fn report(&self, diagnostics: &Diagnostics, sources: &Sources) {
        self.answer(&terminal(diagnostics, sources, self.answer_color, self.detail_of_reports()));
    }

    /// How much is said of problems.
    fn detail_of_reports(&self) -> Detail {
        match self.verbosity {
            Verbosity::Quiet => Detail::Errors,
            Verbosity::Normal => Detail::Brief,
            Verbosity::Verbose => Detail::Full,
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
