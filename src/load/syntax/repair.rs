//! A TOML text put right line by line, with what was wrong.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::DeTable;

use super::line::{mend_line, mend_without_sign};
use super::list::mend_list;
use super::repaired::{Fault, Repaired};
use super::statement::{Open, begins, length};
use super::twice::report_rest;
use super::{Mended, is_toml};

/// Tables of which a campaign has any number, each with its name in two brackets.
const LISTS: [&str; 5] = ["locales", "posters", "cards", "handouts", "exceptions"];

/// Puts a text right as far as that is known.
pub(super) fn repair(text: &str) -> Repaired {
    let (table, errors) = DeTable::parse_recoverable(text);
    let is_single =
        |name: &&str| table.get_ref().get(*name).is_some_and(|value| value.get_ref().is_table());
    let singles: Vec<&str> =
        LISTS.into_iter().filter(|name| !errors.is_empty() || is_single(name)).collect();
    if errors.is_empty() && singles.is_empty() {
        return Repaired::unchanged(text);
    }
    let mut repair = Repair { at: 0, singles: BTreeMap::new(), made: Repaired::unchanged("") };
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut rest = lines.as_slice();
    while let Some(line) = rest.first() {
        let single = single(line).filter(|name| singles.contains(name));
        let taken = match single {
            Some(name) => repair.single(name, line),
            None => repair.statement(line, rest),
        };
        rest = rest.get(taken.max(1)..).unwrap_or_default();
        if repair.made.faults.len() > MOST {
            repair.made.is_whole = false;
            break;
        }
    }
    repair.count_singles();
    if repair.made.is_whole {
        report_rest(&mut repair.made);
    }
    repair.made
}

/// Faults of one file after which nothing more is looked for.
const MOST: usize = 30;

/// The name of the table that begins on a line, when it stands in one pair of brackets.
fn single(line: &str) -> Option<&str> {
    let line = line.split('#').next()?.trim();
    let name = line.strip_prefix('[')?.strip_suffix(']')?.trim();
    (!name.starts_with('[')).then_some(name)
}

/// A text of which a part has been put right.
struct Repair {
    /// How many bytes have been read.
    at: usize,
    /// Tables of lists that stand in one pair of brackets: which fault names them, and how many
    /// there are.
    singles: BTreeMap<String, (usize, usize)>,
    made: Repaired,
}

impl Repair {
    /// Reads a statement; gives how many lines it takes.
    fn statement(&mut self, line: &str, lines: &[&str]) -> usize {
        let content = line.trim();
        if content.is_empty() || content.starts_with('#') {
            return self.keep(&[line]);
        }
        let length = length(lines);
        let whole = length.and_then(|length| lines.get(..length));
        if let Some(whole) = whole.filter(|whole| is_toml(&whole.concat())) {
            return self.keep(whole);
        }
        if !content.starts_with('[')
            && let Some(taken) = self.close(line, lines)
        {
            return taken;
        }
        if let Some(mended) = mend_line(line).or_else(|| mend_without_sign(line)) {
            return self.replace(line, mended);
        }
        if let Some(taken) = whole.and_then(|whole| self.mend_within(whole)) {
            return taken;
        }
        self.give_up(line, lines)
    }

    /// Takes lines over as they are.
    fn keep(&mut self, lines: &[&str]) -> usize {
        for line in lines {
            self.at += line.len();
            self.made.text.push_str(line);
        }
        lines.len()
    }

    /// Puts a line in the place of another.
    fn replace(&mut self, line: &str, mended: Mended) -> usize {
        let range = self.content(line);
        let help = mended.help.unwrap_or_else(|| format!("write `{}`", mended.text));
        self.fault(range.clone(), mended.what, help);
        self.edit(line, range, &mended.text)
    }

    fn edit(&mut self, line: &str, range: Range<usize>, text: &str) -> usize {
        let before = range.start - self.at;
        self.made.text.push_str(line.get(..before).unwrap_or_default());
        let start = self.made.text.len();
        self.made.text.push_str(text);
        self.made.edits.push(range.clone(), start..self.made.text.len());
        self.made.text.push_str(line.get(range.end - self.at..).unwrap_or_default());
        self.at += line.len();
        1
    }

    fn fault(&mut self, range: Range<usize>, what: impl Into<String>, help: impl Into<String>) {
        let (what, help) = (what.into(), help.into());
        self.made.faults.push(Fault { range, what, help, first: None });
    }

    /// Where the next line stands without the space around it.
    fn content(&self, line: &str) -> Range<usize> {
        let start = self.at + line.len() - line.trim_start().len();
        start..start + line.trim().len()
    }

    /// A table of a list with too few brackets.
    fn single(&mut self, name: &str, line: &str) -> usize {
        let range = self.content(line);
        let next = self.made.faults.len();
        let (_, count) = self.singles.entry(name.to_owned()).or_insert((next, 0));
        *count += 1;
        if *count == 1 {
            let what = format!("`[{name}]` begins the only table of its name");
            self.fault(range.clone(), what, "");
        }
        self.edit(line, range, &format!("[[{name}]]"))
    }

    /// Says how often the brackets are to be doubled.
    fn count_singles(&mut self) {
        for (name, (fault, count)) in &self.singles {
            let Some(fault) = self.made.faults.get_mut(*fault) else { continue };
            let places = if *count > 1 { format!(" in all {count} places") } else { String::new() };
            fault.help =
                format!("write `[[{name}]]`{places}: two brackets, since there may be several");
        }
    }

    /// Closes a list, a table or a text that its lines leave open.
    fn close(&mut self, line: &str, lines: &[&str]) -> Option<usize> {
        let others = lines.get(1..)?;
        let end = others.iter().position(|line| begins(line)).unwrap_or(others.len()) + 1;
        let is_content = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with('#');
        let last = lines.get(..end)?.iter().rposition(is_content)?;
        let (lines, last) = (lines.get(..=last)?, lines.get(last)?.trim());
        let mut open = Open::default();
        for line in lines {
            open.read(line);
        }
        let closers = open.closers();
        let passage = lines.concat();
        let (closed, help) = if last.contains('#') {
            let closed = format!("{}\n{closers}", passage.trim_end());
            (closed, format!("write `{closers}` on a line of its own behind `{last}`"))
        } else {
            let closed = format!("{}{closers}", passage.trim_end());
            (closed, format!("write `{last}{closers}`"))
        };
        if !open.is_any() || !is_toml(&closed) {
            return None;
        }
        let range = self.content(line);
        let what = match closers.chars().next() {
            Some(']') => "the list that begins here is not closed",
            Some('}') => "the braces that begin here are not closed",
            _ => "the text of several lines that begins here is not closed",
        };
        self.fault(range, what, help);
        let start = self.made.text.len();
        self.made.text.push_str(passage.trim_end());
        let at = self.at + passage.trim_end().len();
        let added = closed.get(passage.trim_end().len()..).unwrap_or_default();
        self.made.text.push_str(added);
        self.made.edits.push(at..at, start + passage.trim_end().len()..self.made.text.len());
        self.made.text.push_str(passage.get(passage.trim_end().len()..).unwrap_or_default());
        self.at += passage.len();
        Some(lines.len())
    }

    /// Puts one of several lines of a list right.
    fn mend_within(&mut self, lines: &[&str]) -> Option<usize> {
        for (index, line) in lines.iter().enumerate().skip(1) {
            let content = line.trim();
            let list = format!("[{}]", content.trim_end_matches(','));
            let Some(found) = mend_list("", &list) else { continue };
            let inner = found.text.trim_start_matches('[').trim_end_matches(']');
            let text = format!("{inner},");
            let before = lines.get(..index)?;
            let after = lines.get(index + 1..)?;
            if !is_toml(&format!("{}{text}\n{}", before.concat(), after.concat())) {
                continue;
            }
            self.keep(before);
            self.replace(line, Mended::new(found.what, text));
            self.keep(after);
            return Some(lines.len());
        }
        None
    }

    /// Leaves out what nobody can put right but its author.
    fn give_up(&mut self, line: &str, lines: &[&str]) -> usize {
        let range = self.content(line);
        let content = line.trim();
        let name = content.split(['=', ':']).next().unwrap_or_default().trim();
        let is_empty = content.ends_with(['=', ':']) && !name.is_empty();
        let (what, help) = if is_empty {
            let help = format!("write the value behind `{name} =`, or delete the line");
            (format!("`{name}` has no value"), help)
        } else {
            let help = format!(
                "write `key = \"text\"`, or `key = ` and a number, a day, `true` or `false`; a remark begins with `#`: `# {content}`"
            );
            ("a line is neither a key with its value nor the name of a table".to_owned(), help)
        };
        self.fault(range, what, help);
        self.made.is_whole = false;
        let mut open = Open::default();
        open.read(line);
        let taken = match lines.get(1..) {
            Some(rest) if open.is_any() => {
                rest.iter().position(|line| begins(line)).unwrap_or(rest.len()) + 1
            }
            _ => 1,
        };
        for line in lines.iter().take(taken) {
            let range = self.content(line);
            self.edit(line, range, "");
        }
        taken
    }
}
