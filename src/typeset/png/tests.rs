//! What lies in the files of real cards.

use super::PngEffort;
use crate::model::CardFormat;
use crate::press::tests::{card_data, png, small};

/// The name and the content of each chunk, in the order of the file.
fn chunks(png: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut rest = png.strip_prefix(b"\x89PNG\r\n\x1a\n").expect("a PNG");
    let mut chunks = Vec::new();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let (name, after) = after.split_first_chunk::<4>().expect("a name");
        let length = usize::try_from(u32::from_be_bytes(*length)).expect("a length");
        let (content, after) = after.split_at(length);
        chunks.push((String::from_utf8_lossy(name).into_owned(), content.to_vec()));
        // Its sum.
        rest = after.get(4..).expect("a sum");
    }
    chunks
}

/// Keyword, language and text of an `iTXt` chunk that is not compressed.
fn text(content: &[u8]) -> (String, String, String) {
    let parts: Vec<&[u8]> = content.splitn(2, |byte| *byte == 0).collect();
    let [keyword, [0, 0, rest @ ..]] = parts[..] else { panic!("{content:?}") };
    let parts: Vec<&[u8]> = rest.splitn(3, |byte| *byte == 0).collect();
    let [language, b"", text] = parts[..] else { panic!("{content:?}") };
    let utf8 = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    (utf8(keyword), utf8(language), utf8(text))
}

fn names(chunks: &[(String, Vec<u8>)]) -> Vec<&str> {
    let mut names: Vec<&str> = chunks.iter().map(|(name, _)| name.as_str()).collect();
    names.dedup_by(|next, name| *next == "IDAT" && next == name);
    names
}

#[test]
fn a_card_tells_its_title_and_language_and_nothing_else() {
    for effort in [PngEffort::Quick, PngEffort::Small, PngEffort::Smallest] {
        let data = card_data("ur", "campaign", CardFormat::Og);
        let chunks = chunks(&png(&data, effort));
        assert_eq!(names(&chunks), ["IHDR", "iTXt", "iTXt", "IDAT", "IEND"], "{effort:?}");
        // 1200 × 630 pixels of 8 bits in RGB without alpha, not interlaced.
        let (width, height) = (1200_u32.to_be_bytes(), 630_u32.to_be_bytes());
        assert_eq!(chunks[0].1, [&width[..], &height, &[8, 2, 0, 0, 0]].concat(), "{effort:?}");
        let texts: Vec<_> = chunks[1..3].iter().map(|(_, content)| text(content)).collect();
        let said = |keyword: &str, said: &str| (keyword.into(), "ur".into(), said.to_owned());
        assert!(data.title.chars().any(|sign| sign == 'ی'), "{}", data.title);
        assert_eq!(texts, [said("Title", &data.title), said("Language", "ur")], "{effort:?}");
    }
}

#[test]
fn titles_hold_no_signs_of_direction_and_tags_are_whole() {
    let (_, language, said) = text(
        &chunks(&png(&card_data("zh-Hans", "campaign", CardFormat::Og), PngEffort::Quick))[1].1,
    );
    assert_eq!(language, "zh-Hans");
    assert!(!said.is_empty() && !said.contains('\u{2066}'), "{said}");
}

#[test]
fn the_smallest_card_shows_the_very_same_pixels() {
    let pixels = |bytes: &[u8]| image::load_from_memory(bytes).expect("a PNG").to_rgb8();
    for (tag, format) in [("en-GB", CardFormat::Og), ("ur", CardFormat::Rectangle)] {
        let data = card_data(tag, "campaign", format);
        let (plain, smallest) = (png(&data, PngEffort::Small), png(&data, PngEffort::Smallest));
        assert!(smallest.len() < plain.len(), "{} and {}", smallest.len(), plain.len());
        assert_eq!(pixels(&smallest), pixels(&plain), "{tag}");
        assert_eq!(png(&data, PngEffort::Smallest), smallest, "{tag}");
        let (plain, smallest) =
            (small(&data, 320, PngEffort::Small), small(&data, 320, PngEffort::Smallest));
        assert!(smallest.len() <= plain.len(), "{} and {}", smallest.len(), plain.len());
        assert_eq!(pixels(&smallest), pixels(&plain), "{tag}");
        assert!(!names(&chunks(&smallest)).contains(&"iTXt"), "{tag}");
    }
}
