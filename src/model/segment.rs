//! The smallest unit of translation.

use std::collections::BTreeMap;
use std::ops::Deref;

use super::{LinkTarget, Name, PageId, Piece, SegmentId, mask};
use crate::diag::Span;

/// What a segment is in its page; tells the translator where it will stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SegmentKind {
    /// The page's short title.
    Title,
    /// The page's description for search engines and social media.
    Description,
    /// A heading with its level, 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// The text of a list item.
    ListItem,
    /// A cell of a table.
    TableCell,
    /// A paragraph of a footnote.
    Footnote,
    /// What an image tells.
    ImageAlt,
    /// What stands under an image.
    ImageCaption,
    /// A name in a list of names and meanings.
    Term,
}

/// What a `{ $name }` stands for; put in only after the text has been parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placeable {
    /// The value of a fact.
    Fact(Name),
    /// The day on which a fact was true.
    FactAsOf(Name),
    /// The lower end of a range.
    FactLow(Name),
    /// The upper end of a range.
    FactHigh(Name),
    /// A number to call.
    Contact(Name),
    /// The name of a platform.
    Platform(Name),
    /// How many languages the campaign is published in.
    LanguageCount,
    /// The day the campaign was published.
    Published,
    /// The day the campaign was last changed.
    Updated,
    /// The day by which the campaign is to be reviewed.
    ReviewBy,
    /// The target of a link, in brackets after its words.
    Link(LinkTarget),
    /// A reference to a footnote.
    Footnote(Name),
}

/// A text taken from a page, before it has an id.
#[derive(Clone, Debug)]
pub struct SegmentDraft {
    /// What it is in its page.
    pub kind: SegmentKind,
    /// The heading that it stands under, for the translator.
    pub group: Option<String>,
    /// Inline Markdown with placeables `{ $name }`, canonical: one line, single spaces.
    pub pattern: String,
    /// The same, parsed.
    pub pieces: Vec<Piece>,
    /// What the placeables stand for.
    pub placeables: BTreeMap<Name, Placeable>,
    /// Whether a reader in danger relies on it: it never falls back.
    pub critical: bool,
    /// Whether it holds words at all; `{ $cases-2016 }` alone does not.
    pub translatable: bool,
    /// Where it stands in the Markdown.
    pub span: Span,
}

impl SegmentDraft {
    /// The segment with this id.
    pub fn named(self, id: SegmentId, page: PageId) -> Segment {
        Segment { id, page, text: self }
    }
}

/// A text to translate. It reads as its text does: `segment.pattern`.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Its persistent id.
    pub id: SegmentId,
    /// The page that it stands on.
    pub page: PageId,
    /// The text as it was taken from the page.
    pub text: SegmentDraft,
}

impl Deref for Segment {
    type Target = SegmentDraft;

    fn deref(&self) -> &SegmentDraft {
        &self.text
    }
}

impl Segment {
    /// Whether the text refers only to what is defined. Where it does not, the page has been
    /// reported, and its translations are not to blame.
    pub fn is_defined(&self) -> bool {
        mask::find(&self.pattern).iter().all(|found| self.placeables.contains_key(&found.name))
    }

    /// Hash of the text that translations are made from: ten hex digits.
    pub fn source_hash(&self) -> String {
        text_hash(&self.pattern)
    }
}

/// Hash of a message text with its white space folded: ten hex digits of BLAKE3.
pub(crate) fn text_hash(text: &str) -> String {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    blake3::hash(folded.as_bytes()).to_hex().chars().take(10).collect()
}
