//! What a build works with beside its sources.

use super::cache::Cache;
use super::progress::{Progress, Silent};
use crate::site::{RenderInProcess, RendererFactory};
use crate::typeset::{InProcess, SetterFactory};

/// What the machine lends to a build.
#[derive(Clone, Copy)]
pub struct Tools<'t> {
    /// Remembers finished bytes.
    pub cache: &'t dyn Cache,
    /// Is called for every job.
    pub progress: &'t dyn Progress,
    /// Sets posters and cards.
    pub setters: &'t dyn SetterFactory,
    /// Renders templates that do not come with this program.
    pub renderers: &'t dyn RendererFactory,
}

impl<'t> Tools<'t> {
    /// Silent tools that set and render in this process and without limits: for tests, and
    /// for themes one trusts.
    pub fn in_process(cache: &'t dyn Cache) -> Self {
        Self { cache, progress: &Silent, setters: &InProcess, renderers: &RenderInProcess }
    }
}
