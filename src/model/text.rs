//! A text in the language in which it is shown.

use std::sync::Arc;

use super::{Inline, Locale, SegmentId, plain_text};
use crate::diag::Span;

/// A resolved text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The message that it came from.
    pub segment: SegmentId,
    /// What it says.
    pub inlines: Vec<Inline>,
    /// The language that it is in, when that is not the edition's own.
    pub fallback: Option<Arc<Locale>>,
    /// Where it is written: the translation, or the Markdown for the source language.
    pub span: Span,
}

impl Text {
    /// The words alone, numbers to call isolated.
    pub fn plain(&self) -> String {
        plain_text(&self.inlines)
    }
}
