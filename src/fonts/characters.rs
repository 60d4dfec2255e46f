//! The characters that an edition shows.

use std::collections::BTreeSet;

use crate::model::{
    Block, BoldPart, BoldText, Edition, Element, Handout, Inline, Layout, Page, Pattern, PressItem,
    ReleaseState, Role, Section, Text,
};

/// Characters by how they are drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Characters {
    /// Everything.
    pub(super) all: BTreeSet<char>,
    /// What may stand in bold, by `[bold]` in `theme.toml`.
    pub(super) bold: BTreeSet<char>,
    /// What stands in headlines.
    pub(super) head: BTreeSet<char>,
}

/// Words of the theme that no page shows as text: labels for screen readers.
const UNSHOWN: [&str; 8] = [
    "chart-label",
    "emergency-label",
    "exit-progress",
    "footnote-back",
    "menu-footer",
    "menu-main",
    "qr-alt",
    "table-caption",
];

/// Whether a word that tells of a state is needed: whether anything is in that state.
fn is_due(id: &str, edition: &Edition) -> bool {
    let states = || {
        let pages = edition.pages.values().map(|page| &page.release.state);
        pages.chain([&edition.identity.release.state])
    };
    match id {
        "held-embargoed" | "mark-embargoed" => {
            states().any(|state| matches!(state, ReleaseState::Embargoed(_)))
        }
        "withdrawn-notice" => states().any(|state| state.is_withdrawn()),
        _ => true,
    }
}

/// Whether captions quote a section of a fragment.
fn is_quoted(page: &Page<Text>, section: &Section<Text>, edition: &Edition) -> bool {
    let mut named = edition.press.iter().flat_map(PressItem::references);
    named.any(|named| named.page == page.id && Some(&named.section) == section.id.as_ref())
}

/// Printable ASCII: addresses, numbers, punctuation of templates.
pub(super) fn ascii() -> impl Iterator<Item = char> {
    (' '..='~').chain(['\u{a0}', '–', '—', '‘', '’', '“', '”', '…', '·', '%'])
}

/// Collects the characters of an edition.
pub(super) fn characters(edition: &Edition) -> Characters {
    let bold = edition.theme.bold.clone();
    let is_said = bold.is_some();
    let bold = bold.unwrap_or_else(BoldText::everything);
    let mut collector = Collector { found: Characters::default(), bold: &bold };
    collector.edition(edition);
    let mut found = collector.found;
    if !is_said {
        found.bold.clone_from(&found.all);
    }
    found
}

/// Collects characters, given what the theme sets in bold.
struct Collector<'b> {
    found: Characters,
    bold: &'b BoldText,
}

impl Collector<'_> {
    fn edition(&mut self, edition: &Edition) {
        self.found.all.extend(ascii());
        self.found.bold.extend(ascii());
        self.found.head.extend(ascii());
        for page in edition.pages.values() {
            self.page(page, edition);
        }
        // The toolkit page names the texts to pass on.
        for title in edition.handouts.iter().filter_map(Handout::title) {
            self.plain(title);
        }
        for (id, (message, _)) in &edition.words.messages {
            if !UNSHOWN.contains(&id.as_str()) && is_due(id, edition) {
                self.pattern(&message.pattern, self.bold.has_word(id));
            }
        }
        self.found.all.extend(edition.brand.name.chars());
        self.found.bold.extend(edition.brand.name.chars());
        self.numbers(edition);
        self.sources(edition);
        let Characters { all, bold, head } = &mut self.found;
        all.extend(bold.iter().chain(&*head));
    }

    fn page(&mut self, page: &Page<Text>, edition: &Edition) {
        // The description is for machines only: no page shows it.
        self.plain(&page.title);
        if page.layout != Layout::Fragment {
            // The page that finds all others has their titles for headings.
            self.heading(&page.title);
        }
        for section in &page.sections {
            // Of a fragment, pages show what captions quote, in plain type, and a force's own
            // words; the rest goes into packs.
            if page.layout != Layout::Fragment || section.has_role(Role::Local) {
                self.section(section);
            } else if is_quoted(page, section, edition) {
                self.found.all.extend(section.heading.plain().chars());
                self.blocks(&section.blocks);
            }
        }
        for note in &page.footnotes {
            self.blocks(&note.blocks);
        }
    }

    /// Headlines are set in a face of their own, which is bold where there is none.
    fn heading(&mut self, text: &Text) {
        let text = text.plain();
        self.found.head.extend(text.chars());
        if self.bold.has(BoldPart::Headings) {
            self.found.bold.extend(text.chars());
        }
    }

    fn section(&mut self, section: &Section<Text>) {
        self.plain(&section.heading);
        self.heading(&section.heading);
        self.blocks(&section.blocks);
    }

    fn plain(&mut self, text: &Text) {
        self.found.all.extend(text.plain().chars());
        // A link on its own is drawn as a button.
        let button = matches!(text.inlines.as_slice(), [Inline::Link { .. }])
            && self.bold.has(BoldPart::Buttons);
        self.strong(&text.inlines, button);
    }

    fn strong(&mut self, inlines: &[Inline], bold: bool) {
        for inline in inlines {
            match inline {
                Inline::Strong(content) => {
                    self.strong(content, bold || self.bold.has(BoldPart::Strong));
                }
                Inline::Emphasis(content) => {
                    self.strong(content, bold || self.bold.has(BoldPart::Emphasis));
                }
                Inline::Link { content, .. } | Inline::Code(content) => self.strong(content, bold),
                Inline::Text(words) | Inline::Value { shown: words, .. } if bold => {
                    self.found.bold.extend(words.chars());
                    self.found.head.extend(words.chars());
                }
                _ => {}
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block<Text>]) {
        for block in blocks {
            block.each(&mut |text| self.plain(text));
            self.bold_parts(block);
        }
    }

    /// What the stylesheet may set in bold: headings of columns and rows, and names.
    fn bold_parts(&mut self, block: &Block<Text>) {
        let bold = |text: &Text| self.found.bold.extend(text.plain().chars());
        match block {
            Block::Table(table) if self.bold.has(BoldPart::TableHeadings) => {
                let heads = table.rows.iter().filter_map(|row| row.first());
                table.head.iter().chain(heads).flatten().for_each(bold);
            }
            Block::Definitions(entries) => {
                if self.bold.has(BoldPart::Terms) {
                    entries.iter().map(|entry| &entry.term).for_each(bold);
                }
                entries.iter().flat_map(|entry| &entry.details).for_each(|b| self.bold_parts(b));
            }
            Block::List { items, .. } => items.iter().flatten().for_each(|b| self.bold_parts(b)),
            Block::Quote(inner) | Block::Alert { blocks: inner, .. } => {
                for block in inner {
                    self.bold_parts(block);
                }
            }
            Block::Code(code) => self.found.all.extend(code.chars()),
            Block::Table(_)
            | Block::Paragraph(_)
            | Block::Text(_)
            | Block::Image { .. }
            | Block::Rule => {}
        }
    }

    fn pattern(&mut self, pattern: &Pattern, bold: bool) {
        for element in &pattern.0 {
            match element {
                Element::Text(words) => {
                    self.found.all.extend(words.chars());
                    if bold {
                        self.found.bold.extend(words.chars());
                    }
                }
                Element::Variable(_) => {}
                Element::Select { variants, .. } => {
                    for (_, variant) in variants {
                        self.pattern(variant, bold);
                    }
                }
            }
        }
    }

    /// Names of sources: what stands beside figures.
    fn sources(&mut self, edition: &Edition) {
        let data = &edition.data;
        for source in data.facts.values().filter_map(|fact| fact.source.as_ref()) {
            self.found.all.extend(source.chars());
        }
        let names =
            data.sources.values().filter_map(|source| source.names.get(&*edition.locale.tag));
        self.found.all.extend(names.flat_map(|name| name.chars()));
    }

    /// Digits and month names: what words of the theme are filled with.
    fn numbers(&mut self, edition: &Edition) {
        let Some(localizer) = crate::fluent::Localizer::new(edition) else { return };
        let identity = &edition.identity;
        let mut text = localizer.number(1_234_567_890);
        for date in [identity.published, identity.updated, identity.review_by] {
            text.push_str(&localizer.date(date));
        }
        let days = edition.data.facts.values().filter_map(|fact| fact.as_of);
        for date in edition.pages.values().filter_map(|page| page.date).chain(days) {
            text.push_str(&localizer.date(date));
        }
        self.found.all.extend(text.chars());
        self.found.bold.extend(text.chars());
    }
}
