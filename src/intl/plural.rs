//! Plural categories, by the names that Fluent uses.

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::model::PluralType;

/// The name of a category: `one`, `few`, `other`.
pub(super) fn plural_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The rules of a language.
pub(super) fn rules(locale: &Locale, plural: PluralType) -> Option<PluralRules> {
    match plural {
        PluralType::Cardinal => PluralRules::try_new_cardinal(locale.into()).ok(),
        PluralType::Ordinal => PluralRules::try_new_ordinal(locale.into()).ok(),
    }
}

/// The plural categories that a language distinguishes, by name; `None` for a tag that is none.
pub(crate) fn plural_names(tag: &str, plural: PluralType) -> Option<Vec<&'static str>> {
    let locale: Locale = tag.parse().ok()?;
    Some(rules(&locale, plural)?.categories().map(plural_name).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_distinguish_different_numbers_of_categories() {
        let names = |tag| plural_names(tag, PluralType::Cardinal);
        assert_eq!(names("zh-Hans"), Some(vec!["other"]));
        assert_eq!(names("ur").map(|names| names.len()), Some(2));
        assert_eq!(names("cy").map(|names| names.len()), Some(6));
        assert_eq!(names("not a tag"), None);
    }

    #[test]
    fn ranks_have_categories_of_their_own() {
        let names = |tag| plural_names(tag, PluralType::Ordinal).unwrap_or_default();
        assert_eq!(names("en-GB"), ["one", "two", "few", "other"]);
        assert_eq!(names("pl"), ["other"]);
        assert_eq!(names("bn"), ["one", "two", "few", "many", "other"]);
        assert_eq!(names("cy"), ["zero", "one", "two", "few", "many", "other"]);
    }
}
