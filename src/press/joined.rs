//! Words that stay on one line, in the signs that the typesetter breaks lines by.

use crate::model::{Script, WORD_JOINER, with_joined_spaces};

/// A text as it is set: what is kept together has a joiner behind its space. So have no-break
/// spaces of authors and translators in scripts that Latin letters stand beside in a font of their
/// own, since that font would draw the space as well, and too wide.
pub(crate) fn joined(text: &str, script: Script) -> String {
    let text = with_joined_spaces(text);
    if matches!(
        script,
        Script::Latin | Script::Cyrillic | Script::Greek | Script::Armenian | Script::Georgian
    ) {
        return text;
    }
    let mut made = String::with_capacity(text.len());
    let mut before = ' ';
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let after = rest.clone().find(|c| !is_mark(*c)).unwrap_or(' ');
        if c == NO_BREAK_SPACE && !(is_latin(before) && is_latin(after)) {
            made.extend([' ', WORD_JOINER]);
        } else {
            made.push(c);
        }
        if !is_mark(c) {
            before = c;
        }
    }
    made
}

const NO_BREAK_SPACE: char = '\u{a0}';

/// Whether a character comes from the font of Latin letters.
fn is_latin(c: char) -> bool {
    c.is_ascii_graphic() || "\u{a0}–—‘’“”…£€".contains(c)
}

/// Signs of direction, which have no font.
fn is_mark(c: char) -> bool {
    ('\u{2066}'..='\u{2069}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_space_has_its_joiner_behind_it() {
        for (text, set) in [
            ("Don’t\u{2060} panic.", "Don’t \u{2060}panic."),
            ("Ne\u{2060} paniquez\u{2060} pas\u{a0}!", "Ne \u{2060}paniquez \u{2060}pas\u{a0}!"),
            ("not\u{2060} ", "not \u{2060}"),
        ] {
            assert_eq!(joined(text, Script::Latin), set);
        }
    }

    #[test]
    fn no_break_spaces_are_as_wide_as_those_of_their_script() {
        for (text, set) in [
            ("500\u{a0}روپے نہ\u{a0}دیں", "500 \u{2060}روپے نہ \u{2060}دیں"),
            ("\u{2066}101\u{2069}\u{a0}پر", "\u{2066}101\u{2069} \u{2060}پر"),
            ("National\u{a0}Crime\u{a0}Agency، 2016", "National\u{a0}Crime\u{a0}Agency، 2016"),
        ] {
            assert_eq!(joined(text, Script::Nastaliq), set);
        }
        assert_eq!(joined("ਘਬਰਾਓ\u{a0}ਨਾ", Script::Gurmukhi), "ਘਬਰਾਓ \u{2060}ਨਾ");
    }
}
