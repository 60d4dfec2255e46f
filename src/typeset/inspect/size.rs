//! Whether text is large enough to be read, and no language of two is set smaller than it may be.

use std::collections::BTreeMap;

use super::ink::{Kind, TextInk};
use super::sheet::Sheet;
use crate::typeset::work::Voice;

/// What rounding may take from a size.
const TOLERANCE: f64 = 0.05;
/// How much smaller, as a share, sizes that count as equal may be.
const EQUAL: f64 = 0.97;

/// A text that is too small: its place among the ink, its size and the least one, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Small {
    pub(super) text: usize,
    pub(super) size: f64,
    pub(super) least: f64,
}

/// The texts that are too small, of each slot the smallest.
pub(super) fn too_small(sheet: &Sheet<'_>) -> Vec<Small> {
    let mut smallest = BTreeMap::<(&str, bool), Small>::new();
    for (order, ink) in sheet.inks.iter().enumerate() {
        let Kind::Text(text) = &ink.kind else { continue };
        let Some(least) = least(sheet, text) else { continue };
        let found = Small { text: order, size: text.size, least };
        if text.size < least - TOLERANCE {
            let slot = (sheet.owner(ink.owner).name.as_str(), is_latin(&text.item.text));
            let entry = smallest.entry(slot).or_insert(found);
            if found.size < entry.size {
                *entry = found;
            }
        }
    }
    smallest.into_values().collect()
}

/// The least size of a text; `None` for signs that say nothing by themselves.
fn least(sheet: &Sheet<'_>, text: &TextInk<'_>) -> Option<f64> {
    if !text.item.text.chars().any(char::is_alphanumeric) {
        return None;
    }
    let first = sheet.info.voices.first()?;
    let voice = voice_of(sheet, text).unwrap_or(first);
    Some(if is_latin(&text.item.text) { first.least_latin } else { voice.least })
}

fn voice_of<'s>(sheet: &'s Sheet<'_>, text: &TextInk<'_>) -> Option<&'s Voice> {
    let lang = text.item.lang.as_str();
    sheet.info.voices.iter().find(|voice| voice.lang == lang)
}

/// Whether all letters of a text are Latin; digits are read at the size of Latin letters.
fn is_latin(text: &str) -> bool {
    let mut letters = text.chars().filter(|letter| letter.is_alphabetic());
    letters.all(|letter| matches!(letter, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'))
}

/// A slot that is set smaller in the language that is read first.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Unequal {
    pub(super) slot: String,
    /// The size of the first language as it looks, and of the second, in points.
    pub(super) sizes: (f64, f64),
}

/// The slots that the first of two languages has smaller than the second.
pub(super) fn unequal(sheet: &Sheet<'_>) -> Vec<Unequal> {
    let [first, second] = sheet.info.voices.as_slice() else { return Vec::new() };
    let largest = |voice: &Voice| {
        let mut sizes = BTreeMap::<&str, f64>::new();
        for ink in &sheet.inks {
            let Kind::Text(text) = &ink.kind else { continue };
            let name = sheet.owner(ink.owner).name.as_str();
            if text.item.lang.as_str() == voice.lang && SPOKEN.contains(&name) {
                let scale = if DISPLAY.contains(&name) { voice.display } else { voice.body };
                let size = sizes.entry(name).or_default();
                *size = size.max(text.size / scale);
            }
        }
        sizes
    };
    let (ours, theirs) = (largest(first), largest(second));
    let pairs = ours.into_iter().filter_map(|(slot, own)| Some((slot, own, *theirs.get(slot)?)));
    pairs
        .filter(|(_, own, other)| *own < other * EQUAL)
        .map(|(slot, own, other)| Unequal { slot: slot.to_owned(), sizes: (own, other) })
        .collect()
}

/// The slots that are said in both languages.
const SPOKEN: [&str; 5] = ["headline", "question", "items", "call", "scan"];
/// Those of them that are set in the display face.
const DISPLAY: [&str; 2] = ["headline", "items"];
