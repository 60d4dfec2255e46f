//! Inline events as a tree of pieces.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::cjk;
use super::inline::{InlineError, Piece};
use crate::model::mask;

/// Deepest nesting of emphasis and links that is read.
const DEEPEST: usize = 8;

/// Builds the tree of a balanced run of inline events.
pub(super) fn build<'e>(
    events: impl Iterator<Item = &'e Event<'e>>,
) -> Result<Vec<Piece>, InlineError> {
    let mut stack: Vec<(Option<Open>, Vec<Piece>)> = vec![(None, Vec::new())];
    for event in events {
        match event {
            Event::Start(tag) => {
                if stack.len() > DEEPEST {
                    return Err(InlineError::Nesting);
                }
                stack.push((Some(open(tag)?), Vec::new()));
            }
            Event::End(end) => close(*end, &mut stack),
            leaf => push_leaf(leaf, &mut stack)?,
        }
    }
    Ok(stack.pop().map(|(_, pieces)| pieces).unwrap_or_default())
}

enum Open {
    Emphasis,
    Strong,
    Link(String),
}

fn open(tag: &Tag<'_>) -> Result<Open, InlineError> {
    match tag {
        Tag::Emphasis => Ok(Open::Emphasis),
        Tag::Strong => Ok(Open::Strong),
        Tag::Link { dest_url, .. } => Ok(Open::Link(dest_url.to_string())),
        Tag::Image { .. } => Err(InlineError::Image),
        _ => Err(InlineError::Block),
    }
}

fn close(_end: TagEnd, stack: &mut Vec<(Option<Open>, Vec<Piece>)>) {
    let Some((Some(kind), content)) = stack.pop() else { return };
    let piece = match kind {
        Open::Emphasis => Piece::Emphasis(content),
        Open::Strong => Piece::Strong(content),
        Open::Link(target) => Piece::Link { target, content },
    };
    push(stack, piece);
}

fn push(stack: &mut [(Option<Open>, Vec<Piece>)], piece: Piece) {
    if let Some((_, pieces)) = stack.last_mut() {
        match (pieces.last_mut(), piece) {
            (Some(Piece::Text(last)), Piece::Text(text)) => last.push_str(&text),
            (_, piece) => pieces.push(piece),
        }
    }
}

fn push_leaf(
    event: &Event<'_>,
    stack: &mut [(Option<Open>, Vec<Piece>)],
) -> Result<(), InlineError> {
    match event {
        Event::Text(text) => push_text(text, stack),
        Event::Code(text) => {
            push(stack, Piece::Code(text.chars().filter(|c| *c != cjk::SENTINEL).collect()));
        }
        Event::SoftBreak => push_soft_break(stack),
        Event::HardBreak => push(stack, Piece::Break),
        Event::InlineHtml(html) | Event::Html(html) if is_break(html) => push(stack, Piece::Break),
        Event::InlineHtml(html) | Event::Html(html) => {
            return Err(InlineError::RawHtml(html.to_string()));
        }
        Event::FootnoteReference(label) => push(stack, Piece::Note(label.to_string())),
        _ => return Err(InlineError::Block),
    }
    Ok(())
}

pub(super) fn is_break(html: &str) -> bool {
    matches!(html.trim(), "<br>" | "<br/>" | "<br />")
}

fn push_text(text: &str, stack: &mut [(Option<Open>, Vec<Piece>)]) {
    let mut words = String::new();
    for character in text.chars() {
        if let Some(index) = mask::index_of(character) {
            if !words.is_empty() {
                push(stack, Piece::Text(std::mem::take(&mut words)));
            }
            push(stack, Piece::Mask(index));
        } else if character != cjk::SENTINEL {
            words.push(character);
        }
    }
    if !words.is_empty() {
        push(stack, Piece::Text(words));
    }
}

/// A line end inside a paragraph is a space, but not after a character of a script that has no
/// spaces.
fn push_soft_break(stack: &mut [(Option<Open>, Vec<Piece>)]) {
    let last = stack.last().and_then(|(_, pieces)| pieces.last());
    let tight = matches!(last, Some(Piece::Text(text)) if text.chars().next_back().is_some_and(cjk::is_cjk));
    if !tight {
        push(stack, Piece::Text(" ".into()));
    }
}
