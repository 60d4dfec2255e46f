//! What is said in a film, from its one transcript: subtitles for players, and words to read.

mod cues;
mod vtt;

pub(crate) use cues::{cues, has_words, transcript};
pub(crate) use vtt::vtt;
