//! The list of files in a pack, for programs.

use serde_json::{Map, Value, json};

use super::zip::PackFile;
use crate::model::{Edition, Sheet};
use crate::render::downloads::Download;
use crate::render::manifest::sha256;

/// Every file of a pack with length and SHA-256; posters with the size of their sheet in
/// millimetres and the way they are printed, cards with their size in pixels, both with what they
/// say.
pub(super) fn manifest(
    edition: &Edition,
    contents: &[PackFile],
    named: &[(String, &Download)],
) -> Vec<u8> {
    let mut files: Vec<&PackFile> = contents.iter().collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    let files: Vec<Value> = files
        .into_iter()
        .map(|file| {
            let mut entry = Map::new();
            entry.insert("name".into(), json!(file.name));
            entry.insert("kind".into(), json!(file.artifact.media));
            entry.insert("bytes".into(), json!(file.artifact.bytes.len()));
            entry.insert("sha256".into(), json!(sha256(&file.artifact.bytes)));
            if let Some((_, download)) = named.iter().find(|(name, _)| *name == file.name) {
                describe(download, file, &mut entry);
            }
            Value::Object(entry)
        })
        .collect();
    let identity = &edition.identity;
    let manifest = json!({
        "schema": 1,
        "generator": concat!("handbill ", env!("CARGO_PKG_VERSION")),
        "campaign": identity.id,
        "language": &*edition.locale.tag,
        "organisation": edition.brand.name,
        "version": identity.version,
        "updated": identity.updated.to_string(),
        "review_by": identity.review_by.to_string(),
        "files": files,
    });
    format!("{manifest:#}\n").into_bytes()
}

fn describe(download: &Download, file: &PackFile, entry: &mut Map<String, Value>) {
    entry.insert("format".into(), json!(download.format));
    if let Some(profile) = download.profile {
        entry.insert("profile".into(), json!(profile.name()));
        let size = Sheet::from_name(download.format).map(Sheet::millimetres);
        entry.insert("millimetres".into(), json!(size));
    }
    if let Some(image) = &file.artifact.image {
        entry.insert("pixels".into(), json!([image.width, image.height]));
    }
    entry.insert("alt".into(), json!(download.alt));
}
