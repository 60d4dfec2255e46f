//! A drawing that is known, such as the pictogram of a step, and where a page shows it.

use typst_layout::Page;

use super::affine::Affine;
use super::drawn::{Drawn, drawn};
use super::mask::{AROUND, Mask, SQUARE};
use super::outline::{Bounds, Place};

/// A drawing by its shapes, in a square whose edges have length one.
pub(in crate::typeset) struct Drawing {
    name: String,
    shapes: Vec<Drawn>,
    /// Three of its points, by number, that lie as far apart as they can.
    ends: [usize; 3],
    pub(super) mask: Mask,
}

/// A drawing on a page.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    /// Which of the known ones it is.
    pub(super) drawing: usize,
    /// The first of its shapes, by its place among those of the page, and how many there are.
    pub(super) first: usize,
    pub(super) count: usize,
    pub(super) lies: Affine,
}

/// How far from its place a point may lie, as a share of the square.
const TOLERANCE: f64 = 0.006;

impl Drawing {
    /// What a page shows: black on white, in its square. `None` when that cannot be told from a
    /// line.
    pub(in crate::typeset) fn of(name: &str, page: &Page) -> Option<Self> {
        let mut shapes = drawn(&page.frame);
        for point in shapes.iter_mut().flat_map(|shape| &mut shape.points) {
            *point = Place { x: (point.x - AROUND) / SQUARE, y: (point.y - AROUND) / SQUARE };
        }
        let ends = ends(&shapes)?;
        let mask = Mask::of(page)?;
        Some(Self { name: name.to_owned(), shapes, ends, mask })
    }

    /// The name that a step has for it.
    pub(in crate::typeset) fn name(&self) -> &str {
        &self.name
    }

    /// How it lies where these shapes draw it, if they do.
    fn lies(&self, seen: &[Drawn]) -> Option<Affine> {
        let is_alike = |(own, other): (&Drawn, &Drawn)| own.steps == other.steps;
        if seen.len() != self.shapes.len() || !self.shapes.iter().zip(seen).all(is_alike) {
            return None;
        }
        let points = |shapes: &[Drawn]| -> Vec<Place> {
            shapes.iter().flat_map(|shape| shape.points.iter().copied()).collect()
        };
        let (own, seen) = (points(&self.shapes), points(seen));
        let three = |places: &[Place]| -> Option<[Place; 3]> {
            let [one, two, three] = self.ends;
            Some([*places.get(one)?, *places.get(two)?, *places.get(three)?])
        };
        let lies = Affine::laying(three(&own)?, three(&seen)?)?;
        let near = TOLERANCE * lies.longer();
        let is_there = |(own, seen): (&Place, &Place)| lies.place(*own).distance(*seen) <= near;
        (near > 0.0 && own.iter().zip(&seen).all(is_there)).then_some(lies)
    }
}

impl Shown {
    /// What its square reaches over.
    pub(super) fn bounds(&self) -> Bounds {
        let corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];
        Bounds::of(corners.map(|(x, y)| self.lies.place(Place { x, y })))
    }
}

/// The known drawings among the shapes of a page, in the order in which they are drawn.
pub(super) fn shown(shapes: &[Drawn], known: &[Drawing]) -> Vec<Shown> {
    let mut found = Vec::new();
    let mut first = 0;
    while first < shapes.len() {
        let here = known.iter().enumerate().find_map(|(drawing, each)| {
            let count = each.shapes.len();
            let lies = each.lies(shapes.get(first..first + count)?)?;
            Some(Shown { drawing, first, count, lies })
        });
        first += here.as_ref().map_or(1, |here| here.count);
        found.extend(here);
    }
    found
}

/// Three points that span as large a triangle as the first one allows.
fn ends(shapes: &[Drawn]) -> Option<[usize; 3]> {
    let points: Vec<Place> = shapes.iter().flat_map(|shape| shape.points.iter().copied()).collect();
    let first = *points.first()?;
    let most = |measure: &dyn Fn(Place) -> f64| {
        let all = points.iter().enumerate().map(|(index, point)| (index, measure(*point)));
        all.max_by(|one, other| one.1.total_cmp(&other.1))
    };
    let (second, _) = most(&|point| first.distance(point))?;
    let far = *points.get(second)?;
    let (third, area) = most(&|point| {
        ((far.x - first.x) * (point.y - first.y) - (far.y - first.y) * (point.x - first.x)).abs()
    })?;
    (area > TOLERANCE).then_some([0, second, third])
}
