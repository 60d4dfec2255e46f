//! `locale.toml`: who translated, who reviewed, and the state.

use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath};
use crate::load::reader::TableReader;
use crate::load::syntax::TomlText;
use crate::model::{Exception, LocaleInfo, Reviewed, is_name};

/// What holds of a language without a `locale.toml`.
pub(super) fn unreviewed() -> LocaleInfo {
    LocaleInfo {
        state: Reviewed::Draft,
        is_unfounded: false,
        translated_by: Vec::new(),
        reviewed_by: Vec::new(),
        exceptions: Vec::new(),
    }
}

/// Reads the file of a language; `source` is the source language. A state that is not borne out is
/// reported and taken for a draft.
pub(super) fn read(
    file: &SourcePath,
    text: &str,
    (tag, source): (&str, &str),
    diagnostics: &mut Diagnostics,
) -> LocaleInfo {
    let toml = TomlText::read(file, 0, text, diagnostics);
    if !toml.is_whole() {
        return unreviewed();
    }
    let table = toml.table();
    let mut reader = TableReader::new(&toml, table.get_ref(), 0..0, "locale.toml");
    let state = reader
        .choice("state", &Reviewed::NAMES.map(|(name, _)| name), Reviewed::from_name, diagnostics)
        .unwrap_or(Reviewed::Draft);
    let span = reader.span_of("state");
    let names = |texts: Vec<(String, _)>| texts.into_iter().map(|(text, _)| text).collect();
    let translated_by: Vec<String> = names(reader.strings("translated_by", diagnostics));
    let reviewed_by: Vec<String> = names(reader.strings("reviewed_by", diagnostics));
    let exceptions = reader
        .tables("exceptions", diagnostics)
        .into_iter()
        .filter_map(|table| exception(table, diagnostics))
        .collect();
    let has_names = reader.has("reviewed_by");
    reader.finish(diagnostics);
    let is_unfounded = false;
    let info = LocaleInfo { is_unfounded, state, translated_by, reviewed_by, exceptions };
    let unfounded = match state {
        Reviewed::Source if tag != source => Some(not_source(tag, source)),
        Reviewed::Reviewed if !info.reviewed_by.iter().any(|name| is_name(name)) => {
            Some(by_nobody(has_names))
        }
        Reviewed::Reviewed => {
            let names = || info.reviewed_by.iter().filter(|name| is_name(name));
            let translator = names().find(|name| info.is_translator(name));
            translator.filter(|_| names().all(|name| info.is_translator(name))).map(by_translator)
        }
        _ => None,
    };
    let is_unfounded = unfounded.is_some();
    let state = if is_unfounded { Reviewed::Draft } else { state };
    diagnostics.extend(unfounded.map(|problem| problem.at(span, "this state")));
    LocaleInfo { is_unfounded, state, ..info }
}

fn exception(mut table: TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Option<Exception> {
    let span = table.span();
    let text = table.required_string("text", diagnostics);
    let code = if table.has("code") {
        let rule =
            |name: &str| Code::from_name(name).filter(|code| Exception::RULES.contains(code));
        table.choice("code", &Exception::RULES.map(Code::name), rule, diagnostics)
    } else {
        table.required_string("code", diagnostics);
        None
    };
    let hash = table.required_string("hash", diagnostics);
    let reason = said(&mut table, "reason", diagnostics);
    let by = said(&mut table, "by", diagnostics);
    table.finish(diagnostics);
    Some(Exception { text: text?.0, code: code?, hash: hash?.0, reason: reason?, by: by?, span })
}

/// A text that must say something.
fn said(
    table: &mut TableReader<'_, '_>,
    key: &'static str,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let (text, span) = table.required_string(key, diagnostics)?;
    if text.trim().is_empty() {
        diagnostics.push(
            Diagnostic::new(Code::ConfigValue, format!("`{key}` is empty"))
                .at(span, "says nothing")
                .help(
                    "write why the translation is right under `reason`, and your name under `by`",
                ),
        );
        return None;
    }
    Some(text)
}

fn not_source(tag: &str, source: &str) -> Diagnostic {
    Diagnostic::new(Code::ConfigValue, format!("`{tag}` is not the source language")).help(format!(
        "write `state = \"draft\"`: the source language is `{source}`, and all others are translations"
    ))
}

fn by_nobody(has_names: bool) -> Diagnostic {
    let help = if has_names {
        "write the name of whoever did in quotes between the brackets of `reviewed_by`, or write `state = \"draft\"`"
    } else {
        "add `reviewed_by = [\"…\"]` with the name of whoever did, above any `[[exceptions]]`, or write `state = \"draft\"`"
    };
    Diagnostic::new(Code::ConfigMissingKey, "a reviewed language does not say who reviewed it")
        .help(help)
}

fn by_translator(name: &String) -> Diagnostic {
    Diagnostic::new(
        Code::ConfigValue,
        format!("`{name}` has translated this language, and cannot be the only reviewer of it"),
    )
    .help("ask somebody else who reads the language to review it, and add their name to `reviewed_by`; until then write `state = \"draft\"`")
}
