//! `[[locales]]`: the languages of the campaign.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Span, closest};
use crate::load::reader::TableReader;
use crate::model::{LocaleConfig, OutputPath, REGISTRY, registered};

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
        if !known(&tag, &span, diagnostics) {
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
            .filter(|(tag, span)| known(tag, span, diagnostics))
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

/// Reports a tag that the registry does not know.
fn known(tag: &str, span: &Span, diagnostics: &mut Diagnostics) -> bool {
    if registered(tag).is_some() {
        return true;
    }
    let canonical = tag.parse::<icu_locale::Locale>();
    let (message, help) = match canonical {
        Err(_) => (
            format!("`{tag}` is not a language tag"),
            REGISTRY.iter().find(|entry| entry.english.eq_ignore_ascii_case(tag)).map_or_else(
                || "write a BCP 47 tag such as `cy` or `zh-Hans`".to_owned(),
                |entry| format!("write `{}`", entry.tag),
            ),
        ),
        Ok(canonical) => {
            let canonical = canonical.to_string();
            let tags = REGISTRY.iter().map(|entry| entry.tag);
            let help = if canonical != tag && registered(&canonical).is_some() {
                format!("write `{canonical}`")
            } else {
                closest(tag, tags).map_or_else(
                    || "add the language to the registry: see `Add a language` in CONTRIBUTING.md".to_owned(),
                    |near| format!("did you mean `{near}`? If not, add the language to the registry: see `Add a language` in CONTRIBUTING.md"),
                )
            };
            (format!("the language `{tag}` is not in the registry"), help)
        }
    };
    diagnostics
        .push(Diagnostic::new(Code::LocaleTag, message).at(span.clone(), "unknown tag").help(help));
    false
}
