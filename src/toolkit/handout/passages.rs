//! Sections to running text.

use crate::fluent::Localizer;
use crate::model::{
    Block, Definition, Direction, Edition, Inline, LinkTarget, ListKind, Name, Phone, Role,
    Section, Text, is_figure, isolated, plain_text, without_joiners,
};
use crate::press::{Cells, Entry, Passage, Phrase, Slot, joined};
use crate::routes;

/// The running text of sections without the heading of the first, which is the title. The number
/// of `contact` stands where they say to call.
pub(crate) fn passages<'s>(
    edition: &Edition,
    localizer: &Localizer<'_>,
    sections: impl IntoIterator<Item = &'s Section<Text>>,
    contact: Option<&Name>,
) -> Vec<Passage> {
    walked(edition, localizer, sections, contact, Lines::Theirs)
}

/// The same for the press, which keeps words together on its lines.
pub(crate) fn passages_to_set<'s>(
    edition: &Edition,
    localizer: &Localizer<'_>,
    sections: impl IntoIterator<Item = &'s Section<Text>>,
    contact: Option<&Name>,
) -> Vec<Passage> {
    walked(edition, localizer, sections, contact, Lines::Ours)
}

fn walked<'s>(
    edition: &Edition,
    localizer: &Localizer<'_>,
    sections: impl IntoIterator<Item = &'s Section<Text>>,
    contact: Option<&Name>,
    lines: Lines,
) -> Vec<Passage> {
    let phone = contact.and_then(|contact| edition.phone(contact.as_str()));
    let mut walk = Walk { edition, localizer, phone, lines, made: Vec::new() };
    let mut advice = 0;
    for (index, section) in sections.into_iter().enumerate() {
        walk.section(section, index == 0, &mut advice);
    }
    walk.made
}

/// The running text of one section, its heading included.
pub(crate) fn whole(
    edition: &Edition,
    localizer: &Localizer<'_>,
    section: &Section<Text>,
) -> Vec<Passage> {
    let mut walk = Walk { edition, localizer, phone: None, lines: Lines::Theirs, made: Vec::new() };
    walk.section(section, false, &mut 0);
    walk.made
}

/// Who breaks the text into lines.
#[derive(Clone, Copy)]
enum Lines {
    /// The press.
    Ours,
    /// Whatever program shows the text.
    Theirs,
}

struct Walk<'w> {
    edition: &'w Edition,
    localizer: &'w Localizer<'w>,
    /// Whom sections with the role `.call` say to call.
    phone: Option<Phone>,
    lines: Lines,
    made: Vec<Passage>,
}

impl Walk<'_> {
    fn section(&mut self, section: &Section<Text>, titled: bool, advice: &mut i64) {
        let heading = self.phrases(&section.heading);
        if section.has_role(Role::Quote) {
            let mut paragraphs = Vec::new();
            section.blocks.iter().for_each(|block| {
                block.each(&mut |text| paragraphs.push(self.phrases(text)));
            });
            return self.made.push(Passage::Quote { paragraphs, speaker: heading });
        }
        if section.has_role(Role::Room) {
            let phrases = section.blocks.iter().find_map(Block::words);
            let phrases = phrases.map(|text| self.phrases(text)).unwrap_or_default();
            return self.made.push(Passage::Room { heading, phrases });
        }
        if !titled {
            let numeral = section.has_role(Role::Advice).then(|| {
                *advice += 1;
                self.localizer.number(*advice)
            });
            self.made.push(Passage::Heading { numeral, phrases: heading });
        }
        if section.has_role(Role::Call)
            && let Some(phone) = &self.phone
        {
            let number = Slot { text: isolated(&phone.number), ..Slot::default() };
            self.made.push(Passage::Number { number });
        }
        for block in &section.blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block<Text>) {
        match block {
            Block::Paragraph(text) | Block::Text(text) if is_button(&text.inlines) => {}
            Block::Paragraph(text) | Block::Text(text) => {
                let phrases = self.phrases(text);
                self.made.push(Passage::Paragraph { phrases });
            }
            Block::List { kind, items } => self.list(*kind, items),
            Block::Quote(inner) | Block::Alert { blocks: inner, .. } => {
                for block in inner {
                    self.block(block);
                }
            }
            Block::Definitions(entries) => entries.iter().for_each(|entry| self.definition(entry)),
            Block::Table(table) => {
                let head = self.cells(&table.head);
                let rows = table.rows.iter().map(|row| self.cells(row)).collect();
                self.made.push(Passage::Table { head, rows });
            }
            // Shown as it is, line by line.
            Block::Code(code) => {
                for line in code.lines().filter(|line| !line.trim().is_empty()) {
                    let slot = Slot { text: line.to_owned(), ..Slot::default() };
                    let phrases = vec![Phrase { slot, ..Phrase::default() }];
                    self.made.push(Passage::Paragraph { phrases });
                }
            }
            Block::Image { .. } | Block::Rule => {}
        }
    }

    /// An item is its first words; what else it holds follows the list.
    fn list(&mut self, kind: ListKind, items: &[Vec<Block<Text>>]) {
        let entry = |(index, item): (usize, &Vec<Block<Text>>)| {
            let words = item.first().and_then(Block::words)?;
            if is_button(&words.inlines) {
                return None;
            }
            let numeral = match kind {
                ListKind::Bullet => None,
                ListKind::Ordered(first) => {
                    let number = i64::try_from(first + index as u64).unwrap_or(i64::MAX);
                    Some(format!("{}.", self.localizer.number(number)))
                }
            };
            Some(Entry { numeral, phrases: self.phrases(words) })
        };
        let entries: Vec<Entry> = items.iter().enumerate().filter_map(entry).collect();
        if !entries.is_empty() {
            self.made.push(Passage::List { items: entries });
        }
        for item in items {
            let words = usize::from(item.first().is_some_and(|first| first.words().is_some()));
            item.iter().skip(words).for_each(|block| self.block(block));
        }
    }

    fn definition(&mut self, entry: &Definition<Text>) {
        let mut phrases = self.phrases(&entry.term);
        for phrase in &mut phrases {
            phrase.strong = true;
        }
        self.made.push(Passage::Paragraph { phrases });
        entry.details.iter().for_each(|block| self.block(block));
    }

    fn cells(&self, row: &[Option<Text>]) -> Cells {
        row.iter()
            .map(|text| text.as_ref().map(|text| self.phrases(text)).unwrap_or_default())
            .collect()
    }

    fn phrases(&self, text: &Text) -> Vec<Phrase> {
        let mut phrases = Vec::new();
        self.push(&text.inlines, &Phrase::default(), &mut phrases);
        for phrase in &mut phrases {
            phrase.slot.span = Some(text.span.clone());
        }
        phrases
    }

    fn push(&self, inlines: &[Inline], style: &Phrase, phrases: &mut Vec<Phrase>) {
        for inline in inlines {
            let alone = std::slice::from_ref(inline);
            let words = match inline {
                // Figures and their ranges run from left to right, as on the pages.
                Inline::Value { .. } if self.is_turned() && is_figure(alone) => {
                    isolated(&plain_text(alone))
                }
                Inline::Strong(content) if self.is_turned() && is_figure(content) => {
                    let slot = Slot { text: isolated(&plain_text(content)), ..Slot::default() };
                    phrases.push(Phrase { slot, strong: true, ..style.clone() });
                    continue;
                }
                Inline::Text(words) | Inline::Value { shown: words, .. } => match self.lines {
                    Lines::Ours => joined(words, self.edition.locale.script),
                    Lines::Theirs => without_joiners(words),
                },
                Inline::Phone(phone) => isolated(&phone.number),
                Inline::Break => " ".to_owned(),
                Inline::Note(_) => continue,
                Inline::Emphasis(content) | Inline::Code(content) => {
                    self.push(content, style, phrases);
                    continue;
                }
                Inline::Strong(content) => {
                    self.push(content, &Phrase { strong: true, ..style.clone() }, phrases);
                    continue;
                }
                Inline::Link { target, content } => {
                    let style = Phrase { link: self.address(target), ..style.clone() };
                    self.push(content, &style, phrases);
                    continue;
                }
            };
            match phrases.last_mut() {
                Some(last) if last.strong == style.strong && last.link == style.link => {
                    last.slot.text.push_str(&words);
                }
                _ => phrases.push(Phrase {
                    slot: Slot { text: words, ..Slot::default() },
                    ..style.clone()
                }),
            }
        }
    }

    /// Whether the language runs from right to left.
    fn is_turned(&self) -> bool {
        self.edition.locale.direction == Direction::Rtl
    }

    /// The absolute address of what a link leads to, when it is known.
    fn address(&self, target: &LinkTarget) -> Option<String> {
        match target {
            LinkTarget::Address(address) => Some(address.clone()),
            LinkTarget::Page { page, section } => {
                let base = self.edition.identity.base_url.as_deref()?;
                let page = routes::absolute(base, &routes::page(&self.edition.locale, page));
                Some(section.as_ref().map_or(page.clone(), |id| format!("{page}#{id}")))
            }
            LinkTarget::Named(_) | LinkTarget::Download(_) => None,
        }
    }
}

/// Whether a text is a button of the site: a link to another place of it, by itself. Where help is
/// found elsewhere is a part of what a handout says.
fn is_button(inlines: &[Inline]) -> bool {
    match inlines {
        [Inline::Link { target, .. }] => !matches!(target, LinkTarget::Address(_)),
        _ => false,
    }
}
