//! Takes one text out of a page: the author's own words, with every link target masked.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::foreign::{self, ForeignMark};
use super::inline;
use super::line_join::{self, Role};
use super::pieces::{self, Spanned};
use super::prepare::PreparedText;
use super::reference;
use crate::model::{InlineError, LinkTarget, Name, PageId, Piece, SectionId, Tree as _, mask};

/// A text taken out.
pub(super) struct Extracted {
    /// Inline Markdown with placeables.
    pub(super) pattern: String,
    /// The same, parsed.
    pub(super) pieces: Vec<Piece>,
    /// Targets of links, by the placeable's name.
    pub(super) links: BTreeMap<Name, LinkTarget>,
    /// Footnotes referred to, by the placeable's name.
    pub(super) notes: BTreeMap<Name, Name>,
    /// The placeables that the author wrote.
    pub(super) names: Vec<Name>,
}

/// Why a text cannot be taken out.
pub(super) enum ExtractError {
    /// It is not inline Markdown of ours.
    Inline(InlineError),
    /// A link leads where none may lead; its target.
    Scheme(String),
    /// A footnote is called what no footnote can be called.
    NoteLabel(String),
    /// A footnote stands within the words of a link or picture.
    NoteInLink,
    /// Parsed back, the text is another one.
    Unfaithful,
}

/// Takes out the text of a balanced run of inline events.
pub(super) fn extract(
    run: &[Spanned<'_>],
    prepared: &PreparedText,
    page: &PageId,
) -> Result<Extracted, ExtractError> {
    let first = run.first().map_or(0, |(_, range)| range.start);
    let mut writer = Writer {
        prepared,
        page,
        pattern: String::new(),
        // An escaped character at the beginning is a text without its backslash.
        cursor: match prepared.text.get(..first) {
            Some(before) if before.ends_with('\\') => first - 1,
            _ => first,
        },
        skip: false,
        open_links: Vec::new(),
        links: BTreeMap::new(),
        notes: BTreeMap::new(),
    };
    let events: Vec<&Event<'_>> = run.iter().map(|(event, _)| event).collect();
    for ((event, range), role) in run.iter().zip(line_join::roles(&events)) {
        match (event, role) {
            (Event::HardBreak, _) => writer.line_break("<br>", range),
            (Event::SoftBreak, Role::Nothing) => writer.line_break("", range),
            (Event::SoftBreak, _) => writer.line_break(" ", range),
            (Event::End(_), Role::Nothing) => writer.cursor = range.end,
            // The line end before it has the text go on at the next words.
            (_, Role::Nothing) => {}
            _ => writer.event(event, range)?,
        }
    }
    let end = run.iter().map(|(_, range)| range.end).max().unwrap_or(writer.cursor);
    writer.copy_to(end);
    let Writer { pattern, links, notes, .. } = writer;
    let pattern = pattern.trim().to_owned();
    let pieces = parsed_back(run, prepared, &pattern, !notes.is_empty())?;
    let names = placeable_names(&pieces, &notes);
    Ok(Extracted { pattern, pieces, links, notes, names })
}

/// Whether a footnote can have this name: it becomes a placeable and part of an id.
pub(super) fn is_label(label: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !label.is_empty() && label.chars().all(plain)
}

struct Writer<'p> {
    prepared: &'p PreparedText,
    page: &'p PageId,
    pattern: String,
    /// Everything of the prepared text before this has been dealt with.
    cursor: usize,
    /// Set after a line break: what lies between here and the next event is a line prefix.
    skip: bool,
    open_links: Vec<Name>,
    links: BTreeMap<Name, LinkTarget>,
    notes: BTreeMap<Name, Name>,
}

impl Writer<'_> {
    fn copy_to(&mut self, end: usize) {
        if self.skip {
            // The backslash of an escaped character belongs to the text.
            let escaped = self.prepared.text.get(..end).is_some_and(|head| head.ends_with('\\'));
            self.cursor = self.cursor.max(end - usize::from(escaped));
            self.skip = false;
        } else if end > self.cursor {
            let slice = self.prepared.text.get(self.cursor..end).unwrap_or_default();
            self.pattern.push_str(&self.prepared.unmask(slice));
            self.cursor = end;
        }
    }

    fn event(&mut self, event: &Event<'_>, range: &Range<usize>) -> Result<(), ExtractError> {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.copy_to(range.start);
                if mask::index_of(dest_url.chars().next().unwrap_or_default()).is_none() {
                    whole(dest_url).map_err(ExtractError::Inline)?;
                }
                let name = self.link(&self.prepared.unmask(dest_url))?;
                self.pattern.push('[');
                self.open_links.push(name);
                self.skip = true;
            }
            Event::End(TagEnd::Link) => {
                if let Some(name) = self.open_links.pop() {
                    self.pattern.push_str(&format!("]({{ ${name} }})"));
                }
                self.skip = false;
                self.cursor = range.end;
            }
            Event::FootnoteReference(label) => {
                if !is_label(label) {
                    return Err(ExtractError::NoteLabel(label.to_string()));
                }
                self.copy_to(range.start);
                let name = Name::new(format!("note-{label}"));
                self.pattern.push_str(&format!("{{ ${name} }}"));
                self.notes.insert(name, Name::from(label.as_ref()));
                self.cursor = range.end;
            }
            Event::InlineHtml(html) if pieces::is_break(html) => {
                self.copy_to(range.start);
                self.pattern.push_str("<br>");
                self.cursor = range.end;
            }
            Event::End(_) => {
                self.skip = false;
                self.copy_to(range.end);
            }
            Event::Start(_) => self.copy_to(range.start),
            _ => {
                self.copy_to(range.start);
                self.copy_to(range.end);
            }
        }
        Ok(())
    }

    fn line_break(&mut self, end: &str, range: &Range<usize>) {
        self.copy_to(range.start);
        let trimmed = self.pattern.trim_end_matches([' ', '\\']).len();
        self.pattern.truncate(trimmed);
        self.pattern.push_str(end);
        self.cursor = range.end;
        self.skip = true;
    }

    fn link(&mut self, target: &str) -> Result<Name, ExtractError> {
        let (name, target) = classify(target, self.page)?;
        let mut unique = name.clone();
        let mut number = 2;
        while self.links.get(&unique).is_some_and(|other| *other != target) {
            unique = Name::new(format!("{name}-{number}"));
            number += 1;
        }
        self.links.insert(unique.clone(), target);
        Ok(unique)
    }
}

/// Refuses a target that was meant as `{ $name }`.
fn whole(target: &str) -> Result<(), InlineError> {
    if let Some(broken) = reference::find(target) {
        return Err(InlineError::Reference(broken));
    }
    foreign::braces(target)
        .map_or(Ok(()), |ForeignMark { shown, remedy }| Err(InlineError::Foreign { shown, remedy }))
}

/// What a link target means, and the name of its placeable.
fn classify(target: &str, page: &PageId) -> Result<(Name, LinkTarget), ExtractError> {
    if let Some(inner) = target.strip_prefix("{ $").and_then(|rest| rest.strip_suffix(" }")) {
        return Ok((Name::from(inner), LinkTarget::Named(Name::from(inner))));
    }
    let lower = target.to_ascii_lowercase();
    if ["https://", "mailto:", "tel:"].iter().any(|scheme| lower.starts_with(scheme)) {
        let slug: String = lower
            .split_once(':')
            .map_or("", |(_, rest)| rest)
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|part| !part.is_empty())
            .take(3)
            .collect::<Vec<_>>()
            .join("-");
        return Ok((Name::new(format!("link-{slug}")), LinkTarget::Address(target.to_owned())));
    }
    if is_download(target) {
        let name = target.replace(['/', '.'], "-");
        return Ok((
            Name::new(format!("download-{name}")),
            LinkTarget::Download(target.to_owned()),
        ));
    }
    let (path, section) = match target.split_once('#') {
        Some((path, section)) => (path, Some(SectionId::from(section))),
        None => (target, None),
    };
    let id = match path.strip_suffix(".md") {
        Some(stem) if is_page_path(stem) => PageId::from(stem),
        None if path.is_empty() && section.is_some() => page.clone(),
        _ => return Err(ExtractError::Scheme(target.to_owned())),
    };
    let name = match &section {
        Some(section) => format!("link-{}-{section}", id.flat()),
        None => format!("link-{}", id.flat()),
    };
    Ok((Name::new(name), LinkTarget::Page { page: id, section }))
}

/// Whether the target names a file that is made for each language.
fn is_download(target: &str) -> bool {
    let plain = |stem: &str| {
        !stem.is_empty()
            && stem.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let within = |folder: &str, ending: &str| {
        target.strip_prefix(folder).and_then(|rest| rest.strip_suffix(ending)).is_some_and(plain)
    };
    target == "toolkit.zip" || within("posters/", ".pdf") || within("cards/", ".png")
}

fn is_page_path(stem: &str) -> bool {
    stem.split('/').all(|part| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    })
}

/// The placeables that a text shows: the author's, but for those that stand for footnotes.
fn placeable_names(pieces: &[Piece], notes: &BTreeMap<Name, Name>) -> Vec<Name> {
    let mut names = Vec::new();
    Piece::walk(pieces, &mut |piece| {
        if let Piece::Placeable(name) = piece
            && !notes.contains_key(name)
        {
            names.push(name.clone());
        }
    });
    names
}

/// Parses the pattern back: it must say the same as the page.
fn parsed_back(
    run: &[Spanned<'_>],
    prepared: &PreparedText,
    pattern: &str,
    has_notes: bool,
) -> Result<Vec<Piece>, ExtractError> {
    let original = pieces::build(run.iter().map(|(event, _)| event), &prepared.names)
        .map_err(ExtractError::Inline)?;
    // A mask within brackets keeps the parser from seeing a link or picture; hidden, it does not.
    let unfaithful = if has_notes { ExtractError::NoteInLink } else { ExtractError::Unfaithful };
    let parsed = match inline::parse_pattern(pattern) {
        Err(InlineError::Image) => return Err(unfaithful),
        parsed => parsed.map_err(ExtractError::Inline)?,
    };
    let (mut before, mut after) = (String::new(), String::new());
    outline(&original, &mut before);
    outline(&parsed, &mut after);
    if before.trim() == after.trim() { Ok(parsed) } else { Err(unfaithful) }
}

/// Structure and words, without the targets of links.
fn outline(pieces: &[Piece], out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Code(content) => bracket('`', content, out),
            Piece::Break => out.push('\u{2028}'),
            Piece::Placeable(name) => out.push_str(&format!("{{ ${name} }}")),
            Piece::Note(label) => out.push_str(&format!("{{ $note-{label} }}")),
            Piece::Emphasis(content) => bracket('_', content, out),
            Piece::Strong(content) => bracket('*', content, out),
            Piece::Link { content, .. } => bracket('[', content, out),
        }
    }
}

fn bracket(mark: char, content: &[Piece], out: &mut String) {
    out.push('\u{1}');
    out.push(mark);
    outline(content, out);
    out.push('\u{2}');
}
