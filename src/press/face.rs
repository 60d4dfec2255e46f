//! How one kind of text is set.

use serde::Serialize;

/// A family in a list of fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FontFamily {
    /// Its name.
    pub name: &'static str,
    /// A regular expression for the characters that are taken from it; all without one.
    pub covers: Option<&'static str>,
}

/// How one kind of text is set. Measures are shares of the font size.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Face {
    /// Families, the preferred one first.
    pub fonts: &'static [FontFamily],
    /// The smallest size that it may have; on a card in its pixels.
    pub least: f64,
    /// From 100 to 900.
    pub weight: u16,
    /// What the nominal size is multiplied by: scripts differ in how large they look.
    pub scale: f64,
    /// How far ink may reach above the baseline.
    pub top: f64,
    /// How far ink may reach below it.
    pub bottom: f64,
    /// Space between lines beyond these.
    pub leading: f64,
    /// Space between letters; none in joined scripts.
    pub tracking: f64,
    /// How far lines are set in, so that ink which hangs over their start stays on the sheet.
    pub hang: f64,
}
