//! How far a translation can be relied on.

use std::collections::BTreeMap;

use super::SegmentId;

/// How far the translation of one text into one language can be relied on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Made from the present source text, and reviewed.
    Fresh,
    /// Made from the present source text; no native speaker has reviewed it.
    Unreviewed,
    /// Made from an earlier source text, given when known.
    Stale {
        /// The source text it was made from.
        previous: Option<String>,
    },
    /// There is none.
    Missing,
    /// It changes what it must not change, or is not safe to show; the checks say why.
    Refused,
}

/// The standing of every text in every language: derived once, read by all.
#[derive(Clone, Debug, Default)]
pub struct Standings(pub BTreeMap<String, BTreeMap<SegmentId, Standing>>);

impl Standings {
    /// The standing of a text under a language tag.
    pub fn get(&self, tag: &str, id: &SegmentId) -> &Standing {
        self.0.get(tag).and_then(|texts| texts.get(id)).unwrap_or(&Standing::Missing)
    }
}
