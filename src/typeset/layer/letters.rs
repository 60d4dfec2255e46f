//! Letters and signs of a text, and places in it.

/// Signs that only tell others which way to run, and take no room.
pub(super) fn is_mark(sign: char) -> bool {
    matches!(sign,
        '\u{AD}' | '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

/// Whether a letter belongs to a script whose glyphs are no letters: Hebrew to Arabic, and the
/// scripts of India and its neighbours.
pub(super) fn is_joined(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

/// A place in a text; lines are far shorter than what it can count.
pub(super) fn short(place: usize) -> u16 {
    u16::try_from(place).unwrap_or(u16::MAX)
}
