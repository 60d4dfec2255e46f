//! The small door between a build and whoever sets its posters and cards.

use super::engine::Engine;
use super::work::Work;
use crate::diag::{Code, Diagnostics};
use crate::model::{Fingerprint, StopReason, Theme};

/// Gives each theme its setter.
pub trait SetterFactory: Sync {
    /// A setter for the theme, whose fonts and press sources have this fingerprint.
    fn setter<'p>(&'p self, theme: &Theme, files: Fingerprint) -> Box<dyn Setter + 'p>;
}

/// Sets the products of one theme; used from several threads.
pub trait Setter: Sync {
    /// What is wrong with the theme's fonts and press sources as such. With an error nothing can
    /// be set.
    fn check(&self) -> Diagnostics;
    /// Sets one product.
    fn set(&self, work: &Work) -> SetOutcome;
}

/// What came of a product.
#[derive(Clone, Debug, PartialEq)]
pub enum SetOutcome {
    /// Its bytes, if nothing is wrong with it, and what was found.
    Done(Option<Vec<u8>>, Diagnostics),
    /// It was not finished.
    Stopped(StopReason),
}

/// What is said behind the name of a product that was not finished, and under which code.
pub fn stop_message(stop: &StopReason) -> (Code, String) {
    match (stop.limit(), stop) {
        (Some(limit), _) => (Code::PressRunaway, limit),
        (None, StopReason::Broken(why)) => (Code::PressError, format!("cannot be typeset: {why}")),
        (None, _) => (Code::PressError, "cannot be typeset".to_owned()),
    }
}

/// Sets everything in this process and without limits: for tests, and for themes one trusts.
pub struct InProcess;

impl SetterFactory for InProcess {
    fn setter<'p>(&'p self, theme: &Theme, _files: Fingerprint) -> Box<dyn Setter + 'p> {
        let (engine, found) = Engine::new(theme);
        Box::new(InProcessSetter { engine, found })
    }
}

/// An engine with what was found when it was made.
struct InProcessSetter {
    engine: Option<Engine>,
    found: Diagnostics,
}

impl Setter for InProcessSetter {
    fn check(&self) -> Diagnostics {
        self.found.clone()
    }

    fn set(&self, work: &Work) -> SetOutcome {
        let (bytes, diagnostics) =
            self.engine.as_ref().map(|engine| engine.set(work)).unwrap_or_default();
        SetOutcome::Done(bytes, diagnostics)
    }
}
