//! Fluent: reads and writes its files, chooses variants, and puts values in. The only room that
//! knows the parser.
//!
//! Takes text, gives messages of our own, and the other way round; reads no file by itself.

mod convert;
mod lines;
mod localizer;
mod normal_text;
mod number;
mod parse;
mod pattern;
mod place;
mod problem;
mod syntax;
mod variants;
mod write;

pub use localizer::Localizer;
pub use parse::{FluentFile, parse, read};
pub use pattern::{Argument, WordError};
pub(crate) use pattern::{Choice, choices, selectors, variables};
pub(crate) use variants::{FlatText, variants};
pub(crate) use write::value;
