//! One page: front matter, tree, segments with their ids.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::front_matter::{self, FrontMatter};
use super::names::Namer;
use super::rules;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::markdown::{ParsedPage, inline, parse_page};
use crate::model::mask;
use crate::model::{
    Block, Definition, Footnote, Layout, Origin, Page, PageId, Section, Segment, SegmentDraft,
    SegmentId, SegmentKind, Table,
};
use crate::translation::identify;

/// A page as it lies on disk.
pub(in crate::load) struct PageSource<'s> {
    pub(in crate::load) file: &'s SourcePath,
    pub(in crate::load) id: PageId,
    pub(in crate::load) text: &'s str,
    pub(in crate::load) origin: Origin,
    /// The messages of the source-language file, which is the memory of the ids.
    pub(in crate::load) memory: Vec<(SegmentId, String)>,
}

/// Pages read so far, with their segments.
#[derive(Default)]
pub(in crate::load) struct Pages {
    pub(in crate::load) pages: IndexMap<PageId, Page<SegmentId>>,
    pub(in crate::load) segments: IndexMap<SegmentId, Segment>,
}

/// Reads one page; `None` when it has no front matter or no heading.
pub(in crate::load) fn read_page(
    source: PageSource<'_>,
    namer: &Namer<'_>,
    into: &mut Pages,
    diagnostics: &mut Diagnostics,
) -> Option<()> {
    let PageSource { file, id, text, origin, memory } = source;
    let Some(((toml, toml_offset), (body, offset))) = front_matter::split(text) else {
        diagnostics.push(
            Diagnostic::new(Code::MarkdownFrontMatter, format!("the page `{id}` has no front matter"))
                .in_file(file)
                .help(if text.starts_with("---") {
                "write TOML between two lines `+++`, not YAML between `---`: `title = \"…\"`"
            } else if id.as_str() == "local" { "begin the file with three lines: `+++`, `layout = \"fragment\"`, `+++`" } else { "begin the file with five lines: `+++`, `layout = \"article\"`, `title = \"…\"`, `description = \"…\"`, `+++`" }),
        );
        return None;
    };
    let front = front_matter::read(file, toml, toml_offset, diagnostics);
    let classify = |name: &_, span: &_, found: &mut _| namer.placeable(name, span, found);
    let (mut parsed, found) = parse_page(file, &id, body, offset, &classify);
    diagnostics.append(found);
    rules::check_page(file, front.layout, &parsed, diagnostics);
    let title = meta(front.title.as_ref(), SegmentKind::Title, &mut parsed, namer, diagnostics);
    let description =
        meta(front.description.as_ref(), SegmentKind::Description, &mut parsed, namer, diagnostics);
    let first = parsed.sections.first()?.heading;
    if front.layout == Layout::Fragment {
        name_only(&mut parsed);
    }
    let ids = identify(&id, &parsed.drafts, &memory);
    let page = assemble(
        &id,
        file,
        origin,
        &front,
        &parsed,
        &ids,
        [title.unwrap_or(first), description.unwrap_or(first)],
    )?;
    for (draft, segment) in parsed.drafts.into_iter().zip(ids) {
        let segment = draft.named(segment, id.clone());
        into.segments
            .entry(segment.id.clone())
            .and_modify(|known| known.critical |= segment.critical)
            .or_insert(segment);
    }
    into.pages.insert(id, page);
    Some(())
}

/// The h1 of a fragment is on no page: a language can do without it.
fn name_only(parsed: &mut ParsedPage) {
    let Some(section) = parsed.sections.first() else { return };
    let critical = section.roles.iter().any(|role| role.is_critical());
    if let Some(draft) = parsed.drafts.get_mut(section.heading) {
        draft.critical = critical;
    }
}

/// Adds a text of the front matter to the drafts.
fn meta(
    text: Option<&(String, Span)>,
    kind: SegmentKind,
    parsed: &mut ParsedPage,
    namer: &Namer<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let (text, span) = text?;
    if let Err(error) = inline::parse_pattern(text) {
        diagnostics.push(
            Diagnostic::new(Code::MarkdownUnsupported, format!("this text {error}"))
                .at(span.clone(), "plain text only")
                .help("write plain text, with `{ $name }` for facts"),
        );
        return None;
    }
    rules::check_meta(text, kind, span, diagnostics);
    let mut placeables = BTreeMap::new();
    for found in mask::find(text) {
        if let Some(placeable) = namer.placeable(&found.name, span, diagnostics) {
            placeables.insert(found.name, placeable);
        }
    }
    parsed.drafts.push(SegmentDraft {
        kind,
        group: None,
        pattern: text.split_whitespace().collect::<Vec<_>>().join(" "),
        placeables,
        critical: true,
        translatable: true,
        span: span.clone(),
    });
    Some(parsed.drafts.len() - 1)
}

fn assemble(
    id: &PageId,
    file: &SourcePath,
    origin: Origin,
    front: &FrontMatter,
    parsed: &ParsedPage,
    ids: &[SegmentId],
    [title, description]: [usize; 2],
) -> Option<Page<SegmentId>> {
    let named = Named(ids);
    Some(Page {
        id: id.clone(),
        file: file.clone(),
        origin,
        layout: front.layout,
        title: named.id(title)?,
        description: named.id(description)?,
        date: front.date,
        release: front.release.clone(),
        review_by: front.review_by.clone(),
        sections: parsed.sections.iter().filter_map(|section| named.section(section)).collect(),
        footnotes: parsed
            .footnotes
            .iter()
            .map(|note| Footnote { label: note.label.clone(), blocks: named.blocks(&note.blocks) })
            .collect(),
    })
}

/// Puts segment ids in the place of indices.
struct Named<'i>(&'i [SegmentId]);

impl Named<'_> {
    fn id(&self, index: usize) -> Option<SegmentId> {
        self.0.get(index).cloned()
    }

    fn section(&self, section: &Section<usize>) -> Option<Section<SegmentId>> {
        Some(Section {
            id: section.id.clone(),
            level: section.level,
            roles: section.roles.clone(),
            heading: self.id(section.heading)?,
            blocks: self.blocks(&section.blocks),
            span: section.span.clone(),
        })
    }

    fn blocks(&self, blocks: &[Block<usize>]) -> Vec<Block<SegmentId>> {
        blocks.iter().filter_map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &Block<usize>) -> Option<Block<SegmentId>> {
        Some(match block {
            Block::Paragraph(text) => Block::Paragraph(self.id(*text)?),
            Block::Text(text) => Block::Text(self.id(*text)?),
            Block::List { kind, items } => Block::List {
                kind: *kind,
                items: items.iter().map(|item| self.blocks(item)).collect(),
            },
            Block::Quote(blocks) => Block::Quote(self.blocks(blocks)),
            Block::Alert { kind, blocks } => {
                Block::Alert { kind: *kind, blocks: self.blocks(blocks) }
            }
            Block::Table(table) => Block::Table(Table {
                alignments: table.alignments.clone(),
                head: self.cells(&table.head),
                rows: table.rows.iter().map(|row| self.cells(row)).collect(),
            }),
            Block::Image { path, alt, caption } => Block::Image {
                path: path.clone(),
                alt: self.id(*alt)?,
                caption: caption.and_then(|caption| self.id(caption)),
            },
            Block::Definitions(entries) => Block::Definitions(
                entries
                    .iter()
                    .filter_map(|Definition { term, details }| {
                        Some(Definition { term: self.id(*term)?, details: self.blocks(details) })
                    })
                    .collect(),
            ),
            Block::Code(code) => Block::Code(code.clone()),
            Block::Rule => Block::Rule,
        })
    }

    fn cells(&self, cells: &[Option<usize>]) -> Vec<Option<SegmentId>> {
        cells.iter().map(|cell| cell.and_then(|index| self.id(index))).collect()
    }
}
