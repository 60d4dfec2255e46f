//! Finished files, before they are written.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Fingerprint, MediaType, OutputPath};
use crate::diag::SourcePath;

/// What is known of an image beside its bytes.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ImageInfo {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// What it says, for people who cannot see it.
    pub alt: String,
    /// Words to post with it.
    pub caption: String,
}

/// A finished file.
#[derive(Clone, Debug)]
pub struct Artifact {
    /// Its content.
    pub bytes: Arc<[u8]>,
    /// What it is.
    pub media: MediaType,
    /// The tag of its language, when it has one.
    pub locale: Option<Arc<str>>,
    /// What is known of it as an image.
    pub image: Option<ImageInfo>,
    /// What it was made from, when that is cheaper to compare than its bytes: two artifacts of
    /// one fingerprint have the same bytes.
    pub origin: Option<Fingerprint>,
    /// The author's file that holds its words, for reports.
    pub source: Option<SourcePath>,
}

impl Artifact {
    /// A file of which nothing else is known.
    pub fn new(media: MediaType, bytes: impl Into<Arc<[u8]>>) -> Self {
        Self { bytes: bytes.into(), media, locale: None, image: None, origin: None, source: None }
    }

    /// Its fingerprint as an input of other work.
    pub fn fingerprint(&self) -> Fingerprint {
        self.origin.unwrap_or_else(|| Fingerprint::of("bytes").add("bytes", &self.bytes).finish())
    }
}

/// All files of a build, by path.
#[derive(Clone, Debug, Default)]
pub struct OutputTree(pub BTreeMap<OutputPath, Artifact>);
