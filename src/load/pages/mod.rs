//! Markdown pages with TOML front matter.

mod front_matter;
mod names;
mod read;
mod rules;

pub(super) use names::Namer;
pub(super) use read::{Memory, PageSource, Pages, read_page};
pub(super) use rules::check_links;
