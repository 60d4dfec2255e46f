//! A calendar day, without a clock.

use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

impl Date {
    /// The day, when there is such a day.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (1..=length).contains(&day).then_some(Self { year, month, day })
    }

    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let year = parts.next()?.parse().ok()?;
        let month = parts.next()?.parse().ok()?;
        let day = parts.next()?.parse().ok()?;
        Self::new(year, month, day)
    }

    /// The same day one year later (28 February for 29 February).
    #[must_use]
    pub fn next_year(self) -> Self {
        let day = if self.month == 2 && self.day == 29 { 28 } else { self.day };
        Self { year: self.year + 1, month: self.month, day }
    }
}

impl fmt::Display for Date {
    /// ISO 8601: `2016-12-05`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_days_are_days() {
        assert!(Date::new(2016, 2, 29).is_some());
        assert!(Date::new(2017, 2, 29).is_none());
        assert!(Date::new(1900, 2, 29).is_none());
        assert_eq!(Date::parse("2016-12-05").map(|d| d.to_string()).as_deref(), Some("2016-12-05"));
        assert!(Date::parse("2016-13-05").is_none());
        assert!(Date::parse("5 December").is_none());
    }
}
