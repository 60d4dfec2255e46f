//! What is said of a poster or card: in place of looking at it, and when posting it.

use std::collections::BTreeMap;

use crate::fluent::{Argument, Localizer};
use crate::intl::sentence;
use crate::model::{
    Block, Direction, Edition, PressItem, PressKind, Section, SectionRef, Text, isolated,
    without_isolates,
};
use crate::routes;

/// What a poster or card says, for people who cannot see it.
pub(crate) fn alt_text(edition: &Edition, localizer: &Localizer<'_>, item: &PressItem) -> String {
    if item.layout == WORDLESS {
        return wordless(edition, localizer, item);
    }
    let pattern = match item.kind {
        PressKind::Poster { .. } => "poster-alt",
        PressKind::Card(_) => "card-alt",
    };
    fill_pattern(edition, localizer, item, pattern, AddressForm::Followed)
}

/// The layout that shows no words.
const WORDLESS: &str = "wordless";

/// What is on a poster without words: what it is, and the number.
fn wordless(edition: &Edition, localizer: &Localizer<'_>, item: &PressItem) -> String {
    let name = localizer.word("product-wordless", &BTreeMap::new()).unwrap_or_default();
    let contact = item.contact.as_ref().and_then(|name| edition.phone(name.as_str()));
    let number = contact.map(|phone| phone.number).unwrap_or_default();
    let parts = [name, isolated(&number)].map(|part| sentence(&part, &edition.locale.tag));
    directed(parts.join(" ").trim(), edition.locale.direction)
}

/// How an address is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AddressForm {
    /// In full, to be followed.
    Followed,
    /// As people type it.
    Typed,
}

/// What a poster or card says first: its headline, or the figure of its bullet with what it counts.
pub(crate) fn headline(edition: &Edition, item: &PressItem) -> String {
    let section = || edition.at(item.headline.as_ref()?);
    let heading = || section().map(|section| section.heading.plain());
    edition.bullet(item).map(Text::plain).or_else(heading).unwrap_or_default()
}

/// The same as a sentence.
fn first_said(edition: &Edition, item: &PressItem) -> String {
    let section = || edition.at(item.headline.as_ref()?);
    let heading = || section().map(|section| &section.heading);
    let text = edition.bullet(item).or_else(heading);
    text.map(|text| said(text, edition)).unwrap_or_default()
}

/// A text with the full stop of the language that it is in, when it ends without punctuation.
fn said(text: &Text, edition: &Edition) -> String {
    let language = text.fallback.as_ref().unwrap_or(&edition.locale);
    sentence(&text.plain(), &language.tag)
}

/// Whom to call, as a sentence: what to do, the number, or both.
fn whom_to_call(edition: &Edition, localizer: &Localizer<'_>, call: &str, number: &str) -> String {
    if call.is_empty() || number.is_empty() {
        let number = if number.is_empty() { String::new() } else { isolated(number) };
        return sentence(&format!("{call}{number}"), &edition.locale.tag);
    }
    let arguments = BTreeMap::from([
        ("call".to_owned(), Argument::Text(call.to_owned())),
        ("number".to_owned(), Argument::Phone(number.to_owned())),
    ]);
    let joined = localizer.word("call-number", &arguments);
    let joined = joined.unwrap_or_else(|_| format!("{call} {}", isolated(number)));
    sentence(&joined, &edition.locale.tag)
}

/// A word of the theme filled with what a poster or card says.
pub(super) fn fill_pattern(
    edition: &Edition,
    localizer: &Localizer<'_>,
    item: &PressItem,
    pattern: &str,
    caption_for: AddressForm,
) -> String {
    let section = |reference: &Option<SectionRef>| edition.at(reference.as_ref()?);
    let heading = |reference: &Option<SectionRef>| {
        section(reference).map(|found| said(&found.heading, edition)).unwrap_or_default()
    };
    let body = section(&item.headline)
        .filter(|_| item.bullet.is_none())
        .and_then(first_paragraph)
        .or_else(|| section(&item.question).and_then(first_paragraph))
        .map(|text| said(text, edition))
        .unwrap_or_default();
    let contact = item.contact.as_ref().and_then(|name| edition.phone(name.as_str()));
    let page = edition.pages.get(&item.page).map(|page| routes::page(&edition.locale, &page.id));
    let address = match (&edition.identity.base_url, page) {
        (Some(base), Some(path)) => {
            let address = routes::absolute(base, &path);
            match caption_for {
                AddressForm::Followed => address,
                AddressForm::Typed => routes::typed(&address).to_owned(),
            }
        }
        _ => String::new(),
    };
    let call = section(&item.call).map(|found| found.heading.plain()).unwrap_or_default();
    let number = contact.map(|phone| phone.number).unwrap_or_default();
    let whom = whom_to_call(edition, localizer, &call, &number);
    let product = localizer.word(&format!("product-{}", item.layout), &BTreeMap::new());
    let product = product.map(|name| sentence(&name, &edition.locale.tag)).unwrap_or_default();
    let arguments: BTreeMap<String, Argument> = [
        ("product", Argument::Text(product)),
        ("question", Argument::Text(heading(&item.question))),
        ("headline", Argument::Text(first_said(edition, item))),
        ("body", Argument::Text(body)),
        ("contact", Argument::Text(whom)),
        ("call", Argument::Text(call)),
        ("number", Argument::Phone(number)),
        ("address", Argument::Text(address.clone())),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect();
    let spoken = localizer.word(pattern, &arguments).unwrap_or_default();
    let words = spoken.split([' ', '\n', '\t']).filter(|word| !word.is_empty());
    let spoken = words.collect::<Vec<_>>().join(" ");
    directed(&on_its_own_line(&spoken, &address), edition.locale.direction)
}

/// An address on a line of its own: among words from right to left its signs would change places,
/// and signs that keep them in order would be taken for a part of it.
fn on_its_own_line(text: &str, address: &str) -> String {
    match text.split_once(address).filter(|_| !address.is_empty()) {
        Some((before, after)) => {
            let parts = [before.trim_end(), address, after.trim_start()];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
        }
        None => text.to_owned(),
    }
}

/// A text that leaves our hands. The signs that keep numbers and addresses in their direction are
/// needed among words from right to left alone; elsewhere old programs would show them as boxes,
/// and services count them.
pub(crate) fn directed(text: &str, direction: Direction) -> String {
    match direction {
        Direction::Rtl => text.to_owned(),
        Direction::Ltr => without_isolates(text),
    }
}

fn first_paragraph(section: &Section<Text>) -> Option<&Text> {
    section.blocks.iter().find_map(|block| match block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::press::tests::{edition, item};

    #[test]
    fn each_kind_of_sheet_is_called_what_it_is_and_says_whom_to_call_in_a_sentence() {
        for (tag, id, begin, end) in [
            ("en-GB", "leaflet", "Leaflet. Don’t panic. Don’t pay. ", "Call the police on: 101."),
            ("en-GB", "wallet-cards", "Wallet cards. Don’t panic.", " Call the police: 101."),
            ("en-GB", "without-words", "Poster without words. 101.", " 101."),
            ("cy", "leaflet", "Taflen. Peidiwch â phanicio.", " Ffoniwch yr heddlu ar: 101."),
            ("cy", "wallet-cards", "Cardiau waled. ", " Ffoniwch yr heddlu: 101."),
            ("fr", "wallet-cards", "Cartes de poche. ", " Appelez la police\u{a0}: 101."),
            ("ar", "leaflet", "مطوية. ", ": \u{2066}101\u{2069}."),
            ("ur", "leaflet", "کتابچہ۔ ", " پولیس کو فون کریں: \u{2066}101\u{2069}۔"),
            ("ur", "without-words", "بغیر الفاظ کا پوسٹر۔ ", " \u{2066}101\u{2069}۔"),
            ("pa", "wallet-cards", "ਬਟੂਏ ਲਈ ਕਾਰਡ। ", " ਪੁਲਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੋ: 101।"),
            ("bn", "tear-off", "ছিঁড়ে নেওয়ার টুকরোসহ পোস্টার। ", " পুলিশকে ফোন করুন: 101।"),
            ("zh-Hans", "wallet-cards", "钱包卡。不要慌。", "请拨打警方电话：101。"),
        ] {
            let edition = edition(tag).expect("the campaign has the language");
            let localizer = Localizer::new(edition).expect("there is data for the language");
            let said = alt_text(edition, &localizer, item(edition, id, false));
            assert!(said.starts_with(begin) && said.ends_with(end), "{said}");
        }
    }
}
