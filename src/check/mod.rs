//! Rules over what has been loaded and resolved: one function per rule, one table per kind.
//!
//! Takes values, gives diagnostics; changes nothing.

mod campaign;
mod chart;
mod contacts;
mod contrast;
mod facts;
mod film;
mod handouts;
mod links;
mod logos;
mod numbers;
mod release;
mod translation;

pub use campaign::{Day, campaign};
pub use contrast::print_contrast;
pub use logos::logos;
pub use translation::{Checked, Translations, translations};
