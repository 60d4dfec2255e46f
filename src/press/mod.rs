//! What a poster, card or handout says and looks like, as plain data for the typesetter.
//!
//! Takes an edition and an item, gives [`PressData`]; sets nothing and reads no file.

mod compose;
mod data;
mod face;
mod font_plan;
mod hyphen;
mod joined;
mod passage;
mod qr;
mod required;
mod scheme;
mod slot;
#[cfg(test)]
pub(crate) mod tests;
mod word_segments;
mod work;

pub(crate) use compose::handout;
pub use compose::{LocalizedEdition, card, poster};
pub use data::{Code2d, Format, Item, Kind, Mark, Picture, PressData, Print, Run, Setting};
pub use face::{Face, FontFamily};
pub use font_plan::FontPlan;
pub(crate) use joined::joined;
pub use passage::{Cells, Entry, Passage, Phrase};
pub use scheme::{Paint, Scheme};
pub use slot::Slot;
pub use work::work;
