//! Inline events as a tree of pieces.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::cjk;
use super::line_join::{self, Role};
use super::written::written;
use crate::model::{InlineError, Name, Piece, WrittenTarget, mask};

/// An event with the bytes of the text that it covers.
pub(super) type Spanned<'e> = (Event<'e>, Range<usize>);

/// Deepest nesting of emphasis and links that is read.
const DEEPEST: usize = 8;

/// Builds the tree of a balanced run of inline events; `names` are those of the masks, by index.
pub(super) fn build<'e>(
    events: impl Iterator<Item = &'e Event<'e>>,
    names: &[Name],
) -> Result<Vec<Piece>, InlineError> {
    let events: Vec<&Event<'_>> = events.collect();
    let mut builder = Builder { names, stack: vec![(None, Vec::new())] };
    for (event, role) in events.iter().zip(line_join::roles(&events)) {
        match event {
            _ if role == Role::Nothing => {}
            _ if role == Role::Space => builder.push(Piece::Text(" ".into())),
            Event::Start(tag) => builder.open(tag)?,
            Event::End(_) => builder.close(),
            leaf => builder.leaf(leaf)?,
        }
    }
    Ok(builder.stack.pop().map(|(_, pieces)| pieces).unwrap_or_default())
}

struct Builder<'n> {
    names: &'n [Name],
    stack: Vec<(Option<Open>, Vec<Piece>)>,
}

enum Open {
    Emphasis,
    Strong,
    Code,
    Link(WrittenTarget),
}

impl Builder<'_> {
    fn open(&mut self, tag: &Tag<'_>) -> Result<(), InlineError> {
        if self.stack.len() > DEEPEST {
            return Err(InlineError::Nesting);
        }
        let open = match tag {
            Tag::Emphasis => Open::Emphasis,
            Tag::Strong => Open::Strong,
            Tag::Link { dest_url, .. } => Open::Link(self.target(dest_url)),
            Tag::Image { .. } => return Err(InlineError::Image),
            _ => return Err(InlineError::Block),
        };
        self.stack.push((Some(open), Vec::new()));
        Ok(())
    }

    fn target(&self, target: &str) -> WrittenTarget {
        let mut characters = target.chars();
        let index = characters.next().and_then(mask::index_of);
        match index.and_then(|index| self.names.get(index)) {
            Some(name) if characters.next().is_none() => WrittenTarget::Placeable(name.clone()),
            _ => WrittenTarget::Typed(written(target, self.names)),
        }
    }

    fn close(&mut self) {
        let Some((Some(kind), content)) = self.stack.pop() else { return };
        self.push(match kind {
            Open::Emphasis => Piece::Emphasis(content),
            Open::Strong => Piece::Strong(content),
            Open::Code => Piece::Code(content),
            Open::Link(target) => Piece::Link { target, content },
        });
    }

    fn push(&mut self, piece: Piece) {
        if let Some((_, pieces)) = self.stack.last_mut() {
            match (pieces.last_mut(), piece) {
                (Some(Piece::Text(last)), Piece::Text(text)) => last.push_str(&text),
                (_, piece) => pieces.push(piece),
            }
        }
    }

    fn leaf(&mut self, event: &Event<'_>) -> Result<(), InlineError> {
        match event {
            Event::Text(text) => self.text(text)?,
            Event::Code(text) => {
                self.stack.push((Some(Open::Code), Vec::new()));
                self.text(text)?;
                self.close();
            }
            Event::HardBreak => self.push(Piece::Break),
            Event::InlineHtml(html) | Event::Html(html) if is_break(html) => {
                self.push(Piece::Break);
            }
            Event::InlineHtml(html) | Event::Html(html) => {
                return Err(InlineError::RawHtml(written(html, self.names)));
            }
            Event::FootnoteReference(label) => self.push(Piece::Note(Name::from(label.as_ref()))),
            _ => return Err(InlineError::Block),
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), InlineError> {
        let mut words = String::new();
        for character in text.chars() {
            if let Some(index) = mask::index_of(character) {
                if !words.is_empty() {
                    self.push(Piece::Text(std::mem::take(&mut words)));
                }
                let name = self.names.get(index).ok_or(InlineError::Forged)?;
                self.push(Piece::Placeable(name.clone()));
            } else if matches!(character, '\n' | '\r' | '\t') {
                // Written as an entity, such as `&#10;`: a text is one line wherever it lands.
                words.push(' ');
            } else if character != cjk::SENTINEL {
                words.push(character);
            }
        }
        if !words.is_empty() {
            self.push(Piece::Text(words));
        }
        Ok(())
    }
}

pub(super) fn is_break(html: &str) -> bool {
    matches!(html.trim(), "<br>" | "<br/>" | "<br />")
}
