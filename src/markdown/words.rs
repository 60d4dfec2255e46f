//! What of a text the parser took for plain words, as they were typed.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::pieces::Spanned;
use super::{cjk, foreign};

/// Whether the words of links count.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Links {
    /// They do.
    Kept,
    /// They stand for one sign.
    LeftOut,
}

/// The words, with placeables masked, and one sign for each code, break, and character that was escaped or
/// written as an entity: what is typed on purpose is no mark.
pub(super) fn typed(source: &str, events: &[Spanned<'_>], links: Links) -> String {
    let mut words = String::new();
    let mut depth = 0_usize;
    for (event, range) in events {
        match event {
            Event::Start(Tag::Link { .. }) => depth += 1,
            Event::End(TagEnd::Link) => depth = depth.saturating_sub(1),
            Event::Text(_) if depth > 0 && links == Links::LeftOut => words.push(foreign::OTHER),
            Event::Text(text) => {
                let as_typed = source.get(range.clone()) == Some(text.as_ref());
                let escaped = source.get(..range.start).is_some_and(|head| head.ends_with('\\'));
                if !as_typed {
                    words.push(foreign::OTHER);
                    continue;
                }
                let mut characters = text.chars();
                if escaped && characters.next().is_some() {
                    words.push(foreign::OTHER);
                }
                let seen = characters.filter(|c| *c != cjk::SENTINEL && *c != cjk::END);
                words.extend(seen);
            }
            Event::Start(_) | Event::End(_) => {}
            _ => words.push(foreign::OTHER),
        }
    }
    words.truncate(words.trim_end().len());
    words
}
