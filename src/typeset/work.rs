//! One product to be set: all that crosses to whoever sets it, in this process or in another one.

use serde::{Deserialize, Serialize};

use super::png::PngEffort;
use crate::diag::Span;

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
pub(crate) enum Conformance {
    /// PDF/UA-1 and PDF/A-2a: for the web.
    Archive,
    /// PDF/UA-1.
    Accessible,
    /// Nothing: no PDF/A takes process colours without a profile of the press, which we do not
    /// know.
    None,
}

/// A text of the product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SlotText {
    /// The name of its slot.
    pub(crate) slot: String,
    /// What it says.
    pub(crate) text: String,
    /// Where it is written.
    pub(crate) span: Option<Span>,
}

/// What the host has to know of a product to judge its layout and to finish its file. Measures
/// are points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct ProductInfo {
    /// How reports name it: the poster `campaign-a4` (ur).
    pub(crate) label: String,
    /// The identifier in a PDF: `campaign-a4-ur`.
    pub(crate) ident: String,
    /// Every text, those of both languages.
    pub(crate) texts: Vec<SlotText>,
    /// Every text as it is said.
    pub(crate) said: Vec<String>,
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// What is kept free of content at either end.
    pub(crate) safe: f64,
    /// How far the printer stays from the edges.
    pub(crate) clear: f64,
    /// How far artwork reaches beyond the cut sheet.
    pub(crate) bleed: f64,
    /// The day of the campaign's last change, `YYYY-MM-DD`.
    pub(crate) updated: String,
    pub(crate) conformance: Conformance,
    /// The title as it is said.
    pub(crate) title: String,
    /// The whole tag of the language.
    pub(crate) tag: String,
    /// How many bytes a picture may have.
    pub(crate) most: Option<usize>,
}

/// One product to be set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Work {
    /// As what.
    pub form: Form,
    /// What the templates read, as JSON.
    pub(crate) data: String,
    pub(crate) info: ProductInfo,
}

impl Work {
    /// What the templates read, as JSON.
    pub fn data(&self) -> &str {
        &self.data
    }

    /// What the product is known by: `campaign-a4-ur`.
    pub fn name(&self) -> &str {
        &self.info.ident
    }

    /// How reports name the product.
    pub fn label(&self) -> &str {
        &self.info.label
    }
}

impl ProductInfo {
    /// The longest text of a slot: the one to shorten first.
    pub(crate) fn longest(&self, slot: &str) -> Option<&SlotText> {
        let found = self.texts.iter().filter(|written| written.slot == slot);
        found.max_by_key(|written| written.text.chars().count())
    }
}
