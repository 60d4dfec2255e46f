//! Writes files of the project itself: those that `locale sync` keeps.

use std::io::Write as _;
use std::path::Path;

/// Replaces a file of the project as a whole; gives whether its bytes changed.
///
/// # Errors
///
/// When the machine refuses.
pub fn write_source(root: &Path, path: &str, text: &str) -> std::io::Result<bool> {
    let target = root.join(path);
    #[expect(clippy::disallowed_methods, reason = "this is the edge where files are compared")]
    if std::fs::read(&target).is_ok_and(|bytes| bytes == text.as_bytes()) {
        return Ok(false);
    }
    let parent = target.parent().unwrap_or(root);
    std::fs::create_dir_all(parent)?;
    let mut file = tempfile::Builder::new().prefix(".handbill-").tempfile_in(parent)?;
    file.write_all(text.as_bytes())?;
    super::write::make_readable(file.as_file())?;
    file.persist(&target).map_err(|error| error.error)?;
    Ok(true)
}
