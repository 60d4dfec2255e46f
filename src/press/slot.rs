//! A text of a poster, card or handout.

use serde::Serialize;

use super::joined::joined;
use super::word_segments::segments;
use crate::diag::Span;
use crate::model::{Script, Text, WORD_JOINER, kept_text, without_joiners, without_marks};

/// A text with its place in the author's files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Slot {
    /// The text. Numbers to call are wrapped in U+2066 and U+2069; long words of body text hold
    /// soft hyphens, U+00AD. U+2060 behind a space keeps the words on either side on one line.
    pub text: String,
    /// Where the script writes no spaces: the words, which stay whole. Else empty.
    pub segments: Vec<String>,
    /// Where it is written.
    #[serde(skip)]
    pub span: Option<Span>,
}

impl Slot {
    /// A text of the author, its words kept together as its language keeps them.
    pub(super) fn new(text: &Text, script: Script) -> Self {
        let slot = Self::cut(&kept_text(&text.inlines), script);
        Self { span: Some(text.span.clone()), ..slot }
    }

    /// A text with its words, where the script does not tell them.
    pub(super) fn cut(text: &str, script: Script) -> Self {
        let text = joined(text, script);
        // Nothing is kept to what stands in another text.
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == WORD_JOINER);
        let segments = segments(text, script);
        // Words that are listed stay whole by themselves.
        let text = if segments.is_empty() { text.to_owned() } else { without_joiners(text) };
        Self { text, segments, span: None }
    }

    /// Text that no file holds.
    pub(super) fn bare(text: String) -> Self {
        Self { text, ..Self::default() }
    }

    /// The text as it is read out.
    pub(super) fn said(&self) -> String {
        without_marks(&self.text)
    }
}
