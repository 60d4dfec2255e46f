//! What the parser cannot read.

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::place::Place;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Unread, UnreadReason};

/// Reports an error, unless nothing more is wrong than that a message is empty; gives the message
/// that it makes unreadable.
pub(super) fn unread(
    error: &ParserError,
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<(String, Unread)> {
    let junk = error.slice.clone().and_then(|range| place.source.get(range)).unwrap_or_default();
    let id = id_of(junk);
    let empty = match &error.kind {
        ErrorKind::ExpectedMessageField { .. } => emptiness(junk),
        _ => None,
    };
    if let (Some(reason), Some(id)) = (empty, id) {
        let [span, _] = place.message(id);
        return Some((id.to_owned(), Unread { span, reason }));
    }
    let (what, help) = explain(error, place.source, junk);
    let at = match open_brace(error, place.source) {
        Some(open) => place.span(open, open + 1),
        None => place.span(error.pos.start, error.pos.end),
    };
    diagnostics.push(Diagnostic::new(Code::LocaleSyntax, what).at(at.clone(), "here").help(help));
    id.map(|id| (id.to_owned(), Unread { span: at, reason: UnreadReason::Reported }))
}

/// Where the brace stands that an error misses the end of: the parser says only where it gave up,
/// which may be lines further on.
fn open_brace(error: &ParserError, source: &str) -> Option<usize> {
    if error.kind != ErrorKind::ExpectedToken('}') {
        return None;
    }
    let start = error.slice.as_ref().map_or(0, |range| range.start);
    let mut open = Vec::new();
    for (at, letter) in source.get(start..error.pos.start)?.char_indices() {
        match letter {
            '{' => open.push(start + at),
            '}' => drop(open.pop()),
            _ => {}
        }
    }
    open.pop()
}

/// The id of the message that the unreadable text begins with.
fn id_of(junk: &str) -> Option<&str> {
    let id = junk.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).next()?;
    id.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(id)
}

/// Why a message has no text, when its text is only missing or indented by a tab.
fn emptiness(junk: &str) -> Option<UnreadReason> {
    let (_, value) = junk.split_once('=')?;
    let value = value.trim_start_matches([' ', '\r', '\n']);
    if value.trim().is_empty() {
        Some(UnreadReason::Empty)
    } else {
        value.starts_with('\t').then_some(UnreadReason::Tab)
    }
}

/// What a syntax error means for a translator, and what to type.
fn explain(error: &ParserError, source: &str, junk: &str) -> (String, String) {
    let before = source.get(..error.pos.start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let rest = source.get(error.pos.start..).unwrap_or_default();
    if line.starts_with('\t') || (line.is_empty() && rest.starts_with('\t')) {
        let help = "begin the further lines of a text with spaces";
        return ("this line begins with a tab".into(), help.into());
    }
    if let Some(mark) =
        ['[', '*', '.'].into_iter().find(|mark| rest.trim_start_matches(' ').starts_with(*mark))
        && (rest.starts_with(' ') || !line.is_empty())
        && line.trim().is_empty()
        && matches!(error.kind, ErrorKind::ExpectedCharRange { .. })
    {
        let help = "join it with the line before: Fluent takes a line that begins with this mark for something else";
        return (format!("a line of the text begins with `{mark}`"), help.into());
    }
    if let ErrorKind::ExpectedMessageField { entry_id } = &error.kind
        && let Some(mark) = junk.split_once('=').and_then(|(_, value)| value.trim().chars().next())
    {
        return (
            format!("the text of `{entry_id}` begins a line with `{mark}`"),
            format!("begin the text on the line of the id: `{entry_id} = …`"),
        );
    }
    syntax(&error.kind, before)
}

/// What a kind of error means; `before` is the file up to it.
fn syntax(kind: &ErrorKind, before: &str) -> (String, String) {
    let (what, help) = match kind {
        ErrorKind::ExpectedToken('}') => return unclosed(before),
        ErrorKind::ExpectedToken('=') => (
            "there is no `=` after the id".into(),
            "write `id = text`, and begin the further lines of a text with spaces",
        ),
        ErrorKind::ExpectedToken(token) => {
            (format!("`{token}` is missing"), "type it here, or delete the text before it")
        }
        ErrorKind::ExpectedCharRange { range } if range.contains("\\n") || range.contains('\n') => {
            (
                "the plural forms are not on lines of their own".into(),
                "begin a new line after `->`, after each form, and before the closing `}`",
            )
        }
        ErrorKind::ExpectedCharRange { .. } => (
            "an id or name does not begin with a letter".into(),
            "write `id = text`, and indent the further lines of a text with spaces",
        ),
        ErrorKind::ExpectedMessageField { entry_id: id }
        | ErrorKind::ExpectedTermField { entry_id: id } => {
            (format!("`{id}` has no text"), "write the translation after `=`, or delete the line")
        }
        ErrorKind::MissingDefaultVariant => {
            ("no plural form is the default".into(), "put `*` before the last form: `*[other] …`")
        }
        ErrorKind::MultipleDefaultVariants => {
            ("two plural forms are the default".into(), "keep one `*`: `*[other] …`")
        }
        ErrorKind::UnbalancedClosingBrace => (
            "this `}` has no `{` before it".into(),
            "write `{ $name }`, or delete the brace; in a plural, indent each form and the `}`",
        ),
        other => (
            format!("this is not valid Fluent: {}", other.to_string().to_lowercase()),
            "write `id = text`; a line of a text cannot begin with `[`, `*`, `.` or `}`",
        ),
    };
    (what, help.to_owned())
}

/// The brace before `before` ends was never closed.
fn unclosed(before: &str) -> (String, String) {
    let inside = before.rsplit('{').next().unwrap_or_default().trim();
    let name = inside.split(|c: char| !(c.is_alphanumeric() || matches!(c, '$' | '-' | '_')));
    match name.into_iter().next().filter(|name| name.starts_with('$')) {
        Some(name) => {
            (format!("the brace before `{name}` is not closed"), format!("write `{{ {name} }}`"))
        }
        None => ("a `{` is not closed".into(), "write `{ $name }`".into()),
    }
}
