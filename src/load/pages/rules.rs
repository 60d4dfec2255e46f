//! What must hold within a page and between pages.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use unicode_segmentation::UnicodeSegmentation as _;

use super::loaded_pages::LoadedPages;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span, closest};
use crate::markdown::ParsedPage;
use crate::model::{
    Block, Layout, LinkTarget, Page, PageId, Placeable, Section, SectionId, Segment, SegmentId,
    SegmentKind,
};

/// Headings and footnotes of one page.
pub(super) fn check_page(
    file: &SourcePath,
    layout: Layout,
    page: &ParsedPage,
    diagnostics: &mut Diagnostics,
) {
    let Some(first) = page.sections.first() else {
        if page.has_lost_heading {
            return;
        }
        diagnostics.push(
            heading_problem("the page has no heading")
                .in_file(file)
                .help("begin the page with `# ` and its heading"),
        );
        return;
    };
    if first.level != 1 && !page.has_lost_heading {
        diagnostics.push(
            heading_problem("the first heading is not an h1")
                .at(first.span.clone(), "must begin with one `#`")
                .help("begin the page with `# ` and its heading"),
        );
    }
    let mut seen = BTreeMap::new();
    let mut level = 1;
    for (index, section) in page.sections.iter().enumerate() {
        let before = if page.has_lost_heading { section.level } else { level };
        check_heading(section, index, before, diagnostics);
        level = section.level;
        if let Some(id) = &section.id
            && let Some(first) = seen.insert(id.clone(), section.span.clone())
        {
            diagnostics.push(
                heading_problem(format!("two headings have the id `{id}`"))
                    .at(section.span.clone(), "again here")
                    .at(first, "first here")
                    .help("rename one of them: links, posters and cards refer to it"),
            );
        }
    }
    check_footnotes(page, diagnostics);
    if layout == Layout::Fragment && !page.footnotes.is_empty() {
        diagnostics.push(
            Diagnostic::new(Code::MarkdownFootnote, "a fragment has footnotes")
                .in_file(file)
                .help("write the notes into the text: a fragment is shown on other pages, which have footnotes of their own"),
        );
    }
}

/// Title and description: short enough for menus and previews, which have no footnotes.
pub(super) fn check_meta(
    text: &str,
    kind: SegmentKind,
    span: &Span,
    diagnostics: &mut Diagnostics,
) {
    let (what, most) = match kind {
        SegmentKind::Title => ("title", LONGEST_TITLE),
        _ => ("description", LONGEST_DESCRIPTION),
    };
    let length = text.graphemes(true).count();
    if length > most {
        diagnostics.push(
            Diagnostic::new(Code::MarkdownTooLong, format!("the {what} has {length} characters"))
                .at(span.clone(), format!("longer than {most} characters"))
                .help("shorten it, and move the rest to the page: it is shown in menus, tabs and link previews"),
        );
    }
    if text.contains("[^") {
        diagnostics.push(
            Diagnostic::new(Code::MarkdownFootnote, format!("the {what} has a footnote"))
                .at(span.clone(), "readers would see this mark")
                .help("move the mark to a paragraph of the page"),
        );
    }
}

/// Most characters of a title, as readers count them.
const LONGEST_TITLE: usize = 120;
/// Most characters of a description, as readers count them.
const LONGEST_DESCRIPTION: usize = 300;

fn heading_problem(message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(Code::MarkdownHeading, message)
}

fn check_heading(
    section: &Section<usize>,
    index: usize,
    before: u8,
    diagnostics: &mut Diagnostics,
) {
    if index > 0 && section.level == 1 {
        diagnostics.push(
            heading_problem("the page has a second h1")
                .at(section.span.clone(), "must begin with `##`")
                .help("make this heading an h2: `## …`"),
        );
    }
    if section.level > before + 1 {
        diagnostics.push(
            heading_problem(format!("an h{} follows an h{before}", section.level))
                .at(section.span.clone(), "skips a level")
                .help(format!(
                    "make this heading an h{}: `{} …`",
                    before + 1,
                    "#".repeat(usize::from(before) + 1)
                )),
        );
    }
    match &section.id {
        None if index > 0 => {
            let help =
                "add an id at the end of the line, such as `{#name}`, and do not change it later";
            let problem = heading_problem("a heading has no id").at(section.span.clone(), "no id");
            diagnostics.push(problem.help(help));
        }
        Some(id) => {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if id.as_str().is_empty() || !id.as_str().chars().all(plain) {
                diagnostics.push(
                    heading_problem(format!("`{id}` is not a valid id"))
                        .at(section.span.clone(), "not a valid id")
                        .help("use lower-case letters a to z, digits and hyphens"),
                );
            }
        }
        None => {}
    }
}

fn check_footnotes(page: &ParsedPage, diagnostics: &mut Diagnostics) {
    let mut referred = BTreeSet::new();
    let defined: BTreeSet<_> = page.footnotes.iter().map(|note| note.label.clone()).collect();
    for draft in &page.drafts {
        for placeable in draft.placeables.values() {
            if let Placeable::Footnote(label) = placeable {
                referred.insert(label.clone());
                if !defined.contains(label) {
                    diagnostics.push(
                        Diagnostic::new(
                            Code::MarkdownFootnote,
                            format!("the footnote `[^{label}]` has no text"),
                        )
                        .at(draft.span.clone(), "referred to here")
                        .help(format!("add a paragraph `[^{label}]: …` to this page")),
                    );
                }
            }
        }
    }
    for (note, span) in page.footnotes.iter().zip(&page.note_spans) {
        let label = &note.label;
        if referred.contains(label) {
            continue;
        }
        diagnostics.push(
            Diagnostic::new(
                Code::MarkdownFootnote,
                format!("nothing refers to the footnote `[^{label}]`"),
            )
            .at(span.clone(), "this footnote")
            .help(format!("write `[^{label}]` where the text needs this note, or delete the note")),
        );
    }
}

/// Links between pages, and images, of all pages together.
pub(in crate::load) fn check_links(
    pages: &LoadedPages,
    others: &IndexMap<PageId, Page<SegmentId>>,
    media: &dyn Fn(&str) -> bool,
    diagnostics: &mut Diagnostics,
) {
    for segment in pages.segments.values() {
        for placeable in segment.placeables.values() {
            if let Placeable::Link(LinkTarget::Page { page, section }) = placeable {
                let target = pages.pages.get(page).or_else(|| others.get(page));
                let known = || pages.pages.keys().chain(others.keys()).map(PageId::as_str);
                match target {
                    None => diagnostics.push(broken(
                        segment,
                        page,
                        &format!("there is no page `{page}`"),
                        closest(page.as_str(), known()),
                    )),
                    Some(target) if target.layout == Layout::Fragment => {
                        diagnostics.push(broken(
                            segment,
                            page,
                            &format!("`{page}` is a fragment, not a page"),
                            None,
                        ));
                    }
                    Some(target) => {
                        let ids =
                            || target.sections.iter().filter_map(|section| section.id.as_ref());
                        if let Some(section) = section
                            && !ids().any(|id| id == section)
                        {
                            let near = closest(section.as_str(), ids().map(SectionId::as_str));
                            diagnostics.push(broken(
                                segment,
                                page,
                                &format!("`{page}` has no section `{section}`"),
                                near,
                            ));
                        }
                    }
                }
            }
        }
    }
    for page in pages.pages.values() {
        for section in &page.sections {
            check_images(page, &section.blocks, pages, media, diagnostics);
        }
    }
}

fn broken(segment: &Segment, page: &PageId, message: &str, near: Option<&str>) -> Diagnostic {
    let help = near.map_or_else(
        || "link to a page in campaign/, such as `help.md` or `help.md#section`".to_owned(),
        |near| format!("did you mean `{near}`?"),
    );
    Diagnostic::new(Code::MarkdownLinkBroken, message)
        .at(segment.span.clone(), "linked here")
        .follows(page.file())
        .help(help)
}

fn check_images(
    page: &Page<SegmentId>,
    blocks: &[Block<SegmentId>],
    pages: &LoadedPages,
    media: &dyn Fn(&str) -> bool,
    diagnostics: &mut Diagnostics,
) {
    for block in blocks {
        match block {
            Block::Image { path, alt, .. } => {
                let leaves = path.contains("..") || path.starts_with('/') || path.contains(':');
                let span = pages.segments.get(alt).map(|segment| segment.span.clone());
                let span = span.unwrap_or_else(|| Span::start_of(&page.file));
                if leaves || !path.starts_with("media/") {
                    diagnostics.push(
                        Diagnostic::new(
                            Code::ConfigPath,
                            format!("the image `{path}` is not in campaign/media"),
                        )
                        .at(span, "this image")
                        .help("put the file into `campaign/media` and write `media/name.svg`"),
                    );
                } else if !media(path) {
                    diagnostics.push(
                        Diagnostic::new(
                            Code::MarkdownImage,
                            format!("there is no image `campaign/{path}`"),
                        )
                        .at(span, "this image")
                        .help("put the file there, or correct its name"),
                    );
                }
            }
            Block::Quote(inner) | Block::Alert { blocks: inner, .. } => {
                check_images(page, inner, pages, media, diagnostics);
            }
            Block::Definitions(entries) => {
                for entry in entries {
                    check_images(page, &entry.details, pages, media, diagnostics);
                }
            }
            Block::List { items, .. } => {
                for item in items {
                    check_images(page, item, pages, media, diagnostics);
                }
            }
            _ => {}
        }
    }
}
