//! Pages: our own HTML walk, placed by the theme's Tera templates, minified.
//!
//! Every word of an author or translator is escaped by the walk; templates place finished pieces
//! and add the theme's own words.

mod blocks;
mod chart;
mod context;
mod escape;
mod find;
mod handout;
mod head;
mod host_files;
mod inlines;
mod minify;
mod notices;
mod root_pages;
mod sections;
mod sources;
mod structured;
mod stylesheet;
mod templates;
#[cfg(test)]
mod tests;
mod text;
mod toolkit_view;
mod view;

pub use context::{Assets, Picture, SiteContext, SiteLogo};
pub use escape::{attribute, escape};
pub use find::index as find_index;
pub use handout::handout;
pub use host_files::host_files;
pub use minify::{minify, visible_text};
pub use root_pages::{chooser, feed, not_found, robots, sitemap};
pub use stylesheet::{StyleFace, stylesheet};
pub use templates::Templates;
pub use view::page;
