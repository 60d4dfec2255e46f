//! Where the passages of a repaired text stand in the text as its author wrote it.

use std::ops::Range;

/// A passage that was changed.
#[derive(Debug)]
struct Edit {
    written: Range<usize>,
    repaired: Range<usize>,
}

/// The changed passages of a text, in order.
#[derive(Debug, Default)]
pub(super) struct Edits(Vec<Edit>);

impl Edits {
    /// Remembers the next change.
    pub(super) fn push(&mut self, written: Range<usize>, repaired: Range<usize>) {
        self.0.push(Edit { written, repaired });
    }

    /// The passage of the author's text that a passage of the repaired text stands for: all of a
    /// changed one.
    pub(super) fn written(&self, range: Range<usize>) -> Range<usize> {
        let start = self.place(range.start, |edit| edit.written.start);
        let end = self.place(range.end, |edit| edit.written.end);
        start..end.max(start)
    }

    fn place(&self, at: usize, within: impl Fn(&Edit) -> usize) -> usize {
        let Some(edit) = self.0.iter().rev().find(|edit| edit.repaired.start < at) else {
            return at;
        };
        if at < edit.repaired.end {
            within(edit)
        } else {
            at - edit.repaired.end + edit.written.end
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_behind_a_change_are_moved() {
        let mut edits = Edits::default();
        edits.push(10..20, 10..24);
        edits.push(30..40, 34..36);
        assert_eq!(edits.written(2..5), 2..5);
        assert_eq!(edits.written(12..14), 10..20);
        assert_eq!(edits.written(26..30), 22..26);
        assert_eq!(edits.written(40..41), 44..45);
    }
}
