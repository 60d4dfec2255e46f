//! Endings of addresses that lead somewhere.

use psl::{List, Psl as _};

/// Endings that no registry gives out, but that are made for addresses.
const OTHERS: [&str; 15] = [
    "example",
    "test",
    "invalid",
    "localhost",
    "local",
    "internal",
    "lan",
    "home",
    "corp",
    "onion",
    "i2p",
    "bit",
    "eth",
    "crypto",
    "alt",
];

/// Whether an address can end in this word; in lower case.
pub(super) fn is_top_level(word: &str) -> bool {
    if word.is_empty() || word.chars().all(|c| c.is_ascii_digit()) {
        return false;
    }
    // Some countries give out names on their second level only: `com.np`.
    let labels = [word.as_bytes(), b"name"];
    word.starts_with("xn--")
        || OTHERS.contains(&word)
        || List.find(labels.into_iter()).typ.is_some()
}

/// A word with letters of other scripts that look like Latin ones made Latin: `соm` with two letters
/// of Cyrillic reads as `com`. Only for words that a Latin letter stands in.
pub(super) fn as_it_looks(word: &str) -> String {
    if !word.chars().any(|c| c.is_ascii_alphabetic()) {
        return word.to_owned();
    }
    word.chars().map(latin).collect()
}

/// The Latin letter that a letter looks like.
fn latin(c: char) -> char {
    match c {
        'а' | 'α' | 'ɑ' => 'a',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ҽ' => 'e',
        'ɡ' => 'g',
        'һ' => 'h',
        'і' | 'ι' | 'ı' | 'ɩ' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' | '1' => 'l',
        'м' => 'm',
        'ո' | 'п' => 'n',
        'о' | 'ο' | 'օ' | '0' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' | 'ս' => 'u',
        'ν' | 'ѵ' => 'v',
        'ԝ' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_in_use_are_known() {
        for word in ["com", "uk", "pl", "bd", "np", "ck", "рф", "中国", "onion", "xn--p1ai", "zip"]
        {
            assert!(is_top_level(word), "{word}");
        }
        for word in ["potem", "ex", "eks", "2016", "", "pdf", "zł"] {
            assert!(!is_top_level(word), "{word}");
        }
    }
}
