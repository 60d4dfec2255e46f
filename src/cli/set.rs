//! `handbill __set`: this program as a child that sets posters and cards, for no eyes.

use std::path::PathBuf;

use super::Outcome;
use crate::worker::{Children, Limits, obey};

/// Obeys the process that started this one.
pub(super) fn run() -> Outcome {
    obey(std::io::stdin(), std::io::stdout());
    Outcome::Clean
}

/// Children that run this very program.
pub(super) fn children() -> Children {
    Children::new(program(), Limits::default())
}

fn program() -> PathBuf {
    // Linux knows the program itself, even if another one lies in its place since.
    let itself = PathBuf::from("/proc/self/exe");
    if cfg!(target_os = "linux") && itself.exists() {
        return itself;
    }
    // Where the system does not know, starting a child fails, and that is told.
    std::env::current_exe().unwrap_or_default()
}
