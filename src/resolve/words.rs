//! The words of the theme in one language, each from the nearest language that has it.

use std::sync::Arc;

use indexmap::IndexMap;

use super::inputs::Inputs;
use super::locale;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, closest};
use crate::fluent::variables;
use crate::model::{Catalog, Locale, Message, Words};

/// From how many words on they are covered by one report.
const MANY: usize = 6;

/// The words along the chain; reports those that the language lacks, and those that nobody asks
/// for.
pub(super) fn words(
    inputs: &Inputs<'_>,
    locale: &Arc<Locale>,
    locales: &[Arc<Locale>],
    diagnostics: &mut Diagnostics,
) -> Words {
    let source = inputs.catalogs.get(&*inputs.campaign.identity.source);
    let mut messages = IndexMap::new();
    for tag in locale::chain(locale, &inputs.campaign.identity.source) {
        let Some(catalog) = inputs.catalogs.get(&*tag) else { continue };
        let own = tag == locale.tag;
        let fallback =
            if own { None } else { locales.iter().find(|known| known.tag == tag).cloned() };
        for (id, message) in &catalog.interface {
            let original = source.and_then(|source| source.interface.get(id));
            if let Some(foreign) = foreign_value(message, original) {
                if own {
                    diagnostics.push(refused(id, message, &foreign, original));
                }
            } else if !messages.contains_key(id) {
                messages.insert(id.clone(), (message.clone(), fallback.clone()));
            }
        }
    }
    messages.sort_unstable_keys();
    if let Some(source) = source
        && source.tag != locale.tag
    {
        report_lacking(inputs, locale, source, diagnostics);
        report_unknown(inputs, locale, source, diagnostics);
    }
    Words { messages }
}

/// A value that the message asks for and its original does not: no template would give it.
fn foreign_value(message: &Message, original: Option<&Message>) -> Option<String> {
    let known = variables(&original?.pattern);
    variables(&message.pattern).into_iter().find(|name| !known.contains(name)).map(str::to_owned)
}

fn refused(id: &str, message: &Message, foreign: &str, original: Option<&Message>) -> Diagnostic {
    let known = original.map(|original| variables(&original.pattern)).unwrap_or_default();
    let help = match closest(foreign, known.iter().copied()) {
        Some(near) => format!("did you mean `{{ ${near} }}`?"),
        None => format!(
            "use only what the source text uses: {}",
            original.map_or("", |original| &original.text)
        ),
    };
    let what = format!("`{id}` uses `{{ ${foreign} }}`, which is not in the source text");
    Diagnostic::new(Code::LocaleRefused, what)
        .at(message.value_span.clone(), "in this translation")
        .help(help)
}

/// The words that a language lacks: shown in the fallback language.
fn report_lacking(
    inputs: &Inputs<'_>,
    locale: &Locale,
    source: &Catalog,
    diagnostics: &mut Diagnostics,
) {
    let own = inputs.catalogs.get(&*locale.tag);
    let lacking: Vec<(&String, &Message)> = source
        .interface
        .iter()
        .filter(|(id, _)| own.is_none_or(|catalog| !catalog.interface.contains_key(*id)))
        .collect();
    let file: SourcePath = format!("locales/{}/interface.ftl", locale.tag).into();
    let parity = inputs.theme.parity.contains(&locale.tag);
    let code = if parity { Code::LocaleParity } else { Code::LocaleMissing };
    match lacking.as_slice() {
        [(id, message), ..] if lacking.len() >= MANY && !parity => diagnostics.push(
            Diagnostic::new(
                code,
                format!(
                    "{} interface texts are not translated into `{}`",
                    lacking.len(),
                    locale.tag
                ),
            )
            .in_file(&file)
            .help(format!(
                "translate them; until then readers see the fallback language. The first is `{id}`: {}",
                message.text
            )),
        ),
        few => diagnostics.extend(few.iter().map(|(id, message)| {
            Diagnostic::new(code, format!("`{id}` is not translated into `{}`", locale.tag))
                .in_file(&file)
                .at(message.value_span.clone(), "the text")
                .help(format!("add `{id} = …` to {file}; the source text is: {}", message.text))
        })),
    }
}

fn report_unknown(
    inputs: &Inputs<'_>,
    locale: &Locale,
    source: &Catalog,
    diagnostics: &mut Diagnostics,
) {
    let own = inputs.catalogs.get(&*locale.tag).into_iter();
    for (id, message) in own.flat_map(|catalog| &catalog.interface) {
        if source.interface.contains_key(id) {
            continue;
        }
        let known = source.interface.keys().map(String::as_str);
        let help = closest(id, known)
            .map_or_else(|| "delete the line".to_owned(), |near| format!("did you mean `{near}`?"));
        diagnostics.push(
            Diagnostic::new(Code::LocaleObsolete, format!("`{id}` has no source text"))
                .at(message.span.clone(), format!("not in locales/{}/interface.ftl", source.tag))
                .help(help),
        );
    }
}
