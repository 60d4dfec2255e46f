//! A point in time, without a clock.

use std::fmt;

use jiff::Timestamp;
use jiff::tz::Offset;

use super::Date;

/// A point in time, to the second, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(Timestamp);

impl Moment {
    /// The moment so many seconds after 1970 began.
    pub fn from_epoch(seconds: i64) -> Option<Self> {
        Timestamp::from_second(seconds).ok().map(Self)
    }

    /// Reads a moment with its offset from UTC (`2016-12-05T00:01:00Z`, `…+01:00`), or a day
    /// (`2016-12-05`), of which it is the first second in UTC.
    pub fn parse(text: &str) -> Option<Self> {
        match Date::parse(text) {
            Some(day) => format!("{day}T00:00:00Z").parse().ok().map(Self),
            None => text.parse().ok().map(Self),
        }
    }

    /// The day in UTC.
    pub fn day(self) -> Date {
        let day = Offset::UTC.to_datetime(self.0).date();
        let part = |number: i8| u8::try_from(number).unwrap_or(1);
        Date { year: i32::from(day.year()), month: part(day.month()), day: part(day.day()) }
    }

    /// Hours and minutes in UTC: `00:01`.
    pub fn clock(self) -> String {
        let time = Offset::UTC.to_datetime(self.0).time();
        format!("{:02}:{:02}", time.hour(), time.minute())
    }
}

impl fmt::Display for Moment {
    /// RFC 3339 in UTC: `2016-12-05T00:01:00Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_the_same_whatever_its_offset() {
        let utc = Moment::parse("2016-12-05T00:01:00Z").expect("a moment");
        assert_eq!(Moment::parse("2016-12-05T05:31:00+05:30"), Some(utc));
        assert_eq!(utc.clock(), "00:01");
        assert_eq!(utc.day(), Date::parse("2016-12-05").expect("a day"));
        assert_eq!(utc.to_string(), "2016-12-05T00:01:00Z");
        assert_eq!(Moment::from_epoch(1_480_896_060), Some(utc));
    }

    #[test]
    fn a_day_begins_before_its_first_minute_is_over() {
        let day = Moment::parse("2016-12-05").expect("a day");
        assert!(day < Moment::parse("2016-12-05T00:01:00Z").expect("a moment"));
        assert_eq!(Moment::parse("2016-12-05T00:01:00"), None, "without an offset");
        assert_eq!(Moment::parse("tomorrow"), None);
    }
}
