//! `[keep_together.LANGUAGE]`: words that a line must not tear apart.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::reader::TableReader;
use crate::model::{KeepTogether, KeepTogetherByLanguage, registered};

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
        };
        if registered(&tag).is_none() {
            diagnostics.push(
                Diagnostic::new(
                    Code::LocaleTag,
                    format!("`{tag}` is not a language that Handbill knows"),
                )
                .at(table.span(), "named here")
                .help("write the tag of a language, such as `[keep_together.ur]`"),
            );
        }
        table.finish(diagnostics);
        lists.0.insert(tag, language);
    }
    lists
}
