//! The words of the theme in the language of an edition.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::pattern::{self, Argument, WordError};
use crate::intl::Formatter;
use crate::model::{Date, Edition, Locale, Words};

/// Formats words, numbers and dates of one edition; shared between threads.
pub struct Localizer<'e> {
    words: &'e Words,
    formatter: Formatter,
}

impl<'e> Localizer<'e> {
    /// The localizer of an edition; `None` when its language has no data, which resolving has
    /// reported.
    pub fn new(edition: &'e Edition) -> Option<Self> {
        Some(Self { words: &edition.words, formatter: Formatter::new(&edition.locale.tag)? })
    }

    /// A word of the theme.
    ///
    /// # Errors
    ///
    /// When no language of the chain has it, or it asks for a value that is not given.
    pub fn word(
        &self,
        id: &str,
        arguments: &BTreeMap<String, Argument>,
    ) -> Result<String, WordError> {
        let (message, _) = self.words.messages.get(id).ok_or(WordError::Unknown)?;
        pattern::formatted(&message.pattern, &self.formatter, arguments)
    }

    /// The language of a word, when that is not the edition's own.
    pub fn word_fallback(&self, id: &str) -> Option<&Arc<Locale>> {
        self.words.messages.get(id).and_then(|(_, fallback)| fallback.as_ref())
    }

    /// A whole number.
    pub fn number(&self, number: i64) -> String {
        self.formatter.number(number)
    }

    /// A day, written out; in ISO form when the language has no month names.
    pub fn date(&self, date: Date) -> String {
        self.formatter.date(date).unwrap_or_else(|| date.to_string())
    }
}
