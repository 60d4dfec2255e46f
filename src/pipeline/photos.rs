//! Photographs of the campaign and pictures of themes, without what they tell beside what they
//! show, and upright. Nothing else of the pipeline sees them as they were saved.

use std::sync::Arc;

use super::cache::{Cache, cached};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Fingerprint, Layered, Logo, MediaType, Project, Theme};
use crate::parallel::map;
use crate::picture::{drawn_anew, strip};

/// Cleans the media of the campaign. Files that are no pictures stay as they are: they are
/// reported when they are measured, and never published.
pub(super) fn clean_media(project: &mut Project, cache: &dyn Cache) {
    let files: Vec<_> = project.media.iter_mut().collect();
    let cleaned = map(&files, |(name, file)| cleaned(name, &file.bytes, cache));
    for ((_, file), cleaned) in files.into_iter().zip(cleaned) {
        if let Ok(Some(bytes)) = cleaned {
            file.bytes = bytes;
        }
    }
}

/// Cleans the pictures of a theme; reports files that are none.
pub(super) fn clean_theme(theme: &mut Theme, cache: &dyn Cache, diagnostics: &mut Diagnostics) {
    for logo in &mut theme.logos {
        // One that is damaged is reported with the logos.
        if let Ok(Some(bytes)) = cleaned(&logo.file.source, &logo.file.bytes, cache) {
            logo.file.bytes = bytes;
        }
    }
    for logo in &theme.logos {
        theme.press.0.insert(logo.press_path().to_owned(), vec![logo.file.clone()]);
    }
    let logos: Vec<&str> = theme.logos.iter().map(Logo::press_path).collect();
    clean_layers(&mut theme.press, &logos, cache, diagnostics);
    clean_layers(&mut theme.assets, &[], cache, diagnostics);
}

fn clean_layers(
    files: &mut Layered,
    done: &[&str],
    cache: &dyn Cache,
    diagnostics: &mut Diagnostics,
) {
    for (path, layers) in &mut files.0 {
        if done.contains(&path.as_str()) {
            continue;
        }
        for file in layers {
            match cleaned(path, &file.bytes, cache) {
                Ok(Some(bytes)) => file.bytes = bytes,
                Ok(None) => {}
                Err(why) => diagnostics.push(
                    Diagnostic::new(
                        Code::MarkdownImage,
                        format!("the image `{}` {why}", file.source),
                    )
                    .in_file(&file.source)
                    .help("save it again as PNG, JPEG, WebP or GIF, no larger than it is shown"),
                ),
            }
        }
    }
}

/// The bytes of a picture without what it tells beside itself; `None` when it tells nothing, or
/// is no picture of dots by its name.
///
/// # Errors
///
/// Says what is wrong with the file, as the end of a sentence about it.
fn cleaned(name: &str, bytes: &Arc<[u8]>, cache: &dyn Cache) -> Result<Option<Arc<[u8]>>, String> {
    let Some(media) = MediaType::of_name(name).filter(|media| media.is_bitmap()) else {
        return Ok(None);
    };
    let stripped = strip(media, bytes);
    let turn = stripped.as_ref().and_then(|stripped| stripped.turn);
    match stripped {
        Some(stripped) if turn.is_none() => {
            Ok((*stripped.bytes != **bytes).then(|| stripped.bytes.into()))
        }
        // It takes long, so that it is remembered.
        _ => {
            let inputs = Fingerprint::of("photo")
                .add("kind", media.content_type().as_bytes())
                .add("bytes", bytes)
                .finish();
            let mut why = String::new();
            let made = cached(cache, &inputs, &mut Diagnostics::new(), |_| {
                drawn_anew(media, bytes, turn).map_err(|error| why = error).ok()
            });
            made.map(Some).ok_or(why)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::MemoryCache;

    #[test]
    fn what_tells_nothing_is_not_copied_and_what_is_no_picture_is_told() {
        let cache = MemoryCache::default();
        let drawing: Arc<[u8]> = Arc::from(*b"<svg/>");
        assert_eq!(cleaned("media/lens.svg", &drawing, &cache), Ok(None));
        let none: Arc<[u8]> = Arc::from(*b"This is no picture.");
        for name in ["media/a.png", "media/a.jpg", "media/a.webp", "media/a.gif"] {
            let error = cleaned(name, &none, &cache).expect_err("no picture");
            assert!(error.starts_with("is damaged, or its name has the wrong ending"), "{error}");
        }
    }

    #[test]
    fn a_photograph_is_published_upright_and_without_its_place() {
        let mut jpeg = std::io::Cursor::new(Vec::new());
        let dots = image::DynamicImage::new_rgb8(24, 16);
        dots.write_to(&mut jpeg, image::ImageFormat::Jpeg).expect("a JPEG");
        let jpeg = jpeg.into_inner();
        let exif = b"\xff\xe1\0\x36Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0GPS 51 deg N 3 deg W";
        let told = [&jpeg[..2], exif, &jpeg[2..]].concat();
        let snapshot = crate::source::Snapshot::new()
            .with("campaign/campaign.toml", crate::fixture::config(""))
            .with("campaign/media/beach.jpg", told);
        let mut project = crate::load::project(&snapshot).0.expect("a project");
        clean_media(&mut project, &MemoryCache::default());
        let bytes = &project.media["media/beach.jpg"].bytes;
        assert!(!bytes.windows(3).any(|part| part == b"GPS"));
        assert_eq!(crate::picture::size(MediaType::Jpeg, bytes), Ok((16, 24)));
    }
}
