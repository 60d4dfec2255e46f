//! A project as loaded: what all of its themes have in common.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Campaign, Catalog};
use crate::diag::SourcePath;

/// A project as loaded: what all of its themes have in common.
#[derive(Debug)]
pub struct Project {
    /// What the author wrote.
    pub campaign: Campaign,
    /// The translations, by tag.
    pub catalogs: BTreeMap<String, Catalog>,
    /// Images of the campaign by path below `campaign/`, such as `media/lens.svg`.
    pub media: BTreeMap<String, MediaFile>,
}

/// A file that goes to readers as it is.
#[derive(Clone, Debug)]
pub struct MediaFile {
    /// Its path from the project's root.
    pub source: SourcePath,
    /// Its content.
    pub bytes: Arc<[u8]>,
}
