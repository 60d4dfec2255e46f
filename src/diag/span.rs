//! A place in one of the author's files.

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A path relative to the project's root, with forward slashes, shared cheaply.
pub type SourcePath = Arc<str>;

/// A range of bytes in a source file.
///
/// Offsets count bytes of the file as it lies on disk, a byte-order mark included.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "(String, usize, usize)", from = "(String, usize, usize)")]
pub struct Span {
    /// The file, relative to the project's root.
    pub file: SourcePath,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// A place in `file` from `range.start` to `range.end`.
    pub fn new(file: &SourcePath, range: Range<usize>) -> Self {
        Self { file: Arc::clone(file), start: range.start, end: range.end.max(range.start) }
    }

    /// Whether the two have a byte in common.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.file == other.file && self.start < other.end && other.start < self.end
    }

    /// The very beginning of `file`, for problems that concern the whole of it.
    pub fn start_of(file: &SourcePath) -> Self {
        Self::new(file, 0..0)
    }

    /// The bytes covered.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

impl From<Span> for (String, usize, usize) {
    fn from(span: Span) -> Self {
        (span.file.to_string(), span.start, span.end)
    }
}

impl From<(String, usize, usize)> for Span {
    fn from((file, start, end): (String, usize, usize)) -> Self {
        Self::new(&file.into(), start..end)
    }
}
