//! What the page for finding lists, and the index that its search reads.
//!
//! The index is a script of data alone, since a page opened from a folder may load a script but
//! not ask for a file. It holds the texts as readers see them; the search folds case and accents.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::{Value, json};

use super::context::SiteContext;
use super::inlines::{Walk, language};
use crate::model::{Edition, Layout, OutputPath, Page, Section, SegmentId, Text, without_isolates};
use crate::routes;

/// A page in the list.
#[derive(Serialize)]
pub(super) struct PageEntry {
    title: String,
    lang: String,
    url: String,
    sections: Vec<SectionEntry>,
}

/// A heading below the title of its page.
#[derive(Serialize)]
pub(super) struct SectionEntry {
    heading: String,
    lang: String,
    url: String,
}

/// Every page of the language with its headings, in the order of the menus.
pub(super) fn list(site: &SiteContext<'_>, from: &OutputPath) -> Vec<PageEntry> {
    let mut walk = Walk::new(site, from);
    let mut entries = Vec::new();
    for page in found(site.edition) {
        let url = site.link(from, &routes::page(&site.edition.locale, &page.id));
        let sections = deeper(page)
            .map(|(id, section)| SectionEntry {
                heading: walk.label(&section.heading),
                lang: language(section.heading.fallback.as_deref()),
                url: format!("{url}#{id}"),
            })
            .collect();
        let title = walk.label(&page.title);
        let lang = language(page.title.fallback.as_deref());
        entries.push(PageEntry { title, lang, url, sections });
    }
    entries
}

/// The index: per page a list of places in the order of [`list`], the page itself first; per
/// place its texts, but for those `withheld`. `None` when no page asks for it.
pub(crate) fn index(edition: &Edition, withheld: &BTreeSet<SegmentId>) -> Option<Vec<u8>> {
    edition.pages.values().find(|page| page.layout == Layout::Find)?;
    let pages: Vec<Value> = found(edition)
        .map(|page| {
            // The description is for machines only: no reader would find it on the page.
            let top: Vec<&Text> = std::iter::once(&page.title)
                .chain(page.sections.first().into_iter().flat_map(Section::texts))
                .collect();
            let rest = deeper(page).map(|(_, section)| section.texts());
            let places = std::iter::once(top).chain(rest);
            Value::Array(places.map(|texts| place(&texts, withheld)).collect())
        })
        .collect();
    Some(format!("handbillIndex({});\n", Value::Array(pages)).into_bytes())
}

fn place(texts: &[&Text], withheld: &BTreeSet<SegmentId>) -> Value {
    let text = |text: &&Text| {
        let words = without_isolates(&text.plain());
        match &text.fallback {
            None => json!(words),
            Some(locale) => json!([words, &*locale.tag, locale.direction.attribute()]),
        }
    };
    texts.iter().filter(|text| !withheld.contains(&text.segment)).map(text).collect()
}

/// The pages that can be found.
fn found(edition: &Edition) -> impl Iterator<Item = &Page<Text>> {
    edition.pages.values().filter(|page| {
        !matches!(page.layout, Layout::Fragment | Layout::Find | Layout::Style)
            && !page.release.state.is_withdrawn()
    })
}

/// The sections below the first that can be linked to.
fn deeper(page: &Page<Text>) -> impl Iterator<Item = (&str, &Section<Text>)> {
    page.sections
        .iter()
        .skip(1)
        .filter_map(|section| Some((section.id.as_ref()?.as_str(), section)))
}
