//! The characters that an edition shows.

use std::collections::BTreeSet;

use crate::model::{Block, Edition, Element, Inline, Pattern, Section, Text};

/// Characters by how they are drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Characters {
    /// Everything.
    pub(super) all: BTreeSet<char>,
    /// What may stand in bold: headings, strong words, table headings, words of the theme.
    pub(super) bold: BTreeSet<char>,
    /// What stands in headlines.
    pub(super) head: BTreeSet<char>,
}

/// Printable ASCII: addresses, numbers, punctuation of templates.
pub(super) fn ascii() -> impl Iterator<Item = char> {
    (' '..='~').chain(['\u{a0}', '–', '—', '‘', '’', '“', '”', '…', '·', '%'])
}

/// Collects the characters of an edition.
pub(super) fn characters(edition: &Edition) -> Characters {
    let mut found = Characters::default();
    found.all.extend(ascii());
    found.bold.extend(ascii());
    found.head.extend(ascii());
    for page in edition.pages.values() {
        for text in [&page.title, &page.description] {
            found.plain(text);
            found.bold.extend(text.plain().chars());
        }
        for section in &page.sections {
            found.section(section);
        }
        for note in &page.footnotes {
            found.blocks(&note.blocks);
        }
    }
    for (message, _) in edition.words.messages.values() {
        found.pattern(&message.pattern);
    }
    found.all.extend(edition.brand.name.chars());
    found.bold.extend(edition.brand.name.chars());
    found.numbers(edition);
    let used = found.bold.iter().chain(&found.head).copied().collect::<Vec<_>>();
    found.all.extend(used);
    found
}

impl Characters {
    fn section(&mut self, section: &Section<Text>) {
        self.plain(&section.heading);
        let heading: Vec<char> = section.heading.plain().chars().collect();
        self.bold.extend(&heading);
        self.head.extend(&heading);
        self.blocks(&section.blocks);
    }

    fn plain(&mut self, text: &Text) {
        self.all.extend(text.plain().chars());
        self.strong(&text.inlines, false);
    }

    fn strong(&mut self, inlines: &[Inline], bold: bool) {
        for inline in inlines {
            match inline {
                Inline::Strong(content) => self.strong(content, true),
                Inline::Emphasis(content) | Inline::Link { content, .. } => {
                    // Links may be drawn as buttons.
                    self.strong(content, bold || matches!(inline, Inline::Link { .. }));
                }
                Inline::Text(words) | Inline::Value(words) | Inline::Code(words) if bold => {
                    self.bold.extend(words.chars());
                    self.head.extend(words.chars());
                }
                _ => {}
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block<Text>]) {
        for block in blocks {
            match block {
                Block::Paragraph(text) | Block::Text(text) | Block::Image { alt: text, .. } => {
                    self.plain(text);
                }
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(item)),
                Block::Quote(inner) | Block::Alert { blocks: inner, .. } => self.blocks(inner),
                Block::Table(table) => {
                    let heads = table.rows.iter().filter_map(|row| row.first());
                    for text in table.head.iter().chain(heads).flatten() {
                        self.bold.extend(text.plain().chars());
                    }
                    for text in table.head.iter().chain(table.rows.iter().flatten()).flatten() {
                        self.plain(text);
                    }
                }
                Block::Code(code) => self.all.extend(code.chars()),
                Block::Rule => {}
            }
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.0 {
            match element {
                Element::Text(words) => {
                    self.all.extend(words.chars());
                    self.bold.extend(words.chars());
                }
                Element::Variable(_) => {}
                Element::Select { variants, .. } => {
                    variants.iter().for_each(|(_, variant)| self.pattern(variant));
                }
            }
        }
    }

    /// Digits and month names: what words of the theme are filled with.
    fn numbers(&mut self, edition: &Edition) {
        let Some(speaker) = crate::resolve::Speaker::new(edition) else { return };
        let identity = &edition.identity;
        let mut text = speaker.number(1_234_567_890);
        for date in [identity.published, identity.updated, identity.review_by] {
            text.push_str(&speaker.date(date));
        }
        for date in edition.pages.values().filter_map(|page| page.date) {
            text.push_str(&speaker.date(date));
        }
        self.all.extend(text.chars());
        self.bold.extend(text.chars());
    }
}
