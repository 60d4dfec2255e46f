//! Draws a picture anew: upright, and from its dots alone.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder as _, ImageEncoder};

use super::decode::reader;
use crate::model::MediaType;

/// How much of a photograph is kept, of a hundred: nobody sees what goes.
const QUALITY: u8 = 88;

/// A picture of the same kind, drawn from the dots of this one and turned. Its colour profile
/// stays.
///
/// # Errors
///
/// Says what is wrong with the file, as the end of a sentence about it.
pub(crate) fn drawn_anew(
    media: MediaType,
    bytes: &[u8],
    turn: Option<Orientation>,
) -> Result<Vec<u8>, String> {
    let mut decoder = reader(media, bytes)?.into_decoder().map_err(super::decode::broken)?;
    // The profile of a picture for print shops does not suit the dots that it is read as.
    let is_light = decoder.original_color_type() != ExtendedColorType::Cmyk8;
    let profile = decoder.icc_profile().ok().flatten().filter(|_| is_light);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(super::decode::broken)?;
    if let Some(turn) = turn {
        picture.apply_orientation(turn);
    }
    encoded(media, &picture, profile).map_err(|error| format!("cannot be turned upright: {error}"))
}

fn encoded(
    media: MediaType,
    picture: &DynamicImage,
    profile: Option<Vec<u8>>,
) -> image::ImageResult<Vec<u8>> {
    let mut out = Cursor::new(Vec::new());
    match media {
        MediaType::Jpeg => {
            write(picture, JpegEncoder::new_with_quality(&mut out, QUALITY), profile)?;
        }
        MediaType::Webp => {
            let picture = if picture.color().has_alpha() {
                DynamicImage::from(picture.to_rgba8())
            } else {
                DynamicImage::from(picture.to_rgb8())
            };
            write(&picture, WebPEncoder::new_lossless(&mut out), profile)?;
        }
        MediaType::Gif => picture.write_to(&mut out, image::ImageFormat::Gif)?,
        _ => write(picture, PngEncoder::new(&mut out), profile)?,
    }
    Ok(out.into_inner())
}

fn write(
    picture: &DynamicImage,
    mut encoder: impl ImageEncoder,
    profile: Option<Vec<u8>>,
) -> image::ImageResult<()> {
    if let Some(profile) = profile {
        // Without it colours are those of a screen, as in most pictures.
        let _ = encoder.set_icc_profile(profile);
    }
    picture.write_with_encoder(encoder)
}
