//! The command line. An edge: the only room that prints and the only one that reads the
//! environment.

mod args;
mod commands;
mod context;
mod environment;
mod open;
mod outcome;
mod progress_bar;
mod project_root;
mod reporter;
mod selection;
mod user_folder;

use std::process::ExitCode;

use environment::Environment;

/// Runs the program with the arguments and environment of the process.
pub fn run() -> ExitCode {
    args::dispatch(&Environment::read()).into()
}
