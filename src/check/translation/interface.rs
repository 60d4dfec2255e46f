//! The words of the theme in one language, which stand on every page, poster and caption.

use super::characters::forged;
use super::finding::Finding;
use super::guarded::Form;
use super::original::Original;
use super::report::{LanguageReport, Translation};
use crate::check::guard::Visible;
use crate::check::word_bounds::out_of_bounds;
use crate::fluent::{self, FlatText};
use crate::model::{Catalog, Message, Name, ReferenceData};
use std::collections::BTreeMap;
use unicode_segmentation::UnicodeSegmentation as _;

/// Holds every word of a language against that of the source language.
pub(super) fn check(
    source: &Catalog,
    words: &Catalog,
    data: &ReferenceData,
    report: &mut LanguageReport<'_>,
) {
    for (id, message) in &words.interface {
        if let Some(original) = source.interface.get(id) {
            let original = Original::of_word(id, original, report.tag, data);
            word(&original, message, report);
        }
    }
}

fn word(original: &Original<'_>, message: &Message, report: &mut LanguageReport<'_>) {
    // A value that no template gives is reported where words are resolved.
    let known = |name: &str| original.names.contains_key(name);
    if !fluent::variables(&message.pattern).into_iter().all(known) {
        return;
    }
    let translation = Translation { original, message };
    for flat in fluent::variants(&message.pattern) {
        for finding in findings(original, message, &flat, report) {
            if report.add(&translation, finding).is_break() {
                return;
            }
        }
    }
}

/// What is wrong with one text that a word can come to.
fn findings(
    original: &Original<'_>,
    message: &Message,
    flat: &FlatText,
    report: &LanguageReport<'_>,
) -> Vec<Finding> {
    let visible = Visible::of_masked(&flat.masked, &flat.names, &|name| original.kind(name));
    let mut names: BTreeMap<Name, usize> = BTreeMap::new();
    for name in &flat.names {
        *names.entry(name.clone()).or_default() += 1;
    }
    let form = Form {
        original,
        visible,
        names,
        pattern: &message.pattern,
        choices: &flat.choices,
        tag: report.tag,
        rtl: report.is_rtl(),
    };
    let rules = [
        form.shown(),
        form.words(),
        length(original, &flat.text),
        form.addresses(),
        form.numbers(),
        forged(&flat.text),
        form.characters(),
    ];
    rules.into_iter().flatten().collect()
}

/// Neither a flood nor a single letter.
fn length(original: &Original<'_>, text: &str) -> Option<Finding> {
    let count = |text: &str| text.graphemes(true).count();
    let what = out_of_bounds(original.id, count(text), Some(count(original.text)))?;
    Some(Finding::error(what, "say it in about as many words as the source text"))
}
