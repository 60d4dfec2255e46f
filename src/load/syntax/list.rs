//! A list that is no TOML, as it should be.

use super::Mended;
use super::scalar::{closes, is_value, mend, opens};

/// The list as it should be; `None` where the value does not look like one.
pub(super) fn mend_list(key: &str, value: &str) -> Option<Mended> {
    let value = value.trim();
    let opening = value.chars().next()?;
    let inner = match opening {
        '[' | '(' => value.strip_prefix(opening)?,
        _ if has_several(value) => value,
        _ => return None,
    };
    let is_closed = value.ends_with([']', ')']);
    let inner = inner.trim_end().trim_end_matches([']', ')']);
    let inner = inner.trim().trim_start_matches('(');
    let (elements, is_missing_comma) = elements(inner);
    let mut what = if opening != '[' {
        Some("a list needs square brackets".to_owned())
    } else if !is_closed {
        Some("the list is not closed".to_owned())
    } else if is_missing_comma {
        Some("a comma is missing between two values of a list".to_owned())
    } else {
        None
    };
    let mut mended = Vec::new();
    for element in elements {
        if is_value(&element) {
            mended.push(element);
            continue;
        }
        let found = mend(key, &element)?;
        what.get_or_insert(found.what);
        mended.push(found.text);
    }
    let text = format!("[{}]", mended.join(", "));
    let what = what.unwrap_or_else(|| "the list is not written as TOML has it".to_owned());
    is_value(&text).then(|| Mended::new(what, text))
}

/// Whether texts in quotes stand there with commas between.
fn has_several(value: &str) -> bool {
    let (elements, is_missing_comma) = elements(value);
    elements.len() > 1 && !is_missing_comma && elements.iter().all(|text| text.starts_with(opens))
}

/// The elements, and whether a comma is missing between two of them.
fn elements(inner: &str) -> (Vec<String>, bool) {
    let mut elements = Vec::new();
    let mut is_missing_comma = false;
    let mut rest = inner.trim();
    while let Some(first) = rest.chars().next() {
        let end =
            if opens(first) { end_of_text(rest) } else { rest.find(',').unwrap_or(rest.len()) };
        let (element, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if !element.trim().is_empty() {
            elements.push(element.trim().to_owned());
        }
        let after = after.trim_start();
        rest = after.strip_prefix(',').unwrap_or(after).trim_start();
        is_missing_comma |= !after.is_empty() && !after.starts_with(',');
    }
    (elements, is_missing_comma)
}

/// Where the text that a quote opens ends: behind the first closing quote that a comma, a space, an
/// opening quote or the end follows; at the next comma without one.
fn end_of_text(text: &str) -> usize {
    let first = text.chars().next();
    let mut comma = None;
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if Some(c) == first
            && let Some(comma) = comma
        {
            // The quote opens the next text: the one before was not closed.
            return comma;
        }
        comma = if c == ',' { Some(at) } else { comma.filter(|_| c.is_whitespace()) };
        let ends = chars.peek().is_none_or(|(_, next)| matches!(next, ',' | ' ') || opens(*next));
        if closes(c) && ends {
            return at + c.len_utf8();
        }
    }
    text.find(',').unwrap_or(text.len())
}
