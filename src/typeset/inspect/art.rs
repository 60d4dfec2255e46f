//! What a theme draws beside the texts. Words in a picture, and letters made of lines, cannot be
//! read back: pictures are the logos of the theme, and lines of its own are few.

use std::collections::HashSet;

use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::syntax::FileId;
use typst::visualize::{CurveItem, Geometry, Image, ImageKind, Paint, Shape};
use typst_layout::PagedDocument;

use super::drawings::Drawings;
use super::outline::{Bounds, Outline, Place};
use super::sheet::Sheet;
use super::solid::is_solid;
use crate::diag::{Code, Diagnostic};
use crate::typeset::work::ProductInfo;

/// Straight and curved lines that a theme may draw on a page beside grounds: fewer than a number to
/// call takes.
pub(super) const MOST_LINES: usize = 12;
/// The share of the sheet from which a shape is a ground.
const GROUND: f64 = 0.04;
/// What rounding may add to the bounds of a shape, in points.
const TOLERANCE: f64 = 0.1;

/// What is known of the drawings of a theme.
#[derive(Default)]
pub(in crate::typeset) struct KnownArt {
    /// Files of this program.
    pub(in crate::typeset) files: HashSet<FileId>,
    /// The bytes of logos.
    pub(in crate::typeset) logos: Vec<Vec<u8>>,
}

/// Adds pictures that nobody can read back, and lines beside known drawings if there are more than
/// the most.
pub(super) fn foreign(
    document: &PagedDocument,
    sheets: &[Sheet<'_>],
    info: &ProductInfo,
    known: &KnownArt,
    (drawings, most_lines): (&Drawings<'_>, Option<usize>),
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (index, (page, sheet)) in document.pages().iter().zip(sheets).enumerate() {
        let mut art = Art::default();
        art.walk(&page.frame, Transform::identity(), known);
        // A ground may carry a pictogram as well as a text.
        art.texts.extend(drawings.on(index));
        art.shapes.retain(|shape| !drawings.hold(index, shape.place));
        for (is_there, diagnostic) in
            [(art.has_picture, picture(info)), (art.has_pattern, pattern(info))]
        {
            if is_there && !found.contains(&diagnostic) {
                found.push(diagnostic);
            }
        }
        let lines = art.lines(sheet);
        if most_lines.is_some_and(|most| lines > most) {
            found.push(many_lines(info, lines));
            break;
        }
    }
    found
}

fn picture(info: &ProductInfo) -> Diagnostic {
    let message = format!(
        "{} shows a picture that is no logo of its theme: what it says cannot be read back",
        info.label
    );
    Diagnostic::new(Code::PressWords, message).help("delete `image` from the press files of the theme: list logos under `[[logos]]` in its theme.toml, and draw grounds with shapes")
}

/// A pattern is a sheet of its own, on which anything may stand.
fn pattern(info: &ProductInfo) -> Diagnostic {
    let message =
        format!("{} is painted with a pattern: what it says cannot be read back", info.label);
    Diagnostic::new(Code::PressWords, message)
        .help("delete `tiling` from the press files of the theme: paint with colours and gradients")
}

fn many_lines(info: &ProductInfo, lines: usize) -> Diagnostic {
    let message = format!(
        "the press files of the theme draw {lines} lines of their own on {}, enough for letters; {MOST_LINES} are the most",
        info.label
    );
    Diagnostic::new(Code::PressWords, message).help("draw less: full figures that texts stand on do not count, and large ones count as one line; draw the steps with `pictured` of `/kit/pictograms.typ`")
}

/// What a page shows beside texts.
#[derive(Default)]
struct Art {
    has_picture: bool,
    has_pattern: bool,
    texts: Vec<Bounds>,
    /// Shapes of unknown files.
    shapes: Vec<OwnShape>,
    /// How many shapes there are so far.
    count: usize,
}

/// A shape that a theme draws.
struct OwnShape {
    /// Its place among all shapes of its page.
    place: usize,
    bounds: Bounds,
    /// Of how many lines it is made.
    lines: usize,
    /// Whether it may be a ground: what is no full figure may be a letter.
    is_solid: bool,
}

impl Art {
    fn walk(&mut self, frame: &Frame, around: Transform, known: &KnownArt) {
        for (position, item) in frame.items() {
            let here = around.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => {
                    self.walk(&group.frame, here.pre_concat(group.transform), known);
                }
                FrameItem::Text(text) => {
                    let corner = Point::new(text.width(), -text.size * 0.5);
                    let ends = [Point::zero(), corner].map(|end| Place::of(end, here));
                    self.texts.push(Bounds::of(ends));
                    let lines = text.stroke.as_ref().map(|stroke| &stroke.paint);
                    self.has_pattern |= [Some(&text.fill), lines].into_iter().any(is_pattern);
                }
                FrameItem::Shape(shape, span) => {
                    let line = shape.stroke.as_ref().map(|stroke| &stroke.paint);
                    self.has_pattern |= [shape.fill.as_ref(), line].into_iter().any(is_pattern);
                    let place = self.count;
                    self.count += 1;
                    // The line below a text comes from no place; whether it strikes the text is known.
                    let is_below =
                        span.is_detached() && matches!(shape.geometry, Geometry::Line(_));
                    if !is_below && !known.draws(span.id()) {
                        self.shapes.push(OwnShape::new(place, shape, here));
                    }
                }
                FrameItem::Image(image, _, _) => self.has_picture |= !known.is_logo(image),
                _ => {}
            }
        }
    }

    /// How many lines are drawn that are no ground.
    fn lines(&self, sheet: &Sheet<'_>) -> usize {
        let large = GROUND * sheet.info.width * sheet.info.height;
        // The modules of a QR code have been read one by one.
        let is_code = |bounds: Bounds| {
            let read = sheet.codes.iter().filter(|code| code.is_right);
            read.map(|code| code.dark.grown(TOLERANCE)).any(|dark| dark.holds(bounds))
        };
        let holds_text = |shape: &OwnShape| self.texts.iter().any(|text| shape.bounds.holds(*text));
        let is_large = |shape: &OwnShape| shape.bounds.width() * shape.bounds.height() > large;
        let count = |shape: &OwnShape| match () {
            () if is_code(shape.bounds) || shape.is_solid && holds_text(shape) => 0,
            // Large figures are grounds, but many of them write as bars do.
            () if shape.is_solid && is_large(shape) => 1,
            () => shape.lines,
        };
        self.shapes.iter().map(count).sum()
    }
}

fn is_pattern(paint: Option<&Paint>) -> bool {
    matches!(paint, Some(Paint::Tiling(_)))
}

impl OwnShape {
    fn new(place: usize, shape: &Shape, here: Transform) -> Self {
        let is_filled = shape.fill.is_some();
        match &shape.geometry {
            Geometry::Line(to) => {
                let bounds = Bounds::of([Point::zero(), *to].map(|end| Place::of(end, here)));
                Self { place, bounds, lines: 1, is_solid: false }
            }
            Geometry::Rect(size) => {
                let ends = [Point::zero(), size.to_point()];
                let bounds = Bounds::of(ends.map(|end| Place::of(end, here)));
                Self { place, bounds, lines: 1, is_solid: true }
            }
            Geometry::Curve(curve) => {
                let outline = Outline::of_curve(curve, here, is_filled);
                let lines = curve.0.len();
                let starts = curve.0.iter().filter(|part| matches!(part, CurveItem::Move(_)));
                let is_solid = starts.count() < 2 && is_solid(&outline);
                Self { place, bounds: outline.bounds, lines, is_solid }
            }
        }
    }
}

impl KnownArt {
    /// Whether what a file draws need not be counted.
    fn draws(&self, file: Option<FileId>) -> bool {
        file.is_some_and(|file| self.files.contains(&file))
    }

    pub(super) fn is_logo(&self, image: &Image) -> bool {
        let bytes: &[u8] = match image.kind() {
            ImageKind::Raster(image) => image.data(),
            ImageKind::Svg(image) => image.data(),
            ImageKind::Pdf(_) => return false,
        };
        self.logos.iter().any(|logo| logo == bytes)
    }
}
