//! Pages: our own HTML walk, placed by the theme's Tera templates, minified.
//!
//! Every word of an author or translator is escaped by the walk; templates place finished pieces
//! and add the theme's own words.

mod blocks;
mod built_in;
mod chart;
mod context;
mod depth;
mod escape;
mod filled;
mod find;
mod handout;
mod head;
mod host_files;
mod inlines;
mod minify;
mod notices;
mod page_view;
mod renderer;
mod required;
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
mod whole_text;
mod wording;

pub(crate) use built_in::{are_built_in, is_built_in_template};
pub(crate) use context::{Assets, SiteContext, SiteLogo, SitePicture};
pub(crate) use escape::escape;
pub use filled::{Filled, Values};
pub(crate) use find::index as find_index;
pub(crate) use handout::handout;
pub(crate) use host_files::host_files;
pub use minify::visible_text;
pub use renderer::{Finish, RenderInProcess, RenderOutcome, RenderWork, Renderer, RendererFactory};
pub(crate) use root_pages::{chooser, feed, not_found, robots, sitemap};
pub(crate) use stylesheet::{StyleFace, stylesheet};
pub(crate) use templates::Templates;
pub(crate) use view::page;
