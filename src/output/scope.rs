//! Which part of a campaign a build was asked for.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// The part of a campaign that a build makes: all parts or all languages where none are named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BuildScope {
    /// Parts by name, such as `posters`.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub only: BTreeSet<String>,
    /// Languages as they were named.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub locales: BTreeSet<String>,
}

impl BuildScope {
    /// Whether a build of this scope makes all that one of the other scope has made.
    pub(super) fn covers(&self, other: &Self) -> bool {
        let within = |own: &BTreeSet<String>, others: &BTreeSet<String>| {
            own.is_empty() || !others.is_empty() && others.is_subset(own)
        };
        within(&self.only, &other.only) && within(&self.locales, &other.locales)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(only: &[&str], locales: &[&str]) -> BuildScope {
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        BuildScope { only: set(only), locales: set(locales) }
    }

    #[test]
    fn a_part_does_not_cover_the_whole() {
        let all = scope(&[], &[]);
        assert!(all.covers(&all) && all.covers(&scope(&["posters"], &["ur"])));
        assert!(!scope(&["posters"], &[]).covers(&all));
        assert!(!scope(&[], &["cy", "ur"]).covers(&all));
        assert!(scope(&[], &["cy", "ur"]).covers(&scope(&["site"], &["ur"])));
        assert!(!scope(&["site"], &["cy", "ur"]).covers(&scope(&[], &["ur"])));
    }
}
