//! Placeables are hidden from the Markdown parser behind one private-use character each.

use super::Name;

const FIRST: u32 = 0xF_0000;
const LAST: u32 = 0xF_FFFD;

/// The character that hides the placeable with this index; `None` past 65,533 of them.
pub fn to_char(index: usize) -> Option<char> {
    let code = FIRST.checked_add(u32::try_from(index).ok()?)?;
    if code > LAST { None } else { char::from_u32(code) }
}

/// The index of the placeable that this character hides.
pub fn index_of(character: char) -> Option<usize> {
    let code = u32::from(character);
    (FIRST..=LAST).contains(&code).then(|| (code - FIRST) as usize)
}

/// A placeable `{ $name }` found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its name.
    pub name: Name,
    /// First byte, that of the brace.
    pub start: usize,
    /// One past the closing brace.
    pub end: usize,
}

/// Every `{ $name }` of the text, in order.
pub fn find(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(open) = text.get(rest..).and_then(|tail| tail.find('{')) {
        let start = rest + open;
        match placeable_at(text, start) {
            Some(placeable) => {
                rest = placeable.end;
                found.push(placeable);
            }
            None => rest = start + 1,
        }
    }
    found
}

fn placeable_at(text: &str, start: usize) -> Option<Found> {
    let inside = text.get(start + 1..)?;
    let close = inside.find('}')?;
    let name = inside.get(..close)?.trim_matches(' ').strip_prefix('$')?;
    let mut characters = name.chars();
    let begins = characters.next().is_some_and(|c| c.is_ascii_alphabetic());
    let goes_on = characters.all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    (begins && goes_on).then(|| Found { name: Name::from(name), start, end: start + 1 + close + 1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_go_there_and_back() {
        for index in [0, 1, 65_533] {
            assert_eq!(to_char(index).and_then(index_of), Some(index));
        }
        assert_eq!(to_char(65_534), None);
        assert_eq!(index_of('ੴ'), None);
    }

    #[test]
    fn finds_placeables_and_leaves_other_braces_alone() {
        let names: Vec<_> = find("{ $police } {$a}{ b } {$ } ਫ਼ੋਨ { $cases-2016 } {")
            .into_iter()
            .map(|found| found.name.to_string())
            .collect();
        assert_eq!(names, ["police", "a", "cases-2016"]);
    }
}
