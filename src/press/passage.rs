//! Running text as plain data: what a handout says, piece by piece.

use serde::Serialize;

use super::slot::Slot;

/// Words that are set alike.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Phrase {
    /// What it says.
    #[serde(flatten)]
    pub slot: Slot,
    /// Whether it is stressed.
    pub strong: bool,
    /// The absolute address that it leads to.
    pub link: Option<String>,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Entry {
    /// Its number with what stands behind it; a bullet has none.
    pub numeral: Option<String>,
    /// What it says.
    pub phrases: Vec<Phrase>,
}

/// A row of a table, one cell per column.
pub type Cells = Vec<Vec<Phrase>>;

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Passage {
    /// The heading of a section.
    Heading {
        /// Its number in the list of advice, in the digits of the language.
        numeral: Option<String>,
        /// What it says.
        phrases: Vec<Phrase>,
    },
    /// A paragraph.
    Paragraph {
        /// What it says.
        phrases: Vec<Phrase>,
    },
    /// A list: numbered when its first item is.
    List {
        /// Its items; never empty.
        items: Vec<Entry>,
    },
    /// What somebody says, with their name.
    Quote {
        /// Paragraphs.
        paragraphs: Vec<Vec<Phrase>>,
        /// Who says it.
        speaker: Vec<Phrase>,
    },
    /// A table.
    Table {
        /// The headings of the columns.
        head: Cells,
        /// The rows below.
        rows: Vec<Cells>,
    },
    /// A number to call.
    Number {
        /// The digits, kept in their order.
        number: Slot,
    },
    /// Room for words of the reader's own.
    Room {
        /// What goes there.
        heading: Vec<Phrase>,
        /// How to fill it.
        phrases: Vec<Phrase>,
    },
}

impl Passage {
    /// Its headings, paragraphs and items as they are said, each whole. One with a link is left
    /// out: what is said in its place would take the link away.
    pub(super) fn said(&self) -> Vec<String> {
        let texts: Vec<&[Phrase]> = match self {
            Self::Heading { phrases, .. } | Self::Paragraph { phrases } => vec![phrases],
            Self::List { items } => items.iter().map(|item| item.phrases.as_slice()).collect(),
            Self::Quote { paragraphs, speaker } => {
                paragraphs.iter().chain([speaker]).map(Vec::as_slice).collect()
            }
            Self::Room { heading, phrases } => vec![heading, phrases],
            Self::Table { .. } | Self::Number { .. } => Vec::new(),
        };
        let whole = texts.into_iter().filter(|phrases| phrases.iter().all(|p| p.link.is_none()));
        whole.map(|phrases| phrases.iter().map(|phrase| phrase.slot.said()).collect()).collect()
    }

    /// Every text of the passage.
    pub fn slots(&self) -> Vec<&Slot> {
        match self {
            Self::Heading { phrases, .. } | Self::Paragraph { phrases } => {
                phrases.iter().map(|phrase| &phrase.slot).collect()
            }
            Self::List { items } => {
                items.iter().flat_map(|item| &item.phrases).map(|phrase| &phrase.slot).collect()
            }
            Self::Quote { paragraphs, speaker } => {
                paragraphs.iter().flatten().chain(speaker).map(|phrase| &phrase.slot).collect()
            }
            Self::Table { head, rows } => {
                let cells = head.iter().chain(rows.iter().flatten());
                cells.flatten().map(|phrase| &phrase.slot).collect()
            }
            Self::Number { number } => vec![number],
            Self::Room { heading, phrases } => {
                heading.iter().chain(phrases).map(|phrase| &phrase.slot).collect()
            }
        }
    }
}
