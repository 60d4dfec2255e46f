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
    let wanted = |kind: MediaType| kind.is_image() || kind == MediaType::Vtt;
    for (path, bytes) in files.below("campaign/media/") {
        let Some(name) = path.strip_prefix("campaign/") else { continue };
        if is_publishable(path, name, &wanted, "png, jpg, webp, gif, svg, vtt", diagnostics) {
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
    let report = |message: String, help: String| {
        Diagnostic::new(Code::FileName, message).in_file(path).help(help)
    };
    if OutputPath::new(name).is_err() {
        diagnostics.push(report(
            format!("the file name `{name}` cannot be used on every host"),
            "rename the file: use letters a to z, digits, dots, hyphens and underscores, and no name that Windows reserves, such as `con`"
                .to_owned(),
        ));
        return false;
    }
    if !MediaType::of_name(name).is_some_and(wanted) {
        diagnostics.push(report(
            format!("`{name}` is not a type of file that is published from this folder"),
            format!("delete the file, or save it as one of: {endings}"),
        ));
        return false;
    }
    true
}
