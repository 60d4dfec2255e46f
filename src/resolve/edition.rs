//! One edition: the tree of every page with its texts put in.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::common::Common;
use super::inputs::Inputs;
use super::missing_texts::MissingTexts;
use super::slots;
use super::text::Values;
use crate::diag::Diagnostics;
use crate::intl::Formatter;
use crate::model::{Coverage, Footnote, Inline, Locale, Name, Page, PageSet, SegmentId, Text};

/// What resolving the pages of one language gives.
pub(super) struct Resolved {
    pub(super) pages: PageSet<Text>,
    pub(super) coverage: Coverage,
    /// Whether a critical text is missing: the language cannot be published.
    pub(super) critical_missing: bool,
}

/// Resolves all pages into one language.
pub(super) struct Resolver<'r> {
    pub(super) inputs: &'r Inputs<'r>,
    pub(super) locale: &'r Arc<Locale>,
    pub(super) locales: &'r [Arc<Locale>],
    pub(super) chain: Vec<Arc<str>>,
    pub(super) values: Values<'r>,
    pub(super) formatters: Vec<(Arc<str>, Formatter)>,
    pub(super) coverage: Coverage,
    pub(super) seen: BTreeSet<SegmentId>,
    /// The footnotes that the page has; unknown while they are read themselves.
    notes: Option<BTreeSet<Name>>,
    pub(super) missing: MissingTexts<'r>,
    pub(super) diagnostics: &'r mut Diagnostics,
    pages: &'r slots::PrunedPages,
}

impl<'r> Resolver<'r> {
    pub(super) fn new(
        common: &'r Common<'r>,
        locale: &'r Arc<Locale>,
        formatter: &'r Formatter,
        diagnostics: &'r mut Diagnostics,
    ) -> Self {
        let Common { inputs, data, locales, pages, languages, .. } = common;
        let identity = &inputs.campaign.identity;
        let chain = super::locale::chain(locale, &identity.source);
        let formatters =
            chain.iter().filter_map(|tag| Some((Arc::clone(tag), Formatter::new(tag)?))).collect();
        let values =
            Values { data, identity, languages: *languages, formatter, dropped: &pages.dropped };
        Self {
            inputs,
            locale,
            locales,
            chain,
            values,
            formatters,
            coverage: Coverage::default(),
            seen: BTreeSet::new(),
            notes: None,
            missing: MissingTexts::default(),
            diagnostics,
            pages,
        }
    }

    pub(super) fn run(mut self) -> Resolved {
        let pages: Vec<Page<Text>> =
            self.pages.pages.iter().filter_map(|page| self.page(page)).collect();
        let pages = PageSet::new(pages);
        let critical_missing = self.missing.report(self.inputs, self.locale, self.diagnostics);
        Resolved { pages, coverage: self.coverage, critical_missing }
    }

    fn page(&mut self, page: &'r Page<SegmentId>) -> Option<Page<Text>> {
        self.notes = None;
        let footnotes: Vec<Footnote<Text>> = page
            .footnotes
            .iter()
            .map(|note| note.try_map(&mut |id| self.text(id)))
            .filter(|note| !note.blocks.is_empty())
            .collect();
        self.notes = Some(footnotes.iter().map(|note| note.label.clone()).collect());
        let sections =
            page.sections.iter().filter_map(|section| section.try_map(&mut |id| self.text(id)));
        let sections = sections.collect();
        Some(Page {
            id: page.id.clone(),
            file: Arc::clone(&page.file),
            origin: page.origin.clone(),
            layout: page.layout,
            title: self.text(&page.title)?,
            description: self.text(&page.description)?,
            date: page.date,
            release: page.release.clone(),
            review_by: page.review_by.clone(),
            sections,
            footnotes,
        })
    }

    /// Takes out references to footnotes that have been left out.
    pub(super) fn drop_notes(&self, inlines: &mut Vec<Inline>) {
        if let Some(notes) = &self.notes {
            drop_notes(inlines, notes);
        }
    }
}

/// Takes out references to footnotes that have been left out.
fn drop_notes(inlines: &mut Vec<Inline>, notes: &BTreeSet<Name>) {
    inlines.retain(|inline| !matches!(inline, Inline::Note(label) if !notes.contains(label)));
    for inline in inlines {
        if let Inline::Emphasis(content) | Inline::Strong(content) | Inline::Link { content, .. } =
            inline
        {
            drop_notes(content, notes);
        }
    }
}
