//! Line ends inside a value.

use crate::intl::joins_without_space;
use crate::model::{Element, Pattern};

/// How many characters on either side are looked at.
const NEAR: usize = 16;

/// Joins the lines of a value: by a space, or by nothing where the script has no spaces.
pub(super) fn join_lines(pattern: &mut Pattern) {
    let mut index = 0;
    while let Some(element) = pattern.0.get_mut(index) {
        match element {
            Element::Select { variants, .. } => {
                for (_, value) in variants {
                    join_lines(value);
                }
            }
            Element::Text(text) if text.contains(['\n', '\r']) => {
                let text = std::mem::take(text);
                let before = words_of_link(pattern, index).map(str::to_owned).unwrap_or_default();
                if let Some(Element::Text(slot)) = pattern.0.get_mut(index) {
                    *slot = joined(&text, &before);
                }
            }
            Element::Text(_) | Element::Variable(_) => {}
        }
        index += 1;
    }
}

/// What a reader sees before the element at `index`, where that element ends a link whose target is a
/// `{ $name }`: the words of the link.
fn words_of_link(pattern: &Pattern, index: usize) -> Option<&str> {
    match (pattern.0.get(index.checked_sub(2)?)?, pattern.0.get(index.checked_sub(1)?)?) {
        (Element::Text(words), Element::Variable(_)) => words.strip_suffix("]("),
        _ => None,
    }
}

fn joined(text: &str, words_of_link: &str) -> String {
    let is_end = |c: char| matches!(c, '\n' | '\r');
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((line, after)) = rest.split_once(is_end) {
        whole.push_str(line.trim_end_matches(' '));
        rest = after.trim_start_matches([' ', '\n', '\r']);
        let (own, link) = match whole.strip_prefix(')') {
            Some(own) => (own, words_of_link),
            None => (&*whole, ""),
        };
        let before = own.chars().rev().chain(link.chars().rev()).filter(|c| !is_mark(*c));
        let after = rest.chars().filter(|c| !is_mark(*c));
        if !joins_without_space(before.take(NEAR), after.take(NEAR)) {
            whole.push(' ');
        }
    }
    whole.push_str(rest);
    whole
}

/// Marks of emphasis, which readers do not see.
fn is_mark(character: char) -> bool {
    matches!(character, '*' | '_')
}
