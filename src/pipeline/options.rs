//! What to build.

use std::collections::BTreeSet;

use crate::model::{Moment, PrintProfile};
use crate::output::BuildScope;
use crate::plan::{Effort, Product};

/// Which themes to build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Themes {
    /// One theme, into the output folder itself.
    One(String),
    /// Every theme, each into a folder of its name.
    All,
}

/// Whether the build is for the public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReleaseMode {
    /// For looking at: drafts are allowed.
    Preview,
    /// For the public: drafts and expired facts are errors.
    Published,
}

/// What to build.
#[derive(Clone, Debug)]
pub struct BuildOptions {
    /// Which themes.
    pub themes: Themes,
    /// Languages by tag or slug; all of them when empty.
    pub locales: Vec<String>,
    /// Parts; never empty.
    pub only: BTreeSet<Product>,
    /// How to print; as the campaign declares for each product when empty.
    pub profiles: Vec<PrintProfile>,
    /// Overrides the campaign's `base_url`.
    pub base_url: Option<String>,
    /// Whether for the public.
    pub release: ReleaseMode,
    /// Whether each language gets a page that shows every block.
    pub style_page: bool,
    /// The moment at which the build is made; the day of the campaign's last change without one.
    pub now: Option<Moment>,
    /// How much time to spend on making files small.
    pub effort: Effort,
}

impl BuildOptions {
    /// The part of the campaign that is built.
    pub(crate) fn scope(&self) -> BuildScope {
        let is_whole = Product::ALL.iter().all(|product| self.only.contains(product));
        let only = self.only.iter().filter(|_| !is_whole).map(|product| product.name().to_owned());
        let locales = self.locales.iter().map(|tag| tag.to_lowercase());
        BuildScope { only: only.collect(), locales: locales.collect() }
    }
}

impl Default for BuildOptions {
    fn default() -> Self {
        Self {
            themes: Themes::One("national".into()),
            locales: Vec::new(),
            only: Product::ALL.into(),
            profiles: Vec::new(),
            base_url: None,
            release: ReleaseMode::Preview,
            style_page: false,
            now: None,
            effort: Effort::Full,
        }
    }
}
