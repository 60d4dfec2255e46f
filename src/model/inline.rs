//! Text within a block, resolved: the data are in, the language is known.

use super::{Name, PageId, SectionId, Tree, without_joiners};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// A page of the campaign, perhaps a section of it.
    Page {
        /// The page.
        page: PageId,
        /// The section; the top of the page without one.
        section: Option<SectionId>,
    },
    /// An entry of `[links]`; before resolution.
    Named(Name),
    /// A poster, card or pack of the page’s language, as the author names it:
    /// `posters/campaign-a4.pdf`, `cards/campaign-og.png`, `toolkit.zip`.
    Download(String),
    /// An address outside: `https:`, `mailto:` or `tel:`.
    Address(String),
}

/// A number to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// The contact's name, such as `police`.
    pub contact: Name,
    /// As shown: ASCII digits, left to right in every language.
    pub number: String,
}

impl Phone {
    /// The number for `tel:`, without spaces.
    pub fn tel(&self) -> String {
        self.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

/// A piece of text within a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words, never markup.
    Text(String),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis; in a headline, the part in the signal colour.
    Strong(Vec<Inline>),
    /// Code: words, values and numbers to call.
    Code(Vec<Inline>),
    /// A link.
    Link {
        /// Where it leads; never [`LinkTarget::Named`].
        target: LinkTarget,
        /// What it says.
        content: Vec<Inline>,
    },
    /// A hard line break.
    Break,
    /// A formatted figure, date or amount, or the name of a platform.
    Value {
        /// As shown, in the digits of the language.
        shown: String,
        /// The fact whose value it is; not that of its day.
        fact: Option<Name>,
    },
    /// A number to call.
    Phone(Phone),
    /// A reference to a footnote of the page.
    Note(Name),
}

impl Inline {
    /// A value that is no fact.
    pub fn value(shown: impl Into<String>) -> Self {
        Self::Value { shown: shown.into(), fact: None }
    }
}

impl Tree for Inline {
    fn content(&self) -> &[Self] {
        match self {
            Self::Emphasis(content)
            | Self::Strong(content)
            | Self::Code(content)
            | Self::Link { content, .. } => content,
            Self::Text(_) | Self::Break | Self::Value { .. } | Self::Phone(_) | Self::Note(_) => {
                &[]
            }
        }
    }
}

/// The facts whose values stand in these texts, in their order, each as often as it does.
pub fn facts_in<'i>(inlines: &'i [Inline], found: &mut Vec<&'i Name>) {
    Inline::walk(inlines, &mut |inline| {
        if let Inline::Value { fact: Some(fact), .. } = inline {
            found.push(fact);
        }
    });
}

/// Whether a text is a figure alone, such as `14–82`: its ends keep their order in every language,
/// whether it is one fact or two with a dash between them.
pub fn is_figure(content: &[Inline]) -> bool {
    content.iter().any(|inline| matches!(inline, Inline::Value { .. }))
        && content.iter().all(|inline| match inline {
            Inline::Text(words) | Inline::Value { shown: words, .. } => {
                !words.chars().any(char::is_alphabetic)
            }
            _ => false,
        })
}

/// Text that keeps its own order, left to right, wherever it lands.
pub fn isolated(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

/// Text without the signs that keep parts of it in an order of their own.
pub fn without_isolates(text: &str) -> String {
    text.chars().filter(|sign| !('\u{2066}'..='\u{2069}').contains(sign)).collect()
}

/// The character that lets a word break, with a hyphen, and is not seen otherwise.
pub const SOFT_HYPHEN: char = '\u{ad}';

/// Text as it is read out: without the characters that keep parts of it in an order of their own,
/// let its words break or keep them together.
pub fn without_marks(text: &str) -> String {
    without_joiners(&without_isolates(text)).replace(SOFT_HYPHEN, "")
}

/// The words alone. Numbers to call are wrapped in bidirectional isolates (U+2066, U+2069), so
/// that they read left to right wherever the text lands.
pub fn plain_text(inlines: &[Inline]) -> String {
    without_joiners(&kept_text(inlines))
}

/// The same with the joiners that keep words together.
pub fn kept_text(inlines: &[Inline]) -> String {
    let mut text = String::new();
    Inline::walk(inlines, &mut |inline| match inline {
        Inline::Text(words) | Inline::Value { shown: words, .. } => text.push_str(words),
        Inline::Phone(phone) => text.push_str(&isolated(&phone.number)),
        Inline::Break => text.push(' '),
        Inline::Emphasis(_)
        | Inline::Strong(_)
        | Inline::Code(_)
        | Inline::Link { .. }
        | Inline::Note(_) => {}
    });
    text
}
