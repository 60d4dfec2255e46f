//! What stands at the root and beside the pages: chooser, page for missing addresses, feeds,
//! sitemap, robots.

use std::collections::BTreeMap;

use serde::Serialize;

use super::context::SiteContext;
use super::filled::{Filled, PageContext};
use super::head::{self, Alternate};
use super::text;
use super::view::{base, stylesheet};
use crate::model::{Layout, OutputPath, Page, PageId, Text};
use crate::routes;

/// One language on the chooser and on the page for missing addresses.
#[derive(Serialize)]
struct Entry {
    tag: String,
    dir: &'static str,
    autonym: &'static str,
    script: &'static str,
    url: String,
    absolute: String,
    w: BTreeMap<String, String>,
}

fn entries(sites: &[&SiteContext<'_>], path: &OutputPath) -> Vec<Entry> {
    sites
        .iter()
        .filter(|site| site.edition.is_listed())
        .map(|site| {
            let locale = &site.edition.locale;
            let target = routes::page(locale, &PageId::from("home"));
            Entry {
                tag: locale.tag.to_string(),
                dir: locale.direction.attribute(),
                autonym: locale.autonym,
                script: locale.script.name(),
                url: site.link(path, &target),
                absolute: site.absolute(&target),
                w: text::words(site, site.edition.identity.updated),
            }
        })
        .collect()
}

/// The language chooser at the root.
pub(crate) fn chooser(sites: &[&SiteContext<'_>]) -> Option<Filled> {
    root_page(sites, &routes::chooser(), "chooser.html")
}

/// The page for addresses that do not exist; in every language, with the numbers to call.
pub(crate) fn not_found(sites: &[&SiteContext<'_>]) -> Option<Filled> {
    root_page(sites, &routes::not_found(), "not-found.html")
}

fn root_page(sites: &[&SiteContext<'_>], path: &OutputPath, template: &str) -> Option<Filled> {
    let source = sites.iter().find(|site| site.edition.locale.tag == site.edition.source.tag);
    let site = source.or_else(|| sites.first())?;
    let mut context = base(site, path, None);
    context.insert("entries", &entries(sites, path));
    let sheet = if *path == routes::not_found() { "404" } else { "" };
    context.insert("root_stylesheet", &stylesheet(site, sheet, path));
    let home = site.edition.pages.get(&PageId::from("home"));
    let indexed = home.is_some_and(|home| head::is_indexed(site.edition, home));
    context.insert("indexed", &indexed);
    context.insert("canonical", &site.absolute(path));
    if let Some(home) = home {
        context.insert("head", &head::root(site, home, path));
    }
    Some(context.filled(template))
}

/// The Atom feed of a language: its news pages, the newest first.
///
/// `None` while the address of the site is not known: Atom asks for ids that are whole addresses.
pub(crate) fn feed(site: &SiteContext<'_>) -> Option<Filled> {
    #[derive(Serialize)]
    struct Item {
        title: String,
        summary: String,
        url: String,
        date: String,
    }
    site.base_url?;
    let edition = site.edition;
    let path = routes::feed(&edition.locale);
    let mut items: Vec<Item> = edition
        .pages
        .values()
        .filter(|page| page.layout == Layout::News && !page.release.state.is_withdrawn())
        .filter_map(|page| {
            let target = routes::page(&edition.locale, &page.id);
            Some(Item {
                title: crate::model::without_isolates(&page.title.plain()),
                summary: crate::model::without_isolates(&page.description.plain()),
                url: site.absolute(&target),
                date: page.date?.to_string(),
            })
        })
        .collect();
    items.sort_by(|a, b| b.date.cmp(&a.date));
    let mut context = base(site, &path, None);
    context.insert("items", &items);
    context.insert("self_url", &site.absolute(&path));
    context
        .insert("home_url", &site.absolute(&routes::page(&edition.locale, &PageId::from("home"))));
    // A feed is as new as the newest of what it lists.
    let updated = edition.identity.updated.to_string();
    let newest = items.first().map(|item| item.date.clone()).filter(|date| *date > updated);
    context.insert("updated", &newest.unwrap_or(updated));
    Some(context.filled("feed.xml"))
}

/// The sitemap, with every page's alternates.
pub(crate) fn sitemap(sites: &[&SiteContext<'_>]) -> Option<Filled> {
    #[derive(Serialize)]
    struct Place {
        url: String,
        updated: String,
        alternates: Vec<Alternate>,
    }
    let site = sites.first()?;
    let mut places = Vec::new();
    for site in sites {
        let listed = |page: &&Page<Text>| {
            page.layout != Layout::Fragment && head::is_indexed(site.edition, page)
        };
        for page in site.edition.pages.values().filter(listed) {
            let path = routes::page(&site.edition.locale, &page.id);
            let alternates = head::alternates(site, page.id.as_str(), &path);
            let reviewed = site.edition.identity.updated;
            let updated = page.date.map_or(reviewed, |date| date.max(reviewed)).to_string();
            places.push(Place { url: site.absolute(&path), updated, alternates });
        }
    }
    let mut context = PageContext::default();
    context.insert("places", &places);
    context.insert("chooser", &site.absolute(&routes::chooser()));
    context.insert("updated", &site.edition.identity.updated.to_string());
    Some(context.filled("sitemap.xml"))
}

/// What search engines may read: everything but nothing that tracks.
pub(crate) fn robots(site: &SiteContext<'_>) -> Vec<u8> {
    let sitemap =
        site.base_url.map(|base| format!("Sitemap: {base}sitemap.xml\n")).unwrap_or_default();
    format!("User-agent: *\nAllow: /\n{sitemap}").into_bytes()
}
