//! Posters and cards, set by Typst from the theme's press sources.
//!
//! [`Engine`] is made once per theme from bytes; [`compose`] turns an edition into [`PressData`],
//! which the engine sets as PDF or PNG. Nothing here reads a file or a clock.

mod compose;
mod data;
mod encode;
mod engine;
mod export;
mod fonts;
mod hyphen;
mod inspect;
mod layer;
mod logo;
mod passage;
mod pdf;
mod qr;
mod report;
mod scheme;
mod segment;
mod setter;
#[cfg(test)]
mod tests;
mod work;
mod world;

pub use compose::{Voice, card, handout, poster};
pub use data::{
    Code2d, Face, FontFamily, Format, Item, Kind, Mark, Picture, PressData, Print, Run, Setting,
    Slot,
};
pub use encode::PngEffort;
pub use engine::Engine;
pub use fonts::FontPlan;
pub use logo::check as check_logos;
pub use passage::{Cells, Entry, Passage, Phrase};
pub use scheme::{Paint, Scheme, check as check_scheme};
pub use setter::{InProcess, Made, Presses, Setter, Stop};
pub use work::{Form, Work};
