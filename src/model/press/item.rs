//! Posters and cards as the campaign declares them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::{CardFormat, PrintProfile, Sheet};
use crate::diag::Span;
use crate::model::{Name, PageId, Role, SectionId};

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

/// Printed or shared, with the files to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PressKind {
    /// Printed, as PDF: a file for each sheet and profile.
    Poster {
        /// The sheets.
        sheets: Vec<Sheet>,
        /// What they are printed on, when the command does not say.
        profiles: Vec<PrintProfile>,
    },
    /// Shared, as PNG.
    Card(Vec<CardFormat>),
}

/// A bullet of a section: a figure with what it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bullet {
    /// Which of the section's bullets, from 0.
    pub index: usize,
    /// The first fact that it names.
    pub fact: Name,
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
    /// In a campaign: one item for every bullet of this section that names a fact. Resolved into
    /// `headline` and `bullet`, and `None` in an edition.
    pub bullets: Option<SectionRef>,
    /// The bullet of the headline's section that stands in its place.
    pub bullet: Option<Bullet>,
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
    /// The heading above the box that a reader fills in.
    pub room: Option<SectionRef>,
    /// The hashtags of its captions.
    pub hashtags: Option<SectionRef>,
    /// The language that stands beside that of the edition, on a product in two languages.
    pub second: Option<Arc<str>>,
    /// Whose number is shown.
    pub contact: Option<Name>,
    /// The page that the QR code leads to.
    pub page: PageId,
    /// Where it is declared.
    pub span: Span,
    /// Where the values of its keys stand.
    pub places: BTreeMap<&'static str, Span>,
}

impl PressItem {
    /// Where the value of a key stands.
    pub fn place(&self, key: &str) -> &Span {
        self.places.get(key).unwrap_or(&self.span)
    }

    /// Where a section is named.
    pub fn place_of(&self, reference: &SectionRef) -> &Span {
        let keys = [
            ("bullets", &self.bullets),
            ("headline", &self.headline),
            ("question", &self.question),
            ("call", &self.call),
            ("scan", &self.scan),
            ("foot", &self.foot),
            ("room", &self.room),
            ("hashtags", &self.hashtags),
        ];
        let mut named = keys.into_iter().filter(|(_, section)| section.as_ref() == Some(reference));
        named.find_map(|(key, _)| self.places.get(key)).unwrap_or(&self.span)
    }

    /// The name of a printed file: `campaign-a4.pdf`, and `campaign-a4-shop.pdf` for another
    /// profile than the web's.
    pub fn file_name(&self, sheet: Sheet, profile: PrintProfile) -> String {
        match profile {
            PrintProfile::Web => format!("{}-{}.pdf", self.id, sheet.name()),
            other => format!("{}-{}-{}.pdf", self.id, sheet.name(), other.name()),
        }
    }

    /// The sections that it names.
    pub fn references(&self) -> impl Iterator<Item = &SectionRef> {
        let texts =
            [&self.question, &self.call, &self.scan, &self.foot, &self.room, &self.hashtags];
        [&self.headline, &self.bullets].into_iter().chain(texts).flatten()
    }
}
