//! The numbers that a text shows, by their values, and those that run into one another.

use std::collections::BTreeSet;

use super::beside::{Beside, beside, changed};
use super::digits::is_dash;
use super::runs::{Part, Run, is_tight, runs};
use super::scale::zeros;
use super::{SlotKind, Visible};

/// The longest run that is looked at as a whole.
pub(super) const LONGEST: usize = 24;

/// The numbers that a text shows.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Numbers {
    pub(in crate::check) runs: Vec<Run>,
    /// The value of each group, and of groups that make one number.
    pub(super) values: BTreeSet<String>,
    /// The digits of neighbouring groups.
    pub(super) joined: BTreeSet<String>,
    /// Numbers that touch other numbers.
    touching: BTreeSet<[String; 2]>,
    /// Whether the text counts hours to twelve.
    pub(super) halves: bool,
    /// What stands beside numbers that are put in and changes them.
    beside: BTreeSet<Beside>,
    /// The words beside such numbers.
    words: String,
}

impl Numbers {
    /// The numbers of a text.
    pub(in crate::check) fn of(visible: &Visible) -> Self {
        let mut numbers = Self::default();
        let runs = runs(visible);
        if runs.is_empty() {
            return numbers;
        }
        for run in &runs {
            numbers.add(run);
        }
        numbers.halves = runs.iter().any(counts_halves);
        numbers.values.extend(runs.windows(2).filter_map(decade));
        numbers.beside = beside(visible);
        let words = visible.characters().map(|c| c.unwrap_or(' '));
        numbers.words = words.flat_map(char::to_lowercase).collect();
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
        self.beside.extend(other.beside);
        self.words.push(' ');
        self.words.push_str(&other.words);
    }

    fn add(&mut self, run: &Run) {
        let groups: Vec<&str> = run.groups().collect();
        for piece in run.tight() {
            let groups: Vec<&str> = piece.groups().collect();
            for start in 0..groups.len() {
                let mut joined = String::new();
                for group in groups.iter().skip(start).take(LONGEST) {
                    joined.push_str(group);
                    self.joined.insert(joined.clone());
                }
            }
        }
        self.values.extend(groups.iter().map(|group| value(group).to_owned()));
        let gaps = digit_gaps(run);
        for start in 0..groups.len() {
            let ends = start + 1..=groups.len().min(start + LONGEST);
            let amounts = ends.filter_map(|end| amount(&groups, &gaps, start, end));
            self.values.extend(amounts);
            let ends = start + 1..=groups.len().min(start + LONGEST);
            self.values.extend(ends.filter_map(|end| exact(&groups, &gaps, start, end)));
        }
        self.values.extend(short_years(&groups, &gaps));
        self.values.extend(scaled(&groups, &gaps, &run.after));
        self.touching.extend(touching(run).into_iter().map(|pair| pair.parts));
    }

    /// Whether the number is one of the text's.
    pub(super) fn has(&self, group: &str) -> bool {
        self.values.contains(value(group))
    }
}

/// The value of a number: `05` is 5, but `0900` is another number than 900.
fn value(group: &str) -> &str {
    match group.strip_prefix('0') {
        Some(value) if value.len() == 1 => value,
        _ => group,
    }
}

/// What stands between one group of digits and the next; a slot between them parts them.
pub(super) fn digit_gaps(run: &Run) -> Vec<String> {
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
pub(super) fn amount(groups: &[&str], gaps: &[String], start: usize, end: usize) -> Option<String> {
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

/// An amount in groups with its hundredths, such as `1,234.50` or `1 234,50`.
pub(super) fn exact(groups: &[&str], gaps: &[String], start: usize, end: usize) -> Option<String> {
    let last = end.checked_sub(1)?;
    let amount = amount(groups, gaps, start, last)?;
    let mark = gaps.get(last.checked_sub(1)?)?;
    let part = groups.get(last).filter(|part| part.len() <= 2)?;
    let fits = matches!(mark.as_str(), "." | "," | "٫") && Some(mark) != gaps.get(start);
    fits.then(|| format!("{amount}.{part}"))
}

/// The `1990` of `20世纪90年代`.
fn decade(runs: &[Run]) -> Option<String> {
    let [century, decade] = runs else { return None };
    let stands = century.after.starts_with("世纪") || century.after.starts_with("世紀");
    let (Some(first), Some(second)) = (century.groups().last(), decade.groups().next()) else {
        return None;
    };
    let century = first.parse::<u32>().ok()?.checked_sub(1)?;
    let fits = stands && second.len() == 2 && decade.after.starts_with("年代");
    fits.then(|| format!("{century}{second}"))
}

/// What a number and the word behind it come to: `1.5 million`.
pub(super) fn scaled(groups: &[&str], gaps: &[String], after: &str) -> Option<String> {
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

/// Two numbers side by side, of which at least one is put in.
struct Pair {
    parts: [String; 2],
    gap: String,
}

/// Numbers that a phone or a reader would take for one with a number that is put in.
fn touching(run: &Run) -> Vec<Pair> {
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
            found.push(Pair { parts: [shown(first), shown(second)], gap: gap.to_owned() });
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

/// The first place where a number that is put in runs into another number, which its source does
/// not have.
pub(in crate::check) fn merged(source: &Numbers, text: &Numbers) -> Option<String> {
    let known = |pair: &Pair| !pair.gap.is_empty() && source.touching.contains(&pair.parts);
    let direct: Vec<_> = source.runs.iter().flat_map(touching).collect();
    let same =
        |pair: &Pair| direct.iter().any(|known| known.parts == pair.parts && known.gap.is_empty());
    let mut pairs = text.runs.iter().flat_map(touching);
    let pair = pairs.find(|pair| !known(pair) && !same(pair))?;
    let Pair { parts: [first, second], gap } = pair;
    Some(format!("{first}{}{second}", gap.replace('\n', " ")))
}

/// Two numbers that are put in with nothing between them, in a text without a source.
pub(in crate::check) fn side_by_side(text: &Visible) -> Option<String> {
    let is_slot = |part: &Part| matches!(part, Part::Slot(..));
    runs(text).iter().find_map(|run| {
        let mut pairs = run.parts.windows(2).zip(&run.gaps);
        let (pair, _) = pairs.find(|(pair, gap)| gap.is_empty() && pair.iter().all(is_slot))?;
        Some(pair.iter().map(shown).collect())
    })
}

/// The first number to call that a sign or letter beside it makes another one, in a text without a
/// source.
pub(in crate::check) fn altered_call(text: &Visible) -> Option<String> {
    beside(text).into_iter().find(|beside| beside.is_phone).map(|beside| beside.shown)
}

/// The first number that is put in which a sign or word beside it makes another one, where its
/// source has none.
pub(in crate::check) fn altered(source: &Numbers, text: &Numbers) -> Option<String> {
    changed(&source.beside, &source.words, &text.beside).map(|beside| beside.shown.clone())
}
