//! Numbers of a text against those of its source: the same value in the digits, the groups and
//! the order of another language is the same number.

use super::calls::calls;
use super::digits::is_dash;
use super::numbers::{LONGEST, Numbers, amount, digit_gaps, exact, scaled};
use super::phones::is_year;
use super::runs::{Run, is_tight};

/// Another way to count years, with the difference.
const CALENDARS: [(&str, i32); 3] = [("fa", -621), ("fa", -622), ("ps", -621)];

/// A number of a text that its source does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) struct Foreign {
    /// As a reader sees it.
    pub(in crate::check) shown: String,
    /// How many of its digits the source does not explain.
    pub(in crate::check) digits: usize,
    /// What stands before and behind it.
    pub(in crate::check) beside: [String; 2],
}

/// The runs of a text that its source does not explain.
pub(in crate::check) fn foreign(source: &Numbers, text: &Numbers, tag: &str) -> Vec<Foreign> {
    let halves = source.halves || text.halves;
    let explainer = Explainer { source, tag, halves, is_reversed: false };
    text.runs.iter().filter_map(|run| explainer.foreign(run)).collect()
}

/// The first number of the source that a text does not have in any form.
pub(in crate::check) fn left_out(source: &Numbers, text: &Numbers, tag: &str) -> Option<String> {
    let halves = source.halves || text.halves;
    let explainer = Explainer { source: text, tag, halves, is_reversed: true };
    source.runs.iter().find_map(|run| explainer.foreign(run)).map(|foreign| foreign.shown)
}

struct Explainer<'e> {
    source: &'e Numbers,
    tag: &'e str,
    /// Whether one of the two counts hours to twelve.
    halves: bool,
    /// Whether a source is held against its translation: years count the other way, and numbers
    /// may stand together.
    is_reversed: bool,
}

/// A run that is to be explained.
struct Reading<'r> {
    run: &'r Run,
    groups: Vec<&'r str>,
    /// What stands between one group and the next.
    gaps: Vec<String>,
    /// Whether it stands beside a word for calling: then it is the source's own number or a time
    /// that is marked as one.
    is_call: bool,
}

impl Explainer<'_> {
    fn foreign(&self, run: &Run) -> Option<Foreign> {
        let is_call = !self.is_reversed && calls(self.tag, &[&run.before, &run.after]);
        let groups: Vec<&str> = run.groups().collect();
        let reading = Reading { run, groups, gaps: digit_gaps(run), is_call };
        if reading.groups.is_empty() || self.explains(&reading) {
            return None;
        }
        let own = (0..reading.groups.len()).filter(|at| !self.single(&reading, *at));
        let digits: usize =
            own.filter_map(|at| reading.groups.get(at)).map(|group| group.len()).sum();
        // Where each group is known but not the whole, the whole is foreign.
        let digits = if digits == 0 { run.length() } else { digits + lookalikes(run) };
        let beside = [run.before.clone(), run.after.clone()];
        Some(Foreign { shown: run.shown.clone(), digits, beside })
    }

    /// Whether the groups fall into numbers of the source.
    fn explains(&self, reading: &Reading<'_>) -> bool {
        let Reading { run, groups, gaps, .. } = reading;
        if groups.len() > LONGEST {
            return false;
        }
        let scaled = scaled(groups, gaps, &run.after);
        if scaled.is_some_and(|value| self.source.values.contains(&value)) {
            return true;
        }
        // Where each number may begin, and the beginnings of those before it.
        let mut ways: Vec<Option<Vec<usize>>> = vec![None; groups.len() + 1];
        if let Some(first) = ways.first_mut() {
            *first = Some(Vec::new());
        }
        for start in 0..groups.len() {
            let Some(Some(way)) = ways.get(start).cloned() else { continue };
            for end in (start + 1..=groups.len()).rev() {
                if self.chunk(reading, start, end)
                    && let Some(slot) = ways.get_mut(end)
                    && slot.is_none()
                {
                    let mut way = way.clone();
                    way.push(start);
                    *slot = Some(way);
                }
            }
        }
        let Some(Some(starts)) = ways.last() else { return false };
        self.is_reversed || !self.runs_together(reading, starts)
    }

    /// Whether numbers of the source stand together so that they read as one to call.
    fn runs_together(&self, reading: &Reading<'_>, starts: &[usize]) -> bool {
        let Reading { groups, gaps, .. } = reading;
        let digits: usize = groups.iter().map(|group| group.len()).sum();
        let joins = |gap: &String| {
            let mark = gap.trim();
            !mark.is_empty() && mark.chars().all(|c| is_dash(c) || c == '/')
        };
        // Two numbers with a dash between them, each in one piece or with its minutes.
        let border = starts.get(1).and_then(|start| gaps.get(start - 1));
        let within = gaps.iter().enumerate().filter(|(at, _)| !starts.contains(&(at + 1)));
        let are_whole = within.into_iter().all(|(_, gap)| matches!(gap.as_str(), ":" | "."));
        let range = starts.len() == 2 && are_whole && border.is_some_and(joins);
        let borders = starts.iter().skip(1).filter_map(|start| gaps.get(start - 1));
        let is_close = borders.clone().next().is_some() && borders.clone().all(|gap| is_tight(gap));
        let twice = groups.len() == 2 && groups.first() == groups.get(1);
        is_close
            && !range
            && (digits >= 6 || twice)
            && !self.source.joined.contains(&groups.concat())
    }

    /// Whether the groups from `start` to before `end` are a number of the source in some form.
    fn chunk(&self, reading: &Reading<'_>, start: usize, end: usize) -> bool {
        let Reading { groups, gaps, is_call, .. } = reading;
        let Some(taken) = groups.get(start..end) else { return false };
        let inner = gaps.get(start..end.saturating_sub(1)).unwrap_or_default();
        if let [group] = taken {
            let before = start.checked_sub(1).and_then(|at| groups.get(at));
            let gap = start.checked_sub(1).and_then(|at| gaps.get(at));
            let cents = *group == "00" && gap.is_some_and(|gap| gap == "," || gap == ".");
            return self.single(reading, start)
                || before.is_some_and(|year| self.short_year(year, group))
                || (cents && !is_call);
        }
        let amount = amount(groups, gaps, start, end);
        self.source.joined.contains(&taken.concat())
            || amount.is_some_and(|amount| self.source.values.contains(&amount))
            || exact(groups, gaps, start, end)
                .is_some_and(|exact| self.source.values.contains(&exact))
            || self.day(taken, inner, *is_call)
            || self.time(taken, inner, *is_call)
    }

    /// Whether a group alone is a number of the source, as it is or as the language counts.
    fn single(&self, reading: &Reading<'_>, at: usize) -> bool {
        let Reading { run, groups, is_call, .. } = reading;
        let Some(group) = groups.get(at) else { return false };
        let after = run.after.trim_start();
        let before = run.before.trim_end().chars().next_back();
        let is_alone = groups.len() == 1;
        let month = is_alone && after.starts_with(['月', '월']) && is_month(group);
        let minutes = *group == "00" && matches!(before, Some('h' | 'H' | '点' | '時'));
        let may_be_hour = !is_call || (is_alone && is_hour_mark(after));
        self.source.has(group)
            || month
            || minutes
            || (!is_call && is_alone && self.decade(group, after))
            || (may_be_hour && self.hour(group))
            || self.year(group)
    }

    /// An hour that the one text counts to twelve and the other to twenty-four.
    fn hour(&self, group: &str) -> bool {
        let Ok(hour) = group.parse::<u32>() else { return false };
        let other = if (13..=24).contains(&hour) { hour - 12 } else { hour + 12 };
        self.halves && (1..=24).contains(&hour) && self.source.has(&other.to_string())
    }

    /// A year as other calendars count it.
    fn year(&self, group: &str) -> bool {
        let Ok(year) = group.parse::<i32>() else { return false };
        let mut calendars = CALENDARS.iter().filter(|(tag, _)| *tag == self.tag);
        group.len() == 4
            && calendars.any(|(_, years)| {
                let years = if self.is_reversed { -years } else { *years };
                self.source.has(&(year - years).to_string())
            })
    }

    /// The `20` and the `90` of `20世纪90年代`, which is the 1990s.
    fn decade(&self, group: &str, after: &str) -> bool {
        let is_century = after.starts_with("世纪") || after.starts_with("世紀");
        let century = group.parse::<u32>().ok().and_then(|century| century.checked_sub(1));
        self.source.values.iter().filter(|value| is_year(value)).any(|year| {
            let begins = century.is_some_and(|century| year.starts_with(&century.to_string()));
            let ends = year.ends_with('0') && year.ends_with(group) && group.len() == 2;
            (is_century && begins) || (after.starts_with("年代") && ends)
        })
    }

    /// The `17` of `2016/17`.
    fn short_year(&self, year: &str, group: &str) -> bool {
        let short = year.len() == 4 && group.len() == 2;
        let whole = year.chars().take(2).chain(group.chars()).collect::<String>();
        short && self.source.has(year) && self.source.has(&whole)
    }

    /// A day in figures, in any order; the source may write the month in letters.
    fn day(&self, groups: &[&str], gaps: &[String], is_call: bool) -> bool {
        let mark = |gap: &String| {
            let gap = gap.trim();
            matches!(gap, "." | "/" | "·") || (!gap.is_empty() && gap.chars().all(is_dash))
        };
        let year = |group: &str| group.len() == 4 && (self.source.has(group) || self.year(group));
        let day = |group: &str| group.len() <= 2 && self.source.has(group);
        gaps.iter().all(mark)
            && match groups {
                [a, b, c] => {
                    (year(a) && is_month(b) && day(c))
                        || (year(c) && is_month(b) && day(a))
                        || (year(c) && is_month(a) && day(b))
                }
                // A day without its year is as short as a number to call.
                [a, b] => !is_call && ((day(a) && is_month(b)) || (is_month(a) && day(b))),
                _ => false,
            }
    }

    /// A time of day, such as `17:00` for `5pm`.
    fn time(&self, groups: &[&str], gaps: &[String], is_call: bool) -> bool {
        let [hour, minute] = groups else { return false };
        let parted = gaps.first().is_some_and(|gap| matches!(gap.as_str(), ":" | "." | "：" | "٫"));
        parted
            && (self.halves || !is_call)
            && minute.len() == 2
            && hour.len() <= 2
            && (self.source.has(hour) || self.hour(hour))
            && (*minute == "00" || self.source.has(minute))
    }
}

fn is_month(group: &str) -> bool {
    group.len() <= 2 && group.parse().is_ok_and(|month: u32| (1..=12).contains(&month))
}

/// Whether a word for the hour stands behind a number: `17 h`, `17 Uhr`, `17点`.
fn is_hour_mark(after: &str) -> bool {
    let mut letters = after.chars();
    let first = letters.next();
    let is_h = matches!(first, Some('h' | 'H')) && !letters.next().is_some_and(char::is_alphabetic);
    is_h || ["Uhr", "点", "時", "uur", "godz", "час", "год"]
        .iter()
        .any(|word| after.starts_with(word))
}

/// How many letters that pass for digits touch a run: `09OO`.
fn lookalikes(run: &Run) -> usize {
    let passes = |c: &char| matches!(c, 'O' | 'o' | 'О' | 'о' | 'Ο' | 'ο' | 'l' | 'I' | 'І' | '|');
    let counted = |letters: Vec<char>| if letters.iter().all(passes) { letters.len() } else { 0 };
    let before = run.before.chars().rev().take_while(|c| c.is_alphabetic()).collect();
    let after = run.after.chars().take_while(|c| c.is_alphabetic()).collect();
    counted(before) + counted(after)
}
