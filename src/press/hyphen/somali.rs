//! Breaks of Somali words.
//!
//! A syllable is a consonant, a vowel, short or doubled, and at most one more consonant. There are
//! no patterns for it.

use super::syllables::Syllables;

const SOMALI: Syllables =
    Syllables { vowels: "aeiou", pairs: &["dh", "kh", "sh"], onset: |_consonants| 1 };

/// Before which letters of a word in small letters a line may begin.
pub(super) fn breaks(word: &[char]) -> Vec<usize> {
    SOMALI.breaks(word)
}
