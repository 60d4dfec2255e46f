//! Tells where long words of body text may break, by soft hyphens.
//!
//! It takes a text and its language and gives the same text with U+00AD in it; the press sources
//! decide by the width of a line which of them to use. Names, numbers, addresses and words that
//! stand between signs of direction stay whole, and so does everything in a language whose rules
//! we do not know.

mod patterns;
mod romanian;
mod somali;
mod syllables;
#[cfg(test)]
mod tests;

use hypher::Lang;

use crate::model::SOFT_HYPHEN;

/// Letters of a word below which it stays whole.
const LONG: usize = 10;
/// Letters of a word with a capital below which it stays whole: it may be a name.
const LONG_NAME: usize = 24;
/// Letters that stay together at either end of a word.
const EDGE: usize = 3;

/// Who knows the rules of a language.
enum HyphenationRules {
    /// Patterns of TeX that Typst carries.
    Carried(Lang),
    /// Patterns of TeX that it does not.
    Welsh,
    /// The syllables of the spelling rules.
    Romanian,
    /// Syllables, which are regular.
    Somali,
}

impl HyphenationRules {
    fn of(tag: &str) -> Option<Self> {
        match tag.split('-').next()? {
            "cy" => Some(Self::Welsh),
            "en" => Some(Self::Carried(Lang::English)),
            "fr" => Some(Self::Carried(Lang::French)),
            "pl" => Some(Self::Carried(Lang::Polish)),
            "ro" => Some(Self::Romanian),
            "so" => Some(Self::Somali),
            _ => None,
        }
    }

    /// Before which letters of a word in small letters a line may begin.
    fn breaks(&self, word: &[char]) -> Vec<usize> {
        match self {
            Self::Carried(language) => carried(word, *language),
            Self::Welsh => patterns::breaks(word),
            Self::Romanian => romanian::breaks(word),
            Self::Somali => somali::breaks(word),
        }
    }
}

fn carried(word: &[char], language: Lang) -> Vec<usize> {
    let word: String = word.iter().collect();
    let mut place = 0;
    let ends = hypher::hyphenate(&word, language).map(|syllable| {
        place += syllable.chars().count();
        place
    });
    ends.collect()
}

/// A text in the language of this tag with a soft hyphen wherever a long word may break.
pub(super) fn softened(text: &str, tag: &str) -> String {
    let Some(rules) = HyphenationRules::of(tag) else { return text.to_owned() };
    let mut made = String::with_capacity(text.len() + 16);
    // How deep between signs of direction, which keep numbers, addresses and names.
    let mut kept = 0_usize;
    for token in text.split_inclusive(char::is_whitespace) {
        let opened = token.matches(|sign| ('\u{2066}'..='\u{2068}').contains(&sign)).count();
        let whole = kept + opened > 0 || !is_plain(token);
        kept = (kept + opened).saturating_sub(token.matches('\u{2069}').count());
        if whole {
            made.push_str(token);
        } else {
            soften(token, &rules, &mut made);
        }
    }
    made
}

/// Whether a token is a word, or words with apostrophes, among punctuation.
fn is_plain(token: &str) -> bool {
    let inner = token.trim_matches(|sign: char| !sign.is_alphanumeric());
    let is_word = inner.chars().all(|sign| sign.is_alphabetic() || matches!(sign, '\'' | '’'));
    is_word && !token.contains(['@', '#'])
}

/// Adds a token, its words softened.
fn soften(token: &str, rules: &HyphenationRules, made: &mut String) {
    let mut word = String::new();
    for sign in token.chars() {
        if sign.is_alphabetic() {
            word.push(sign);
        } else {
            push_word(&word, rules, made);
            word.clear();
            made.push(sign);
        }
    }
    push_word(&word, rules, made);
}

fn push_word(word: &str, rules: &HyphenationRules, made: &mut String) {
    let letters: Vec<char> = word.chars().collect();
    let small: Vec<char> = word.to_lowercase().chars().collect();
    let least = if letters == small { LONG } else { LONG_NAME };
    // Letters whose small form has more letters than they would shift what follows.
    if letters.len() < least || letters.len() != small.len() {
        made.push_str(word);
        return;
    }
    let breaks = rules.breaks(&small);
    for (place, letter) in letters.iter().enumerate() {
        if place >= EDGE && place + EDGE <= letters.len() && breaks.contains(&place) {
            made.push(SOFT_HYPHEN);
        }
        made.push(*letter);
    }
}
