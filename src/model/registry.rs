//! The languages that Handbill knows: own name, script and direction of each.
//!
//! `languages.tsv` holds every locale of CLDR 48.2 in whose language most of the basic data are
//! there, named as CLDR names it in a list. A few names and scripts are our own: Punjabi is
//! Gurmukhi in Britain, and Urdu is Nastaliq. A test compares scripts and directions with ICU4X.

use std::sync::LazyLock;

use super::{Direction, Script};

/// What is known of one language.
#[derive(Clone, Copy, Debug)]
pub struct RegistryEntry {
    /// The canonical BCP 47 tag.
    pub tag: &'static str,
    /// The language's own name for itself.
    pub autonym: &'static str,
    /// Its name in English, for the maintainers' reports.
    pub english: &'static str,
    /// Its script.
    pub script: Script,
    /// `og:locale` value.
    pub og: &'static str,
}

impl RegistryEntry {
    /// The way the language runs.
    pub fn direction(&self) -> Direction {
        if self.script.is_rtl() { Direction::Rtl } else { Direction::Ltr }
    }
}

/// One line a language: tag, own name, English name, script, `og:locale`.
const LANGUAGES: &str = include_str!("languages.tsv");

static REGISTRY: LazyLock<Vec<RegistryEntry>> =
    LazyLock::new(|| LANGUAGES.lines().filter_map(entry).collect());

/// Every language known, by tag.
pub fn registry() -> &'static [RegistryEntry] {
    &REGISTRY
}

/// What is known of the language with this tag.
pub fn registered(tag: &str) -> Option<&'static RegistryEntry> {
    let entries = registry();
    let place = entries.binary_search_by(|entry| entry.tag.cmp(tag)).ok()?;
    entries.get(place)
}

fn entry(line: &'static str) -> Option<RegistryEntry> {
    let mut fields = line.split('\t');
    let (tag, autonym, english) = (fields.next()?, fields.next()?, fields.next()?);
    let script = Script::of_name(fields.next()?)?;
    Some(RegistryEntry { tag, autonym, english, script, og: fields.next()? })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use icu_locale::{Locale, LocaleDirectionality, LocaleExpander};

    use super::*;

    #[test]
    fn every_line_is_a_language_in_its_script() {
        assert_eq!(registry().len(), LANGUAGES.lines().count());
        let languages: BTreeSet<_> = registry().iter().map(|entry| language(entry.tag)).collect();
        assert!(languages.len() >= 160, "{}", languages.len());
        let (data, likely) = (LocaleDirectionality::new_extended(), LocaleExpander::new_extended());
        for entry in registry() {
            let mut locale: Locale = entry.tag.parse().expect("registry tags are valid");
            assert_eq!(locale.to_string(), entry.tag, "canonical form");
            likely.maximize(&mut locale.id);
            let rtl = data.is_right_to_left(&locale.id);
            assert_eq!(entry.direction() == Direction::Rtl, rtl, "{}", entry.tag);
            let script = locale.id.script.map(|script| script.to_string());
            assert_eq!(script.as_deref(), Some(entry.script.iso()), "{}", entry.tag);
        }
    }

    fn language(tag: &str) -> &str {
        tag.split('-').next().unwrap_or(tag)
    }

    #[test]
    fn tags_are_sorted_and_unique() {
        assert!(registry().windows(2).all(|pair| pair[0].tag < pair[1].tag));
    }

    #[test]
    fn regions_have_names_of_their_own() {
        for (tag, autonym, script) in [
            ("es-419", "Español latinoamericano", Script::Latin),
            ("pt-BR", "Português (Brasil)", Script::Latin),
            ("zh-Hant", "繁體中文", Script::HanTraditional),
            ("am", "አማርኛ", Script::Ethiopic),
            ("km", "ខ្មែរ", Script::Khmer),
            ("he", "עברית", Script::Hebrew),
            ("pa-Arab", "پنجابی (عربی)", Script::Nastaliq),
            ("pa", "ਪੰਜਾਬੀ", Script::Gurmukhi),
        ] {
            let entry = registered(tag).expect(tag);
            assert_eq!((entry.autonym, entry.script), (autonym, script), "{tag}");
        }
        assert!(registered("xx").is_none());
    }
}
