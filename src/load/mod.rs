//! Bytes to values: configuration, pages, translations, themes.
//!
//! Takes a snapshot of the project, gives a [`Project`] and every problem found on the way.
//! Reads nothing by itself.

mod catalog;
mod config;
mod files;
mod logo;
mod pages;
mod project;
mod published;
mod reader;
mod release;
mod theme;

pub use catalog::load as catalog;
use project::memory;
pub use project::{Project, project, theme_names};
