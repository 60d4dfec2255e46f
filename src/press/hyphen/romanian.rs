//! Breaks of Romanian words, as the spelling rules of the Academy (DOOM) divide by sound.
//!
//! TeX has patterns, but nobody may hand them on under terms that we know.

use super::syllables::Syllables;

const ROMANIAN: Syllables = Syllables { vowels: "aăâeiîouy", pairs: &["ch", "gh", "qu"], onset };

/// Three consonants that are divided after the second; others after the first.
const AFTER_SECOND: [&str; 10] =
    ["lpt", "mpt", "mpț", "nct", "ncț", "ncș", "ndv", "rct", "rtf", "stm"];

fn onset(consonants: &[String]) -> usize {
    match consonants {
        [] => 0,
        [_] => 1,
        [first, second] => {
            let stops = ["b", "c", "d", "f", "g", "h", "p", "t", "v"];
            let liquid = matches!(second.as_str(), "l" | "r");
            if liquid && stops.contains(&first.as_str()) { 2 } else { 1 }
        }
        [_, _, _] if AFTER_SECOND.contains(&consonants.concat().as_str()) => 1,
        more => more.len() - 1,
    }
}

/// Before which letters of a word in small letters a line may begin.
pub(super) fn breaks(word: &[char]) -> Vec<usize> {
    let mut breaks = ROMANIAN.breaks(word);
    // An i at the end of a word is often no vowel at all, as in `românești`: what follows a break
    // has another one.
    breaks.retain(|place| {
        let tail = word.get(*place..).unwrap_or_default();
        let (_, inner) = tail.split_last().unwrap_or((&' ', &[]));
        inner.iter().any(|letter| ROMANIAN.vowels.contains(*letter))
            || tail.last().is_some_and(|last| *last != 'i' && ROMANIAN.vowels.contains(*last))
    });
    breaks
}
