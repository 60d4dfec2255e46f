//! What a person has settled about a translation that a rule would refuse.

use super::text_hash;
use crate::diag::{Code, Span};

/// An exception of `locale.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The id of the text.
    pub text: String,
    /// The rule that does not hold for it.
    pub code: Code,
    /// Of source text and translation; see [`exception_hash`].
    pub hash: String,
    /// Why it is right.
    pub reason: String,
    /// Who says so.
    pub by: String,
    /// Where it is declared.
    pub span: Span,
}

impl Exception {
    /// The rules that a person may settle.
    pub const RULES: [Code; 3] =
        [Code::TranslationNumber, Code::TranslationAddress, Code::TranslationCharacter];
}

/// An exception that was used, for those who sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettledException {
    /// The language's tag.
    pub tag: String,
    /// The exception as declared.
    pub exception: Exception,
    /// What the rule found, as the end of a sentence about the translation.
    pub what: String,
    /// The translation.
    pub translation: String,
}

/// The hash that ties an exception to a source text and its translation: it is void when either
/// changes.
pub fn exception_hash(source: &str, translation: &str) -> String {
    text_hash(&format!("{source}\n{translation}"))
}
