//! The organisation's name in a language.

use std::sync::Arc;

use crate::model::{Brand, Locale, Theme};

/// The name in the language, or in the source language, or in any.
pub(super) fn brand(
    theme: &Theme,
    locale: &Locale,
    source: &str,
    locales: &[Arc<Locale>],
) -> Brand {
    let own = theme.names.get(&*locale.tag).map(|name| (name, None));
    let other = || {
        let (tag, name) =
            theme.names.get_key_value(source).or_else(|| theme.names.iter().next())?;
        Some((name, locales.iter().find(|known| *known.tag == **tag).cloned()))
    };
    let (name, name_fallback) = match own.or_else(other) {
        Some((name, fallback)) => (name.value.clone(), fallback),
        None => (theme.name.clone(), None),
    };
    Brand { mark: theme.mark.clone(), name, name_fallback }
}
