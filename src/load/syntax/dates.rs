//! Days as people write them, and as TOML has them.

use super::Mended;
use crate::model::Date;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day that is no TOML, as it should be.
pub(super) fn mend(key: &str, value: &str) -> Option<Mended> {
    if let Some(day) = from_words(value) {
        return Some(Mended::new("a day is written as year, month and day", day.to_string()));
    }
    let parts = numbers(value)?;
    let [first, second, third] = parts;
    if first > 31 {
        return Some(iso([first, second, third]));
    }
    let year = if third < 100 { 2000 + third } else { third };
    let british = day(year, second, first);
    let american = day(year, first, second);
    let what = "a day is written as year, month and day";
    match (british, american) {
        (Some(british), Some(american)) if british != american => {
            let mut mended = Mended::new(what, british.to_string());
            mended.help = Some(format!(
                "write `{key} = {british}` for {}, or `{key} = {american}` for {}",
                in_words(british),
                in_words(american)
            ));
            Some(mended)
        }
        (Some(day), _) | (None, Some(day)) => Some(Mended::new(what, day.to_string())),
        (None, None) => None,
    }
}

/// Year, month and day in that order, with too few digits or with a day that there is not.
fn iso([year, month, number]: [i32; 3]) -> Mended {
    if let Some(day) = day(year, month, number) {
        let what = "month and day have two digits each, with hyphens between";
        return Mended::new(what, day.to_string());
    }
    let Some(last) = (28..=31).rev().find_map(|number| day(year, month, number)) else {
        let mut mended =
            Mended::new(format!("there is no month {month}"), format!("{year:04}-01-01"));
        mended.help = Some("correct the month: it is a number from 01 to 12".into());
        return mended;
    };
    let name = name(month);
    let mut mended = Mended::new(format!("there is no {number} {name} {year}"), last.to_string());
    let days = (28..=31).filter(|number| day(year, month, *number).is_some()).max().unwrap_or(28);
    mended.help = Some(format!("correct the day or the month: {name} {year} has {days} days"));
    mended
}

fn day(year: i32, month: i32, day: i32) -> Option<Date> {
    Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// Three numbers with signs between.
fn numbers(value: &str) -> Option<[i32; 3]> {
    let parts: Vec<&str> = value.split(['-', '/', '.', '‑', '–', ' ']).collect();
    let parts: Option<Vec<i32>> = parts
        .into_iter()
        .map(|part| {
            let is_number =
                (1..=4).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit());
            is_number.then(|| part.parse().ok())?
        })
        .collect();
    let parts = <[i32; 3]>::try_from(parts?).ok()?;
    // 1.864.000 is a number.
    (parts.first()? > &999 || parts.last()? > &999 || value.contains('/')).then_some(parts)
}

/// A day with the name of its month, such as `5 December 2016`, or with its three numbers in any
/// order that leaves no doubt.
pub(in crate::load) fn from_words(value: &str) -> Option<Date> {
    let words: Vec<&str> = value.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let [first, second, year] = <[&str; 3]>::try_from(words).ok()?;
    let month = |word: &str| {
        let is_called = |name: &str| {
            word.len() >= 3 && name.to_ascii_lowercase().starts_with(&word.to_ascii_lowercase())
        };
        let place = MONTHS.iter().position(|name| is_called(name))?;
        i32::try_from(place + 1).ok()
    };
    let number =
        |word: &str| word.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse::<i32>().ok();
    let (month, number) = match (month(first), month(second)) {
        (None, Some(month)) => (month, number(first)?),
        (Some(month), None) => (month, number(second)?),
        _ => return None,
    };
    day(year.parse().ok()?, month, number)
}

fn name(month: i32) -> &'static str {
    let place = usize::try_from(month - 1).unwrap_or_default();
    MONTHS.get(place).copied().unwrap_or_default()
}

/// `5 December 2016`.
fn in_words(day: Date) -> String {
    let text = day.to_string();
    let parts: Vec<i32> = text.split('-').filter_map(|part| part.parse().ok()).collect();
    match parts.as_slice() {
        [year, month, day] => format!("{day} {} {year}", name(*month)),
        _ => text,
    }
}
