//! Posters and cards of one edition: `each` spelled out, sections checked, nothing fallen back.

use std::collections::BTreeMap;

use super::inputs::{Inputs, LISTED};
use super::printed_words::has_words_of_item;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, Span, closest};
use crate::model::{
    Block, Bullet, Campaign, Edition, Layout, LinkTarget, Name, Page, PageId, Placeable, PressItem,
    PressKind, Role, Section, SectionId, SectionRef, SegmentId, Text,
};

/// The declared items with one entry per section where the campaign says `each`.
pub(super) fn expand(campaign: &Campaign, diagnostics: &mut Diagnostics) -> Vec<PressItem> {
    let mut items = Vec::new();
    for item in &campaign.press {
        if let Some(section) = &item.bullets {
            items.extend(bullets(item, section, campaign, diagnostics));
            continue;
        }
        let Some(role) = item.each else {
            items.push(item.clone());
            continue;
        };
        let mut spans: BTreeMap<&SectionId, &Span> = BTreeMap::new();
        let standing = |page: &&Page<SegmentId>| !page.release.state.is_withdrawn();
        for page in campaign.pages.values().filter(standing) {
            for section in page.sections.iter().filter(|section| section.has_role(role)) {
                let Some(id) = &section.id else { continue };
                if let Some(first) = spans.insert(id, &section.span) {
                    diagnostics.push(same_name(id, item, [first, &section.span]));
                }
                items.push(PressItem {
                    id: Name::from(id.as_str()),
                    each: None,
                    headline: Some(SectionRef { page: page.id.clone(), section: id.clone() }),
                    ..item.clone()
                });
            }
        }
        if spans.is_empty() {
            diagnostics.push(
                Diagnostic::new(
                    Code::PressSection,
                    format!("no section has the role `.{}`", role.name()),
                )
                .at(item.place("each").clone(), "makes one for each section")
                .follows("campaign/")
                .help("give a section that role, or write `headline = \"page#section\"` instead of `each`"),
            );
        }
    }
    for item in &items {
        check(item, campaign, diagnostics);
    }
    items
}

/// That a poster or card for each section would be two files of one name.
fn same_name(id: &SectionId, item: &PressItem, [first, again]: [&Span; 2]) -> Diagnostic {
    Diagnostic::new(Code::ConfigDuplicate, format!("two sections have the id `{id}`"))
        .at(again.clone(), "again here")
        .at(first.clone(), "first here")
        .at(item.span.clone(), "makes a file for each, called after its id")
        .help("rename one of the two ids, and the links to it")
}

/// One item for every bullet of a section that names a fact, called after the fact.
fn bullets(
    item: &PressItem,
    section: &SectionRef,
    campaign: &Campaign,
    diagnostics: &mut Diagnostics,
) -> Vec<PressItem> {
    let page = campaign.pages.get(&section.page);
    let found = page
        .and_then(|page| page.sections.iter().find(|s| s.id.as_ref() == Some(&section.section)));
    let texts = found.map(Section::bullets).unwrap_or_default();
    let fact = |id: &&SegmentId| {
        let names = campaign.segments.get(*id)?.placeables.keys();
        let mut facts = names.filter(|name| campaign.data.facts.contains_key(*name));
        // Placeables are sorted by name; the one that the bullet begins with counts.
        let pattern = &campaign.segments.get(*id)?.pattern;
        let place = |name: &&Name| pattern.find(&format!("{{ ${name} }}"));
        let first = facts.by_ref().min_by_key(place)?;
        Some(first.clone())
    };
    let made: Vec<PressItem> = texts
        .iter()
        .enumerate()
        .filter_map(|(index, id)| Some((index, fact(id)?)))
        .map(|(index, fact)| PressItem {
            id: fact.clone(),
            bullets: None,
            bullet: Some(Bullet { index, fact }),
            headline: Some(section.clone()),
            ..item.clone()
        })
        .collect();
    if made.is_empty() && campaign.data.unread.is_empty() {
        diagnostics.push(
            Diagnostic::new(
                Code::PressSection,
                format!("no list item in `{section}` contains a fact"),
            )
            .at(item.place("bullets").clone(), "makes one for each section")
            .follows(section.page.file())
            .help("name a section that has a list with `{ $fact }` in its items"),
        );
    }
    made
}

/// That there is no such contact, and where it is named by what.
pub(super) fn no_contact(
    contact: &Name,
    (span, owner): (&Span, &Name),
    campaign: &Campaign,
) -> Option<Diagnostic> {
    if campaign.data.contacts.contains_key(contact) || campaign.data.unread.contains(contact) {
        return None;
    }
    let message = format!("there is no contact `{contact}`");
    let known = campaign.data.contacts.keys().map(Name::as_str);
    Some(
        Diagnostic::new(Code::FactUndefined, message)
            .at(span.clone(), format!("named by `{owner}`"))
            .follows(&*campaign.file)
            .help(meant(contact.as_str(), known).unwrap_or_else(|| {
                "define it under `[contacts]` in campaign/campaign.toml".to_owned()
            })),
    )
}

/// That there is no such section, and which one may be meant.
pub(super) fn no_section(reference: &SectionRef, campaign: &Campaign) -> Option<Diagnostic> {
    let page = campaign.pages.get(&reference.page);
    let ids =
        || page.iter().flat_map(|page| &page.sections).filter_map(|section| section.id.as_ref());
    if ids().any(|id| *id == reference.section) {
        return None;
    }
    let near = closest(reference.section.as_str(), ids().map(SectionId::as_str));
    let near = near.map(|near| format!("{}#{near}", reference.page));
    let help = near.or_else(|| other_page(reference, campaign)).map_or_else(
        || "write `page#section` with the id of a heading".to_owned(),
        |near| format!("did you mean `{near}`?"),
    );
    let message = format!("there is no section `{reference}`");
    Some(Diagnostic::new(Code::PressSection, message).follows(reference.page.file()).help(help))
}

/// A section of this id on another page, that of the nearest name first.
fn other_page(reference: &SectionRef, campaign: &Campaign) -> Option<String> {
    let has = |page: &Page<SegmentId>| {
        page.sections.iter().any(|section| section.id.as_ref() == Some(&reference.section))
    };
    let pages = || campaign.pages.values().filter(|page| has(page)).map(|page| page.id.as_str());
    let near = closest(reference.page.as_str(), pages()).or_else(|| pages().next());
    near.map(|near| format!("{near}#{}", reference.section))
}

/// Which of the known names may be meant.
fn meant<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<String> {
    closest(name, known).map(|near| format!("did you mean `{near}`?"))
}

/// Which page may be meant: that of the file, whether by its name or by its path.
fn meant_page(page: &PageId, campaign: &Campaign) -> Option<String> {
    let name = page.as_str();
    let name = name.strip_suffix(".md").unwrap_or(name);
    let name = name.trim_start_matches("campaign/").trim_matches('/');
    let is_page = |page: &&Page<SegmentId>| page.layout != Layout::Fragment;
    meant(name, campaign.pages.values().filter(is_page).map(|page| page.id.as_str()))
}

fn check(item: &PressItem, campaign: &Campaign, diagnostics: &mut Diagnostics) {
    for reference in item.references() {
        diagnostics.extend(no_section(reference, campaign).map(|diagnostic| {
            let place = item.place_of(reference);
            diagnostic.at(place.clone(), format!("named by `{}`", item.id))
        }));
    }
    let tags = campaign.locales.iter().map(|locale| &*locale.tag);
    if let Some(second) = &item.second
        && !campaign.locales.iter().any(|locale| locale.tag == *second)
    {
        diagnostics.push(
            Diagnostic::new(Code::LocaleTag, format!("the campaign has no language `{second}`"))
                .at(item.place("second").clone(), format!("the second language of `{}`", item.id))
                .help(
                    meant(second, tags).unwrap_or_else(|| {
                        "use the tag of a language under `[[locales]]`".to_owned()
                    }),
                ),
        );
    }
    if let Some(contact) = &item.contact {
        diagnostics.extend(no_contact(contact, (item.place("contact"), &item.id), campaign));
    }
    if campaign.pages.get(&item.page).is_none_or(|page| page.layout == Layout::Fragment) {
        diagnostics.push(
            Diagnostic::new(Code::MarkdownLinkBroken, format!("there is no page `{}`", item.page))
                .at(item.place("page").clone(), format!("`{}` links to it", item.id))
                .follows(item.page.file())
                .help(meant_page(&item.page, campaign).unwrap_or_else(|| {
                    "name a page in campaign/ by its file name without `.md`".to_owned()
                })),
        );
    }
}

/// Links to files that no poster, card or pack is called.
pub(super) fn check_downloads(
    items: &[PressItem],
    inputs: &Inputs<'_>,
    diagnostics: &mut Diagnostics,
) {
    let mut known = vec!["toolkit.zip".to_owned()];
    for item in items {
        match &item.kind {
            PressKind::Poster { sheets, profiles } => {
                let files = sheets.iter().flat_map(|sheet| {
                    profiles.iter().map(|profile| item.file_name(*sheet, *profile))
                });
                known.extend(files.map(|name| format!("posters/{name}")));
            }
            PressKind::Card(formats) => known.extend(
                formats.iter().map(|format| format!("cards/{}-{}.png", item.id, format.name())),
            ),
        }
    }
    for segment in inputs.campaign.segments.values().chain(inputs.theme.segments.values()) {
        for placeable in segment.placeables.values() {
            let Placeable::Link(LinkTarget::Download(file)) = placeable else { continue };
            if !known.contains(file) {
                let near = closest(file, known.iter().map(String::as_str));
                let help = near.map_or_else(
                    || format!("files: {}", known.join(", ")),
                    |near| format!("did you mean `{near}`?"),
                );
                diagnostics.push(
                    Diagnostic::new(
                        Code::MarkdownLinkBroken,
                        format!("no poster, card or pack is called `{file}`"),
                    )
                    .at(segment.span.clone(), "linked here")
                    .help(help),
                );
            }
        }
    }
}

/// The items that this edition can make: those without any text in another language.
pub(super) fn complete(
    items: &[PressItem],
    edition: &Edition,
    diagnostics: &mut Diagnostics,
) -> Vec<PressItem> {
    let listed = edition.is_listed();
    let mut kept = Vec::new();
    let mut left_out = 0_usize;
    for item in items {
        let Some(item) = &of_edition(item, edition) else { continue };
        // Sections and numbers that are left out for an empty slot have been reported.
        let fallen = texts(item, edition).into_iter().find(|text| text.fallback.is_some());
        match fallen {
            None if !is_whole(item, edition) => {}
            None if has_words_of_item(item, edition) => kept.push(item.clone()),
            // The words that it lacks have been reported.
            None if listed => {}
            Some(text) if listed => diagnostics.push(mixed(item, text, edition)),
            None | Some(_) => left_out += 1,
        }
    }
    if left_out > 0 {
        diagnostics.push(
            Diagnostic::new(
                Code::PressFallback,
                format!(
                    "{} left out in `{}`, which is {}% translated",
                    if left_out == 1 {
                        "1 poster or card is".to_owned()
                    } else {
                        format!("{left_out} posters and cards are")
                    },
                    edition.locale.tag,
                    edition.coverage.percent()
                ),
            )
            .severity(Severity::Warning)
            .help(format!("translate every text that they show: posters and cards never mix languages; from {LISTED}% on, each missing text is named")),
        );
    }
    kept
}

/// The item with the language beside that of the edition; `None` when the edition's own language
/// is the one that others stand beside. Languages of parity stand beside one another.
fn of_edition(item: &PressItem, edition: &Edition) -> Option<PressItem> {
    let Some(second) = &item.second else { return Some(item.clone()) };
    let (own, parity) = (&edition.locale.tag, &edition.theme.parity);
    let partner = parity.iter().find(|tag| parity.contains(own) && *tag != own).unwrap_or(second);
    (partner != own).then(|| PressItem { second: Some(partner.clone()), ..item.clone() })
}

/// Whether every section and number of the item is there.
fn is_whole(item: &PressItem, edition: &Edition) -> bool {
    let section = |reference: &SectionRef| edition.at(reference).is_some();
    let phone = |contact: &Name| edition.phone(contact.as_str()).is_some();
    item.references().all(section) && item.contact.as_ref().is_none_or(phone)
}

/// Whether the edition can say all of an item that another edition shows beside its own words.
pub fn can_stand_beside(item: &PressItem, edition: &Edition) -> bool {
    is_whole(item, edition) && texts(item, edition).iter().all(|text| text.fallback.is_none())
}

fn mixed(item: &PressItem, text: &Text, edition: &Edition) -> Diagnostic {
    Diagnostic::new(
        Code::PressFallback,
        format!(
            "`{}` would mix languages in `{}`: `{}` is not translated",
            item.id, edition.locale.tag, text.segment
        ),
    )
    .at(text.span.clone(), "not translated")
    .at(item.span.clone(), "shown on this poster or card")
    .help("translate the text: posters and cards never mix languages")
}

/// Every text that stands on the item.
pub(super) fn texts<'e>(item: &PressItem, edition: &'e Edition) -> Vec<&'e Text> {
    let mut texts = Vec::new();
    for reference in item.references() {
        if item.bullet.is_some() && item.headline.as_ref() == Some(reference) {
            texts.extend(edition.bullet(item));
        } else if let Some(section) = edition.at(reference) {
            push_section(section, &mut texts);
        }
    }
    if let Some(role) = item.items {
        for (_, section) in edition.with_role_for(role, &item.page) {
            push_section(section, &mut texts);
        }
    }
    texts
}

/// Heading and first paragraph: what a poster shows of a section. Advice shows no more.
fn push_section<'e>(section: &'e Section<Text>, texts: &mut Vec<&'e Text>) {
    texts.push(&section.heading);
    if section.has_role(Role::Advice) || section.level > 1 {
        texts.extend(section.blocks.iter().find_map(Block::words));
    }
}
