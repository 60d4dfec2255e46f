//! What jobs are planned from.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Effort, FileDigests, Product};
use crate::fluent::Localizer;
use crate::model::{Edition, Fingerprint, Moment, PrintProfile, Theme};

/// Editions, each with its words, numbers and dates.
pub(crate) struct LocalizedEditions<'e> {
    /// The editions, in the order of the switcher.
    pub(crate) editions: &'e [Arc<Edition>],
    /// The localizer of each; `None` for a language without data, which resolving has reported.
    pub(crate) localizers: Vec<Option<Localizer<'e>>>,
}

impl<'e> LocalizedEditions<'e> {
    /// The localizers of editions.
    pub(crate) fn new(editions: &'e [Arc<Edition>]) -> Self {
        let localizers = editions.iter().map(|edition| Localizer::new(edition)).collect();
        Self { editions, localizers }
    }

    /// An edition with its localizer.
    pub(crate) fn get(&self, index: usize) -> Option<(&'e Arc<Edition>, &Localizer<'e>)> {
        Some((self.editions.get(index)?, self.localizers.get(index)?.as_ref()?))
    }
}

/// What jobs are planned from.
pub(crate) struct Planner<'p> {
    /// The theme.
    pub(crate) theme: &'p Theme,
    /// Its editions.
    pub(crate) editions: &'p LocalizedEditions<'p>,
    /// The parts that are asked for.
    pub(crate) products: &'p BTreeSet<Product>,
    /// How to print; as declared for each product when empty.
    pub(crate) profiles: &'p [PrintProfile],
    /// How much time to spend on making files small.
    pub(crate) effort: Effort,
    /// Whether the result of a fingerprint is remembered.
    pub(crate) is_known: &'p (dyn Fn(&Fingerprint) -> bool + Sync),
    /// The moment of the build, when it is known.
    pub(crate) now: Option<Moment>,
    /// The hashes of the sources.
    pub(crate) digests: &'p FileDigests,
}

impl Planner<'_> {
    /// Whether this part is asked for.
    pub(crate) fn wants(&self, product: Product) -> bool {
        self.products.contains(&product)
    }

    /// What every press job of the theme reads: its press sources and fonts.
    pub(crate) fn press_inputs(&self) -> Fingerprint {
        let mut builder = Fingerprint::of("press-theme");
        // A file that takes the place of a parent's can still build on it.
        for (path, layers) in &self.theme.press.0 {
            for file in layers {
                builder.add(path, &file.bytes);
            }
        }
        for (name, file) in self.theme.fonts.iter() {
            builder.add(name, self.digests.of_file(&file.source));
        }
        builder.finish()
    }

    /// What an edition was made from: the campaign, its own translations and those it falls back
    /// to, the theme with its parents, and what the build says of address, time and languages.
    ///
    /// It errs on the side of change: whatever could reach the edition is part of it.
    pub(crate) fn edition_inputs(&self, edition: &Edition) -> Fingerprint {
        let mut builder = Fingerprint::of("edition");
        self.digests.add_folder("campaign/", &mut builder);
        for theme in &self.theme.chain {
            self.digests.add_folder(&format!("themes/{theme}/"), &mut builder);
        }
        let locale = &edition.locale;
        let mut tags: BTreeSet<&str> = locale.fallback.iter().map(|tag| &**tag).collect();
        let parents = locale.tag.match_indices('-').filter_map(|(end, _)| locale.tag.get(..end));
        tags.extend(parents.chain([&*locale.tag, &*edition.source.tag]));
        for tag in tags {
            self.digests.add_folder(&format!("locales/{tag}/"), &mut builder);
        }
        builder.add("tag", locale.tag.as_bytes());
        let address = edition.identity.base_url.as_deref().unwrap_or_default();
        builder.add("base_url", address.as_bytes());
        let now = self.now.map(|now| now.to_string()).unwrap_or_default();
        builder.add("now", now.as_bytes());
        for locale in &edition.locales {
            builder.add("built", locale.tag.as_bytes());
        }
        for locale in &edition.listed {
            builder.add("listed", locale.tag.as_bytes());
        }
        for page in edition.pages.keys() {
            builder.add("page", page.as_str().as_bytes());
        }
        builder.finish()
    }
}
