//! How a text lies on the page: which way its line runs, how large it is seen, and whether it can
//! be read as it lies.

use typst::layout::{Em, Point, Transform};
use typst::text::TextItem;

use super::outline::Place;

/// Why a text cannot be read as it lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Distortion {
    /// It is seen as in a mirror.
    Mirrored,
    /// It stands on its head.
    Upturned,
    /// It is much wider than high, or slanted as far.
    Stretched,
    /// Its letters lie over one another.
    Squeezed,
    /// Its letters stand so far apart that they make no word.
    Spread,
    /// Its glyphs are not those that its font has for its letters.
    Altered,
    /// Its letters differ in size, or stand higher or lower than one another.
    Uneven,
}

/// The line of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pose {
    /// Where it begins.
    pub(super) start: Place,
    /// Along it and below it, each of length one.
    along: (f64, f64),
    down: (f64, f64),
    /// How long it is.
    length: f64,
    /// The most and the least that its size is multiplied by.
    stretch: (f64, f64),
    is_mirrored: bool,
    is_squeezed: bool,
    points: f64,
}

/// How much more one way than another letters may be stretched.
const MOST_STRETCH: f64 = 1.5;
/// How much of their natural width lines keep at least.
const LEAST_WIDTH: f64 = 0.6;

impl Pose {
    /// How an item lies after a transform.
    pub(super) fn new(item: &TextItem, transform: Transform) -> Self {
        let (a, c) = (transform.sx.get(), transform.ky.get());
        let (b, d) = (transform.kx.get(), transform.sy.get());
        let area = a * d - b * c;
        let sum = a * a + b * b + c * c + d * d;
        let apart = (sum * sum - 4.0 * area * area).max(0.0).sqrt();
        let root = |square: f64| (square.max(0.0) / 2.0).sqrt();
        Self {
            start: Place::of(Point::zero(), transform),
            along: unit(a, c),
            down: unit(b, d),
            length: item.width().to_pt() * a.hypot(c),
            stretch: (root(sum + apart), root(sum - apart)),
            is_mirrored: area < 0.0,
            is_squeezed: is_squeezed(item),
            points: item.size.to_pt(),
        }
    }

    /// The size in which the text is seen: of what is stretched, the smaller measure.
    pub(super) fn size(&self) -> f64 {
        self.points * self.stretch.1
    }

    /// How far a place lies below the line.
    pub(super) fn below(&self, place: Place) -> f64 {
        let (x, y) = (place.x - self.start.x, place.y - self.start.y);
        x * self.down.0 + y * self.down.1
    }

    /// How much of the line another one shares, in its direction.
    pub(super) fn shared(&self, other: &Self) -> f64 {
        let (x, y) = (other.start.x - self.start.x, other.start.y - self.start.y);
        let begin = x * self.along.0 + y * self.along.1;
        let turn = self.along.0 * other.along.0 + self.along.1 * other.along.1;
        let end = begin + other.length * turn;
        begin.max(end).min(self.length) - begin.min(end).max(0.0)
    }

    /// How far the beginning of another one lies behind the end of this one, along the line.
    pub(super) fn gap(&self, other: &Self) -> f64 {
        let (x, y) = (other.start.x - self.start.x, other.start.y - self.start.y);
        x * self.along.0 + y * self.along.1 - self.length
    }

    /// Why it cannot be read as it lies.
    pub(super) fn distortion(&self) -> Option<Distortion> {
        let (most, least) = self.stretch;
        if self.is_mirrored {
            Some(Distortion::Mirrored)
        } else if most > least * MOST_STRETCH {
            Some(Distortion::Stretched)
        } else if self.along.0 < -0.1 {
            Some(Distortion::Upturned)
        } else if self.is_squeezed {
            Some(Distortion::Squeezed)
        } else {
            None
        }
    }
}

fn unit(x: f64, y: f64) -> (f64, f64) {
    let length = x.hypot(y);
    if length > 0.0 { (x / length, y / length) } else { (0.0, 0.0) }
}

/// Whether the glyphs of a text take much less room than the font gives them.
fn is_squeezed(item: &TextItem) -> bool {
    let face = item.font.ttf();
    let natural = |id: u16| {
        let units = face.glyph_hor_advance(ttf_parser::GlyphId(id)).unwrap_or_default();
        item.font.to_em(f64::from(units))
    };
    let (mut set, mut meant) = (Em::zero(), Em::zero());
    for glyph in &item.glyphs {
        set += glyph.x_advance;
        meant += natural(glyph.id);
    }
    item.glyphs.len() > 2 && set.get() < meant.get() * LEAST_WIDTH
}
