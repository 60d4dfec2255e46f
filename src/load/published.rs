//! Files that go to readers as they are: the campaign's media and the theme's assets.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::files::Files;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath};
use crate::model::{Layered, MediaFile, MediaType, OutputPath};

/// The files below `campaign/media/` by path below `campaign/`; reports those that cannot be
/// published.
pub(super) fn media(
    files: &Files<'_>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, MediaFile> {
    let mut media = BTreeMap::new();
    let wanted = MediaType::is_image;
    for (path, bytes) in files.below("campaign/media/") {
        let Some(name) = path.strip_prefix("campaign/") else { continue };
        if is_publishable(path, name, &wanted, "png, jpg, webp, gif, svg", diagnostics) {
            let (source, bytes) = (Arc::clone(path), Arc::clone(bytes));
            media.insert(name.to_owned(), MediaFile { source, bytes });
        }
    }
    media
}

/// Reports assets of a theme that cannot be published.
pub(super) fn check_assets(assets: &Layered, diagnostics: &mut Diagnostics) {
    let wanted = |kind: MediaType| {
        kind.is_image() || matches!(kind, MediaType::Css | MediaType::JavaScript | MediaType::Woff2)
    };
    for (name, file) in assets.iter() {
        let endings = "css, js, png, jpg, webp, gif, svg, woff2";
        is_publishable(&file.source, name, &wanted, endings, diagnostics);
    }
}

fn is_publishable(
    path: &SourcePath,
    name: &str,
    wanted: &dyn Fn(MediaType) -> bool,
    endings: &str,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut refuse = |message: String, help: String| {
        diagnostics.push(Diagnostic::new(Code::FileName, message).in_file(path).help(help));
        false
    };
    if !MediaType::of_name(name).is_some_and(wanted) {
        let (what, remedy) = other_kind(name).unzip();
        let what = what.unwrap_or("not a type of file that is published from this folder");
        return refuse(
            format!("`{name}` is {what}"),
            remedy.map_or_else(
                || format!("delete the file, or save it as one of: {endings}"),
                str::to_owned,
            ),
        );
    }
    if OutputPath::new(name).is_ok() {
        return true;
    }
    let small = name.to_lowercase();
    if OutputPath::new(&*small).is_ok() {
        return refuse(
            format!(
                "the file name `{name}` has upper-case letters, which some hosts tell apart and others do not"
            ),
            format!("rename the file to `{small}`"),
        );
    }
    refuse(
        format!("the file name `{name}` cannot be used on every host"),
        "rename the file: use letters a to z, digits, dots, hyphens and underscores, and no name that Windows reserves, such as `con`"
            .to_owned(),
    )
}

/// What a file is that people try to publish, by the ending of its name, and what to do.
fn other_kind(name: &str) -> Option<(&'static str, &'static str)> {
    let (_, ending) = name.rsplit_once('.')?;
    Some(match ending.to_ascii_lowercase().as_str() {
        "heic" | "heif" => (
            "a photograph as iPhones store it (HEIC), which most browsers cannot show",
            "save it as JPEG: a new ending for its name is not enough",
        ),
        "avif" | "jxl" | "jp2" => (
            "a picture that many older phones cannot show",
            "save it as WebP or JPEG: a new ending for its name is not enough",
        ),
        "tif" | "tiff" | "bmp" | "dng" | "cr2" | "nef" | "arw" => (
            "a picture that browsers cannot show",
            "save it as JPEG, WebP or PNG: a new ending for its name is not enough",
        ),
        "psd" | "ai" | "eps" | "xcf" | "indd" | "sketch" | "fig" => (
            "a file of a drawing program",
            "export it as SVG or PNG, and keep the file itself outside the project",
        ),
        "mp4" | "mov" | "webm" | "avi" | "mkv" | "m4v" | "mp3" | "wav" | "m4a" => (
            "a film or a recording, which Handbill does not host",
            "put it where films are hosted, and link to it from a page with `layout = \"film\"`",
        ),
        "vtt" | "srt" | "sbv" | "ttml" => (
            "a file of subtitles, which nobody translates and nothing checks",
            "write what is said into a section with the role `.transcript`, each line under its time: Handbill makes the subtitles of every language from it",
        ),
        "pdf" | "doc" | "docx" | "odt" | "ppt" | "pptx" | "xls" | "xlsx" => (
            "a document, which not every reader can open",
            "write its text as a page, or declare it under `[[handouts]]`",
        ),
        _ => return None,
    })
}
