//! The shapes of a page as they are drawn, each with all of its points, so that drawings can be
//! told from one another.

use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::visualize::{CurveItem, Geometry};

use super::outline::Place;

/// A shape of a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Drawn {
    /// What its points are for, one after the other.
    pub(super) steps: Vec<Step>,
    pub(super) points: Vec<Place>,
}

/// What a pen does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Move,
    Line,
    Cubic,
    Close,
    /// All of a rectangle.
    Rectangle,
}

/// All shapes of a frame, in the order in which they are drawn.
pub(super) fn drawn(frame: &Frame) -> Vec<Drawn> {
    let mut shapes = Vec::new();
    walk(frame, Transform::identity(), &mut shapes);
    shapes
}

fn walk(frame: &Frame, around: Transform, shapes: &mut Vec<Drawn>) {
    for (position, item) in frame.items() {
        let here = around.pre_concat(Transform::translate(position.x, position.y));
        match item {
            FrameItem::Group(group) => {
                walk(&group.frame, here.pre_concat(group.transform), shapes);
            }
            FrameItem::Shape(shape, _) => shapes.push(traced(&shape.geometry, here)),
            _ => {}
        }
    }
}

fn traced(geometry: &Geometry, here: Transform) -> Drawn {
    let mut shape = Drawn { steps: Vec::new(), points: Vec::new() };
    let mut add = |step: Step, points: &[Point]| {
        shape.steps.push(step);
        shape.points.extend(points.iter().map(|point| Place::of(*point, here)));
    };
    match geometry {
        Geometry::Line(to) => {
            add(Step::Move, &[Point::zero()]);
            add(Step::Line, &[*to]);
        }
        Geometry::Rect(size) => {
            let corners =
                [Point::zero(), Point::with_x(size.x), size.to_point(), Point::with_y(size.y)];
            add(Step::Rectangle, &corners);
        }
        Geometry::Curve(curve) => {
            for item in &curve.0 {
                match *item {
                    CurveItem::Move(to) => add(Step::Move, &[to]),
                    CurveItem::Line(to) => add(Step::Line, &[to]),
                    CurveItem::Cubic(one, two, to) => add(Step::Cubic, &[one, two, to]),
                    CurveItem::Close => add(Step::Close, &[]),
                }
            }
        }
    }
    shape
}
