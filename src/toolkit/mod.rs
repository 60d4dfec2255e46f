//! The pack that partners download: captions, alternative texts, and the ZIP of each language and
//! of all.

mod captions;
mod contents;
pub(crate) mod downloads;
pub(crate) mod film;
mod formula;
pub(crate) mod handout;
mod manifest;
mod measure;
mod readme;
mod schedule;
mod words;
mod zip;

pub(crate) use captions::by_text;
pub(crate) use captions::{Caption, captions, check_hashtags};
pub(crate) use contents::{Contents, all_contents, contents};
pub(crate) use words::directed;
pub(crate) use words::{alt_text, headline};
pub(crate) use zip::{PackFile, pack};
