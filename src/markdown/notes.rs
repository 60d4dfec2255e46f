//! The texts of footnotes.

use pulldown_cmark::{Event, Tag};

use super::extract::is_label;
use super::parser::PageParser;
use crate::diag::Code;
use crate::model::{Footnote, Name, SegmentKind};

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
        let mark = range.start..range.start + label.len() + "[^]:".len();
        let mark = self.span(&mark);
        self.page.note_spans.push(mark);
        self.page.footnotes.push(Footnote { label: Name::from(label.as_ref()), blocks });
    }
}
