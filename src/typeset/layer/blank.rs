//! A font without ink: one empty glyph for every letter and width that a document needs.

use std::collections::{BTreeMap, BTreeSet};

use read_fonts::types::Tag;
use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontInstance, FontVariant, FontVariations};

/// Its PostScript name.
pub(in super::super) const NAME: &str = "HandbillLetters";
/// Units to an em.
const EM: u16 = 1000;
const ASCENT: i16 = 800;
const DESCENT: i16 = -200;

/// The font, and which of its glyphs stands for what.
pub(super) struct Blank {
    pub(super) font: FontInstance,
    glyphs: BTreeMap<(char, u16), u16>,
}

impl Blank {
    /// The font of these letters with their widths in thousandths of the font size.
    pub(super) fn new(letters: &BTreeSet<(char, u16)>) -> Option<Self> {
        // Glyph 0 stands for what a font lacks.
        let glyphs = letters.iter().copied().zip(1..u16::MAX).collect();
        let widths: Vec<u16> =
            std::iter::once(EM / 2).chain(letters.iter().map(|(_, width)| *width)).collect();
        let font = Font::new(Bytes::new(file(&widths)), 0)?;
        let variations = FontVariations::default();
        let font = font.instantiate(FontVariant::default(), Abs::pt(1.0), &variations);
        Some(Self { font, glyphs })
    }

    /// The glyph of a letter.
    pub(super) fn glyph(&self, sign: char, width: u16) -> u16 {
        self.glyphs.get(&(sign, width)).copied().unwrap_or_default()
    }
}

/// The bytes of a TTF whose glyphs are empty.
fn file(widths: &[u16]) -> Vec<u8> {
    let count = u16::try_from(widths.len()).unwrap_or(u16::MAX);
    let widest = widths.iter().copied().max().unwrap_or(EM);
    let metrics = widths.iter().flat_map(|width| [*width, 0]);
    let mut builder = write_fonts::FontBuilder::new();
    let mut add = |tag: &[u8; 4], words: Vec<u16>| {
        let bytes: Vec<u8> = words.into_iter().flat_map(u16::to_be_bytes).collect();
        builder.add_raw(Tag::new(tag), bytes);
    };
    add(b"head", head());
    add(b"hhea", hhea(widest, count));
    add(b"hmtx", metrics.collect());
    add(b"maxp", maxp(count));
    // No glyph has an outline: all begin and end at the same place.
    add(b"loca", vec![0; usize::from(count) + 1]);
    add(b"glyf", vec![0]);
    add(b"post", vec![3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    builder.add_raw(Tag::new(b"name"), name());
    builder.build()
}

fn head() -> Vec<u16> {
    let signed = |value: i16| u16::from_be_bytes(value.to_be_bytes());
    let mut words = vec![1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, EM];
    // Made and changed: never.
    words.extend([0; 8]);
    // The box, style, least size, direction, and format of `loca`.
    words.extend([0, signed(DESCENT), EM, signed(ASCENT), 0, 6, 2, 0, 0]);
    words
}

fn hhea(widest: u16, count: u16) -> Vec<u16> {
    let signed = |value: i16| u16::from_be_bytes(value.to_be_bytes());
    let mut words = vec![1, 0, signed(ASCENT), signed(DESCENT), 0, widest, 0, 0, 0, 1];
    words.extend([0; 7]);
    words.push(count);
    words
}

fn maxp(count: u16) -> Vec<u16> {
    let mut words = vec![1, 0, count];
    words.extend([0; 13]);
    words
}

/// Family, style, full name and PostScript name, for Windows in English.
fn name() -> Vec<u8> {
    let entries = [(1_u16, NAME), (2, "Regular"), (4, NAME), (6, NAME)];
    let mut records: Vec<u16> = vec![0, 4, 6 + 4 * 12];
    let mut strings: Vec<u16> = Vec::new();
    for (id, text) in entries {
        let units: Vec<u16> = text.encode_utf16().collect();
        let length = u16::try_from(units.len() * 2).unwrap_or_default();
        let place = u16::try_from(strings.len() * 2).unwrap_or_default();
        records.extend([3, 1, 0x409, id, length, place]);
        strings.extend(units);
    }
    records.into_iter().chain(strings).flat_map(u16::to_be_bytes).collect()
}
