//! Writes the value of a message.

use crate::model::mask;

/// A value on one line: braces that are not placeables and a first character that would end the
/// message are written as literals.
pub(crate) fn value(pattern: &str) -> String {
    let mut text = String::with_capacity(pattern.len());
    let mut from = 0;
    for found in mask::find(pattern) {
        text.push_str(&literal(pattern.get(from..found.start).unwrap_or_default()));
        text.push_str(&format!("{{ ${} }}", found.name));
        from = found.end;
    }
    text.push_str(&literal(pattern.get(from..).unwrap_or_default()));
    text
}

fn literal(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '{' => "{ \"{\" }".to_owned(),
            '}' => "{ \"}\" }".to_owned(),
            other => other.to_string(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_of_the_author_survive() {
        assert_eq!(value("{ $police } a{b}"), "{ $police } a{ \"{\" }b{ \"}\" }");
        assert_eq!(value("[ਪੁਲਿਸ]({ $link-help })"), "[ਪੁਲਿਸ]({ $link-help })");
    }
}
