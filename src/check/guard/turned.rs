//! Letters of no living alphabet: turned letters and those of phonetic script, which pass for
//! others upside down.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use unicode_security::GeneralSecurityProfile as _;

use super::{Fault, Visible};

/// Letters that some alphabets have and others only turn, with the languages that write them.
const LETTERS: &[(&str, &[&str])] = &[
    ("əƏ", &["az"]),
    ("ǝƎ", &["kr"]),
    ("ɔƆ", &["ak", "bm", "dyu", "ee", "ff", "ln", "lu", "tw"]),
    ("ɛƐ", &["ak", "bm", "dyu", "ee", "ff", "kab", "ln", "lu", "tw"]),
];

/// The first letter of a text that its language does not write; a name may have those of all
/// languages.
pub(in crate::check) fn turned(visible: &Visible, tag: Option<&str>) -> Option<Fault> {
    let c = visible.characters().flatten().find(|c| !c.is_ascii() && is_turned(*c, tag))?;
    let what = format!("contains `{c}` (U+{:04X}), a letter of no word here", u32::from(c));
    Some(Fault::new(what, "write the letter that readers of the language know"))
}

fn is_turned(c: char, tag: Option<&str>) -> bool {
    let alphabet = CodePointMapData::<Script>::new().get(c);
    if !matches!(alphabet, Script::Latin | Script::Cyrillic | Script::Lisu) {
        return false;
    }
    if let Some((_, languages)) = LETTERS.iter().find(|(letters, _)| letters.contains(c)) {
        return tag.is_some_and(|tag| !languages.contains(&tag.split('-').next().unwrap_or(tag)));
    }
    let plain =
        ComposingNormalizerBorrowed::new_nfkc().normalize(c.encode_utf8(&mut [0; 4])).into_owned();
    plain.chars().any(|c| c.is_alphabetic() && !c.identifier_allowed())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turned_letters_are_told_from_those_of_alphabets() {
        for text in ["pǝʇɹn", "ɐpᴉǝ", "ǝ", "ɔall", "ꓕoo"] {
            assert!(turned(&Visible::of_text(text), Some("fr")).is_some(), "{text}");
        }
        for text in [
            "Żółć, ŵyr, ştiință, știință, Đường, ơ ư ả, ÿ œ ß ŋ ħ ı ſ",
            "ﬁn, №, ª º, Ελληνικά ἀρχή, ґ ї є ў, ΐ",
            "ʻokina, oʼzbek",
        ] {
            assert_eq!(turned(&Visible::of_text(text), Some("fr")), None, "{text}");
        }
        assert_eq!(turned(&Visible::of_text("Əliyev, dəniz"), Some("az")), None);
        assert_eq!(turned(&Visible::of_text("Leyla Əliyeva"), None), None);
    }
}
