//! Pixels to PNG.

use png::{BitDepth, ColorType, Compression, Encoder, Filter};

/// How long to look for a small file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PngEffort {
    /// Quick and larger, while somebody waits for a preview.
    Quick,
    /// Small, for publication.
    Small,
}

/// An opaque picture as RGB8 PNG. `rgba` holds four bytes per pixel; alpha is dropped.
///
/// `None` when the size and the bytes do not agree.
pub(super) fn png(width: u32, height: u32, rgba: &[u8], effort: PngEffort) -> Option<Vec<u8>> {
    let mut rgb = Vec::with_capacity(rgba.len() / 4 * 3);
    for pixel in rgba.chunks_exact(4) {
        rgb.extend_from_slice(pixel.get(..3)?);
    }
    let mut bytes = Vec::with_capacity(rgb.len() / 16);
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    match effort {
        PngEffort::Quick => encoder.set_compression(Compression::Fast),
        PngEffort::Small => {
            // Flat artwork packs best unfiltered.
            encoder.set_compression(Compression::Balanced);
            encoder.set_filter(Filter::NoFilter);
        }
    }
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&rgb).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}
