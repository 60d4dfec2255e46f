//! What rules look at.

use crate::diag::{Severity, Span};
use crate::model::{
    Campaign, Date, Fact, Name, Page, Placeable, ReferenceData, Section, Segment, SegmentId, Theme,
};

/// The day that rules go by, and whether the build is for the public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    /// The day of the build.
    pub today: Date,
    /// Whether the build is for the public.
    pub published: bool,
}

impl Day {
    /// The severity of what a preview may lack and a build for the public may not.
    pub(super) fn severity_when_published(self) -> Severity {
        if self.published { Severity::Error } else { Severity::Warning }
    }
}

/// A fact with the text that uses it and the name that it has there.
pub(super) type Used<'r> = (SegmentId, Name, &'r Fact);

/// What the rules look at.
pub(super) struct Rules<'r> {
    pub(super) campaign: &'r Campaign,
    pub(super) theme: &'r Theme,
    pub(super) data: &'r ReferenceData,
    pub(super) day: Day,
}

impl<'r> Rules<'r> {
    /// A text of the campaign or of the theme.
    pub(super) fn segment(&self, id: &SegmentId) -> Option<&'r Segment> {
        self.campaign.segments.get(id).or_else(|| self.theme.segments.get(id))
    }

    /// Every text of the campaign and of the theme.
    pub(super) fn segments(&self) -> impl Iterator<Item = &'r Segment> {
        self.campaign.segments.values().chain(self.theme.segments.values())
    }

    /// Where a text stands.
    pub(super) fn span(&self, id: &SegmentId) -> Option<&'r Span> {
        self.segment(id).map(|segment| &segment.span)
    }

    /// The pages of the campaign and the theme's own text.
    pub(super) fn pages(&self) -> impl Iterator<Item = &'r Page<SegmentId>> {
        self.campaign.pages.values().chain(self.theme.local.iter())
    }

    /// The facts that a section uses, with the texts that use them.
    pub(super) fn facts_of(&self, section: &Section<SegmentId>) -> Vec<Used<'r>> {
        self.facts_in(section.texts().into_iter())
    }

    /// The facts that texts use.
    pub(super) fn facts_in<'i>(&self, ids: impl Iterator<Item = &'i SegmentId>) -> Vec<Used<'r>> {
        let mut found = Vec::new();
        for id in ids {
            let Some(segment) = self.segment(id) else { continue };
            for placeable in segment.placeables.values() {
                let (Placeable::Fact(name) | Placeable::FactLow(name) | Placeable::FactHigh(name)) =
                    placeable
                else {
                    continue;
                };
                if let Some(fact) = self.data.facts.get(name) {
                    found.push((id.clone(), name.clone(), fact));
                }
            }
        }
        found
    }
}
