//! Percentages as languages write them: the sign and its place, by CLDR 48.

use crate::model::Share;

/// Languages that write the sign behind the number with a space.
const SPACED: [&str; 39] = [
    "be", "br", "bua", "ca", "ckb", "cs", "cv", "da", "de", "dsb", "en-AT", "en-DE", "en-DK",
    "en-FI", "en-NO", "en-SE", "es", "fi", "fo", "fr", "gl", "hr", "hsb", "lb", "lt", "mk", "nb",
    "nds", "nn", "no", "oc", "qu", "ro", "ru", "sk", "sl", "sv", "tk", "tt",
];

/// Regions that write it without, unlike their language.
const TIGHT: [&str; 26] = [
    "de-CH", "de-LI", "es-419", "es-AR", "es-BO", "es-BR", "es-BZ", "es-CL", "es-CO", "es-CR",
    "es-CU", "es-DO", "es-EC", "es-GT", "es-HN", "es-MX", "es-NI", "es-PA", "es-PE", "es-PR",
    "es-PY", "es-SV", "es-US", "es-UY", "es-VE", "fr-CH",
];

/// Languages that write it before the number, and those that do so with a space.
const BEFORE: [&str; 2] = ["ku", "tr"];
const BEFORE_SPACED: [&str; 2] = ["blo", "eu"];

/// A number, or a range of numbers, with the sign of a share in its place.
pub(super) fn with_sign(number: &str, share: Share, tag: &str) -> String {
    // Digits of Arabic and Persian have a sign of their own.
    let is_arabic = number.contains(|c| matches!(c, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}'));
    let sign = match (share, is_arabic) {
        (Share::Percent, false) => '%',
        (Share::Percent, true) => '٪',
        (Share::PerMille, false) => '‰',
        (Share::PerMille, true) => '؉',
    };
    let language = tag.split('-').next().unwrap_or(tag);
    let has = |list: &[&str]| list.contains(&tag) || list.contains(&language);
    if has(&BEFORE) {
        format!("{sign}{number}")
    } else if has(&BEFORE_SPACED) {
        format!("{sign}\u{a0}{number}")
    } else if has(&SPACED) && !TIGHT.contains(&tag) {
        format!("{number}\u{a0}{sign}")
    } else {
        format!("{number}{sign}")
    }
}
