//! Writes single files: those of the project that `locale sync` keeps, and reports.

use std::io::Write as _;
use std::path::Path;

/// Replaces a file of the project as a whole; gives whether its bytes changed.
///
/// # Errors
///
/// When the machine refuses.
pub(crate) fn write_source(root: &Path, path: &str, text: &str) -> std::io::Result<bool> {
    write_file(&root.join(path), text.as_bytes())
}

/// Replaces a file as a whole; gives whether its bytes changed.
///
/// # Errors
///
/// When the machine refuses.
pub(crate) fn write_file(target: &Path, new: &[u8]) -> std::io::Result<bool> {
    #[expect(clippy::disallowed_methods, reason = "this is the edge where files are compared")]
    if std::fs::read(target).is_ok_and(|bytes| bytes == new) {
        return Ok(false);
    }
    let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    std::fs::create_dir_all(parent)?;
    let mut file = tempfile::Builder::new().prefix(".handbill-").tempfile_in(parent)?;
    file.write_all(new)?;
    super::write::make_readable(file.as_file())?;
    file.persist(target).map_err(|error| error.error)?;
    Ok(true)
}
