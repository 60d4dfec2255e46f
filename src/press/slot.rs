//! A text of a poster, card or handout.

use serde::Serialize;

use crate::diag::Span;
use crate::model::without_marks;

/// A text with its place in the author's files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Slot {
    /// The text. Numbers to call are wrapped in U+2066 and U+2069; long words of body text hold
    /// soft hyphens, U+00AD.
    pub text: String,
    /// Where the script writes no spaces: the words, which stay whole. Else empty.
    pub segments: Vec<String>,
    /// Where it is written.
    #[serde(skip)]
    pub span: Option<Span>,
}

impl Slot {
    /// The text as it is read out.
    pub(super) fn said(&self) -> String {
        without_marks(&self.text)
    }
}
