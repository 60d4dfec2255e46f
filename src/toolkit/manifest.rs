//! The list of files in a pack, for programs.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::zip::PackFile;
use crate::model::{Artifact, Edition, Sheet};
use crate::toolkit::downloads::Download;

/// What the list says beside lengths and sums, which take time to find out.
#[derive(Clone, Debug, Default)]
pub(super) struct PackManifest {
    head: Map<String, Value>,
    /// What is known of posters and cards, by their names in the pack.
    described: BTreeMap<String, Map<String, Value>>,
}

impl PackManifest {
    /// The list of an edition's pack, no file described yet.
    pub(super) fn new(edition: &Edition) -> Self {
        let identity = &edition.identity;
        let head = [
            ("schema", json!(1)),
            ("generator", json!(concat!("handbill ", env!("CARGO_PKG_VERSION")))),
            ("campaign", json!(identity.id)),
            ("language", json!(&*edition.locale.tag)),
            ("organisation", json!(edition.brand.name)),
            ("version", json!(identity.version)),
            ("updated", json!(identity.updated.to_string())),
            ("review_by", json!(identity.review_by.to_string())),
        ];
        let head = head.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        Self { head, described: BTreeMap::new() }
    }

    /// Describes a poster by the size of its sheet in millimetres and the way it is printed, a
    /// card by its size in pixels, both by what they say.
    pub(super) fn describe(&mut self, name: &str, download: &Download, artifact: &Artifact) {
        let mut entry = Map::new();
        entry.insert("format".into(), json!(download.format));
        if let Some(profile) = download.profile {
            entry.insert("profile".into(), json!(profile.name()));
            let size = Sheet::from_name(download.format).map(Sheet::millimetres);
            entry.insert("millimetres".into(), json!(size));
        }
        if let Some(image) = &artifact.image {
            entry.insert("pixels".into(), json!([image.width, image.height]));
        }
        entry.insert("alt".into(), json!(download.alt));
        self.described.insert(name.to_owned(), entry);
    }

    /// All that it says beside the files themselves, to be known by.
    pub(super) fn essence(&self) -> Vec<u8> {
        json!([self.head, self.described]).to_string().into_bytes()
    }

    /// The list with every file, its length and its SHA-256.
    pub(super) fn written(&self, files: &[PackFile]) -> Vec<u8> {
        let mut sorted: Vec<&PackFile> = files.iter().collect();
        sorted.sort_by(|a, b| a.name.cmp(&b.name));
        let entry = |file: &PackFile| {
            let mut entry = Map::new();
            entry.insert("name".into(), json!(file.name));
            entry.insert("kind".into(), json!(file.artifact.media));
            entry.insert("bytes".into(), json!(file.artifact.bytes.len()));
            entry.insert("sha256".into(), json!(file.sum()));
            entry.extend(self.described.get(&file.name).cloned().unwrap_or_default());
            Value::Object(entry)
        };
        let mut whole = self.head.clone();
        whole.insert("files".into(), sorted.into_iter().map(entry).collect());
        format!("{:#}\n", Value::Object(whole)).into_bytes()
    }
}
