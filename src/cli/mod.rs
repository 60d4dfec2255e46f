//! The command line. An edge: the only room that prints and the only one that reads the
//! environment.

mod args;
mod bar;
mod build;
mod check;
mod explain;
mod locale_sync;
mod open;
mod options;
mod overview;
mod press_preview;
mod report;
mod root;
mod set;
mod watch;

use std::process::ExitCode;

pub use options::Environment;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
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

/// Runs the program with the arguments and environment of the process.
pub fn run() -> ExitCode {
    args::dispatch(&Environment::read()).into()
}
