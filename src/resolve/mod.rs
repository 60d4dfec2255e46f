//! Campaign × language × theme → edition.
//!
//! Language is settled here, before anything is rendered: each text is looked up along an
//! explicit chain, the data are put in, and what a reader in danger relies on never falls back.

mod brand;
mod common;
mod contacts;
mod edition;
mod editions;
mod handouts;
mod inputs;
mod keep_together;
mod locale;
mod lookup;
mod missing_texts;
mod press;
mod printed_words;
mod slots;
mod style;
#[cfg(test)]
mod tests;
mod text;
mod words;

pub use common::Common;
#[cfg(test)]
use editions::editions;
pub use inputs::Inputs;
pub use press::can_stand_beside;
pub use style::add_style_page;
