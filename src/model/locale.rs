//! A language as the site publishes it.

use std::sync::Arc;

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

/// A script, told apart as far as type-setting needs it: Urdu's Nastaliq is not Arabic's Naskh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Script {
    /// Latin.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Greek.
    Greek,
    /// Arabic in the Naskh style.
    Arabic,
    /// Arabic in the Nastaliq style.
    Nastaliq,
    /// Bengali.
    Bengali,
    /// Devanagari.
    Devanagari,
    /// Gujarati.
    Gujarati,
    /// Gurmukhi.
    Gurmukhi,
    /// Tamil.
    Tamil,
    /// Simplified Chinese.
    Han,
}

impl Script {
    /// Every script.
    pub const ALL: [Self; 11] = [
        Self::Latin,
        Self::Cyrillic,
        Self::Greek,
        Self::Arabic,
        Self::Nastaliq,
        Self::Bengali,
        Self::Devanagari,
        Self::Gujarati,
        Self::Gurmukhi,
        Self::Tamil,
        Self::Han,
    ];

    /// A short lower-case name, used in class and family names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Latin => "latin",
            Self::Cyrillic => "cyrillic",
            Self::Greek => "greek",
            Self::Arabic => "arabic",
            Self::Nastaliq => "nastaliq",
            Self::Bengali => "bengali",
            Self::Devanagari => "devanagari",
            Self::Gujarati => "gujarati",
            Self::Gurmukhi => "gurmukhi",
            Self::Tamil => "tamil",
            Self::Han => "han",
        }
    }

    /// The ISO 15924 code.
    pub fn iso(self) -> &'static str {
        match self {
            Self::Latin => "Latn",
            Self::Cyrillic => "Cyrl",
            Self::Greek => "Grek",
            Self::Arabic | Self::Nastaliq => "Arab",
            Self::Bengali => "Beng",
            Self::Devanagari => "Deva",
            Self::Gujarati => "Gujr",
            Self::Gurmukhi => "Guru",
            Self::Tamil => "Taml",
            Self::Han => "Hans",
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
