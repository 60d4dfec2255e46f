//! What is said in a film, from its one transcript: subtitles for players, and words to read.

mod cues;
mod vtt;

pub use cues::{Cue, cues, has_words, transcript};
pub use vtt::vtt;
