//! The worker processes: started when there is work, kept while more may come.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::limits::Limits;
use super::message::{Response, ThemeFiles};
use super::worker_process::WorkerProcess;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Fingerprint, Theme};
use crate::typeset::{SetOutcome, Setter, SetterFactory, StopReason, Work};

/// Products that a worker sets before a new one takes its place: names that templates make up stay
/// in its memory for ever.
const MAX_PRODUCTS: usize = 500;

/// Sets posters and cards in worker processes.
pub struct WorkerPool {
    program: PathBuf,
    limits: Limits,
    /// Workers without work, each with the fingerprint of the files that it has read.
    idle: Mutex<Vec<(Fingerprint, WorkerProcess)>>,
}

impl WorkerPool {
    /// A pool of workers that run `program`, which is this one, within these limits. None is started
    /// yet.
    pub fn new(program: PathBuf, limits: Limits) -> Self {
        Self { program, limits, idle: Mutex::default() }
    }

    /// Ends the workers without work that have read other files.
    fn dismiss_others(&self, files: Fingerprint) {
        self.idle().retain(|(given, _)| *given == files);
    }

    fn idle(&self) -> MutexGuard<'_, Vec<(Fingerprint, WorkerProcess)>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SetterFactory for WorkerPool {
    fn setter<'p>(&'p self, theme: &Theme, files: Fingerprint) -> Box<dyn Setter + 'p> {
        self.dismiss_others(files);
        Box::new(ThemeSetter { pool: self, fingerprint: files, files: ThemeFiles::of(theme) })
    }
}

/// Sets the products of one theme in the workers of a pool.
struct ThemeSetter<'c> {
    pool: &'c WorkerPool,
    fingerprint: Fingerprint,
    files: ThemeFiles,
}

impl ThemeSetter<'_> {
    fn idle(&self) -> Option<WorkerProcess> {
        let mut idle = self.pool.idle();
        let place = idle.iter().position(|(files, _)| *files == self.fingerprint)?;
        Some(idle.swap_remove(place).1)
    }

    fn start(&self) -> Result<(WorkerProcess, Response), StopReason> {
        WorkerProcess::start(&self.pool.program, &self.files, self.pool.limits)
    }

    fn release(&self, process: WorkerProcess) {
        if process.given < MAX_PRODUCTS {
            self.pool.idle().push((self.fingerprint, process));
        }
    }

    fn give(&self, mut process: WorkerProcess, work: &Work) -> Result<Response, StopReason> {
        let response = process.set(work)?;
        self.release(process);
        Ok(response)
    }

    fn response(&self, work: &Work) -> Result<Response, StopReason> {
        if let Some(process) = self.idle() {
            match self.give(process, work) {
                // What it had set before may be to blame: a new worker begins with nothing.
                Err(StopReason::Memory(_) | StopReason::Broken(_)) => {}
                done => return done,
            }
        }
        self.give(self.start()?.0, work)
    }
}

impl Setter for ThemeSetter<'_> {
    fn check(&self) -> Diagnostics {
        match self.start() {
            Ok((process, response)) => {
                // Files at fault are read again next time, by another worker.
                if response.diagnostics.is_empty() {
                    self.release(process);
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
                    StopReason::Broken(why) => why,
                };
                let message =
                    format!("the fonts and press files of the theme cannot be read: {why}");
                let diagnostic =
                    Diagnostic::new(Code::PressError, message).in_file(&self.files.file).help(
                        "look for a file in `fonts` or `press` that is damaged or much too large",
                    );
                [diagnostic].into_iter().collect()
            }
        }
    }

    fn set(&self, work: &Work) -> SetOutcome {
        match self.response(work) {
            Ok(response) => SetOutcome::Done(response.bytes, response.diagnostics),
            Err(stop) => SetOutcome::Stopped(stop),
        }
    }
}
