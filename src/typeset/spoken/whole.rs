//! Whether a layout shows all of a text.

use std::collections::BTreeSet;

use super::given::{bare, words};
use crate::typeset::work::ProductInfo;

/// The slots at the foot of each page, and what stands between them.
const FEET: [&str; 2] = ["foot", "address"];
const JOINT: &str = "·";

/// What a layout says, as it can be looked up.
pub(super) struct Shown<'s> {
    stream: &'s str,
    /// The same without what stands at the foot of each page, which parts a text that runs over
    /// two of them.
    body: String,
    /// The words that stand on it, or pieces of words.
    said: BTreeSet<String>,
    /// The words that it was given.
    given: BTreeSet<String>,
}

impl<'s> Shown<'s> {
    pub(super) fn new(texts: &[String], stream: &'s str, info: &ProductInfo) -> Self {
        let said = texts.iter().flat_map(|text| words(text)).collect();
        let given = info.texts.iter().flat_map(|written| words(&written.text)).collect();
        let feet: Vec<String> = info
            .texts
            .iter()
            .filter(|written| FEET.contains(&written.slot.as_str()))
            .map(|written| bare(&written.text))
            .chain([JOINT.to_owned()])
            .collect();
        let body =
            texts.iter().map(|text| bare(text)).filter(|text| !feet.contains(text)).collect();
        Self { stream, body, said, given }
    }

    /// Whether it shows all of a text. Within a line, words from right to left are set from left
    /// to right.
    pub(super) fn holds(&self, text: &str, is_rtl: bool) -> bool {
        let wanted = bare(text);
        self.stream.contains(&wanted)
            || self.body.contains(&wanted)
            || is_rtl && words(text).iter().all(|word| self.has(word))
    }

    /// A long word may be set in pieces; a short one is a part of many others.
    fn has(&self, word: &str) -> bool {
        self.said.contains(word)
            || word.chars().count() > 5 && self.stream.contains(word)
            || self.has_all_but_one(word)
    }

    /// Whether all letters but the first or the last stand beside one another, and are no word by
    /// themselves: where letters are stacked, the outermost may be set by itself, and be taken
    /// for one of its neighbour. What makes another word when it is left out has to be there.
    fn has_all_but_one(&self, word: &str) -> bool {
        let mut letters = word.chars();
        let is_piece = |piece: &str| {
            piece.chars().count() > 2 && self.said.contains(piece) && !self.given.contains(piece)
        };
        letters.next();
        let rest = letters.as_str();
        letters = word.chars();
        letters.next_back();
        is_piece(rest) || is_piece(letters.as_str())
    }
}
