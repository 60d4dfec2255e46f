//! Which files of the output folder are ours: those that its manifest lists.

use std::collections::BTreeSet;
use std::path::Path;

use super::manifest::{self, MANIFEST};
use crate::model::OutputPath;

/// Names that may lie in an output folder before the first build, and are never touched.
pub(super) const KEPT: [&str; 3] = [".gitignore", ".gitkeep", ".git"];

/// The files that an earlier build wrote; `None` when the folder holds no manifest of ours.
pub(super) fn owned(folder: &Path) -> Option<BTreeSet<OutputPath>> {
    #[expect(clippy::disallowed_methods, reason = "this is the edge where the output is read back")]
    let text = std::fs::read_to_string(folder.join(MANIFEST)).ok()?;
    manifest::read(&text)
}

/// Whether the folder holds nothing but what may lie there before the first build.
pub(super) fn is_fresh(folder: &Path) -> std::io::Result<bool> {
    if !folder.exists() {
        return Ok(true);
    }
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name();
        if !KEPT.iter().any(|kept| name == *kept) {
            return Ok(false);
        }
    }
    Ok(true)
}
