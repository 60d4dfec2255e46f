//! How the square that a drawing is known in lies on a page: moved, turned, stretched, mirrored.

use super::outline::Place;

/// The ends of both edges of a unit square after a transform, and where its corner lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Affine {
    along: (f64, f64),
    down: (f64, f64),
    corner: Place,
}

/// How far a drawing may lean or be stretched without anybody seeing it.
const LEAN: f64 = 0.04;

impl Affine {
    /// The one that lays three places on three others; `None` when those are in one line.
    pub(super) fn laying(own: [Place; 3], seen: [Place; 3]) -> Option<Self> {
        let [one, two] = [1, 2].map(|index| from_first(&own, index));
        let [first, second] = [1, 2].map(|index| from_first(&seen, index));
        let area = one.0 * two.1 - one.1 * two.0;
        if area.abs() < f64::EPSILON {
            return None;
        }
        let mixed = |shares: (f64, f64)| {
            (shares.0 * first.0 + shares.1 * second.0, shares.0 * first.1 + shares.1 * second.1)
        };
        let along = mixed((two.1 / area, -one.1 / area));
        let down = mixed((-two.0 / area, one.0 / area));
        let [own, _, _] = own;
        let [seen, _, _] = seen;
        let corner = Place {
            x: seen.x - along.0 * own.x - down.0 * own.y,
            y: seen.y - along.1 * own.x - down.1 * own.y,
        };
        Some(Self { along, down, corner })
    }

    /// Where a place of the square lies on the page.
    pub(super) fn place(&self, own: Place) -> Place {
        Place {
            x: self.corner.x + self.along.0 * own.x + self.down.0 * own.y,
            y: self.corner.y + self.along.1 * own.x + self.down.1 * own.y,
        }
    }

    /// The lengths of both edges.
    fn edges(&self) -> (f64, f64) {
        (self.along.0.hypot(self.along.1), self.down.0.hypot(self.down.1))
    }

    /// The longer edge.
    pub(super) fn longer(&self) -> f64 {
        let (along, down) = self.edges();
        along.max(down)
    }

    /// The shorter edge.
    pub(super) fn shorter(&self) -> f64 {
        let (along, down) = self.edges();
        along.min(down)
    }

    pub(super) fn is_mirrored(&self) -> bool {
        self.along.0 * self.down.1 - self.along.1 * self.down.0 < 0.0
    }

    /// Whether it is wider than high, or higher than wide, or slanted.
    pub(super) fn is_stretched(&self) -> bool {
        let (along, down) = self.edges();
        let slant = self.along.0 * self.down.0 + self.along.1 * self.down.1;
        self.shorter() < self.longer() * (1.0 - LEAN) || slant.abs() > LEAN * along * down
    }

    /// Whether it is turned further than on its side.
    pub(super) fn is_upturned(&self) -> bool {
        let (_, down) = self.edges();
        self.down.1 < -0.1 * down
    }

    /// Whether it stands as on a desk, mirrored or not.
    pub(super) fn is_upright(&self) -> bool {
        let (_, down) = self.edges();
        self.down.1 >= down * (1.0 - LEAN * LEAN)
    }
}

/// From the first of some places to another one.
fn from_first(places: &[Place; 3], index: usize) -> (f64, f64) {
    let [first, ..] = *places;
    places.get(index).map_or((0.0, 0.0), |place| (place.x - first.x, place.y - first.y))
}
