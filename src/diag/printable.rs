//! Texts of strangers in reports.

use std::borrow::Cow;

/// A text without characters that a terminal takes for commands: they are written out, such as
/// `\u{1b}`. New lines and tabs stay.
pub(super) fn printable(text: &str) -> Cow<'_, str> {
    let is_command = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    if !text.contains(is_command) {
        return Cow::Borrowed(text);
    }
    let written = |c: char| if is_command(c) { c.escape_unicode().to_string() } else { c.into() };
    Cow::Owned(text.chars().map(written).collect())
}
