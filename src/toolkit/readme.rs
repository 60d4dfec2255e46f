//! The texts of a pack: how to use it, what may be done with it, and the words to post.

use std::collections::BTreeMap;

use super::captions::by_text;
use crate::fluent::Localizer;
use crate::model::{Edition, Layout, Reviewed, Section, SectionRef, Text, isolated};
use crate::routes;
use crate::toolkit::downloads::{Download, DownloadKind};
use crate::toolkit::handout::{text, whole};

/// How to use the pack, in its language: the sections that the campaign names for it, else those
/// of the toolkit page.
pub(super) fn readme(edition: &Edition, localizer: &Localizer<'_>) -> String {
    let named: Vec<&Section<Text>> = found(edition, &edition.pack.readme);
    let sections = if named.is_empty() {
        let mut pages = edition.pages.values();
        let page = pages.find(|page| page.layout == Layout::Toolkit);
        page.map(|page| page.sections.iter().skip(1).collect()).unwrap_or_default()
    } else {
        named
    };
    let mut words = explained(edition, localizer, &edition.brand.name, &sections);
    if edition.reviewed == Reviewed::Draft
        && let Ok(notice) = localizer.word("draft-notice", &BTreeMap::new())
    {
        words.push_str(&format!("\n{notice}\n"));
    }
    let identity = &edition.identity;
    let date = localizer.date(identity.updated);
    words.push_str(&format!("\nv{} · {date}\n", identity.version));
    if let Some(base) = &identity.base_url {
        let home = routes::page(&edition.locale, &"home".into());
        words.push_str(&format!("{}\n", routes::absolute(base, &home)));
    }
    words
}

/// What may be done with the pack; nothing when the campaign does not say.
pub(super) fn licence(edition: &Edition, localizer: &Localizer<'_>) -> String {
    let sections = found(edition, &edition.pack.licence);
    if sections.is_empty() {
        return String::new();
    }
    explained(edition, localizer, &edition.brand.name, &sections)
}

fn found<'e>(edition: &'e Edition, named: &[SectionRef]) -> Vec<&'e Section<Text>> {
    named.iter().filter_map(|reference| edition.at(reference)).collect()
}

/// Sections below a title, each with its heading.
fn explained(
    edition: &Edition,
    localizer: &Localizer<'_>,
    title: &str,
    sections: &[&Section<Text>],
) -> String {
    let made: Vec<_> =
        sections.iter().flat_map(|section| whole(edition, localizer, section)).collect();
    text(title, &made)
}

/// For each poster and card: its files, what it says, and for cards the words to post with it.
pub(super) fn captions_file(localizer: &Localizer<'_>, files: &[(String, &Download)]) -> String {
    let word = |id: &str| localizer.word(id, &BTreeMap::new()).unwrap_or_default();
    let (caption, alt) = (word("caption"), word("alt-text"));
    let mut seen: Vec<(DownloadKind, &str)> = Vec::new();
    let mut words = String::new();
    for (_, file) in files {
        let key = (file.kind, file.item.as_str());
        if seen.contains(&key) {
            continue;
        }
        seen.push(key);
        words.push_str(&format!("{}\n\n", file.title));
        for (name, _) in files.iter().filter(|(_, other)| (other.kind, other.item.as_str()) == key)
        {
            words.push_str(&format!("{}\n", isolated(name)));
        }
        words.push_str(&format!("\n{alt}:\n{}\n", file.alt));
        for (networks, text) in by_text(&file.captions) {
            words.push_str(&format!("\n{caption} ({}):\n{text}\n", isolated(&networks)));
        }
        words.push_str("\n\n");
    }
    words
}
