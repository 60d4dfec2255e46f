//! Footnotes: what they may be called, what they hold, where their marks may stand.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::page::PageParser;
use crate::diag::Code;
use crate::model::{Footnote, Name, SegmentKind};

/// Whether a footnote can have this name: it becomes a placeable and part of an id.
pub(super) fn is_label(label: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !label.is_empty() && label.chars().all(plain)
}

impl PageParser<'_> {
    /// Reads the text of a footnote.
    pub(super) fn footnote(&mut self) {
        let Some((Event::Start(Tag::FootnoteDefinition(label)), range)) = self.peek() else {
            return;
        };
        self.advance();
        let blocks = self.blocks(1, SegmentKind::Footnote);
        self.advance();
        if !is_label(label) {
            self.refuse_label(label, &range);
            return;
        }
        if blocks.is_empty() {
            let help = format!("write the note after the colon: `[^{label}]: …`");
            self.report(Code::MarkdownFootnote, &range, "no text", Some(&help));
        }
        // Kept all the same, so that its marks are not reported as well.
        self.page.footnotes.push(Footnote { label: Name::from(label.as_ref()), blocks });
    }

    pub(super) fn refuse_label(&mut self, label: &str, range: &Range<usize>) {
        let what = format!("`{label}` is not a valid name");
        let help = "use lower-case letters a to z, digits and hyphens: `[^name]`".to_owned();
        self.report(Code::MarkdownFootnote, range, &what, Some(&help));
    }

    /// Texts that also stand where no mark can lead anywhere, such as headings in the list of
    /// pages, hold none.
    pub(super) fn check_note_place(&mut self, kind: SegmentKind, range: &Range<usize>) {
        let (label, help) = match kind {
            SegmentKind::Heading(_) => (
                "footnote in a heading",
                "move the mark to a paragraph below: headings are also shown in lists of links",
            ),
            SegmentKind::ImageAlt => {
                ("footnote in an alternative text", "move the mark to a paragraph or a caption")
            }
            SegmentKind::Footnote => ("footnote in a footnote", "write both in one footnote"),
            _ => return,
        };
        self.report(Code::MarkdownFootnote, range, label, Some(help));
    }

    /// The parser takes a mark that no text answers for plain words.
    pub(super) fn check_bare_mark(&mut self, pattern: &str, range: &Range<usize>) {
        let Some((_, mark)) = pattern.split_once("[^") else { return };
        let Some((label, _)) = mark.split_once(']') else { return };
        if is_label(label) {
            let help = format!("add a paragraph `[^{label}]: …` to this page");
            self.report(Code::MarkdownFootnote, range, "no footnote of this name", Some(&help));
        } else {
            self.refuse_label(label, range);
        }
    }
}
