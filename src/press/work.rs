//! From what a product says to the work of setting it.

use super::data::{Kind, PressData};
use super::slot::Slot;
use crate::model::{CardFormat, without_marks};
use crate::typeset::{Brief, Form, Promise, Work, Written};

/// The work of setting a product in one form.
pub fn work(data: &PressData, form: Form) -> Work {
    // What cannot be written as JSON is no data: the template that reads it says so.
    let json = serde_json::to_string(data).unwrap_or_default();
    Work { form, data: json, brief: brief(data) }
}

fn brief(data: &PressData) -> Brief {
    let written = |(slot, said): (&'static str, &Slot)| Written {
        slot: slot.to_owned(),
        text: said.text.clone(),
        span: said.span.clone(),
    };
    let promise = match (data.kind, data.print.as_ref().map_or("web", |print| print.profile)) {
        (Kind::Poster, "web") | (Kind::Card | Kind::Handout, _) => Promise::Archive,
        (Kind::Poster, "shop-cmyk") => Promise::Nothing,
        _ => Promise::Accessible,
    };
    Brief {
        label: data.label(),
        ident: format!("{}-{}-{}", data.id, data.format.name, data.locale.lang),
        texts: data.slots().into_iter().map(written).collect(),
        said: data.said(),
        width: data.format.width,
        height: data.format.height,
        safe: data.format.safe,
        clear: data.print.as_ref().map_or(0.0, |print| print.clear),
        bleed: data.print.as_ref().map_or(0.0, |print| print.bleed),
        updated: data.updated.clone(),
        promise,
        title: without_marks(&data.title),
        tag: data.locale.tag.clone(),
        most: CardFormat::from_name(data.format.name).map(CardFormat::most_bytes),
    }
}
