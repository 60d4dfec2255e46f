//! A language as the site publishes it.

use std::sync::Arc;

use super::Script;

/// The way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language of the campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The BCP 47 tag, canonical: `en-GB`, `zh-Hans`. Value of `lang` and `hreflang`.
    pub tag: Arc<str>,
    /// The name in output paths: `en`, `zh-hans`.
    pub slug: Arc<str>,
    /// The language's own name for itself.
    pub autonym: &'static str,
    /// Its script.
    pub script: Script,
    /// The way it runs.
    pub direction: Direction,
    /// `og:locale`: language and territory with an underscore.
    pub og: &'static str,
    /// Tags to fall back to, in order; the source language comes after them by itself.
    pub fallback: Vec<Arc<str>>,
}

impl Locale {
    /// Whether this is the language that a user calls by tag or short name.
    pub fn is_called(&self, name: &str) -> bool {
        *self.tag == *name || *self.slug == *name
    }
}
