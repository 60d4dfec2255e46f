//! A number as a source gives it.

use std::cmp::Ordering;
use std::fmt;

/// A whole number of units of some decimal place, so that nothing is rounded: `2.50` has two
/// places, and is shown with both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    /// The number without its point.
    pub units: i64,
    /// How many of its digits stand behind the point; at most nine.
    pub places: u8,
}

impl Decimal {
    const MOST_PLACES: usize = 9;

    /// A number in ASCII digits, with a point and a minus if need be: `-2.50`, `15000`.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let is_whole = plain.len() == whole.len();
        if whole.is_empty()
            || !is_number(whole)
            || !is_number(fraction)
            || (fraction.is_empty() && !is_whole)
            || fraction.len() > Self::MOST_PLACES
        {
            return None;
        }
        let sign = if plain.len() == text.len() { "" } else { "-" };
        let units = format!("{sign}{whole}{fraction}").parse().ok()?;
        Some(Self { units, places: u8::try_from(fraction.len()).ok()? })
    }

    /// The number, when it is whole and has no places.
    pub fn whole(self) -> Option<i64> {
        (self.places == 0).then_some(self.units)
    }

    /// The number in units of the smallest place that any number can have.
    pub fn scaled(self) -> i128 {
        let places = Self::MOST_PLACES.saturating_sub(usize::from(self.places));
        i128::from(self.units) * 10_i128.pow(u32::try_from(places).unwrap_or_default())
    }

    /// Whether it is less than another, whatever places they have.
    pub fn is_less(self, other: Self) -> bool {
        self.scaled().cmp(&other.scaled()) == Ordering::Less
    }
}

impl From<i64> for Decimal {
    fn from(units: i64) -> Self {
        Self { units, places: 0 }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = usize::from(self.places);
        if places == 0 {
            return write!(f, "{}", self.units);
        }
        let sign = if self.units < 0 { "-" } else { "" };
        let one = 10_u64.pow(u32::from(self.places));
        let units = self.units.unsigned_abs();
        write!(f, "{sign}{}.{:0places$}", units / one, units % one)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_shown_as_it_was_written() {
        for text in ["0", "7", "-7", "2.50", "-0.05", "15000", "0.000000001", "1234567.8"] {
            assert_eq!(
                Decimal::parse(text).map(|number| number.to_string()).as_deref(),
                Some(text)
            );
        }
        for text in
            ["", "-", ".5", "5.", "1,5", "+1", "1e3", "٢", "1.0000000001", "9999999999999999999"]
        {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_of_different_places_are_compared_by_their_value() {
        let number = |text| Decimal::parse(text).expect("a number");
        assert!(number("2.5").is_less(number("2.51")));
        assert!(!number("2.50").is_less(number("2.5")));
        assert!(number("-3").is_less(number("0.1")));
    }
}
