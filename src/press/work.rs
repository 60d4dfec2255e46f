//! From what a product says to the work of setting it.

use super::compose::POINTS;
use super::data::{Kind, PressData};
use super::qr::QUIET;
use super::required::{advice, pages, required};
use super::scheme::Paint;
use super::slot::Slot;
use crate::model::{CardFormat, without_marks};
use crate::typeset::{Conformance, Form, InkLimits, ProductInfo, SlotText, Voice, Work};

/// The work of setting a product in one form.
pub fn work(data: &PressData, form: Form) -> Work {
    // What cannot be written as JSON is no data: the template that reads it says so.
    let json = serde_json::to_string(data).unwrap_or_default();
    Work { form, data: json, info: product_info(data) }
}

fn product_info(data: &PressData) -> ProductInfo {
    let slot_text = |(slot, said): (&'static str, &Slot)| SlotText {
        slot: slot.to_owned(),
        text: said.text.clone(),
        span: said.span.clone(),
    };
    let conformance = match (data.kind, data.print.as_ref().map_or("web", |print| print.profile)) {
        (Kind::Poster, "web") | (Kind::Card | Kind::Handout, _) => Conformance::Archive,
        (Kind::Poster, "shop-cmyk") => Conformance::None,
        _ => Conformance::Accessible,
    };
    ProductInfo {
        label: data.label(),
        ident: format!("{}-{}-{}", data.id, data.format.name, data.locale.lang),
        texts: data.slots().into_iter().map(slot_text).collect(),
        said: data.said(),
        width: data.format.width,
        height: data.format.height,
        safe: data.format.safe,
        clear: data.print.as_ref().map_or(0.0, |print| print.clear),
        bleed: data.print.as_ref().map_or(0.0, |print| print.bleed),
        updated: data.updated.clone(),
        conformance,
        title: without_marks(&data.title),
        tag: data.locale.tag.clone(),
        most: CardFormat::from_name(data.format.name).map(CardFormat::most_bytes),
        voices: std::iter::once(data).chain(data.second.as_deref()).map(voice).collect(),
        modules: data.qr.as_ref().and_then(|code| u32::try_from(code.side - 2 * QUIET).ok()),
        runs: data.qr.as_ref().map_or_else(Vec::new, |code| code.runs.clone()),
        limits: ink_limits(data),
        layout: data.layout.clone(),
        steps: data.items.iter().map(|item| item.span.clone()).collect(),
        pictograms: data.items.iter().map(|item| item.pictogram.clone()).collect(),
        pages: pages(data),
        advice: advice(data),
        required: required(data),
    }
}

fn voice(data: &PressData) -> Voice {
    let (display, body) = (data.faces.display, data.faces.body);
    Voice {
        tag: data.locale.tag.clone(),
        lang: data.locale.lang.clone(),
        display: display.scale,
        body: body.scale,
        least: body.least * body.scale,
        least_latin: data.least_latin,
    }
}

fn is_process(data: &PressData) -> bool {
    data.scheme.parts.values().any(|paint| matches!(paint, Paint::Process(_)))
}

fn ink_limits(data: &PressData) -> InkLimits {
    let limits = &data.limits;
    InkLimits {
        is_screen: data.kind == Kind::Card,
        gap: limits.gap,
        edge: limits.edge,
        margin: limits.margin,
        cut: limits.cut * POINTS,
        module: limits.module * POINTS,
        // What inks look like is known to the print shop alone; the checks of the theme compare
        // them with one another.
        contrast: if is_process(data) { 0 } else { limits.contrast },
    }
}
