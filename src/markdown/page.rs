//! A whole page: its sections and footnotes, in the order in which they are written.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag};

use super::parser::{PageParser, ParsedPage};
use super::pieces::Spanned;
use super::prepare::PreparedText;
use crate::diag::{Code, Diagnostics, SourcePath, Span, closest};
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
        let pictogram = self.pictogram(attrs, &range);
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
        self.page.sections.push(Section { id, level, roles, pictogram, heading, blocks, span });
        self.critical = false;
    }

    /// The one attribute that a heading may have.
    fn pictogram(
        &mut self,
        attributes: &[(CowStr<'_>, Option<CowStr<'_>>)],
        range: &Range<usize>,
    ) -> Option<String> {
        let mut found = None;
        for (name, value) in attributes {
            let value = value.as_deref().unwrap_or_default().trim_matches('"');
            let is_name = !value.is_empty()
                && value.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if &**name != "pictogram" {
                let help = format!("delete `{name}`, and write only `{{#id .role}}`");
                self.report(Code::MarkdownHeading, range, "unknown attribute", Some(&help));
            } else if is_name {
                found = Some(value.to_owned());
            } else {
                let help = "write a name in small letters, such as `pictogram=\"breathe\"`";
                self.report(
                    Code::MarkdownHeading,
                    range,
                    "not the name of a pictogram",
                    Some(help),
                );
            }
        }
        found
    }

    fn roles(&mut self, classes: &[CowStr<'_>], range: &Range<usize>) -> Vec<Role> {
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
