//! Characters of the written text: private use, templates, look-alikes.

use super::case::Case;
use super::finding::Finding;
use crate::check::guard::Fault;
use crate::diag::Code;

/// Rule 11: no private-use characters, which could pass for a placeable.
pub(super) fn private_use(case: &Case<'_>) -> Option<Finding> {
    forged(&case.variant.text)
}

/// The first private-use character of a text as written: some of them pass for a `{ $name }`, and
/// are gone from what readers see.
pub(super) fn forged(text: &str) -> Option<Finding> {
    text.chars()
        .find(|c| matches!(u32::from(*c), 0xE000..=0xF8FF | 0xF_0000..=0xF_FFFF | 0x10_0000..=0x10_FFFF))
        .map(|c| {
            Finding::guard(
                Code::TranslationCharacter,
                Fault {
                    what: format!("contains the private-use character U+{:04X}", u32::from(c)),
                    remedy: "delete the character",
                },
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
