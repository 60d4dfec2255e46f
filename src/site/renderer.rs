//! The small door between a build and whoever renders the templates of a theme.

use serde::{Deserialize, Serialize};

use super::filled::Filled;
use super::minify::minified;
use super::templates::Templates;
use crate::diag::Diagnostics;
use crate::model::{Fingerprint, StopReason, Theme};

/// Gives each theme its renderer.
pub trait RendererFactory: Sync {
    /// A renderer for the theme, whose templates have this fingerprint.
    fn renderer<'p>(&'p self, theme: &Theme, files: Fingerprint) -> Box<dyn Renderer + 'p>;
}

/// Renders the templates of one theme; used from several threads.
pub trait Renderer: Sync {
    /// What is wrong with the templates as such. With an error nothing can be rendered.
    fn check(&self) -> Diagnostics;
    /// Renders one file.
    fn render(&self, work: &RenderWork) -> RenderOutcome;
}

/// A file that is to be rendered.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RenderWork {
    /// How reports name the file.
    pub name: String,
    /// What it is made from.
    pub filled: Filled,
    /// What is done to it.
    pub finish: Finish,
}

/// What is done to a file that was rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Finish {
    /// Nothing.
    AsIs,
    /// It is made smaller, as pages are.
    Minified,
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum RenderOutcome {
    /// Its bytes, if nothing is wrong with it, and what was found.
    Done(Option<Vec<u8>>, Diagnostics),
    /// It was not finished.
    Stopped(StopReason),
}

/// Renders everything in this process and without limits: for tests, and for themes one trusts.
pub struct RenderInProcess;

impl RendererFactory for RenderInProcess {
    fn renderer<'p>(&'p self, theme: &Theme, _files: Fingerprint) -> Box<dyn Renderer + 'p> {
        Box::new(InProcessRenderer::new(Templates::of(theme)))
    }
}

/// Templates with what was found when they were read.
struct InProcessRenderer {
    templates: Option<Templates>,
    found: Diagnostics,
}

impl InProcessRenderer {
    fn new(read: Result<Templates, crate::diag::Diagnostic>) -> Self {
        match read {
            Ok(templates) => Self { templates: Some(templates), found: Diagnostics::new() },
            Err(problem) => Self { templates: None, found: [problem].into_iter().collect() },
        }
    }
}

impl Renderer for InProcessRenderer {
    fn check(&self) -> Diagnostics {
        self.found.clone()
    }

    fn render(&self, work: &RenderWork) -> RenderOutcome {
        let mut found = Diagnostics::new();
        let bytes = self.templates.as_ref().and_then(|templates| templates.file(work, &mut found));
        RenderOutcome::Done(bytes, found)
    }
}

impl Templates {
    /// The finished bytes of a file.
    pub(crate) fn file(&self, work: &RenderWork, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
        let text = self.render(&work.filled);
        let text = text.map_err(|problem| diagnostics.push(problem)).ok()?;
        match work.finish {
            Finish::AsIs => Some(text.into_bytes()),
            Finish::Minified => self.minified(work, &text, diagnostics),
        }
    }

    /// A page that was rendered, made smaller.
    pub(crate) fn minified(
        &self,
        work: &RenderWork,
        html: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<u8>> {
        minified(&work.name, html, self.source(&work.filled.template), diagnostics)
    }
}
