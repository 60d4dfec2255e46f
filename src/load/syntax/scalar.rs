//! A single value that is no TOML, as it should be.

use super::{Mended, dates, is_toml};

const OPENING: [char; 9] = ['"', '\'', '“', '”', '„', '‘', '‚', '«', '»'];
const CLOSING: [char; 9] = ['"', '\'', '”', '“', '’', '‘', '»', '«', '`'];

/// Whether a quotation mark opens a text, in one script or another.
pub(super) fn opens(c: char) -> bool {
    OPENING.contains(&c)
}

/// Whether a quotation mark can close a text.
pub(super) fn closes(c: char) -> bool {
    CLOSING.contains(&c)
}

/// Whether text stands there as TOML has it, as the value of a key.
pub(super) fn is_value(text: &str) -> bool {
    is_toml(&format!("key = {text}"))
}

/// The value of `key` as it should be; `None` where that cannot be known.
pub(super) fn mend(key: &str, value: &str) -> Option<Mended> {
    let value = value.trim();
    if value.is_empty() || value.contains('\n') {
        return None;
    }
    let found = boolean(key, value)
        .or_else(|| dates::mend(key, value))
        .or_else(|| number(key, value))
        .or_else(|| text_in_quotes(value))
        .unwrap_or_else(|| Mended::new("a text needs quotes", quoted(value)));
    is_value(&found.text).then_some(found)
}

/// A text in the quotes that it needs.
pub(super) fn quoted(text: &str) -> String {
    if !text.contains(['"', '\\']) {
        return format!("\"{text}\"");
    }
    if !text.contains('\'') {
        return format!("'{text}'");
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Keys whose value is yes or no.
const BOOLEANS: [&str; 1] = ["discreet"];

fn boolean(key: &str, value: &str) -> Option<Mended> {
    let small = value.to_ascii_lowercase();
    let word = match small.as_str() {
        "true" | "false" => small.as_str(),
        "yes" | "on" if BOOLEANS.contains(&key) => "true",
        "no" | "off" if BOOLEANS.contains(&key) => "false",
        _ => return None,
    };
    Some(Mended::new("yes and no are written `true` and `false`", word))
}

/// Keys whose value is a text even where it looks like a number.
const TEXTS: [&str; 6] = ["number", "title", "name", "unit", "period", "id"];

/// The digits of a whole number, with whatever separates its groups.
pub(in crate::load) fn from_digits(text: &str) -> Option<String> {
    if !text.is_empty() && text.chars().all(|c| c.is_ascii_digit()) {
        let plain = text.trim_start_matches('0');
        return Some(if plain.is_empty() { "0" } else { plain }.to_owned());
    }
    number("value", text).filter(|found| found.help.is_none()).map(|found| found.text)
}

/// A number with separators, or with zeros in front.
fn number(key: &str, value: &str) -> Option<Mended> {
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let is_written = value.chars().all(|c| {
        c.is_ascii_digit()
            || matches!(c, ',' | '.' | ' ' | '\'' | '’' | '\u{a0}' | '\u{202f}' | '٬')
    });
    if digits.is_empty() || !is_written || TEXTS.contains(&key) {
        let is_phone =
            value.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')'));
        let what = "a number to call is a text, and needs quotes";
        return (key == "number" && is_phone).then(|| Mended::new(what, quoted(value)));
    }
    let mut groups = value.split(|c: char| !c.is_ascii_digit());
    let first = groups.next().unwrap_or_default();
    if digits == value && value.len() > 1 && value.starts_with('0') {
        let plain = value.trim_start_matches('0');
        let plain = if plain.is_empty() { "0" } else { plain };
        let mut mended = Mended::new("a number does not begin with 0", plain);
        mended.help = Some(format!(
            "write `{key} = {plain}`; if it is a text, such as a number to call, `{key} = \"{value}\"`"
        ));
        return Some(mended);
    }
    let is_grouped = groups.all(|group| group.len() == 3) && !first.starts_with('0');
    (is_grouped && digits != value && (1..=3).contains(&first.len()))
        .then(|| Mended::new("a number has digits alone", digits))
}

/// A text whose quotes are curly, or that lacks one of them, or that has one within.
fn text_in_quotes(value: &str) -> Option<Mended> {
    let (first, last) = (value.chars().next()?, value.chars().next_back()?);
    let opened = opens(first).then(|| value.strip_prefix(first)).flatten();
    let closed = (closes(last) && value.chars().count() > 1).then_some(last);
    let (what, inner) = match (opened, closed) {
        (Some(rest), Some(last)) => {
            let inner = rest.strip_suffix(last)?;
            let is_straight = |c| matches!(c, '"' | '\'');
            let what = if !is_straight(first) || !is_straight(last) {
                "curly quotes do not enclose a text"
            } else if first != last {
                "the two quotes around a text are the same"
            } else if inner.contains('\\') {
                "a `\\` in a text needs single quotes around the text"
            } else {
                "a text in quotes has the same quotes in it"
            };
            (what, inner)
        }
        (Some(rest), None) => ("the closing quote is missing", rest),
        (None, Some(last)) => ("the opening quote is missing", value.strip_suffix(last)?),
        (None, None) => return None,
    };
    Some(Mended::new(what, quoted(inner)))
}
