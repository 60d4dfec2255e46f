//! Plural categories, by the names that Fluent uses.

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

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

/// The plural categories that a language distinguishes, by name; `None` for a tag that is none.
pub(crate) fn plural_names(tag: &str) -> Option<Vec<&'static str>> {
    let locale: Locale = tag.parse().ok()?;
    let rules = PluralRules::try_new_cardinal((&locale).into()).ok()?;
    Some(rules.categories().map(plural_name).collect())
}

#[cfg(test)]
mod tests {
    use super::plural_names;

    #[test]
    fn languages_distinguish_different_numbers_of_categories() {
        assert_eq!(plural_names("zh-Hans"), Some(vec!["other"]));
        assert_eq!(plural_names("ur").map(|names| names.len()), Some(2));
        assert_eq!(plural_names("cy").map(|names| names.len()), Some(6));
        assert_eq!(plural_names("not a tag"), None);
    }
}
