//! The organisation's name in a language.

use std::sync::Arc;

use super::locale;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Brand, Locale, Sourced, Theme};

/// The name in the language or one that it falls back to, the source language at last.
pub(super) fn brand(
    theme: &Theme,
    locale: &Locale,
    source: &str,
    locales: &[Arc<Locale>],
) -> Brand {
    let chain = locale::chain(locale, source);
    let found = chain.iter().find_map(|tag| named(theme, tag));
    // The lack of one has been reported.
    let Some((tag, name)) = found.or_else(|| theme.names.iter().next()) else {
        return Brand { mark: theme.mark.clone(), name: theme.name.clone(), name_fallback: None };
    };
    let is_own = language(tag) == language(&locale.tag);
    let other = || locales.iter().find(|known| language(&known.tag) == language(tag)).cloned();
    let name_fallback = if is_own { None } else { other() };
    Brand { mark: theme.mark.clone(), name: name.value.clone(), name_fallback }
}

/// The name under a tag, or under another tag of the same language: `en` for `en-GB`.
fn named<'t>(theme: &'t Theme, tag: &str) -> Option<(&'t String, &'t Sourced<String>)> {
    let same = |(other, _): &(&String, &Sourced<String>)| language(other) == language(tag);
    theme.names.get_key_value(tag).or_else(|| theme.names.iter().find(same))
}

fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// Reports an organisation that has names, but none in the language that others fall back to.
pub(super) fn check(theme: &Theme, source: &str, diagnostics: &mut Diagnostics) {
    let Some((tag, name)) = theme.names.iter().next() else { return };
    if named(theme, source).is_some() {
        return;
    }
    let what = format!("the organisation has no name in `{source}`, the source language");
    diagnostics.push(
        Diagnostic::new(Code::ThemeName, what)
            .at(name.span.clone(), format!("the name in `{tag}`"))
            .help(format!(
                "add `{source} = \"…\"` under `[brand.name]`; until then every language without a name of its own shows `{}`, which is given for `{tag}`",
                name.value
            )),
    );
}
