//! How much of a language is translated.

use super::Standing;

/// How far a language is its own: its texts by their standing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Texts to translate.
    pub total: usize,
    /// Shown in the language itself; the others are shown in a fallback language.
    pub shown: usize,
    /// Translated, up to date and reviewed.
    pub fresh: usize,
    /// Translated and up to date; nobody has reviewed them.
    pub unreviewed: usize,
    /// Translated from an earlier source text.
    pub stale: usize,
    /// Not translated.
    pub missing: usize,
    /// Translated in a way that must not be shown.
    pub refused: usize,
}

impl Coverage {
    /// Counts a text.
    pub fn add(&mut self, standing: &Standing, is_shown: bool) {
        self.total += 1;
        self.shown += usize::from(is_shown);
        *match standing {
            Standing::Fresh => &mut self.fresh,
            Standing::Unreviewed => &mut self.unreviewed,
            Standing::Stale { .. } => &mut self.stale,
            Standing::Missing => &mut self.missing,
            Standing::Refused => &mut self.refused,
        } += 1;
    }

    /// The share that is shown in the language itself in whole percent, rounded down.
    pub fn percent(&self) -> usize {
        (self.shown * 100).checked_div(self.total).unwrap_or(100)
    }
}
