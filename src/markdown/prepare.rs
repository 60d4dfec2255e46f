//! A text made ready for the Markdown parser, with the way back to the author's bytes.

use std::ops::Range;

use super::cjk;
use super::written::written;
use crate::model::Name;
use crate::model::mask;

/// A text with placeables masked and sentinels put in.
pub(super) struct PreparedText {
    /// What the parser sees.
    pub(super) text: String,
    /// The names of the masked placeables, by index.
    pub(super) names: Vec<Name>,
    /// Pairs of (offset in `text`, offset in the original), where the two drift apart.
    drift: Vec<(usize, usize)>,
}

impl PreparedText {
    pub(super) fn new(original: &str) -> Self {
        let mut edits: Vec<(usize, usize, char)> = Vec::new();
        let mut names = Vec::new();
        for found in mask::find(original) {
            if let Some(hidden) = mask::to_char(names.len()) {
                edits.push((found.start, found.end, hidden));
                names.push(found.name);
            }
        }
        // Emphasis is judged by what stands beside it once placeables are masked, as in translations.
        let masked = Self::edited(original, &edits, Vec::new());
        for offset in cjk::sentinels(&masked.text) {
            let offset = masked.original(offset);
            edits.push((offset, offset, cjk::SENTINEL));
        }
        edits.sort_by_key(|edit| (edit.0, edit.1));
        Self::edited(original, &edits, names)
    }

    fn edited(original: &str, edits: &[(usize, usize, char)], names: Vec<Name>) -> Self {
        let mut prepared =
            Self { text: String::with_capacity(original.len()), names, drift: Vec::new() };
        let mut from = 0;
        for (start, end, replacement) in edits {
            prepared.text.push_str(original.get(from..*start).unwrap_or_default());
            prepared.drift.push((prepared.text.len(), *start));
            prepared.text.push(*replacement);
            prepared.drift.push((prepared.text.len(), *end));
            from = *end;
        }
        prepared.text.push_str(original.get(from..).unwrap_or_default());
        prepared
    }

    /// Where some text stands within a passage, with placeables as `{ $name }` and each end of a
    /// line as a space.
    pub(super) fn find(&self, text: &str, range: &Range<usize>) -> Option<Range<usize>> {
        let passage = self.text.get(range.clone())?;
        let first = text.chars().next()?;
        let starts = passage
            .char_indices()
            .filter(|(_, c)| *c == first || (first == '{' && mask::index_of(*c).is_some()));
        starts.map(|(at, _)| at).find_map(|at| {
            let length = self.matches(passage.get(at..)?, text)?;
            Some(range.start + at..range.start + at + length)
        })
    }

    /// How many bytes at the beginning of a passage say this text.
    fn matches(&self, passage: &str, text: &str) -> Option<usize> {
        let mut rest = text;
        for (at, c) in passage.char_indices() {
            if rest.is_empty() {
                return Some(at);
            }
            let written =
                if c == '\n' { " ".to_owned() } else { self.unmask(c.encode_utf8(&mut [0; 4])) };
            rest = rest.strip_prefix(written.as_str())?;
        }
        rest.is_empty().then_some(passage.len())
    }

    /// A piece of prepared text with its masks written out as `{ $name }` and sentinels dropped.
    pub(super) fn unmask(&self, text: &str) -> String {
        written(text, &self.names)
    }

    /// The original offset of an offset in `text`.
    pub(super) fn original(&self, offset: usize) -> usize {
        let index = self.drift.partition_point(|(prepared, _)| *prepared <= offset);
        match index.checked_sub(1).and_then(|last| self.drift.get(last)) {
            Some((prepared, original)) => original + (offset - prepared),
            None => offset,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_find_their_way_back() {
        let original = "致电 { $police } 是**「避难」**的。";
        let prepared = PreparedText::new(original);
        assert_eq!(prepared.names.len(), 1);
        let at = prepared.text.find('的').expect("the text is kept");
        assert_eq!(Some(prepared.original(at)), original.find('的'));
    }
}
