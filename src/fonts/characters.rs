//! The characters that an edition shows.

use std::collections::BTreeSet;

use crate::model::{
    Block, Edition, Element, Handout, Inline, Layout, Page, Pattern, PressItem, ReleaseState, Role,
    Section, Text,
};

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

/// Whether the templates draw a word of the theme in bold: buttons, labels and headings.
fn is_bold(id: &str) -> bool {
    const BOLD: [&str; 18] = [
        "alt-text",
        "caption",
        "cards",
        "choose-language",
        "copied",
        "copy",
        "download",
        "download-all",
        "exit",
        "footnotes",
        "language-state",
        "languages",
        "mark-draft",
        "mark-embargoed",
        "not-found-title",
        "posters",
        "print",
        "search-label",
    ];
    BOLD.contains(&id) || id.starts_with("alert-")
}

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
    let mut found = Characters::default();
    found.all.extend(ascii());
    found.bold.extend(ascii());
    found.head.extend(ascii());
    for page in edition.pages.values() {
        // The description is for machines only: no page shows it.
        found.plain(&page.title);
        if page.layout != Layout::Fragment {
            // The page that finds all others has their titles for headings.
            found.bold.extend(page.title.plain().chars());
            found.head.extend(page.title.plain().chars());
        }
        for section in &page.sections {
            // Of a fragment, pages show what captions quote, in plain type, and a force's own
            // words; the rest goes into packs.
            if page.layout != Layout::Fragment || section.has_role(Role::Local) {
                found.section(section);
            } else if is_quoted(page, section, edition) {
                found.all.extend(section.heading.plain().chars());
                found.blocks(&section.blocks);
            }
        }
        for note in &page.footnotes {
            found.blocks(&note.blocks);
        }
    }
    // The toolkit page names the texts to pass on.
    for title in edition.handouts.iter().filter_map(Handout::title) {
        found.plain(title);
    }
    for (id, (message, _)) in &edition.words.messages {
        if !UNSHOWN.contains(&id.as_str()) && is_due(id, edition) {
            found.pattern(&message.pattern, is_bold(id));
        }
    }
    found.all.extend(edition.brand.name.chars());
    found.bold.extend(edition.brand.name.chars());
    found.numbers(edition);
    found.sources(edition);
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
        // A link on its own is drawn as a button.
        let button = matches!(text.inlines.as_slice(), [Inline::Link { .. }]);
        self.strong(&text.inlines, button);
    }

    fn strong(&mut self, inlines: &[Inline], bold: bool) {
        for inline in inlines {
            match inline {
                Inline::Strong(content) | Inline::Emphasis(content) => self.strong(content, true),
                Inline::Link { content, .. } => self.strong(content, bold),
                Inline::Text(words) | Inline::Value { shown: words, .. } | Inline::Code(words)
                    if bold =>
                {
                    self.bold.extend(words.chars());
                    self.head.extend(words.chars());
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

    /// What the stylesheet sets in bold: headings of columns and rows, and names.
    fn bold_parts(&mut self, block: &Block<Text>) {
        let mut bold = |text: &Text| self.bold.extend(text.plain().chars());
        match block {
            Block::Table(table) => {
                let heads = table.rows.iter().filter_map(|row| row.first());
                table.head.iter().chain(heads).flatten().for_each(bold);
            }
            Block::Definitions(entries) => {
                for entry in entries {
                    bold(&entry.term);
                }
                entries.iter().flat_map(|entry| &entry.details).for_each(|b| self.bold_parts(b));
            }
            Block::List { items, .. } => items.iter().flatten().for_each(|b| self.bold_parts(b)),
            Block::Quote(inner) | Block::Alert { blocks: inner, .. } => {
                for block in inner {
                    self.bold_parts(block);
                }
            }
            Block::Code(code) => self.all.extend(code.chars()),
            Block::Paragraph(_) | Block::Text(_) | Block::Image { .. } | Block::Rule => {}
        }
    }

    fn pattern(&mut self, pattern: &Pattern, bold: bool) {
        for element in &pattern.0 {
            match element {
                Element::Text(words) => {
                    self.all.extend(words.chars());
                    if bold {
                        self.bold.extend(words.chars());
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
            self.all.extend(source.chars());
        }
        let names =
            data.sources.values().filter_map(|source| source.names.get(&*edition.locale.tag));
        self.all.extend(names.flat_map(|name| name.chars()));
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
        self.all.extend(text.chars());
        self.bold.extend(text.chars());
    }
}
