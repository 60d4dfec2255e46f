//! Texts whose words or letters do not stand beside one another.

use std::collections::{BTreeMap, BTreeSet};

use super::ink::TextInk;
use super::outline::Bounds;
use super::pose::Distortion;
use super::run::runs;
use super::shaped::is_full;
use super::sheet::Sheet;
use crate::typeset::spoken::{is_complex, words};

/// How far from one another, as a share of the size, the letters of a word may stand, and the words
/// of a text, on one line or on two.
const OF_WORD: f64 = 0.16;
const OF_TEXT: f64 = 3.0;
/// How far a text may be set over another one on its line.
const OVER: f64 = 0.1;

/// The texts of a page with letters or words elsewhere.
pub(super) fn torn(sheet: &Sheet<'_>) -> Vec<(usize, Distortion)> {
    let known: BTreeSet<String> =
        sheet.info.texts.iter().flat_map(|written| words(&written.text)).collect();
    let mut found = Vec::new();
    let mut before: Option<Piece<'_, '_>> = None;
    let mut places = BTreeMap::<usize, Vec<Spot>>::new();
    for run in runs(sheet) {
        let (Some((order, first)), Some((_, last))) =
            (run.pieces.first().copied(), run.pieces.last().copied())
        else {
            continue;
        };
        let text = run.text();
        if !text.chars().any(char::is_alphanumeric) {
            // A hyphen may be of another font than the words on either side.
            if let Some(before) = &mut before {
                before.text.push_str(&text);
                before.last = last;
            }
            continue;
        }
        let Some(ink) = sheet.inks.get(order) else { continue };
        let inks = run.pieces.iter().filter_map(|(order, _)| sheet.inks.get(*order));
        let bounds = inks.fold(Bounds::NOTHING, |whole, ink| whole.joined(ink.bounds));
        let piece = Piece { owner: ink.owner, first, last, text };
        places.entry(ink.owner).or_default().push(Spot { order, bounds, size: first.size });
        let how = before.as_ref().and_then(|before| before.parted(&piece, &known));
        found.extend(how.map(|how| (order, how)));
        before = Some(piece);
    }
    found.extend(places.values().filter_map(|spots| Some((lost(spots)?, Distortion::Spread))));
    found
}

/// Where a piece of a text stands.
#[derive(Clone, Copy)]
struct Spot {
    order: usize,
    bounds: Bounds,
    size: f64,
}

/// A piece that cannot be reached from the first one in small steps.
fn lost(spots: &[Spot]) -> Option<usize> {
    let mut rest = spots.to_vec();
    let mut reached = vec![rest.pop()?];
    while let Some(here) = reached.pop() {
        let is_near =
            |other: &Spot| here.bounds.apart(other.bounds) <= OF_TEXT * here.size.max(other.size);
        let (near, far) = rest.into_iter().partition(is_near);
        rest = far;
        reached.extend::<Vec<Spot>>(near);
    }
    rest.first().map(|spot| spot.order)
}

/// What was set at once.
struct Piece<'s, 'd> {
    owner: usize,
    first: &'s TextInk<'d>,
    last: &'s TextInk<'d>,
    text: String,
}

impl Piece<'_, '_> {
    /// Whether the next piece is a part of the same text, and lies elsewhere.
    fn parted(&self, next: &Self, known: &BTreeSet<String>) -> Option<Distortion> {
        let size = self.last.size.max(next.first.size);
        let is_on_line = !self.last.is_on_another_line(next.first);
        let is_plain = !self.is_complex() && !next.is_complex();
        let gap = self.last.pose.gap(&next.first.pose);
        // Two texts over one another are a collision.
        if is_on_line
            && is_plain
            && self.owner == next.owner
            && self.last.pose.shared(&next.first.pose) > OVER * size.min(self.last.size)
        {
            return Some(Distortion::Squeezed);
        }
        let is_apart = match (self.is_complex(), next.is_complex()) {
            (false, false) => !is_on_line || gap > OF_WORD * size,
            // Joined letters are shaped together.
            (true, true) => is_on_line,
            _ => false,
        };
        (is_apart && self.is_same_word(next, known)).then_some(Distortion::Spread)
    }

    fn is_complex(&self) -> bool {
        self.text.chars().any(is_complex)
    }

    /// Whether a word begins in one and ends in the other, whichever comes first.
    fn is_same_word(&self, next: &Self, known: &BTreeSet<String>) -> bool {
        begins_word(&self.text, &next.text, known)
            || self.is_complex() && begins_word(&next.text, &self.text, known)
    }
}

fn begins_word(one: &str, other: &str, known: &BTreeSet<String>) -> bool {
    let is_letter = |sign: char| sign.is_alphabetic() && !is_unspaced(sign);
    let is_open = one.chars().next_back().is_some_and(is_letter)
        && other.chars().next().is_some_and(is_letter);
    let (Some(end), Some(begin)) = (words(one).pop(), words(other).into_iter().next()) else {
        return false;
    };
    let is_whole = known.contains(&end) && known.contains(&begin);
    let both = format!("{end}{begin}");
    is_open && !is_whole && known.iter().any(|word| word.contains(&both))
}

/// Whether a character belongs to a script that writes no spaces between words.
fn is_unspaced(sign: char) -> bool {
    is_full(sign) || matches!(u32::from(sign), 0xE00..=0xEFF | 0x1000..=0x109F | 0x1780..=0x17FF)
}
