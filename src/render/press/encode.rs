//! Pixels to PNG.

use color_quant::NeuQuant;
use png::{BitDepth, ColorType, Compression, DeflateCompression, Encoder, Filter};

/// How long to look for a small file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PngEffort {
    /// Quick and larger, while somebody waits for a preview.
    Quick,
    /// Small, for publication.
    Small,
}

/// Colours of a small picture: flat artwork needs few.
const COLORS: usize = 32;

/// A small opaque picture with few colours, for a page that shows many of them. `None` when the
/// size and the bytes do not agree.
pub(super) fn thumbnail(width: u32, height: u32, rgba: &[u8]) -> Option<Vec<u8>> {
    // 1: every pixel counts.
    let palette = NeuQuant::new(1, COLORS, rgba);
    let indexes: Option<Vec<u8>> =
        rgba.chunks_exact(4).map(|pixel| u8::try_from(palette.index_of(pixel)).ok()).collect();
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.color_map_rgb());
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&indexes?).ok()?;
    writer.finish().ok()?;
    Some(bytes)
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
            // Flat artwork packs best unfiltered. One level more takes twice as long, and saves a
            // thirtieth.
            encoder.set_deflate_compression(DeflateCompression::Level(5));
            encoder.set_filter(Filter::NoFilter);
        }
    }
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&rgb).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}
