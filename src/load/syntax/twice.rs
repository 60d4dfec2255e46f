//! What is still wrong with a text whose lines are TOML: mostly names that stand in it twice.

use std::ops::Range;

use toml::de::DeTable;

use super::repaired::{Fault, Repaired};
use super::statement::begins;

/// Adds what is still wrong to the faults of a text.
pub(super) fn report_rest(made: &mut Repaired) {
    let (_, errors) = DeTable::parse_recoverable(&made.text);
    let mut repeated: Vec<Range<usize>> = Vec::new();
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        let place = line_at(&made.text, range.start);
        let line = made.text.get(place.clone()).unwrap_or_default().trim();
        let fault = |what: String, help: String, first: Option<Range<usize>>| Fault {
            range: made.edits.written(range.clone()),
            what,
            help,
            first: first.map(|first| made.edits.written(first)),
        };
        if error.message() != "duplicate key" {
            let help = format!("correct `{line}`; the rules are at https://toml.io");
            made.faults.push(fault(error.message().to_owned(), help, None));
            made.is_whole = false;
            continue;
        }
        let table = table_of(&made.text, place.start);
        // Of a table that stands twice, each key would be told again.
        if !line.starts_with('[') && table.is_some_and(|table| repeated.contains(&table)) {
            continue;
        }
        let (what, help) = if line.starts_with('[') {
            repeated.push(place.clone());
            let help = "delete one of the two, or give it another name";
            (format!("the table `{line}` stands twice"), help)
        } else {
            let key = line.split('=').next().unwrap_or_default().trim();
            (format!("`{key}` stands twice in one table"), "delete one of the two")
        };
        let first = first_like(&made.text, &place);
        made.faults.push(fault(what, help.to_owned(), first));
    }
}

/// The line of a place.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let rest = text.get(start..).unwrap_or_default();
    start..start + rest.find('\n').unwrap_or(rest.len())
}

/// The lines that begin a statement before a place, the last first.
fn before(text: &str, at: usize) -> impl Iterator<Item = Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.get(..at).unwrap_or_default().split_inclusive('\n') {
        if begins(line) {
            lines.push(start..start + line.trim_end().len());
        }
        start += line.len();
    }
    lines.into_iter().rev()
}

/// The line of the table in which a line stands.
fn table_of(text: &str, at: usize) -> Option<Range<usize>> {
    before(text, at).find(|range| text.get(range.clone()).is_some_and(|line| line.starts_with('[')))
}

/// The line that says the same as this one before it.
fn first_like(text: &str, place: &Range<usize>) -> Option<Range<usize>> {
    let key = |range: &Range<usize>| {
        let line = text.get(range.clone()).unwrap_or_default();
        line.split('=').next().unwrap_or_default().trim().to_owned()
    };
    let wanted = key(place);
    before(text, place.start).find(|range| key(range) == wanted)
}
