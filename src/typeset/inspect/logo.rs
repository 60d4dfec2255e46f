//! Whether a logo is seen as whoever owns it made it: whole, unmirrored and in its shape.

use typst::layout::{Frame, FrameItem, Point, Transform};
use typst_layout::PagedDocument;

use super::affine::Affine;
use super::art::KnownArt;
use super::ink::Kind;
use super::outline::{Bounds, Outline, Place};
use super::sheet::Sheet;
use crate::diag::{Code, Diagnostic};
use crate::typeset::work::ProductInfo;

const HELP: &str = "ask the designer of the theme to draw it with `brand(data, size, width)`, whole and unchanged, with nothing over it";
/// What rounding may add to a place, in points.
const TOLERANCE: f64 = 0.1;

/// A logo on a page.
struct Shown {
    bounds: Bounds,
    lies: Option<Affine>,
    /// What blocks that cut off their content leave to see.
    window: Bounds,
}

/// What is wrong with the logos of a product, each fault once.
pub(super) fn faults(
    document: &PagedDocument,
    sheets: &[Sheet<'_>],
    info: &ProductInfo,
    known: &KnownArt,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (page, sheet) in document.pages().iter().zip(sheets) {
        let mut logos = Vec::new();
        walk(&page.frame, Transform::identity(), Bounds::EVERYTHING, known, &mut logos);
        for logo in &logos {
            let Some(fault) = logo.fault(sheet) else { continue };
            let message = format!("{} {fault}", info.label);
            let diagnostic = Diagnostic::new(Code::PressWords, message).help(HELP);
            if !found.contains(&diagnostic) {
                found.push(diagnostic);
            }
        }
    }
    found
}

fn walk(
    frame: &Frame,
    around: Transform,
    window: Bounds,
    known: &KnownArt,
    logos: &mut Vec<Shown>,
) {
    for (position, item) in frame.items() {
        let here = around.pre_concat(Transform::translate(position.x, position.y));
        match item {
            FrameItem::Group(group) => {
                let inner = here.pre_concat(group.transform);
                let clip = group.clip.as_ref();
                let clip = clip.map(|clip| Outline::of_curve(clip, inner, true).bounds);
                let window = clip.map_or(window, |clip| window.shared(clip));
                walk(&group.frame, inner, window, known, logos);
            }
            FrameItem::Image(image, size, _) if known.is_logo(image) => {
                let ends = [Point::zero(), Point::with_x(size.x), Point::with_y(size.y)];
                let seen = ends.map(|end| Place::of(end, here));
                // A picture has its own shape, whatever room it is given.
                let (width, height) = (image.width(), image.height());
                let own = [(0.0, 0.0), (width, 0.0), (0.0, height)];
                let own = own.map(|(x, y)| Place { x, y });
                let far = Place::of(size.to_point(), here);
                let bounds = Bounds::of(seen).joined(Bounds::of([far]));
                logos.push(Shown { bounds, lies: Affine::laying(own, seen), window });
            }
            _ => {}
        }
    }
}

impl Shown {
    fn fault(&self, sheet: &Sheet<'_>) -> Option<&'static str> {
        let Some(lies) = self.lies else { return Some("does not show the logo of its theme") };
        let inner = self.bounds.grown(-TOLERANCE);
        if lies.is_upturned() {
            Some("shows the logo of its theme upside down")
        } else if lies.is_mirrored() {
            Some("shows the logo of its theme as in a mirror")
        } else if lies.is_stretched() {
            Some("shows the logo of its theme stretched out of shape")
        } else if !self.window.holds(inner) || !sheet.cut().holds(inner) || self.is_covered(sheet) {
            Some("does not show all of the logo of its theme: something covers it or cuts it off")
        } else {
            None
        }
    }

    /// Whether anything is drawn over it.
    fn is_covered(&self, sheet: &Sheet<'_>) -> bool {
        let is_own = |bounds: Bounds| {
            bounds.grown(TOLERANCE).holds(self.bounds) && self.bounds.grown(TOLERANCE).holds(bounds)
        };
        let mut later = sheet
            .inks
            .iter()
            .skip_while(|ink| !(matches!(ink.kind, Kind::Shape(_)) && is_own(ink.bounds)));
        later.next();
        let inner = self.bounds.grown(-TOLERANCE);
        later.any(|ink| match &ink.kind {
            Kind::Shape(shape) => {
                shape.bounds().touches(inner) && (shape.covers(inner) || shape.outline.meets(inner))
            }
            Kind::Text(text) => text.glyphs().iter().any(|glyph| glyph.bounds.touches(inner)),
        })
    }
}
