//! Bytes to values: configuration, pages, translations, themes.
//!
//! Takes a snapshot of the project, gives the campaign once, then each theme against it, and every
//! problem found on the way. Reads no file by itself.

mod catalog;
mod config;
mod file_names;
mod files;
mod ids;
mod logo;
mod pages;
mod project;
mod published;
mod reader;
mod release;
mod syntax;
mod theme;

#[cfg(test)]
pub(crate) use catalog::variants;
use project::memory;
pub use project::project;
pub(crate) use project::theme_names;
pub use theme::theme;
