//! `manifest.json`: every file of a build, written for programs and read back to know which files
//! of an output folder are ours. The only writer of the file and its only reader.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::scope::BuildScope;
use crate::model::{Artifact, MediaType, OutputPath, OutputTree};

/// The manifest's path in the output folder.
pub(super) const MANIFEST: &str = "manifest.json";

const GENERATOR: &str = concat!("handbill ", env!("CARGO_PKG_VERSION"));

/// SHA-256 of every file, in hex.
pub(crate) type Hashes = BTreeMap<OutputPath, String>;

/// What the manifest says of the build.
pub(crate) struct About<'a> {
    /// The campaign's id.
    pub campaign: &'a str,
    /// The theme's name.
    pub theme: &'a str,
    /// The part of the campaign that was built.
    pub scope: &'a BuildScope,
}

#[derive(Serialize)]
struct Manifest<'m> {
    schema: u32,
    generator: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    campaign: Option<&'m str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme: Option<&'m str>,
    #[serde(flatten)]
    scope: &'m BuildScope,
    files: Vec<Entry<'m>>,
}

/// A file. Where a manifest only says which files are ours, it has its path alone.
#[derive(Default, Serialize)]
struct Entry<'m> {
    path: &'m str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<MediaType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<&'m str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sha256: Option<&'m str>,
    #[serde(flatten)]
    image: Option<ImageEntry<'m>>,
}

#[derive(Serialize)]
struct ImageEntry<'m> {
    width: u32,
    height: u32,
    alt: &'m str,
    caption: &'m str,
}

impl<'m> Entry<'m> {
    fn of(path: &'m OutputPath, artifact: &'m Artifact, hashes: &'m Hashes) -> Self {
        let image = artifact.image.as_ref().map(|image| ImageEntry {
            width: image.width,
            height: image.height,
            alt: &image.alt,
            caption: &image.caption,
        });
        Self {
            path: path.as_str(),
            kind: Some(artifact.media),
            locale: artifact.locale.as_deref(),
            bytes: Some(artifact.bytes.len()),
            sha256: hashes.get(path).map(String::as_str),
            image,
        }
    }
}

/// Every file with kind, language, length and hash; images with size, alternative text and
/// caption.
pub(crate) fn manifest(tree: &OutputTree, hashes: &Hashes, about: &About<'_>) -> Vec<u8> {
    let files = tree.0.iter().map(|(path, artifact)| Entry::of(path, artifact, hashes)).collect();
    written(files, Some(about), about.scope)
}

/// A manifest that only says which files are ours.
pub(crate) fn list<'p>(
    paths: impl IntoIterator<Item = &'p OutputPath>,
    scope: &BuildScope,
) -> Vec<u8> {
    let paths: BTreeSet<&str> = paths.into_iter().map(OutputPath::as_str).collect();
    let files = paths.into_iter().map(|path| Entry { path, ..Entry::default() });
    written(files.collect(), None, scope)
}

fn written(files: Vec<Entry<'_>>, about: Option<&About<'_>>, scope: &BuildScope) -> Vec<u8> {
    let manifest = Manifest {
        schema: 1,
        generator: GENERATOR,
        campaign: about.map(|about| about.campaign),
        theme: about.map(|about| about.theme),
        scope,
        files,
    };
    // Texts, numbers and lists can always be written as JSON.
    let mut bytes = serde_json::to_vec_pretty(&manifest).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// The files that a manifest lists, itself among them; `None` when it is not one of ours.
pub(super) fn read(text: &str) -> Option<BTreeSet<OutputPath>> {
    #[derive(Deserialize)]
    struct Read {
        generator: String,
        files: Vec<ReadEntry>,
    }
    #[derive(Deserialize)]
    struct ReadEntry {
        path: String,
    }
    let read: Read = serde_json::from_str(text).ok()?;
    if !read.generator.starts_with("handbill ") {
        return None;
    }
    let paths = read.files.into_iter().map(|file| file.path).chain([MANIFEST.to_owned()]);
    Some(paths.filter_map(|path| OutputPath::new(path).ok()).collect())
}

/// The part of a campaign that the build of a manifest has made.
pub(super) fn scope(text: &str) -> Option<BuildScope> {
    serde_json::from_str(text).ok()
}

/// The hashes as `sha256sum --check` reads them.
pub(crate) fn checksums(hashes: &Hashes) -> Vec<u8> {
    let lines = hashes.iter().map(|(path, hash)| format!("{hash}  {path}\n"));
    lines.collect::<String>().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ImageInfo;

    fn path(text: &str) -> OutputPath {
        OutputPath::new(text).expect("a path")
    }

    #[test]
    fn what_is_written_is_read_back() {
        let image =
            ImageInfo {
                width: 1200, height: 630, alt: "پرسکون".into(), caption: String::new()
            };
        let card = Artifact { image: Some(image), ..Artifact::new(MediaType::Png, *b"x") };
        let tree = OutputTree([(path("cards/ur/a-og.png"), card)].into());
        let hashes = [(path("cards/ur/a-og.png"), "ab".to_owned())].into();
        let part = BuildScope { only: ["cards".to_owned()].into(), ..BuildScope::default() };
        let about = About { campaign: "t", theme: "national", scope: &part };
        let written = String::from_utf8(manifest(&tree, &hashes, &about)).expect("UTF-8");
        let value: serde_json::Value = serde_json::from_str(&written).expect("JSON");
        let file = serde_json::json!({
            "path": "cards/ur/a-og.png", "kind": "png", "bytes": 1, "sha256": "ab",
            "width": 1200, "height": 630, "alt": "پرسکون", "caption": "",
        });
        assert_eq!(value["files"][0], file);
        let ours: BTreeSet<_> = [path("cards/ur/a-og.png"), path(MANIFEST)].into();
        assert_eq!(read(&written), Some(ours.clone()));
        assert_eq!(scope(&written), Some(part));
        let list = String::from_utf8(list(tree.0.keys(), &BuildScope::default())).expect("UTF-8");
        assert_eq!(read(&list), Some(ours));
    }

    #[test]
    fn what_others_wrote_is_not_ours() {
        for text in ["", "{}", "{\"generator\":\"hugo 1\",\"files\":[]}"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
