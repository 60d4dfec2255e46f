//! Work for one theme, done by workers that have read its files.

use std::path::Path;

use super::idle_workers::{IdleWorkers, Origin};
use super::limits::Limits;
use super::message::{Response, ThemeFiles};
use super::worker_process::WorkerProcess;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::StopReason;

/// Has the work for one theme done.
pub(super) struct Client<'p> {
    pub(super) program: &'p Path,
    pub(super) idle: &'p IdleWorkers,
    pub(super) origin: Origin,
    pub(super) files: ThemeFiles,
    pub(super) limits: Limits,
}

impl Client<'_> {
    fn start(&self) -> Result<(WorkerProcess, Response), StopReason> {
        WorkerProcess::start(self.program, &self.files, self.limits)
    }

    fn give(&self, mut process: WorkerProcess, request: &[u8]) -> Result<Response, StopReason> {
        let response = process.ask(request)?;
        self.idle.keep(self.origin, process);
        Ok(response)
    }

    /// What comes of a request.
    ///
    /// # Errors
    ///
    /// Why the work was stopped.
    pub(super) fn response(&self, request: &[u8]) -> Result<Response, StopReason> {
        if let Some(process) = self.idle.take(self.origin) {
            match self.give(process, request) {
                // What it had done before may be to blame: a new worker begins with nothing.
                Err(StopReason::Memory(_) | StopReason::Broken(_)) => {}
                done => return done,
            }
        }
        self.give(self.start()?.0, request)
    }

    /// What is wrong with the files themselves; `what` names them, and `code` is for those that
    /// cannot be read at all.
    pub(super) fn check(&self, what: &str, code: Code, remedy: &str) -> Diagnostics {
        match self.start() {
            Ok((process, response)) => {
                // Files at fault are read again next time, by another worker.
                if response.diagnostics.is_empty() {
                    self.idle.keep(self.origin, process);
                }
                response.diagnostics
            }
            Err(stop) => {
                let why = match stop {
                    StopReason::Time(limit) => {
                        format!("they take more than {} s to read", limit.as_secs_f64())
                    }
                    StopReason::Memory(limit) => {
                        format!("they need more than {} MB of memory", limit / 1_000_000)
                    }
                    StopReason::Depth => "something in them is nested too deeply".to_owned(),
                    StopReason::Broken(why) => why,
                };
                let message = format!("{what} of the theme cannot be read: {why}");
                [Diagnostic::new(code, message).in_file(&self.files.file).help(remedy)]
                    .into_iter()
                    .collect()
            }
        }
    }
}
