//! Where the parts of a Fluent file stand.

use crate::diag::{SourcePath, Span};

/// Where slices of the source lie in the file.
pub(super) struct Place<'s> {
    pub(super) file: &'s SourcePath,
    pub(super) source: &'s str,
    pub(super) bom: usize,
}

impl Place<'_> {
    /// Byte offset of a slice of the source in the source.
    pub(super) fn offset(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize)
            .saturating_sub(self.source.as_ptr() as usize)
            .min(self.source.len())
    }

    /// From `start` to the end of the message: indented and blank lines belong to it.
    fn message_end(&self, start: usize) -> usize {
        let rest = self.source.get(start..).unwrap_or_default();
        let mut end = start;
        let mut last = start;
        for (index, line) in rest.split_inclusive('\n').enumerate() {
            let goes_on = index == 0 || line.starts_with([' ', '}']) || line.trim().is_empty();
            if !goes_on {
                break;
            }
            end += line.len();
            if !line.trim().is_empty() {
                last = end - (line.len() - line.trim_end().len());
            }
        }
        last
    }

    /// From the id of a message to its end, and its value alone.
    pub(super) fn message(&self, id: &str) -> [Span; 2] {
        let start = self.offset(id);
        let end = self.message_end(start);
        let line = self.source.get(start..end).unwrap_or_default();
        let value = line.find('=').map_or(start, |equals| {
            let after = line.get(equals + 1..).unwrap_or_default();
            start + equals + 1 + (after.len() - after.trim_start().len())
        });
        [self.span(start, end), self.span(value, end)]
    }

    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.file, start + self.bom..end + self.bom)
    }
}
