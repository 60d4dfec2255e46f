//! The picture that stands for an organisation.

use super::{MediaType, ThemeFile};
use crate::diag::Span;

/// What a logo is laid on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Paper, and any ground that no logo of its own is made for.
    Light,
    /// The panel of posters and cards.
    Dark,
}

/// A logo for one kind of ground, in place of the lettered tile.
#[derive(Clone, Debug)]
pub struct Logo {
    /// What it is laid on.
    pub ground: Ground,
    /// Its file.
    pub file: ThemeFile,
    /// A drawing or a PNG.
    pub kind: MediaType,
    /// Where the manifest names it.
    pub span: Span,
}

impl Logo {
    /// Its path among the press sources, where posters and cards find it.
    pub fn press_path(&self) -> &'static str {
        match (self.ground, self.kind) {
            (Ground::Light, MediaType::Svg) => "brand/logo.svg",
            (Ground::Light, _) => "brand/logo.png",
            (Ground::Dark, MediaType::Svg) => "brand/logo-on-dark.svg",
            (Ground::Dark, _) => "brand/logo-on-dark.png",
        }
    }
}
