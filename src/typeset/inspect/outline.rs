//! The outline of a glyph or shape as straight lines, and how far two of them are apart.
//!
//! All coordinates are points on the page, with `y` downwards.

use typst::layout::{Point, Transform};
use typst::visualize::{Curve, CurveItem};

/// How many straight lines stand for a curved one: a letter of a poster is drawn to a tenth of a
/// millimetre.
const STEPS: u32 = 6;

/// A place on the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Place {
    /// A point of a frame after a transform.
    pub(super) fn of(point: Point, transform: Transform) -> Self {
        let moved = point.transform(transform);
        Self { x: moved.x.to_pt(), y: moved.y.to_pt() }
    }

    fn between(self, other: Self, share: f64) -> Self {
        Self { x: self.x + (other.x - self.x) * share, y: self.y + (other.y - self.y) * share }
    }

    pub(super) fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// A rectangle: its upper left and lower right corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bounds {
    pub(super) least: Place,
    pub(super) most: Place,
}

impl Bounds {
    /// What holds nothing, and grows.
    pub(super) const NOTHING: Self = Self {
        least: Place { x: f64::INFINITY, y: f64::INFINITY },
        most: Place { x: f64::NEG_INFINITY, y: f64::NEG_INFINITY },
    };
    /// What holds everything.
    pub(super) const EVERYTHING: Self =
        Self { least: Self::NOTHING.most, most: Self::NOTHING.least };

    /// The bounds of some places.
    pub(super) fn of(places: impl IntoIterator<Item = Place>) -> Self {
        places.into_iter().fold(Self::NOTHING, Self::with)
    }

    fn with(self, place: Place) -> Self {
        self.joined(Self { least: place, most: place })
    }

    /// What holds both.
    pub(super) fn joined(self, other: Self) -> Self {
        let least =
            Place { x: self.least.x.min(other.least.x), y: self.least.y.min(other.least.y) };
        let most = Place { x: self.most.x.max(other.most.x), y: self.most.y.max(other.most.y) };
        Self { least, most }
    }

    /// What both share; empty when they share nothing.
    pub(super) fn shared(self, other: Self) -> Self {
        let least =
            Place { x: self.least.x.max(other.least.x), y: self.least.y.max(other.least.y) };
        let most = Place { x: self.most.x.min(other.most.x), y: self.most.y.min(other.most.y) };
        Self { least, most }
    }

    /// Wider by so much on each side.
    pub(super) fn grown(self, by: f64) -> Self {
        let least = Place { x: self.least.x - by, y: self.least.y - by };
        let most = Place { x: self.most.x + by, y: self.most.y + by };
        Self { least, most }
    }

    pub(super) fn is_empty(self) -> bool {
        !(self.least.x <= self.most.x && self.least.y <= self.most.y)
    }

    pub(super) fn touches(self, other: Self) -> bool {
        !self.shared(other).is_empty()
    }

    pub(super) fn holds(self, other: Self) -> bool {
        self.joined(other) == self
    }

    pub(super) fn width(self) -> f64 {
        (self.most.x - self.least.x).max(0.0)
    }

    pub(super) fn height(self) -> f64 {
        (self.most.y - self.least.y).max(0.0)
    }

    /// How far another rectangle is from this one.
    pub(super) fn apart(self, other: Self) -> f64 {
        let between =
            |one: (f64, f64), two: (f64, f64)| (two.0 - one.1).max(one.0 - two.1).max(0.0);
        let x = between((self.least.x, self.most.x), (other.least.x, other.most.x));
        let y = between((self.least.y, self.most.y), (other.least.y, other.most.y));
        x.hypot(y)
    }

    /// How far a rectangle reaches over the edges of this one.
    pub(super) fn overrun(self, inner: Self) -> f64 {
        let beyond = [
            self.least.x - inner.least.x,
            self.least.y - inner.least.y,
            inner.most.x - self.most.x,
            inner.most.y - self.most.y,
        ];
        beyond.into_iter().fold(0.0, f64::max)
    }

    pub(super) fn corners(self) -> [Place; 4] {
        let Self { least, most } = self;
        [least, Place { x: most.x, y: least.y }, most, Place { x: least.x, y: most.y }]
    }
}

/// A straight line.
type Segment = (Place, Place);

/// Closed lines around ink.
#[derive(Clone, Debug)]
pub(super) struct Outline {
    segments: Vec<Segment>,
    pub(super) bounds: Bounds,
}

impl Outline {
    /// The lines of a curve of a frame. An open line is closed if what it surrounds is filled.
    pub(super) fn of_curve(curve: &Curve, transform: Transform, is_filled: bool) -> Self {
        let mut pen = Pen::new(transform, is_filled);
        for item in &curve.0 {
            match *item {
                CurveItem::Move(to) => pen.move_to(to),
                CurveItem::Line(to) => pen.line_to(to),
                CurveItem::Cubic(one, two, to) => pen.cubic_to(one, two, to),
                CurveItem::Close => pen.close(),
            }
        }
        pen.finish()
    }

    /// A rectangle.
    pub(super) fn of_corners([one, two, three, four]: [Place; 4]) -> Self {
        let segments = vec![(one, two), (two, three), (three, four), (four, one)];
        Self { bounds: Bounds::of([one, two, three, four]), segments }
    }

    /// The part of its lines that a window leaves to see.
    pub(super) fn seen_through(mut self, window: Bounds) -> Self {
        if !window.holds(self.bounds) {
            self.segments.retain(|&(from, to)| Bounds::of([from, to]).touches(window));
            self.bounds = self.bounds.shared(window);
        }
        self
    }

    /// Whether a place lies in what the lines surround.
    pub(super) fn surrounds(&self, place: Place) -> bool {
        let Bounds { least, most } = self.bounds;
        if !(least.x..=most.x).contains(&place.x) || !(least.y..=most.y).contains(&place.y) {
            return false;
        }
        let crossed = self.segments.iter().filter(|(from, to)| {
            (from.y > place.y) != (to.y > place.y)
                && place.x < from.x + (place.y - from.y) / (to.y - from.y) * (to.x - from.x)
        });
        crossed.count() % 2 == 1
    }

    /// Whether all of a rectangle lies in what the lines surround.
    pub(super) fn covers(&self, inner: Bounds) -> bool {
        self.bounds.holds(inner)
            && inner.corners().into_iter().all(|corner| self.surrounds(corner))
            && !self.meets(inner)
    }

    /// Whether any of its lines runs through a rectangle.
    pub(super) fn meets(&self, inner: Bounds) -> bool {
        self.segments.iter().any(|&(from, to)| enters(from, to, inner))
    }

    /// How far the lines of two outlines are apart, up to `most`: nought when they cross.
    pub(super) fn gap(&self, other: &Self, most: f64) -> f64 {
        if !self.bounds.grown(most).touches(other.bounds) {
            return most;
        }
        let near = other.bounds.grown(most);
        let mut least = most;
        for &one in self.segments.iter().filter(|(a, b)| Bounds::of([*a, *b]).touches(near)) {
            let around = Bounds::of([one.0, one.1]).grown(least);
            for &two in &other.segments {
                if Bounds::of([two.0, two.1]).touches(around) {
                    least = least.min(apart(one, two));
                    if least <= 0.0 {
                        return 0.0;
                    }
                }
            }
        }
        least
    }

    /// The least and the most of a measure of its places.
    pub(super) fn reach(&self, measure: impl Fn(Place) -> f64) -> (f64, f64) {
        let places = self.segments.iter().flat_map(|(from, to)| [*from, *to]);
        let ends = (f64::INFINITY, f64::NEG_INFINITY);
        places.map(measure).fold(ends, |(least, most), it| (least.min(it), most.max(it)))
    }

    /// Whether it is an upright rectangle: all its lines are edges of its bounds.
    pub(super) fn is_upright(&self) -> bool {
        let near = |one: f64, other: f64| (one - other).abs() < 0.01;
        let Bounds { least, most } = self.bounds;
        self.segments.iter().all(|(from, to)| {
            [least.x, most.x].iter().any(|x| near(from.x, *x) && near(to.x, *x))
                || [least.y, most.y].iter().any(|y| near(from.y, *y) && near(to.y, *y))
        })
    }

    /// The places where its lines begin.
    pub(super) fn places(&self) -> impl Iterator<Item = Place> {
        self.segments.iter().map(|(from, _)| *from)
    }

    /// A place on the lines, if there are any.
    pub(super) fn start(&self) -> Option<Place> {
        self.segments.first().map(|(from, _)| *from)
    }
}

/// Whether a line enters the inside of a rectangle.
fn enters(from: Place, to: Place, inner: Bounds) -> bool {
    let (mut begin, mut end) = (0.0_f64, 1.0_f64);
    let sides = [
        (from.x, to.x - from.x, inner.least.x, inner.most.x),
        (from.y, to.y - from.y, inner.least.y, inner.most.y),
    ];
    for (start, step, least, most) in sides {
        if step.abs() < f64::EPSILON {
            if start <= least || start >= most {
                return false;
            }
            continue;
        }
        let (one, two) = ((least - start) / step, (most - start) / step);
        begin = begin.max(one.min(two));
        end = end.min(one.max(two));
    }
    begin < end
}

/// How far two lines are apart.
fn apart(one: Segment, two: Segment) -> f64 {
    if cross(one, two) {
        return 0.0;
    }
    let ends = [to_line(one.0, two), to_line(one.1, two), to_line(two.0, one), to_line(two.1, one)];
    ends.into_iter().fold(f64::INFINITY, f64::min)
}

fn to_line(place: Place, (from, to): Segment) -> f64 {
    let (x, y) = (to.x - from.x, to.y - from.y);
    let length = x * x + y * y;
    if length <= 0.0 {
        return place.distance(from);
    }
    let share = ((place.x - from.x) * x + (place.y - from.y) * y) / length;
    place.distance(from.between(to, share.clamp(0.0, 1.0)))
}

fn cross(one: Segment, two: Segment) -> bool {
    let side = |(from, to): Segment, place: Place| {
        (to.x - from.x) * (place.y - from.y) - (to.y - from.y) * (place.x - from.x)
    };
    let parted = |line, (from, to): Segment| side(line, from) * side(line, to) < 0.0;
    parted(one, two) && parted(two, one)
}

/// Draws an outline.
pub(super) struct Pen {
    transform: Transform,
    closes: bool,
    start: Option<Place>,
    here: Option<Place>,
    segments: Vec<Segment>,
}

impl Pen {
    pub(super) fn new(transform: Transform, closes: bool) -> Self {
        Self { transform, closes, start: None, here: None, segments: Vec::new() }
    }

    pub(super) fn move_to(&mut self, to: Point) {
        if self.closes {
            self.close();
        }
        let to = Place::of(to, self.transform);
        (self.start, self.here) = (Some(to), Some(to));
    }

    pub(super) fn line_to(&mut self, to: Point) {
        self.line(Place::of(to, self.transform));
    }

    pub(super) fn cubic_to(&mut self, one: Point, two: Point, to: Point) {
        let [one, two, to] = [one, two, to].map(|point| Place::of(point, self.transform));
        let from = self.here.unwrap_or(one);
        for step in 1..=STEPS {
            let share = f64::from(step) / f64::from(STEPS);
            let middle = one.between(two, share);
            let before = from.between(one, share).between(middle, share);
            let after = middle.between(two.between(to, share), share);
            self.line(before.between(after, share));
        }
    }

    pub(super) fn quad_to(&mut self, control: Point, to: Point) {
        let [control, to] = [control, to].map(|point| Place::of(point, self.transform));
        let from = self.here.unwrap_or(control);
        for step in 1..=STEPS {
            let share = f64::from(step) / f64::from(STEPS);
            let (before, after) = (from.between(control, share), control.between(to, share));
            self.line(before.between(after, share));
        }
    }

    pub(super) fn close(&mut self) {
        if let Some(start) = self.start {
            self.line(start);
        }
    }

    fn line(&mut self, to: Place) {
        if let Some(from) = self.here.filter(|from| *from != to) {
            self.segments.push((from, to));
        }
        self.here = Some(to);
    }

    pub(super) fn finish(mut self) -> Outline {
        if self.closes {
            self.close();
        }
        let places = self.segments.iter().flat_map(|(from, to)| [*from, *to]);
        Outline { bounds: Bounds::of(places), segments: self.segments }
    }
}
