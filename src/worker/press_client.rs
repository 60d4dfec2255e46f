//! Posters and cards of one theme, set by workers.

use super::client::Client;
use crate::diag::{Code, Diagnostics};
use crate::model::StopReason;
use crate::typeset::{SetOutcome, Setter, Work};

/// Sets the products of one theme in workers.
pub(super) struct PressClient<'p>(pub(super) Client<'p>);

impl Setter for PressClient<'_> {
    fn check(&self) -> Diagnostics {
        let remedy = "look for a file in `fonts` or `press` that is damaged or much too large";
        self.0.check("the fonts and press files", Code::PressError, remedy)
    }

    fn set(&self, work: &Work) -> SetOutcome {
        let request =
            serde_json::to_vec(work).map_err(|error| StopReason::Broken(error.to_string()));
        match request.and_then(|request| self.0.response(&request)) {
            Ok(response) => SetOutcome::Done(response.bytes, response.diagnostics),
            Err(stop) => SetOutcome::Stopped(stop),
        }
    }
}
