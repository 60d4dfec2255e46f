//! Emphasis in `CommonMark` was made for words with spaces between them.
//!
//! In Chinese, `是**「避难」**的` stays literal, since the asterisks stand between a character
//! and punctuation. A sentinel between punctuation and asterisks makes the parser see a letter.
//! The parser's next release repairs this; the sentinel can go then.

/// Stands between punctuation and a run of asterisks; removed from every text afterwards.
pub(super) const SENTINEL: char = '\u{E000}';

/// Whether the character belongs to a script that is written without spaces, its punctuation
/// included.
pub(super) fn is_cjk(character: char) -> bool {
    matches!(u32::from(character),
        0x2E80..=0x303F | 0x3040..=0x30FF | 0x3100..=0x312F | 0x31A0..=0x31BF | 0x31F0..=0x4DBF
        | 0x4E00..=0x9FFF | 0xAC00..=0xD7AF | 0xF900..=0xFAFF | 0xFF00..=0xFFEF
        | 0x2_0000..=0x3_FFFD)
}

fn is_punctuation(character: char) -> bool {
    character.is_ascii_punctuation()
        || matches!(u32::from(character),
            0x2010..=0x2027 | 0x2030..=0x205E | 0x3001..=0x3003 | 0x3008..=0x3011
            | 0x3014..=0x301F | 0xFE10..=0xFE1F | 0xFE30..=0xFE4F | 0xFF01..=0xFF0F
            | 0xFF1A..=0xFF20 | 0xFF3B..=0xFF40 | 0xFF5B..=0xFF65)
}

/// Byte offsets at which a sentinel must be put.
pub(super) fn sentinels(text: &str) -> Vec<usize> {
    let mut offsets = Vec::new();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|tail| tail.find('*')) {
        let start = at + found;
        let length =
            text.get(start..).map_or(0, |run| run.len() - run.trim_start_matches('*').len());
        let end = start + length.max(1);
        let before = text.get(..start).and_then(|head| head.chars().next_back());
        let after = text.get(end..).and_then(|tail| tail.chars().next());
        if let (Some(before), Some(after)) = (before, after) {
            let involved = is_cjk(before) || is_cjk(after);
            if involved
                && is_punctuation(before)
                && !is_punctuation(after)
                && !after.is_whitespace()
            {
                offsets.push(start);
            } else if involved
                && is_punctuation(after)
                && !is_punctuation(before)
                && !before.is_whitespace()
            {
                offsets.push(end);
            }
        }
        at = end;
    }
    offsets
}
