//! One edition: every text looked up along the chain, empty slots left out.

use std::collections::BTreeSet;
use std::sync::Arc;

use indexmap::IndexMap;

use super::editions::Inputs;
use super::format::Formatter;
use super::text::{TextError, Values};
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{
    Block, Catalog, Coverage, Footnote, Freshness, Locale, Name, Page, PageId, Placeable,
    ReferenceData, Section, Segment, SegmentId, Table, Text,
};
use crate::translate::freshness;

/// What resolving the pages of one language gives.
pub(super) struct Resolved {
    pub(super) pages: IndexMap<PageId, Page<Text>>,
    pub(super) coverage: Coverage,
    /// Whether a critical text is missing: the language cannot be published.
    pub(super) critical_missing: bool,
    /// Slots that were empty, for one report each.
    pub(super) empty_slots: BTreeSet<Name>,
}

/// Resolves all pages into one language.
pub(super) struct Resolver<'r> {
    inputs: &'r Inputs<'r>,
    locale: &'r Arc<Locale>,
    locales: &'r [Arc<Locale>],
    chain: Vec<Arc<str>>,
    values: Values<'r>,
    formatters: Vec<(Arc<str>, Formatter)>,

    coverage: Coverage,
    critical_missing: bool,
    empty_slots: BTreeSet<Name>,
    seen: BTreeSet<SegmentId>,
    missing: Vec<&'r Segment>,
    diagnostics: &'r mut Diagnostics,
}

impl<'r> Resolver<'r> {
    pub(super) fn new(
        inputs: &'r Inputs<'r>,
        locale: &'r Arc<Locale>,
        locales: &'r [Arc<Locale>],
        data: &'r ReferenceData,
        formatter: &'r Formatter,
        diagnostics: &'r mut Diagnostics,
    ) -> Self {
        let identity = &inputs.campaign.identity;
        let chain = super::locale::chain(locale, &identity.source);
        let formatters = chain
            .iter()
            .filter_map(|tag| Some((Arc::clone(tag), Formatter::new(tag)?)))
            .collect();
        Self {
            inputs,
            locale,
            locales,
            chain,
            values: Values { data, identity, languages: inputs.published_languages(), formatter },
            formatters,

            coverage: Coverage::default(),
            critical_missing: false,
            empty_slots: BTreeSet::new(),
            seen: BTreeSet::new(),
            missing: Vec::new(),
            diagnostics,
        }
    }

    pub(super) fn run(mut self) -> Resolved {
        let mut pages = IndexMap::new();
        let theme = &self.inputs.theme;
        for page in self.inputs.campaign.pages.values() {
            pages.extend(self.page(page).map(|page| (page.id.clone(), page)));
        }
        if let Some(local) = &theme.local {
            pages.extend(self.page(local).map(|page| (page.id.clone(), page)));
        }
        self.report_missing();
        Resolved {
            pages,
            coverage: self.coverage,
            critical_missing: self.critical_missing,
            empty_slots: self.empty_slots,
        }
    }

    fn page(&mut self, page: &'r Page<SegmentId>) -> Option<Page<Text>> {
        Some(Page {
            id: page.id.clone(),
            file: Arc::clone(&page.file),
            origin: page.origin.clone(),
            layout: page.layout,
            title: self.text(&page.title)?,
            description: self.text(&page.description)?,
            date: page.date,
            review_by: page.review_by,
            sections: page.sections.iter().filter_map(|section| self.section(section)).collect(),
            footnotes: page
                .footnotes
                .iter()
                .map(|note| Footnote { label: note.label.clone(), blocks: self.blocks(&note.blocks) })
                .collect(),
        })
    }

    /// A section; `None` when all that it held referred to empty slots.
    fn section(&mut self, section: &'r Section<SegmentId>) -> Option<Section<Text>> {
        let heading = self.text(&section.heading)?;
        let blocks = self.blocks(&section.blocks);
        let emptied = blocks.is_empty() && !section.blocks.is_empty();
        (!emptied || section.level == 1).then(|| Section {
            id: section.id.clone(),
            level: section.level,
            roles: section.roles.clone(),
            heading,
            blocks,
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
            Block::Image { path, alt } => Block::Image { path: path.clone(), alt: self.text(alt)? },
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
        let cells: Vec<_> =
            row.iter().map(|cell| cell.as_ref().map(|id| self.text(id))).collect();
        cells.iter().all(|cell| !matches!(cell, Some(None))).then(|| {
            cells.into_iter().map(Option::flatten).collect()
        })
    }

    fn segment(&self, id: &SegmentId) -> Option<&'r Segment> {
        let campaign = &self.inputs.campaign.segments;
        campaign.get(id).or_else(|| self.inputs.theme.segments.get(id))
    }

    fn catalog(&self, tag: &str, segment: &Segment) -> Option<&'r Catalog> {
        if segment.page.as_str() == "local" {
            self.inputs.theme.catalogs.get(tag)
        } else {
            self.inputs.catalogs.get(tag)
        }
    }

    /// The text of a segment; `None` when it refers to an empty slot.
    fn text(&mut self, id: &SegmentId) -> Option<Text> {
        let segment = self.segment(id)?;
        let first = self.seen.insert(id.clone());
        if first && segment.translatable {
            self.coverage.total += 1;
        }
        for tag in self.chain.clone() {
            if *tag == *self.inputs.campaign.identity.source || !segment.translatable {
                return self.source_text(segment, first);
            }
            if let Some(found) = self.translated(&tag, segment, first) {
                return found;
            }
        }
        None
    }

    /// The translation under one tag: `None` when there is none to use, `Some(None)` when the
    /// text refers to an empty slot.
    fn translated(&mut self, tag: &Arc<str>, segment: &'r Segment, first: bool) -> Option<Option<Text>> {
        let catalog = self.catalog(tag, segment)?;
        let message = catalog.messages.get(&segment.id)?;
        let own = *tag == self.locale.tag;
        let fresh = freshness(catalog, segment);
        if matches!(fresh, Freshness::Stale { .. }) {
            if own && first {
                self.diagnostics.push(stale(segment, &message.value_span));
            }
            if segment.critical || holds_data(segment) {
                return None;
            }
        }
        if self.inputs.refused.contains(&(tag.to_string(), segment.id.clone())) {
            return None;
        }
        let formatter = self.formatters.iter().find(|(known, _)| known == tag).map(|(_, f)| f)?;
        let values = Values { formatter, ..self.values };
        match values.resolve(&message.pattern, &segment.placeables) {
            Ok(inlines) => {
                if own && first {
                    match fresh {
                        Freshness::Fresh => self.coverage.fresh += 1,
                        _ => self.coverage.stale += 1,
                    }
                } else if first {
                    self.note_missing(segment);
                }
                let fallback = self.fallback(tag);
                let span = message.value_span.clone();
                Some(Some(Text { segment: segment.id.clone(), inlines, fallback, span }))
            }
            Err(TextError::Missing(slot)) => {
                self.coverage.fresh += usize::from(own && first);
                self.empty_slots.insert(slot);
                Some(None)
            }
            Err(TextError::Unsafe(what)) => {
                self.diagnostics.push(
                    Diagnostic::new(Code::LocaleRefused, format!("`{}` {what}", segment.id))
                        .at(message.value_span.clone(), "in this text")
                        .help(format!("keep the placeables and links of the source: {}", segment.pattern)),
                );
                None
            }
            Err(TextError::Format) => {
                self.diagnostics.push(no_format(tag, segment));
                None
            }
        }
    }

    fn source_text(&mut self, segment: &'r Segment, first: bool) -> Option<Text> {
        let source = Arc::clone(&self.inputs.campaign.identity.source);
        let own = source == self.locale.tag || !segment.translatable;
        if first && segment.translatable {
            if own {
                self.coverage.fresh += 1;
            } else {
                self.note_missing(segment);
            }
        }
        let formatter = if segment.translatable {
            self.formatters.iter().find(|(tag, _)| *tag == source).map(|(_, formatter)| formatter)?
        } else {
            self.values.formatter
        };
        let values = Values { formatter, ..self.values };
        match values.resolve_source(&segment.pattern, &segment.placeables) {
            Ok(inlines) => {
                let fallback = if own { None } else { self.fallback(&source) };
                Some(Text {
                    segment: segment.id.clone(),
                    inlines,
                    fallback,
                    span: segment.span.clone(),
                })
            }
            Err(TextError::Missing(slot)) => {
                self.empty_slots.insert(slot);
                None
            }
            Err(TextError::Format) => {
                self.diagnostics.push(no_format(&source, segment));
                None
            }
            Err(TextError::Unsafe(what)) => {
                self.diagnostics.push(
                    Diagnostic::new(Code::MarkdownSegment, format!("this text {what}"))
                        .at(segment.span.clone(), "here")
                        .help("links lead to pages or to entries of [links]; everything else stands as `{ $name }`"),
                );
                None
            }
        }
    }

    /// The language of a text, when that is not the edition's own.
    fn fallback(&self, tag: &str) -> Option<Arc<Locale>> {
        if *self.locale.tag == *tag {
            return None;
        }
        self.locales.iter().find(|locale| *locale.tag == *tag).cloned()
    }

    fn note_missing(&mut self, segment: &'r Segment) {
        self.coverage.missing += 1;
        self.missing.push(segment);
    }

    /// Critical texts one by one, as errors; of the others, a page at a time when there are many.
    fn report_missing(&mut self) {
        let mut pages: IndexMap<PageId, Vec<&Segment>> = IndexMap::new();
        for segment in std::mem::take(&mut self.missing) {
            if segment.critical {
                self.critical_missing = true;
                let diagnostic = self.missing_text(Code::LocaleCriticalMissing, segment);
                self.diagnostics.push(diagnostic);
            } else {
                pages.entry(segment.page.clone()).or_default().push(segment);
            }
        }
        let parity = self.inputs.theme.parity.contains(&self.locale.tag);
        for (page, segments) in pages {
            let code = if parity { Code::LocaleParity } else { Code::LocaleMissing };
            match segments.as_slice() {
                [first, rest @ ..] if rest.len() >= 5 && !parity => {
                    let diagnostic = Diagnostic::new(
                        code,
                        format!("{} texts of `{page}` are not translated into {}", segments.len(), self.locale.tag),
                    )
                    .in_file(&self.file(first))
                    .help(format!("they are shown in the fallback language; the first is `{}`: {}", first.id, first.pattern));
                    self.diagnostics.push(diagnostic);
                }
                several => {
                    for segment in several {
                        let diagnostic = self.missing_text(code, segment);
                        self.diagnostics.push(diagnostic);
                    }
                }
            }
        }
    }

    fn missing_text(&self, code: Code, segment: &Segment) -> Diagnostic {
        let file = self.file(segment);
        Diagnostic::new(code, format!("`{}` is not translated into {}", segment.id, self.locale.tag))
            .in_file(&file)
            .at(segment.span.clone(), "the text")
            .help(format!("add to {file}: {} = … ({})", segment.id, segment.pattern))
    }

    /// The file that the translation belongs into.
    fn file(&self, segment: &Segment) -> SourcePath {
        let folder = if segment.page.as_str() == "local" {
            let owner = self.inputs.theme.local.as_ref().map_or("", |page| {
                page.file.strip_prefix("themes/").and_then(|rest| rest.strip_suffix("/local.md")).unwrap_or("")
            });
            format!("themes/{owner}/locales/{}", self.locale.tag)
        } else {
            format!("locales/{}", self.locale.tag)
        };
        format!("{folder}/{}.ftl", segment.page).into()
    }

}

/// Whether the text holds a figure, a number to call or a link target.
fn holds_data(segment: &Segment) -> bool {
    segment.placeables.values().any(|placeable| {
        !matches!(placeable, Placeable::Link(_) | Placeable::Footnote(_) | Placeable::Platform(_))
    })
}

fn stale(segment: &Segment, span: &Span) -> Diagnostic {
    Diagnostic::new(Code::LocaleStale, format!("`{}` is older than its source", segment.id))
        .at(span.clone(), "made from an earlier text")
        .at(segment.span.clone(), "the text as it is now")
        .help("bring the translation up to date, then run `handbill locale sync`")
}

fn no_format(tag: &str, segment: &Segment) -> Diagnostic {
    Diagnostic::new(Code::LocaleFormat, format!("no month names are known for {tag}"))
        .at(segment.span.clone(), "holds a date")
        .help("report the language, so that its month names can be added")
}
