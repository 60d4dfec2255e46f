//! The command line. An edge: the only room that prints and the only one that reads the
//! environment.

mod args;
mod commands;
mod context;
mod environment;
mod open;
mod progress_bar;
mod project_root;
mod reporter;
mod selection;

use std::process::ExitCode;

use environment::Environment;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
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
type CommandResult = Result<Outcome, String>;

/// Runs the program with the arguments and environment of the process.
pub fn run() -> ExitCode {
    args::dispatch(&Environment::read()).into()
}
