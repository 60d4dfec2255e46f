//! `[[locales]]`: the languages of the campaign.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Span, closest};
use crate::load::reader::TableReader;
use crate::model::{LocaleConfig, OutputPath, RegistryEntry, registered, registry};

pub(super) fn read(
    tables: Vec<TableReader<'_, '_>>,
    diagnostics: &mut Diagnostics,
) -> Vec<LocaleConfig> {
    let mut locales: Vec<LocaleConfig> = Vec::new();
    let mut slugs: BTreeMap<Arc<str>, Span> = BTreeMap::new();
    for mut table in tables {
        let tag = table.required_string("tag", diagnostics);
        let slug = table.string("slug", diagnostics);
        let fallback = table.strings("fallback", diagnostics);
        table.finish(diagnostics);
        let Some((tag, span)) = tag else { continue };
        if !known_language(&tag, &span, diagnostics) {
            continue;
        }
        let slug: Arc<str> = match slug {
            Some((slug, span)) if !is_slug(&slug) => {
                diagnostics.push(bad_slug(&slug, span));
                continue;
            }
            Some((slug, _)) => slug.into(),
            None => {
                let slug = tag.to_ascii_lowercase();
                if !is_slug(&slug) {
                    diagnostics.push(bad_slug(&slug, span));
                    continue;
                }
                slug.into()
            }
        };
        if let Some(first) = slugs.insert(Arc::clone(&slug), span.clone()) {
            diagnostics.push(
                Diagnostic::new(
                    Code::ConfigDuplicate,
                    format!("two languages have the slug `{slug}`"),
                )
                .at(span, "again here")
                .at(first, "first here")
                .help("give one of them another `slug`, or delete one"),
            );
            continue;
        }
        let fallback = fallback
            .into_iter()
            .filter(|(tag, span)| known_language(tag, span, diagnostics))
            .map(|(tag, _)| tag.into())
            .collect();
        locales.push(LocaleConfig { tag: tag.into(), slug, fallback, span });
    }
    locales
}

/// Folders of the output that languages share.
const FOLDERS: [&str; 6] = ["posters", "cards", "texts", "film", "toolkit", "assets"];

fn is_slug(slug: &str) -> bool {
    slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && OutputPath::new(slug).is_ok()
        && !FOLDERS.contains(&slug)
}

fn bad_slug(slug: &str, span: Span) -> Diagnostic {
    Diagnostic::new(Code::ConfigValue, format!("`{slug}` is not a valid `slug`"))
        .at(span, "becomes part of addresses")
        .help("use lower-case letters a to z, digits and hyphens, but not `posters`, `cards`, `texts`, `film`, `toolkit` or `assets`, nor a name that Windows reserves, such as `con`")
}

/// Reports a tag that the registry does not know, with the one that is meant.
pub(in crate::load) fn known_language(
    tag: &str,
    span: &Span,
    diagnostics: &mut Diagnostics,
) -> bool {
    if registered(tag).is_some() {
        return true;
    }
    let canonical = tag.parse::<icu_locale::Locale>().map(|locale| locale.to_string());
    let named = |entry: &&RegistryEntry| {
        [entry.english, entry.autonym].iter().any(|name| name.to_lowercase() == tag.to_lowercase())
    };
    let language = tag.split(['-', '_']).next().unwrap_or(tag).to_lowercase();
    let of_language = |entry: &&RegistryEntry| entry.tag.split('-').next() == Some(&*language);
    let by_name = registry().iter().find(named).map(|entry| entry.tag);
    let by_form = canonical.as_ref().ok().and_then(|tag| registered(tag)).map(|entry| entry.tag);
    let by_language = registry().iter().find(of_language).map(|entry| entry.tag);
    let by_letters = || closest(tag, registry().iter().map(|entry| entry.tag));
    let help = match (by_name.or(by_form), by_language.or_else(by_letters)) {
        (Some(meant), _) => format!("write `{meant}`"),
        (None, Some(near)) => format!(
            "did you mean `{near}`? If not, add the language to the registry: see `Add a language` in CONTRIBUTING.md"
        ),
        (None, None) if canonical.is_err() => "write a BCP 47 tag such as `cy` or `zh-Hans`".into(),
        (None, None) => {
            "add the language to the registry: see `Add a language` in CONTRIBUTING.md".into()
        }
    };
    let message = if canonical.is_err() || by_name.is_some() {
        format!("`{tag}` is not a language tag")
    } else {
        format!("the language `{tag}` is not in the registry")
    };
    diagnostics
        .push(Diagnostic::new(Code::LocaleTag, message).at(span.clone(), "unknown tag").help(help));
    false
}
