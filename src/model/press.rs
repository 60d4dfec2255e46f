//! Posters and cards as the campaign declares them.

use std::fmt;

use super::{Name, PageId, Role, SectionId};
use crate::diag::Span;

/// A section of a page, written `page#section`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionRef {
    /// The page or fragment.
    pub page: PageId,
    /// The section.
    pub section: SectionId,
}

impl fmt::Display for SectionRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.page, self.section)
    }
}

/// A paper size, portrait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PaperSize {
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
}

impl PaperSize {
    /// Every size.
    pub const ALL: [Self; 2] = [Self::A4, Self::A3];

    /// The name in paths and configuration.
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
        }
    }

    /// Width and height in millimetres.
    pub fn millimetres(self) -> (u32, u32) {
        match self {
            Self::A4 => (210, 297),
            Self::A3 => (297, 420),
        }
    }

    /// The size with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.name() == name)
    }
}

/// The format of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CardFormat {
    /// Link previews.
    Og,
    /// A square post.
    Square,
    /// An upright post.
    Portrait,
    /// A full screen story.
    Story,
}

impl CardFormat {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Og, Self::Square, Self::Portrait, Self::Story];

    /// The name in paths and configuration.
    pub fn name(self) -> &'static str {
        match self {
            Self::Og => "og",
            Self::Square => "square",
            Self::Portrait => "portrait",
            Self::Story => "story",
        }
    }

    /// Width and height in pixels.
    pub fn pixels(self) -> (u32, u32) {
        match self {
            Self::Og => (1200, 630),
            Self::Square => (1080, 1080),
            Self::Portrait => (1080, 1350),
            Self::Story => (1080, 1920),
        }
    }

    /// The format with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// Poster or card, with the sizes to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PressKind {
    /// Printed, as PDF.
    Poster(Vec<PaperSize>),
    /// Shared, as PNG.
    Card(Vec<CardFormat>),
}

/// One poster or card.
#[derive(Clone, Debug)]
pub struct PressItem {
    /// Its name in paths: `campaign`, `dont-pay`.
    pub id: Name,
    /// What is made.
    pub kind: PressKind,
    /// The press template of the theme: `campaign`, `advice`.
    pub layout: String,
    /// In a campaign: one item for every section of this role. Resolved into `headline` and
    /// `None` in an edition.
    pub each: Option<Role>,
    /// The section whose heading is the headline.
    pub headline: Option<SectionRef>,
    /// The small line above the headline.
    pub question: Option<SectionRef>,
    /// The sections listed in the body, by role.
    pub items: Option<Role>,
    /// The line before the number.
    pub call: Option<SectionRef>,
    /// The words beside the QR code.
    pub scan: Option<SectionRef>,
    /// A short line at the end of the foot.
    pub foot: Option<SectionRef>,
    /// Whose number is shown.
    pub contact: Option<Name>,
    /// The page that the QR code leads to.
    pub page: PageId,
    /// Where it is declared.
    pub span: Span,
}

impl PressItem {
    /// The sections that it names.
    pub fn references(&self) -> impl Iterator<Item = &SectionRef> {
        [&self.headline, &self.question, &self.call, &self.scan, &self.foot].into_iter().flatten()
    }
}
