//! Which files of the output folder are ours: those that its manifest lists.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;

use super::manifest::{self, MANIFEST};
use super::scope::BuildScope;
use super::sources::is_unfinished;
use crate::model::{OutputPath, is_of_system};

/// Names that may lie in an output folder before the first build, and are never touched.
const KEPT: [&str; 4] = [".gitignore", ".gitattributes", ".gitkeep", ".git"];
/// Files of ours that a file manager does not show, so that they stay when somebody empties the
/// folder.
const HIDDEN: [&str; 2] = [".nojekyll", ".htaccess"];
/// Bytes above which a file is no manifest of ours.
const MAX_MANIFEST: u64 = 256 * 1024 * 1024;

/// The files that an earlier build wrote; `None` when the folder holds no manifest of ours.
pub(super) fn owned(folder: &Path) -> Option<BTreeSet<OutputPath>> {
    manifest::read(&manifest(folder)?)
}

/// The part of a campaign that an earlier build wrote.
pub(super) fn scope_of(folder: &Path) -> Option<BuildScope> {
    let text = manifest(folder)?;
    manifest::read(&text)?;
    manifest::scope(&text)
}

/// The text of the manifest in a folder, when there may be one of ours.
fn manifest(folder: &Path) -> Option<String> {
    let path = folder.join(MANIFEST);
    // A link, a pipe or a device is none.
    let data = std::fs::symlink_metadata(&path).ok()?;
    if !data.is_file() || data.len() > MAX_MANIFEST {
        return None;
    }
    #[expect(clippy::disallowed_methods, reason = "this is the edge where the output is read back")]
    let text = std::fs::read_to_string(path).ok()?;
    Some(text)
}

/// Whether a hidden file was written by a build of which no manifest is left: its first line is
/// that of the file which is to take its place.
pub(super) fn begins_as_ours(path: &OutputPath, target: &Path, new: &[u8]) -> bool {
    let Some(first) = new.split_inclusive(|byte| *byte == b'\n').next() else { return false };
    let mut begin = vec![0; first.len()];
    HIDDEN.contains(&path.as_str())
        && std::fs::File::open(target).is_ok_and(|mut file| file.read_exact(&mut begin).is_ok())
        && begin == first
}

/// Whether the folder holds nothing but what may lie there before the first build, or stays when
/// somebody empties it.
pub(super) fn is_fresh(folder: &Path) -> std::io::Result<bool> {
    if !folder.exists() {
        return Ok(true);
    }
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name();
        let name = name.to_string_lossy();
        let may_lie = KEPT.contains(&&*name)
            || HIDDEN.contains(&&*name)
            || is_of_system(&name)
            || is_unfinished(&name);
        if !may_lie {
            return Ok(false);
        }
    }
    Ok(true)
}
