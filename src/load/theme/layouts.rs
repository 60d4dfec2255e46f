//! Which layouts a theme has: the rows of the table `layouts` in its poster.typ and card.typ.

use std::collections::BTreeSet;

use crate::model::{Layered, Layouts};

/// The layouts that the press files of a theme list.
pub(super) fn layouts(press: &Layered) -> Layouts {
    Layouts { posters: of(press, "poster.typ"), cards: of(press, "card.typ") }
}

/// The rows of the table in a file; those of the files under it too where it takes them over.
/// `None` where there is no table to be read.
fn of(press: &Layered, name: &str) -> Option<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for file in press.0.get(name)? {
        let rows = rows(std::str::from_utf8(&file.bytes).ok()?)?;
        names.extend(rows.names);
        if !rows.takes_over {
            return Some(names);
        }
    }
    None
}

/// What the table of a file says.
struct Rows {
    names: Vec<String>,
    /// Whether it adds to the table of another file.
    takes_over: bool,
}

fn rows(text: &str) -> Option<Rows> {
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    let text = lines.collect::<Vec<_>>().join("\n");
    let (_, rest) = text.split_once("let layouts")?;
    let (head, table) = rest.trim_start().strip_prefix('=')?.split_once('(')?;
    let mut rows = Rows { names: Vec::new(), takes_over: head.contains("layouts") };
    if !rows.takes_over && !head.trim().is_empty() {
        return None;
    }
    let (mut depth, mut word) = (1_u32, String::new());
    for c in table.chars() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ':' if depth == 1 => rows.names.push(word.trim().trim_matches('"').to_owned()),
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if depth == 1 && c == ',' {
            rows.takes_over |= word.trim().starts_with("..");
            word.clear();
        } else {
            word.push(c);
        }
    }
    rows.takes_over |= word.trim().starts_with("..");
    (depth == 0).then_some(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_of_a_table_are_the_layouts() {
        let found = rows(
            "#let x = 1\n#let layouts = (\n  // rows\n  tear-off: t.x,\n  plain: (d) => g(d, a: 1),\n)\n",
        );
        let found = found.expect("a table");
        assert_eq!(found.names, ["tear-off", "plain"]);
        assert!(!found.takes_over);
        let more = rows("#let layouts = (..base.layouts, own: own)").expect("a table");
        assert_eq!(more.names, ["own"]);
        assert!(more.takes_over);
        assert!(
            rows("#let layouts = base.layouts + (own: own)").is_some_and(|rows| rows.takes_over)
        );
        assert!(rows("#let layouts = made()").is_none());
    }
}
