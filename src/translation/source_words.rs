//! Whether a translation is a text of the source language, copied.
//!
//! A whole sentence that stands there again has not been translated, whoever says so. Names, brands
//! and other words without a translation are the same in every language.

use std::collections::BTreeMap;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::model::{mask, registered};

/// From how many words on a text of the same script cannot be right in both languages by chance.
const SENTENCE: usize = 3;
/// The same where the scripts differ, or where a reader in danger relies on the text.
const PHRASE: usize = 2;
/// Up to how many words a text can be the same in two languages.
const FEW_WORDS: usize = 4;

/// The texts of the source language.
#[derive(Debug)]
pub struct SourceWords {
    tag: String,
    /// How many words of each can be translated.
    texts: BTreeMap<Vec<String>, usize>,
}

impl SourceWords {
    /// The texts of a source language, its tag before them.
    pub fn new<'t>(tag: &str, texts: impl IntoIterator<Item = &'t str>) -> Self {
        let mut counts = BTreeMap::new();
        for text in texts {
            let words = Words::of(text);
            let count = counts.entry(words.all).or_insert(0);
            *count = words.count.max(*count);
        }
        Self { tag: tag.to_owned(), texts: counts }
    }

    /// Whether the text is one of these, copied into another language.
    pub fn are_copied(&self, tag: &str, text: &str, is_critical: bool) -> bool {
        if language(tag) == language(&self.tag) {
            return false;
        }
        let script = |tag| registered(tag).map(|entry| entry.script.iso());
        let needed =
            if is_critical || script(tag) != script(&self.tag) { PHRASE } else { SENTENCE };
        // Those of the source text count: capitals in a copy make no names of its words.
        self.texts.get(&Words::of(text).all).is_some_and(|count| *count >= needed)
    }
}

/// How many words of a text can be translated: those that are no names.
pub fn translatable_words(text: &str) -> usize {
    Words::of(text).count
}

/// Whether a text is so short that it can be the same in two languages, if somebody says so.
pub fn may_be_the_same(text: &str) -> bool {
    translatable_words(text) <= FEW_WORDS
}

fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// The words of a text, without markup, placeables and marks.
#[derive(Default)]
struct Words {
    /// All of them, in small letters.
    all: Vec<String>,
    /// How many are no names, figures or addresses.
    count: usize,
}

impl Words {
    fn of(text: &str) -> Self {
        let mut words = Self::default();
        let (mut plain, mut first, mut signs) = (0, 0, 0);
        let mut begins = true;
        for token in without_placeables(text).split_whitespace() {
            let is_address = token.contains(['@', '/']) || has_inner_point(token);
            for word in token.unicode_words() {
                words.all.push(word.to_lowercase());
                if is_address || word.chars().any(char::is_numeric) {
                    continue;
                }
                let mut letters = word.chars().filter(|c| c.is_alphabetic());
                let capital = letters.next().is_some_and(char::is_uppercase);
                if word.chars().all(|c| c.is_alphabetic() && !c.is_ascii())
                    && word.chars().count() == 1
                {
                    // A sign of a script without spaces.
                    signs += 1;
                } else if letters.any(char::is_uppercase) || (capital && !begins) {
                    // A name.
                } else if capital {
                    first += 1;
                } else {
                    plain += 1;
                }
                begins = false;
            }
            begins |=
                token.ends_with(['.', '!', '?', ':', ';', '…', '。', '！', '？', '।', '۔', '؟']);
        }
        plain += signs / 2;
        words.count = if plain == 0 { 0 } else { plain + first };
        words
    }
}

/// Whether a point stands between letters, as in an address.
fn has_inner_point(token: &str) -> bool {
    token.split('.').filter(|part| part.starts_with(char::is_alphanumeric)).count() > 1
}

fn without_placeables(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut from = 0;
    for found in mask::find(text) {
        bare.push_str(text.get(from..found.start).unwrap_or_default());
        bare.push(' ');
        from = found.end;
    }
    bare.push_str(text.get(from..).unwrap_or_default());
    bare.replace("<br>", " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: [&str; 16] = [
        "Whoever pays them is asked for **more**.",
        "Don’t panic",
        "Facebook",
        "Instagram, WhatsApp and Skype",
        "National Crime Agency",
        "Police",
        "Contact: { $police }",
        "A4, 210 × 297 mm",
        "Email signature",
        "Social media",
        "{ $cases-2016 }",
        "www.nationalcrimeagency.gov.uk",
        "Facebook Messenger and Skype: 101, 999",
        "PDF, 2 MB",
        "Call [the police]({ $link-help }) on { $police }.",
        "不要付钱给他们",
    ];

    fn copied(source: &str, tag: &str, text: &str, is_critical: bool) -> bool {
        SourceWords::new(source, SOURCE).are_copied(tag, text, is_critical)
    }

    #[test]
    fn a_sentence_that_stands_there_again_is_a_copy() {
        for tag in ["pl", "fr", "cy", "ur", "zh-Hans"] {
            for text in [
                "Whoever pays them is asked for more.",
                "whoever pays them is asked for **more**!",
                "Whoever Pays Them Is Asked For More",
                "WHOEVER PAYS THEM IS ASKED FOR MORE.",
                "Call [the police]({ $link-help }) on { $police }.",
                "Call the police on { $emergency }",
            ] {
                assert!(copied("en-GB", tag, text, false), "{tag}: {text}");
            }
        }
        assert!(copied("en-GB", "pl", "Don’t panic", true));
        assert!(copied("en-GB", "ur", "Don’t panic", false));
        assert!(copied("en-GB", "ur", "Email signature", false));
        assert!(copied("zh-Hans", "en-GB", "不要付钱给他们。", false));
    }

    #[test]
    fn what_has_no_translation_is_none() {
        for tag in ["pl", "fr", "cy", "ur", "zh-Hans", "so"] {
            for text in [
                "Facebook",
                "National Crime Agency",
                "Police",
                "Contact: { $police }",
                "A4, 210 × 297 mm",
                "{ $cases-2016 }",
                "www.nationalcrimeagency.gov.uk",
                "PDF, 2 MB",
            ] {
                assert!(!copied("en-GB", tag, text, true), "{tag}: {text}");
            }
        }
        for text in ["Social media", "Instagram, WhatsApp and Skype", "Don’t panic"] {
            assert!(!copied("en-GB", "ro", text, false), "{text}");
        }
        assert!(!copied("en-GB", "en-US", "Whoever pays them is asked for more.", true));
        assert!(!copied("en-GB", "pl", "Kto im płaci, ten jest proszony o więcej.", true));
    }
}
