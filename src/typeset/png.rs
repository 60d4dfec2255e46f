//! Pixels to PNG.

#[cfg(test)]
mod tests;

use color_quant::NeuQuant;
use png::text_metadata::ITXtChunk;
use png::{BitDepth, ColorType, Compression, DeflateCompression, Encoder, Filter};
use serde::{Deserialize, Serialize};

/// How long to look for a small file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PngEffort {
    /// Quick and larger, while somebody waits for a preview.
    Quick,
    /// Small, for publication.
    Small,
    /// As small as can be, however long it takes.
    Smallest,
}

/// What a card says of itself; nothing else that is no pixel goes into it.
#[derive(Clone, Copy, Debug)]
pub(super) struct PngMetadata<'c> {
    /// The headline.
    pub(super) title: &'c str,
    /// The tag of its language.
    pub(super) tag: &'c str,
}

impl PngMetadata<'_> {
    /// The chunks that say it. Apps and archives show them; they are UTF-8, uncompressed.
    fn chunks(&self) -> [ITXtChunk; 2] {
        [("Title", self.title), ("Language", self.tag)].map(|(keyword, text)| {
            let mut chunk = ITXtChunk::new(keyword, text);
            self.tag.clone_into(&mut chunk.language_tag);
            chunk
        })
    }
}

/// How hard to look for the smallest file, of 6: the steps beyond find the same bytes in four times
/// the time.
const OPTIMIZER: u8 = 4;

/// The same picture in fewer bytes, with the same texts; as it is when there are none.
fn optimized(bytes: Vec<u8>, effort: PngEffort) -> Vec<u8> {
    if effort != PngEffort::Smallest {
        return bytes;
    }
    // Without a limit of time the result is the same on every machine.
    let options = oxipng::Options::from_preset(OPTIMIZER);
    match oxipng::optimize_from_memory(&bytes, &options) {
        Ok(smaller) if smaller.len() < bytes.len() => smaller,
        _ => bytes,
    }
}

/// Colours of a small picture: flat artwork needs few.
const COLORS: usize = 32;

/// A small opaque picture with few colours, for a page that shows many of them. `None` when the
/// size and the bytes do not agree.
pub(super) fn thumbnail(
    width: u32,
    height: u32,
    rgba: &[u8],
    effort: PngEffort,
) -> Option<Vec<u8>> {
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
    Some(optimized(bytes, effort))
}

/// An opaque picture as RGB8 PNG. `rgba` holds four bytes per pixel; alpha is dropped.
///
/// `None` when the size and the bytes do not agree.
pub(super) fn png(
    (width, height): (u32, u32),
    rgba: &[u8],
    caption: PngMetadata<'_>,
    effort: PngEffort,
) -> Option<Vec<u8>> {
    let (pixels, _) = rgba.as_chunks::<4>();
    let rgb = pixels.iter().map(|&[red, green, blue, _]| [red, green, blue]);
    let rgb = rgb.collect::<Vec<_>>().into_flattened();
    let mut bytes = Vec::with_capacity(rgb.len() / 16);
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    match effort {
        PngEffort::Quick => encoder.set_compression(Compression::Fast),
        PngEffort::Small | PngEffort::Smallest => {
            // Flat artwork packs best unfiltered. One level more takes twice as long, and saves a
            // thirtieth.
            encoder.set_deflate_compression(DeflateCompression::Level(5));
            encoder.set_filter(Filter::NoFilter);
        }
    }
    let mut writer = encoder.write_header().ok()?;
    for chunk in caption.chunks() {
        writer.write_text_chunk(&chunk).ok()?;
    }
    writer.write_image_data(&rgb).ok()?;
    writer.finish().ok()?;
    Some(optimized(bytes, effort))
}
