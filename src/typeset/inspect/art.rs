//! What a theme draws beside the texts. Words in a picture, and letters made of lines, cannot be
//! read back: pictures are the logos of the theme, and lines of its own are few.

use std::collections::HashSet;

use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::syntax::FileId;
use typst::visualize::{Geometry, Image, ImageKind};
use typst_layout::PagedDocument;

use super::outline::{Bounds, Outline, Place};
use super::sheet::Sheet;
use crate::diag::{Code, Diagnostic};
use crate::typeset::work::ProductInfo;

/// Straight and curved lines that a theme may draw on a page beside grounds: fewer than a number to
/// call takes.
const MOST_LINES: usize = 12;
/// The share of the sheet from which a shape is a ground.
const GROUND: f64 = 0.04;
/// What rounding may add to the bounds of a shape, in points.
const TOLERANCE: f64 = 0.1;
/// The layouts that draw the steps.
const DRAWN: [&str; 2] = ["wordless", "examples"];

/// What is known of the drawings of a theme.
#[derive(Default)]
pub(in crate::typeset) struct KnownArt {
    /// Files of this program.
    pub(in crate::typeset) files: HashSet<FileId>,
    /// Those that draw the steps, whoever wrote them.
    pub(in crate::typeset) pictograms: HashSet<FileId>,
    /// The bytes of logos.
    pub(in crate::typeset) logos: Vec<Vec<u8>>,
}

/// Adds pictures and lines that nobody can read back.
pub(super) fn foreign(
    document: &PagedDocument,
    sheets: &[Sheet<'_>],
    info: &ProductInfo,
    known: &KnownArt,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (page, sheet) in document.pages().iter().zip(sheets) {
        let mut art = Art::default();
        art.walk(&page.frame, Transform::identity(), info, known);
        if art.has_picture && !found.contains(&picture(info)) {
            found.push(picture(info));
        }
        let lines = art.lines(sheet);
        if lines > MOST_LINES {
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

fn many_lines(info: &ProductInfo, lines: usize) -> Diagnostic {
    let message = format!(
        "the press files of the theme draw {lines} lines of their own on {}, enough for letters; {MOST_LINES} are the most",
        info.label
    );
    Diagnostic::new(Code::PressWords, message).help("draw less: grounds that texts stand on and large shapes do not count; for pictures of the steps use the layout `wordless`")
}

/// What a page shows beside texts.
#[derive(Default)]
struct Art {
    has_picture: bool,
    texts: Vec<Bounds>,
    /// Shapes of unknown files, with their lines.
    shapes: Vec<(Bounds, usize)>,
}

impl Art {
    fn walk(&mut self, frame: &Frame, around: Transform, info: &ProductInfo, known: &KnownArt) {
        for (position, item) in frame.items() {
            let here = around.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => {
                    self.walk(&group.frame, here.pre_concat(group.transform), info, known);
                }
                FrameItem::Text(text) => {
                    let corner = Point::new(text.width(), -text.size * 0.5);
                    let ends = [Point::zero(), corner].map(|end| Place::of(end, here));
                    self.texts.push(Bounds::of(ends));
                }
                // The line below a text comes from no place; whether it strikes the text is known.
                FrameItem::Shape(shape, span)
                    if span.is_detached() && matches!(shape.geometry, Geometry::Line(_)) => {}
                FrameItem::Shape(shape, span) if !known.draws(span.id(), info) => {
                    let (bounds, lines) = measured(&shape.geometry, here);
                    self.shapes.push((bounds, lines));
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
        let is_ground = |bounds: Bounds| {
            bounds.width() * bounds.height() > large
                || self.texts.iter().any(|text| bounds.holds(*text))
        };
        self.shapes
            .iter()
            .filter(|(bounds, _)| !is_ground(*bounds) && !is_code(*bounds))
            .map(|(_, lines)| lines)
            .sum()
    }
}

/// Where a shape lies, and of how many lines it is made.
fn measured(geometry: &Geometry, here: Transform) -> (Bounds, usize) {
    match geometry {
        Geometry::Line(to) => (Bounds::of([Point::zero(), *to].map(|end| Place::of(end, here))), 1),
        Geometry::Rect(size) => {
            (Bounds::of([Point::zero(), size.to_point()].map(|end| Place::of(end, here))), 1)
        }
        Geometry::Curve(curve) => (Outline::of_curve(curve, here, false).bounds, curve.0.len()),
    }
}

impl KnownArt {
    /// Whether what a file draws need not be counted. Lines of pictograms count where there are none.
    fn draws(&self, file: Option<FileId>, info: &ProductInfo) -> bool {
        file.is_some_and(|file| {
            if self.pictograms.contains(&file) {
                DRAWN.contains(&info.layout.as_str())
            } else {
                self.files.contains(&file)
            }
        })
    }

    fn is_logo(&self, image: &Image) -> bool {
        let bytes: &[u8] = match image.kind() {
            ImageKind::Raster(image) => image.data(),
            ImageKind::Svg(image) => image.data(),
            ImageKind::Pdf(_) => return false,
        };
        self.logos.iter().any(|logo| logo == bytes)
    }
}
