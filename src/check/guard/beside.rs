//! Signs, letters and words beside a number that is put in which make it another number: `½`,
//! `%`, `O`, `million`.

use std::collections::BTreeSet;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::{GeneralCategory, Script};
use icu_properties::{CodePointMapData, CodePointSetData, props::DefaultIgnorableCodePoint};

use super::digits::{han, is_dash, is_han_place};
use super::scale::zeros;
use super::{Sign, SlotKind, Visible};
use crate::model::Name;

/// What changes a number that is put in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Beside {
    pub(super) name: Name,
    /// Whether the number is one to call.
    pub(super) is_phone: bool,
    /// What it does, whichever of the signs of one meaning stands there.
    pub(super) mark: String,
    /// As a reader sees it, with the number.
    pub(super) shown: String,
}

/// Words for signs: a source that has one of them beside a number may be translated by the sign.
const WORDS: [(&str, &str); 14] = [
    ("per cent", "%"),
    ("percent", "%"),
    ("pour cent", "%"),
    ("pour-cent", "%"),
    ("prozent", "%"),
    ("procent", "%"),
    ("por ciento", "%"),
    ("degree", "°"),
    ("euro", "€"),
    ("pound", "£"),
    ("dollar", "$"),
    ("rupee", "₹"),
    ("yen", "¥"),
    ("yuan", "¥"),
];
/// Letters that multiply a figure.
const LETTERS: [&str; 14] =
    ["k", "K", "M", "G", "T", "B", "m", "bn", "tn", "mn", "к", "К", "М", "м"];
/// Letters that pass for a digit, in the scripts whose letters may touch a number.
const LOOKALIKES: &str = "اأإآٱەہھهةסוןഠഠဝo०ठਠঠంಂㅇㅣᄋ丨口ロ工〡〢〣〤〥〦〧〨〩两兩萬億兆壹貳叁";
/// Words before a number that make a part of it.
const PARTS: [&str; 5] = ["百分之", "千分之", "万分之", "负", "負"];

/// Everything of the kind in a text.
pub(super) fn beside(visible: &Visible) -> BTreeSet<Beside> {
    let seen: Vec<&Sign> = visible.signs().iter().filter(|sign| !is_hidden(sign)).collect();
    let mut found = BTreeSet::new();
    for (at, sign) in seen.iter().enumerate() {
        let Sign::Slot(name, kind @ (SlotKind::Phone | SlotKind::Figure)) = sign else { continue };
        let is_phone = *kind == SlotKind::Phone;
        let ahead: Vec<char> = seen.iter().take(at).rev().map(|sign| character(sign)).collect();
        let behind: Vec<char> = seen.iter().skip(at + 1).map(|sign| character(sign)).collect();
        let mut add = |mark: String, shown: String| {
            found.insert(Beside { name: name.clone(), is_phone, mark, shown });
        };
        let slot = format!("{{ ${name} }}");
        if let Some(word) = changes(&ahead, is_phone, true) {
            add(canonical(&word), format!("{word}{slot}"));
        }
        if let Some(word) = changes(&behind, is_phone, false) {
            add(canonical(&word), format!("{slot}{word}"));
        }
        let after: String = behind.iter().take(16).collect();
        if let Some(zeros) = zeros(&after) {
            let word: String = after.trim_start().chars().take_while(|c| !is_end(*c)).collect();
            let space = if after.starts_with(char::is_whitespace) { " " } else { "" };
            add(format!("e{zeros}"), format!("{slot}{space}{word}"));
        }
        let before: String = ahead.iter().take(4).rev().collect();
        if let Some(word) = PARTS.iter().find(|word| !is_phone && before.ends_with(**word)) {
            add(part(word), format!("{word}{slot}"));
        }
    }
    found
}

/// The first number that something changes beside which the source has no such thing.
pub(super) fn changed<'b>(
    source: &BTreeSet<Beside>,
    words: &str,
    text: &'b BTreeSet<Beside>,
) -> Option<&'b Beside> {
    text.iter().find(|own| {
        let same = |known: &Beside| known.name == own.name && known.mark == own.mark;
        let said = |(word, mark): &(&str, &str)| *mark == own.mark && words.contains(word);
        !source.iter().any(same) && (own.is_phone || !WORDS.iter().any(said))
    })
}

fn part(word: &str) -> String {
    match word {
        "百分之" => "%".to_owned(),
        "负" | "負" => "-".to_owned(),
        word => word.to_owned(),
    }
}

fn is_end(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{FFFC}' | '.' | ',' | '。' | '，')
}

fn is_hidden(sign: &Sign) -> bool {
    let Sign::Character(c) = sign else { return false };
    !c.is_ascii()
        && (CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(*c)
            || category(*c) == GeneralCategory::Format)
}

/// A character, or what stands for a number that is put in.
fn character(sign: &Sign) -> char {
    match sign {
        Sign::Character(c) => *c,
        // A note or link touches nothing.
        Sign::Slot(_, SlotKind::Mark) => ' ',
        Sign::Slot(..) => '\u{FFFC}',
    }
}

fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}

/// The same sign, whatever its script or shape.
fn canonical(word: &str) -> String {
    let trimmed = word.trim();
    match trimmed {
        "٪" | "﹪" | "％" => "%".to_owned(),
        other if !other.is_empty() && other.chars().all(is_dash) => "-".to_owned(),
        other => other.to_owned(),
    }
}

/// What, counted away from a number, makes another number of it.
fn changes(signs: &[char], is_phone: bool, is_ahead: bool) -> Option<String> {
    let spaces = signs.iter().take_while(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'));
    let spaces = spaces.count();
    let first = *signs.get(spaces)?;
    let next = signs.get(spaces + 1).copied().unwrap_or(' ');
    let written = |word: &str| {
        let space = if spaces > 0 { " " } else { "" };
        if is_ahead { format!("{word}{space}") } else { format!("{space}{word}") }
    };
    if first.is_alphabetic() {
        let word: String = signs.iter().skip(spaces).take_while(|c| c.is_alphabetic()).collect();
        let multiplies = LETTERS.contains(&word.as_str()) && !(is_ahead && spaces > 0);
        let is_alone = word.chars().count() == 1;
        let is_bad = (multiplies && (spaces == 0 || matches!(word.as_str(), "k" | "K" | "M")))
            || (spaces == 0 && touches(first, is_phone, is_alone));
        return is_bad.then(|| written(&if is_alone { word } else { first.to_string() }));
    }
    let is_bad = is_number_sign(first, is_phone)
        || (spaces == 0 && is_phone && !may_touch(first, next, is_ahead))
        // A minus, but no dash between two words or numbers.
        || (spaces == 0 && is_ahead && is_dash(first) && first != '~' && is_open(next))
        || (spaces == 0 && is_ahead && matches!(first, '.' | ',' | '·' | '٫') && is_open(next));
    is_bad.then(|| written(&first.to_string()))
}

fn is_open(next: char) -> bool {
    !next.is_alphanumeric() && next != '\u{FFFC}'
}

/// Whether a letter that touches a number could be read as a digit of it.
fn touches(letter: char, is_phone: bool, is_alone: bool) -> bool {
    let plain: String = ComposingNormalizerBorrowed::new_nfkc()
        .normalize(letter.encode_utf8(&mut [0; 4]))
        .into_owned();
    let plain = plain.chars().next().unwrap_or(letter);
    if matches!(category(letter), GeneralCategory::ModifierLetter) {
        return !matches!(letter, 'ـ' | 'ー' | '々' | 'ๆ');
    }
    if plain.is_ascii() || matches!(letter, 'ª' | 'º') {
        let passes = matches!(plain, 'O' | 'o' | 'I' | 'l' | 'S' | 'B' | 'Z' | 'D' | 'Q');
        return is_phone || (is_alone && passes) || (plain != letter);
    }
    if !is_phone {
        return is_han_place(letter) || matches!(letter, '〇' | '零');
    }
    let joins = matches!(
        CodePointMapData::<Script>::new().get(letter),
        Script::Arabic
            | Script::Hebrew
            | Script::Devanagari
            | Script::Bengali
            | Script::Gurmukhi
            | Script::Gujarati
            | Script::Oriya
            | Script::Tamil
            | Script::Telugu
            | Script::Kannada
            | Script::Malayalam
            | Script::Sinhala
            | Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
            | Script::Tibetan
            | Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Hangul
            | Script::Ethiopic
    );
    !joins
        || han(letter).is_some()
        || is_han_place(letter)
        || (is_alone || matches!(letter, 'ا' | 'ٱ') || !letter_joins(letter))
            && LOOKALIKES.contains(letter)
}

/// Whether the letters of a script are joined in writing, so that they show their digits' shape
/// only where they stand alone.
fn letter_joins(letter: char) -> bool {
    CodePointMapData::<Script>::new().get(letter) == Script::Arabic
}

/// Whether a sign makes another number of the one beside it, with or without a space.
fn is_number_sign(c: char, is_phone: bool) -> bool {
    if matches!(c, '%' | '٪' | '﹪' | '％' | '‰' | '‱' | '؉' | '؊' | '°' | 'º' | 'ª') {
        return true;
    }
    match category(c) {
        GeneralCategory::CurrencySymbol
        | GeneralCategory::LetterNumber
        | GeneralCategory::OtherNumber
        | GeneralCategory::EnclosingMark => true,
        GeneralCategory::MathSymbol => !matches!(c, '~' | '≈' | '|' | '→' | '←') || is_phone,
        _ => is_phone && matches!(c, '*' | '#' | '＊' | '＃' | '﹡' | '﹟' | '⁎' | '∗' | '♯'),
    }
}

/// Whether a sign that is no letter may touch a number to call.
fn may_touch(c: char, next: char, is_ahead: bool) -> bool {
    if c.is_whitespace() || c == '\u{FFFC}' || matches!(c, '—' | '―') {
        return true;
    }
    // A telephone before its number.
    if matches!(c, '☎' | '✆' | '☏' | '📞' | '📱' | '🚨') {
        return is_ahead;
    }
    let is_joined = next.is_alphabetic() || next == '\u{FFFC}';
    match category(c) {
        GeneralCategory::OpenPunctuation
        | GeneralCategory::ClosePunctuation
        | GeneralCategory::InitialPunctuation
        | GeneralCategory::FinalPunctuation
        | GeneralCategory::NonspacingMark
        | GeneralCategory::SpacingMark => true,
        GeneralCategory::DashPunctuation => is_joined,
        GeneralCategory::OtherPunctuation => match c {
            '/' | '\\' => is_joined && c == '/',
            '&' | '@' | '•' | '†' | '‡' | '§' | '¶' => false,
            _ => true,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(before: &str, after: &str, kind: SlotKind) -> Vec<String> {
        let name = Name::from("x");
        let masked =
            format!("{before}{}{after}", crate::model::mask::to_char(0).unwrap_or_default());
        let visible = Visible::of_masked(&masked, &[name], &|_| kind);
        beside(&visible).into_iter().map(|beside| beside.shown).collect()
    }

    #[test]
    fn what_changes_a_number_to_call_is_seen() {
        for (before, after) in [("", "½"), ("⅓", ""), ("", "O"), ("I", ""), ("ₒ", ""), ("*", "#")]
        {
            assert!(!marks(before, after, SlotKind::Phone).is_empty(), "{before}X{after}");
        }
        for (before, after) in [("(", ")."), ("拨打", "报警"), ("", "’i ara"), ("بـ", "")] {
            assert!(marks(before, after, SlotKind::Phone).is_empty(), "{before}X{after}");
        }
    }

    #[test]
    fn what_changes_a_figure_is_seen() {
        for (before, after) in [("", " %"), ("", "k"), ("", " mille cas"), ("−", ""), ("", " €")]
        {
            assert!(!marks(before, after, SlotKind::Figure).is_empty(), "{before}X{after}");
        }
        for (before, after) in [("", "টি"), ("", " MB"), ("5-", ""), ("", "e fois")] {
            assert!(marks(before, after, SlotKind::Figure).is_empty(), "{before}X{after}");
        }
    }
}
