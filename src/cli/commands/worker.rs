//! `handbill __worker`: this program as a process that sets posters and renders templates for another.
//! Not meant to be typed.

use std::path::PathBuf;

use crate::cli::outcome::{CommandResult, Outcome};
use crate::worker::{Limits, WorkerPool, serve};

/// Serves the process that started this one.
#[expect(clippy::unnecessary_wraps, reason = "every command ends with a result")]
pub(in crate::cli) fn run() -> CommandResult {
    serve(std::io::stdin(), std::io::stdout());
    Ok(Outcome::Clean)
}

/// A pool of workers that run this very program.
pub(super) fn worker_pool() -> WorkerPool {
    WorkerPool::new(program(), Limits::default())
}

fn program() -> PathBuf {
    // Linux knows the program itself, even if another one lies in its place since.
    let itself = PathBuf::from("/proc/self/exe");
    if cfg!(target_os = "linux") && itself.exists() {
        return itself;
    }
    // Where the system does not know, starting a worker fails, and that is reported.
    std::env::current_exe().unwrap_or_default()
}
