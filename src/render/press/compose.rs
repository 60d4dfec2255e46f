//! Edition to press data: which texts stand on which poster or card.

use std::collections::BTreeMap;

use super::data::{Code2d, Format, Item, Kind, Mark, PressData, Run, SCHEMA, Setting, Slot};
use super::fonts::FontPlan;
use super::segment::segments;
use crate::model::{
    Block, CardFormat, Edition, Inline, Locale, PaperSize, PressItem, Role, Script, Section,
    SectionRef, Text, plain_text,
};
use crate::plan::routes;
use crate::resolve::{Argument, Speaker};

/// Points in a millimetre.
const POINTS: f64 = 72.0 / 25.4;
/// Pixels at either end of a story that belong to the app.
const STORY_SAFE: f64 = 288.0;

/// What a poster says.
pub fn poster(
    edition: &Edition,
    speaker: &Speaker<'_>,
    item: &PressItem,
    size: PaperSize,
) -> PressData {
    let (width, height) = size.millimetres();
    let points = |millimetres: u32| (f64::from(millimetres) * POINTS * 100.0).round() / 100.0;
    let format =
        Format { name: size.name(), width: points(width), height: points(height), safe: 0.0 };
    let mut data = Composer { edition, speaker, item }.data(Kind::Poster, format);
    data.foot = None;
    data
}

/// What a card says.
pub fn card(
    edition: &Edition,
    speaker: &Speaker<'_>,
    item: &PressItem,
    format: CardFormat,
) -> PressData {
    let (width, height) = format.pixels();
    let safe = if format == CardFormat::Story { STORY_SAFE } else { 0.0 };
    let format =
        Format { name: format.name(), width: f64::from(width), height: f64::from(height), safe };
    let mut data = Composer { edition, speaker, item }.data(Kind::Card, format);
    // A card is shown on the device that would have to scan it.
    (data.scan, data.address, data.qr) = (None, None, None);
    data
}

struct Composer<'e> {
    edition: &'e Edition,
    speaker: &'e Speaker<'e>,
    item: &'e PressItem,
}

impl Composer<'_> {
    fn data(&self, kind: Kind, format: Format) -> PressData {
        let headline = self.headline();
        let titles: Vec<&str> = headline.iter().map(|run| run.slot.text.as_str()).collect();
        let brand = &self.edition.brand;
        let named = brand.name_fallback.as_deref().unwrap_or(&self.edition.locale);
        PressData {
            schema: SCHEMA,
            id: self.item.id.to_string(),
            kind,
            layout: self.item.layout.clone(),
            format,
            locale: setting(&self.edition.locale),
            title: titles.join(" "),
            colors: self.edition.theme.colors.clone(),
            faces: FontPlan::of(self.edition.locale.script, named.script),
            brand: Mark {
                mark: brand.mark.clone(),
                name: cut(&brand.name, named.script),
                lang: setting(named).lang,
            },
            question: self.heading(self.item.question.as_ref()),
            headline,
            items: self.items(),
            call: self.heading(self.item.call.as_ref()),
            number: self.number(),
            scan: self.heading(self.item.scan.as_ref()),
            foot: self.heading(self.item.foot.as_ref()),
            address: self.address().map(|address| bare(isolated(&shown(&address)))),
            mark: self.mark(),
            qr: self.address().map(|url| Code2d { alt: bare(self.code_alt(&url)), url }),
        }
    }

    fn section(&self, reference: Option<&SectionRef>) -> Option<&Section<Text>> {
        let reference = reference?;
        self.edition.section(reference.page.as_str(), reference.section.as_str())
    }

    fn heading(&self, reference: Option<&SectionRef>) -> Option<Slot> {
        Some(self.slot(&self.section(reference)?.heading))
    }

    fn slot(&self, text: &Text) -> Slot {
        Slot { span: Some(text.span.clone()), ..cut(&text.plain(), self.edition.locale.script) }
    }

    /// The heading, each change of emphasis a part of its own.
    fn headline(&self) -> Vec<Run> {
        let Some(section) = self.section(self.item.headline.as_ref()) else { return Vec::new() };
        let mut parts: Vec<(bool, Vec<Inline>)> = Vec::new();
        for inline in &section.heading.inlines {
            let strong = matches!(inline, Inline::Strong(_));
            match parts.last_mut() {
                Some((same, content)) if *same == strong => content.push(inline.clone()),
                _ => parts.push((strong, vec![inline.clone()])),
            }
        }
        let runs = parts.into_iter().map(|(strong, content)| {
            let slot = cut(&plain_text(&content), self.edition.locale.script);
            Run { slot: Slot { span: Some(section.heading.span.clone()), ..slot }, strong }
        });
        runs.filter(|run| !run.slot.text.is_empty()).collect()
    }

    fn items(&self) -> Vec<Item> {
        if let Some(role) = self.item.items {
            let sections = self.edition.with_role(role).enumerate();
            return sections
                .map(|(index, (_, section))| self.advice(section, Some(index)))
                .collect();
        }
        let Some(section) = self.section(self.item.headline.as_ref()) else { return Vec::new() };
        if section.level < 2 {
            return Vec::new();
        }
        let index = self
            .edition
            .with_role(Role::Advice)
            .position(|(_, other)| std::ptr::eq(other, section));
        vec![self.advice(section, index)]
    }

    fn advice(&self, section: &Section<Text>, index: Option<usize>) -> Item {
        let mut texts = texts(&section.blocks).into_iter();
        let body = texts.next().map(|text| self.slot(text)).unwrap_or_default();
        // A link cannot be followed on paper, so that a text that needs one stays away.
        let details = texts.filter(|text| !has_link(&text.inlines)).map(|text| self.slot(text));
        let number = index.and_then(|index| i64::try_from(index + 1).ok());
        Item {
            numeral: number.map(|number| self.speaker.number(number)).unwrap_or_default(),
            heading: self.slot(&section.heading),
            body,
            details: details.collect(),
        }
    }

    fn number(&self) -> Option<Slot> {
        let phone = self.edition.phone(self.item.contact.as_ref()?.as_str())?;
        Some(bare(isolated(&phone.number)))
    }

    /// The absolute address of the page, when that of the site is known.
    fn address(&self) -> Option<String> {
        let base = self.edition.identity.base_url.as_deref()?;
        let path = routes::page(&self.edition.locale, &self.item.page);
        Some(routes::absolute(base, &path))
    }

    fn mark(&self) -> Option<Slot> {
        let mark = self.edition.press_watermark(self.item)?;
        let word = self.speaker.word(mark.word(), &BTreeMap::new()).ok()?;
        Some(cut(&word, self.edition.locale.script))
    }

    fn code_alt(&self, url: &str) -> String {
        let address = Argument::Text(isolated(&shown(url)));
        let arguments = BTreeMap::from([("address".to_owned(), address)]);
        self.speaker.word("qr-alt", &arguments).unwrap_or_else(|_| shown(url))
    }
}

/// The language as Typst takes it. Simplified Chinese is told by its region.
fn setting(locale: &Locale) -> Setting {
    let mut parts = locale.tag.split('-');
    let lang = parts.next().unwrap_or_default().to_owned();
    let own = parts.find(|part| part.len() == 2 && part.chars().all(|c| c.is_ascii_uppercase()));
    let region = own.or_else(|| (locale.script == Script::Han).then_some("CN"));
    Setting { lang, region: region.map(ToOwned::to_owned), dir: locale.direction.attribute() }
}

/// A text with its words, where the script does not tell them.
fn cut(text: &str, script: Script) -> Slot {
    let text = text.trim().to_owned();
    let segments = segments(&text, script);
    Slot { text, segments, span: None }
}

/// Text that no file holds.
fn bare(text: String) -> Slot {
    Slot { text, segments: Vec::new(), span: None }
}

/// Left to right wherever it lands.
fn isolated(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

/// An address as people type it.
fn shown(url: &str) -> String {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url);
    rest.trim_end_matches('/').to_owned()
}

/// Paragraphs and list items, in order.
fn texts(blocks: &[Block<Text>]) -> Vec<&Text> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Text(text) => found.push(text),
            Block::List { items, .. } => {
                for item in items {
                    found.extend(texts(item));
                }
            }
            _ => {}
        }
    }
    found
}

fn has_link(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Link { .. } => true,
        Inline::Emphasis(content) | Inline::Strong(content) => has_link(content),
        _ => false,
    })
}
