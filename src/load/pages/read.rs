//! One page: front matter, tree, segments with their ids.

use std::collections::BTreeMap;

use super::front_matter::{self, FrontMatter};
use super::loaded_pages::LoadedPages;
use super::names::Namer;
use super::page_source::PageSource;
use super::rules;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::markdown::{ParsedPage, inline, one_line, parse_page};
use crate::model::{
    InlineError, Layout, Origin, Page, PageId, SegmentDraft, SegmentId, SegmentKind, mask,
};
use crate::translation::identify;

/// Reads one page; `None` when it has no front matter or no heading.
pub(in crate::load) fn read_page(
    source: PageSource<'_>,
    namer: &Namer<'_>,
    into: &mut LoadedPages,
    diagnostics: &mut Diagnostics,
) -> Option<()> {
    let PageSource { file, id, text, origin, memory } = source;
    let Some((toml, (body, offset))) = front_matter::split(text) else {
        diagnostics.push(no_front_matter(file, &id, text));
        return None;
    };
    let front = front_matter::read(file, toml, matches!(origin, Origin::Theme(_)), diagnostics);
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
    let ids = identify(&id, &parsed.drafts, &memory, &mut into.taken);
    let page = assemble(
        &id,
        file,
        origin,
        &front,
        &parsed,
        &ids,
        [title.unwrap_or(first), description.unwrap_or(first)],
    )?;
    // Only texts of this page that say the same have the same id.
    for (draft, segment) in parsed.drafts.into_iter().zip(ids) {
        let segment = draft.named(segment, id.clone());
        into.segments
            .entry(segment.id.clone())
            .and_modify(|known| known.text.critical |= segment.critical)
            .or_insert(segment);
    }
    into.pages.insert(id, page);
    Some(())
}

/// What to add to a page that does not begin with front matter, or whose front matter has no end.
fn no_front_matter(file: &SourcePath, id: &PageId, text: &str) -> Diagnostic {
    let help = if let Some(line) = front_matter::last_line(text) {
        format!("add a line `+++` after line {line}")
    } else if text.starts_with("---") {
        "write TOML between two lines `+++`, not YAML between `---`: `title = \"…\"`".to_owned()
    } else if id.as_str() == "local" {
        "begin the file with three lines: `+++`, `layout = \"fragment\"`, `+++`".to_owned()
    } else {
        "begin the file with five lines: `+++`, `layout = \"article\"`, `title = \"…\"`, `description = \"…\"`, `+++`".to_owned()
    };
    let what = if text.starts_with("+++") {
        format!("the front matter of the page `{id}` does not end")
    } else {
        format!("the page `{id}` has no front matter")
    };
    Diagnostic::new(Code::MarkdownFrontMatter, what).in_file(file).help(help)
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
    let pattern = one_line(text);
    let pieces = match inline::parse_pattern(&pattern) {
        Ok(pieces) => pieces,
        Err(error) => {
            let (code, remedy) = match &error {
                InlineError::Foreign { remedy, .. } => (Code::MarkdownUnsupported, *remedy),
                InlineError::Reference(broken) => (Code::MarkdownReference, &*broken.remedy),
                _ => (Code::MarkdownUnsupported, "write plain text, with `{ $name }` for facts"),
            };
            diagnostics.push(
                Diagnostic::new(code, format!("this text {error}"))
                    .at(span.clone(), "plain text only")
                    .help(remedy),
            );
            return None;
        }
    };
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
        pattern,
        pieces,
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
    let mut text = |index: &usize| ids.get(*index).cloned();
    Some(Page {
        id: id.clone(),
        file: file.clone(),
        origin,
        layout: front.layout,
        title: text(&title)?,
        description: text(&description)?,
        date: front.date,
        release: front.release.clone(),
        review_by: front.review_by.clone(),
        sections: parsed.sections.iter().filter_map(|s| s.try_map(&mut text)).collect(),
        footnotes: parsed.footnotes.iter().map(|note| note.try_map(&mut text)).collect(),
    })
}
