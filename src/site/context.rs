//! What all pages of one edition share.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::fluent::{Argument, Localizer};
use crate::model::{Direction, Edition, Ground, OutputPath, Phone};
use crate::routes;
use crate::toolkit::downloads::Downloads;

/// An image of the campaign.
#[derive(Clone, Debug)]
pub(crate) struct SitePicture {
    /// Where it lies.
    pub path: OutputPath,
    /// CSS pixels across.
    pub width: u32,
    /// CSS pixels down.
    pub height: u32,
    /// Who made it.
    pub credit: Option<String>,
}

/// The logo as pages show it.
#[derive(Clone, Debug)]
pub(crate) struct SiteLogo {
    /// The file, with its size.
    pub picture: SitePicture,
    /// What it is made for; the masthead is dark.
    pub ground: Ground,
}

/// Where the files that pages refer to lie.
#[derive(Clone, Debug, Default)]
pub(crate) struct Assets {
    /// The stylesheet of each language, by slug; `""` is that of the chooser.
    pub stylesheets: BTreeMap<String, OutputPath>,
    /// Assets of the theme by their path below `assets/`, such as `site.js`.
    pub theme: BTreeMap<String, OutputPath>,
    /// The logo of the masthead, which lies on ink.
    pub logo: Option<SiteLogo>,
    /// The index for searching each language, by slug.
    pub indexes: BTreeMap<String, OutputPath>,
    /// Images of the campaign by their path below `campaign/`.
    pub media: BTreeMap<String, SitePicture>,
    /// Whether the cards are made: only then can previews name them.
    pub cards: bool,
}

/// What all pages of one edition share; made once per edition and thread.
pub(crate) struct SiteContext<'e> {
    /// The edition.
    pub edition: &'e Edition,
    /// Every edition of the build, for links between languages.
    pub editions: &'e [Arc<Edition>],
    /// Where assets lie.
    pub assets: &'e Assets,
    /// What the toolkit page offers.
    pub downloads: &'e Downloads,
    /// The address of the site, when known.
    pub base_url: Option<&'e str>,
    /// Speaks the words of the theme.
    pub localizer: Localizer<'e>,
    /// The words that every page has, ready for templates.
    pub(super) words: OnceLock<tera::Value>,
}

impl<'e> SiteContext<'e> {
    /// How the page at `from` names the page at `target`.
    pub(super) fn link(&self, from: &OutputPath, target: &OutputPath) -> String {
        routes::link(self.edition.identity.links, self.base_url, from, target)
    }

    /// The absolute address of a path; empty when the site's address is not known.
    pub(super) fn absolute(&self, path: &OutputPath) -> String {
        self.base_url.map(|base| routes::absolute(base, path)).unwrap_or_default()
    }

    /// What the pages of an edition share; `None` when its language has no data, which resolving
    /// has reported.
    pub(crate) fn new(
        edition: &'e Edition,
        editions: &'e [Arc<Edition>],
        assets: &'e Assets,
        downloads: &'e Downloads,
    ) -> Option<Self> {
        Some(Self {
            edition,
            editions,
            assets,
            downloads,
            base_url: edition.identity.base_url.as_deref(),
            localizer: Localizer::new(edition)?,
            words: OnceLock::new(),
        })
    }

    /// A word of the theme without values of its own; empty when it is not known, which the
    /// template that asks for it reports.
    pub(super) fn word(&self, id: &str) -> String {
        self.localizer.word(id, &BTreeMap::new()).unwrap_or_default()
    }

    /// A word of the theme with values.
    pub(super) fn word_with(&self, id: &str, values: &[(&str, Argument)]) -> String {
        let values =
            values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        self.localizer.word(id, &values).unwrap_or_default()
    }

    /// A size in the words of the theme: in whole kilobytes, never 0, and from one megabyte on in
    /// whole megabytes, where the theme has a word for them.
    pub(super) fn file_size(&self, bytes: usize) -> String {
        const MEGABYTE: usize = 1024 * 1024;
        if bytes >= MEGABYTE {
            let megabytes = i64::try_from((bytes + MEGABYTE / 2) / MEGABYTE).unwrap_or(i64::MAX);
            let shown =
                self.word_with("file-size-large", &[("megabytes", Argument::Number(megabytes))]);
            if !shown.is_empty() {
                return shown;
            }
        }
        let kilobytes = i64::try_from(bytes.div_ceil(1024)).unwrap_or(i64::MAX);
        self.word_with("file-size", &[("kilobytes", Argument::Number(kilobytes))])
    }

    /// The number called `name`, when the slot is filled.
    pub(super) fn phone(&self, name: &str) -> Option<Phone> {
        self.edition.phone(name)
    }

    /// Whether the language runs right to left.
    pub(super) fn is_mirrored(&self) -> bool {
        self.edition.locale.direction == Direction::Rtl
    }
}
