//! One edition: the tree of every page with its texts put in.

use std::collections::BTreeSet;
use std::sync::Arc;

use indexmap::IndexMap;

use super::editions::{Common, Inputs};
use super::missing_texts::Gaps;
use super::slots;
use super::text::Values;
use crate::diag::Diagnostics;
use crate::intl::Formatter;
use crate::model::{
    Block, Coverage, Definition, Footnote, Inline, Locale, Name, Page, PageId, Section, SegmentId,
    Table, Text,
};

/// What resolving the pages of one language gives.
pub(super) struct Resolved {
    pub(super) pages: IndexMap<PageId, Page<Text>>,
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
    pub(super) gaps: Gaps<'r>,
    pub(super) diagnostics: &'r mut Diagnostics,
    pages: &'r slots::Pages,
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
            gaps: Gaps::default(),
            diagnostics,
            pages,
        }
    }

    pub(super) fn run(mut self) -> Resolved {
        let pages = self.pages.pages.iter().filter_map(|page| self.page(page));
        let pages = pages.map(|page| (page.id.clone(), page)).collect();
        let critical_missing = self.gaps.report(self.inputs, self.locale, self.diagnostics);
        Resolved { pages, coverage: self.coverage, critical_missing }
    }

    fn page(&mut self, page: &'r Page<SegmentId>) -> Option<Page<Text>> {
        let footnotes: Vec<Footnote<Text>> = page
            .footnotes
            .iter()
            .map(|note| Footnote { label: note.label.clone(), blocks: self.blocks(&note.blocks) })
            .filter(|note| !note.blocks.is_empty())
            .collect();
        let notes: BTreeSet<Name> = footnotes.iter().map(|note| note.label.clone()).collect();
        let mut resolved = Page {
            id: page.id.clone(),
            file: Arc::clone(&page.file),
            origin: page.origin.clone(),
            layout: page.layout,
            title: self.text(&page.title)?,
            description: self.text(&page.description)?,
            date: page.date,
            release: page.release.clone(),
            review_by: page.review_by.clone(),
            sections: page.sections.iter().filter_map(|section| self.section(section)).collect(),
            footnotes,
        };
        for section in &mut resolved.sections {
            drop_notes(&mut section.heading.inlines, &notes);
            for block in &mut section.blocks {
                block.each_mut(&mut |text| drop_notes(&mut text.inlines, &notes));
            }
        }
        Some(resolved)
    }

    fn section(&mut self, section: &'r Section<SegmentId>) -> Option<Section<Text>> {
        Some(Section {
            id: section.id.clone(),
            level: section.level,
            roles: section.roles.clone(),
            heading: self.text(&section.heading)?,
            blocks: self.blocks(&section.blocks),
            span: section.span.clone(),
        })
    }

    fn blocks(&mut self, blocks: &'r [Block<SegmentId>]) -> Vec<Block<Text>> {
        blocks.iter().filter_map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: &'r Block<SegmentId>) -> Option<Block<Text>> {
        Some(match block {
            Block::Paragraph(id) => Block::Paragraph(self.text(id)?),
            Block::Text(id) => Block::Text(self.text(id)?),
            Block::List { kind, items } => {
                let items: Vec<_> = items
                    .iter()
                    .map(|item| self.blocks(item))
                    .filter(|item| !item.is_empty())
                    .collect();
                (!items.is_empty()).then_some(Block::List { kind: *kind, items })?
            }
            Block::Quote(inner) => Block::Quote(self.filled(inner)?),
            Block::Alert { kind, blocks } => {
                Block::Alert { kind: *kind, blocks: self.filled(blocks)? }
            }
            Block::Table(table) => Block::Table(self.table(table)?),
            Block::Image { path, alt, caption } => Block::Image {
                path: path.clone(),
                alt: self.text(alt)?,
                caption: caption.as_ref().and_then(|caption| self.text(caption)),
            },
            Block::Definitions(entries) => {
                let entries: Vec<_> = entries
                    .iter()
                    .filter_map(|Definition { term, details }| {
                        Some(Definition { term: self.text(term)?, details: self.filled(details)? })
                    })
                    .collect();
                (!entries.is_empty()).then_some(Block::Definitions(entries))?
            }
            Block::Code(code) => Block::Code(code.clone()),
            Block::Rule => Block::Rule,
        })
    }

    fn filled(&mut self, blocks: &'r [Block<SegmentId>]) -> Option<Vec<Block<Text>>> {
        let blocks = self.blocks(blocks);
        (!blocks.is_empty()).then_some(blocks)
    }

    fn table(&mut self, table: &'r Table<SegmentId>) -> Option<Table<Text>> {
        let head = self.row(&table.head)?;
        let rows: Vec<_> = table.rows.iter().filter_map(|row| self.row(row)).collect();
        (!rows.is_empty()).then(|| Table { alignments: table.alignments.clone(), head, rows })
    }

    /// A row; `None` when one of its cells refers to an empty slot.
    fn row(&mut self, row: &'r [Option<SegmentId>]) -> Option<Vec<Option<Text>>> {
        let cells: Vec<_> = row.iter().map(|cell| cell.as_ref().map(|id| self.text(id))).collect();
        cells
            .iter()
            .all(|cell| !matches!(cell, Some(None)))
            .then(|| cells.into_iter().map(Option::flatten).collect())
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
