//! Emphasis in `CommonMark` was made for words with spaces between them.
//!
//! In Chinese, `是**「避难」**的` stays literal, since the asterisks stand between a character
//! and punctuation. A sentinel between punctuation and asterisks makes the parser see a letter.
//! The parser's next release repairs this; the sentinel can go then.

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

use super::lexer;
use crate::model::mask;

/// Stands between punctuation and a run of asterisks; removed from every text afterwards.
pub(super) const SENTINEL: char = '\u{E000}';

/// Ends the text after a space, so that a closing `#` is not lost; the space keeps it from
/// standing right behind an emphasis, which would not close.
pub(super) const END: char = '\u{E001}';

/// Whether the character belongs to a script that is written without spaces, its punctuation
/// included.
pub(super) fn is_cjk(character: char) -> bool {
    matches!(u32::from(character),
        0x2E80..=0x303F | 0x3040..=0x30FF | 0x3100..=0x312F | 0x31A0..=0x31BF | 0x31F0..=0x4DBF
        | 0x4E00..=0x9FFF | 0xAC00..=0xD7AF | 0xF900..=0xFAFF | 0xFF00..=0xFFEF
        | 0x2_0000..=0x3_FFFD)
}

/// What the parser takes for punctuation: signs too.
fn is_punctuation(character: char) -> bool {
    const GROUPS: [GeneralCategoryGroup; 2] =
        [GeneralCategoryGroup::Punctuation, GeneralCategoryGroup::Symbol];
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    GROUPS.iter().any(|group| group.contains(category))
}

/// Whether emphasis may begin or end beside the character, punctuation or not: writing without
/// spaces, and placeables, of which nobody sees what will stand there.
fn is_tight(character: char) -> bool {
    is_cjk(character)
        || matches!(u32::from(character), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF)
        || mask::index_of(character).is_some()
}

/// Byte offsets at which a sentinel must be put into a text with its placeables masked. Escaped
/// asterisks and those in code are plain characters.
pub(super) fn sentinels(text: &str) -> Vec<usize> {
    let mut offsets = Vec::new();
    for (start, length) in asterisks(text) {
        let end = start + length;
        let before = text.get(..start).and_then(|head| head.chars().next_back());
        let after = text.get(end..).and_then(|tail| tail.chars().next());
        let (Some(before), Some(after)) = (before, after) else { continue };
        if !is_tight(before) && !is_tight(after) {
            continue;
        }
        match (is_punctuation(before), is_punctuation(after)) {
            (true, false) if !after.is_whitespace() => offsets.push(start),
            (false, true) if !before.is_whitespace() => offsets.push(end),
            _ => {}
        }
    }
    offsets
}

/// Runs of asterisks that can be emphasis: where each begins and its length, in bytes.
fn asterisks(text: &str) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut at = 0;
    while let Some(tail) = text.get(at..).filter(|tail| !tail.is_empty()) {
        let run = |mark: char| tail.len() - tail.trim_start_matches(mark).len();
        at += match tail.chars().next() {
            Some('*') => {
                runs.push((at, run('*')));
                run('*')
            }
            _ => lexer::token(tail).len(),
        };
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaped_asterisks_and_code_are_left_alone() {
        for text in ["共有864\\*起案件。", "（\\*）起", "`（*`起", "``（`*``起", "（\\\\\\*起"]
        {
            assert!(sentinels(text).is_empty(), "{text}");
        }
        assert_eq!(sentinels("（\\\\**起**"), [5], "the backslash itself is escaped");
    }
}
