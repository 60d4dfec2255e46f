//! The state of parsing a page: where the parser stands, and every text as a draft of a segment.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::extract::{ExtractError, Extracted, extract, is_label};
use super::inline::{self, one_line};
use super::pieces::Spanned;
use super::prepare::PreparedText;
use super::remedies;
use crate::diag::{Code, Diagnostics, SourcePath, Span};
use crate::model::{
    AlertKind, Block, Footnote, LinkTarget, Name, PageId, Piece, Placeable, Section, SegmentDraft,
    SegmentKind, mask,
};

/// A page with an index into `drafts` for every text.
#[derive(Debug, Default)]
pub struct ParsedPage {
    /// The sections in order.
    pub sections: Vec<Section<usize>>,
    /// The footnotes in the order of their texts.
    pub footnotes: Vec<Footnote<usize>>,
    /// The texts in the order of the page.
    pub drafts: Vec<SegmentDraft>,
    /// Where each footnote stands.
    pub note_spans: Vec<Span>,
    /// Whether a heading was reported that could not be read, so that the others may skip levels.
    pub has_lost_heading: bool,
}

pub(super) struct PageParser<'p> {
    pub(super) file: &'p SourcePath,
    pub(super) id: &'p PageId,
    /// Where the body begins in the file, in bytes.
    pub(super) offset: usize,
    pub(super) prepared: &'p PreparedText,
    pub(super) events: &'p [Spanned<'p>],
    /// The event that is read next, by index.
    pub(super) at: usize,
    pub(super) classify: &'p dyn Fn(&Name, &Span, &mut Diagnostics) -> Option<Placeable>,
    pub(super) page: ParsedPage,
    pub(super) diagnostics: Diagnostics,
    /// The heading that texts stand under.
    pub(super) group: Option<String>,
    /// Whether a reader in danger relies on the texts that follow.
    pub(super) critical: bool,
}

impl<'p> PageParser<'p> {
    pub(super) fn peek(&self) -> Option<(&'p Event<'p>, Range<usize>)> {
        self.events.get(self.at).map(|(event, range)| (event, range.clone()))
    }

    pub(super) fn advance(&mut self) {
        self.at += 1;
    }

    pub(super) fn unmask(&self, text: &str) -> String {
        self.prepared.unmask(text)
    }

    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let start = self.prepared.original(range.start) + self.offset;
        let end = self.prepared.original(range.end) + self.offset;
        Span::new(self.file, start..end)
    }

    /// Where the placeable of this name stands within a passage; the whole passage when it is
    /// not found.
    fn place_of(&self, name: &Name, range: &Range<usize>) -> Span {
        let passage = self.prepared.text.get(range.clone()).unwrap_or_default();
        let is_it = |hidden: char| {
            mask::index_of(hidden).and_then(|index| self.prepared.names.get(index)) == Some(name)
        };
        let found = passage.char_indices().find(|(_, hidden)| is_it(*hidden));
        found.map_or_else(
            || self.span(range),
            |(at, hidden)| self.span(&(range.start + at..range.start + at + hidden.len_utf8())),
        )
    }

    /// Where some text stands within a passage, as the author wrote it; the whole passage when it
    /// is not found.
    pub(super) fn range_of(&self, text: &str, range: &Range<usize>) -> Range<usize> {
        self.prepared.find(text, range).unwrap_or_else(|| range.clone())
    }

    pub(super) fn enter_alert(&mut self, alert: Option<AlertKind>) -> bool {
        let outer = self.critical;
        self.critical |= matches!(alert, Some(AlertKind::Warning | AlertKind::Caution));
        outer
    }

    pub(super) fn leave_alert(&mut self, outer: bool) {
        self.critical = outer;
    }

    /// An image that makes up its whole paragraph.
    pub(super) fn lone_image(&mut self) -> Option<Block<usize>> {
        let (Event::Start(Tag::Image { dest_url, title, .. }), range) = self.peek()? else {
            return None;
        };
        let (path, title) = (self.unmask(dest_url), self.unmask(title));
        let start = self.at + 1;
        let end = (start..self.events.len()).find(|index| {
            matches!(self.events.get(*index), Some((Event::End(TagEnd::Image), _)))
        })?;
        if !matches!(self.events.get(end + 1), Some((Event::End(TagEnd::Paragraph), _))) {
            return None;
        }
        self.at = start;
        let alt = self.text_until(end, SegmentKind::ImageAlt);
        self.at = end + 1;
        if alt.is_none() {
            self.report(Code::MarkdownImage, &range, "no alternative text", Some(remedies::ALT));
        }
        let caption = self.caption(&title, &range);
        Some(Block::Image { path, alt: alt?, caption })
    }

    /// The title of an image is its caption: plain words, with placeables.
    fn caption(&mut self, title: &str, range: &Range<usize>) -> Option<usize> {
        let pattern = one_line(title);
        match inline::parse_pattern(&pattern) {
            Ok(pieces) => {
                let names = mask::find(&pattern).into_iter().map(|found| found.name);
                let names = names.collect();
                let (links, notes) = (BTreeMap::new(), BTreeMap::new());
                let caption = Extracted { pattern, pieces, links, notes, names };
                self.draft(caption, SegmentKind::ImageCaption, range)
            }
            Err(error) => {
                self.refuse(&ExtractError::Inline(error), range);
                None
            }
        }
    }

    /// Takes out the text that begins here; gives the index of its draft.
    pub(super) fn text_run(&mut self, kind: SegmentKind) -> Option<usize> {
        let mut end = self.at;
        while self.events.get(end).is_some_and(|(event, _)| is_inline(event)) {
            end += 1;
        }
        if end == self.at {
            if !matches!(self.peek(), Some((Event::End(_), _)) | None) {
                let (_, range) = self.peek()?;
                self.refuse_unsupported(&range);
                self.advance();
            }
            return None;
        }
        self.text_until(end, kind)
    }

    fn text_until(&mut self, end: usize, kind: SegmentKind) -> Option<usize> {
        let run = self.events.get(self.at..end)?;
        self.at = end;
        let start = run.iter().map(|(_, range)| range.start).min()?;
        let range = start..run.iter().map(|(_, range)| range.end).max()?;
        match extract(run, self.prepared, self.id) {
            Ok(extracted) => self.draft(extracted, kind, &range),
            Err(error) => {
                self.refuse(&error, &range);
                None
            }
        }
    }

    fn draft(
        &mut self,
        extracted: Extracted,
        kind: SegmentKind,
        range: &Range<usize>,
    ) -> Option<usize> {
        let Extracted { pattern, pieces, links, notes, names } = extracted;
        if pattern.is_empty() {
            return None;
        }
        let span = self.span(range);
        self.check_text(&pattern, &pieces, kind, range);
        if !notes.is_empty() {
            self.check_note_place(kind, range);
        }
        let mut placeables: BTreeMap<Name, Placeable> = BTreeMap::new();
        for name in names {
            let place = self.place_of(&name, range);
            if let Some(placeable) = (self.classify)(&name, &place, &mut self.diagnostics) {
                placeables.insert(name, placeable);
            }
        }
        for (name, target) in links {
            let placeable = match target {
                LinkTarget::Named(named) => {
                    let place = self.place_of(&named, range);
                    (self.classify)(&named, &place, &mut self.diagnostics)
                }
                target => Some(Placeable::Link(target)),
            };
            placeables.extend(placeable.map(|placeable| (name, placeable)));
        }
        placeables
            .extend(notes.into_iter().map(|(name, label)| (name, Placeable::Footnote(label))));
        let translatable = has_words(&pattern);
        self.page.drafts.push(SegmentDraft {
            kind,
            group: self.group.clone(),
            pattern,
            pieces,
            placeables,
            critical: self.critical && translatable,
            translatable,
            span,
        });
        Some(self.page.drafts.len() - 1)
    }

    fn check_text(
        &mut self,
        pattern: &str,
        pieces: &[Piece],
        kind: SegmentKind,
        range: &Range<usize>,
    ) {
        let longest = if matches!(kind, SegmentKind::Heading(_)) { 300 } else { 5_000 };
        if pattern.chars().count() > longest {
            self.report(
                Code::MarkdownTooLong,
                range,
                "too long",
                Some("shorten it, or split it into several paragraphs"),
            );
        }
        if inline::shows_asterisks(pieces) {
            self.report(
                Code::MarkdownEmphasis,
                range,
                "readers would see the asterisks",
                Some(remedies::ASTERISKS),
            );
        }
        self.check_bare_mark(pattern, range);
    }

    pub(super) fn refuse_label(&mut self, label: &str, range: &Range<usize>) {
        let what = format!("`{label}` is not a valid name");
        let help = "use lower-case letters a to z, digits and hyphens: `[^name]`";
        self.report(Code::MarkdownFootnote, range, &what, Some(help));
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

/// Whether the event belongs to the text of a block rather than to its structure.
pub(super) fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(
                tag,
                Tag::Emphasis
                    | Tag::Strong
                    | Tag::Link { .. }
                    | Tag::Image { .. }
                    | Tag::Strikethrough
            )
        }
        Event::End(end) => matches!(
            end,
            TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Link
                | TagEnd::Image
                | TagEnd::Strikethrough
        ),
        Event::Text(_)
        | Event::Code(_)
        | Event::SoftBreak
        | Event::HardBreak
        | Event::InlineHtml(_)
        | Event::FootnoteReference(_) => true,
        _ => false,
    }
}

/// Whether the pattern holds a letter outside of its placeables.
pub(super) fn has_words(pattern: &str) -> bool {
    let mut rest = String::new();
    let mut from = 0;
    for found in mask::find(pattern) {
        rest.push_str(pattern.get(from..found.start).unwrap_or_default());
        from = found.end;
    }
    rest.push_str(pattern.get(from..).unwrap_or_default());
    rest.chars().any(char::is_alphabetic)
}
