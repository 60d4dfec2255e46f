//! Which words of `interface.ftl` must not be in another language than what they stand beside.
//!
//! The one list of them: whoever needs another word in the language of the reader adds it here.

/// Words that a reader in danger relies on, or by which a reader knows not to rely on a page. They
/// are never shown in another language: without them a language is not built.
pub const CRITICAL_WORDS: [&str; 6] =
    ["emergency-label", "emergency-now", "emergency-police", "exit", "exit-help", "draft-notice"];

/// Words that go with every poster.
pub const POSTER_WORDS: [&str; 3] = ["poster-alt", "qr-alt", "call-number"];
/// Words that go with every card.
pub const CARD_WORDS: [&str; 4] = ["card-alt", "card-caption", "card-caption-short", "call-number"];
/// What stands below a figure.
pub const FIGURE_WORD: &str = "figure-source";
/// Words of every pack.
pub const PACK_WORDS: [&str; 2] = ["caption", "alt-text"];
