//! Whether something may go out.

use super::{Date, Moment};
use crate::diag::Span;

/// Whether a campaign or a page may go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReleaseState {
    /// Out.
    Published,
    /// Finished, and not to be seen by the public before this moment.
    Embargoed(Moment),
    /// Being written.
    Draft,
    /// Taken back on this day: a notice stands in its place.
    Withdrawn(Date),
}

impl ReleaseState {
    /// Every value of `state`, in the order of their names' life.
    pub const NAMES: [&'static str; 4] = ["draft", "embargoed", "published", "withdrawn"];

    /// The state at `now`: an embargo that is over is none. Without a clock none is over.
    #[must_use]
    pub fn at(self, now: Option<Moment>) -> Self {
        match self {
            Self::Embargoed(until) if now.is_some_and(|now| now >= until) => Self::Published,
            other => other,
        }
    }

    /// The stricter of two states: a page is out only when its campaign is.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Embargoed(one), Self::Embargoed(two)) => Self::Embargoed(one.max(two)),
            (one, two) if one.strictness() >= two.strictness() => one,
            (_, two) => two,
        }
    }

    fn strictness(self) -> u8 {
        match self {
            Self::Published => 0,
            Self::Embargoed(_) => 1,
            Self::Draft => 2,
            Self::Withdrawn(_) => 3,
        }
    }

    /// Whether it has been taken back.
    pub fn is_withdrawn(self) -> bool {
        matches!(self, Self::Withdrawn(_))
    }
}

/// A state with the place where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Whether it may go out.
    pub state: ReleaseState,
    /// Where `state` stands, or what would hold it.
    pub span: Span,
}

/// What stands across whatever the public must not take for final.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watermark {
    /// Text that is being written, or a translation that nobody has reviewed.
    Draft,
    /// Final, and not to be seen before this moment.
    Embargoed(Moment),
}

impl Watermark {
    /// The message of the theme's words that is shown.
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "mark-draft",
            Self::Embargoed(_) => "mark-embargoed",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ReleaseState::{Draft, Embargoed, Published, Withdrawn};
    use super::*;

    #[test]
    fn the_stricter_state_wins() {
        let moment = |text| Moment::parse(text).expect("a moment");
        let (early, late) = (moment("2016-12-05"), moment("2016-12-06"));
        assert_eq!(Published.and(Embargoed(early)), Embargoed(early));
        assert_eq!(Embargoed(late).and(Embargoed(early)), Embargoed(late));
        assert_eq!(Embargoed(late).and(Draft), Draft);
        let gone = Withdrawn(early.day());
        assert_eq!(gone.and(Draft), gone);
        assert_eq!(Embargoed(early).at(None), Embargoed(early), "without a clock");
        assert_eq!(Embargoed(late).at(Some(early)), Embargoed(late));
        assert_eq!(Embargoed(early).at(Some(early)), Published);
    }
}
