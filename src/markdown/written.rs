//! Masked text as the author wrote it.

use super::cjk;
use crate::model::{Name, mask};

/// A text with its masks written out as `{ $name }`, without sentinels.
pub(super) fn written(text: &str, names: &[Name]) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars().filter(|c| *c != cjk::SENTINEL) {
        match mask::index_of(character).and_then(|index| names.get(index)) {
            Some(name) => {
                plain.push_str("{ $");
                plain.push_str(name.as_str());
                plain.push_str(" }");
            }
            None => plain.push(character),
        }
    }
    plain
}
