//! Which names a form of a translation settles: `[one]` may say "one" where it means 1 alone.

use std::collections::BTreeSet;

use crate::intl::{Formatter, plural_names};
use crate::model::{Element, Pattern, PluralType, VariantKey};

/// Counts that are looked at to see what a plural form means.
const COUNTS: i64 = 210;

/// The largest number that is written in words.
const WORDS: i64 = 12;

/// The names whose value the chosen variants settle.
pub(super) fn settled<'p>(pattern: &'p Pattern, choices: &[usize], tag: &str) -> BTreeSet<&'p str> {
    let mut found = BTreeSet::new();
    let mut choices = choices.iter();
    let mut patterns = vec![pattern.0.iter()];
    while let Some(elements) = patterns.last_mut() {
        match elements.next() {
            Some(Element::Select { selector, plural, variants, default }) => {
                let index = choices.next().copied().unwrap_or(*default);
                if let Some((key, value)) = variants.get(index) {
                    // The variant with the asterisk stands for every other value as well.
                    if index != *default && means_one_value(key, *plural, tag) {
                        found.insert(selector.as_str());
                    }
                    patterns.push(value.0.iter());
                }
            }
            Some(Element::Text(_) | Element::Variable(_)) => {}
            None => drop(patterns.pop()),
        }
    }
    found
}

/// Whether a key stands for one value that is said in words: a small number, a word that is no
/// plural form, or a plural form of one number; French counts 0 and 1 as one.
fn means_one_value(key: &VariantKey, plural: PluralType, tag: &str) -> bool {
    let word = match key {
        VariantKey::Number(number) => return (0..=WORDS).contains(number),
        VariantKey::Word(word) => word,
    };
    let Some(names) = plural_names(tag, plural) else { return false };
    if word == "other" {
        return false;
    }
    if !names.contains(&word.as_str()) {
        return !["zero", "one", "two", "few", "many"].contains(&word.as_str());
    }
    let Some(formatter) = Formatter::new(tag) else { return false };
    let counts: Vec<i64> =
        (0..COUNTS).filter(|count| formatter.category(*count, plural) == word).collect();
    matches!(counts.as_slice(), [_] | [0, 1])
}
