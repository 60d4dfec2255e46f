//! The value of a digit of any script and shape, and what does not part digits.

use std::sync::LazyLock;

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};

/// The value of what a reader takes for digits: `7`, `٧`, `⁷`, `𝟕`, `⑦`, `⑫`, `Ⅶ`, `〧`.
pub(super) fn digit(c: char) -> Option<u64> {
    if c.is_ascii() {
        return c.to_digit(10).map(u64::from);
    }
    match CodePointMapData::<GeneralCategory>::new().get(c) {
        GeneralCategory::DecimalNumber => Some(decimal(c)),
        _ if c == '\u{1F51F}' => Some(10),
        GeneralCategory::OtherNumber
        | GeneralCategory::LetterNumber
        | GeneralCategory::OtherSymbol => numeral(c),
        _ => None,
    }
}

/// The digits of one script stand together in their order; those of mathematics five times over.
fn decimal(c: char) -> u64 {
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
    u64::from(ahead % 10)
}

/// Characters in a row, the value of the first, and the step to the next.
struct Row {
    first: u32,
    last: u32,
    value: u64,
    step: u64,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let row = |line: &str| {
        let mut words = line.split(' ');
        let mut code = || u32::from_str_radix(words.next()?, 16).ok();
        let (first, last) = (code()?, code()?);
        let value = words.next()?.parse().ok()?;
        Some(Row { first, last, value, step: words.next()?.parse().ok()? })
    };
    include_str!("numerals.txt").lines().filter_map(row).collect()
});

/// The value of raised, circled and bracketed digits, of dice, and of the numerals of systems that
/// have no digits; none of fractions.
fn numeral(c: char) -> Option<u64> {
    let code = u32::from(c);
    let at = ROWS.partition_point(|row| row.last < code);
    let row = ROWS.get(at).filter(|row| row.first <= code)?;
    Some(row.value + u64::from(code - row.first) * row.step)
}

/// The value of a Chinese digit, plain, financial or as it is said on the phone; three of them in a
/// row are read as digits.
pub(super) fn han(c: char) -> Option<u64> {
    Some(match c {
        '〇' | '零' | '○' | '◯' => 0,
        '一' | '壹' | '壱' | '弌' | '幺' => 1,
        '二' | '贰' | '貳' | '弍' | '弐' => 2,
        '三' | '叁' | '參' | '参' | '弎' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' | '陸' => 6,
        '七' | '柒' | '漆' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

/// Whether a character counts places, as in 二百: a number in words.
pub(super) fn is_han_place(c: char) -> bool {
    matches!(c, '十' | '百' | '千' | '万' | '亿' | '拾' | '佰' | '仟' | '萬' | '億')
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

/// Whether a character is written on or around the one before it.
pub(super) fn is_mark(c: char) -> bool {
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(c),
        GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark
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
            "❼", "⓻", "⒎", "⑺", "🯷", "Ⅶ", "ⅶ", "〧", "𝍯", "፯", "㊆",
        ] {
            let value = text.chars().next().and_then(digit);
            assert_eq!(value, Some(7), "{text}");
        }
        for (text, value) in [
            ('⑫', 12),
            ('⓴', 20),
            ('㊿', 50),
            ('⓪', 0),
            ('🔟', 10),
            ('Ⅻ', 12),
            ('Ⅽ', 100),
            ('⚄', 5),
        ] {
            assert_eq!(digit(text), Some(value), "{text}");
        }
        for text in ['½', 'x', '٪', '零', ' ', '☎'] {
            assert_eq!(digit(text), None, "{text}");
        }
    }
}
