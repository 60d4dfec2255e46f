//! The few marks that take the meaning from others: escapes and code.

/// The first token of a text that is not empty: an escaped character with its backslash, a code
/// span, backquotes that begin none, or one character.
pub(super) fn token(text: &str) -> &str {
    let mut characters = text.char_indices();
    let Some((_, first)) = characters.next() else { return text };
    let second = characters.next();
    let length = match (first, second) {
        ('\\', Some((at, second))) if second.is_ascii_punctuation() => at + second.len_utf8(),
        ('`', _) => code_span(text),
        _ => first.len_utf8(),
    };
    text.get(..length).unwrap_or(text)
}

/// The length of the code span at the beginning, or of its backquotes if nothing closes them.
fn code_span(text: &str) -> usize {
    let fence = text.len() - text.trim_start_matches('`').len();
    // No code goes on behind an empty line.
    let paragraph = text.split("\n\n").next().unwrap_or(text);
    let mut at = fence;
    while let Some(tail) = paragraph.get(at..) {
        let Some(found) = tail.find('`') else { return fence };
        let run = tail.get(found..).unwrap_or_default();
        let length = run.len() - run.trim_start_matches('`').len();
        at += found + length;
        if length == fence {
            return at;
        }
    }
    fence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_code_are_one_token() {
        for (text, first) in [
            ("\\*起", "\\*"),
            ("\\起", "\\"),
            ("`101`起", "`101`"),
            ("``a`b`` c", "``a`b``"),
            ("`101", "`"),
            ("```\n\n```", "```"),
            ("起案", "起"),
        ] {
            assert_eq!(token(text), first, "{text}");
        }
    }
}
