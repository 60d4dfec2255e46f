//! Whether a shape is a full figure, such as a rectangle, a disc or a strip of tape, rather than one
//! with the arms and bays of a letter.

use super::outline::{Bounds, Outline, Place};

/// How much of what a thread around it holds a full figure fills, in percent.
const FULL: usize = 90;
/// How many places are looked at along each side.
const STEPS: u32 = 24;

/// Whether an outline fills nearly all that a thread around it would hold.
pub(super) fn is_solid(outline: &Outline) -> bool {
    let hull = hull(outline.places().collect());
    let Bounds { least, most } = outline.bounds;
    let (mut held, mut filled) = (0, 0);
    for row in 0..STEPS {
        for column in 0..STEPS {
            let at = |step: u32, least: f64, most: f64| {
                least + (most - least) * (f64::from(step) + 0.5) / f64::from(STEPS)
            };
            let place = Place { x: at(column, least.x, most.x), y: at(row, least.y, most.y) };
            if is_within(place, &hull) {
                held += 1;
                filled += usize::from(outline.surrounds(place));
            }
        }
    }
    filled * 100 >= held * FULL
}

/// On which side of a line a place lies.
fn side(from: Place, to: Place, place: Place) -> f64 {
    (to.x - from.x) * (place.y - from.y) - (to.y - from.y) * (place.x - from.x)
}

/// The corners of the thread around some places, in turn.
fn hull(mut places: Vec<Place>) -> Vec<Place> {
    places.sort_by(|one, other| one.x.total_cmp(&other.x).then(one.y.total_cmp(&other.y)));
    let mut corners = half(places.iter().copied());
    corners.extend(half(places.iter().rev().copied()));
    corners
}

/// One side of the thread, without its last corner, at which the other side begins.
fn half(places: impl Iterator<Item = Place>) -> Vec<Place> {
    let mut corners: Vec<Place> = Vec::new();
    for place in places {
        while let [.., before, last] = corners.as_slice() {
            if side(*before, *last, place) > 0.0 {
                break;
            }
            corners.pop();
        }
        corners.push(place);
    }
    corners.pop();
    corners
}

fn is_within(place: Place, hull: &[Place]) -> bool {
    let next = hull.iter().cycle().skip(1);
    hull.iter().zip(next).all(|(from, to)| side(*from, *to, place) >= 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::inspect::outline::Pen;
    use typst::layout::{Abs, Point, Transform};

    fn drawn(points: &[(f64, f64)]) -> Outline {
        let mut pen = Pen::new(Transform::identity(), true);
        for (index, (x, y)) in points.iter().enumerate() {
            let to = Point::new(Abs::pt(*x), Abs::pt(*y));
            if index == 0 { pen.move_to(to) } else { pen.line_to(to) }
        }
        pen.finish()
    }

    #[test]
    fn a_letter_is_no_full_figure() {
        let strip = [(0.0, 20.0), (3.0, 15.0), (1.0, 10.0), (90.0, 0.0), (95.0, 12.0)];
        assert!(is_solid(&drawn(&strip)));
        let seven =
            [(0.0, 0.0), (60.0, 0.0), (30.0, 100.0), (15.0, 100.0), (40.0, 15.0), (0.0, 15.0)];
        assert!(!is_solid(&drawn(&seven)));
        let notched = [
            (0.0, 0.0),
            (90.0, 0.0),
            (90.0, 90.0),
            (60.0, 90.0),
            (60.0, 10.0),
            (30.0, 10.0),
            (30.0, 90.0),
            (0.0, 90.0),
        ];
        assert!(!is_solid(&drawn(&notched)));
    }
}
