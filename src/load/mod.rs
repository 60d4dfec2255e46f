//! Bytes to values: configuration, pages, translations, themes.
//!
//! Takes a snapshot of the project, gives a [`Project`] and every problem found on the way.
//! Reads nothing by itself.

mod reader;

pub(crate) use reader::{TableReader, not_allowed, parse_toml};
