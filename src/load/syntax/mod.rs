//! The syntax of TOML files: what is written wrongly is reported with the line as it should be, and
//! read as if it were that, so that a slip has no consequences.

mod dates;
mod edits;
mod line;
mod list;
mod repair;
mod repaired;
mod scalar;
mod statement;
#[cfg(test)]
mod tests;
mod toml_text;
mod twice;

pub(super) use dates::from_words;
pub(super) use scalar::from_digits;
pub(super) use toml_text::TomlText;

use toml::de::DeTable;

/// Whether a text is TOML.
fn is_toml(text: &str) -> bool {
    DeTable::parse_recoverable(text).1.is_empty()
}

/// What is wrong with a passage, and how it is put right.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Mended {
    /// What is wrong, as the rest of a sentence.
    what: String,
    /// The passage as it should be.
    text: String,
    /// The remedy, where more is to be said than what to write.
    help: Option<String>,
}

impl Mended {
    fn new(what: impl Into<String>, text: impl Into<String>) -> Self {
        Self { what: what.into(), text: text.into(), help: None }
    }
}
