//! What a product has to show, whatever the theme makes of its layout: each layout has its texts,
//! and only a sheet too small for all of them may leave the sentences below the steps out.

use super::data::{Item, Kind, PressData};
use super::slot::Slot;
use crate::typeset::{Advice, Required};

/// The texts that a layout must not leave out.
pub(super) fn required(data: &PressData) -> Vec<Required> {
    let parts = parts(data);
    let mut found = Vec::new();
    for voice in std::iter::once(data).chain(data.second.as_deref()) {
        let slots = parts.iter().flat_map(|part| slots(*part, voice));
        let texts = slots.filter(|slot| !slot.text.is_empty());
        let is_rtl = is_rtl(voice);
        found.extend(texts.map(|slot| Required { is_rtl, text: slot.text.clone() }));
    }
    found
}

/// The steps in each language.
pub(super) fn advice(data: &PressData) -> Vec<Advice> {
    let texts = |data: &PressData, of: fn(&Item) -> &str| {
        data.items.iter().map(|item| of(item).to_owned()).collect()
    };
    let advice = |data: &PressData| Advice {
        is_rtl: is_rtl(data),
        numerals: texts(data, |item| &item.numeral),
        headings: texts(data, |item| &item.heading.text),
        bodies: texts(data, |item| &item.body.text),
    };
    let mut voices: Vec<Advice> =
        std::iter::once(data).chain(data.second.as_deref()).map(advice).collect();
    // Digits that both languages write alike do not tell which of them they belong to.
    if let [one, two] = voices.as_mut_slice()
        && one.numerals == two.numerals
    {
        one.numerals.clear();
        two.numerals.clear();
    }
    voices
}

/// How many pages of a product are seen at most: a card is one picture, a sheet has two sides.
pub(super) fn pages(data: &PressData) -> Option<usize> {
    match data.kind {
        Kind::Card => Some(1),
        Kind::Poster => Some(2),
        Kind::Handout => None,
    }
}

fn is_rtl(data: &PressData) -> bool {
    data.locale.dir == "rtl"
}

/// A part of what a product says.
#[derive(Clone, Copy)]
enum Part {
    Headline,
    Headings,
    Bodies,
    Details,
    Call,
    Room,
    Source,
    Passages,
}

fn parts(data: &PressData) -> &'static [Part] {
    use Part::{Bodies, Call, Details, Headings, Headline, Passages, Room, Source};
    match (data.kind, data.layout.as_str()) {
        (Kind::Handout, _) => &[Headline, Passages],
        (Kind::Poster, "wordless" | "examples") => &[],
        (Kind::Poster, "campaign") if is_small(data) => &[Headline, Headings, Call],
        (Kind::Poster, "campaign" | "leaflet") => &[Headline, Headings, Bodies, Call],
        (Kind::Poster, "advice") => &[Headline, Bodies, Details, Call],
        (Kind::Poster, "bilingual" | "tear-off") => &[Headline, Headings, Call],
        (Kind::Poster, "fill-in") => &[Headline, Room, Call],
        (Kind::Card, "advice") if !is_banner(data) => &[Headline, Bodies, Call],
        (Kind::Card, "fact") if !is_banner(data) => &[Headline, Bodies, Source, Call],
        // Layouts of a theme's own, and those with a headline alone.
        _ => &[Headline, Call],
    }
}

fn slots(part: Part, data: &PressData) -> Vec<&Slot> {
    match part {
        Part::Headline => data.headline.iter().map(|run| &run.slot).collect(),
        Part::Headings => data.items.iter().map(|item| &item.heading).collect(),
        Part::Bodies => data.items.iter().map(|item| &item.body).collect(),
        Part::Details => data.items.iter().flat_map(|item| &item.details).collect(),
        Part::Call => data.call.iter().collect(),
        Part::Room => data.room.iter().collect(),
        Part::Source => data.source.iter().collect(),
        Part::Passages => data.passages.iter().flat_map(super::passage::Passage::slots).collect(),
    }
}

/// Whether there is so little room that the steps may have to do with their names: the same measure
/// as `is-small` in `sheet.typ`.
fn is_small(data: &PressData) -> bool {
    let (width, height) = (data.format.width, data.format.height);
    let (unit, room) = if width > height {
        (height / A4_WIDTH, (1.0 - LYING_PANEL) * width)
    } else {
        (width / A4_WIDTH, width)
    };
    room < SMALL && data.faces.body.least > 10.0 * unit
}

/// How wide the steps have room on a sheet that is not small, in points.
const SMALL: f64 = 446.0;
/// How much of a sheet on its long side its panel takes.
const LYING_PANEL: f64 = 0.54;
/// The width of A4 in points, by which layouts are drawn.
const A4_WIDTH: f64 = 595.28;

/// Whether a card is much wider than high: the same measure as `is-banner` in `kit.typ`.
fn is_banner(data: &PressData) -> bool {
    data.format.width > 2.2 * data.format.height
}
