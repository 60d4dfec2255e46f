//! Workers without work, kept while more may come.

use std::sync::{Mutex, PoisonError};

use super::message::Trade;
use super::worker_process::WorkerProcess;
use crate::model::Fingerprint;

/// What a worker does, and the fingerprint of the files that it has read.
pub(super) type Origin = (Trade, Fingerprint);

/// Pieces of work after which a new worker takes the place of one: names that templates make up
/// stay in its memory for ever.
const MAX_WORK: usize = 500;

/// Workers without work, each with what it has read.
#[derive(Default)]
pub(super) struct IdleWorkers(Mutex<Vec<(Origin, WorkerProcess)>>);

impl IdleWorkers {
    /// Takes one of this origin.
    pub(super) fn take(&self, origin: Origin) -> Option<WorkerProcess> {
        let mut idle = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = idle.iter().position(|(known, _)| *known == origin)?;
        Some(idle.swap_remove(place).1)
    }

    /// Takes one back.
    pub(super) fn keep(&self, origin: Origin, process: WorkerProcess) {
        if process.given < MAX_WORK {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push((origin, process));
        }
    }

    /// Ends those of this trade that have read other files.
    pub(super) fn dismiss_others(&self, (trade, files): Origin) {
        let mut idle = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|((known, given), _)| *known != trade || *given == files);
    }
}
