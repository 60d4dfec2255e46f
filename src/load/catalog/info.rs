//! `locale.toml`: who translated, who reviewed, and the state.

use crate::diag::{Diagnostics, SourcePath};
use crate::load::reader::{TableReader, parse_toml};
use crate::model::{LocaleInfo, Reviewed};

/// What holds of a language without a `locale.toml`.
pub(super) fn unreviewed() -> LocaleInfo {
    LocaleInfo { state: Reviewed::Draft, translated_by: Vec::new(), reviewed_by: Vec::new() }
}

pub(super) fn read(file: &SourcePath, text: &str, diagnostics: &mut Diagnostics) -> LocaleInfo {
    let table = parse_toml(file, 0, text, diagnostics);
    let mut reader = TableReader::new(file, 0, table.get_ref(), 0..0, "locale.toml");
    let state = reader
        .choice("state", &["source", "draft", "reviewed"], reviewed, diagnostics)
        .unwrap_or(Reviewed::Draft);
    let names = |texts: Vec<(String, _)>| texts.into_iter().map(|(text, _)| text).collect();
    let translated_by = names(reader.strings("translated_by", diagnostics));
    let reviewed_by = names(reader.strings("reviewed_by", diagnostics));
    reader.finish(diagnostics);
    LocaleInfo { state, translated_by, reviewed_by }
}

fn reviewed(word: &str) -> Option<Reviewed> {
    Some(match word {
        "source" => Reviewed::Source,
        "draft" => Reviewed::Draft,
        "reviewed" => Reviewed::Reviewed,
        _ => return None,
    })
}
