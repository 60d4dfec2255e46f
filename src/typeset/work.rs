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
    /// The languages on it, the one that is read first before the other.
    pub(crate) voices: Vec<Voice>,
    /// Modules along a side of its QR code, without the quiet zone.
    pub(crate) modules: Option<u32>,
    /// Its dark modules as runs: column, row, length. The quiet zone is counted.
    pub(crate) runs: Vec<(i32, i32, i32)>,
    pub(crate) limits: InkLimits,
    /// The layout.
    pub(crate) layout: String,
    /// Where each step of the advice is written, in the source language.
    pub(crate) steps: Vec<Option<Span>>,
    /// The name of the pictogram of each step.
    pub(crate) pictograms: Vec<Option<String>>,
    /// How many pages are seen of it at most; a text may take as many as it does.
    pub(crate) pages: Option<usize>,
    /// The steps as each of its languages has them.
    pub(crate) advice: Vec<Advice>,
    /// What it has to show.
    pub(crate) required: Vec<Required>,
}

/// The steps of the advice in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Advice {
    pub(crate) is_rtl: bool,
    pub(crate) numerals: Vec<String>,
    pub(crate) headings: Vec<String>,
    pub(crate) bodies: Vec<String>,
}

/// A text that a layout must not leave out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Required {
    pub(crate) is_rtl: bool,
    pub(crate) text: String,
}

/// A language on a product, and how small its type may be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Voice {
    /// Its whole tag.
    pub(crate) tag: String,
    /// Its first part, by which Typst knows it.
    pub(crate) lang: String,
    /// What sizes of display and body faces are multiplied by.
    pub(crate) display: f64,
    pub(crate) body: f64,
    /// The smallest type in its own script and in Latin script, in points or pixels.
    pub(crate) least: f64,
    pub(crate) least_latin: f64,
}

/// What ink must keep from other ink. Measures are points or pixels.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct InkLimits {
    /// Whether measures are pixels of a screen.
    pub(crate) is_screen: bool,
    /// Between two texts, as a share of the smaller one's size.
    pub(crate) gap: f64,
    /// Between a text and the edge of what lies under it, as a share of the text's size.
    pub(crate) edge: f64,
    /// From the edges, as a share of the shorter side.
    pub(crate) margin: f64,
    /// From a line to cut along.
    pub(crate) cut: f64,
    /// The width of a module of a QR code.
    pub(crate) module: f64,
    /// The contrast of a text to its ground, in hundredths.
    pub(crate) contrast: u32,
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
    /// A measure as people read it: `2.1 mm`, or `12 px` on a card.
    pub(crate) fn measure(&self, points: f64) -> String {
        let units = self.in_units(points);
        if self.limits.is_screen {
            format!("{:.0} px", units.max(1.0))
        } else {
            format!("{:.1} mm", units.max(0.1))
        }
    }

    /// A measure in millimetres, or in pixels on a card.
    pub(crate) fn in_units(&self, points: f64) -> f64 {
        if self.limits.is_screen { points } else { points * 25.4 / 72.0 }
    }

    /// The unit of [`Self::in_units`].
    pub(crate) fn unit(&self) -> &'static str {
        if self.limits.is_screen { "px" } else { "mm" }
    }

    /// The size of type as people read it: `9 pt`, or `20 px` on a card.
    pub(crate) fn type_size(&self, points: f64) -> String {
        let size = format!("{points:.1}");
        let size = size.trim_end_matches('0').trim_end_matches('.');
        format!("{size} {}", if self.limits.is_screen { "px" } else { "pt" })
    }

    /// The longest text of a slot: the one to shorten first.
    pub(crate) fn longest(&self, slot: &str) -> Option<&SlotText> {
        let found = self.texts.iter().filter(|written| written.slot == slot);
        found.max_by_key(|written| written.text.chars().count())
    }
}
