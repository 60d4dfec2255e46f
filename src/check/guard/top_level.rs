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
