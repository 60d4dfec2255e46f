//! Numbers to call among the numbers of a text that has no source to be compared with.

use super::calls::{calls, calls_anywhere};
use super::digits::{digit, han, is_dash, is_unseen};
use super::lookalikes::lookalike;
use super::runs::{Part, Run, runs};
use super::spoken::spoken_anywhere;
use super::{SlotKind, Visible};
use crate::intl::is_unspaced;

/// Digits from which on a run could be a number to call.
const LONG: usize = 6;
/// Digits from which on a number in a name could be one.
const SHORT: usize = 3;
/// The same beside a word for calling.
const SHORTEST: usize = 2;

/// A number that a reader could call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) struct Typed {
    /// As a reader sees it.
    pub(in crate::check) shown: String,
    /// Its digits in ASCII.
    pub(in crate::check) digits: String,
    /// Whether it has the shape of a number to call, whoever is called by it.
    pub(in crate::check) is_phone: bool,
    /// Whether it could be a short one: it begins with a zero, or stands beside a word for calling.
    pub(in crate::check) is_short_phone: bool,
}

/// The numbers of a text, each with its shape; years, days, times, amounts, booklets' numbers and
/// digits that belong to a word are left out.
pub(in crate::check) fn typed(visible: &Visible, tag: &str) -> Vec<Typed> {
    let mut found = Vec::new();
    for run in runs(visible) {
        found.extend(touched(&run));
        for piece in run.tight() {
            if belongs_to_word(&piece) {
                continue;
            }
            let digits: String = piece.groups().collect();
            let is_phone = is_long(&piece);
            if piece.parts.len() > 1 {
                let each = piece.groups().map(|group| Typed {
                    shown: group.to_owned(),
                    digits: group.to_owned(),
                    is_phone: false,
                    is_short_phone: false,
                });
                // A phone number is reported once, as a whole.
                found.extend(each.filter(|_| !is_phone));
            }
            let is_short_phone = is_short(&piece, tag);
            let shown = piece.shown.trim().to_owned();
            found.push(Typed { shown, digits, is_phone, is_short_phone });
        }
    }
    found
}

/// The first number of a name that a reader could call: names need none but years.
pub(in crate::check) fn in_name(visible: &Visible) -> Option<String> {
    let runs = runs(visible);
    let pieces = runs.iter().flat_map(Run::tight);
    let mut numbers = pieces.filter(|run| {
        let year = run.parts.len() == 1 && run.groups().all(is_year);
        let called = calls_anywhere(&run.before) || calls_anywhere(&run.after);
        // Where no spaces are written, a number stands right behind a word: `公安110`.
        let behind = run.before.chars().next_back().is_some_and(is_unspaced);
        let is_free = !run.touches_letter() || (behind && run.after.is_empty());
        let plain = is_free && !year && !is_benign(run);
        (run.length() >= SHORT && plain) || (run.length() >= SHORTEST && called)
    });
    let number = numbers.next().map(|run| run.shown);
    number.or_else(|| spoken_anywhere(visible).into_iter().next().map(|spoken| spoken.shown))
}

/// The number that the letters of a mark show, which stands alone as if it were one to call: `17`,
/// `999`, `IOI`.
pub(in crate::check) fn in_mark(text: &str) -> Option<String> {
    let letters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    let strong = |c: &char| lookalike(*c).is_some_and(|passes| passes.is_strong);
    let digits = letters.iter().filter(|c| digit(**c).is_some() || han(**c).is_some()).count();
    let passes = letters
        .iter()
        .all(|c| digit(*c).is_some() || han(*c).is_some() || strong(c) || is_unseen(*c));
    let is_number = passes && (digits == letters.len() || letters.len() >= SHORT);
    (is_number && letters.len() >= SHORTEST).then(|| text.to_owned())
}

/// Digits that run into a number to call: `0{ $police }`.
fn touched(run: &Run) -> Option<Typed> {
    let phone = |part: &Part| matches!(part, Part::Slot(_, SlotKind::Phone));
    let is_merged = run.parts.windows(2).enumerate().any(|(at, pair)| {
        let gap = run.gaps.get(at).map_or("", String::as_str);
        pair.iter().any(phone)
            && pair.iter().any(|part| matches!(part, Part::Digits(_)))
            && gap.chars().all(|c| c == '.' || is_dash(c))
    });
    let digits = run.groups().collect();
    let shown = run.shown.clone();
    is_merged.then_some(Typed { shown, digits, is_phone: true, is_short_phone: false })
}

/// Whether a letter, the sign of a currency or a point touches the digits.
pub(super) fn belongs_to_word(run: &Run) -> bool {
    let joins = |c: char| {
        c.is_alphanumeric()
            || matches!(c, '£' | '$' | '€' | '¥' | '₹' | '_' | '=' | '%' | '٪' | '#')
    };
    let before = run.before.chars().next_back();
    before.is_some_and(|c| joins(c) || matches!(c, ',' | ':' | '.' | '\'' | '’'))
        || run.after.chars().next().is_some_and(joins)
}

/// Whether a run is shaped like a number to call: six digits and more, in groups or with a zero or
/// plus in front.
fn is_long(run: &Run) -> bool {
    if run.length() < LONG || is_benign(run) {
        return false;
    }
    let groups: Vec<&str> = run.groups().collect();
    let ahead = run.before.trim_end_matches(['(', ' ']).ends_with('+')
        || groups.first().is_some_and(|group| group.starts_with('0'));
    let amount = groups.iter().skip(1).all(|group| group.len() == 3);
    ahead || !amount
}

/// Whether a run could be a short number to call: `999`, `0900`.
fn is_short(run: &Run, tag: &str) -> bool {
    let first = run.groups().next().unwrap_or_default();
    let ahead = first.starts_with('0') && first.len() > 1;
    let year = run.parts.len() == 1 && is_year(first);
    run.length() >= SHORT
        && !year
        && !is_benign(run)
        && (ahead || calls(tag, &[&run.before, &run.after]))
}

/// Whether a run is a year, a day, a time, a decimal, the number of a book or a reference, or a
/// range of them.
pub(super) fn is_benign(run: &Run) -> bool {
    let groups: Vec<&str> = run.groups().collect();
    let gaps: Vec<&str> = run.gaps.iter().map(|gap| gap.trim()).collect();
    is_book(run, &groups) || is_reference(&groups, &gaps) || is_made_of_days(&groups, &gaps)
}

/// The number of a book or journal: `978-1-78655-123-4`, with its last digit right, or by its name.
fn is_book(run: &Run, groups: &[&str]) -> bool {
    let before = run.before.to_uppercase();
    if ["ISBN", "ISSN", "DOI"].iter().any(|name| before.contains(name)) {
        return true;
    }
    let digits: Vec<u32> = groups.concat().chars().filter_map(|c| c.to_digit(10)).collect();
    let weighed =
        digits.iter().zip([1, 3].into_iter().cycle()).map(|(digit, weight)| digit * weight);
    let prefix = groups.first().is_some_and(|group| *group == "978" || *group == "979");
    prefix && digits.len() == 13 && weighed.sum::<u32>() % 10 == 0
}

/// A year and what is counted in it: `2016-123456`, `018/2015`.
fn is_reference(groups: &[&str], gaps: &[&str]) -> bool {
    let [first, second] = groups else { return false };
    let mark =
        gaps.first().is_some_and(|gap| *gap == "/" || gap.chars().all(is_dash) && !gap.is_empty());
    mark && (is_year(first) || is_year(second) && gaps.first() == Some(&"/"))
}

/// Days, years, times and decimals, alone or as a range.
fn is_made_of_days(groups: &[&str], gaps: &[&str]) -> bool {
    let mut at = 0;
    while at < groups.len() {
        let rest = groups.get(at..).unwrap_or_default();
        let marks = gaps.get(at..).unwrap_or_default();
        let taken = [
            is_day(rest, marks),
            is_time(rest, marks),
            is_decimal(rest, marks),
            is_year_alone(rest),
        ];
        let Some(taken) = taken.into_iter().flatten().next() else { return false };
        at += taken;
        let border = at.checked_sub(1).and_then(|at| gaps.get(at));
        if at < groups.len()
            && !border.is_some_and(|gap| *gap == "/" || !gap.is_empty() && gap.chars().all(is_dash))
        {
            return false;
        }
    }
    true
}

fn is_day(groups: &[&str], gaps: &[&str]) -> Option<usize> {
    let [a, b, c, ..] = groups else { return None };
    let [first, second, ..] = gaps else { return None };
    let marks = first == second
        && (matches!(*first, "." | "/") || !first.is_empty() && first.chars().all(is_dash));
    let within = |group: &str, most: u32| {
        group.parse().is_ok_and(|value: u32| (1..=most).contains(&value)) && group.len() <= 2
    };
    let day = (is_year(a) && within(b, 12) && within(c, 31))
        || (is_year(c) && within(b, 12) && within(a, 31))
        || (is_year(c) && within(a, 12) && within(b, 31));
    (marks && day).then_some(3)
}

fn is_time(groups: &[&str], gaps: &[&str]) -> Option<usize> {
    let [hour, minute, ..] = groups else { return None };
    let mark = gaps.first() == Some(&".");
    let within = |group: &str, most: u32| group.parse().is_ok_and(|value: u32| value < most);
    (mark && hour.len() <= 2 && minute.len() == 2 && within(hour, 25) && within(minute, 60))
        .then_some(2)
}

fn is_decimal(groups: &[&str], gaps: &[&str]) -> Option<usize> {
    let [whole, part, ..] = groups else { return None };
    (groups.len() == 2 && gaps.first() == Some(&".") && part.len() <= 2 && !whole.starts_with('0'))
        .then_some(2)
}

fn is_year_alone(groups: &[&str]) -> Option<usize> {
    groups.first().is_some_and(|group| is_year(group)).then_some(1)
}

pub(super) fn is_year(group: &str) -> bool {
    group.len() == 4
        && (group.starts_with('1') || group.starts_with("20") || group.starts_with("21"))
        && !group.starts_with("10")
        && !group.starts_with("11")
        && !group.starts_with("12")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phones(text: &str) -> Vec<String> {
        let found = typed(&Visible::of_text(text), "en");
        found.into_iter().filter(|typed| typed.is_phone).map(|typed| typed.shown).collect()
    }

    #[test]
    fn numbers_to_call_are_told_from_others() {
        for text in [
            "Call 0800 1111 now.",
            "Call 0800.11.11 now.",
            "Call +44 20 7946 0101.",
            "Ring (020) 7946-0101",
            "08001111",
            "+448001111",
            "0\u{200e}8\u{200e}0\u{200e}0\u{200e}1111",
            "فون کریں ۰۸۰۰ ۱۱۱۱",
            "116 123 456 7 at night",
            "⁰⁸⁰⁰ ¹¹¹¹",
            "0*800*11*11",
            "ring 07700900123 or 101",
        ] {
            assert!(!phones(text).is_empty(), "{text}");
        }
        for text in [
            "It cost 1 000 000 pounds.",
            "On 2016-12-05 they told us.",
            "From 05/12/2016 to 06/12/2016",
            "There were 864 cases in 2016.",
            "In the years 2016-2017 there were more.",
            "In the years 2015–2016 and 2016–17",
            "The booklet has the ISBN 978-1-78655-123-4.",
            "ISBN 0-306-40615-2",
            "Quote the reference 2016-123456.",
            "Open 10.30-11.45",
            "£15,000,000",
            "v1234567a",
            "123456.78 pounds",
            "12, 14, 16, 18, 20 and 21",
        ] {
            assert!(phones(text).is_empty(), "{text}: {:?}", phones(text));
        }
    }

    #[test]
    fn names_hold_years_and_words_with_digits_but_no_numbers_to_call() {
        for name in [
            "Childline 0800 1111",
            "Police 101",
            "Ring 9 9 9",
            "১০১",
            "Police 1O1",
            "9九9",
            "Ⅸ Ⅸ Ⅸ",
            "Call999",
            "Appelez le 17",
            "Nine Nine Nine",
            "Heddlu naw naw un",
            "警察壹壹零",
        ] {
            assert!(in_name(&Visible::of_text(name)).is_some(), "{name}");
        }
        for name in [
            "Snapchat",
            "500px",
            "9GAG",
            "Report 2016",
            "Years 2015–2016",
            "Channel 4",
            "抖音",
            "B2B",
            "MI5",
            "SO15",
            "Henry VIII",
            "Wolność 24",
            "One Two Three",
            "三一书店",
            "360搜索",
        ] {
            assert_eq!(in_name(&Visible::of_text(name)), None, "{name}");
        }
        for mark in ["17", "999", "IOI", "1O1", "lI0", "9九9", "ⅨⅨ"] {
            assert!(in_mark(mark).is_some(), "{mark}");
        }
        for mark in ["SW", "O2", "M&S", "Ü", "警", "I", "HCC", "5S"] {
            assert_eq!(in_mark(mark), None, "{mark}");
        }
    }
}
