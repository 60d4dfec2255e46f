//! Block events to our own blocks.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, Tag};

use super::parser::PageParser;
use super::remedies;
use crate::diag::Code;
use crate::model::{AlertKind, Alignment, Block, Definition, ListKind, SegmentKind, Table, mask};

/// Deepest nesting of quotes and lists.
const DEEPEST: usize = 8;

impl PageParser<'_> {
    /// Reads blocks until `end`, or until `stop` says that the next event is not ours.
    pub(super) fn blocks(&mut self, depth: usize, kind: SegmentKind) -> Vec<Block<usize>> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.peek() {
            match event {
                Event::End(_) | Event::Start(Tag::Heading { .. } | Tag::FootnoteDefinition(_))
                    if depth == 0 || matches!(event, Event::End(_)) =>
                {
                    break;
                }
                Event::Start(tag) if depth >= DEEPEST && is_container(tag) => {
                    self.report(
                        Code::MarkdownNesting,
                        &range,
                        "nested too deeply",
                        Some(remedies::NESTING),
                    );
                    self.skip_block();
                }
                Event::Start(_) => blocks.extend(self.block(depth, kind)),
                Event::Rule => {
                    self.advance();
                    blocks.push(Block::Rule);
                }
                Event::Html(_) => {
                    self.refuse_html(&range);
                    self.advance();
                }
                _ => {
                    let text = self.text_run(kind);
                    blocks.extend(text.map(Block::Text));
                }
            }
        }
        blocks
    }

    fn block(&mut self, depth: usize, kind: SegmentKind) -> Option<Block<usize>> {
        let (event, range) = self.peek()?;
        let Event::Start(tag) = event else { return None };
        match tag {
            Tag::Paragraph => self.paragraph(&range, kind),
            Tag::BlockQuote(alert) => {
                let alert = alert.map(alert_kind);
                self.advance();
                let outer = self.enter_alert(alert);
                let blocks = self.blocks(depth + 1, kind);
                self.leave_alert(outer);
                self.advance();
                Some(match alert {
                    Some(kind) => Block::Alert { kind, blocks },
                    None => Block::Quote(blocks),
                })
            }
            Tag::List(start) => {
                let kind = start.map_or(ListKind::Bullet, ListKind::Ordered);
                self.advance();
                let items = self.items(depth + 1);
                self.advance();
                Some(Block::List { kind, items })
            }
            Tag::DefinitionList => {
                self.advance();
                let entries = self.definitions(depth + 1);
                self.advance();
                (!entries.is_empty()).then_some(Block::Definitions(entries))
            }
            Tag::Table(alignments) => {
                let alignments = alignments.iter().copied().map(alignment).collect();
                self.advance();
                let table = self.table(alignments);
                self.advance();
                Some(Block::Table(table))
            }
            Tag::CodeBlock(CodeBlockKind::Indented) => {
                let range = trimmed(&self.prepared.text, range);
                let label = "read as code, which is not translated";
                self.report(Code::MarkdownUnsupported, &range, label, Some(remedies::INDENTED));
                self.skip_block();
                None
            }
            Tag::CodeBlock(_) => Some(Block::Code(self.code())),
            Tag::HtmlBlock => {
                self.refuse_html(&range);
                self.skip_block();
                None
            }
            Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. } => {
                self.text_run(kind).map(Block::Text)
            }
            _ => {
                self.refuse_unsupported(&range);
                self.skip_block();
                None
            }
        }
    }

    fn code(&mut self) -> String {
        self.advance();
        let mut code = String::new();
        while let Some((Event::Text(text), range)) = self.peek() {
            let words = self.unmask(text);
            if text.chars().any(|c| mask::index_of(c).is_some()) {
                let label = "in a block of code";
                self.report(Code::MarkdownUnsupported, &range, label, Some(remedies::CODE));
            }
            code.push_str(&words);
            self.advance();
        }
        self.advance();
        code
    }

    fn items(&mut self, depth: usize) -> Vec<Vec<Block<usize>>> {
        let mut items = Vec::new();
        while let Some((Event::Start(Tag::Item), _)) = self.peek() {
            self.advance();
            items.push(self.blocks(depth, SegmentKind::ListItem));
            self.advance();
        }
        items
    }

    /// Names with what they mean. Several meanings of one name are one after the other.
    fn definitions(&mut self, depth: usize) -> Vec<Definition<usize>> {
        let mut entries: Vec<Definition<usize>> = Vec::new();
        while let Some((Event::Start(tag), range)) = self.peek() {
            let is_term = matches!(tag, Tag::DefinitionListTitle);
            self.advance();
            if is_term {
                let reported = self.diagnostics.len();
                match self.text_run(SegmentKind::Term) {
                    Some(term) => entries.push(Definition { term, details: Vec::new() }),
                    None if self.diagnostics.len() > reported => {}
                    None => self.report(
                        Code::MarkdownUnsupported,
                        &range,
                        "empty term",
                        Some("write a term on the line above `: …`"),
                    ),
                }
            } else {
                let blocks = self.blocks(depth, SegmentKind::Paragraph);
                if let Some(entry) = entries.last_mut() {
                    entry.details.extend(blocks);
                }
            }
            self.advance();
        }
        entries.retain(|entry| !entry.details.is_empty());
        entries
    }

    fn table(&mut self, alignments: Vec<Alignment>) -> Table<usize> {
        let mut table = Table { alignments, head: Vec::new(), rows: Vec::new() };
        while let Some((Event::Start(tag), _)) = self.peek() {
            let is_head = matches!(tag, Tag::TableHead);
            self.advance();
            let mut cells = Vec::new();
            while let Some((Event::Start(Tag::TableCell), _)) = self.peek() {
                self.advance();
                cells.push(self.text_run(SegmentKind::TableCell));
                self.advance();
            }
            self.advance();
            if is_head {
                table.head = cells;
            } else {
                table.rows.push(cells);
            }
        }
        table
    }

    fn paragraph(&mut self, range: &Range<usize>, kind: SegmentKind) -> Option<Block<usize>> {
        if self.is_lost_heading(range) || self.is_lost_table(range) || self.is_lost_list(range) {
            self.skip_block();
            return None;
        }
        self.advance();
        let block = match self.lone_image() {
            Some(image) => Some(image),
            None => self.text_run(kind).map(Block::Paragraph),
        };
        self.advance();
        block
    }

    /// Leaves the container that begins here, however deep it is.
    pub(super) fn skip_block(&mut self) {
        let mut depth = 0_usize;
        while let Some((event, _)) = self.peek() {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.advance();
            if depth == 0 {
                return;
            }
        }
    }
}

/// A passage without the spaces and ends of lines around it.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let passage = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (passage.len() - passage.trim_start().len());
    start..start + passage.trim().len()
}

fn is_container(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::BlockQuote(_) | Tag::List(_) | Tag::DefinitionList)
}

fn alert_kind(kind: BlockQuoteKind) -> AlertKind {
    match kind {
        BlockQuoteKind::Note => AlertKind::Note,
        BlockQuoteKind::Tip => AlertKind::Tip,
        BlockQuoteKind::Important => AlertKind::Important,
        BlockQuoteKind::Warning => AlertKind::Warning,
        BlockQuoteKind::Caution => AlertKind::Caution,
    }
}

fn alignment(alignment: pulldown_cmark::Alignment) -> Alignment {
    match alignment {
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::End,
        pulldown_cmark::Alignment::None | pulldown_cmark::Alignment::Left => Alignment::Start,
    }
}
