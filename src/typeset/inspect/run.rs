//! Pieces of text that were shaped together: a font that lifts letters has them come one by one.

use std::collections::BTreeMap;

use rustybuzz::Direction;

use super::ink::{Kind, TextInk};
use super::sheet::Sheet;

/// Bytes that may lie between two neighbours: a space, and marks that are not drawn.
const GAP: usize = 9;
/// How far behind the end of a piece, as a share of the size, the next one begins, and how far before
/// it.
const NEAR: f64 = 1.6;
const OVER: f64 = 0.6;

/// Pieces of one line, in the order in which they are drawn, with their places among the ink.
pub(super) struct Run<'s, 'd> {
    pub(super) pieces: Vec<(usize, &'s TextInk<'d>)>,
}

/// All texts of a page.
pub(super) fn runs<'s, 'd>(sheet: &'s Sheet<'d>) -> Vec<Run<'s, 'd>> {
    let mut runs: Vec<Run<'s, 'd>> = Vec::new();
    for (order, ink) in sheet.inks.iter().enumerate() {
        let Kind::Text(text) = &ink.kind else { continue };
        match runs.last_mut() {
            Some(last) if last.goes_on(text) => last.pieces.push((order, text)),
            _ => runs.push(Run { pieces: vec![(order, text)] }),
        }
    }
    runs
}

impl Run<'_, '_> {
    /// Whether a text may have been shaped with this one.
    fn goes_on(&self, next: &TextInk<'_>) -> bool {
        let Some((_, last)) = self.pieces.last() else { return false };
        let (Some(one), Some(other)) = (last.item.glyphs.first(), next.item.glyphs.first()) else {
            return false;
        };
        let is_alike = last.item.font == next.item.font
            && (last.size - next.size).abs() < 0.01
            && one.span.0 == other.span.0;
        is_alike && follows(&clusters(last), &clusters(next)) && {
            // Pieces of a line come from left to right, wherever they begin to be read.
            let (gap, below) = (last.pose.gap(&next.pose), last.pose.below(next.pose.start));
            (-OVER..NEAR).contains(&(gap / last.size)) && below.abs() < NEAR * last.size
        }
    }

    /// What all of it says, in the order in which it is read. What is missing is a space, which has
    /// no ink and may be a piece by itself.
    pub(super) fn text(&self) -> String {
        let mut all = BTreeMap::new();
        for (_, piece) in &self.pieces {
            all.extend(clusters(piece));
        }
        let mut text = String::new();
        let mut end = None;
        for (place, cluster) in all {
            if end.is_some_and(|end| end < place) {
                text.push(' ');
            }
            end = Some(place + cluster.len());
            text.push_str(&cluster);
        }
        text
    }

    /// Which way it runs, if it has more than a cluster.
    pub(super) fn direction(&self) -> Option<Direction> {
        let mut places = self.pieces.iter().flat_map(|(_, piece)| &piece.item.glyphs);
        let first = usize::from(places.next()?.span.1);
        let last = usize::from(places.next_back()?.span.1);
        match first.cmp(&last) {
            std::cmp::Ordering::Less => Some(Direction::LeftToRight),
            std::cmp::Ordering::Greater => Some(Direction::RightToLeft),
            std::cmp::Ordering::Equal => None,
        }
    }
}

/// What the glyphs of a text stand for, by the places in the text that it comes from.
fn clusters(text: &TextInk<'_>) -> BTreeMap<usize, String> {
    let cluster =
        |range: std::ops::Range<usize>| text.item.text.get(range).unwrap_or_default().to_owned();
    let glyphs = text.item.glyphs.iter();
    glyphs.map(|glyph| (usize::from(glyph.span.1), cluster(glyph.range()))).collect()
}

/// Whether pieces are neighbours in a text, or parts of one cluster.
fn follows(one: &BTreeMap<usize, String>, other: &BTreeMap<usize, String>) -> bool {
    let (own, new) = (range(one), range(other));
    let is_other =
        |(place, cluster): (&usize, &String)| one.get(place).is_some_and(|known| known != cluster);
    own.0 <= new.1 + GAP && new.0 <= own.1 + GAP && !other.iter().any(is_other)
}

/// The first byte of some clusters, and the one after the last.
fn range(clusters: &BTreeMap<usize, String>) -> (usize, usize) {
    let first = clusters.keys().next().copied().unwrap_or_default();
    let last = clusters.last_key_value().map(|(place, cluster)| place + cluster.len());
    (first, last.unwrap_or(first))
}
