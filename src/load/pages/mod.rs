//! Markdown pages with TOML front matter.

mod front_matter;
mod loaded_pages;
mod names;
mod page_source;
mod read;
mod rules;

pub(super) use loaded_pages::LoadedPages;
pub(super) use names::Namer;
pub(super) use page_source::{Memory, PageSource};
pub(super) use read::read_page;
pub(super) use rules::check_links;
