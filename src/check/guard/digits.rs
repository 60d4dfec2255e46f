//! The value of a digit of any script and shape, and what does not part digits.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};

/// The value of what a reader takes for digits: `7`, `٧`, `⁷`, `𝟕`, `⑦`, `⑫`.
pub(super) fn digit(c: char) -> Option<u8> {
    if c.is_ascii() {
        return c.to_digit(10).and_then(|value| u8::try_from(value).ok());
    }
    match CodePointMapData::<GeneralCategory>::new().get(c) {
        GeneralCategory::DecimalNumber => Some(decimal(c)),
        GeneralCategory::OtherNumber => other(c),
        _ => (c == '\u{1F51F}').then_some(10),
    }
}

/// The digits of one script stand together in their order; those of mathematics five times over.
fn decimal(c: char) -> u8 {
    const MATHEMATICAL: u32 = 0x1_D7CE;
    let code = u32::from(c);
    let is_digit = |code: u32| {
        let character = char::from_u32(code);
        let category = |c| CodePointMapData::<GeneralCategory>::new().get(c);
        character.is_some_and(|c| category(c) == GeneralCategory::DecimalNumber)
    };
    let ahead = if (MATHEMATICAL..MATHEMATICAL + 50).contains(&code) {
        code - MATHEMATICAL
    } else {
        (1..=code).take_while(|step| *step < 50 && is_digit(code - step)).last().unwrap_or(0)
    };
    u8::try_from(ahead % 10).unwrap_or_default()
}

/// Raised, lowered, circled and bracketed digits; no fractions.
fn other(c: char) -> Option<u8> {
    let code = u32::from(c);
    let from = |first: u32, value: u32| u8::try_from(code - first + value).ok();
    match code {
        0x1369..=0x1371 => return from(0x1369, 1),
        0x24EB..=0x24F4 => return from(0x24EB, 11),
        0x24F5..=0x24FE => return from(0x24F5, 1),
        0x24FF | 0x1_F10B | 0x1_F10C => return Some(0),
        0x2776..=0x277F => return from(0x2776, 1),
        0x2780..=0x2789 => return from(0x2780, 1),
        0x278A..=0x2793 => return from(0x278A, 1),
        _ => {}
    }
    let plain =
        ComposingNormalizerBorrowed::new_nfkc().normalize(c.encode_utf8(&mut [0; 4])).into_owned();
    let digits = plain.trim_matches(['(', ')', '.', ',']);
    digits.parse().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The value of a Chinese digit; three of them in a row are read as digits.
pub(super) fn han(c: char) -> Option<u8> {
    const DIGITS: &str = "〇一二三四五六七八九";
    if c == '零' {
        return Some(0);
    }
    DIGITS.chars().position(|digit| digit == c).and_then(|value| u8::try_from(value).ok())
}

/// Whether a character counts places, as in 二百: a number in words.
pub(super) fn is_han_place(c: char) -> bool {
    matches!(c, '十' | '百' | '千' | '万' | '亿')
}

/// Whether a character is not seen between two digits, or stands on the one before: hidden
/// characters, variation selectors, accents, enclosing marks.
pub(super) fn is_unseen(c: char) -> bool {
    if c.is_ascii() {
        return c.is_control() && c != '\n' && c != '\t';
    }
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
        || matches!(
            CodePointMapData::<GeneralCategory>::new().get(c),
            GeneralCategory::Control
                | GeneralCategory::Format
                | GeneralCategory::NonspacingMark
                | GeneralCategory::EnclosingMark
        )
}

/// A dash or hyphen of any length.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '~' | '～' | '〜')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_and_shape_have_their_value() {
        for text in [
            "7", "٧", "۷", "७", "৭", "੭", "૭", "௭", "๗", "፯", "７", "⁷", "₇", "𝟕", "𝟽", "⑦", "➆",
            "❼", "⓻", "⒎", "⑺", "🯷",
        ] {
            let value = text.chars().next().and_then(digit);
            assert_eq!(value, Some(7), "{text}");
        }
        for (text, value) in [('⑫', 12), ('⓴', 20), ('㊿', 50), ('⓪', 0), ('🔟', 10)] {
            assert_eq!(digit(text), Some(value), "{text}");
        }
        for text in ['½', 'Ⅷ', 'x', '٪', '零', ' '] {
            assert_eq!(digit(text), None, "{text}");
        }
    }
}
