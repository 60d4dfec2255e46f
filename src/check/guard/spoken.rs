//! Numbers to call that are written in words, digit by digit: `nine nine nine`, `un un huit`.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::Visible;
use super::digit_words::{DIGIT_WORDS, REPEATS};
use super::digits::digit;

/// Digits from which on words spell a number.
const LEAST: usize = 3;
const COMMAS: [char; 3] = [',', '،', '、'];

/// A number in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) struct Spoken {
    /// As a reader sees it.
    pub(in crate::check) shown: String,
    /// Its digits in ASCII.
    pub(in crate::check) digits: String,
}

type Words = HashMap<String, u64>;

static WORDS: LazyLock<HashMap<&str, Words>> = LazyLock::new(|| {
    let language = |(tag, digits): &(&'static str, [&str; 10])| {
        let words = digits
            .iter()
            .zip(0..)
            .flat_map(|(words, value)| words.split(' ').map(move |word| (normal(word), value)));
        (*tag, words.collect())
    };
    DIGIT_WORDS.iter().map(language).collect()
});

fn normal(word: &str) -> String {
    ComposingNormalizerBorrowed::new_nfkc().normalize(&word.to_lowercase()).into_owned()
}

/// The numbers that a text in a language spells out, in its words or in English ones.
pub(in crate::check) fn spoken(visible: &Visible, tag: &str) -> Vec<Spoken> {
    let language = tag.split('-').next().unwrap_or(tag);
    let tables: Vec<&Words> = [language, "en"].iter().filter_map(|tag| WORDS.get(tag)).collect();
    spelt(visible, &tables)
}

/// The numbers that a name spells out, in the words of any language.
pub(super) fn spoken_anywhere(visible: &Visible) -> Vec<Spoken> {
    let mut tables = WORDS.values();
    tables
        .find_map(|table| Some(spelt(visible, &[table])).filter(|it| !it.is_empty()))
        .unwrap_or_default()
}

/// A row of words for digits.
#[derive(Default)]
struct Row {
    shown: String,
    digits: String,
    /// What stands between its last two words.
    gap: Option<String>,
    /// How often the next digit is meant.
    times: usize,
}

fn spelt(visible: &Visible, tables: &[&Words]) -> Vec<Spoken> {
    let mut found = Vec::new();
    let mut row = Row::default();
    for (gap, word) in words(visible) {
        // A comma among words without any parts them: `not two, three`.
        let is_parted =
            row.gap.as_ref().is_some_and(|known| known.contains(COMMAS) != gap.contains(COMMAS));
        if !row.shown.is_empty() && (is_parted || !joins(&gap)) {
            found.extend(std::mem::take(&mut row).number());
        }
        let bare = normal(&word);
        let bare = if tables.iter().any(|table| table.contains_key(&bare)) {
            bare
        } else {
            // `and` is written as a part of the next word in Arabic.
            bare.strip_prefix('و').map_or(bare.clone(), str::to_owned)
        };
        let times = REPEATS.iter().find(|(known, _)| *known == bare).map(|(_, times)| *times);
        let value =
            tables.iter().find_map(|table| table.get(&bare).copied()).or_else(|| figure(&word));
        match (times, value) {
            (Some(times), _) => row.add(&gap, &word, "", times),
            (_, Some(value)) => {
                let digits = value.to_string().repeat(row.times.max(1));
                row.add(&gap, &word, &digits, 1);
            }
            _ => found.extend(std::mem::take(&mut row).number()),
        }
    }
    found.extend(row.number());
    found
}

/// A single digit among the words.
fn figure(word: &str) -> Option<u64> {
    let mut signs = word.chars();
    let value = digit(signs.next()?)?;
    signs.next().is_none().then_some(value).filter(|value| *value < 10)
}

impl Row {
    fn add(&mut self, gap: &str, word: &str, digits: &str, times: usize) {
        if !self.shown.is_empty() {
            self.shown.push_str(gap);
            self.gap = Some(gap.to_owned());
        }
        self.shown.push_str(word);
        self.digits.push_str(digits);
        self.times = times;
    }

    /// The number, when it is one that somebody could call: not `one, two, three`, not figures.
    fn number(self) -> Option<Spoken> {
        let values: Vec<u32> = self.digits.chars().filter_map(|c| c.to_digit(10)).collect();
        let counts = values.windows(2).all(|pair| match pair {
            [first, second] => first + 1 == *second,
            _ => false,
        });
        let has_words = self.shown.chars().any(char::is_alphabetic);
        (values.len() >= LEAST && !counts && has_words)
            .then_some(Spoken { shown: self.shown, digits: self.digits })
    }
}

/// Whether what stands between two words could stand between the digits of one number.
fn joins(gap: &str) -> bool {
    gap.chars().count() <= 3 && !gap.contains(['!', '?', ':', ';', '؟', '۔', '।', '\u{FFFC}', '\n'])
}

/// The words of a text, each with what stands before it.
fn words(visible: &Visible) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let (mut gap, mut word) = (String::new(), String::new());
    for c in visible.characters().map(|c| c.unwrap_or('\u{FFFC}')).chain([' ']) {
        let is_mark = !c.is_ascii() && super::digits::is_mark(c) && !word.is_empty();
        if c.is_alphanumeric() || is_mark {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            found.push((std::mem::take(&mut gap), std::mem::take(&mut word)));
        }
        gap.push(c);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_words_are_found() {
        for (tag, text, digits) in [
            ("fr", "Appelez le un un huit.", "118"),
            ("cy", "Ffoniwch naw naw naw nawr.", "999"),
            ("pl", "Zadzwoń: dziewięć, dziewięć, zero.", "990"),
            ("ro", "Sunați la unu-unu-opt.", "118"),
            ("ar", "اتصل على تسعة تسعة واحد.", "991"),
            ("ar", "اتصل على تسعة وتسعة وواحد.", "991"),
            ("ur", "ایک ایک آٹھ پر فون کریں۔", "118"),
            ("ur", "ون ون ایٹ پر فون کریں۔", "118"),
            ("pa", "ਨੌਂ ਨੌਂ ਇੱਕ ਤੇ ਫ਼ੋਨ ਕਰੋ।", "991"),
            ("bn", "নয় নয় এক নম্বরে ফোন করুন।", "991"),
            ("so", "Wac sagaal sagaal kow.", "991"),
            ("fr", "Call nine nine one.", "991"),
            ("fr", "Appelez le neuf 9 un.", "991"),
            ("en", "Dial nine double one or triple nine.", "911"),
        ] {
            let found = spoken(&Visible::of_text(text), tag);
            assert_eq!(found.first().map(|it| it.digits.as_str()), Some(digits), "{text}");
        }
    }

    #[test]
    fn words_for_numbers_that_nobody_calls_pass() {
        for (tag, text) in [
            ("en", "One, two, three: call the police."),
            ("fr", "Un ou deux amis, un à un, deux ou trois fois."),
            ("ur", "ایک ایک کر کے دو تین لوگوں کو بتائیں۔"),
            ("bn", "এক বা দুই নয়, তিন জন বা চার জন।"),
            ("cy", "Un neu ddau, tri neu bedwar, naw o bob deg."),
            ("pl", "Dwa, trzy, cztery osoby; jeden na pięć."),
            ("so", "Laba ama saddex qof, afar shan maalmood."),
            ("ar", "واحد من كل خمسة، اثنان أو ثلاثة."),
            ("en", "Room 1 2 1"),
        ] {
            assert_eq!(spoken(&Visible::of_text(text), tag), [], "{text}");
        }
    }
}
