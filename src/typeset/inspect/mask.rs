//! Which parts of the square of a drawing are ink and which are ground, and whether a page shows
//! them so: what covers it, cuts it off or lies across it is seen in the picture alone.

use std::collections::BTreeMap;

use typst_layout::Page;

use super::affine::Affine;
use super::outline::Place;
use super::pixels::Pixels;
use crate::model::Color;

/// Places well within the ink and well within the ground of a drawing.
pub(super) struct Mask {
    ink: Vec<Place>,
    ground: Vec<Place>,
}

/// How a drawing is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sight {
    Clear,
    /// Something covers it, cuts it off or lies across it.
    Disturbed,
    /// It can hardly be told from its ground: the contrast, in hundredths.
    Faint(u32),
}

/// The edge of the square on a page that shows one drawing, and what is left around it, in points.
pub(in crate::typeset) const SQUARE: f64 = 100.0;
pub(in crate::typeset) const AROUND: f64 = 10.0;
/// Pixels of a mask to a point of its page.
const SCALE: f64 = 1.2;
/// How far from any edge a place is well within, in pixels.
const WITHIN: u32 = 2;
/// One of how many places rounding may take.
const ODD: usize = 200;
/// The contrast of a drawing to its ground, in hundredths, as WCAG demands it.
const LEAST: u32 = 300;
/// The contrast, and the difference in a channel, from which a ground has two colours.
const EVEN: u32 = 135;
const NEAR: u8 = 48;

impl Mask {
    /// The mask of a page that shows a drawing, black on white; `None` when its lines are too thin
    /// to be seen.
    pub(super) fn of(page: &Page) -> Option<Self> {
        let pixels = Pixels::of(page, SCALE);
        let mut mask = Self { ink: Vec::new(), ground: Vec::new() };
        for y in 0..pixels.height() {
            for x in 0..pixels.width() {
                let around = (y.saturating_sub(WITHIN)..=y + WITHIN)
                    .flat_map(|y| (x.saturating_sub(WITHIN)..=x + WITHIN).map(move |x| (x, y)));
                let mut around = around.filter_map(|(x, y)| pixels.get(x, y)).peekable();
                let Some(own) = around.peek().copied() else { continue };
                if !around.all(|other| other == own) {
                    continue;
                }
                let at = |pixel: u32| ((f64::from(pixel) + 0.5) / SCALE - AROUND) / SQUARE;
                let place = Place { x: at(x), y: at(y) };
                if own == Color::BLACK {
                    mask.ink.push(place);
                } else if own == Color::WHITE {
                    mask.ground.push(place);
                }
            }
        }
        (!mask.ink.is_empty() && !mask.ground.is_empty()).then_some(mask)
    }

    /// How a page shows the drawing where it lies.
    pub(super) fn seen(&self, pixels: &Pixels, lies: &Affine) -> Sight {
        let look = |places: &[Place]| -> Option<Vec<Color>> {
            places.iter().map(|place| pixels.at(lies.place(*place))).collect()
        };
        let (Some(ink), Some(ground)) = (look(&self.ink), look(&self.ground)) else {
            return Sight::Disturbed;
        };
        let below = commonest(&ground);
        let is_few = |odd: usize, all: usize| odd * ODD <= all;
        let uneven = ground.iter().filter(|color| !is_even(**color, below)).count();
        let faint = ink.iter().filter(|color| color.contrast(below) < LEAST).count();
        if 2 * faint > ink.len() {
            return Sight::Faint(commonest(&ink).contrast(below));
        }
        if is_few(uneven, ground.len()) && is_few(faint, ink.len()) {
            Sight::Clear
        } else {
            Sight::Disturbed
        }
    }

    /// The contrast that a drawing needs, in hundredths.
    pub(super) const fn least() -> u32 {
        LEAST
    }
}

fn is_even(one: Color, other: Color) -> bool {
    let apart = one.by_channel(other, u8::abs_diff).channels();
    one.contrast(other) < EVEN && apart.into_iter().all(|channel| channel <= NEAR)
}

/// The colour that most of some places have.
fn commonest(colors: &[Color]) -> Color {
    let mut counts = BTreeMap::<[u8; 3], usize>::new();
    for color in colors {
        *counts.entry(color.channels()).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map_or(Color::WHITE, |(channels, _)| Color::from_channels(channels))
}
