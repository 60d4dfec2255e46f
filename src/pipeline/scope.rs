//! What a build of some of the languages looks at: those, what they fall back to, and no other.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Campaign, Catalog};

/// The languages that a build reads translations of.
pub(super) struct Scope {
    /// Every language of the campaign.
    all: BTreeSet<Arc<str>>,
    /// Those that are read.
    read: BTreeSet<Arc<str>>,
}

impl Scope {
    /// The scope of a build of the languages that are `wanted`, by tag or short name: all without
    /// any.
    pub(super) fn new(campaign: &Campaign, wanted: &[String]) -> Self {
        let locales = &campaign.locales;
        let all: BTreeSet<_> = locales.iter().map(|locale| Arc::clone(&locale.tag)).collect();
        let chosen = locales
            .iter()
            .filter(|locale| wanted.is_empty() || wanted.iter().any(|name| locale.is_called(name)));
        let mut read = BTreeSet::from([Arc::clone(&campaign.identity.source)]);
        for locale in chosen {
            read.insert(Arc::clone(&locale.tag));
            read.extend(locale.fallback.iter().cloned());
        }
        Self { all, read }
    }

    /// Leaves out the translations into other languages.
    pub(super) fn limit(&self, catalogs: &mut BTreeMap<String, Catalog>) {
        catalogs.retain(|tag, _| self.read.contains(&**tag));
    }

    /// The problems without those in the files of other languages.
    pub(super) fn of_interest(&self, diagnostics: Diagnostics) -> Diagnostics {
        diagnostics.into_iter().filter(|found| !self.is_elsewhere(found)).collect()
    }

    fn is_elsewhere(&self, diagnostic: &Diagnostic) -> bool {
        let tag = diagnostic.primary().and_then(|span| language(&span.file));
        tag.is_some_and(|tag| self.all.contains(tag) && !self.read.contains(tag))
    }
}

/// The language of a file of a campaign or of a theme: `locales/cy/help.ftl`,
/// `themes/wales/locales/cy/local.ftl`.
fn language(path: &str) -> Option<&str> {
    let mut folders = path.split('/');
    if folders.next()? == "themes" {
        folders.next();
        if folders.next()? != "locales" {
            return None;
        }
    } else if !path.starts_with("locales/") {
        return None;
    }
    let tag = folders.next()?;
    folders.next().map(|_| tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_tell_their_language() {
        assert_eq!(language("locales/zh-Hans/news/launch.ftl"), Some("zh-Hans"));
        assert_eq!(language("themes/wales/locales/cy/local.ftl"), Some("cy"));
        for other in [
            "campaign/help.md",
            "locales/README.md",
            "themes/wales/theme.toml",
            "themes/a/press/cy/b",
        ] {
            assert_eq!(language(other), None, "{other}");
        }
    }
}
