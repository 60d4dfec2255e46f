//! Edition to press data: which texts stand on which poster or card.

use std::collections::BTreeMap;

use super::data::{Format, Item, Kind, Mark, Picture, PressData, Print, Run, SCHEMA, Setting};
use super::font_plan::FontPlan;
use super::hyphen::softened;
use super::passage::Passage;
use super::qr::qr;
use super::scheme::Scheme;
use super::slot::Slot;
use crate::fluent::{Argument, Localizer};
use crate::model::{
    Block, CardFormat, Edition, Ground, Handout, Inline, Locale, Name, Orientation, PageId,
    PaperSize, PressItem, PrintProfile, Role, Script, Section, SectionRef, Sheet, Text, Theme,
    isolated, kept_date, kept_text, plain_text, without_joiners,
};
use crate::routes;

/// Points in a millimetre.
pub(super) const POINTS: f64 = 72.0 / 25.4;
/// Pixels at either end of a story that belong to the app.
const STORY_SAFE: f64 = 288.0;

/// A language that speaks on a product.
#[derive(Clone, Copy)]
pub struct LocalizedEdition<'v> {
    /// What there is to say.
    pub edition: &'v Edition,
    /// How numbers and the words of the theme are said.
    pub localizer: &'v Localizer<'v>,
}

/// What a printed product says: in one language, or in a second one too, which is read after it.
pub fn poster(
    localized: LocalizedEdition<'_>,
    second: Option<LocalizedEdition<'_>>,
    item: &PressItem,
    (sheet, profile): (Sheet, PrintProfile),
) -> PressData {
    let (width, height) = sheet.millimetres();
    let inside = |whole: u32| whole - 2 * profile.clear();
    let format = Format {
        name: sheet.name(),
        width: points(inside(width)),
        height: points(inside(height)),
        safe: 0.0,
    };
    let scheme = Scheme::of(&localized.edition.theme, profile);
    let compose = |localized: LocalizedEdition<'_>| {
        let mut data =
            Composer { localized, item }.data(Kind::Poster, format.clone(), scheme.clone());
        data.foot = None;
        data
    };
    let mut data = compose(localized);
    data.print = Some(print(&data, localized.edition, profile));
    data.second = second.map(|second| Box::new(compose(second)));
    data
}

fn print(data: &PressData, edition: &Edition, profile: PrintProfile) -> Print {
    let slug = || {
        let name = format!("{}-{}-{}", data.id, data.format.name, profile.name());
        let (identity, tag) = (&edition.identity, &edition.locale.tag);
        format!("{}  {name}  {tag}  v{}  {}", identity.id, identity.version, identity.updated)
    };
    Print {
        profile: profile.name(),
        bleed: points(profile.bleed()),
        beyond: points(profile.beyond()),
        clear: points(profile.clear()),
        slug: profile.has_marks().then(slug),
    }
}

/// Millimetres in points, to a hundredth.
fn points(millimetres: u32) -> f64 {
    (f64::from(millimetres) * POINTS * 100.0).round() / 100.0
}

/// What a text to pass on says, on A4.
pub(crate) fn handout(
    localized: LocalizedEdition<'_>,
    handout: &Handout,
    passages: Vec<Passage>,
) -> PressData {
    let edition = localized.edition;
    let sheet = Sheet::new(PaperSize::A4, Orientation::Portrait);
    let (width, height) = sheet.millimetres();
    let format =
        Format { name: sheet.name(), width: points(width), height: points(height), safe: 0.0 };
    let scheme = Scheme::of(&edition.theme, PrintProfile::Web);
    let mut data = bare_data(localized, (&handout.id, "handout"), Kind::Handout, format, scheme);
    let title = handout.title();
    data.title = title.map(Text::plain).unwrap_or_default();
    data.headline = title
        .map(|title| Run { slot: Slot::new(title, edition.locale.script), strong: false })
        .into_iter()
        .collect();
    data.address =
        address(edition, &"home".into()).map(|url| Slot::bare(isolated(routes::typed(&url))));
    let mark = edition.watermark(handout.state);
    let mark = mark.and_then(|mark| localized.localizer.word(mark.word(), &BTreeMap::new()).ok());
    data.mark = mark.map(|word| Slot::cut(&word, edition.locale.script));
    data.foot = Some(Slot::bare(localized.localizer.date(edition.identity.updated)));
    data.print = Some(print(&data, edition, PrintProfile::Web));
    data.passages = passages;
    data
}

/// What a card says.
pub fn card(localized: LocalizedEdition<'_>, item: &PressItem, format: CardFormat) -> PressData {
    let (width, height) = format.pixels();
    let safe = if format == CardFormat::Story { STORY_SAFE } else { 0.0 };
    let format =
        Format { name: format.name(), width: f64::from(width), height: f64::from(height), safe };
    let scheme = Scheme::of(&localized.edition.theme, PrintProfile::Web);
    let mut data = Composer { localized, item }.data(Kind::Card, format, scheme);
    // A card is shown on the device that would have to scan it.
    (data.scan, data.address, data.qr) = (None, None, None);
    data
}

/// What everything says that comes from an edition: how it is set and coloured, and who speaks.
fn bare_data(
    localized: LocalizedEdition<'_>,
    (id, layout): (&Name, &str),
    kind: Kind,
    format: Format,
    scheme: Scheme,
) -> PressData {
    let edition = localized.edition;
    let brand = &edition.brand;
    let named = brand.name_fallback.as_deref().unwrap_or(&edition.locale);
    let limits = &edition.theme.limits;
    let card = CardFormat::from_name(format.name).filter(|_| kind == Kind::Card);
    let least = |script| match card {
        Some(card) => limits.on_card(card, script),
        None => limits.paper.of(script),
    };
    PressData {
        schema: SCHEMA,
        id: id.to_string(),
        kind,
        layout: layout.to_owned(),
        format,
        locale: Setting::of(&edition.locale),
        title: String::new(),
        updated: edition.identity.updated.to_string(),
        print: None,
        scheme,
        faces: FontPlan::of(edition.locale.script, named.script, least),
        brand: Mark {
            mark: brand.mark.clone(),
            logo: logo(&edition.theme),
            name: Slot::cut(&brand.name, named.script),
            lang: Setting::of(named).lang,
        },
        question: None,
        headline: Vec::new(),
        items: Vec::new(),
        call: None,
        number: None,
        scan: None,
        foot: None,
        address: None,
        mark: None,
        source: None,
        room: None,
        qr: None,
        passages: Vec::new(),
        second: None,
        limits: limits.clone(),
        least_latin: least(Script::Latin),
    }
}

/// The files of the theme's logo; none when letters stand for it.
fn logo(theme: &Theme) -> Option<Picture> {
    let path = |ground| {
        let logo = theme.logos.iter().find(|logo| logo.ground == ground)?;
        Some(format!("/theme/{}", logo.press_path()))
    };
    let picture = Picture { light: path(Ground::Light), dark: path(Ground::Dark) };
    (!theme.logos.is_empty()).then_some(picture)
}

/// The absolute address of a page, when that of the site is known.
fn address(edition: &Edition, page: &PageId) -> Option<String> {
    let base = edition.identity.base_url.as_deref()?;
    Some(routes::absolute(base, &routes::page(&edition.locale, page)))
}

struct Composer<'e> {
    localized: LocalizedEdition<'e>,
    item: &'e PressItem,
}

impl Composer<'_> {
    fn data(&self, kind: Kind, format: Format, scheme: Scheme) -> PressData {
        let headline = self.headline();
        let titles: Vec<&str> = headline.iter().map(|run| run.slot.text.as_str()).collect();
        let title = without_joiners(&titles.join(" "));
        let named = (&self.item.id, self.item.layout.as_str());
        PressData {
            title,
            question: self.heading(self.item.question.as_ref()),
            headline,
            items: self.items(),
            call: self.heading(self.item.call.as_ref()),
            number: self.number(),
            scan: self.heading(self.item.scan.as_ref()),
            foot: self.heading(self.item.foot.as_ref()),
            address: self.address().map(|address| Slot::bare(isolated(routes::typed(&address)))),
            mark: self.mark(),
            source: self.source(),
            room: self.heading(self.item.room.as_ref()),
            qr: self.address().and_then(|url| qr(url.clone(), Slot::bare(self.code_alt(&url)))),
            ..bare_data(self.localized, named, kind, format, scheme)
        }
    }

    fn section(&self, reference: Option<&SectionRef>) -> Option<&Section<Text>> {
        self.localized.edition.at(reference?)
    }

    fn heading(&self, reference: Option<&SectionRef>) -> Option<Slot> {
        Some(self.slot(&self.section(reference)?.heading))
    }

    fn slot(&self, text: &Text) -> Slot {
        Slot::new(text, self.localized.edition.locale.script)
    }

    /// A text that runs over several lines: its long words may break, unless it holds a link.
    fn body(&self, text: &Text, inlines: &[Inline]) -> Slot {
        let Locale { script, tag, .. } = &*self.localized.edition.locale;
        let words = kept_text(inlines);
        let words = if has_link(inlines) { words } else { softened(&words, tag) };
        Slot { span: Some(text.span.clone()), ..Slot::cut(&words, *script) }
    }

    /// The bullet that stands in the place of the headline's section: its bold beginning, and the
    /// words after it.
    fn bullet(&self) -> Option<(&Text, &[Inline], &[Inline])> {
        let text = self.localized.edition.bullet(self.item)?;
        let bold = text.inlines.iter().take_while(|part| matches!(part, Inline::Strong(_))).count();
        let (figure, words) = text.inlines.split_at_checked(bold.max(1))?;
        Some((text, figure, words))
    }

    /// Where the figure of a bullet comes from.
    fn source(&self) -> Option<Slot> {
        let edition = self.localized.edition;
        let fact = edition.data.facts.get(&self.item.bullet.as_ref()?.fact)?;
        let source = fact.source.as_ref()?;
        let names = edition.data.sources.get(source).map(|source| &source.names);
        let own = names.and_then(|names| names.get(&*edition.locale.tag));
        // A name in the source language keeps its own order and its own spaces: those of Nastaliq
        // are too narrow for it.
        let foreign = || isolated(&source.replace(' ', "\u{a0}"));
        let source = Argument::Text(own.cloned().unwrap_or_else(foreign));
        let date = Argument::Text(kept_date(&self.localized.localizer.date(fact.as_of?)));
        let arguments = BTreeMap::from([("source".to_owned(), source), ("date".to_owned(), date)]);
        let words = self.localized.localizer.word("figure-source", &arguments).ok()?;
        Some(Slot::cut(&words, edition.locale.script))
    }

    /// The heading, each change of emphasis a part of its own.
    fn headline(&self) -> Vec<Run> {
        if let Some((text, figure, _)) = self.bullet() {
            // Figures and ranges run from left to right, as on the pages.
            let slot = Slot::bare(isolated(&plain_text(figure)));
            let slot = Slot { span: Some(text.span.clone()), ..slot };
            return vec![Run { slot, strong: true }];
        }
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
            let slot = Slot::cut(&kept_text(&content), self.localized.edition.locale.script);
            Run { slot: Slot { span: Some(section.heading.span.clone()), ..slot }, strong }
        });
        runs.filter(|run| !run.slot.text.is_empty()).collect()
    }

    fn items(&self) -> Vec<Item> {
        if let Some((text, _, words)) = self.bullet() {
            return vec![Item { body: self.body(text, words), ..Item::default() }];
        }
        if let Some(role) = self.item.items {
            let sections = self.localized.edition.with_role_for(role, &self.item.page);
            let sections = sections.into_iter().enumerate();
            return sections.map(|(index, (_, each))| self.advice(each, Some(index))).collect();
        }
        let Some(section) = self.section(self.item.headline.as_ref()) else { return Vec::new() };
        if section.level < 2 {
            return Vec::new();
        }
        let page = self.item.headline.as_ref().map_or(&self.item.page, |headline| &headline.page);
        let advice = self.localized.edition.with_role_for(Role::Advice, page);
        let index = advice.iter().position(|(_, other)| std::ptr::eq(*other, section));
        vec![self.advice(section, index)]
    }

    fn advice(&self, section: &Section<Text>, index: Option<usize>) -> Item {
        let mut texts = texts(&section.blocks).into_iter();
        let whole = |text: &Text| self.body(text, &text.inlines);
        let body = texts.next().map(whole).unwrap_or_default();
        // A link cannot be followed on paper, so that a text that needs one stays away.
        let details = texts.filter(|text| !has_link(&text.inlines)).map(whole);
        let number = index.and_then(|index| i64::try_from(index + 1).ok());
        Item {
            numeral: number
                .map(|number| self.localized.localizer.number(number))
                .unwrap_or_default(),
            pictogram: section.pictogram.clone(),
            span: Some(section.span.clone()),
            heading: self.slot(&section.heading),
            body,
            details: details.collect(),
        }
    }

    fn number(&self) -> Option<Slot> {
        let phone = self.localized.edition.phone(self.item.contact.as_ref()?.as_str())?;
        Some(Slot::bare(isolated(&phone.number)))
    }

    /// The absolute address of the page, when that of the site is known.
    fn address(&self) -> Option<String> {
        address(self.localized.edition, &self.item.page)
    }

    fn mark(&self) -> Option<Slot> {
        let mark = self.localized.edition.press_watermark(self.item)?;
        let word = self.localized.localizer.word(mark.word(), &BTreeMap::new()).ok()?;
        Some(Slot::cut(&word, self.localized.edition.locale.script))
    }

    fn code_alt(&self, url: &str) -> String {
        let address = Argument::Text(isolated(routes::typed(url)));
        let arguments = BTreeMap::from([("address".to_owned(), address)]);
        self.localized
            .localizer
            .word("qr-alt", &arguments)
            .unwrap_or_else(|_| routes::typed(url).to_owned())
    }
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
