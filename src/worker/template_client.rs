//! Pages of one theme, rendered by workers.

use super::client::Client;
use crate::diag::{Code, Diagnostics};
use crate::model::StopReason;
use crate::site::{RenderOutcome, RenderWork, Renderer};

/// Renders the templates of one theme in workers.
pub(super) struct TemplateClient<'p>(pub(super) Client<'p>);

impl Renderer for TemplateClient<'_> {
    fn check(&self) -> Diagnostics {
        let remedy =
            "look for a file in `templates` that is much too large, or nests brackets without end";
        self.0.check("the templates", Code::TeraSyntax, remedy)
    }

    fn render(&self, work: &RenderWork) -> RenderOutcome {
        let request =
            serde_json::to_vec(work).map_err(|error| StopReason::Broken(error.to_string()));
        match request.and_then(|request| self.0.response(&request)) {
            Ok(response) => RenderOutcome::Done(response.bytes, response.diagnostics),
            Err(stop) => RenderOutcome::Stopped(stop),
        }
    }
}
