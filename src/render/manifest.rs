//! `manifest.json` and `SHA256SUMS`: every file of a build.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use crate::model::{OutputPath, OutputTree};

/// SHA-256 of every file, in hex.
pub type Hashes = BTreeMap<OutputPath, String>;

/// What the manifest says of the build.
pub struct About<'a> {
    /// The campaign's id.
    pub campaign: &'a str,
    /// The theme's name.
    pub theme: &'a str,
}

/// Every file with kind, language, length and hash; images with size, alternative text and
/// caption. Read back to know which files of an output folder are ours.
pub fn manifest(tree: &OutputTree, hashes: &Hashes, about: &About<'_>) -> Vec<u8> {
    let files: Vec<Value> = tree
        .0
        .iter()
        .map(|(path, artifact)| {
            let mut file = Map::new();
            file.insert("path".into(), json!(path.as_str()));
            file.insert("kind".into(), json!(artifact.media));
            if let Some(locale) = &artifact.locale {
                file.insert("locale".into(), json!(&**locale));
            }
            file.insert("bytes".into(), json!(artifact.bytes.len()));
            file.insert("sha256".into(), json!(hashes.get(path)));
            if let Some(image) = &artifact.image {
                file.insert("width".into(), json!(image.width));
                file.insert("height".into(), json!(image.height));
                file.insert("alt".into(), json!(image.alt));
                file.insert("caption".into(), json!(image.caption));
            }
            Value::Object(file)
        })
        .collect();
    let manifest = json!({
        "schema": 1,
        "generator": concat!("handbill ", env!("CARGO_PKG_VERSION")),
        "campaign": about.campaign,
        "theme": about.theme,
        "files": files,
    });
    format!("{manifest:#}\n").into_bytes()
}

/// The hashes as `sha256sum --check` reads them.
pub fn checksums(hashes: &Hashes) -> Vec<u8> {
    let mut text = String::new();
    for (path, hash) in hashes {
        text.push_str(&format!("{hash}  {path}\n"));
    }
    text.into_bytes()
}

/// SHA-256 in hex.
pub fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_standard_tool() {
        assert_eq!(sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
