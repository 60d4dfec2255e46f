//! A text as somebody reads an address out of it: hidden characters gone, full-width letters and
//! look-alike dots made plain, dots in brackets or words written as dots.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};

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
pub(super) fn folded(visible: &Visible) -> Vec<char> {
    let seen: String =
        visible.characters().map(|c| c.unwrap_or(SLOT)).filter(|c| !is_hidden(*c)).collect();
    let plain = ComposingNormalizerBorrowed::new_nfkc().normalize(&seen);
    let plain: Vec<char> = plain.chars().collect();
    let dotted: Vec<char> = (0..plain.len()).filter_map(|at| dot(&plain, at)).collect();
    tightened(&spelt_out(&dotted))
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
fn dot(text: &[char], at: usize) -> Option<char> {
    let c = *text.get(at)?;
    let before = at.checked_sub(1).and_then(|at| text.get(at)).copied();
    let after = text.get(at + 1).copied();
    let between = |fits: fn(char) -> bool| before.is_some_and(fits) && after.is_some_and(fits);
    let is_dot = match c {
        '·' | '‧' | '∙' | '⋅' | '•' | '・' | 'ꓸ' | '˙' | '᛫' | '܁' => {
            between(char::is_alphanumeric)
        }
        // The full stops of other scripts end sentences between letters of their own.
        '。' | '۔' | '।' | '።' => between(|c| c.is_ascii_alphanumeric()),
        _ => false,
    };
    Some(if is_dot { '.' } else { c })
}

/// Dots and at-signs in brackets, such as `[.]` and `(dot)`, and the word `dot` before an ending.
fn spelt_out(text: &[char]) -> Vec<char> {
    let mut plain: Vec<char> = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = text.get(at) {
        let found = match c {
            '(' | '[' | '{' | '<' => bracketed(text, at),
            ' ' => word_dot(text, at),
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

/// The word `dot` between a word and the ending of an address.
fn word_dot(text: &[char], space: usize) -> Option<(char, usize)> {
    let rest = text.get(space + 1..)?;
    let word: String = rest.iter().take(4).collect::<String>().to_lowercase();
    let ending: String = rest.iter().skip(4).take_while(|c| c.is_alphanumeric()).take(24).collect();
    let is_dot = word == "dot " && is_top_level(&ending.to_lowercase());
    is_dot.then_some(('.', space + 5))
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
