//! Takes one text out of a page: the author's own words, with every link target masked.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::inline::{self, InlineError, Piece};
use super::prepare::Prepared;
use super::{cjk, notes, pieces};
use crate::model::{LinkTarget, Name, PageId, SectionId};

/// An event with the bytes of the prepared text that it covers.
pub(super) type Spanned<'e> = (Event<'e>, Range<usize>);

/// A text taken out.
pub(super) struct Extracted {
    /// Inline Markdown with placeables.
    pub(super) pattern: String,
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
    prepared: &Prepared,
    page: &PageId,
) -> Result<Extracted, ExtractError> {
    let mut writer = Writer {
        prepared,
        page,
        pattern: String::new(),
        cursor: run.first().map_or(0, |(_, range)| range.start),
        skip: false,
        open_links: Vec::new(),
        links: BTreeMap::new(),
        notes: BTreeMap::new(),
    };
    for (event, range) in run {
        writer.event(event, range)?;
    }
    let end = run.iter().map(|(_, range)| range.end).max().unwrap_or(writer.cursor);
    writer.copy_to(end);
    let extracted = Extracted {
        pattern: writer.pattern.trim().to_owned(),
        names: placeable_names(run, prepared),
        links: writer.links,
        notes: writer.notes,
    };
    verify(run, prepared, &extracted)?;
    Ok(extracted)
}

struct Writer<'p> {
    prepared: &'p Prepared,
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
            self.cursor = self.cursor.max(end);
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
            Event::SoftBreak | Event::HardBreak => {
                self.copy_to(range.start);
                self.line_break(matches!(event, Event::HardBreak));
                self.cursor = range.end;
                self.skip = true;
            }
            Event::FootnoteReference(label) => {
                if !notes::is_label(label) {
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

    fn line_break(&mut self, hard: bool) {
        let trimmed = self.pattern.trim_end_matches([' ', '\\']).len();
        self.pattern.truncate(trimmed);
        if hard {
            self.pattern.push_str("<br>");
        } else if !self.pattern.chars().next_back().is_some_and(cjk::is_cjk) {
            self.pattern.push(' ');
        }
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

fn placeable_names(run: &[Spanned<'_>], prepared: &Prepared) -> Vec<Name> {
    let mut names = Vec::new();
    for (event, _) in run {
        let (Event::Text(text) | Event::Code(text)) = event else { continue };
        for name in text.chars().filter_map(crate::model::mask::index_of) {
            names.extend(prepared.names.get(name).cloned());
        }
    }
    names
}

/// Parses the pattern back: it must say the same as the page.
fn verify(
    run: &[Spanned<'_>],
    prepared: &Prepared,
    extracted: &Extracted,
) -> Result<(), ExtractError> {
    let original =
        pieces::build(run.iter().map(|(event, _)| event)).map_err(ExtractError::Inline)?;
    // A mark within brackets keeps the parser from seeing a link or picture; hidden, it does not.
    let unfaithful = || {
        if extracted.notes.is_empty() { ExtractError::Unfaithful } else { ExtractError::NoteInLink }
    };
    let (parsed, names) = match inline::parse_pattern(&extracted.pattern) {
        Err(InlineError::Image) => return Err(unfaithful()),
        parsed => parsed.map_err(ExtractError::Inline)?,
    };
    let mut before = String::new();
    outline(&original, &|index| prepared.names.get(index).cloned(), &mut before);
    let mut after = String::new();
    outline(&parsed, &|index| names.get(index).cloned(), &mut after);
    if before.trim() == after.trim() { Ok(()) } else { Err(unfaithful()) }
}

/// Structure and words, without the targets of links.
fn outline(pieces: &[Piece], name: &impl Fn(usize) -> Option<Name>, out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Code(code) => {
                out.push('`');
                for character in code.chars() {
                    match crate::model::mask::index_of(character).and_then(name) {
                        Some(name) => out.push_str(&format!("{{ ${name} }}")),
                        None => out.push(character),
                    }
                }
                out.push('`');
            }
            Piece::Break => out.push('\u{2028}'),
            Piece::Mask(index) => {
                if let Some(name) = name(*index) {
                    out.push_str(&format!("{{ ${name} }}"));
                }
            }
            Piece::Note(label) => out.push_str(&format!("{{ $note-{label} }}")),
            Piece::Emphasis(content) => bracket('_', content, name, out),
            Piece::Strong(content) => bracket('*', content, name, out),
            Piece::Link { content, .. } => bracket('[', content, name, out),
        }
    }
}

fn bracket(mark: char, content: &[Piece], name: &impl Fn(usize) -> Option<Name>, out: &mut String) {
    out.push('\u{1}');
    out.push(mark);
    outline(content, name, out);
    out.push('\u{2}');
}
