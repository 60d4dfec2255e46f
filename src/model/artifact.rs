//! Finished files, before they are written.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::OutputPath;

/// What kind of file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MediaType {
    /// A page.
    Html,
    /// A stylesheet.
    Css,
    /// A script.
    JavaScript,
    /// A vector image.
    Svg,
    /// A raster image.
    Png,
    /// A font.
    Woff2,
    /// A poster.
    Pdf,
    /// A toolkit.
    Zip,
    /// A feed or sitemap.
    Xml,
    /// Data.
    Json,
    /// Anything else that is text.
    Text,
}

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
}

/// All files of a build, by path.
#[derive(Clone, Debug, Default)]
pub struct OutputTree(pub BTreeMap<OutputPath, Artifact>);
