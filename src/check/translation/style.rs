//! What looks unfinished.

use icu_properties::props::Script as UnicodeScript;
use icu_properties::{CodePointMapData, PropertyParser};
use unicode_segmentation::UnicodeSegmentation as _;

use super::case::Case;
use super::finding::Finding;
use crate::intl::plural_names;
use crate::model::mask;
use crate::model::{Element, Pattern, PluralType, Script, VariantKey};
use crate::translation::translatable_words;

/// How many times as long as its source a translation may be, with so many characters more.
const FLOOD: usize = 6;
const ROOM: usize = 200;

/// Rule 17: the plural forms that the language has, no others, wherever a number chooses.
pub(super) fn plurals(case: &Case<'_>) -> Option<Finding> {
    let mut found = Vec::new();
    selects(&case.message.pattern, &mut found);
    found.into_iter().find_map(|(plural, used)| {
        let (kind, article) = match plural {
            PluralType::Cardinal => ("plural", "a"),
            PluralType::Ordinal => ("ordinal", "an"),
        };
        let needed = plural_names(case.tag, plural)?;
        let missing: Vec<String> = needed
            .iter()
            .filter(|name| !used.contains(*name))
            .map(|name| format!("`[{name}]`"))
            .collect();
        if !missing.is_empty() {
            let forms = if missing.len() == 1 { "form" } else { "forms" };
            return Some(Finding::warning(
                format!("has no {kind} {forms} {}, which `{}` needs", missing.join(", "), case.tag),
                "add a line for each of them before the last one",
            ));
        }
        used.iter().find(|key| !needed.contains(key)).map(|key| {
            Finding::warning(
                format!("has {article} {kind} form `[{key}]`, which `{}` does not use", case.tag),
                "delete that form",
            )
        })
    })
}

/// The word keys of every select, with the rules that choose.
fn selects<'p>(pattern: &'p Pattern, found: &mut Vec<(PluralType, Vec<&'p str>)>) {
    for element in &pattern.0 {
        let Element::Select { plural, variants, .. } = element else { continue };
        let word = |(key, _): &'p (VariantKey, Pattern)| match key {
            VariantKey::Word(word) => Some(word.as_str()),
            VariantKey::Number(_) => None,
        };
        found.push((*plural, variants.iter().filter_map(word).collect()));
        for (_, value) in variants {
            selects(value, found);
        }
    }
}

/// The text without its placeables.
fn words(text: &str) -> String {
    let mut bare = String::new();
    let mut from = 0;
    for found in mask::find(text) {
        bare.push_str(text.get(from..found.start).unwrap_or_default());
        from = found.end;
    }
    bare.push_str(text.get(from..).unwrap_or_default());
    bare
}

/// Rule 20: most letters in the language's own script.
pub(super) fn own_script(case: &Case<'_>) -> Option<Finding> {
    let wanted = letters_of(case.script);
    let scripts = CodePointMapData::<UnicodeScript>::new();
    let letters: Vec<char> =
        words(&case.variant.text).chars().filter(|c| c.is_alphabetic()).collect();
    let own = letters.iter().filter(|c| wanted.contains(&scripts.get(**c))).count();
    (letters.len() >= 6 && own * 2 < letters.len()).then(|| {
        Finding::warning(
            "is mostly written in another script",
            "write it in the script of the language",
        )
    })
}

/// The scripts of Unicode that the letters of a script come from.
fn letters_of(script: Script) -> Vec<UnicodeScript> {
    let parser = PropertyParser::<UnicodeScript>::new();
    let codes: &[&str] = match script {
        Script::Han | Script::HanTraditional => &["Hani", "Bopo"],
        Script::Japanese => &["Hani", "Hira", "Kana"],
        Script::Korean => &["Hang", "Hani"],
        _ => &[script.iso()],
    };
    codes.iter().filter_map(|code| parser.get_strict(code)).collect()
}

/// Rule 21: a text that says the same as the source has hardly been translated, unless it is made of
/// names, or somebody says by name that it is right.
pub(super) fn same_as_source(case: &Case<'_>) -> Option<Finding> {
    let same = case.variant.text.trim() == case.source.pattern.trim();
    (same && !case.is_reviewed && translatable_words(&case.source.pattern) >= 2)
        .then(|| Finding::warning("is identical to the source text", "translate it"))
}

/// A text out of all proportion to its source is often that of another message.
pub(super) fn proportion(case: &Case<'_>) -> Option<Finding> {
    let letters = |text: &str| words(text).graphemes(true).filter(|g| !g.trim().is_empty()).count();
    let (source, own) = (letters(&case.source.pattern), letters(&case.variant.text));
    // Chinese needs a third of the letters of English, Welsh and Polish at most half as many again.
    let least = if matches!(case.script, Script::Han | Script::HanTraditional) { 16 } else { 8 };
    let what = if 2 * own > 5 * source + 20 {
        "is much longer than the source text"
    } else if source >= 24 && own * least < source {
        "is much shorter than the source text"
    } else {
        return None;
    };
    Some(Finding::warning(what, "check that it is the translation of this text and not of another"))
}

/// No flood: many times the source text buries what it says.
pub(super) fn flood(case: &Case<'_>) -> Option<Finding> {
    let length = |text: &str| text.graphemes(true).count();
    let (source, own) = (length(&case.source.pattern), length(&case.variant.text));
    let most = FLOOD * source + ROOM;
    (own > most).then(|| {
        let what = format!("is {own} characters long; beside this source text {most} are the most");
        Finding::error(what, "translate what the source text says, and no more")
    })
}

/// Rules 22 and 25: beginnings that look like a list, spaces at the edges or in a row.
pub(super) fn edges(case: &Case<'_>) -> Option<Finding> {
    let text = &case.variant.text;
    if ["- ", "# ", "> ", "* ", "1. "].iter().any(|mark| text.starts_with(mark)) {
        return Some(Finding::warning(
            "begins with a list or heading mark, which readers would see",
            "delete the mark",
        ));
    }
    (text.contains("  ") || text.trim() != text || text.contains('\u{ad}'))
        .then(|| Finding::note("has extra spaces or soft hyphens", "delete them"))
}
