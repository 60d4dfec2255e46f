//! The only room that knows the Markdown parser.
//!
//! A page becomes our own tree with every text taken out of it as a draft of a segment; a
//! translated text is parsed as inline Markdown, so that it can never become a block.

mod attributes;
mod blocks;
mod cjk;
mod extract;
mod foreign;
pub mod inline;
mod lexer;
mod line_join;
mod lost_blocks;
mod notes;
mod page;
mod parser;
mod pieces;
mod prepare;
mod reference;
mod remedies;
mod report;
mod words;
mod written;

pub(crate) use inline::one_line;
pub use page::parse_page;
pub use parser::ParsedPage;
