//! Letters and signs that pass for a digit: `O`, `о`, `l`, `І`, `|`, `S`.

use std::cell::RefCell;
use std::collections::HashMap;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use unicode_security::confusable_detection::skeleton;

/// The digit that a character passes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lookalike {
    pub(super) value: u64,
    /// Whether it passes for a digit wherever it touches one: `O`, `l`. Others, such as `S` and
    /// letters of scripts that are written right behind digits, pass for one between digits alone.
    pub(super) is_strong: bool,
}

/// What a character passes for.
pub(super) fn lookalike(c: char) -> Option<Lookalike> {
    let strong = |value| Some(Lookalike { value, is_strong: true });
    let weak = |value| Some(Lookalike { value, is_strong: false });
    match c {
        'O' | 'o' => return strong(0),
        'I' | 'l' | '|' | 'ı' | 'і' | 'ι' | 'ɩ' => return strong(1),
        'S' => return weak(5),
        'B' => return weak(8),
        'Z' => return weak(2),
        c if c.is_ascii() => return None,
        _ => {}
    }
    // Texts have few letters, many times over, and Unicode's tables are slow to ask.
    KNOWN.with_borrow_mut(|known| *known.entry(c).or_insert_with(|| by_shape(c)))
}

thread_local! {
    static KNOWN: RefCell<HashMap<char, Option<Lookalike>>> = RefCell::default();
}

/// What a character passes for by the shape that Unicode gives it.
fn by_shape(c: char) -> Option<Lookalike> {
    let weak = |value| Some(Lookalike { value, is_strong: false });
    let plain =
        ComposingNormalizerBorrowed::new_nfkc().normalize(c.encode_utf8(&mut [0; 4])).into_owned();
    let shape: String = skeleton(&plain).collect();
    let value = match shape.as_str() {
        "O" | "o" => 0,
        "l" | "I" => 1,
        "S" => 5,
        "B" => 8,
        "Z" => 2,
        digit => return digit.parse::<u64>().ok().filter(|value| *value < 10).and_then(weak),
    };
    let is_strong = value < 2 && stands_apart(c);
    Some(Lookalike { value, is_strong })
}

/// Whether the letters of its script are not written right behind digits.
fn stands_apart(c: char) -> bool {
    matches!(
        CodePointMapData::<Script>::new().get(c),
        Script::Latin
            | Script::Greek
            | Script::Cyrillic
            | Script::Armenian
            | Script::Georgian
            | Script::Coptic
            | Script::Cherokee
            | Script::Deseret
            | Script::Lisu
            | Script::Common
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_pass_for_digits_in_every_alphabet() {
        for (c, value) in [
            ('O', 0),
            ('о', 0),
            ('Ο', 0),
            ('օ', 0),
            ('Ｏ', 0),
            ('ᴼ', 0),
            ('І', 1),
            ('ⵏ', 1),
            ('З', 3),
        ] {
            assert_eq!(lookalike(c).map(|found| found.value), Some(value), "{c}");
        }
        for c in ['a', 'M', 'ж', '中', 'ਮ', 'ب'] {
            assert_eq!(lookalike(c), None, "{c}");
        }
    }
}
