//! The known drawings on the pages of a product, and how each of them is seen.

use typst_layout::PagedDocument;

use super::drawing::{Drawing, Shown, shown};
use super::drawn::drawn;
use super::mask::Sight;
use super::outline::Bounds;
use super::pixels::Pixels;

/// The known drawings of all pages.
pub(super) struct Drawings<'k> {
    pub(super) known: &'k [Drawing],
    pub(super) all: Vec<OnPage>,
}

/// A drawing on one of the pages.
pub(super) struct OnPage {
    pub(super) page: usize,
    pub(super) shown: Shown,
    pub(super) bounds: Bounds,
    pub(super) sight: Sight,
}

/// Pixels along a square in which its lines are told apart, and the most to a point.
const PIXELS: f64 = 120.0;
const MOST: f64 = 4.0;
const LEAST: f64 = 0.4;

impl<'k> Drawings<'k> {
    pub(super) fn of(document: &PagedDocument, known: &'k [Drawing]) -> Self {
        let mut all = Vec::new();
        for (index, page) in document.pages().iter().enumerate() {
            let found = shown(&drawn(&page.frame), known);
            let sides = found.iter().map(|shown| shown.lies.shorter());
            let side = sides.fold(f64::INFINITY, f64::min);
            if found.is_empty() {
                continue;
            }
            let pixels = Pixels::of(page, (PIXELS / side).clamp(LEAST, MOST));
            all.extend(found.into_iter().filter_map(|shown| {
                let mask = &known.get(shown.drawing)?.mask;
                let (bounds, sight) = (shown.bounds(), mask.seen(&pixels, &shown.lies));
                Some(OnPage { page: index, shown, bounds, sight })
            }));
        }
        Self { known, all }
    }

    /// The name of a drawing.
    pub(super) fn name(&self, drawing: &OnPage) -> &'k str {
        self.known.get(drawing.shown.drawing).map_or("", |known| known.name())
    }

    /// Where drawings lie on a page.
    pub(super) fn on(&self, page: usize) -> impl Iterator<Item = Bounds> {
        self.all.iter().filter(move |drawing| drawing.page == page).map(|drawing| drawing.bounds)
    }

    /// Whether a shape, by its place among those of a page, belongs to a known drawing.
    pub(super) fn hold(&self, page: usize, shape: usize) -> bool {
        self.all.iter().any(|drawing| {
            let Shown { first, count, .. } = drawing.shown;
            drawing.page == page && (first..first + count).contains(&shape)
        })
    }
}
