//! The files of a theme, those of its parents under them.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::SourcePath;

/// A file of a theme with its place in the project.
#[derive(Clone, Debug)]
pub struct ThemeFile {
    /// Its path from the project's root, for reports.
    pub source: SourcePath,
    /// The theme it belongs to.
    pub theme: String,
    /// Its content.
    pub bytes: Arc<[u8]>,
}

/// Files by path within the theme; for each, the layers that have it, the theme itself first,
/// then its parents.
#[derive(Clone, Debug, Default)]
pub struct Layered(pub BTreeMap<String, Vec<ThemeFile>>);

impl Layered {
    /// The file that counts: that of the nearest theme.
    pub fn get(&self, path: &str) -> Option<&ThemeFile> {
        self.0.get(path)?.first()
    }

    /// All files that count, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ThemeFile)> {
        self.0.iter().filter_map(|(path, layers)| Some((path.as_str(), layers.first()?)))
    }
}
