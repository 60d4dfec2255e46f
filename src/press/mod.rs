//! What a poster, card or handout says and looks like, as plain data for the typesetter.
//!
//! Takes an edition and an item, gives [`PressData`]; sets nothing and reads no file.

mod compose;
mod data;
mod font_plan;
mod hyphen;
mod passage;
mod qr;
mod scheme;
#[cfg(test)]
pub(crate) mod tests;
mod word_segments;
mod work;

pub use compose::{Voice, card, handout, poster};
pub use data::{
    Code2d, Face, FontFamily, Format, Item, Kind, Mark, Picture, PressData, Print, Run, Setting,
    Slot,
};
pub use font_plan::FontPlan;
pub use passage::{Cells, Entry, Passage, Phrase};
pub use scheme::{Paint, Scheme};
pub use work::work;
