//! The pack that partners download: captions, alternative texts, and the ZIP of each language.

mod readme;
mod words;
mod zip;

pub use readme::{readme, words_file};
pub use words::{alt_text, caption, headline};
pub use zip::{PackFile, pack};
