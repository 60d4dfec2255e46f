//! The pack that partners download: captions, alternative texts, and the ZIP of each language and
//! of all.

mod captions;
mod contents;
pub mod downloads;
pub mod film;
pub mod handout;
mod manifest;
mod measure;
mod readme;
mod schedule;
mod words;
mod zip;

pub(crate) use captions::by_text;
pub use captions::{Caption, captions, check_hashtags};
pub use contents::{Contents, all_contents, contents};
pub(crate) use words::directed;
pub use words::{alt_text, headline};
pub use zip::{PackFile, pack};
