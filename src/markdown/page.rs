//! A whole page: its sections and footnotes, in the order in which they are written.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::attributes::{self, AttributeFault, Attributes};
use super::inline::parse_pattern;
use super::parser::{PageParser, ParsedPage};
use super::pieces::Spanned;
use super::prepare::PreparedText;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span, closest};
use crate::model::{Name, PageId, Placeable, Role, Section, SectionId, SegmentKind};

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
    let prepared = PreparedText::new(body);
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

impl PageParser<'_> {
    fn page(&mut self) {
        while let Some((event, range)) = self.peek() {
            match event {
                Event::Start(Tag::Heading { .. }) => self.section(),
                Event::Start(Tag::FootnoteDefinition(_)) => self.footnote(),
                Event::End(_) => self.advance(),
                _ if self.page.sections.is_empty() => {
                    if !self.is_lost_heading(&range) && !self.page.has_lost_heading {
                        let help = Some("begin the page with `# ` and its heading");
                        let label = "text before the first heading";
                        self.report(Code::MarkdownHeading, &range, label, help);
                    }
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
        let Some((Event::Start(Tag::Heading { level, .. }), range)) = self.peek() else { return };
        let level = *level as u8;
        let range = self.heading_range(range);
        let Attributes { id, roles, pictogram, faults, words_end } = self.attributes(&range);
        let roles = self.roles(&roles, &range);
        let id = id.as_deref().map(SectionId::from);
        self.advance();
        self.critical = level == 1 || roles.iter().any(|role| role.is_critical());
        self.group = None;
        let heading = self.heading(level, range.start, words_end);
        self.advance();
        self.critical = roles.iter().any(|role| role.is_critical());
        let Some(heading) = heading else {
            if faults.is_empty() {
                let help = Some("write the heading after the `#`");
                self.report(Code::MarkdownHeading, &range, "empty heading", help);
            }
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
        self.page.sections.push(Section { id, level, roles, pictogram, heading, blocks, span });
        self.critical = false;
    }

    /// A heading without the end of its line, and without the line that is drawn under it.
    fn heading_range(&self, range: Range<usize>) -> Range<usize> {
        let typed = self.prepared.text.get(range.clone()).unwrap_or_default().trim_end();
        let typed = match typed.rsplit_once('\n') {
            Some((heading, _)) => heading.trim_end(),
            None => typed,
        };
        range.start..range.start + typed.len()
    }

    /// What stands behind the heading; reports what is wrong with it.
    fn attributes(&mut self, range: &Range<usize>) -> Attributes {
        let typed = self.prepared.text.get(range.clone()).unwrap_or_default();
        let attributes = attributes::read(typed);
        for AttributeFault { what, help, range: place } in &attributes.faults {
            let place = range.start + place.start..range.start + place.end;
            let message = format!("the attributes of a heading are not right: {what}");
            let diagnostic = Diagnostic::new(Code::MarkdownHeading, message);
            self.diagnostics.push(diagnostic.at(self.span(&place), "not read").help(help.clone()));
        }
        attributes
    }

    /// The text of a heading without attributes that stand in it, which have been reported.
    fn heading(&mut self, level: u8, start: usize, words_end: Option<usize>) -> Option<usize> {
        let Some(words_end) = words_end else {
            return self.text_run(SegmentKind::Heading(level));
        };
        let reported = std::mem::take(&mut self.diagnostics);
        let heading = self.text_run(SegmentKind::Heading(level));
        self.diagnostics = reported;
        let words = self.prepared.text.get(start..start + words_end).unwrap_or_default();
        let words = self.unmask(words.trim_start_matches('#').trim());
        if let Some(draft) = self.page.drafts.get_mut(heading?) {
            draft.pieces = parse_pattern(&words).unwrap_or_default();
            draft.pattern = words;
        }
        heading
    }

    fn roles(&mut self, classes: &[String], range: &Range<usize>) -> Vec<Role> {
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
}
