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

    /// The same, to change them.
    pub fn each_mut(&mut self, act: &mut impl FnMut(&mut T)) {
        match self {
            Self::Paragraph(text) | Self::Text(text) => act(text),
            Self::List { items, .. } => {
                items.iter_mut().flatten().for_each(|block| block.each_mut(act));
            }
            Self::Quote(blocks) | Self::Alert { blocks, .. } => {
                for block in blocks {
                    block.each_mut(act);
                }
            }
            Self::Table(table) => {
                let cells = table.head.iter_mut().chain(table.rows.iter_mut().flatten());
                cells.flatten().for_each(act);
            }
            Self::Image { alt, caption, .. } => {
                act(alt);
                caption.iter_mut().for_each(act);
            }
            Self::Definitions(entries) => {
                for Definition { term, details } in entries {
                    act(term);
                    for block in details {
                        block.each_mut(act);
                    }
                }
            }
            Self::Code(_) | Self::Rule => {}
        }
    }
}
