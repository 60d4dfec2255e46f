//! Links on the way to a file, through which nothing is written: whoever brings a folder could
//! otherwise have us write anywhere.

use std::path::{Path, PathBuf};

/// The first folder below `root` on the way to `path` that is a link, or a file in place of a
/// folder.
pub(super) enum Barrier {
    /// A symbolic link; on Windows a junction as well.
    Link(PathBuf),
    /// Something that is no folder.
    NoFolder(PathBuf),
}

/// What stands on the way to `path` below `root`. The root itself may be a link: its user named it.
pub(super) fn barrier(root: &Path, path: &Path) -> Option<Barrier> {
    let parent = path.parent()?;
    let mut full = root.to_owned();
    for part in parent.components() {
        full.push(part);
        match std::fs::symlink_metadata(&full) {
            Ok(data) if data.is_symlink() => return Some(Barrier::Link(full)),
            Ok(data) if !data.is_dir() => return Some(Barrier::NoFolder(full)),
            Ok(_) => {}
            // What is not there will be made by us.
            Err(_) => return None,
        }
    }
    None
}
