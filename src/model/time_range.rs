//! From when to when something is said in a film.

/// A stretch of a film, in seconds from its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeRange {
    /// When it begins.
    pub start: u32,
    /// When it ends, later than it begins.
    pub end: u32,
}

impl TimeRange {
    /// A range as authors write it: `0:05–0:09`, `1:02:03 - 1:02:07`. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (start, end) = text.split_once(['–', '-'])?;
        let (start, end) = (seconds(start)?, seconds(end)?);
        (start < end).then_some(Self { start, end })
    }
}

/// `9:59` or `1:00:00`.
fn seconds(text: &str) -> Option<u32> {
    let parts: Vec<&str> = text.trim().split(':').collect();
    let number = |text: &str, most: u32| -> Option<u32> {
        let digits =
            !text.is_empty() && text.len() <= 4 && text.chars().all(|c| c.is_ascii_digit());
        text.parse().ok().filter(|number| digits && *number <= most)
    };
    match parts.as_slice() {
        [minutes, seconds] => Some(number(minutes, 599)? * 60 + number(seconds, 59)?),
        [hours, minutes, seconds] => {
            Some(number(hours, 99)? * 3600 + number(minutes, 59)? * 60 + number(seconds, 59)?)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_people_write_them() {
        let range = |start, end| Some(TimeRange { start, end });
        assert_eq!(TimeRange::parse("0:05–0:09"), range(5, 9));
        assert_eq!(TimeRange::parse("1:02:03 - 1:02:07"), range(3723, 3727));
        for wrong in ["", "0:05", "0:09–0:05", "0:05–0:05", "0:60–0:61", "a:05–0:09", "٠:٠٥–٠:٠٩"]
        {
            assert_eq!(TimeRange::parse(wrong), None, "{wrong}");
        }
    }
}
