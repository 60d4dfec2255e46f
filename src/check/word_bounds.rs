//! How long a word of the theme may be: it stands on every page, where there is little room.

/// Words with bounds of their own, in characters as readers count them: at least and at most.
const BOUNDS: [(&str, usize, usize); 5] = [
    ("exit", 2, 40),
    ("exit-help", 10, 160),
    ("emergency-label", 2, 60),
    ("emergency-now", 2, 120),
    ("emergency-police", 2, 120),
];
/// All others: so many times as long as in the source language, and so many characters more.
const TIMES: usize = 3;
const MORE: usize = 24;
/// The longest word of the source language.
const LONGEST: usize = 400;

/// What is wrong with the length of a word; `source` is that of the source language, if it is
/// another.
pub(super) fn out_of_bounds(id: &str, length: usize, source: Option<usize>) -> Option<String> {
    let own = BOUNDS.iter().find(|(known, ..)| *known == id);
    let most = source.map_or(LONGEST, |source| source * TIMES + MORE);
    let (least, most) = own.map_or((0, most), |(_, least, most)| (*least, *most));
    if length > most {
        return Some(format!("is {length} characters long; `{id}` may have {most}"));
    }
    (length < least).then(|| {
        let noun = if length == 1 { "character" } else { "characters" };
        format!("is {length} {noun} long; `{id}` needs {least}")
    })
}
