//! A text as somebody reads an address out of it: hidden characters gone, full-width letters and
//! look-alike dots made plain, dots in brackets or words written as dots.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};
use unicode_security::confusable_detection::skeleton;

use super::Visible;
use super::top_level::is_top_level;

/// Stands for what is put in.
pub(super) const SLOT: char = '\u{FFFC}';

/// How `.` is written out to hide it.
const DOTS: [&str; 27] = [
    ".",
    "dot",
    "point",
    "punkt",
    "punto",
    "ponto",
    "kropka",
    "nokta",
    "punct",
    "bod",
    "tečka",
    "bodka",
    "dhibic",
    "taškas",
    "punkts",
    "pont",
    "pikë",
    "nukta",
    "chấm",
    "точка",
    "крапка",
    "τελεία",
    "نقطة",
    "نقطه",
    "نقطہ",
    "ਬਿੰਦੀ",
    "点",
];
/// How `@` is written out to hide it.
const ATS: [&str; 5] = ["@", "at", "małpa", "arroba", "собака"];

/// The characters of a text, folded.
pub(super) fn folded(visible: &Visible, tag: &str) -> Vec<char> {
    let seen: String =
        visible.characters().map(|c| c.unwrap_or(SLOT)).filter(|c| !is_hidden(*c)).collect();
    let plain = ComposingNormalizerBorrowed::new_nfkc().normalize(&seen);
    let plain: Vec<char> = plain.chars().collect();
    let dotted: Vec<char> = (0..plain.len()).filter_map(|at| dot(&plain, at, tag)).collect();
    tightened(&spelt_out(&dotted))
}

/// Whether there is anything in a text that could join the parts of an address: most texts have
/// nothing but full stops with a space behind them.
pub(super) fn may_hold_address(visible: &Visible) -> bool {
    let text: Vec<char> = visible.characters().map(|c| c.unwrap_or(SLOT)).collect();
    text.iter().enumerate().any(|(at, c)| {
        let before = at.checked_sub(1).and_then(|at| text.get(at));
        let after = text.get(at + 1).copied().unwrap_or(' ');
        match c {
            '@' | '%' | '/' | '(' | '[' | '{' | '<' => true,
            ':' => !after.is_whitespace() || text.get(at + 2) == Some(&'/'),
            '.' => !after.is_whitespace() || before.is_some_and(|c| c.is_whitespace()),
            ' ' => may_be_word_dot(&text, at),
            c if c.is_ascii() => false,
            c if c.is_alphanumeric() => is_compatible(*c) || POINTS.contains(*c),
            c => is_compatible(*c) || after.is_alphanumeric() || is_hidden(*c),
        }
    })
}

/// Whether a character is another form of a plain one, such as a full-width letter.
fn is_compatible(c: char) -> bool {
    matches!(u32::from(c), 0x2024..=0x2026 | 0x2100..=0x214F | 0x2460..=0x24FF | 0xFE50..=0xFE6F
        | 0xFF00..=0xFFEF | 0x1_D400..=0x1_D7FF | 0x1_F100..=0x1_F1FF)
}

fn may_be_word_dot(text: &[char], space: usize) -> bool {
    let word = text.iter().skip(space + 1).take_while(|c| c.is_alphabetic()).take(9);
    let word: String = word.copied().flat_map(char::to_lowercase).collect();
    DOTS.contains(&word.as_str())
}

fn is_hidden(c: char) -> bool {
    if c.is_ascii() {
        return c.is_control() && !c.is_whitespace();
    }
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
        || matches!(
            CodePointMapData::<GeneralCategory>::new().get(c),
            GeneralCategory::Control | GeneralCategory::Format
        )
}

/// The character at a place; a full stop for what looks like one between the parts of an address.
fn dot(text: &[char], at: usize, tag: &str) -> Option<char> {
    let c = *text.get(at)?;
    let before = at.checked_sub(1).and_then(|at| text.get(at)).copied();
    let after = text.get(at + 1).copied();
    let between = |fits: fn(char) -> bool| before.is_some_and(fits) && after.is_some_and(fits);
    let is_dot = match c {
        c if c.is_ascii() => false,
        // The full stops of other scripts end sentences between letters of their own.
        '。' | '۔' | '।' | '።' | '᙮' | '։' => between(|c| c.is_ascii_alphanumeric()),
        c => is_point(c) && between(char::is_alphanumeric) && !is_inclusive(text, at, tag),
    };
    Some(if is_dot { '.' } else { c })
}

/// Signs and letters that are drawn as a point.
const POINTS: &str = "·˙·։܁܂࢈ࢇॱᐧᣟ᛫᠉᠃•‧․∘∙⋅◦⦁●⚫⚬○⸰⸱⸳⸼・･ㆍᆞꓸ꓿ꞏ꘎﮲﮳﹅﹆𐄁𐩐𐫴𑁉𐤟⳹⳾❍⏺⬤";

/// Whether a character looks like a full stop.
fn is_point(c: char) -> bool {
    !c.is_ascii()
        && (POINTS.contains(c)
            || (!c.is_alphanumeric() && skeleton(c.encode_utf8(&mut [0; 4])).eq(['.'])))
}

/// Whether a point stands before the other form of a French word: `étudiant·es`.
fn is_inclusive(text: &[char], at: usize, tag: &str) -> bool {
    const ENDINGS: [&str; 16] = [
        "e", "es", "ne", "nes", "se", "ses", "ve", "ves", "te", "tes", "le", "les", "re", "res",
        "s", "fe",
    ];
    let rest = text.iter().skip(at + 1).take_while(|c| c.is_alphanumeric()).take(5);
    let ending: String = rest.collect();
    tag.starts_with("fr") && ENDINGS.contains(&ending.as_str())
}

/// Dots and at-signs in brackets, such as `[.]` and `(dot)`, and the word `dot` before an ending.
fn spelt_out(text: &[char]) -> Vec<char> {
    let mut plain: Vec<char> = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = text.get(at) {
        let found = match c {
            '(' | '[' | '{' | '<' => bracketed(text, at),
            ' ' => word_dot(text, at),
            '%' => encoded(text, at),
            _ => None,
        };
        if let Some((sign, next)) = found {
            while plain.last().is_some_and(|c| c.is_whitespace()) {
                plain.pop();
            }
            plain.push(sign);
            at = next;
            while text.get(at).is_some_and(|c| c.is_whitespace()) {
                at += 1;
            }
        } else {
            plain.push(*c);
            at += 1;
        }
    }
    plain
}

/// A sign in brackets that open at a place, and the place behind them.
fn bracketed(text: &[char], open: usize) -> Option<(char, usize)> {
    let inner = text.get(open + 1..)?;
    let length = inner.iter().take(12).position(|c| matches!(c, ')' | ']' | '}' | '>'))?;
    let word: String = inner.get(..length)?.iter().collect::<String>().trim().to_lowercase();
    let sign = if DOTS.contains(&word.as_str()) {
        '.'
    } else if ATS.contains(&word.as_str()) {
        '@'
    } else {
        return None;
    };
    Some((sign, open + length + 2))
}

/// A full stop as addresses encode it: `%2E`.
fn encoded(text: &[char], at: usize) -> Option<(char, usize)> {
    let code: String = text.iter().skip(at + 1).take(2).collect();
    code.eq_ignore_ascii_case("2e").then_some(('.', at + 3))
}

/// Endings that few sentences go on with after a word for a dot.
const ENDINGS: [&str; 10] =
    ["com", "net", "org", "info", "xyz", "online", "site", "top", "example", "onion"];

/// A word for a dot between a word and the ending of an address: `mal dot example`.
fn word_dot(text: &[char], space: usize) -> Option<(char, usize)> {
    let rest = text.get(space + 1..)?;
    let length = rest.iter().take(12).position(|c| *c == ' ')?;
    let word: String = rest.iter().take(length).collect::<String>().to_lowercase();
    let ending = rest.iter().skip(length + 1).take_while(|c| c.is_alphanumeric()).take(24);
    let ending = ending.collect::<String>().to_lowercase();
    let is_dot = match word.as_str() {
        "dot" => is_top_level(&ending),
        word => DOTS.contains(&word) && ENDINGS.contains(&ending.as_str()),
    };
    is_dot.then_some(('.', space + length + 2))
}

/// No space before a full stop that a word follows.
fn tightened(text: &[char]) -> Vec<char> {
    let mut plain: Vec<char> = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = text.get(at) {
        if *c == '.' && plain.last() == Some(&' ') {
            let spaced = text.get(at + 1) == Some(&' ');
            let rest = text.iter().skip(at + 1 + usize::from(spaced));
            let word: String = rest.take_while(|c| c.is_alphanumeric()).take(24).collect();
            let is_small = word.chars().all(|c| !c.is_uppercase());
            if is_small && is_top_level(&word) && !matches!(word.as_str(), "zip" | "mov") {
                while plain.last().is_some_and(|c| c.is_whitespace()) {
                    plain.pop();
                }
                plain.push('.');
                at += 1 + usize::from(spaced);
                continue;
            }
        }
        plain.push(*c);
        at += 1;
    }
    plain
}
