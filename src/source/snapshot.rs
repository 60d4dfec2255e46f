//! All files of a project at one moment.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{SourcePath, Sources};

/// The files below `campaign/`, `locales/` and `themes/`, by path from the project's root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot(BTreeMap<SourcePath, Arc<[u8]>>);

impl Snapshot {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// These files with one more, or with other bytes for one.
    #[must_use]
    pub fn with(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.insert(path, bytes.into());
        self
    }

    /// These files without one.
    #[must_use]
    pub fn without(mut self, path: &str) -> Self {
        self.0.remove(path);
        self
    }

    /// Adds a file.
    pub fn insert(&mut self, path: &str, bytes: impl Into<Arc<[u8]>>) {
        self.0.insert(path.into(), bytes.into());
    }

    /// The bytes of a file.
    pub fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(|bytes| &**bytes)
    }

    /// The files by path.
    pub fn files(&self) -> &BTreeMap<SourcePath, Arc<[u8]>> {
        &self.0
    }

    /// The texts that reports quote from.
    pub fn sources(&self) -> Sources {
        let mut sources = Sources::new();
        for (path, bytes) in &self.0 {
            let text = [
                ".toml", ".md", ".ftl", ".html", ".xml", ".typ", ".css", ".js", ".tsv", ".svg",
                ".lock",
            ];
            if text.iter().any(|ending| path.ends_with(ending)) {
                sources.insert(Arc::clone(path), bytes);
            }
        }
        sources
    }
}
