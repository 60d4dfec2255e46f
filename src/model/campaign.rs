//! What the author wrote, in the source language.

use std::sync::Arc;

use indexmap::IndexMap;

use super::{
    Date, HandoutPlan, Pack, Page, PageId, Permissions, PressItem, ReferenceData, Release, Segment,
    SegmentId,
};
use crate::diag::{SourcePath, Span};

/// How pages name one another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinkStyle {
    /// `help/index.html`: from a folder as well as from any host.
    #[default]
    Portable,
    /// `help/`: shorter, for hosts that show the index of a folder.
    Pretty,
}

impl LinkStyle {
    /// Every style.
    pub const ALL: [Self; 2] = [Self::Portable, Self::Pretty];

    /// The name in configuration.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Portable => "portable",
            Self::Pretty => "pretty",
        }
    }

    /// The style with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.name() == name)
    }
}

/// Who and what the campaign is.
#[derive(Clone, Debug)]
pub struct Identity {
    /// A short name, used in file names.
    pub id: String,
    /// The tag of the source language.
    pub source: Arc<str>,
    /// Whether it may go out.
    pub release: Release,
    /// The address of the site with a slash at the end, when known.
    pub base_url: Option<String>,
    /// The neutral page that the exit link leads to.
    pub exit_url: String,
    /// How pages name one another.
    pub links: LinkStyle,
    /// Whether titles and the favicon tell nothing about the subject.
    pub discreet: bool,
    /// Counts the editions of what is printed and shared, from 1; it stands in file names.
    pub version: i64,
    /// The day of publication.
    pub published: Date,
    /// The day of the last change.
    pub updated: Date,
    /// The day by which all of it is to be checked again.
    pub review_by: Date,
    /// Where that day is written.
    pub review_span: Span,
}

/// The pages in the menus, in order.
#[derive(Clone, Debug, Default)]
pub struct Navigation {
    /// At the top of each page.
    pub header: Vec<PageId>,
    /// At the foot of each page.
    pub footer: Vec<PageId>,
}

/// A language that the campaign is published in.
#[derive(Clone, Debug)]
pub struct LocaleConfig {
    /// The BCP 47 tag, canonical.
    pub tag: Arc<str>,
    /// The name in output paths.
    pub slug: Arc<str>,
    /// Tags to fall back to before the source language.
    pub fallback: Vec<Arc<str>>,
    /// Where it is named.
    pub span: Span,
}

impl LocaleConfig {
    /// Whether this is the language that a user calls by tag or short name.
    pub fn is_called(&self, name: &str) -> bool {
        *self.tag == *name || *self.slug == *name
    }
}

/// The campaign as written.
#[derive(Clone, Debug)]
pub struct Campaign {
    /// Who and what it is.
    pub identity: Arc<Identity>,
    /// Menus.
    pub navigation: Arc<Navigation>,
    /// The languages, the source language among them, in the order of the switcher.
    pub locales: Vec<LocaleConfig>,
    /// The data that the text refers to.
    pub data: ReferenceData,
    /// Pages and fragments, in the order: menus, then by name.
    pub pages: IndexMap<PageId, Page<SegmentId>>,
    /// Every text to translate.
    pub segments: IndexMap<SegmentId, Segment>,
    /// Posters and cards, as declared.
    pub press: Vec<PressItem>,
    /// Texts to pass on, as declared.
    pub handouts: Vec<HandoutPlan>,
    /// What packs say of themselves.
    pub pack: Arc<Pack>,
    /// What themes may do beyond their own colours, names and local texts.
    pub permissions: Permissions,
    /// `campaign/campaign.toml`.
    pub file: SourcePath,
}
