//! The translations of one language.

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::{Exception, InlineError, Piece, SegmentId, text_hash};
use crate::diag::{SourcePath, Span};

/// A message text with its variants, free of the parser's types.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Pattern(pub Vec<Element>);

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Element {
    /// Words, string literals and terms already put in.
    Text(String),
    /// `{ $name }` or `{ NUMBER($name) }`.
    Variable(String),
    /// `{ $name -> … }`.
    Select {
        /// The variable whose value chooses.
        selector: String,
        /// How a number chooses.
        plural: PluralType,
        /// The variants in order.
        variants: Vec<(VariantKey, Pattern)>,
        /// The index of the variant with the asterisk.
        default: usize,
    },
}

/// Which of the plural rules of a language apply to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralType {
    /// Those of counts: one day, two days.
    Cardinal,
    /// Those of ranks: the first day, the second day.
    Ordinal,
}

/// What a variant is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VariantKey {
    /// A plural category or another word.
    Word(String),
    /// An exact number.
    Number(i64),
}

/// One text that a translation can come to.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Which variant each select on the way takes, by index.
    pub choices: Vec<usize>,
    /// The text, placeables as `{ $name }`.
    pub text: String,
    /// The same, as inline Markdown.
    pub pieces: Result<Vec<Piece>, InlineError>,
}

/// One message.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its text.
    pub pattern: Pattern,
    /// Every text that it can come to, parsed; none for the words of a theme, which are no Markdown.
    pub variants: Vec<Variant>,
    /// The text as normalised source, for hashes and reports.
    pub text: String,
    /// Where it stands, from the id to the end of the value.
    pub span: Span,
    /// Where its value stands.
    pub value_span: Span,
}

/// A message that gives no text.
#[derive(Clone, Debug)]
pub struct Unread {
    /// Where it stands.
    pub span: Span,
    /// Why it gives none.
    pub reason: UnreadReason,
}

/// Why a message gives no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnreadReason {
    /// Nothing stands behind the `=`: the same as if the message were not there.
    Empty,
    /// The line after the `=` begins with a tab, which Fluent does not take for an indent.
    Tab,
    /// Something else, which has been reported as an error.
    Reported,
}

/// Whether a native speaker has reviewed a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reviewed {
    /// The source language.
    Source,
    /// Not yet.
    Draft,
    /// Yes.
    Reviewed,
}

impl Reviewed {
    /// Every state, by the word that authors write.
    pub const NAMES: [(&'static str, Self); 3] =
        [("source", Self::Source), ("draft", Self::Draft), ("reviewed", Self::Reviewed)];

    /// The state of this name.
    pub fn from_name(word: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(name, _)| *name == word).map(|(_, state)| *state)
    }
}

/// `locale.toml`: who translated, who reviewed, and the state.
#[derive(Clone, Debug)]
pub struct LocaleInfo {
    /// Whether the file claims a state that is not borne out, which has been reported.
    pub is_unfounded: bool,
    /// The state.
    pub state: Reviewed,
    /// Who translated.
    pub translated_by: Vec<String>,
    /// Who reviewed.
    pub reviewed_by: Vec<String>,
    /// What a person has settled that a rule would refuse.
    pub exceptions: Vec<Exception>,
}

/// One line of `.state.tsv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateRow {
    /// Hash of the source text that the translation was made from.
    pub source: String,
    /// Hash of the translation.
    pub translation: String,
    /// Who reviewed it; empty when nobody did.
    pub reviewer: String,
    /// The source text it was made from, while stale.
    pub previous: Option<String>,
    /// Whether it is as Handbill wrote it.
    pub seal: Seal,
}

/// Whether a line of `.state.tsv` is as Handbill wrote it, by its checksum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// It is.
    Whole,
    /// But for the reviewer, whom somebody has written there by hand.
    Reviewer,
    /// Something else of it was changed by hand, or another line contradicts it.
    Broken,
    /// The file is from before there were checksums.
    None,
}

impl StateRow {
    /// Whether it speaks of this translation, and not of what stood there before.
    pub fn is_of(&self, message: &Message) -> bool {
        self.translation == text_hash(&message.text)
    }
}

impl LocaleInfo {
    /// Whether a name is that of a reviewer: of a person who has not translated the language.
    pub fn is_reviewer(&self, name: &str) -> bool {
        is_name(name) && !self.is_translator(name)
    }

    /// Whether somebody of this name has translated the language.
    pub fn is_translator(&self, name: &str) -> bool {
        let folded = |name: &str| -> Vec<String> {
            name.split_whitespace().map(str::to_lowercase).collect()
        };
        self.translated_by.iter().any(|translator| folded(translator) == folded(name))
    }
}

impl Catalog {
    /// Whether somebody has reviewed this translation, by name.
    pub fn is_reviewed(&self, row: &StateRow, message: &Message) -> bool {
        row.seal == Seal::Whole && self.info.is_reviewer(&row.reviewer) && row.is_of(message)
    }
}

/// Whether the text can name somebody.
pub fn is_name(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// The translations of one language.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// The language's tag.
    pub tag: Arc<str>,
    /// `locale.toml`.
    pub info: LocaleInfo,
    /// Text of the campaign.
    pub messages: IndexMap<SegmentId, Message>,
    /// Messages of the campaign that give no text.
    pub unread: BTreeMap<SegmentId, Unread>,
    /// Words of the theme, by message id.
    pub interface: IndexMap<String, Message>,
    /// Words of the theme that give no text.
    pub unread_interface: BTreeMap<String, Unread>,
    /// What each translation was made from.
    pub state: BTreeMap<SegmentId, StateRow>,
    /// The folder, such as `locales/cy`, for reports of what is not there.
    pub folder: SourcePath,
}
