//! What is drawn on a page, piece by piece, with whose it is.

use std::cell::OnceCell;

use typst::layout::{Abs, Em, Point, Transform};
use typst::text::{FontInstance, TextItem};
use typst::visualize::{Color as TypstColor, FixedStroke, Geometry, Paint, Shape};

use super::outline::{Bounds, Outline, Pen, Place};
use crate::model::Color;

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
    /// The size in which it is seen, in points.
    pub(super) size: f64,
    /// Where its line stands.
    baseline: Place,
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
    pub(super) fill: Vec<Color>,
    /// The colour and half the thickness of its line.
    pub(super) stroke: Option<(Color, f64)>,
    /// What is seen of it, wherever it reaches.
    pub(super) window: Bounds,
}

impl<'d> TextInk<'d> {
    pub(super) fn new(item: &'d TextItem, transform: Transform) -> Self {
        let (x, y) = (transform.sx.get(), transform.sy.get());
        let (skew_x, skew_y) = (transform.kx.get(), transform.ky.get());
        let stretch = (x * y - skew_x * skew_y).abs().sqrt();
        Self {
            item,
            transform,
            size: item.size.to_pt() * stretch,
            baseline: Place::of(Point::zero(), transform),
            glyphs: OnceCell::new(),
        }
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
        let (along, down) = (self.transform.sx.get(), self.transform.ky.get());
        let (x, y) = (other.baseline.x - self.baseline.x, other.baseline.y - self.baseline.y);
        let apart = (y * along - x * down).abs() / along.hypot(down);
        apart > self.line().min(other.line())
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
        let fill = shape.fill.as_ref().map(colors).unwrap_or_default();
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
        Self { outline, fill, stroke, window }.seen()
    }

    /// A picture, whose colours are not known: it is told apart from any ground.
    pub(super) fn picture(size: Point, transform: Transform, window: Bounds) -> Option<Self> {
        let fill = vec![Color::WHITE, Color::BLACK];
        Self { outline: rectangle(Point::zero(), size, transform), fill, stroke: None, window }
            .seen()
    }

    /// A plain rectangle.
    pub(super) fn plain(bounds: Bounds, fill: Color) -> Self {
        let outline = Outline::of_corners(bounds.corners());
        Self { outline, fill: vec![fill], stroke: None, window: bounds }
    }

    fn seen(mut self) -> Option<Self> {
        self.outline = self.outline.seen_through(self.window);
        (!self.outline.bounds.is_empty()).then_some(self)
    }

    /// Whether all of a rectangle lies on it.
    pub(super) fn covers(&self, inner: Bounds) -> bool {
        !self.fill.is_empty() && self.window.holds(inner) && self.outline.covers(inner)
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

    fn begins_under(&self, glyph: &GlyphInk) -> bool {
        !self.fill.is_empty()
            && glyph.outline.start().is_some_and(|place| {
                self.window.holds(Bounds::of([place])) && self.outline.surrounds(place)
            })
    }

    /// How far it is from a glyph, up to `most`: nought when its edge crosses the glyph.
    pub(super) fn gap(&self, glyph: &GlyphInk, most: f64) -> f64 {
        let half = self.stroke.map_or(0.0, |(_, half)| half);
        (self.outline.gap(&glyph.outline, most + half) - half).max(0.0)
    }

    /// Whether a glyph lies on it, at least in part.
    pub(super) fn is_under(&self, glyph: &GlyphInk) -> bool {
        if !self.outline.bounds.touches(glyph.bounds) {
            return false;
        }
        self.begins_under(glyph) || self.gap(glyph, 0.01) <= 0.0
    }

    /// Whether the edge can be told from a ground, or from any when that is not known.
    pub(super) fn is_seen_on(&self, ground: Option<&[Color]>) -> bool {
        let own = self.stroke.iter().map(|(color, _)| color).chain(&self.fill);
        let Some(ground) = ground else { return true };
        let mut pairs = own.flat_map(|own| ground.iter().map(move |other| own.contrast(*other)));
        pairs.any(|ratio| ratio >= VISIBLE)
    }
}

/// The contrast, in hundredths, from which an edge is an edge: the soft rings of a lens are not.
const VISIBLE: u32 = 135;

fn rectangle(from: Point, to: Point, transform: Transform) -> Outline {
    let corners = [from, Point::new(to.x, from.y), to, Point::new(from.x, to.y)];
    Outline::of_corners(corners.map(|corner| Place::of(corner, transform)))
}

fn stroke(stroke: &FixedStroke) -> Option<(Color, f64)> {
    let color = colors(&stroke.paint).into_iter().next()?;
    Some((color, stroke.thickness.to_pt() / 2.0))
}

/// The colours of a paint; none when it lets everything through.
fn colors(paint: &Paint) -> Vec<Color> {
    match paint {
        Paint::Solid(color) => visible(color).into_iter().collect(),
        Paint::Gradient(gradient) => {
            gradient.stops_ref().iter().filter_map(|(color, _)| visible(color)).collect()
        }
        Paint::Tiling(_) => vec![Color::WHITE, Color::BLACK],
    }
}

fn visible(color: &TypstColor) -> Option<Color> {
    let [red, green, blue, alpha] = color.to_process().to_space(SPACE).to_vec4_u8();
    (alpha > 12).then(|| Color::from_channels([red, green, blue]))
}

/// sRGB, in which colours are compared.
const SPACE: typst::visualize::ProcessColorSpace = typst::visualize::ProcessColorSpace::Srgb;

/// The colour of a text.
pub(super) fn color_of(item: &TextItem) -> Vec<Color> {
    colors(&item.fill)
}
