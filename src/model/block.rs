//! The blocks that a page is made of.

/// The five kinds of alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum AlertKind {
    /// Good to know.
    Note,
    /// Makes it easier.
    Tip,
    /// Must be known.
    Important,
    /// Danger.
    Warning,
    /// What could go wrong.
    Caution,
}

impl AlertKind {
    /// The lower-case name, as in the interface message `alert-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}

/// How a column is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// As the language runs.
    Start,
    /// In the middle.
    Center,
    /// Against the way the language runs.
    End,
}

/// Bullets or numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// Bullets.
    Bullet,
    /// Numbers from this one on.
    Ordered(u64),
}

/// A table with one row of headings.
#[derive(Clone, Debug)]
pub struct Table<T> {
    /// One per column.
    pub alignments: Vec<Alignment>,
    /// The headings; `None` for an empty cell.
    pub head: Vec<Option<T>>,
    /// The rows, each with one entry per column.
    pub rows: Vec<Vec<Option<T>>>,
}

/// A name with what it means.
#[derive(Clone, Debug)]
pub struct Definition<T> {
    /// The name.
    pub term: T,
    /// What it means; never empty.
    pub details: Vec<Block<T>>,
}

/// A block of a page.
#[derive(Clone, Debug)]
pub enum Block<T> {
    /// A paragraph.
    Paragraph(T),
    /// The text of a tight list item, without a paragraph of its own.
    Text(T),
    /// A list; each item is a sequence of blocks.
    List {
        /// Bullets or numbers.
        kind: ListKind,
        /// The items.
        items: Vec<Vec<Block<T>>>,
    },
    /// A quotation.
    Quote(Vec<Block<T>>),
    /// An alert.
    Alert {
        /// Which.
        kind: AlertKind,
        /// Its text.
        blocks: Vec<Block<T>>,
    },
    /// A table.
    Table(Table<T>),
    /// An image on a line of its own.
    Image {
        /// Its path below `campaign/`.
        path: String,
        /// What it tells.
        alt: T,
        /// What stands under it.
        caption: Option<T>,
    },
    /// Names, each with what it means.
    Definitions(Vec<Definition<T>>),
    /// A code block, shown as it is.
    Code(String),
    /// A thematic break.
    Rule,
}

impl<T> Block<T> {
    /// The text of a paragraph, or of a bullet that is no paragraph.
    pub fn words(&self) -> Option<&T> {
        match self {
            Self::Paragraph(text) | Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Every text of the block, in the order in which it is read.
    pub fn each<'b>(&'b self, act: &mut impl FnMut(&'b T)) {
        match self {
            Self::Paragraph(text) | Self::Text(text) => act(text),
            Self::List { items, .. } => items.iter().flatten().for_each(|block| block.each(act)),
            Self::Quote(blocks) | Self::Alert { blocks, .. } => {
                for block in blocks {
                    block.each(act);
                }
            }
            Self::Table(table) => {
                table.head.iter().chain(table.rows.iter().flatten()).flatten().for_each(act);
            }
            Self::Image { alt, caption, .. } => {
                act(alt);
                caption.iter().for_each(act);
            }
            Self::Definitions(entries) => {
                for Definition { term, details } in entries {
                    act(term);
                    for block in details {
                        block.each(act);
                    }
                }
            }
            Self::Code(_) | Self::Rule => {}
        }
    }

    /// The block with other texts. What has no text goes, and takes with it what is nothing without
    /// it: a list item its first words, a row any of its cells, a list, quotation, table or alert
    /// all that it holds.
    pub fn try_map<U>(&self, text: &mut impl FnMut(&T) -> Option<U>) -> Option<Block<U>> {
        Some(match self {
            Self::Paragraph(words) => Block::Paragraph(text(words)?),
            Self::Text(words) => Block::Text(text(words)?),
            Self::List { kind, items } => {
                let items = items.iter().filter_map(|item| map_item(item, text)).collect();
                Block::List { kind: *kind, items: filled(items)? }
            }
            Self::Quote(blocks) => Block::Quote(filled(Self::try_map_all(blocks, text))?),
            Self::Alert { kind, blocks } => {
                Block::Alert { kind: *kind, blocks: filled(Self::try_map_all(blocks, text))? }
            }
            Self::Table(table) => Block::Table(table.try_map(text)?),
            Self::Image { path, alt, caption } => {
                // A picture stays without its caption.
                let caption = caption.as_ref().and_then(&mut *text);
                Block::Image { path: path.clone(), alt: text(alt)?, caption }
            }
            Self::Definitions(entries) => {
                let entries = entries.iter().filter_map(|entry| entry.try_map(text)).collect();
                Block::Definitions(filled(entries)?)
            }
            Self::Code(code) => Block::Code(code.clone()),
            Self::Rule => Block::Rule,
        })
    }

    /// Blocks with other texts, those left out that have none.
    pub fn try_map_all<U>(
        blocks: &[Self],
        text: &mut impl FnMut(&T) -> Option<U>,
    ) -> Vec<Block<U>> {
        blocks.iter().filter_map(|block| block.try_map(text)).collect()
    }
}

impl<T> Table<T> {
    fn try_map<U>(&self, text: &mut impl FnMut(&T) -> Option<U>) -> Option<Table<U>> {
        let head = map_row(&self.head, text)?;
        let rows = self.rows.iter().filter_map(|row| map_row(row, text)).collect();
        Some(Table { alignments: self.alignments.clone(), head, rows: filled(rows)? })
    }
}

impl<T> Definition<T> {
    fn try_map<U>(&self, text: &mut impl FnMut(&T) -> Option<U>) -> Option<Definition<U>> {
        let details = Block::try_map_all(&self.details, text);
        Some(Definition { term: text(&self.term)?, details: filled(details)? })
    }
}

/// A list item; it goes with its first words.
fn map_item<T, U>(
    item: &[Block<T>],
    text: &mut impl FnMut(&T) -> Option<U>,
) -> Option<Vec<Block<U>>> {
    let (first, rest) = item.split_first()?;
    let mut mapped = vec![first.try_map(text)?];
    mapped.extend(Block::try_map_all(rest, text));
    Some(mapped)
}

/// A row; `None` without one of its texts. Every cell is asked for, so that what is missing is
/// known with all of its places.
fn map_row<T, U>(
    row: &[Option<T>],
    text: &mut impl FnMut(&T) -> Option<U>,
) -> Option<Vec<Option<U>>> {
    let cells: Vec<Option<Option<U>>> =
        row.iter().map(|cell| cell.as_ref().map(&mut *text)).collect();
    let whole = cells.iter().all(|cell| !matches!(cell, Some(None)));
    whole.then(|| cells.into_iter().map(Option::flatten).collect())
}

fn filled<T>(items: Vec<T>) -> Option<Vec<T>> {
    (!items.is_empty()).then_some(items)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_text_takes_with_it_what_is_nothing_without_it() {
        let words = |text: &'static str| Block::Paragraph(text);
        let kept = |text: &&'static str| (!text.is_empty()).then(|| text.to_uppercase());
        let list = Block::List {
            kind: ListKind::Bullet,
            items: vec![vec![words(""), words("gone")], vec![words("a"), words("")]],
        };
        let table = Block::Table(Table {
            alignments: vec![Alignment::Start; 2],
            head: vec![Some("h"), None],
            rows: vec![vec![Some("a"), Some("")], vec![Some("b"), None]],
        });
        let quote = Block::Quote(vec![words("")]);
        let image = Block::Image { path: "media/a.svg".into(), alt: "a", caption: Some("") };
        let blocks = Block::try_map_all(&[list, table, quote, image], &mut { kept });
        let [Block::List { items, .. }, Block::Table(table), Block::Image { caption, .. }] =
            blocks.as_slice()
        else {
            panic!("{blocks:?}")
        };
        assert!(matches!(items.as_slice(), [item] if item.len() == 1), "{items:?}");
        assert_eq!(table.rows, [[Some("B".to_owned()), None]]);
        assert_eq!(*caption, None);
    }
}
