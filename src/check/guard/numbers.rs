//! Numbers of a text against those of its source: the same value in the digits, the groups and
//! the order of another language is the same number.

use std::collections::BTreeSet;

use super::runs::{Part, Run, is_tight, runs};
use super::scale::zeros;
use super::{SlotKind, Visible};

/// The longest run that is looked at as a whole.
const LONGEST: usize = 24;

/// The numbers that a text shows.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Numbers {
    pub(in crate::check) runs: Vec<Run>,
    /// The value of each group, and of groups that make one number.
    values: BTreeSet<String>,
    /// The digits of neighbouring groups.
    joined: BTreeSet<String>,
    /// Numbers that touch other numbers.
    touching: BTreeSet<String>,
    /// Whether the text counts hours to twelve.
    halves: bool,
}

/// Another way to count years, with the difference.
const CALENDARS: [(&str, i32); 4] = [("th", 543), ("fa", -621), ("fa", -622), ("ps", -621)];

impl Numbers {
    /// The numbers of a text.
    pub(in crate::check) fn of(visible: &Visible) -> Self {
        let runs = runs(visible);
        let mut numbers = Self::default();
        for run in &runs {
            numbers.add(run);
        }
        numbers.halves = runs.iter().any(counts_halves);
        numbers.runs = runs;
        numbers
    }

    /// The numbers of several texts together.
    pub(in crate::check) fn extend(&mut self, other: Self) {
        self.runs.extend(other.runs);
        self.values.extend(other.values);
        self.joined.extend(other.joined);
        self.touching.extend(other.touching);
        self.halves |= other.halves;
    }

    fn add(&mut self, run: &Run) {
        let groups: Vec<&str> = run.groups().collect();
        for start in 0..groups.len() {
            let mut joined = String::new();
            for group in groups.iter().skip(start).take(LONGEST) {
                joined.push_str(group);
                self.joined.insert(joined.clone());
            }
        }
        self.values.extend(groups.iter().map(|group| value(group).to_owned()));
        let gaps = digit_gaps(run);
        for start in 0..groups.len() {
            let ends = start + 1..=groups.len().min(start + LONGEST);
            let amounts = ends.filter_map(|end| amount(&groups, &gaps, start, end));
            self.values.extend(amounts);
        }
        self.values.extend(short_years(&groups, &gaps));
        self.values.extend(scaled(&groups, &gaps, &run.after));
        self.touching.extend(touching(run));
    }

    /// Whether the number is one of the text's.
    fn has(&self, group: &str) -> bool {
        self.values.contains(value(group))
    }
}

/// A number without zeros ahead of it.
fn value(group: &str) -> &str {
    match group.trim_start_matches('0') {
        "" => "0",
        value if group.len() - value.len() <= 1 => value,
        _ => group,
    }
}

/// What stands between one group of digits and the next; a slot between them parts them.
fn digit_gaps(run: &Run) -> Vec<String> {
    let mut gaps: Vec<String> = Vec::new();
    let mut since: Option<String> = None;
    for (at, part) in run.parts.iter().enumerate() {
        let gap = at.checked_sub(1).and_then(|at| run.gaps.get(at));
        if let (Some(since), Some(gap)) = (since.as_mut(), gap) {
            since.push_str(gap);
        }
        match part {
            Part::Digits(_) => gaps.extend(since.replace(String::new())),
            Part::Slot(..) => {
                if let Some(since) = since.as_mut() {
                    since.push('\u{FFFC}');
                }
            }
        }
    }
    gaps
}

/// Groups that make one amount, such as `1 000`, `1,000`, `1.000`, `1’000` or `1,00,000`.
fn amount(groups: &[&str], gaps: &[String], start: usize, end: usize) -> Option<String> {
    let taken = groups.get(start..end).filter(|taken| taken.len() > 1)?;
    let gaps = gaps.get(start..end - 1)?;
    let mark = gaps.first()?;
    let is_mark = matches!(
        mark.as_str(),
        " " | "\u{a0}" | "\u{202f}" | "\u{2009}" | "," | "." | "'" | "’" | "٬" | "،" | "，" | "˙"
    );
    let (first, rest) = taken.split_first()?;
    let (last, middle) = rest.split_last()?;
    let even = middle.iter().all(|group| group.len() == 3);
    let indian = middle.iter().all(|group| group.len() == 2);
    let fits = is_mark
        && gaps.iter().all(|gap| gap == mark)
        && (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && last.len() == 3
        && (even || indian);
    fits.then(|| taken.concat())
}

/// What a number and the word behind it come to: `1.5 million`.
fn scaled(groups: &[&str], gaps: &[String], after: &str) -> Option<String> {
    let zeros = zeros(after)?;
    let (last, ahead) = groups.split_last()?;
    let gap = gaps.last().map(String::as_str);
    let (whole, part) = match (ahead.last(), gap) {
        (Some(whole), Some("." | "," | "٫")) if last.len() <= zeros => (*whole, *last),
        _ => (*last, ""),
    };
    let digits = format!("{whole}{part}{}", "0".repeat(zeros.saturating_sub(part.len())));
    Some(digits.trim_start_matches('0').to_owned())
}

/// The `2017` of `2016/17`.
fn short_years(groups: &[&str], gaps: &[String]) -> Vec<String> {
    let pairs = groups.windows(2).zip(gaps);
    let years = pairs.filter_map(|(pair, gap)| match pair {
        [year, short] if year.len() == 4 && short.len() == 2 => {
            let joins = gap.chars().all(|c| c == '/' || is_dash(c)) && !gap.is_empty();
            joins.then(|| year.chars().take(2).chain(short.chars()).collect())
        }
        _ => None,
    });
    years.collect()
}

/// Whether the number is an hour counted to twelve: `5pm`, `5 p.m.`
fn counts_halves(run: &Run) -> bool {
    let after = run.after.trim_start().to_lowercase();
    ["pm", "p.m", "am", "a.m"].iter().any(|half| {
        let rest = after.strip_prefix(half);
        rest.is_some_and(|rest| !rest.chars().next().is_some_and(char::is_alphabetic))
    })
}

/// Numbers that a phone or a reader would take for one with a number that is put in.
fn touching(run: &Run) -> Vec<String> {
    let mut found = Vec::new();
    for (at, pair) in run.parts.windows(2).enumerate() {
        let [first, second] = pair else { continue };
        let gap = run.gaps.get(at).map_or("", String::as_str);
        let phone =
            [first, second].iter().any(|part| matches!(part, Part::Slot(_, SlotKind::Phone)));
        let slot = [first, second].iter().any(|part| matches!(part, Part::Slot(..)));
        let joins = if phone {
            is_tight(gap) && !gap.contains(['/', '\n'])
        } else {
            slot && matches!(gap, "" | "." | "," | "'" | "’" | "٬" | "٫" | "·")
        };
        if joins {
            found.push(format!("{}{gap}{}", shown(first), shown(second)));
        }
    }
    found
}

fn shown(part: &Part) -> String {
    match part {
        Part::Digits(digits) => digits.clone(),
        Part::Slot(name, _) => format!("{{ ${name} }}"),
    }
}

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
    let explainer =
        Explainer { source, tag, halves: source.halves || text.halves, is_reversed: false };
    text.runs.iter().filter_map(|run| explainer.foreign(run)).collect()
}

/// The first number of the source that a text does not have in any form.
pub(in crate::check) fn left_out(source: &Numbers, text: &Numbers, tag: &str) -> Option<String> {
    let halves = source.halves || text.halves;
    let explainer = Explainer { source: text, tag, halves, is_reversed: true };
    source.runs.iter().find_map(|run| explainer.foreign(run)).map(|foreign| foreign.shown)
}

/// The first place where a number that is put in runs into another number, which its source does
/// not have.
pub(in crate::check) fn merged(source: &Numbers, text: &Numbers) -> Option<String> {
    text.runs.iter().flat_map(touching).find(|pair| !source.touching.contains(pair))
}

struct Explainer<'e> {
    source: &'e Numbers,
    tag: &'e str,
    halves: bool,
    /// Whether a source is held against its translation: years count the other way, and numbers
    /// may stand together.
    is_reversed: bool,
}

impl Explainer<'_> {
    fn foreign(&self, run: &Run) -> Option<Foreign> {
        let groups: Vec<&str> = run.groups().collect();
        if groups.is_empty() || self.explains(run, &groups) {
            return None;
        }
        let alone = |group: &&&str| !self.single(group, run, groups.len());
        let digits = groups.iter().filter(alone).map(|group| group.len()).sum();
        // Where each group is known but not the whole, the whole is foreign.
        let digits = if digits == 0 { run.length() } else { digits };
        let beside = [run.before.clone(), run.after.clone()];
        Some(Foreign { shown: run.shown.clone(), digits, beside })
    }

    /// Whether the groups fall into numbers of the source.
    fn explains(&self, run: &Run, groups: &[&str]) -> bool {
        let gaps = digit_gaps(run);
        if groups.len() > LONGEST {
            return false;
        }
        if scaled(groups, &gaps, &run.after)
            .is_some_and(|value| self.source.values.contains(&value))
        {
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
                if self.chunk(run, groups, &gaps, start, end)
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
        self.is_reversed || !self.runs_together(groups, &gaps, starts)
    }

    /// Whether numbers of the source stand together so that they read as one to call.
    fn runs_together(&self, groups: &[&str], gaps: &[String], starts: &[usize]) -> bool {
        let digits: usize = groups.iter().map(|group| group.len()).sum();
        let range = groups.len() == 2
            && gaps.first().is_some_and(|gap| gap.trim().chars().all(|c| is_dash(c) || c == '/'))
            && gaps.first().is_some_and(|gap| !gap.trim().is_empty());
        let borders = starts.iter().skip(1).filter_map(|start| gaps.get(start - 1));
        let is_close = borders.clone().next().is_some() && borders.clone().all(|gap| is_tight(gap));
        let twice = groups.len() == 2 && groups.first() == groups.get(1) && !range;
        is_close
            && !range
            && (digits >= 6 || twice)
            && !self.source.joined.contains(&groups.concat())
    }

    /// Whether these groups are a number of the source in some form.
    fn chunk(&self, run: &Run, groups: &[&str], gaps: &[String], start: usize, end: usize) -> bool {
        let Some(taken) = groups.get(start..end) else { return false };
        let inner = gaps.get(start..end.saturating_sub(1)).unwrap_or_default();
        match taken {
            [group] => {
                let before = start.checked_sub(1).and_then(|at| groups.get(at));
                let gap = start.checked_sub(1).and_then(|at| gaps.get(at));
                self.single(group, run, groups.len())
                    || before.is_some_and(|year| self.short_year(year, group))
                    || (*group == "00" && gap.is_some_and(|gap| gap == "," || gap == "."))
            }
            _ => {
                self.source.joined.contains(&taken.concat())
                    || amount(groups, gaps, start, end)
                        .is_some_and(|amount| self.source.values.contains(&amount))
                    || self.date(taken, inner)
                    || self.time(taken, inner)
            }
        }
    }

    /// Whether a group alone is a number of the source, as it is or as the language counts.
    fn single(&self, group: &str, run: &Run, groups: usize) -> bool {
        let after = run.after.trim_start().chars().next();
        let before = run.before.trim_end().chars().next_back();
        let month = groups == 1
            && matches!(after, Some('月' | '월'))
            && group.parse().is_ok_and(|month: u32| (1..=12).contains(&month));
        let minutes = group == "00" && matches!(before, Some('h' | 'H' | '点' | '時'));
        self.source.has(group) || month || minutes || self.hour(group) || self.year(group)
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
        group.len() == 4
            && CALENDARS
                .iter()
                .filter(|(tag, _)| *tag == self.tag)
                .map(|(_, years)| if self.is_reversed { -years } else { *years })
                .any(|years| self.source.has(&(year - years).to_string()))
    }

    /// The `17` of `2016/17`.
    fn short_year(&self, year: &str, group: &str) -> bool {
        let short = year.len() == 4 && group.len() == 2;
        let whole = year.chars().take(2).chain(group.chars()).collect::<String>();
        short && self.source.has(year) && self.source.has(&whole)
    }

    /// A day in figures, in any order; the source may write the month in letters.
    fn date(&self, groups: &[&str], gaps: &[String]) -> bool {
        let mark = |gap: &String| matches!(gap.trim(), "." | "/" | "-" | "‑" | "–" | "·");
        if !gaps.iter().all(mark) {
            return false;
        }
        let month = |group: &str| group.parse().is_ok_and(|month: u32| (1..=12).contains(&month));
        match groups {
            [a, b, c] => {
                let year =
                    |group: &str| group.len() == 4 && (self.source.has(group) || self.year(group));
                (year(a) && month(b) && self.source.has(c))
                    || (year(c) && month(b) && self.source.has(a))
                    || (year(c) && month(a) && self.source.has(b))
            }
            _ => false,
        }
    }

    /// A time of day, such as `17:00` for `5pm`.
    fn time(&self, groups: &[&str], gaps: &[String]) -> bool {
        let [hour, minute] = groups else { return false };
        let parted = gaps.first().is_some_and(|gap| matches!(gap.as_str(), ":" | "." | "：" | "٫"));
        parted
            && minute.len() == 2
            && hour.len() <= 2
            && (self.source.has(hour) || self.hour(hour))
            && (*minute == "00" || self.source.has(minute))
    }
}

/// A dash or hyphen of any length.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '~' | '～' | '〜')
}
