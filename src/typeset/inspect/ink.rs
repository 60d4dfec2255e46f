//! What is drawn on a page, piece by piece, with whose it is.

use std::cell::OnceCell;
use std::rc::Rc;

use typst::layout::{Abs, Em, Point, Transform};
use typst::text::{FontInstance, TextItem};
use typst::visualize::{FixedStroke, Geometry, Shape};

use super::outline::{Bounds, Outline, Pen, Place};
use super::pose::Pose;
use crate::model::Color;
use crate::typeset::tint::{Tint, contrast, laid, tints};

/// Whose ink it is: a block that the layout names, or a text that stands by itself.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Owner {
    /// The name of its slot.
    pub(super) name: String,
    /// The owner around it.
    pub(super) parent: usize,
    /// Whether it is a ground for others, such as a band, and no text itself.
    pub(super) is_area: bool,
    /// Whether it is only known by what it says: the pieces of a line may then be taken apart.
    pub(super) is_guessed: bool,
}

/// A piece of ink.
pub(super) struct Ink<'d> {
    /// Its owner, by number.
    pub(super) owner: usize,
    /// What is seen of it.
    pub(super) bounds: Bounds,
    pub(super) kind: Kind<'d>,
}

pub(super) enum Kind<'d> {
    Text(TextInk<'d>),
    Shape(ShapeInk),
}

/// A run of text.
pub(super) struct TextInk<'d> {
    pub(super) item: &'d TextItem,
    transform: Transform,
    pub(super) pose: Pose,
    /// The size in which it is seen, in points.
    pub(super) size: f64,
    glyphs: OnceCell<Vec<GlyphInk>>,
}

/// A glyph with ink.
pub(super) struct GlyphInk {
    pub(super) bounds: Bounds,
    pub(super) outline: Outline,
}

/// A filled or stroked shape, or a picture.
pub(super) struct ShapeInk {
    pub(super) outline: Outline,
    /// Its colours, those of a gradient all; none when it is a line.
    pub(super) fill: Vec<Tint>,
    /// The colour and half the thickness of its line.
    pub(super) stroke: Option<(Tint, f64)>,
    /// What is seen of it, wherever it reaches.
    pub(super) window: Bounds,
    /// What else it is cut off by: windows that are no upright rectangles.
    clips: Vec<Rc<Outline>>,
}

impl<'d> TextInk<'d> {
    pub(super) fn new(item: &'d TextItem, transform: Transform) -> Self {
        let pose = Pose::new(item, transform);
        let size = pose.size();
        Self { item, transform, pose, size, glyphs: OnceCell::new() }
    }

    /// Its glyphs as they are drawn; outlined when they are first asked for.
    pub(super) fn glyphs(&self) -> &[GlyphInk] {
        self.glyphs.get_or_init(|| {
            let mut cursor = Point::zero();
            let mut found = Vec::new();
            for glyph in &self.item.glyphs {
                let size = self.item.size;
                let offset = Point::new(glyph.x_offset.at(size), -glyph.y_offset.at(size));
                let place = self.transform.pre_concat(shift(cursor + offset));
                found.extend(outlined(&self.item.font, glyph.id, size, place));
                cursor += Point::new(glyph.x_advance.at(size), -glyph.y_advance.at(size));
            }
            found
        })
    }

    /// Whether another piece stands on another line; the pieces of a line may be shifted a little.
    pub(super) fn is_on_another_line(&self, other: &Self) -> bool {
        self.pose.below(other.pose.start).abs() > self.line().min(other.line())
    }

    /// How far another piece of the same line is set over this one, if it is.
    pub(super) fn overprinted(&self, other: &Self) -> Option<f64> {
        let shared = self.pose.shared(&other.pose);
        (shared > 0.35 * self.size.min(other.size)).then_some(shared)
    }

    /// How large the letters are that a window cuts off.
    pub(super) fn cut_off(&self, window: &Outline) -> f64 {
        let is_seen = |glyph: &&GlyphInk| {
            glyph.outline.start().is_some_and(|place| window.surrounds(place))
                && window.gap(&glyph.outline, 0.01) >= 0.01
        };
        let hidden = self.glyphs().iter().filter(|glyph| !is_seen(glyph));
        hidden.map(|glyph| glyph.bounds.width().min(glyph.bounds.height())).fold(0.0, f64::max)
    }

    /// How far lines of this text have to be apart to be two.
    fn line(&self) -> f64 {
        let metrics = self.item.font.metrics();
        let tall = metrics.ascender - metrics.descender;
        tall.get() * self.size * 0.36
    }
}

fn shift(by: Point) -> Transform {
    Transform::translate(by.x, by.y)
}

fn outlined(font: &FontInstance, id: u16, size: Abs, place: Transform) -> Option<GlyphInk> {
    let mut pen = GlyphPen { pen: Pen::new(place, true), font, size };
    font.ttf().outline_glyph(ttf_parser::GlyphId(id), &mut pen)?;
    let outline = pen.pen.finish();
    let bounds = outline.bounds;
    if bounds.is_empty() { None } else { Some(GlyphInk { bounds, outline }) }
}

/// Draws the outline of a glyph, which counts upwards in units of its font.
struct GlyphPen<'f> {
    pen: Pen,
    font: &'f FontInstance,
    size: Abs,
}

impl GlyphPen<'_> {
    fn point(&self, x: f32, y: f32) -> Point {
        let at = |units: f32| -> Abs { Em::at(self.font.to_em(units), self.size) };
        Point::new(at(x), -at(y))
    }
}

impl ttf_parser::OutlineBuilder for GlyphPen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        let to = self.point(x, y);
        self.pen.move_to(to);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.point(x, y);
        self.pen.line_to(to);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (control, to) = (self.point(x1, y1), self.point(x, y));
        self.pen.quad_to(control, to);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (one, two, to) = (self.point(x1, y1), self.point(x2, y2), self.point(x, y));
        self.pen.cubic_to(one, two, to);
    }

    fn close(&mut self) {
        self.pen.close();
    }
}

impl ShapeInk {
    /// A shape of a frame, as far as a window shows it; `None` without ink.
    pub(super) fn new(shape: &Shape, transform: Transform, window: Bounds) -> Option<Self> {
        let fill = shape.fill.as_ref().map(tints).unwrap_or_default();
        let stroke = shape.stroke.as_ref().and_then(stroke);
        if fill.is_empty() && stroke.is_none() {
            return None;
        }
        let outline = match &shape.geometry {
            Geometry::Line(to) => {
                let mut pen = Pen::new(transform, false);
                pen.move_to(Point::zero());
                pen.line_to(*to);
                pen.finish()
            }
            Geometry::Rect(size) => rectangle(Point::zero(), size.to_point(), transform),
            Geometry::Curve(curve) => Outline::of_curve(curve, transform, !fill.is_empty()),
        };
        Self { outline, fill, stroke, window, clips: Vec::new() }.seen()
    }

    /// A picture, whose colours are not known: it is told apart from any ground.
    pub(super) fn picture(size: Point, transform: Transform, window: Bounds) -> Option<Self> {
        let fill = [Color::WHITE, Color::BLACK].map(Tint::solid).to_vec();
        let outline = rectangle(Point::zero(), size, transform);
        Self { outline, fill, stroke: None, window, clips: Vec::new() }.seen()
    }

    /// A plain rectangle.
    pub(super) fn plain(bounds: Bounds, fill: Color) -> Self {
        let outline = Outline::of_corners(bounds.corners());
        let fill = vec![Tint::solid(fill)];
        Self { outline, fill, stroke: None, window: bounds, clips: Vec::new() }
    }

    /// The same, cut off by these windows as well.
    pub(super) fn clipped(self, clips: Vec<Rc<Outline>>) -> Self {
        Self { clips, ..self }
    }

    fn seen(mut self) -> Option<Self> {
        // A thick line may be seen although its middle is not.
        let half = self.stroke.map_or(0.0, |(_, half)| half);
        self.outline = self.outline.seen_through(self.window.grown(half));
        (!self.bounds().is_empty()).then_some(self)
    }

    /// What it reaches over, its line included.
    pub(super) fn bounds(&self) -> Bounds {
        let half = self.stroke.map_or(0.0, |(_, half)| half);
        self.outline.bounds.grown(half).shared(self.window)
    }

    /// Whether all of a rectangle lies on it.
    pub(super) fn covers(&self, inner: Bounds) -> bool {
        !self.fill.is_empty()
            && self.window.holds(inner)
            && self.outline.covers(inner)
            && self.clips.iter().all(|clip| clip.covers(inner))
    }

    /// Whether all of a text lies on it, with so much of it around the text.
    pub(super) fn carries(&self, text: &TextInk<'_>, bounds: Bounds, around: f64) -> bool {
        if self.fill.is_empty() || !self.outline.bounds.touches(bounds) {
            return false;
        }
        // The bounds of a turned text are much larger than the text.
        self.covers(bounds.grown(around))
            || text.glyphs().iter().all(|glyph| {
                self.begins_under(glyph) && self.gap(glyph, around.max(0.01)) >= around.max(0.01)
            })
    }

    /// Whether all of a glyph lies on it.
    pub(super) fn holds_glyph(&self, glyph: &GlyphInk) -> bool {
        self.begins_under(glyph) && self.gap(glyph, 0.01) >= 0.01
    }

    /// How far it reaches across a line of text: from where to where below it.
    pub(super) fn reach(&self, text: &TextInk<'_>) -> (f64, f64) {
        let half = self.stroke.map_or(0.0, |(_, half)| half);
        let (top, bottom) = self.outline.reach(|place| text.pose.below(place));
        (top - half, bottom + half)
    }

    fn begins_under(&self, glyph: &GlyphInk) -> bool {
        !self.fill.is_empty()
            && glyph.outline.start().is_some_and(|place| {
                self.window.holds(Bounds::of([place]))
                    && self.outline.surrounds(place)
                    && self.clips.iter().all(|clip| clip.surrounds(place))
            })
    }

    /// How far it is from a glyph, up to `most`: nought when its edge crosses the glyph.
    pub(super) fn gap(&self, glyph: &GlyphInk, most: f64) -> f64 {
        let half = self.stroke.map_or(0.0, |(_, half)| half);
        (self.outline.gap(&glyph.outline, most + half) - half).max(0.0)
    }

    /// Whether a glyph lies on it, at least in part.
    pub(super) fn is_under(&self, glyph: &GlyphInk) -> bool {
        if !self.bounds().touches(glyph.bounds) {
            return false;
        }
        self.begins_under(glyph) || self.gap(glyph, 0.01) <= 0.0
    }

    /// Whether the edge can be told from a ground.
    pub(super) fn is_seen_on(&self, ground: &[Color]) -> bool {
        let own = self.stroke.iter().map(|(tint, _)| tint).chain(&self.fill);
        let mut pairs = own.flat_map(|own| ground.iter().map(|below| (own.over(*below), *below)));
        pairs.any(|(seen, below)| seen.contrast(below) >= VISIBLE)
    }

    /// What is seen where it lies on a ground.
    pub(super) fn laid_on(&self, ground: &[Color]) -> Vec<Color> {
        laid(&self.fill, ground)
    }
}

/// The contrast, in hundredths, from which an edge is an edge: the soft rings of a lens are not.
const VISIBLE: u32 = 135;

/// The least contrast of some tints to the ground that they are drawn on.
pub(super) fn contrast_of(own: &[Tint], ground: &[Color]) -> Option<u32> {
    let pairs = own.iter().flat_map(|own| ground.iter().map(|below| own.over(*below)));
    pairs.filter_map(|seen| contrast(seen, ground)).min()
}

fn rectangle(from: Point, to: Point, transform: Transform) -> Outline {
    let corners = [from, Point::new(to.x, from.y), to, Point::new(from.x, to.y)];
    Outline::of_corners(corners.map(|corner| Place::of(corner, transform)))
}

fn stroke(stroke: &FixedStroke) -> Option<(Tint, f64)> {
    let tint = tints(&stroke.paint).into_iter().next()?;
    Some((tint, stroke.thickness.to_pt() / 2.0))
}
