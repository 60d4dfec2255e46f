//! What a layout may say.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::work::ProductInfo;
use crate::model::without_marks;

/// What a layout may say.
pub(super) struct Given {
    pub(super) texts: Vec<String>,
    pub(super) numbers: BTreeSet<String>,
    /// Every text of the data as it is written.
    pub(super) addresses: BTreeSet<String>,
}

impl Given {
    pub(super) fn new(data: &Value, info: &ProductInfo) -> Self {
        let mut all: Vec<String> = info.said.clone();
        all.extend(info.texts.iter().map(|text| text.text.clone()));
        collect("", data, &mut all);
        let mut numbers = BTreeSet::new();
        for text in &all {
            let text = without_marks(text);
            let digits = text.split(|c: char| !c.is_numeric());
            numbers.extend(digits.filter(|run| !run.is_empty()).map(str::to_owned));
        }
        let mut texts: Vec<String> = all.iter().map(|text| bare(text)).collect();
        texts.sort();
        texts.dedup();
        let mut addresses = BTreeSet::new();
        strings(data, &mut addresses);
        Self { texts, numbers, addresses }
    }

    pub(super) fn says(&self, words: &str) -> bool {
        self.texts.iter().any(|text| text.contains(words))
    }
}

/// Parts of the data that say how a product is set, and not what it says.
const SETTING: [&str; 13] = [
    "schema", "id", "kind", "layout", "format", "locale", "scheme", "faces", "runs", "light",
    "dark", "link", "profile",
];

/// Every text of the data.
fn collect(name: &str, value: &Value, texts: &mut Vec<String>) {
    if SETTING.contains(&name) {
        return;
    }
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| collect("", value, texts)),
        Value::Object(values) => {
            values.iter().for_each(|(name, value)| collect(name, value, texts));
        }
        _ => {}
    }
}

/// Every text of the data, whatever it is for.
fn strings(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => drop(found.insert(text.clone())),
        Value::Array(values) => values.iter().for_each(|value| strings(value, found)),
        Value::Object(values) => values.values().for_each(|value| strings(value, found)),
        _ => {}
    }
}

/// The text without white space, hyphens and marks, in lower case.
pub(in crate::typeset) fn bare(text: &str) -> String {
    let kept = without_marks(text);
    kept.chars()
        .filter(|c| !c.is_whitespace() && !c.is_control() && !HYPHENS.contains(c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// What lines break at, and what keeps letters together or apart without being seen.
const HYPHENS: [char; 9] = [
    '-', '\u{2010}', '\u{2011}', '\u{ad}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{2060}',
    '\u{feff}',
];

/// The words of a text, bare and without punctuation. Digits are words of their own, whatever they
/// are written together with: where lines run to the left they are set by themselves.
pub(in crate::typeset) fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_digit = false;
    for letter in without_marks(text).chars() {
        let ends = letter.is_whitespace() || PUNCTUATION.contains(letter);
        if ends || letter.is_numeric() != was_digit {
            words.push(String::new());
        }
        was_digit = letter.is_numeric();
        if let Some(word) = words.last_mut().filter(|_| !ends) {
            word.push(letter);
        }
    }
    let words = words.iter().map(|word| bare(word));
    words.filter(|word| word.chars().any(char::is_alphanumeric)).collect()
}

/// What ends words and sentences in the scripts of posters.
const PUNCTUATION: &str = ".,:;!?\"'()[]/%–—…·“”‘’«»،؛؟۔।॥，。！？、；：「」（）";
