//! The contract with the press sources: what a poster or card says, as plain data.
//!
//! It reaches Typst as `/data.json`, never as markup, so that no text can be read as code. Spans
//! stay on our side; they lead from a text that does not fit back into the author's file.

use serde::Serialize;

use super::font_plan::FontPlan;
use super::passage::Passage;
use super::scheme::Scheme;
use super::slot::Slot;
use crate::diag::Span;
use crate::model::{Locale, PressLimits, Script};

/// The version of the contract, which `main.typ` checks.
pub(super) const SCHEMA: u32 = 2;

/// Poster or card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Printed, as PDF.
    Poster,
    /// Shared, as PNG.
    Card,
    /// Passed on, as PDF of as many pages as it takes.
    Handout,
}

/// The size of the sheet or picture.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Format {
    /// `a4`, `og` and so on.
    pub name: &'static str,
    /// Points across; pixels of a card.
    pub width: f64,
    /// Points down; pixels of a card.
    pub height: f64,
    /// What is kept free of content at either end, since apps lay their controls there.
    pub safe: f64,
}

/// How a sheet is printed and cut, in points.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Print {
    /// The profile: `web`, `shop` and so on.
    #[cfg_attr(test, schemars(extend("enum" = crate::model::PrintProfile::ALL.map(crate::model::PrintProfile::name))))]
    pub profile: &'static str,
    /// How far artwork reaches beyond the cut sheet.
    pub bleed: f64,
    /// How far the paper reaches beyond the cut sheet: the bleed, and room for marks.
    pub beyond: f64,
    /// How far the printer stays from the edges; `format` is what is left of the sheet.
    pub clear: f64,
    /// What stands beside the marks, for the printer's own eyes; none without marks.
    pub slug: Option<String>,
}

/// How the language is set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Setting {
    /// The whole tag: `zh-Hans`.
    pub tag: String,
    /// The language: `ur`.
    pub lang: String,
    /// The region, when the tag has one or the script needs one.
    pub region: Option<String>,
    /// `ltr` or `rtl`, from our own registry: Typst takes Punjabi for right to left.
    #[cfg_attr(test, schemars(extend("enum" = ["ltr", "rtl"])))]
    pub dir: &'static str,
}

impl Setting {
    /// The language as Typst takes it. The two ways of writing Chinese are known by
    /// their regions.
    pub fn of(locale: &Locale) -> Self {
        let mut parts = locale.tag.split('-');
        let lang = parts.next().unwrap_or_default().to_owned();
        let own =
            parts.find(|part| part.len() == 2 && part.chars().all(|c| c.is_ascii_uppercase()));
        let region = own.or(match locale.script {
            Script::Han => Some("CN"),
            Script::HanTraditional => Some("TW"),
            _ => None,
        });
        Self {
            tag: locale.tag.to_string(),
            lang,
            region: region.map(ToOwned::to_owned),
            dir: locale.direction.attribute(),
        }
    }
}

/// A part of a headline, which begins a line of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Run {
    /// What it says.
    #[serde(flatten)]
    pub slot: Slot,
    /// Whether it is drawn in the signal colour.
    pub strong: bool,
}

/// A piece of advice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Item {
    /// Its number in the list, in the digits of the language.
    pub numeral: String,
    /// The name of the pictogram that says the same without words.
    pub pictogram: Option<String>,
    /// Where its heading stands in the source language.
    #[serde(skip)]
    pub span: Option<Span>,
    /// Its heading.
    pub heading: Slot,
    /// The sentence that stands for all of it.
    pub body: Slot,
    /// More, for a poster with room.
    pub details: Vec<Slot>,
}

/// A logo, among the theme's press files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Picture {
    /// The path of the one for light grounds.
    pub light: Option<String>,
    /// The path of the one for dark grounds.
    pub dark: Option<String>,
}

/// Who speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Mark {
    /// One to three letters on a tile.
    pub mark: String,
    /// What stands in place of the tile.
    pub logo: Option<Picture>,
    /// The organisation's name.
    pub name: Slot,
    /// The language of the name.
    pub lang: String,
}

/// The QR code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Code2d {
    /// What it leads to, for people who cannot see it.
    pub alt: Slot,
    /// Its modules, dark ones as runs: column, row, length. The quiet zone is counted.
    pub runs: Vec<(i32, i32, i32)>,
    /// Modules along a side, the quiet zone included.
    pub side: i32,
    /// The address in it.
    #[serde(skip)]
    pub url: String,
}

/// All that one poster or card says and looks like.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PressData {
    /// The version of the contract. A press that reads another one says so and stops.
    #[cfg_attr(test, schemars(extend("const" = SCHEMA)))]
    pub schema: u32,
    /// The item's name in paths, for reports.
    pub id: String,
    /// Poster or card.
    pub kind: Kind,
    /// Which composition: `campaign`, `advice`, or one that a theme adds.
    pub layout: String,
    /// The size.
    pub format: Format,
    /// The language.
    pub locale: Setting,
    /// The title of the document.
    pub title: String,
    /// The day when its campaign was last changed, `YYYY-MM-DD`.
    pub updated: String,
    /// How it is printed and cut; a card is neither.
    pub print: Option<Print>,
    /// Colours by part.
    pub scheme: Scheme,
    /// How text is set in this language's script.
    pub faces: FontPlan,
    /// Who speaks.
    pub brand: Mark,
    /// The small line above the headline.
    pub question: Option<Slot>,
    /// The headline.
    pub headline: Vec<Run>,
    /// The advice, in order; exactly one entry in the layout `advice`.
    pub items: Vec<Item>,
    /// The line before the number.
    pub call: Option<Slot>,
    /// The number.
    pub number: Option<Slot>,
    /// The words beside the QR code.
    pub scan: Option<Slot>,
    /// A short line at the end of a card's foot.
    pub foot: Option<Slot>,
    /// The address of the page, as people type it.
    pub address: Option<Slot>,
    /// What stands across it while the public must not take it for final.
    pub mark: Option<Slot>,
    /// Where a figure comes from, and of which day it is.
    pub source: Option<Slot>,
    /// The heading above the box that a reader fills in.
    pub room: Option<Slot>,
    /// The QR code; without an address of the site there is none.
    pub qr: Option<Code2d>,
    /// What a handout says; nothing on posters and cards.
    pub passages: Vec<Passage>,
    /// The same in the language that is read second, on a product in two languages.
    pub second: Option<Box<Self>>,
    /// What its ink has to keep.
    #[serde(skip)]
    pub limits: PressLimits,
    /// The smallest type in Latin script.
    #[serde(skip)]
    pub least_latin: f64,
}

impl PressData {
    /// Every text with the name of its slot, those of both languages.
    pub(super) fn slots(&self) -> Vec<(&'static str, &Slot)> {
        let mut slots = self.second.as_ref().map_or_else(Vec::new, |second| second.slots());
        slots.extend(self.headline.iter().map(|run| ("headline", &run.slot)));
        let named = [
            ("question", &self.question),
            ("call", &self.call),
            ("number", &self.number),
            ("scan", &self.scan),
            ("foot", &self.foot),
            ("address", &self.address),
            ("mark", &self.mark),
            ("source", &self.source),
            ("room", &self.room),
        ];
        slots.extend(named.into_iter().filter_map(|(name, slot)| Some((name, slot.as_ref()?))));
        slots.push(("brand", &self.brand.name));
        for item in &self.items {
            slots.extend([("items", &item.heading), ("items", &item.body)]);
            slots.extend(item.details.iter().map(|detail| ("items", detail)));
        }
        let passages = self.passages.iter().flat_map(Passage::slots);
        slots.extend(passages.map(|slot| ("passages", slot)));
        slots
    }

    /// Every text as it is read out, those of both languages: the headline whole, and without the
    /// signs that keep numbers and addresses in their direction or let words break.
    pub(super) fn said(&self) -> Vec<String> {
        let mut said: Vec<String> = self.slots().into_iter().map(|(_, slot)| slot.said()).collect();
        for data in std::iter::once(self).chain(self.second.as_deref()) {
            let whole = data.headline.iter().fold(String::new(), |mut whole, run| {
                // Where words are reported by a list, the script writes no spaces.
                if !whole.is_empty() && run.slot.segments.is_empty() {
                    whole.push(' ');
                }
                whole + &run.slot.said()
            });
            said.push(whole);
        }
        said.extend(self.passages.iter().flat_map(Passage::said));
        said.retain(|text| !text.is_empty());
        said
    }

    /// How reports name it: `campaign-a4 (ur)`.
    pub(super) fn label(&self) -> String {
        let kind = match self.kind {
            Kind::Poster => "poster",
            Kind::Card => "card",
            Kind::Handout => "handout",
        };
        let profile = self.print.as_ref().map_or("web", |print| print.profile);
        let profile = if profile == "web" { String::new() } else { format!("-{profile}") };
        format!("the {kind} `{}-{}{profile}` ({})", self.id, self.format.name, self.locale.lang)
    }
}
