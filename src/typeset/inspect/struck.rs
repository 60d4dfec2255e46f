//! What a block draws over or under its own text: a ground that carries it and a line below it are
//! part of how it looks; whatever else runs through its letters strikes them out.

use super::ink::{GlyphInk, ShapeInk, TextInk};
use super::outline::Bounds;
use crate::typeset::spoken::is_complex;

/// How thick a line below a text may be, and how near to its letters it may come, as shares of its
/// size.
const UNDERLINE: f64 = 0.09;
const NEAR: f64 = 0.02;
const NEAR_STACKED: f64 = 0.2;

/// The letters of a text that a shape of its own block runs through, if there are any; `is_over`
/// when it is drawn after them.
pub(super) fn struck(text: &TextInk<'_>, shape: &ShapeInk, is_over: bool) -> Option<Bounds> {
    let (top, bottom) = shape.reach(text);
    // The line below a line of text may touch the highest letters of the next one.
    let high = text.item.font.metrics().ascender.get() * text.size * 0.6;
    // Stacked letters hang each from a line of its own.
    let is_stacked = text.item.text.chars().any(is_complex);
    let near = if is_stacked { NEAR_STACKED } else { NEAR } * text.size;
    let is_aside = top >= -near || bottom <= -high;
    if is_aside && bottom - top <= UNDERLINE * text.size {
        return None;
    }
    let is_through = |glyph: &&GlyphInk| {
        shape.is_under(glyph)
            && (is_over || !shape.holds_glyph(glyph) && !is_behind(text, (top, bottom), glyph))
    };
    let hit = text.glyphs().iter().filter(is_through);
    let whole = hit.fold(Bounds::NOTHING, |whole, glyph| whole.joined(glyph.bounds));
    (!whole.is_empty()).then_some(whole)
}

/// Whether a shape reaches over a glyph above and below, as what marks a word does.
fn is_behind(text: &TextInk<'_>, (top, bottom): (f64, f64), glyph: &GlyphInk) -> bool {
    let (highest, lowest) = glyph.outline.reach(|place| text.pose.below(place));
    top <= highest && lowest <= bottom
}
