//! Takes out of a file what it tells beside the picture: where and when it was taken, by whom and
//! with what, smaller and further pictures, notes of programs, and whatever lies behind its end.

use image::metadata::Orientation;

use super::{gif, jpeg, png, webp};
use crate::model::MediaType;

/// A picture without what it told beside itself.
#[derive(Debug)]
pub(crate) struct Stripped {
    /// The file. Its dots and its colour profile are as they were.
    pub(crate) bytes: Vec<u8>,
    /// How it must be turned to stand upright, if at all: the file no longer says so.
    pub(crate) turn: Option<Orientation>,
}

/// Takes out of a file everything but the picture and its colours; `None` when it is not built as
/// files of its kind are.
///
/// What is not known is taken out: the list is one of what stays.
pub(crate) fn strip(media: MediaType, bytes: &[u8]) -> Option<Stripped> {
    let parts = match media {
        MediaType::Jpeg => jpeg::parts(bytes)?,
        MediaType::Png => png::parts(bytes)?,
        MediaType::Webp => webp::parts(bytes)?,
        MediaType::Gif => gif::parts(bytes)?,
        _ => return None,
    };
    let turn = parts.exif.and_then(Orientation::from_exif_chunk);
    // One dot cannot be said to lie on its side, and a film of them is not turned.
    let turn = turn.filter(|turn| *turn != Orientation::NoTransforms && !parts.is_animated);
    Some(Stripped { bytes: parts.kept, turn })
}
