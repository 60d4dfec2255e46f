//! Characters that deceive: turned text, hidden text, look-alikes.

use super::case::{Case, Finding};

/// Rule 9: no embedding or override, isolates in pairs.
pub(super) fn bidi(case: &Case<'_>) -> Option<Finding> {
    let mut open = 0_i32;
    for c in case.variant.text.chars() {
        match c {
            '\u{202A}'..='\u{202E}' => {
                return Some(Finding::error(
                    format!(
                        "contains U+{:04X}, which changes the direction of the text",
                        u32::from(c)
                    ),
                    "delete the character: numbers keep their order without it",
                ));
            }
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open -= 1,
            _ => {}
        }
        if open < 0 {
            break;
        }
    }
    (open != 0).then(|| {
        Finding::error(
            "has an unpaired directional isolate",
            "delete U+2066 to U+2069 from the text",
        )
    })
}

/// Rule 10: nothing that cannot be seen, but for joiners where a script needs them.
pub(super) fn invisible(case: &Case<'_>) -> Option<Finding> {
    let mut before = None;
    for c in case.variant.text.chars() {
        let hidden = match c {
            '\u{200B}'
            | '\u{2060}'..='\u{2064}'
            | '\u{FEFF}'
            | '\u{180E}'
            | '\u{034F}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{FFF9}'..='\u{FFFD}'
            | '\u{E0000}'..='\u{E007F}' => true,
            '\u{200C}' | '\u{200D}' => !before.is_some_and(takes_joiner),
            _ => c.is_control(),
        };
        if hidden {
            return Some(Finding::error(
                format!("contains the invisible character U+{:04X}", u32::from(c)),
                "delete the character",
            ));
        }
        before = Some(c);
    }
    None
}

/// Whether a joiner may follow: in Arabic, the scripts of India, and emoji.
fn takes_joiner(c: char) -> bool {
    matches!(u32::from(c),
        0x0600..=0x077F | 0x08A0..=0x08FF | 0x0900..=0x0DFF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFF
        | 0x200D | 0xFE0F | 0x1_F000..=0x1_FAFF | 0x2600..=0x27BF)
}

/// Rule 11: no private-use characters, which could pass for a placeable.
pub(super) fn private_use(case: &Case<'_>) -> Option<Finding> {
    case.variant.text
        .chars()
        .find(|c| matches!(u32::from(*c), 0xE000..=0xF8FF | 0xF_0000..=0xF_FFFF | 0x10_0000..=0x10_FFFF))
        .map(|c| {
            Finding::error(
                format!("contains the private-use character U+{:04X}", u32::from(c)),
                "delete the character",
            )
        })
}

/// Rule 12: nothing that looks like a template.
pub(super) fn template_syntax(case: &Case<'_>) -> Option<Finding> {
    ["{{", "{%", "{#"]
        .into_iter()
        .find(|mark| case.variant.text.contains(mark))
        .map(|mark| Finding::error(format!("contains `{mark}`"), "use braces only for `{ $name }`"))
}

/// Rule 14: at most three combining marks in a row.
pub(super) fn marks(case: &Case<'_>) -> Option<Finding> {
    let mut run = 0;
    for c in case.variant.text.chars() {
        let mark = matches!(u32::from(c), 0x0300..=0x036F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0x064B..=0x065F);
        run = if mark { run + 1 } else { 0 };
        if run >= 4 {
            return Some(Finding::error(
                "has four or more accents on one letter",
                "delete the extra accents",
            ));
        }
    }
    None
}

/// Rule 19: no word that mixes Latin with look-alikes of other scripts.
pub(super) fn mixed_scripts(case: &Case<'_>) -> Option<Finding> {
    let lookalike =
        |c: char| matches!(u32::from(c), 0x0370..=0x052F | 0x0531..=0x058F | 0x13A0..=0x13FF);
    case.variant
        .text
        .split(|c: char| !c.is_alphabetic())
        .find(|word| word.chars().any(|c| c.is_ascii_alphabetic()) && word.chars().any(lookalike))
        .map(|word| {
            Finding::warning(
                format!("mixes alphabets in `{word}`"),
                "retype the word in one alphabet",
            )
        })
}
