//! A configured language with what the registry knows of it.

use std::sync::Arc;

use crate::diag::Span;
use crate::model::{Locale, LocaleConfig, registered};

/// The language; `None` when the registry does not know it, which the loader has reported.
pub(super) fn locale(config: &LocaleConfig) -> Option<Arc<Locale>> {
    let entry = registered(&config.tag)?;
    Some(Arc::new(Locale {
        tag: Arc::clone(&config.tag),
        slug: Arc::clone(&config.slug),
        autonym: entry.autonym,
        script: entry.script,
        direction: entry.direction(),
        og: entry.og,
        fallback: config.fallback.clone(),
    }))
}

/// English, for labels that are English whatever the language; `None` where the language is
/// English itself.
pub(super) fn english(locale: &Locale) -> Option<Arc<Locale>> {
    if locale.tag.split('-').next() == Some("en") {
        return None;
    }
    let (tag, slug) = (Arc::from("en-GB"), Arc::from("en"));
    self::locale(&LocaleConfig {
        tag,
        slug,
        fallback: Vec::new(),
        span: Span::start_of(&"".into()),
    })
}

/// The tags to look a text up under, the language itself first, the source last.
///
/// Only explicit fallbacks and the parent in BCP 47 (`fr-CA` → `fr`): a related language is
/// never guessed.
pub(super) fn chain(locale: &Locale, source: &str) -> Vec<Arc<str>> {
    let mut chain: Vec<Arc<str>> = vec![Arc::clone(&locale.tag)];
    let mut parent: &str = &locale.tag;
    let mut next: Vec<Arc<str>> = locale.fallback.clone();
    while let Some((shorter, _)) = parent.rsplit_once('-') {
        next.push(shorter.into());
        parent = shorter;
    }
    next.push(source.into());
    for tag in next {
        if !chain.contains(&tag) {
            chain.push(tag);
        }
    }
    chain
}
