//! Rules over what has been loaded and resolved: one function per rule, one table per kind.
//!
//! Takes values, gives diagnostics; changes nothing.

mod campaign;
mod chart;
mod contacts;
mod contrast;
mod disguises;
mod facts;
mod film;
mod guard;
mod handouts;
mod layouts;
mod links;
mod lists;
mod logos;
mod phone_numbers;
mod release;
mod rules;
mod strangers;
mod translation;
mod visible;
mod word_bounds;

pub(crate) use campaign::campaign;
pub(crate) use contrast::print_contrast;
pub(crate) use logos::logos;
pub(crate) use rules::Day;
pub(crate) use translation::translations;
