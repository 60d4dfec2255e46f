//! Cells that a spreadsheet would run.

/// Where a text would be run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FormulaStart {
    /// What ends the cell before it where the list separator is not the comma; none at the beginning.
    pub(super) behind: Option<char>,
    /// Its first sign.
    pub(super) sign: char,
}

/// Where a spreadsheet would take a text, or a part of it, for a formula and run it, once it has cut
/// off what nobody sees. In most of Europe spreadsheets separate cells by semicolons: quotes in the
/// middle of what they take for a cell keep nothing together, and the part behind a semicolon, a
/// tab or the end of a line is a cell of its own.
pub(super) fn formula_start(text: &str) -> Option<FormulaStart> {
    if let Some(sign) = text.chars().next().filter(|c| matches!(c, '\t' | '\r' | '\n')) {
        return Some(FormulaStart { behind: None, sign });
    }
    let seen = |c: char| c.is_whitespace() || c.is_control() || is_unseen(c);
    let mut behind = None;
    for part in text.split_inclusive([';', '\t', '\r', '\n']) {
        let first = part.trim_start_matches(seen).chars().next();
        if let Some(sign) = first.filter(|c| "=+-@＝＋－＠".contains(*c)) {
            return Some(FormulaStart { behind, sign });
        }
        behind = part.chars().next_back();
    }
    None
}

/// Marks of direction, joiners and the mark of byte order.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{FormulaStart, formula_start};

    #[test]
    fn formulas_are_told_from_sentences() {
        for text in ["=1+1", " =1+1", "\u{2066}=1", "+44", "-1", "@x", "＝1", "\tx", "\r=1"] {
            assert!(formula_start(text).is_some_and(|start| start.behind.is_none()), "{text}");
        }
        for text in ["Don’t pay.", "پیسے نہ دیں۔ = نہیں", "", "别付钱。", "– tak", "a; b = c", "a;"]
        {
            assert_eq!(formula_start(text), None, "{text}");
        }
    }

    #[test]
    fn a_formula_may_begin_within_a_text_where_semicolons_end_cells() {
        for (text, behind, sign) in [
            ("Peidiwch â thalu;=HYPERLINK(\"https://evil.example\")", ';', '='),
            ("پیسے نہ دیں; \u{200f}@SUM(1)", ';', '@'),
            ("别付钱\n=1", '\n', '='),
            ("a\t-1", '\t', '-'),
        ] {
            assert_eq!(formula_start(text), Some(FormulaStart { behind: Some(behind), sign }));
        }
    }
}
