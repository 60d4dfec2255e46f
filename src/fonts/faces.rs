//! The web fonts of a language.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::characters::{ascii, characters};
use super::coverage::{Charmaps, uncovered};
use super::stack::stack;
use crate::model::{Edition, Locale, Script};

/// Draws large numbers to call in scripts that have no Latin face of their own.
const FIGURES: &str = "NotoSans-Bold.ttf";

/// What a Latin face draws in scripts whose own letters and digits do not match: all of printable
/// ASCII but the space, which is as wide as the script wants it.
const LATIN: RangeInclusive<char> = '!'..='~';

/// A web font to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaceSpec {
    /// The family: `hb-text`, `hb-head`, `hb-figures`, `hb-names`, `hb-names-nastaliq`.
    pub family: &'static str,
    /// 400, 700 or 800.
    pub weight: u16,
    /// The file in the theme's fonts folder.
    pub file: &'static str,
    /// The characters to keep.
    pub characters: BTreeSet<char>,
    /// Whether the face is for its own characters only, beside others of its family.
    pub ranged: bool,
}

impl FaceSpec {
    /// `unicode-range` of a ranged face, with neighbours joined.
    pub fn unicode_range(&self) -> Option<String> {
        if !self.ranged {
            return None;
        }
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for code in self.characters.iter().map(|c| u32::from(*c)) {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == code => *last = code,
                _ => ranges.push((code, code)),
            }
        }
        let parts: Vec<String> = ranges
            .into_iter()
            .map(|(first, last)| {
                if first == last { format!("U+{first:X}") } else { format!("U+{first:X}-{last:X}") }
            })
            .collect();
        Some(parts.join(","))
    }
}

/// The fonts of an edition: text, bold, headlines, and the names of other languages.
pub fn faces(edition: &Edition, charmaps: &Charmaps) -> Vec<FaceSpec> {
    let mut found = characters(edition);
    let script = edition.locale.script;
    let stack = stack(script);
    for locale in edition.listed.iter().filter(|locale| locale.script == script) {
        found.all.extend(locale.autonym.chars());
        found.bold.extend(locale.autonym.chars());
    }
    if stack.latin.is_some() {
        // Another face draws these: the larger one need not carry them too.
        found.all.retain(|c| !LATIN.contains(c));
        found.bold.retain(|c| !LATIN.contains(c));
    }
    let mut faces = Vec::new();
    let mut add = |family, weight, file: &'static str, characters: &BTreeSet<char>, ranged| {
        faces.push(FaceSpec { family, weight, file, characters: characters.clone(), ranged });
    };
    add("hb-text", 400, stack.text, &found.all, false);
    if let Some(bold) = stack.bold {
        add("hb-text", 700, bold, &found.bold, false);
    }
    // The headline face counts only when it has every letter: never two faces in one headline.
    let head = stack.head.filter(|head| {
        let text: String = found.head.iter().filter(|c| c.is_alphanumeric()).collect();
        charmaps.get(head).is_some_and(|map| uncovered(&text, &[map]).is_empty())
    });
    if let Some(head) = head {
        add("hb-head", 800, head, &found.head, false);
    }
    if let Some((regular, bold)) = stack.latin {
        let latin: BTreeSet<char> = LATIN.collect();
        add("hb-text", 400, regular, &latin, true);
        // Nothing bold holds an address or a sign of a program.
        let plain = |c: &char| c.is_ascii_alphanumeric() || "!%&'()+,-./:;?".contains(*c);
        // What stands between and beside bold figures is as bold as they are.
        let beside = ['–', '£', '€', '₹', '¥'].into_iter().filter(|sign| found.bold.contains(sign));
        let strong: BTreeSet<char> = latin.iter().copied().filter(plain).chain(beside).collect();
        add("hb-text", 700, bold, &strong, true);
        add("hb-figures", 700, bold, &strong, false);
    } else if script != Script::Latin {
        // Large numbers to call: the tall lines of other scripts would lie over what is near.
        add("hb-figures", 700, FIGURES, &('0'..='9').chain(['+', ' ']).collect(), false);
    }
    faces.extend(names_faces(&edition.listed, Some(script)));
    faces
}

/// Small fonts for the names of languages in other scripts.
pub(crate) fn names_faces(
    locales: &[std::sync::Arc<Locale>],
    own: Option<Script>,
) -> Vec<FaceSpec> {
    let mut scripts: BTreeMap<Script, BTreeSet<char>> = BTreeMap::new();
    for locale in locales.iter().filter(|locale| Some(locale.script) != own) {
        scripts.entry(locale.script).or_default().extend(locale.autonym.chars());
    }
    // The text face of every other script brings ASCII along for digits.
    if own.is_some()
        && let Some(latin) = scripts.get_mut(&Script::Latin)
    {
        latin.retain(|c| !ascii().any(|plain| plain == *c));
    }
    ranged(scripts)
}

/// Fonts for the page of missing addresses, which speaks every language. There Urdu is set in
/// Naskh, under its name in Nastaliq: the words of one card would bring along a font that outweighs
/// all the rest of the page.
pub(crate) fn missing_page_faces(editions: &[std::sync::Arc<Edition>]) -> Vec<FaceSpec> {
    const IDS: [&str; 5] =
        ["not-found-title", "not-found-text", "emergency-now", "emergency-police", "home-link"];
    let mut scripts: BTreeMap<Script, BTreeSet<char>> = BTreeMap::new();
    for edition in editions.iter().filter(|edition| edition.is_listed()) {
        let script = edition.locale.script;
        scripts.entry(script).or_default().extend(edition.locale.autonym.chars());
        let words = if script == Script::Nastaliq { Script::Arabic } else { script };
        let characters = scripts.entry(words).or_default();
        for id in IDS {
            if let Some((message, _)) = edition.words.messages.get(id) {
                characters.extend(message.text.chars());
            }
        }
    }
    ranged(scripts)
}

/// One ranged face per script; ASCII is left to the text face, unless the script is Latin.
fn ranged(scripts: BTreeMap<Script, BTreeSet<char>>) -> Vec<FaceSpec> {
    scripts
        .into_iter()
        .map(|(script, mut characters)| {
            if script != Script::Latin {
                characters.retain(|c| !ascii().any(|plain| plain == *c));
            }
            FaceSpec {
                // The two styles of Arabic share their characters: a family each, or the last
                // one named would draw both.
                family: if script == Script::Nastaliq { "hb-names-nastaliq" } else { "hb-names" },
                weight: 400,
                file: stack(script).text,
                characters,
                ranged: true,
            }
        })
        .filter(|face| !face.characters.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_join_neighbours() {
        let face = FaceSpec {
            family: "hb-names",
            weight: 400,
            file: "NotoSansGurmukhi-Regular.ttf",
            characters: "abcਪ".chars().collect(),
            ranged: true,
        };
        assert_eq!(face.unicode_range().as_deref(), Some("U+61-63,U+A2A"));
    }
}
