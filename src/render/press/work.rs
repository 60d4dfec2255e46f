//! One product to be set: all that crosses to whoever sets it, in this process or in another one.

use serde::{Deserialize, Serialize};

use super::data::{Kind, PressData, said};
use super::encode::PngEffort;
use crate::diag::Span;
use crate::model::CardFormat;

/// As what a product leaves the press.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// A PDF; what is meant for readers is PDF/UA-1 and PDF/A-2a at once.
    Pdf,
    /// A PNG of exactly the product's size, without alpha; it tells its title and language.
    Card(PngEffort),
    /// A picture with few colours, so many pixels across.
    Small(u32, PngEffort),
    /// A picture for the eyes of whoever works on it, so many pixels across, with its problems
    /// drawn as they are.
    Picture(u32),
}

/// What a PDF promises to its readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Promise {
    /// PDF/UA-1 and PDF/A-2a: for the web.
    Archive,
    /// PDF/UA-1.
    Accessible,
    /// Nothing: no PDF/A takes process colours without a profile of the press, which we do not
    /// know.
    Nothing,
}

/// A text of the product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Written {
    /// The name of its slot.
    pub(super) slot: String,
    /// What it says.
    pub(super) text: String,
    /// Where it is written.
    pub(super) span: Option<Span>,
}

/// What the host has to know of a product to judge its layout and to finish its file. Measures
/// are points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Brief {
    /// How reports name it: the poster `campaign-a4` (ur).
    pub(super) label: String,
    /// The identifier in a PDF: `campaign-a4-ur`.
    pub(super) ident: String,
    /// Every text, those of both languages.
    pub(super) texts: Vec<Written>,
    /// Every text as it is said.
    pub(super) said: Vec<String>,
    pub(super) width: f64,
    pub(super) height: f64,
    /// What is kept free of content at either end.
    pub(super) safe: f64,
    /// How far the printer stays from the edges.
    pub(super) clear: f64,
    /// How far artwork reaches beyond the cut sheet.
    pub(super) bleed: f64,
    /// The day of the campaign's last change, `YYYY-MM-DD`.
    pub(super) updated: String,
    pub(super) promise: Promise,
    /// The title as it is said.
    pub(super) title: String,
    /// The whole tag of the language.
    pub(super) tag: String,
    /// How many bytes a picture may have.
    pub(super) most: Option<usize>,
}

/// One product to be set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Work {
    /// As what.
    pub form: Form,
    /// What the templates read, as JSON.
    pub(super) data: String,
    pub(super) brief: Brief,
}

impl Work {
    /// The work of setting a product in one form.
    pub fn new(data: &PressData, form: Form) -> Self {
        // What cannot be written as JSON is no data: the template that reads it says so.
        let json = serde_json::to_string(data).unwrap_or_default();
        Self { form, data: json, brief: Brief::of(data) }
    }

    /// What the templates read, as JSON.
    pub fn data(&self) -> &str {
        &self.data
    }

    /// What the product is known by: `campaign-a4-ur`.
    pub fn name(&self) -> &str {
        &self.brief.ident
    }

    /// How reports name the product.
    pub fn label(&self) -> &str {
        &self.brief.label
    }
}

impl Brief {
    fn of(data: &PressData) -> Self {
        let written = |(slot, said): (&'static str, &super::Slot)| Written {
            slot: slot.to_owned(),
            text: said.text.clone(),
            span: said.span.clone(),
        };
        let promise = match (data.kind, data.print.as_ref().map_or("web", |print| print.profile)) {
            (Kind::Poster, "web") | (Kind::Card | Kind::Handout, _) => Promise::Archive,
            (Kind::Poster, "shop-cmyk") => Promise::Nothing,
            _ => Promise::Accessible,
        };
        Self {
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
            title: said(&data.title),
            tag: data.locale.tag.clone(),
            most: CardFormat::from_name(data.format.name).map(CardFormat::most_bytes),
        }
    }

    /// The longest text of a slot: the one to shorten first.
    pub(super) fn longest(&self, slot: &str) -> Option<&Written> {
        let found = self.texts.iter().filter(|written| written.slot == slot);
        found.max_by_key(|written| written.text.chars().count())
    }
}
