//! What machines read of a page: addresses, previews, structured data.

use serde::Serialize;
use serde_json::{Value, json};

use super::escape::without_isolates;
use super::site::SiteContext;
use super::view;
use crate::model::{
    CardFormat, Edition, Layout, Locale, OutputPath, Page, PressKind, ReleaseState, Text,
};
use crate::plan::routes;
use crate::render::page::toolkit_view::Download;

/// The page in another language.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Alternate {
    /// The language's tag.
    pub(super) tag: String,
    /// Its direction.
    pub(super) dir: &'static str,
    /// Its own name.
    pub(super) autonym: &'static str,
    /// Its script, for the font of its name.
    pub(super) script: &'static str,
    /// Relative address.
    pub(super) url: String,
    /// Absolute address; empty when the site's is not known.
    pub(super) absolute: String,
    /// Whether it is this page.
    pub(super) current: bool,
}

/// Head values.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Head {
    /// Contents of `<title>`.
    pub(super) title: String,
    /// One sentence.
    pub(super) description: String,
    /// The page's own absolute address; empty when the site's is not known.
    pub(super) canonical: String,
    /// The chooser's absolute address; empty when the site's is not known.
    pub(super) chooser: String,
    /// The page in every listed language, itself included.
    pub(super) alternates: Vec<Alternate>,
    /// `og:locale`.
    pub(super) og_locale: &'static str,
    /// `og:locale` of the other languages.
    pub(super) og_alternates: Vec<&'static str>,
    /// The card for previews; empty strings when there is none.
    pub(super) card: String,
    /// What the card says.
    pub(super) card_alt: String,
    /// Whether search engines may list the page.
    pub(super) indexed: bool,
    /// JSON-LD with `<` escaped.
    pub(super) data: String,
}

/// The page in every listed language in which it exists, in the order of the switcher.
pub(super) fn alternates(site: &SiteContext<'_>, page: &str, from: &OutputPath) -> Vec<Alternate> {
    site.editions
        .iter()
        .filter(|edition| edition.is_listed() || edition.locale.tag == site.edition.locale.tag)
        .filter_map(|edition| {
            let id = &edition.pages.get(page)?.id;
            let path = routes::page(&edition.locale, id);
            Some(alternate(&edition.locale, &path, site, from))
        })
        .collect()
}

fn alternate(
    locale: &Locale,
    path: &OutputPath,
    site: &SiteContext<'_>,
    from: &OutputPath,
) -> Alternate {
    Alternate {
        tag: locale.tag.to_string(),
        dir: locale.direction.attribute(),
        autonym: locale.autonym,
        script: locale.script.name(),
        url: site.link(from, path),
        absolute: absolute(site, path),
        current: locale.tag == site.edition.locale.tag,
    }
}

/// The absolute address of a path; empty when the site's address is not known.
pub(super) fn absolute(site: &SiteContext<'_>, path: &OutputPath) -> String {
    site.base_url.map(|base| routes::absolute(base, path)).unwrap_or_default()
}

/// The head of a page.
pub(super) fn head(site: &SiteContext<'_>, page: &Page<Text>, path: &OutputPath) -> Head {
    let edition = site.edition;
    let alternates = alternates(site, page.id.as_str(), path);
    let title = without_isolates(&page.title.plain());
    let description = if page.release.state.is_withdrawn() {
        view::withdrawn(site, page)
    } else {
        page.description.plain()
    };
    let description = without_isolates(&description);
    let shown_title = if edition.identity.discreet {
        let neutral = site.word("site-name");
        if page.layout == Layout::Home { neutral } else { format!("{title} · {neutral}") }
    } else {
        format!("{title} · {}", edition.brand.name)
    };
    let canonical = absolute(site, path);
    let card = if page.release.state.is_withdrawn() { None } else { preview(site) };
    let data = structured(site, page, path, &title, &description);
    Head {
        title: shown_title,
        description,
        chooser: absolute(site, &routes::chooser()),
        og_locale: edition.locale.og,
        og_alternates: og_alternates(edition),
        card: card.map(|card| absolute(site, &card.path)).unwrap_or_default(),
        card_alt: card.map(|card| without_isolates(&card.alt)).unwrap_or_default(),
        indexed: is_indexed(edition, page),
        canonical,
        alternates,
        data,
    }
}

/// Whether search engines may list a page: it is out, in a language that is.
pub(super) fn is_indexed(edition: &Edition, page: &Page<Text>) -> bool {
    edition.is_listed()
        && page.release.state == ReleaseState::Published
        && page.layout != Layout::Style
}

fn og_alternates(edition: &Edition) -> Vec<&'static str> {
    edition
        .listed
        .iter()
        .filter(|locale| locale.tag != edition.locale.tag)
        .map(|locale| locale.og)
        .collect()
}

/// The card that is shown where a page of this edition is shared: the campaign's own.
fn preview<'s>(site: &'s SiteContext<'_>) -> Option<&'s Download> {
    if !site.assets.cards {
        return None;
    }
    let item = site.edition.press.iter().find(
        |item| matches!(&item.kind, PressKind::Card(formats) if formats.contains(&CardFormat::Og)),
    )?;
    let path = routes::card(&site.edition.locale, &item.id, CardFormat::Og);
    site.downloads.cards.iter().find(|card| card.path == path)
}

fn structured(
    site: &SiteContext<'_>,
    page: &Page<Text>,
    path: &OutputPath,
    title: &str,
    description: &str,
) -> String {
    let edition = site.edition;
    let organisation = json!({ "@type": "Organization", "name": edition.brand.name });
    let mut value = json!({
        "@context": "https://schema.org",
        "@type": if page.layout == Layout::News { "NewsArticle" } else { "WebPage" },
        "name": title,
        "description": description,
        "inLanguage": &*edition.locale.tag,
        "publisher": organisation,
    });
    if let Some(entries) = value.as_object_mut() {
        let address = absolute(site, path);
        if !address.is_empty() {
            entries.insert("url".into(), Value::String(address));
        }
        if let Some(date) = page.date {
            entries.insert("headline".into(), Value::String(title.to_owned()));
            entries.insert("datePublished".into(), Value::String(date.to_string()));
        }
        entries.insert("lastReviewed".into(), Value::String(edition.identity.updated.to_string()));
        if page.layout == Layout::News {
            entries.remove("lastReviewed");
        }
        if let Some(film) = film(site, page, title, description) {
            entries.insert("video".into(), film);
        }
        if page.layout != Layout::Home && site.base_url.is_some() {
            entries.insert("breadcrumb".into(), breadcrumb(site, title, path));
        }
    }
    value.to_string().replace('<', "\\u003c")
}

/// The film that a page leads to, when its address and a picture for it are known.
fn film(
    site: &SiteContext<'_>,
    page: &Page<Text>,
    title: &str,
    description: &str,
) -> Option<Value> {
    if page.layout != Layout::Film {
        return None;
    }
    let edition = site.edition;
    let address = edition.data.links.get("film")?.url.as_ref()?;
    let picture = preview(site).filter(|_| site.base_url.is_some())?;
    Some(json!({
        "@type": "VideoObject",
        "name": title,
        "description": description,
        "inLanguage": &*edition.locale.tag,
        "url": address,
        "thumbnailUrl": absolute(site, &picture.path),
        "uploadDate": edition.identity.published.to_string(),
    }))
}

fn breadcrumb(site: &SiteContext<'_>, title: &str, path: &OutputPath) -> Value {
    let home = crate::model::PageId::from("home");
    let start = absolute(site, &routes::page(&site.edition.locale, &home));
    json!({
        "@type": "BreadcrumbList",
        "itemListElement": [
            { "@type": "ListItem", "position": 1, "name": site.word("site-name"), "item": start },
            { "@type": "ListItem", "position": 2, "name": title, "item": absolute(site, path) },
        ],
    })
}
