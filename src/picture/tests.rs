//! Pictures that tell where they were taken, in every kind that is published.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageEncoder as _, Rgb, RgbImage};

use super::*;
use crate::model::MediaType;

/// What must not be found in a published file.
const SECRETS: [&[u8]; 5] = [b"Exif", b"SecretCam", b"51 deg 28", b"a note of mine", b"<x:xmpmeta"];

/// A picture of 3 by 2 dots, its upper left one red.
fn picture() -> DynamicImage {
    let mut dots = RgbImage::from_pixel(24, 16, Rgb([0, 0, 255]));
    for (x, y) in (0..8).flat_map(|x| (0..8).map(move |y| (x, y))) {
        dots.put_pixel(x, y, Rgb([255, 0, 0]));
    }
    DynamicImage::from(dots)
}

/// Exif data with maker, orientation and a place.
fn exif(turn: u8) -> Vec<u8> {
    let mut data = b"MM\0\x2a\0\0\0\x08\0\x03".to_vec();
    data.extend(b"\x01\x0f\0\x02\0\0\0\x0a\0\0\0\x32");
    data.extend([1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0]);
    data.extend(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x3c\0\0\0\0");
    data.extend(b"SecretCam\0GPS 51 deg 28' 38\" N");
    data
}

/// A segment of a JPEG.
fn segment(kind: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).expect("a short one").to_be_bytes();
    [&[0xFF, kind], &length[..], content].concat()
}

/// A chunk of a PNG, whose check sum nobody reads before it is taken out.
fn chunk(name: [u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).expect("a short one").to_be_bytes();
    [&length[..], &name, content, &[0; 4]].concat()
}

/// A chunk of a WebP.
fn riff(name: [u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).expect("a short one").to_le_bytes();
    let filling: &[u8] = if content.len() % 2 == 1 { &[0] } else { &[] };
    [&name, &length[..], content, filling].concat()
}

const PROFILE: &[u8] = b"a profile of colours";

fn jpeg(turn: u8) -> Vec<u8> {
    let mut plain = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut plain, 95);
    encoder.set_icc_profile(PROFILE.to_vec()).expect("a profile");
    picture().write_with_encoder(encoder).expect("a JPEG");
    let told = [
        segment(0xE1, &[b"Exif\0\0", exif(turn).as_slice()].concat()),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>"),
        segment(0xE2, b"MPF\0a note of mine"),
        segment(0xED, b"Photoshop 3.0\0a note of mine"),
        segment(0xFE, b"a note of mine"),
    ];
    let film = b"\xff\xd8\xff\xe1Exif a second picture: a note of mine\xff\xd9 and a film";
    [&plain[..2], &told.concat(), &plain[2..], film].concat()
}

fn png(turn: u8) -> Vec<u8> {
    let mut plain = Vec::new();
    let mut encoder = PngEncoder::new(&mut plain);
    encoder.set_icc_profile(PROFILE.to_vec()).expect("a profile");
    picture().write_with_encoder(encoder).expect("a PNG");
    let told = [
        chunk(*b"eXIf", &exif(turn)),
        chunk(*b"tEXt", b"Comment\0a note of mine"),
        chunk(*b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta>"),
        chunk(*b"caNv", b"a note of mine"),
    ];
    [&plain[..33], &told.concat(), &plain[33..], b"PK a note of mine"].concat()
}

fn webp(turn: u8) -> Vec<u8> {
    let mut plain = Vec::new();
    picture().write_with_encoder(WebPEncoder::new_lossless(&mut plain)).expect("a WebP");
    let header = [0b0010_1100, 0, 0, 0, 23, 0, 0, 15, 0, 0];
    let chunks = [
        riff(*b"VP8X", &header),
        riff(*b"ICCP", PROFILE),
        plain[12..].to_vec(),
        riff(*b"EXIF", &exif(turn)),
        riff(*b"XMP ", b"<x:xmpmeta>"),
        riff(*b"note", b"a note of mine"),
    ];
    let chunks = chunks.concat();
    [&*riff(*b"RIFF", &[b"WEBP", chunks.as_slice()].concat()), b"a note of mine"].concat()
}

fn gif() -> Vec<u8> {
    let mut plain = std::io::Cursor::new(Vec::new());
    picture().write_to(&mut plain, image::ImageFormat::Gif).expect("a GIF");
    let plain = plain.into_inner();
    let (before, end) = plain.split_at(plain.len() - 1);
    let note = b"\x21\xfe\x0ea note of mine\x00";
    let xmp = b"\x21\xff\x0bXMP DataXMP\x0b<x:xmpmeta>\x00";
    [before, note, xmp, end, b"a note of mine"].concat()
}

fn tells(bytes: &[u8]) -> Vec<&'static str> {
    let found = |secret: &&&[u8]| bytes.windows(secret.len()).any(|window| window == **secret);
    let told = SECRETS.iter().filter(found);
    told.map(|secret| std::str::from_utf8(secret).expect("ASCII")).collect()
}

fn decoded(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).expect("a picture")
}

#[test]
fn a_picture_tells_nothing_but_what_it_shows() {
    let files = [
        (MediaType::Jpeg, jpeg(1)),
        (MediaType::Png, png(1)),
        (MediaType::Webp, webp(1)),
        (MediaType::Gif, gif()),
    ];
    for (media, bytes) in files {
        assert!(!tells(&bytes).is_empty(), "{media:?}");
        let stripped = strip(media, &bytes).unwrap_or_else(|| panic!("{media:?}"));
        assert_eq!(tells(&stripped.bytes), [""; 0], "{media:?}");
        assert_eq!(stripped.turn, None);
        // Dot for dot, and with the same colours. The notes are no part of a whole PNG.
        let dots = if media == MediaType::Png { picture() } else { decoded(&bytes) };
        assert_eq!(decoded(&stripped.bytes).to_rgb8(), dots.to_rgb8(), "{media:?}");
        let again = strip(media, &stripped.bytes).expect("a picture");
        assert_eq!(again.bytes, stripped.bytes, "{media:?}");
        let has_profile = stripped.bytes.windows(PROFILE.len()).any(|part| part == PROFILE);
        assert!(has_profile || matches!(media, MediaType::Gif | MediaType::Png), "{media:?}");
        assert!(media != MediaType::Png || stripped.bytes.windows(4).any(|part| part == b"iCCP"));
    }
}

#[test]
fn a_picture_that_lies_on_its_side_is_turned_upright() {
    let files = [(MediaType::Jpeg, jpeg(6)), (MediaType::Png, png(6)), (MediaType::Webp, webp(6))];
    for (media, bytes) in files {
        let stripped = strip(media, &bytes).unwrap_or_else(|| panic!("{media:?}"));
        assert_eq!(stripped.turn, Some(Orientation::Rotate90), "{media:?}");
        let upright = drawn_anew(media, &stripped.bytes, stripped.turn).expect("turned");
        assert_eq!(tells(&upright), [""; 0], "{media:?}");
        assert_eq!(size(media, &upright), Ok((16, 24)), "{media:?}");
        let Rgb([red, _, blue]) = *decoded(&upright).to_rgb8().get_pixel(13, 2);
        assert!(red > 200 && blue < 60, "{media:?}: the red dot is at the upper right");
        assert!(strip(media, &upright).is_some_and(|again| again.turn.is_none()));
    }
}

#[test]
fn files_that_are_cut_off_or_of_another_kind_are_none() {
    for bytes in [jpeg(1), png(1), webp(1), gif(), Vec::new(), b"GIF89a".to_vec()] {
        for media in [MediaType::Jpeg, MediaType::Png, MediaType::Webp, MediaType::Gif] {
            for length in 0..bytes.len() {
                let _ = strip(media, bytes.get(..length).unwrap_or_default());
            }
        }
    }
    assert!(strip(MediaType::Jpeg, &png(1)).is_none());
    assert!(strip(MediaType::Jpeg, &jpeg(1)[..300]).is_none());
    assert!(strip(MediaType::Svg, b"<svg/>").is_none());
}
