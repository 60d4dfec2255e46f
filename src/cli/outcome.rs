//! How commands end.

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// All is well.
    Clean,
    /// There are problems in the campaign's files.
    Problems,
    /// Wrong usage, or trouble with the machine.
    Trouble,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Clean => Self::SUCCESS,
            Outcome::Problems => Self::from(1),
            Outcome::Trouble => Self::from(2),
        }
    }
}

/// What a command ends with: an outcome, or what keeps it from doing its work, as a sentence
/// without its full stop.
pub(super) type CommandResult = Result<Outcome, String>;
