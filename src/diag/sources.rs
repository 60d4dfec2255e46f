//! The text of the author's files, to turn spans into lines and columns.

use std::collections::BTreeMap;
use std::sync::Arc;

use unicode_segmentation::UnicodeSegmentation as _;

use super::{SourcePath, Span};

/// A place as a person counts: both numbers start at one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Line number.
    pub line: usize,
    /// Column, counted in grapheme clusters: what a person calls a character.
    pub column: usize,
}

/// The files that spans point into.
#[derive(Clone, Debug, Default)]
pub struct Sources(BTreeMap<SourcePath, Arc<str>>);

impl Sources {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file; bytes that are not UTF-8 show as replacement characters.
    pub fn insert(&mut self, path: SourcePath, bytes: &[u8]) {
        self.0.insert(path, String::from_utf8_lossy(bytes).into());
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> Option<&Arc<str>> {
        self.0.get(path)
    }

    /// Line and column of the beginning of `span`; `None` when the file is unknown.
    pub fn place(&self, span: &Span) -> Option<Place> {
        self.place_at(&span.file, span.start)
    }

    /// Line and column just after `span`; `None` when the file is unknown.
    pub fn end(&self, span: &Span) -> Option<Place> {
        self.place_at(&span.file, span.end)
    }

    fn place_at(&self, file: &str, offset: usize) -> Option<Place> {
        let text = self.text(file)?;
        let before = text.get(..floor_boundary(text, offset))?;
        let line = before.matches('\n').count() + 1;
        let last = before.rsplit('\n').next().unwrap_or_default();
        Some(Place { line, column: last.graphemes(true).count() + 1 })
    }

    /// The text that `span` covers; empty when it lies outside of the file.
    pub fn excerpt(&self, span: &Span) -> &str {
        self.text(&span.file)
            .and_then(|text| {
                text.get(floor_boundary(text, span.start)..floor_boundary(text, span.end))
            })
            .unwrap_or_default()
    }
}

fn floor_boundary(text: &str, index: usize) -> usize {
    let mut index = index.min(text.len());
    while !text.is_char_boundary(index) {
        index -= 1;
    }
    index
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_what_a_person_calls_a_character() {
        let path: SourcePath = "locales/pa/help.ftl".into();
        let mut sources = Sources::new();
        let text = "a = ok\nb = ਨਿੱਜੀ { $police }\n";
        sources.insert(Arc::clone(&path), text.as_bytes());
        let start = text.find("{ $police").unwrap_or_default();
        let place = sources.place(&Span::new(&path, start..start + 1));
        assert_eq!(place, Some(Place { line: 2, column: 8 }));
    }

    #[test]
    fn a_span_inside_a_character_does_not_panic() {
        let path: SourcePath = "a.md".into();
        let mut sources = Sources::new();
        sources.insert(Arc::clone(&path), "é".as_bytes());
        assert_eq!(sources.excerpt(&Span::new(&path, 1..99)), "é");
        assert_eq!(sources.place(&Span::new(&path, 1..1)), Some(Place { line: 1, column: 1 }));
    }
}
