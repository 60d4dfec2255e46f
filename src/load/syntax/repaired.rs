//! A text that has been put right.

use std::ops::Range;

use super::edits::Edits;

/// What is wrong at one place.
pub(super) struct Fault {
    /// Where, in the text as it was written.
    pub(super) range: Range<usize>,
    pub(super) what: String,
    pub(super) help: String,
    /// Where what is there twice stands first.
    pub(super) first: Option<Range<usize>>,
}

/// A text as it can be read.
pub(super) struct Repaired {
    pub(super) text: String,
    pub(super) edits: Edits,
    pub(super) faults: Vec<Fault>,
    /// Whether all of it can be read.
    pub(super) is_whole: bool,
}

impl Repaired {
    pub(super) fn unchanged(text: &str) -> Self {
        Self { text: text.to_owned(), edits: Edits::default(), faults: vec![], is_whole: true }
    }
}
