//! Characters that nobody sees, that turn text around, or that pile up on others.

use icu_properties::props::{
    DefaultIgnorableCodePoint, Emoji, GeneralCategory, Script as UnicodeScript,
};
use icu_properties::{CodePointMapData, CodePointSetData};

use unicode_security::GeneralSecurityProfile as _;

use super::{Fault, Visible};

/// How many marks may stand on one letter.
const MARKS: usize = 3;
/// The same in scripts that build syllables from marks.
const MARKS_OF_SYLLABLES: usize = 6;

/// The first character of a text that deceives. `rtl` says whether the language runs from right to
/// left.
pub(in crate::check) fn hidden(visible: &Visible, rtl: bool) -> Option<Fault> {
    if visible.characters().all(|c| c.is_none_or(|c| c == '\n' || (' '..='~').contains(&c))) {
        return None;
    }
    let characters: Vec<Option<char>> = visible.characters().collect();
    let mut open: Vec<char> = Vec::new();
    let mut pile = Pile::default();
    for (at, found) in characters.iter().enumerate() {
        let Some(c) = *found else {
            pile = Pile::default();
            continue;
        };
        match c {
            '\u{2066}'..='\u{2068}' if rtl || c != '\u{2067}' => {
                open.push(c);
                continue;
            }
            '\u{2069}' if open.pop().is_some() => continue,
            _ => {}
        }
        if let Some(fault) = deceives(c, &characters, at, rtl).or_else(|| pile.add(c)) {
            return Some(fault);
        }
    }
    (!open.is_empty()).then(|| {
        Fault::new("has an unpaired directional isolate", "delete U+2066 to U+2069 from the text")
    })
}

/// What is wrong with a character where it stands.
fn deceives(c: char, characters: &[Option<char>], at: usize, rtl: bool) -> Option<Fault> {
    if matches!(c, '\n' | '\t' | '\u{ad}') || (' '..='~').contains(&c) {
        return None;
    }
    let before = at.checked_sub(1).and_then(|at| characters.get(at).copied().flatten());
    let after = characters.get(at + 1).copied().flatten();
    let named = |what: &str| format!("contains {what} U+{:04X}", u32::from(c));
    let delete = "delete the character";
    match c {
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            let what =
                format!("{}, which changes the direction of the text", named("the character"));
            return Some(Fault::new(
                what,
                "delete the character: numbers keep their order without it",
            ));
        }
        '\u{200C}' | '\u{200D}' if joins(before, after) => return None,
        '\u{200E}' | '\u{200F}' | '\u{061C}' if rtl && !before.is_some_and(is_direction_mark) => {
            return None;
        }
        '\u{FE0E}' | '\u{FE0F}' if before.is_some_and(is_emoji) => return None,
        '\u{E0020}'..='\u{E007F}' if is_flag(characters, at) => return None,
        _ => {}
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    let what = match category {
        GeneralCategory::Control => "the control character",
        GeneralCategory::PrivateUse => "the private-use character",
        GeneralCategory::LineSeparator | GeneralCategory::ParagraphSeparator => {
            "the invisible character"
        }
        GeneralCategory::Unassigned if is_noncharacter(c) => "the code of no character",
        GeneralCategory::Format if !is_number_sign(c) => "the invisible character",
        _ if CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c) => {
            "the invisible character"
        }
        _ => match c {
            '\u{2800}' | '\u{1D159}' => "the blank character",
            '\u{FFFC}' | '\u{FFFD}' => "the character for something lost",
            '\u{0334}'..='\u{0338}'
            | '\u{20D2}'
            | '\u{20D3}'
            | '\u{20D8}'..='\u{20DA}'
            | '\u{20DD}'..='\u{20E0}'
            | '\u{20E2}'
            | '\u{20E4}'..='\u{20E6}'
            | '\u{20EA}'
            | '\u{20EB}' => "the mark that is drawn over letters",
            _ if is_strange_mark(c) => "the mark that is drawn over letters",
            _ if is_blank_row(c, characters, at) => "a row of blanks with",
            _ => return None,
        },
    };
    Some(Fault::new(named(what), delete))
}

/// Whether a joiner may stand here: within the words of scripts that join, or between emoji.
fn joins(before: Option<char>, after: Option<char>) -> bool {
    let joining = |c: char| {
        let category = CodePointMapData::<GeneralCategory>::new().get(c);
        let script = CodePointMapData::<UnicodeScript>::new().get(c);
        !matches!(category, GeneralCategory::DecimalNumber)
            && matches!(
                script,
                UnicodeScript::Arabic
                    | UnicodeScript::Bengali
                    | UnicodeScript::Devanagari
                    | UnicodeScript::Gujarati
                    | UnicodeScript::Gurmukhi
                    | UnicodeScript::Kannada
                    | UnicodeScript::Khmer
                    | UnicodeScript::Malayalam
                    | UnicodeScript::Mongolian
                    | UnicodeScript::Myanmar
                    | UnicodeScript::Nko
                    | UnicodeScript::Oriya
                    | UnicodeScript::Sinhala
                    | UnicodeScript::Syriac
                    | UnicodeScript::Tamil
                    | UnicodeScript::Telugu
                    | UnicodeScript::Thaana
                    | UnicodeScript::Tibetan
            )
    };
    // Vowel signs of Arabic belong to no script of their own.
    let vowel = |c: char| matches!(c, '\u{064B}'..='\u{0655}' | '\u{0670}');
    let picture = |c: char| !c.is_ascii() && is_emoji(c);
    let pictures =
        before.is_some_and(|c| c == '\u{FE0F}' || picture(c)) && after.is_some_and(picture);
    before.is_some_and(|c| joining(c) || vowel(c)) || pictures
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}')
}

/// Signs that a variation selector makes a picture or a letter; digits among them for keys.
fn is_emoji(c: char) -> bool {
    CodePointSetData::new::<Emoji>().contains(c)
}

/// Whether a tag belongs to the flag of England, Scotland or Wales.
fn is_flag(characters: &[Option<char>], at: usize) -> bool {
    const FLAGS: [&str; 3] = ["gbeng", "gbsct", "gbwls"];
    let Some(start) =
        characters.get(..at).and_then(|head| head.iter().rposition(|c| *c == Some('\u{1F3F4}')))
    else {
        return false;
    };
    let tags: Vec<char> = characters.iter().skip(start + 1).map_while(|c| *c).take(6).collect();
    let plain = |c: &char| u32::from(*c).checked_sub(0xE_0000).and_then(char::from_u32);
    let name: String = tags.iter().take(5).filter_map(plain).collect();
    at <= start + 6 && FLAGS.contains(&name.as_str()) && tags.get(5) == Some(&'\u{E007F}')
}

/// Marks of no alphabet: those that alphabets use are known to Unicode, but for a few of Taiwan.
fn is_strange_mark(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x0483..=0x0489 | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF
        | 0x20D0..=0x20FF | 0xFE20..=0xFE2F)
        && !matches!(c, '\u{30D}' | '\u{358}' | '\u{20E3}')
        && !c.identifier_allowed()
}

/// Blanks that browsers do not take for one, from which on they are a flood.
const BLANKS: usize = 3;

/// Whether blanks of any kind, more than two of which browsers keep, begin here.
fn is_blank_row(c: char, characters: &[Option<char>], at: usize) -> bool {
    let kept = |c: char| c.is_whitespace() && !matches!(c, ' ' | '\t' | '\n');
    let rest = characters.get(at..).unwrap_or_default().iter().map_while(|c| *c);
    let row = rest.take_while(|c| c.is_whitespace());
    kept(c) && row.filter(|c| kept(*c)).count() >= BLANKS
}

fn is_noncharacter(c: char) -> bool {
    let code = u32::from(c);
    (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE
}

/// Signs that Arabic and Syriac draw under or around a number.
fn is_number_sign(c: char) -> bool {
    matches!(u32::from(c), 0x0600..=0x0605 | 0x06DD | 0x070F | 0x0890..=0x0891 | 0x08E2)
}

/// Marks that stand on one letter.
#[derive(Default)]
struct Pile {
    marks: usize,
    same: usize,
    last: Option<char>,
    of_syllables: bool,
}

impl Pile {
    /// Adds a character; says when there are too many marks.
    fn add(&mut self, c: char) -> Option<Fault> {
        let category = CodePointMapData::<GeneralCategory>::new().get(c);
        if !matches!(category, GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark) {
            if matches!(category, GeneralCategory::Format) {
                return None;
            }
            let script = CodePointMapData::<UnicodeScript>::new().get(c);
            let of_syllables = matches!(
                script,
                UnicodeScript::Tibetan | UnicodeScript::Myanmar | UnicodeScript::Khmer
            );
            *self = Self { of_syllables, ..Self::default() };
            return None;
        }
        self.marks += 1;
        self.same = if self.last == Some(c) { self.same + 1 } else { 1 };
        self.last = Some(c);
        let most = if self.of_syllables { MARKS_OF_SYLLABLES } else { MARKS };
        (self.marks > most || self.same > 2).then(|| {
            Fault::new("piles accents or other marks on one letter", "delete the extra marks")
        })
    }
}
