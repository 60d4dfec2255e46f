//! Reads images: whether they are whole, and how large.

use std::io::Cursor;

use image::{ImageError, ImageFormat, ImageReader, Limits};

use crate::model::MediaType;

/// Pixels along a side above which an image is refused: no page needs it, and a hostile file
/// claims any size.
const SIDE: u32 = 8_000;
/// Pixels in all above which it is refused.
const PIXELS: u64 = 40_000_000;
/// Bytes that a decoder may take.
const MEMORY: u64 = 512 * 1024 * 1024;

/// Width and height of a picture that is whole.
///
/// # Errors
///
/// Says what is wrong with the file, as the end of a sentence about it.
pub(crate) fn size(media: MediaType, bytes: &[u8]) -> Result<(u32, u32), String> {
    let picture = reader(media, bytes)?.decode().map_err(broken)?;
    Ok((picture.width(), picture.height()))
}

/// A reader of a picture that takes no more memory than it may.
///
/// # Errors
///
/// When the file says itself that it is too large.
pub(super) fn reader(media: MediaType, bytes: &[u8]) -> Result<ImageReader<Cursor<&[u8]>>, String> {
    let format = match media {
        MediaType::Png => ImageFormat::Png,
        MediaType::Jpeg => ImageFormat::Jpeg,
        MediaType::Webp => ImageFormat::WebP,
        MediaType::Gif => ImageFormat::Gif,
        _ => return Err("is not an image".into()),
    };
    // The header tells the size before anything is unpacked.
    let stated = ImageReader::with_format(Cursor::new(bytes), format).into_dimensions();
    if let Ok((width, height)) = stated {
        let pixels = u64::from(width) * u64::from(height);
        if width <= SIDE && height <= SIDE && pixels > PIXELS {
            return Err(format!("has {} megapixels; the limit is 40", pixels / 1_000_000));
        }
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE);
    limits.max_image_height = Some(SIDE);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    Ok(reader)
}

/// What is wrong with a file that cannot be read.
pub(super) fn broken(error: ImageError) -> String {
    match error {
        ImageError::Limits(_) => format!("is more than {SIDE} pixels wide or high"),
        error => format!("is damaged, or its name has the wrong ending: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png() -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 3, 2);
        encoder.set_color(png::ColorType::Rgb);
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(&[200; 18]).expect("pixels");
        writer.finish().expect("an end");
        bytes
    }

    #[test]
    fn whole_images_are_measured_and_broken_ones_reported() {
        let bytes = png();
        assert_eq!(size(MediaType::Png, &bytes), Ok((3, 2)));
        let half = bytes.get(..bytes.len() / 2).expect("half of it");
        for (media, bytes) in
            [(MediaType::Png, half), (MediaType::Jpeg, &*bytes), (MediaType::Png, b"<svg/>")]
        {
            let error = size(media, bytes).expect_err("no image");
            assert!(error.starts_with("is damaged, or its name has the wrong ending"), "{error}");
        }
    }

    #[test]
    fn a_claim_of_any_size_is_refused() {
        let mut bytes = Vec::new();
        let encoder = png::Encoder::new(&mut bytes, 60_000, 60_000);
        drop(encoder.write_header().expect("a header"));
        let error = size(MediaType::Png, &bytes).expect_err("too large");
        assert_eq!(error, "is more than 8000 pixels wide or high");
        let mut bytes = Vec::new();
        let mut writer =
            png::Encoder::new(&mut bytes, 8_000, 6_000).write_header().expect("a header");
        writer.write_chunk(png::chunk::IDAT, &[0]).expect("a beginning");
        drop(writer);
        let error = size(MediaType::Png, &bytes).expect_err("too large");
        assert_eq!(error, "has 48 megapixels; the limit is 40");
    }
}
