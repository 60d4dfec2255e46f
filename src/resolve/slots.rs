//! Leaves out what refers to an empty slot, before any language is resolved.
//!
//! A fact, contact or link that is still missing takes the paragraph, list item or table row
//! that refers to it with it, in every language alike; a section left with nothing goes too.

use std::collections::{BTreeMap, BTreeSet};

use super::inputs::Inputs;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, Span};
use crate::model::{
    Block, LinkTarget, Name, Page, PageId, Placeable, ReferenceData, Role, Section, SectionId,
    Segment, SegmentId,
};

/// The pages without what refers to empty slots.
pub(super) struct PrunedPages {
    /// The campaign's, then the force's local text.
    pub(super) pages: Vec<Page<SegmentId>>,
    /// Sections that are gone: links to them lead to the top of their page.
    pub(super) dropped: BTreeSet<(PageId, SectionId)>,
}

/// Takes out what refers to empty slots; reports every slot once, with what it takes out.
pub(super) fn without_empty(
    inputs: &Inputs<'_>,
    data: &ReferenceData,
    diagnostics: &mut Diagnostics,
) -> PrunedPages {
    let mut pruner = Pruner { inputs, data, uses: BTreeMap::new(), dropped: BTreeSet::new() };
    let own = inputs.campaign.pages.values();
    let pages = own.chain(&inputs.theme.local).map(|page| pruner.page(page, diagnostics)).collect();
    report(&pruner.uses, data, diagnostics);
    PrunedPages { pages, dropped: pruner.dropped }
}

/// The slot that a placeable needs, when it is empty.
pub(super) fn empty_slot<'p>(placeable: &'p Placeable, data: &ReferenceData) -> Option<&'p Name> {
    let (name, filled) = match placeable {
        Placeable::Fact(name) | Placeable::FactLow(name) | Placeable::FactHigh(name) => {
            (name, data.facts.get(name).is_some_and(|fact| fact.value.is_some()))
        }
        Placeable::FactAsOf(name) => {
            (name, data.facts.get(name).is_some_and(|fact| fact.as_of.is_some()))
        }
        Placeable::Contact(name) => {
            (name, data.contacts.get(name).is_some_and(|contact| contact.number.is_some()))
        }
        Placeable::Link(LinkTarget::Named(name)) => {
            (name, data.links.get(name).is_some_and(|link| link.url.is_some()))
        }
        _ => return None,
    };
    (!filled).then_some(name)
}

struct Pruner<'p> {
    inputs: &'p Inputs<'p>,
    data: &'p ReferenceData,
    /// Where each empty slot is referred to.
    uses: BTreeMap<Name, BTreeSet<Span>>,
    dropped: BTreeSet<(PageId, SectionId)>,
}

impl<'p> Pruner<'p> {
    fn page(&mut self, page: &Page<SegmentId>, diagnostics: &mut Diagnostics) -> Page<SegmentId> {
        if page.release.state.is_withdrawn() {
            return self.withdrawn(page);
        }
        let h1 = page.sections.first().map(|section| &section.heading);
        for id in [&page.title, &page.description].into_iter().chain(h1) {
            if !self.keeps(id) {
                diagnostics.extend(self.segment(id).map(needed));
            }
        }
        let mut sections: Vec<Section<SegmentId>> = Vec::new();
        for section in page.sections.iter().rev() {
            let deeper = sections.last().is_some_and(|next| next.level > section.level);
            if let Some(kept) = self.section(section, deeper) {
                sections.push(kept);
            } else {
                let gone = section.id.clone().map(|id| (page.id.clone(), id));
                self.dropped.extend(gone);
            }
        }
        sections.reverse();
        let mut kept = Page { sections, footnotes: Vec::new(), ..page.clone() };
        let referred = self.footnotes_of(&kept);
        for note in page.footnotes.iter().filter(|note| referred.contains(&note.label)) {
            let blocks = self.blocks(&note.blocks);
            if !blocks.is_empty() {
                kept.footnotes.push(crate::model::Footnote { label: note.label.clone(), blocks });
            }
        }
        kept
    }

    /// A page that has been taken back: its title, and nothing of what it said.
    fn withdrawn(&mut self, page: &Page<SegmentId>) -> Page<SegmentId> {
        let gone = page.sections.iter().filter_map(|section| section.id.clone());
        self.dropped.extend(gone.map(|id| (page.id.clone(), id)));
        Page { sections: Vec::new(), footnotes: Vec::new(), ..page.clone() }
    }

    /// A section; `None` when nothing is left of what it held. `deeper`: the next one that is
    /// kept belongs under it.
    fn section(
        &mut self,
        section: &Section<SegmentId>,
        deeper: bool,
    ) -> Option<Section<SegmentId>> {
        let top = section.level == 1;
        if !top && !self.keeps(&section.heading) {
            return None;
        }
        let blocks = self.blocks(&section.blocks);
        let emptied = blocks.is_empty() && !section.blocks.is_empty();
        let stands_alone =
            [Role::Advice, Role::Call, Role::Steps].iter().any(|role| section.has_role(*role));
        (!emptied || top || deeper || stands_alone).then(|| Section { blocks, ..section.clone() })
    }

    fn blocks(&mut self, blocks: &[Block<SegmentId>]) -> Vec<Block<SegmentId>> {
        Block::try_map_all(blocks, &mut |id| self.keeps(id).then(|| id.clone()))
    }

    /// Whether a text refers to no empty slot; remembers those that it refers to.
    fn keeps(&mut self, id: &SegmentId) -> bool {
        let Some(segment) = self.segment(id) else { return true };
        let mut keeps = true;
        for placeable in segment.placeables.values() {
            if let Some(slot) = empty_slot(placeable, self.data) {
                keeps = false;
                self.uses.entry(slot.clone()).or_default().insert(segment.span.clone());
            }
        }
        keeps
    }

    fn segment(&self, id: &SegmentId) -> Option<&'p Segment> {
        let campaign = &self.inputs.campaign.segments;
        campaign.get(id).or_else(|| self.inputs.theme.segments.get(id))
    }

    /// The footnotes that the sections of a page refer to.
    fn footnotes_of(&self, page: &Page<SegmentId>) -> BTreeSet<Name> {
        page.sections
            .iter()
            .flat_map(Section::texts)
            .filter_map(|id| self.segment(id))
            .flat_map(|segment| segment.placeables.values())
            .filter_map(|placeable| match placeable {
                Placeable::Footnote(label) => Some(label.clone()),
                _ => None,
            })
            .collect()
    }
}

fn needed(segment: &Segment) -> Diagnostic {
    Diagnostic::new(Code::FactMissing, "a title, description or h1 refers to an empty slot")
        .severity(Severity::Error)
        .at(segment.span.clone(), "no page can do without this text")
        .help("reword it without the slot, or fill the slot in")
}

fn report(
    uses: &BTreeMap<Name, BTreeSet<Span>>,
    data: &ReferenceData,
    diagnostics: &mut Diagnostics,
) {
    let facts =
        data.facts.iter().map(|(name, fact)| (name, fact.value.is_none(), &fact.span, &None));
    let contacts = data
        .contacts
        .iter()
        .map(|(name, slot)| (name, slot.number.is_none(), &slot.span, &slot.note));
    let links =
        data.links.iter().map(|(name, slot)| (name, slot.url.is_none(), &slot.span, &slot.note));
    for (name, empty, span, note) in facts.chain(contacts).chain(links) {
        let places = uses.get(name);
        if !empty && places.is_none() {
            continue;
        }
        let note = note.as_ref().map(|note| format!(": {note}")).unwrap_or_default();
        let (message, label, help) = if empty {
            (
                format!("the slot `{name}` is empty{note}"),
                "not filled in yet",
                "write its value in place of `status = \"missing\"`; until then every text that refers to it is left out",
            )
        } else {
            (
                format!("`{name}` has no `as_of` date"),
                "no `as_of`",
                "add `as_of = YYYY-MM-DD`; until then every text that refers to the date is left out",
            )
        };
        let mut diagnostic = Diagnostic::new(Code::FactMissing, message).at(span.clone(), label);
        for place in places.into_iter().flatten() {
            diagnostic = diagnostic.at(place.clone(), "left out for now");
        }
        diagnostics.push(diagnostic.help(help));
    }
}
