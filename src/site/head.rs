//! What machines read of a page: addresses and previews.

use serde::Serialize;

use super::context::SiteContext;
use super::notices::withdrawn;
use super::structured::{self, StructuredData};
use crate::model::{
    CardFormat, Edition, Layout, Locale, OutputPath, Page, PressKind, ReleaseState, Text,
    without_isolates,
};
use crate::routes;
use crate::toolkit::downloads::Download;

/// The page in another language.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Alternate {
    /// The language's tag.
    pub(super) tag: String,
    /// Its `og:locale`.
    pub(super) og: &'static str,
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
    /// `og:type`.
    pub(super) og_type: &'static str,
    /// `og:locale`.
    pub(super) og_locale: &'static str,
    /// `og:locale` of the other languages in which the page exists.
    pub(super) og_alternates: Vec<&'static str>,
    /// The card for previews; empty strings when there is none.
    pub(super) card: String,
    /// Its width and height in pixels.
    pub(super) card_size: (u32, u32),
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
        og: locale.og,
        dir: locale.direction.attribute(),
        autonym: locale.autonym,
        script: locale.script.name(),
        url: site.link(from, path),
        absolute: site.absolute(path),
        current: locale.tag == site.edition.locale.tag,
    }
}

/// The head of a page.
pub(super) fn head(site: &SiteContext<'_>, page: &Page<Text>, path: &OutputPath) -> Head {
    let edition = site.edition;
    let title = without_isolates(&page.title.plain());
    let shown_title = if edition.identity.discreet {
        let neutral = site.word("site-name");
        if page.layout == Layout::Home { neutral } else { format!("{title} · {neutral}") }
    } else {
        format!("{title} · {}", edition.brand.name)
    };
    let description = description(site, page);
    let card = if page.release.state.is_withdrawn() { None } else { preview(site) };
    let data = structured::page(
        site,
        page,
        path,
        &StructuredData { title, description: &description, card },
    );
    let og_type = if page.layout == Layout::News { "article" } else { "website" };
    let alternates = alternates(site, page.id.as_str(), path);
    made(
        site,
        page,
        path,
        Parts { title: shown_title, description, card, og_type, data, alternates },
    )
}

/// The head of the page where a language is chosen, in the words of the home page.
pub(super) fn root(site: &SiteContext<'_>, home: &Page<Text>, path: &OutputPath) -> Head {
    let title = site.word("site-name");
    let description = description(site, home);
    let card = if home.release.state.is_withdrawn() { None } else { preview(site) };
    let data = structured::site(site, &title, &description);
    let alternates = alternates(site, home.id.as_str(), path);
    made(site, home, path, Parts { title, description, card, og_type: "website", data, alternates })
}

struct Parts<'p> {
    title: String,
    description: String,
    card: Option<&'p Download>,
    og_type: &'static str,
    data: String,
    alternates: Vec<Alternate>,
}

fn made(site: &SiteContext<'_>, page: &Page<Text>, path: &OutputPath, parts: Parts<'_>) -> Head {
    let Parts { title, description, card, og_type, data, alternates } = parts;
    let others = alternates.iter().filter(|other| !other.current);
    Head {
        title,
        description,
        canonical: site.absolute(path),
        chooser: site.absolute(&routes::chooser()),
        og_type,
        og_locale: site.edition.locale.og,
        og_alternates: others.map(|other| other.og).collect(),
        card: card.map(|card| site.absolute(&card.path)).unwrap_or_default(),
        card_size: CardFormat::Og.pixels(),
        card_alt: card.map(|card| without_isolates(&card.alt)).unwrap_or_default(),
        indexed: is_indexed(site.edition, page),
        alternates,
        data,
    }
}

fn description(site: &SiteContext<'_>, page: &Page<Text>) -> String {
    without_isolates(&if page.release.state.is_withdrawn() {
        withdrawn(site, page)
    } else {
        page.description.plain()
    })
}

/// Whether search engines may list a page: it is out, in a language that is.
pub(super) fn is_indexed(edition: &Edition, page: &Page<Text>) -> bool {
    edition.is_listed()
        && page.release.state == ReleaseState::Published
        && page.layout != Layout::Style
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
