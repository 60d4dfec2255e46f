//! Which ink of a page runs into other ink, or comes too near to it.

use std::collections::BTreeMap;

use super::ink::{GlyphInk, Ink, Kind, ShapeInk, TextInk, contrast_of};
use super::outline::Bounds;
use super::sheet::{SOFT, Sheet};
use super::struck::struck;
use crate::model::Color;
use crate::typeset::tint::{tints_of, tints_of_lines};

/// Two pieces of ink that are in each other's way. Measures are points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Collision {
    /// The text, by its place among the ink.
    pub(super) text: usize,
    /// The other piece.
    pub(super) other: usize,
    pub(super) how: Contact,
}

/// How they are in each other's way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Contact {
    /// Both texts are drawn over one another: so much of them.
    Overlap(f64),
    /// Lines of one text run into one another.
    Lines(f64),
    /// The other one hides so much of the text.
    Covered(f64),
    /// What the text's own block draws runs through its letters.
    Struck,
    /// The text lies across the edge of the other one.
    Across(f64),
    /// The text lies on ground that it can hardly be told from: the contrast, in hundredths.
    Lost(u32),
    /// They are so far apart, and have to be so far.
    Near(f64, f64),
}

impl Contact {
    /// Worse is more.
    fn severity(self) -> (u8, f64) {
        match self {
            Self::Covered(by) => (6, by),
            Self::Struck => (5, 0.0),
            Self::Overlap(by) => (4, by),
            Self::Across(by) => (3, by),
            Self::Lost(contrast) => (2, -f64::from(contrast)),
            Self::Lines(by) => (1, by),
            Self::Near(gap, needed) => (0, needed - gap),
        }
    }
}

/// Every collision of a page, of each two owners the worst.
pub(super) fn collisions(sheet: &Sheet<'_>) -> Vec<Collision> {
    let mut worst = BTreeMap::<(usize, usize), Collision>::new();
    for (order, ink) in sheet.inks.iter().enumerate() {
        let Kind::Text(text) = &ink.kind else { continue };
        let here = Here { sheet, order, ink, text };
        let (before, after) = sheet.inks.split_at_checked(order).unwrap_or_default();
        let found = here.texts(before).into_iter().chain(here.shapes(before, after));
        for collision in found {
            let Some(other) = sheet.inks.get(collision.other) else { continue };
            let pair = (ink.owner.min(other.owner), ink.owner.max(other.owner));
            let entry = worst.entry(pair).or_insert(collision);
            if collision.how.severity() > entry.how.severity() {
                *entry = collision;
            }
        }
    }
    worst.into_values().collect()
}

/// A text and what lies around it.
struct Here<'s, 'd> {
    sheet: &'s Sheet<'d>,
    order: usize,
    ink: &'s Ink<'d>,
    text: &'s TextInk<'d>,
}

impl Here<'_, '_> {
    fn collision(&self, other: usize, how: Contact) -> Collision {
        Collision { text: self.order, other, how }
    }

    /// Other texts, drawn before.
    fn texts(&self, before: &[Ink<'_>]) -> Vec<Collision> {
        let mut found = Vec::new();
        for (order, other) in before.iter().enumerate() {
            let Kind::Text(text) = &other.kind else { continue };
            let is_own = other.owner == self.ink.owner;
            // The pieces of a line stand beside one another.
            let is_on_line = !self.text.is_on_another_line(text);
            let over = self.text.overprinted(text).filter(|_| is_on_line);
            if is_own && is_on_line {
                let over = over.filter(|_| other.bounds.touches(self.ink.bounds));
                let lines = over.map(|by| Contact::Lines(by.min(text.size)));
                found.extend(lines.map(|how| self.collision(order, how)));
                continue;
            }
            let needed = self.needed(self.text.size.min(text.size), self.sheet.info.limits.gap);
            let needed = if is_own { 0.02 } else { needed };
            if !self.ink.bounds.grown(needed).touches(other.bounds) {
                continue;
            }
            let (gap, depth) = between(self.text.glyphs(), text.glyphs(), needed);
            let how = match () {
                () if gap >= needed => continue,
                () if over.is_none()
                    && self.may_belong_together(other, text)
                    && depth < text.size * 0.3 =>
                {
                    continue;
                }
                () if is_own => Contact::Lines(depth),
                () if gap <= 0.0 => Contact::Overlap(depth),
                () => Contact::Near(gap, needed),
            };
            found.push(self.collision(order, how));
        }
        found
    }

    /// Whether two texts without names may be pieces of one line.
    fn may_belong_together(&self, other: &Ink<'_>, text: &TextInk<'_>) -> bool {
        let is_guessed = |owner| self.sheet.owner(owner).is_guessed;
        is_guessed(self.ink.owner) && is_guessed(other.owner) && !self.text.is_on_another_line(text)
    }

    /// What ink of this size keeps clear: a share of the size, but no more than the margin.
    fn needed(&self, size: f64, share: f64) -> f64 {
        (size * share).min(self.sheet.margin())
    }

    /// Shapes under and over the text.
    fn shapes(&self, before: &[Ink<'_>], after: &[Ink<'_>]) -> Vec<Collision> {
        let mut found = Vec::new();
        // The ground that has been found under all of the text.
        let mut ground = Ground { colors: vec![Color::WHITE], order: self.order };
        // Edges that a later ground may hide.
        let mut edges: Vec<Collision> = Vec::new();
        let needed = self.needed(self.text.size, self.sheet.info.limits.edge);
        let near = self.ink.bounds.grown(needed);
        for (order, other) in before.iter().enumerate() {
            let Kind::Shape(shape) = &other.kind else { continue };
            if !shape.bounds().touches(near) {
                continue;
            }
            let is_under = shape.carries(self.text, self.ink.bounds, 0.0);
            if self.is_own(other) {
                edges.retain(|_| !is_under);
                edges.extend(self.own(order, shape, &ground.colors));
            } else if is_under && shape.carries(self.text, self.ink.bounds, needed) {
                // Nothing below it is seen around the text.
                edges.clear();
            } else if self.sheet.owner(other.owner).name == SOFT {
                edges.extend(self.lost_on(order, shape, &ground.colors));
            } else if shape.is_seen_on(&ground.colors) {
                edges.extend(self.edge(order, shape, needed));
            }
            if is_under {
                ground = Ground { colors: shape.laid_on(&ground.colors), order };
            }
        }
        found.append(&mut edges);
        found.extend(self.lost(&ground));
        for (place, other) in after.iter().enumerate() {
            let Kind::Shape(shape) = &other.kind else { continue };
            if !shape.bounds().touches(near) {
                continue;
            }
            let order = self.order + place;
            if self.is_own(other) {
                let struck = struck(self.text, shape, true);
                found.extend(struck.map(|_| self.collision(order, Contact::Struck)));
                continue;
            }
            let glyphs = self.text.glyphs().iter().filter(|glyph| shape.is_under(glyph));
            let hidden = glyphs.fold(Bounds::NOTHING, |whole, glyph| whole.joined(glyph.bounds));
            if !hidden.is_empty() {
                let depth = depth(hidden, shape.bounds());
                found.push(self.collision(order, Contact::Covered(depth)));
            } else if shape.is_seen_on(&ground.colors) {
                found.extend(self.edge(order, shape, needed));
            }
        }
        found
    }

    /// What the text's own block draws below it: a ground for some of its letters has to let them
    /// be seen.
    fn own(&self, order: usize, shape: &ShapeInk, ground: &[Color]) -> Option<Collision> {
        if shape.is_seen_on(ground) && struck(self.text, shape, false).is_some() {
            return Some(self.collision(order, Contact::Struck));
        }
        self.lost_on(order, shape, ground)
    }

    /// A text that runs across artwork of nearly its colour.
    fn lost_on(&self, order: usize, shape: &ShapeInk, ground: &[Color]) -> Option<Collision> {
        let contrast = self.contrast(&shape.laid_on(ground))?;
        let least = self.sheet.info.limits.contrast;
        (contrast < least && self.text.glyphs().iter().any(|glyph| shape.is_under(glyph)))
            .then(|| self.collision(order, Contact::Lost(contrast)))
    }

    /// The least contrast of the text to its ground: that of its letters, and of the lines around
    /// them if they are thick.
    fn contrast(&self, ground: &[Color]) -> Option<u32> {
        let (own, lines) = (tints_of(self.text.item), tints_of_lines(self.text.item));
        [own, lines].iter().filter_map(|tints| contrast_of(tints, ground)).min()
    }

    /// A text on a ground of nearly its colour; the ground is the last that lies under all of it.
    fn lost(&self, ground: &Ground) -> Option<Collision> {
        let contrast = self.contrast(&ground.colors)?;
        let least = self.sheet.info.limits.contrast;
        (contrast < least).then(|| self.collision(ground.order, Contact::Lost(contrast)))
    }

    /// How the text stands to the edge of a shape.
    fn edge(&self, order: usize, shape: &ShapeInk, needed: f64) -> Option<Collision> {
        let (mut gap, mut crossed) = (needed, Bounds::NOTHING);
        for glyph in self.text.glyphs() {
            let own = shape.gap(glyph, needed);
            gap = gap.min(own);
            if own <= 0.0 {
                crossed = crossed.joined(glyph.bounds);
            }
        }
        if gap >= needed {
            return None;
        }
        let how = if crossed.is_empty() {
            Contact::Near(gap, needed)
        } else {
            Contact::Across(depth(crossed, shape.bounds()))
        };
        Some(self.collision(order, how))
    }

    /// Whether a shape belongs to the text, as the line under a link and the ribbon under a word
    /// do: whoever owns one owns the other.
    fn is_own(&self, shape: &Ink<'_>) -> bool {
        let owns = |inner: usize, outer: usize| {
            let mut owner = inner;
            while owner != outer && owner != 0 {
                owner = self.sheet.owner(owner).parent;
            }
            owner == outer && !self.sheet.owner(outer).is_area
        };
        owns(self.ink.owner, shape.owner) || owns(shape.owner, self.ink.owner)
    }
}

/// What lies under all of a text.
struct Ground {
    colors: Vec<Color>,
    /// Its place among the ink; that of the text on bare paper.
    order: usize,
}

/// How far glyphs are apart, up to `most`, and how deep those that touch are in one another.
fn between(ones: &[GlyphInk], twos: &[GlyphInk], most: f64) -> (f64, f64) {
    let (mut gap, mut one_hit, mut two_hit) = (most, Bounds::NOTHING, Bounds::NOTHING);
    for one in ones {
        for two in twos {
            if !one.bounds.grown(most).touches(two.bounds) {
                continue;
            }
            let inside = |inner: &GlyphInk, outer: &GlyphInk| {
                inner.outline.start().is_some_and(|place| outer.outline.surrounds(place))
            };
            let apart = if inside(one, two) || inside(two, one) {
                0.0
            } else {
                one.outline.gap(&two.outline, most)
            };
            gap = gap.min(apart);
            if apart <= 0.0 {
                one_hit = one_hit.joined(one.bounds);
                two_hit = two_hit.joined(two.bounds);
            }
        }
    }
    (gap, if one_hit.is_empty() { 0.0 } else { depth(one_hit, two_hit) })
}

/// How far one rectangle would have to move to leave the other.
fn depth(one: Bounds, two: Bounds) -> f64 {
    let shared = one.shared(two);
    shared.width().min(shared.height())
}
