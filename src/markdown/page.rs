//! A whole page: sections, blocks, footnotes, and every text as a draft of a segment.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::blocks::is_inline;
use super::extract::{ExtractError, Extracted, Spanned, extract};
use super::inline;
use super::prepare::Prepared;
use super::remedies;
use crate::diag::{Code, Diagnostics, SourcePath, Span, closest};
use crate::model::{
    AlertKind, Block, Footnote, LinkTarget, Name, PageId, Placeable, Role, Section, SectionId,
    SegmentDraft, SegmentKind,
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
}

/// Parses the body of a page.
///
/// `body` begins at byte `offset` of `file`. `classify` says what the placeable of a name stands
/// for; names it does not know are reported by the caller, which knows what to suggest.
pub fn parse_page(
    file: &SourcePath,
    id: &PageId,
    body: &str,
    offset: usize,
    classify: &dyn Fn(&Name, &Span, &mut Diagnostics) -> Option<Placeable>,
) -> (ParsedPage, Diagnostics) {
    let prepared = Prepared::new(body);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_GFM
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    let events: Vec<Spanned<'_>> =
        Parser::new_ext(&prepared.text, options).into_offset_iter().collect();
    let mut parser = PageParser {
        file,
        id,
        offset,
        prepared: &prepared,
        events: &events,
        at: 0,
        classify,
        page: ParsedPage::default(),
        diagnostics: Diagnostics::new(),
        group: None,
        critical: false,
    };
    parser.page();
    (parser.page, parser.diagnostics)
}

pub(super) struct PageParser<'p> {
    file: &'p SourcePath,
    id: &'p PageId,
    offset: usize,
    pub(super) prepared: &'p Prepared,
    events: &'p [Spanned<'p>],
    at: usize,
    classify: &'p dyn Fn(&Name, &Span, &mut Diagnostics) -> Option<Placeable>,
    pub(super) page: ParsedPage,
    pub(super) diagnostics: Diagnostics,
    group: Option<String>,
    critical: bool,
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

    fn page(&mut self) {
        while let Some((event, range)) = self.peek() {
            match event {
                Event::Start(Tag::Heading { .. }) => self.section(),
                Event::Start(Tag::FootnoteDefinition(_)) => self.footnote(),
                Event::End(_) => self.advance(),
                _ if self.page.sections.is_empty() => {
                    self.report(
                        Code::MarkdownHeading,
                        &range,
                        "text before the first heading",
                        Some("begin the page with `# ` and its heading"),
                    );
                    if matches!(event, Event::Start(_)) {
                        self.skip_block();
                    } else {
                        self.advance();
                    }
                }
                // After a footnote: goes on with the section before it.
                _ => {
                    let blocks = self.blocks(0, SegmentKind::Paragraph);
                    if let Some(section) = self.page.sections.last_mut() {
                        section.blocks.extend(blocks);
                    }
                }
            }
        }
    }

    fn section(&mut self) {
        let Some((Event::Start(Tag::Heading { level, id, classes, attrs }), range)) = self.peek()
        else {
            return;
        };
        let level = *level as u8;
        let roles = self.roles(classes, &range);
        if let Some((name, _)) = attrs.first() {
            let help = format!("delete `{name}`, and write only `{{#id .role}}`");
            self.report(Code::MarkdownHeading, &range, "unknown attribute", Some(&help));
        }
        let id = id.as_deref().map(SectionId::from);
        self.advance();
        self.critical = level == 1 || roles.iter().any(|role| role.is_critical());
        self.group = None;
        let heading = self.text_run(SegmentKind::Heading(level));
        self.advance();
        self.critical = roles.iter().any(|role| role.is_critical());
        let Some(heading) = heading else {
            self.report(
                Code::MarkdownHeading,
                &range,
                "empty heading",
                Some("write the heading after the `#`"),
            );
            let blocks = self.blocks(0, SegmentKind::Paragraph);
            if let Some(section) = self.page.sections.last_mut() {
                section.blocks.extend(blocks);
            }
            return;
        };
        self.group = self.page.drafts.get(heading).map(|draft| draft.pattern.clone());
        if let (Some(group), Some(draft)) = (&self.group, self.page.drafts.get_mut(heading)) {
            draft.group = Some(group.clone());
        }
        let span = self.span(&range);
        let blocks = self.blocks(0, SegmentKind::Paragraph);
        self.page.sections.push(Section { id, level, roles, heading, blocks, span });
        self.critical = false;
    }

    fn roles(&mut self, classes: &[pulldown_cmark::CowStr<'_>], range: &Range<usize>) -> Vec<Role> {
        let mut roles = Vec::new();
        for class in classes {
            match Role::from_name(class) {
                Some(role) => roles.push(role),
                None => {
                    let names = Role::ALL.map(Role::name);
                    let help = closest(class, names).map_or_else(
                        || format!("use one of: {}", names.join(", ")),
                        |suggestion| format!("did you mean `.{suggestion}`?"),
                    );
                    self.report(
                        Code::MarkdownRole,
                        range,
                        &format!("unknown role `.{class}`"),
                        Some(&help),
                    );
                }
            }
        }
        roles
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
        let pattern = title.split_whitespace().collect::<Vec<_>>().join(" ");
        match inline::parse_pattern(&pattern) {
            Ok(_) => {
                let names = crate::model::mask::find(&pattern).into_iter().map(|found| found.name);
                let names = names.collect();
                let (links, notes) = (BTreeMap::new(), BTreeMap::new());
                let caption = Extracted { pattern, links, notes, names };
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
        let Extracted { pattern, links, notes, names } = extracted;
        if pattern.is_empty() {
            return None;
        }
        let span = self.span(range);
        self.check_text(&pattern, kind, range);
        if !notes.is_empty() {
            self.check_note_place(kind, range);
        }
        let mut placeables: BTreeMap<Name, Placeable> = BTreeMap::new();
        for name in names {
            if let Some(placeable) = (self.classify)(&name, &span, &mut self.diagnostics) {
                placeables.insert(name, placeable);
            }
        }
        for (name, target) in links {
            let placeable = match target {
                LinkTarget::Named(named) => (self.classify)(&named, &span, &mut self.diagnostics),
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
            placeables,
            critical: self.critical && translatable,
            translatable,
            span,
        });
        Some(self.page.drafts.len() - 1)
    }

    fn check_text(&mut self, pattern: &str, kind: SegmentKind, range: &Range<usize>) {
        let longest = if matches!(kind, SegmentKind::Heading(_)) { 300 } else { 5_000 };
        if pattern.chars().count() > longest {
            self.report(
                Code::MarkdownTooLong,
                range,
                "too long",
                Some("shorten it, or split it into several paragraphs"),
            );
        }
        if inline::parse_pattern(pattern).is_ok_and(|(pieces, _)| inline::shows_asterisks(&pieces))
        {
            self.report(
                Code::MarkdownEmphasis,
                range,
                "readers would see the asterisks",
                Some(remedies::ASTERISKS),
            );
        }
        self.check_bare_mark(pattern, range);
    }
}

/// Whether the pattern holds a letter outside of its placeables.
pub(super) fn has_words(pattern: &str) -> bool {
    let mut rest = String::new();
    let mut from = 0;
    for found in crate::model::mask::find(pattern) {
        rest.push_str(pattern.get(from..found.start).unwrap_or_default());
        from = found.end;
    }
    rest.push_str(pattern.get(from..).unwrap_or_default());
    rest.chars().any(char::is_alphabetic)
}
