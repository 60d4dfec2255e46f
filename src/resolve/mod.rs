//! Campaign × language × theme → edition.
//!
//! Language is settled here, before anything is rendered: each text is looked up along an
//! explicit chain, the data are put in, and what a reader in danger relies on never falls back.

mod brand;
mod edition;
mod editions;
mod format;
mod gaps;
mod handouts;
mod locale;
mod lookup;
mod message;
mod press;
mod slots;
mod speaker;
mod style;
#[cfg(test)]
mod tests;
mod text;
mod words;

pub use editions::{Common, Inputs, editions};
pub use format::Formatter;
pub use message::{Argument, WordError};
pub use press::can_stand_beside;
pub use speaker::Speaker;
pub use style::add_style_page;
