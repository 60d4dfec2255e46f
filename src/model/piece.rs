//! Text within a block, as it is written: the data are not in yet.
//!
//! A type of its own beside [`Inline`](super::Inline), so that nothing can be rendered before its
//! data are in: a renderer knows no `{ $name }`.

use std::fmt;

use super::{Name, Tree};

/// A piece of text as an author or translator wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// Emphasis.
    Emphasis(Vec<Piece>),
    /// Strong emphasis.
    Strong(Vec<Piece>),
    /// Code: words and placeables alone.
    Code(Vec<Piece>),
    /// A link.
    Link {
        /// Where it leads.
        target: WrittenTarget,
        /// What it says.
        content: Vec<Piece>,
    },
    /// A hard line break.
    Break,
    /// A `{ $name }`.
    Placeable(Name),
    /// A reference to a footnote, in a page.
    Note(Name),
}

/// The target of a link as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrittenTarget {
    /// `{ $name }` and nothing else.
    Placeable(Name),
    /// An address typed into the text.
    Typed(String),
}

impl Tree for Piece {
    fn content(&self) -> &[Self] {
        match self {
            Self::Emphasis(content)
            | Self::Strong(content)
            | Self::Code(content)
            | Self::Link { content, .. } => content,
            Self::Text(_) | Self::Break | Self::Placeable(_) | Self::Note(_) => &[],
        }
    }
}

/// A `{ $name }` that is not whole, so that readers would see it as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenReference {
    /// What is typed.
    pub shown: String,
    /// What is wrong with it.
    pub what: String,
    /// What to type in its place.
    pub remedy: String,
}

/// Why a text cannot be used as inline Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InlineError {
    /// It holds raw HTML, given here.
    RawHtml(String),
    /// It holds an image.
    Image,
    /// Emphasis and links are nested too deep.
    Nesting,
    /// It holds a mark of another Markdown, which readers would see.
    Foreign {
        /// The words with the mark.
        shown: String,
        /// What to type in its place.
        remedy: &'static str,
    },
    /// It holds a `{ $name }` that is not whole.
    Reference(BrokenReference),
    /// It holds a private-use character that would pass for a `{ $name }`.
    Forged,
    /// The parser saw something that is not inline; never for a single line of text.
    Block,
}

impl fmt::Display for InlineError {
    /// The end of a sentence about the text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RawHtml(html) => write!(f, "contains raw HTML: `{html}`"),
            Self::Image => f.write_str("contains an image"),
            Self::Nesting => f.write_str("nests emphasis too deeply"),
            Self::Foreign { shown, .. } => {
                write!(f, "contains `{shown}`, which readers would see as it is typed")
            }
            Self::Reference(broken) => write!(f, "contains `{}`: {}", broken.shown, broken.what),
            Self::Forged => f.write_str("contains a character that Handbill reserves"),
            Self::Block => f.write_str("contains a Markdown block, such as a list or a heading"),
        }
    }
}
