//! How long something can become on any screen, worked out of what a stylesheet says.

use super::value::{Piece, pieces};

/// The least and the most CSS pixels that a value comes to; plain numbers are themselves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Extent {
    pub(super) least: f32,
    pub(super) most: f32,
}

/// The screens that a length is worked out for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Screen {
    /// Telephones.
    Narrow,
    /// All of them.
    Any,
}

impl Screen {
    /// Pixels of one percent of its breadth and its height.
    fn percent(self) -> Extent {
        match self {
            Self::Narrow => Extent { least: 3.2, most: 9.0 },
            Self::Any => Extent { least: 3.2, most: 38.4 },
        }
    }
}

/// Functions in functions below which nothing is worked out.
const DEPTH: u8 = 8;

/// What a value comes to where the letters have so many pixels; `None` if nobody can say.
pub(super) fn extent(value: &str, screen: Screen, em: f32) -> Option<Extent> {
    sum(value, (screen, em), DEPTH)
}

/// Whether a length or number lies within bounds on every screen.
pub(super) fn is_within(value: &str, least: f32, most: f32, em: f32) -> bool {
    extent(value, Screen::Any, em).is_some_and(|found| found.least >= least && found.most <= most)
}

fn sum(value: &str, screen: (Screen, f32), depth: u8) -> Option<Extent> {
    let depth = depth.checked_sub(1)?;
    let pieces = pieces(value);
    let mut rest = pieces.iter();
    let mut total = Extent { least: 0.0, most: 0.0 };
    let mut term = one(rest.next()?, screen, depth)?;
    let mut sign = 1.0;
    loop {
        let next = rest.next();
        match next {
            None => return Some(total.plus(term, sign)).filter(|found| found.is_finite()),
            Some(Piece::Sign('*')) => term = term.times(one(rest.next()?, screen, depth)?),
            Some(Piece::Sign('/')) => {
                let Piece::Number(number) = rest.next()? else { return None };
                term = term.times(Extent { least: 1.0 / number, most: 1.0 / number });
            }
            Some(Piece::Sign(written @ ('+' | '-'))) => {
                total = total.plus(term, sign);
                sign = if *written == '-' { -1.0 } else { 1.0 };
                term = one(rest.next()?, screen, depth)?;
            }
            Some(_) => return None,
        }
    }
}

fn one(piece: &Piece, screen: (Screen, f32), depth: u8) -> Option<Extent> {
    match piece {
        Piece::Number(number) => Some(Extent { least: *number, most: *number }),
        Piece::Amount(number, unit) => {
            let pixels = match pixels(unit, screen.1) {
                Some(pixels) => Extent { least: pixels, most: pixels },
                None if is_share(unit) => screen.0.percent(),
                None => return None,
            };
            Some(pixels.times(Extent { least: *number, most: *number }))
        }
        Piece::Function(name, inside) => {
            let all = super::value::split(inside, |c| c == ',');
            let all = all.into_iter().map(|inside| sum(inside, screen, depth));
            let all: Vec<Extent> = all.collect::<Option<_>>()?;
            match (name.as_str(), all.as_slice()) {
                ("calc", [only]) => Some(*only),
                ("min", [first, rest @ ..]) => {
                    Some(rest.iter().fold(*first, |a, b| a.with(*b, f32::min)))
                }
                ("max", [first, rest @ ..]) => {
                    Some(rest.iter().fold(*first, |a, b| a.with(*b, f32::max)))
                }
                ("clamp", [low, middle, high]) => {
                    Some(middle.with(*high, f32::min).with(*low, f32::max))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// CSS pixels of a unit that does not depend on a screen.
fn pixels(unit: &str, em: f32) -> Option<f32> {
    Some(match unit {
        "px" => 1.0,
        "em" => em,
        "ch" => em / 2.0,
        "rem" | "pc" => 16.0,
        "pt" => 1.333,
        "cm" => 37.8,
        "mm" => 3.78,
        _ => return None,
    })
}

/// Whether a unit is a hundredth of a screen or of what an element stands in.
fn is_share(unit: &str) -> bool {
    let unit = unit.trim_start_matches(['s', 'l', 'd']);
    matches!(unit, "%" | "vw" | "vh" | "vi" | "vb" | "vmin" | "vmax")
}

impl Extent {
    fn is_finite(self) -> bool {
        self.least.is_finite() && self.most.is_finite()
    }

    fn plus(self, other: Self, sign: f32) -> Self {
        let (one, two) = (other.least * sign, other.most * sign);
        Self { least: self.least + one.min(two), most: self.most + one.max(two) }
    }

    fn times(self, other: Self) -> Self {
        let all = [
            self.least * other.least,
            self.least * other.most,
            self.most * other.least,
            self.most * other.most,
        ];
        let least = all.into_iter().fold(f32::INFINITY, f32::min);
        Self { least, most: all.into_iter().fold(f32::NEG_INFINITY, f32::max) }
    }

    fn with(self, other: Self, of: impl Fn(f32, f32) -> f32) -> Self {
        Self { least: of(self.least, other.least), most: of(self.most, other.most) }
    }

    /// Both together.
    pub(super) fn or(self, other: Self) -> Self {
        Self { least: self.least.min(other.least), most: self.most.max(other.most) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_worked_out_for_every_screen() {
        for (value, least, most) in [
            ("1.5rem", 24.0, 24.0),
            ("0", 0.0, 0.0),
            ("10vw", 32.0, 384.0),
            ("clamp(1rem, 5vw, 2.5rem)", 16.0, 40.0),
            ("calc((2px + 3px) * 4 - 10px)", 10.0, 10.0),
            ("max(-11rem, calc(1rem * -2))", -32.0, -32.0),
            ("min(100vw, 42rem)", 320.0, 672.0),
        ] {
            let found = extent(value, Screen::Any, 16.0).expect(value);
            assert!((found.least - least).abs() < 0.1, "{value} {found:?}");
            assert!((found.most - most).abs() < 0.1, "{value} {found:?}");
        }
        for value in ["auto", "calc(1px / 0)", "calc(1px", "env(x)", "mod(3px, 2px)", "1px 2px", ""]
        {
            let found = extent(value, Screen::Any, 16.0);
            assert!(found.is_none() || value == "calc(1px", "{value} {found:?}");
        }
        let deep = format!("{}1px{}", "calc(".repeat(5000), ")".repeat(5000));
        assert_eq!(extent(&deep, Screen::Any, 16.0), None);
    }
}
