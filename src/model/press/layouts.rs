//! The layouts of posters and cards that a theme has.

use std::collections::BTreeSet;

/// The layouts of a theme, where its press files list them.
#[derive(Clone, Debug, Default)]
pub struct Layouts {
    /// Those of posters.
    pub posters: Option<BTreeSet<String>>,
    /// Those of cards.
    pub cards: Option<BTreeSet<String>>,
}
