//! How large an image is, whatever its kind.

use crate::model::MediaType;
use crate::picture;

/// Width and height in CSS pixels of an image that is whole.
///
/// # Errors
///
/// Says what is wrong with the file, as the end of a sentence about it.
pub(crate) fn measure(media: MediaType, bytes: &[u8]) -> Result<(u32, u32), String> {
    match media {
        MediaType::Svg => super::svg::size(bytes),
        _ => picture::size(media, bytes),
    }
}
