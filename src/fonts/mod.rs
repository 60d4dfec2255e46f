//! Web fonts: for each language the characters that it uses, from the theme's own files.
//!
//! No system font is ever relied on: what a page says is covered, or the build names the
//! character.

mod characters;
mod coverage;
mod faces;
mod file;
mod stack;
mod subset;

pub(crate) use coverage::check_coverage;
pub use coverage::{Charmaps, charmap};
pub use faces::{FaceSpec, faces};
pub(crate) use faces::{missing_page_faces, names_faces};
pub(crate) use file::fault;
pub use subset::{FontError, subset};
