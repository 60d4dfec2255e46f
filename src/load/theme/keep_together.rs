//! `[keep_together.LANGUAGE]`: words that a line must not tear apart.

use std::ops::RangeInclusive;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::config::known_language;
use crate::load::reader::TableReader;
use crate::model::{KeepTogether, KeepTogetherByLanguage};

/// Reads the lists of every language.
pub(super) fn keep_together(
    reader: &mut TableReader<'_, '_>,
    diagnostics: &mut Diagnostics,
) -> KeepTogetherByLanguage {
    let mut lists = KeepTogetherByLanguage::default();
    for (tag, mut table) in reader.named_tables("keep_together", diagnostics) {
        let mut list = |key| -> Vec<String> {
            let texts = table.strings(key, diagnostics).into_iter();
            texts.map(|(text, _)| text).filter(|text| !text.trim().is_empty()).collect()
        };
        let language = KeepTogether {
            phrases: list("phrases"),
            with_previous: list("with_previous"),
            with_next: list("with_next"),
            units: list("units"),
            before_figures: list("before_figures"),
            longest: longest(&mut table, diagnostics),
        };
        known_language(&tag, &table.span(), diagnostics);
        table.finish(diagnostics);
        lists.0.insert(tag, language);
    }
    lists
}

/// How many letters a group may have: more than two short words, and no more than a line of a phone.
const LENGTHS: RangeInclusive<i64> = 4..=24;

fn longest(table: &mut TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Option<usize> {
    let given = table.integer("longest", diagnostics)?;
    let number = usize::try_from(given).ok().filter(|_| LENGTHS.contains(&given));
    if number.is_none() {
        let (least, most) = (LENGTHS.start(), LENGTHS.end());
        diagnostics.push(
            Diagnostic::new(Code::ConfigValue, format!("`longest` cannot be {given}"))
                .at(table.span_of("longest"), "out of range")
                .help(format!("write a number from {least} to {most}")),
        );
    }
    number
}
