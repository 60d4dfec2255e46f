//! A font with the characters that are used, as WOFF2.

use std::collections::BTreeSet;
use std::fmt;

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use read_fonts::collections::IntSet;
use read_fonts::types::{NameId, Tag};
use read_fonts::{FontRef, TableProvider as _};
use skera::{DEFAULT_DROP_TABLES, DEFAULT_LAYOUT_FEATURES, Plan, SubsetFlags, subset_font};
use ttf2woff2::{BrotliQuality, EncodeOptions};

/// Why a font cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontError(String);

impl fmt::Display for FontError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn error(error: impl fmt::Display) -> FontError {
    FontError(error.to_string())
}

/// Cuts a TTF down to the characters and packs it as WOFF2. `quality` is Brotli's, 0 to 11.
///
/// The characters are closed under normalisation first: a shaper takes a letter apart before it
/// looks for its glyphs.
///
/// # Errors
///
/// When the font is broken.
pub fn subset(font: &[u8], characters: &BTreeSet<char>, quality: u8) -> Result<Vec<u8>, FontError> {
    // Fonts come from strangers, and the libraries that cut them trust their tables.
    let made = std::panic::catch_unwind(|| cut(font, characters, quality));
    made.unwrap_or_else(|_| Err(error("its tables contradict one another")))
}

fn cut(font: &[u8], characters: &BTreeSet<char>, quality: u8) -> Result<Vec<u8>, FontError> {
    let reference = FontRef::new(font).map_err(error)?;
    let unicodes: IntSet<u32> = closed(characters).into_iter().map(u32::from).collect();
    let mut scripts = IntSet::<Tag>::empty();
    scripts.invert();
    let features: IntSet<Tag> = DEFAULT_LAYOUT_FEATURES.iter().copied().collect();
    let dropped: IntSet<Tag> = DEFAULT_DROP_TABLES.iter().copied().collect();
    let mut names = IntSet::<NameId>::empty();
    names.insert_range(NameId::from(0)..=NameId::from(6));
    // The licence and its address stay with the font.
    names.extend([NameId::from(13), NameId::from(14)]);
    let mut languages = IntSet::<u16>::empty();
    languages.insert(0x409);
    let plan = Plan::new(
        &IntSet::empty(),
        &unicodes,
        &reference,
        SubsetFlags::default(),
        &dropped,
        &scripts,
        &features,
        &names,
        &languages,
    );
    let small = subset_font(&reference, &plan).map_err(error)?;
    let small = with_long_loca(&small)?;
    let options = EncodeOptions {
        quality: BrotliQuality::from(quality),
        transform_glyf_loca: true,
        threads: None,
    };
    ttf2woff2::encode_with_options(&small, options).map_err(error)
}

/// Rewrites `loca` with long offsets: with short ones, browsers refuse files whose glyphs lie near
/// the limit of what they can address.
fn with_long_loca(font: &[u8]) -> Result<Vec<u8>, FontError> {
    let reference = FontRef::new(font).map_err(error)?;
    let short = reference.head().map_err(error)?.index_to_loc_format() == 0;
    if !short || reference.glyf().is_err() {
        return Ok(font.to_vec());
    }
    let mut builder = write_fonts::FontBuilder::new();
    for record in reference.table_directory().table_records() {
        let Some(data) = reference.data_for_tag(record.tag()) else { continue };
        let raw = data.as_bytes();
        let bytes = match &record.tag().to_be_bytes() {
            b"loca" => raw
                .chunks_exact(2)
                .filter_map(|pair| <[u8; 2]>::try_from(pair).ok())
                .flat_map(|pair| (u32::from(u16::from_be_bytes(pair)) * 2).to_be_bytes())
                .collect(),
            b"head" => {
                let mut head = raw.to_vec();
                if let Some(format) = head.get_mut(50..52) {
                    format.copy_from_slice(&1_u16.to_be_bytes());
                }
                head
            }
            _ => raw.to_vec(),
        };
        builder.add_raw(record.tag(), bytes);
    }
    Ok(builder.build())
}

/// The characters with all that normalisation can make of them, and those that shapers and
/// browsers put in by themselves.
fn closed(characters: &BTreeSet<char>) -> BTreeSet<char> {
    let text: String = characters.iter().collect();
    let composed = ComposingNormalizer::new_nfc().normalize(&text).into_owned();
    let mut closed = characters.clone();
    closed.extend(composed.chars());
    // One at a time: in a row, marks would be put into another order.
    let decomposer = DecomposingNormalizer::new_nfd();
    for character in characters {
        let mut buffer = [0; 4];
        closed.extend(decomposer.normalize(character.encode_utf8(&mut buffer)).chars());
    }
    // Shapers take the vowel am apart, which normalisation leaves whole.
    for (whole, parts) in [('\u{E33}', ['\u{E4D}', '\u{E32}']), ('\u{EB3}', ['\u{ECD}', '\u{EB2}'])]
    {
        if characters.contains(&whole) {
            closed.extend(parts);
        }
    }
    closed.extend(['\u{25CC}', '\u{200C}', '\u{200D}', '\u{A0}', '\u{2010}', '\u{2011}']);
    closed
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests make their own files")]
mod tests {
    use super::*;

    fn font(name: &str) -> Vec<u8> {
        let path = format!("{}/themes/national/fonts/{name}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read(path).expect("a font of the base theme")
    }

    #[test]
    fn decomposed_letters_are_kept() {
        let closed = closed(&"ௌŵำຳ".chars().collect());
        let am = ['\u{E4D}', '\u{E32}', '\u{ECD}', '\u{EB2}'];
        for part in ['\u{BC6}', '\u{BD7}', 'w', '\u{302}'].into_iter().chain(am) {
            assert!(closed.contains(&part), "{part:?}");
        }
    }

    #[test]
    fn subsets_are_small_and_the_same_each_time() {
        for (name, text) in [
            ("NotoSans-Regular.ttf", "Peidiwch â chynhyrfu ŵŷ"),
            ("NotoSansGurmukhi-Bold.ttf", "ਘਬਰਾਓ ਨਾ"),
            ("NotoSansSC-Regular.ttf", "别慌。别付钱。"),
            ("NotoSansThai-Regular.ttf", "คำแปลนี้ ตำรวจ"),
            ("NotoSansKhmer-Regular.ttf", "លាងដៃរបស់អ្នក"),
            ("NotoSansMyanmar-Bold.ttf", "သန့်ရှင်းသော"),
            ("NotoSansEthiopic-Regular.ttf", "እጅዎን ይታጠቡ።"),
            ("NotoSansHebrew-Bold.ttf", "שָׁלוֹם"),
        ] {
            let font = font(name);
            let characters = text.chars().collect();
            let small = subset(&font, &characters, 5).expect("a good font");
            assert!(small.starts_with(b"wOF2"));
            assert!(small.len() * 4 < font.len(), "{name}: {}", small.len());
            assert_eq!(small, subset(&font, &characters, 5).expect("a good font"));
        }
    }

    #[test]
    fn what_is_no_font_is_refused() {
        assert!(subset(b"not a font", &['a'].into(), 5).is_err());
    }

    #[test]
    fn tables_that_contradict_one_another_stop_nothing() {
        let whole = font("NotoSans-Regular.ttf");
        let mut number = 7_u32;
        let mut random = || {
            number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            usize::try_from(number >> 4).unwrap_or_default()
        };
        for _ in 0..12 {
            let mut damaged = whole.clone();
            for _ in 0..500 {
                let place = random() % damaged.len();
                damaged[place] = random().to_le_bytes()[0];
            }
            // Whatever comes of it, it comes back.
            let _ = subset(&damaged, &['ŵ', 'a'].into(), 0);
        }
    }
}
