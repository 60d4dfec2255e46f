//! Cells that a spreadsheet would run.

/// Whether a spreadsheet would take a text for a formula and run it, once it has cut off what
/// nobody sees.
pub(super) fn is_formula(text: &str) -> bool {
    let seen = |c: char| c.is_whitespace() || c.is_control() || is_unseen(c);
    text.starts_with(['\t', '\r', '\n'])
        || text.trim_start_matches(seen).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// Marks of direction, joiners and the mark of byte order.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::is_formula;

    #[test]
    fn formulas_are_told_from_sentences() {
        for text in ["=1+1", " =1+1", "\u{2066}=1", "+44", "-1", "@x", "＝1", "\tx", "\r=1"] {
            assert!(is_formula(text), "{text}");
        }
        for text in ["Don’t pay.", "پیسے نہ دیں۔ = نہیں", "", "别付钱。", "– tak"]
        {
            assert!(!is_formula(text), "{text}");
        }
    }
}
