//! What a build works with beside its sources.

use super::cache::Cache;
use super::progress::Progress;
use crate::render::press::Presses;

/// What the machine lends to a build.
#[derive(Clone, Copy)]
pub struct Tools<'t> {
    /// Remembers finished bytes.
    pub cache: &'t dyn Cache,
    /// Is told of every job.
    pub progress: &'t dyn Progress,
    /// Sets posters and cards.
    pub presses: &'t dyn Presses,
}
