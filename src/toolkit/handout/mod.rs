//! Texts to pass on: a press release, key messages, a script; as running text, as a plain text
//! file, as HTML to paste elsewhere. As PDF they are set by the press.

mod passages;
mod text;

pub(crate) use passages::whole;
pub(crate) use passages::{passages, passages_to_set};
pub(crate) use text::{file, text};

#[cfg(test)]
mod tests;
