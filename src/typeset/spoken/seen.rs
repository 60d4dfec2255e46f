//! What is seen of a layout: its texts in the order in which they are read, its numbers, its links.

use std::collections::{BTreeMap, BTreeSet};

use typst::layout::{Em, Frame, FrameItem, Point, Transform};
use typst::model::Destination;
use typst::syntax::Span;
use typst::text::TextItem;

use crate::model::without_marks;
use crate::typeset::tint::is_drawn;

/// Points below which nobody reads text.
const SMALLEST: f64 = 2.5;

/// Text as it was set on one line, whatever glyphs it is drawn with.
struct Piece {
    /// What was set, by its place in the text that it comes from. A glyph may stand for several
    /// characters, and a character be drawn by several glyphs.
    clusters: BTreeMap<usize, String>,
    /// The place in the press files that it was set from; texts of the data share one.
    origin: Span,
    /// Where it begins and ends, in points.
    start: Point,
    end: Point,
    size: f64,
}

/// Bytes that may lie between two neighbours: a space, and marks that are not drawn.
const GAP: usize = 9;

impl Piece {
    /// What it says, in the order in which it is read.
    fn text(&self) -> String {
        self.clusters.values().map(String::as_str).collect()
    }

    /// Whether its script is drawn glyph by glyph, in an order of its own.
    fn is_complex(&self) -> bool {
        self.clusters.values().any(|cluster| cluster.chars().any(is_complex))
    }

    /// The first byte of its text, and the one after its last.
    fn range(&self) -> (usize, usize) {
        let first = self.clusters.keys().next().copied().unwrap_or_default();
        let last = self.clusters.last_key_value();
        (first, last.map_or(first, |(place, cluster)| place + cluster.len()))
    }

    /// Takes in what goes on with the same text on the same line.
    fn takes(&mut self, next: &Self) -> bool {
        let (own, other) = (self.range(), next.range());
        let known = |(place, cluster): (&usize, &String)| self.clusters.get(place) == Some(cluster);
        let is_known = next.clusters.iter().all(known);
        let is_next = other.0 >= own.1 && other.0 - own.1 <= GAP
            || own.0 >= other.1 && own.0 - other.1 <= GAP;
        let near = |one: Point, other: Point| {
            (one.x - other.x).to_pt().hypot((one.y - other.y).to_pt()) < 0.9 * self.size
        };
        let is_near = near(self.end, next.start) || near(self.start, next.end);
        let is_joined =
            self.is_complex() && next.is_complex() && (self.size - next.size).abs() < 0.01;
        let is_same = is_joined && self.origin == next.origin && is_near && (is_known || is_next);
        if is_same {
            self.clusters.extend(next.clusters.clone());
            (self.start, self.end) = if near(self.end, next.start) {
                (self.start, next.end)
            } else {
                (next.start, self.end)
            };
        }
        is_same
    }

    /// Whether it goes on with a text on a line of its own.
    fn follows(&self, before: &Self) -> bool {
        let (first, last) = (self.range().0, before.range().1);
        let is_joined =
            self.is_complex() && before.is_complex() && (self.size - before.size).abs() < 0.01;
        is_joined && self.origin == before.origin && first >= last && first - last <= GAP
    }
}

/// Whether a character belongs to a script whose glyphs join, stack or change places: those of
/// Arabic and its kin, of India and of South-East Asia.
pub(in crate::typeset) fn is_complex(character: char) -> bool {
    matches!(u32::from(character), 0x600..=0x8FF | 0x900..=0x109F | 0x1780..=0x17FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFF)
}

/// A piece of text as Typst tells it, for its digits: these are drawn one by one.
struct Digits {
    text: String,
    start: f64,
    end: f64,
    line: f64,
    size: f64,
}

/// What is seen of a layout, in the order in which it was set.
#[derive(Default)]
pub(super) struct Seen {
    pieces: Vec<Piece>,
    digits: Vec<Digits>,
    pub(super) links: BTreeSet<String>,
}

impl Seen {
    fn walk(&mut self, frame: &Frame, transform: Transform) {
        for (position, item) in frame.items() {
            let here = transform.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => {
                    self.walk(&group.frame, here.pre_concat(group.transform));
                }
                FrameItem::Text(text) => self.text(text, here),
                FrameItem::Link(Destination::Url(url), _) => {
                    self.links.insert(url.as_str().to_owned());
                }
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &TextItem, transform: Transform) {
        let scale = transform.sx.get().hypot(transform.ky.get());
        let size = text.size.to_pt() * scale;
        // Nobody reads it.
        if !is_drawn(text) || size < SMALLEST {
            return;
        }
        let at = |x: Em| Point::with_x(x.at(text.size)).transform(transform);
        let (start, end) = (at(Em::zero()), Point::with_x(text.width()).transform(transform));
        self.digits.push(Digits {
            text: text.text.to_string(),
            start: start.x.to_pt(),
            end: end.x.to_pt(),
            line: start.y.to_pt(),
            size,
        });
        if !text.text.chars().any(is_complex) {
            let origin = text.glyphs.first().map_or(Span::detached(), |glyph| glyph.span.0);
            let place = text.glyphs.first().map_or(0, |glyph| glyph.span.1);
            let clusters = BTreeMap::from([(usize::from(place), text.text.to_string())]);
            self.pieces.push(Piece { clusters, origin, start, end, size });
            return;
        }
        let mut x = Em::zero();
        for glyph in &text.glyphs {
            let start = at(x);
            x += glyph.x_advance;
            let cluster = text.text.get(glyph.range()).unwrap_or_default().to_owned();
            let (origin, place) = glyph.span;
            let clusters = BTreeMap::from([(usize::from(place), cluster)]);
            let piece = Piece { clusters, origin, start, end: at(x), size };
            if !self.pieces.last_mut().is_some_and(|last| last.takes(&piece)) {
                self.pieces.push(piece);
            }
        }
    }

    /// Looks at a page; leaves out its number when it may have one.
    pub(super) fn page(&mut self, frame: &Frame, number: Option<usize>) {
        let before = (self.pieces.len(), self.digits.len());
        self.walk(frame, Transform::identity());
        if let Some(number) = number {
            self.drop_number(&number.to_string(), before);
        }
    }

    /// Every number as a reader takes it.
    pub(super) fn numbers(&self) -> BTreeSet<String> {
        joined(&self.digits)
    }

    /// Leaves out the number of a page, the last piece that is nothing else.
    fn drop_number(&mut self, number: &str, (pieces, digits): (usize, usize)) {
        let own = self.pieces.iter().skip(pieces);
        if let Some(at) = own.rev().position(|piece| piece.text() == number) {
            self.pieces.remove(self.pieces.len() - 1 - at);
        }
        let own = self.digits.iter().skip(digits);
        if let Some(at) = own.rev().position(|piece| piece.text == number) {
            self.digits.remove(self.digits.len() - 1 - at);
        }
    }

    /// What it says: lines that go on with the same text are one.
    pub(super) fn texts(&self) -> Vec<String> {
        let mut texts: Vec<String> = Vec::new();
        let mut before: Option<&Piece> = None;
        for piece in &self.pieces {
            match texts.last_mut().filter(|_| before.is_some_and(|before| piece.follows(before))) {
                Some(last) => {
                    last.push(' ');
                    last.push_str(&piece.text());
                }
                None => texts.push(piece.text()),
            }
            before = Some(piece);
        }
        texts
    }
}

/// Every number as a reader takes it: digits that touch are one, whatever they were set from.
fn joined(pieces: &[Digits]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = String::new();
    let mut last: Option<&Digits> = None;
    for piece in pieces {
        let touches = last.is_some_and(|last| {
            (last.line - piece.line).abs() < 0.1 * piece.size
                && (piece.start - last.end).abs() < 0.12 * piece.size
        });
        if !touches && !open.is_empty() {
            found.insert(std::mem::take(&mut open));
        }
        for character in without_marks(&piece.text).chars() {
            if character.is_numeric() {
                open.push(character);
            } else if !open.is_empty() {
                found.insert(std::mem::take(&mut open));
            }
        }
        last = Some(piece);
    }
    found.insert(open);
    found.remove("");
    found
}
