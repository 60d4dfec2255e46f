//! Parts what is seen from what is read, in scripts whose glyphs are no letters.
//!
//! In Urdu, Arabic, Punjabi or Bengali a letter may be drawn by three glyphs and a glyph may stand
//! for two letters, each on a height of its own. Readers of PDF take text from glyphs, one by one
//! and by their heights, and get it wrong. Every run in such a script is therefore laid down
//! twice: once as it is drawn, whose glyphs the PDF pass turns into plain shapes, and once as its
//! letters, on one line, in a font without ink. It takes a finished layout and gives another one
//! that looks the same.

mod blank;
mod letters;
mod run;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use typst::foundations::{Datetime, Smart};
use typst::layout::{Em, Frame, FrameItem, Point};
use typst::model::Document as _;
use typst::text::{FontInstance, Glyph, TextItem};
use typst_layout::PagedDocument;

use blank::Blank;
pub(super) use blank::NAME as BLANK;
use letters::{is_joined, is_mark, short};
use run::{GlyphRun, pieces};

use crate::model::{SOFT_HYPHEN, WORD_JOINER};

/// A layout whose text can be read, and what to do about its glyphs.
pub(super) struct LayeredDocument {
    /// The layout.
    pub(super) document: PagedDocument,
    /// PostScript names of the fonts whose glyphs are to become shapes.
    pub(super) drawn: BTreeSet<String>,
}

/// Adds the letters under the glyphs, and the day when it was made. `None` when no font could be
/// made for them.
pub(super) fn layered(document: &PagedDocument, made: Option<Datetime>) -> Option<LayeredDocument> {
    let mut joined = Vec::new();
    for page in document.pages() {
        find_joined(&page.frame, &mut joined);
    }
    let mut letters = BTreeSet::new();
    for page in document.pages() {
        collect(&page.frame, &joined, &mut letters);
    }
    let blank = Blank::new(&letters)?;
    let pages = document.pages().iter().map(|page| {
        let mut page = page.clone();
        page.frame = rewritten(&page.frame, &joined, &blank);
        page
    });
    let mut info = document.info().clone();
    info.date = Smart::Custom(made);
    let document = PagedDocument::new(pages.collect(), info);
    let drawn = joined.iter().filter_map(|font| font.post_script_name()).collect();
    Some(LayeredDocument { document, drawn })
}

/// The items of a frame, the parts of its lines among them: layout groups longer parts.
pub(super) fn flat(frame: &Frame) -> Vec<(Point, FrameItem)> {
    let mut items = Vec::new();
    for (position, item) in frame.items() {
        match item {
            FrameItem::Group(group)
                if group.transform.is_identity()
                    && group.clip.is_none()
                    && group.label.is_none()
                    && group.parent.is_none()
                    && group.frame.items().all(|(_, item)| matches!(item, FrameItem::Text(_))) =>
            {
                let inner = group.frame.items();
                items.extend(inner.map(|(place, item)| (*position + *place, item.clone())));
            }
            other => items.push((*position, other.clone())),
        }
    }
    items
}

/// Finds the fonts that draw such scripts, and those that stand in a line with them: a reader
/// that gets a line in parts puts them into the wrong order.
pub(super) fn find_joined(frame: &Frame, joined: &mut Vec<FontInstance>) {
    let items = flat(frame);
    let mut items = items.as_slice();
    while let Some(((_, item), rest)) = items.split_first() {
        if let FrameItem::Group(group) = item {
            find_joined(&group.frame, joined);
        }
        let pieces = pieces(items);
        if pieces.iter().any(|(_, piece)| piece.text.chars().any(is_joined)) {
            for (_, piece) in &pieces {
                if !joined.contains(&piece.font) {
                    joined.push(piece.font.clone());
                }
            }
        }
        items = items.get(pieces.len().max(1)..).unwrap_or(rest);
    }
}

fn collect(frame: &Frame, joined: &[FontInstance], letters: &mut BTreeSet<(char, u16)>) {
    let items = flat(frame);
    let mut items = items.as_slice();
    while let Some(((_, item), rest)) = items.split_first() {
        if let Some(run) = GlyphRun::at_start(items, joined) {
            letters.extend(run.letters().into_iter().map(|letter| (letter.sign, letter.width)));
            items = items.get(run.items..).unwrap_or_default();
            continue;
        }
        if let FrameItem::Group(group) = item {
            collect(&group.frame, joined, letters);
        }
        items = rest;
    }
}

fn rewritten(frame: &Frame, joined: &[FontInstance], blank: &Blank) -> Frame {
    let mut made = frame.clone();
    made.clear();
    let items = flat(frame);
    let mut items = items.as_slice();
    while let Some(((position, item), rest)) = items.split_first() {
        if let Some(run) = GlyphRun::at_start(items, joined) {
            made.push(run.start, FrameItem::Text(read(&run, blank)));
            let (seen, rest) = items.split_at(run.items);
            made.push_multiple(seen.iter().cloned());
            items = rest;
            continue;
        }
        push(&mut made, *position, item, joined, blank);
        items = rest;
    }
    made
}

fn push(
    made: &mut Frame,
    position: Point,
    item: &FrameItem,
    joined: &[FontInstance],
    blank: &Blank,
) {
    match item {
        FrameItem::Group(group) => {
            let mut group = group.clone();
            group.frame = rewritten(&group.frame, joined, blank);
            made.push(position, FrameItem::Group(group));
        }
        FrameItem::Text(text) => {
            let text = without_marks(text);
            if !text.glyphs.is_empty() {
                made.push(position, FrameItem::Text(text));
            }
        }
        other => made.push(position, other.clone()),
    }
}

/// The letters of a run in the font without ink, in the order in which they are seen: each reader
/// finds the order of reading by itself, and none of them finds it for parts of a line.
fn read(run: &GlyphRun<'_>, blank: &Blank) -> TextItem {
    let mut text = String::new();
    let mut glyphs = Vec::new();
    for letter in run.letters() {
        let start = text.len();
        text.push(letter.sign);
        glyphs.push(Glyph {
            id: blank.glyph(letter.sign, letter.width),
            x_advance: Em::new(f64::from(letter.width) / 1000.0),
            x_offset: Em::zero(),
            y_advance: Em::zero(),
            y_offset: Em::zero(),
            range: short(start)..short(text.len()),
            span: letter.span,
        });
    }
    TextItem { font: blank.font.clone(), text: text.into(), glyphs, ..run.first.clone() }
}

/// A text without what lets its words break or keeps them together, which glyphs tell as a part of
/// the letter before it. A hyphen at the end of a line is a piece of its own, and stays.
fn unbroken(text: &TextItem) -> TextItem {
    let mut whole = text.clone();
    let is_silent = |sign: char| matches!(sign, SOFT_HYPHEN | WORD_JOINER);
    if !text.text.contains(is_silent) || text.text.chars().all(|sign| sign == SOFT_HYPHEN) {
        return whole;
    }
    whole.text = text.text.chars().filter(|sign| !is_silent(*sign)).collect();
    let moved = |place: u16| {
        let before = text.text.get(..usize::from(place)).unwrap_or(&text.text);
        let gone = before.chars().filter(|sign| is_silent(*sign)).map(char::len_utf8).sum();
        place.saturating_sub(short(gone))
    };
    for glyph in &mut whole.glyphs {
        glyph.range = moved(glyph.range.start)..moved(glyph.range.end);
    }
    // A sign that is nothing else is not seen.
    whole.glyphs.retain(|glyph| !glyph.range.is_empty() || glyph.x_advance != Em::zero());
    whole
}

/// A text whose letters are its glyphs, without the signs that are no letters.
fn without_marks(text: &TextItem) -> TextItem {
    let text = unbroken(text);
    let mut bare = text.clone();
    bare.glyphs.retain(|glyph| {
        let range = usize::from(glyph.range.start)..usize::from(glyph.range.end);
        let only_marks = text.text.get(range).is_some_and(|part| part.chars().all(is_mark));
        !(only_marks && glyph.x_advance == Em::zero())
    });
    bare
}
