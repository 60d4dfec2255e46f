//! Text to HTML.

use crate::model::without_isolates;

/// Words as HTML text.
pub(crate) fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html
}

/// Words as the value of an attribute: escaped, without bidirectional isolates, which are for
/// running text.
pub(crate) fn attribute(text: &str) -> String {
    escape(&without_isolates(text))
}
