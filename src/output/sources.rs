//! Writes single files: those of the project that `locale sync` keeps, previews, and reports.

use std::io::{Error, Write as _};
use std::path::Path;

use super::links::{Barrier, barrier};

/// Replaces a file of the project as a whole; gives whether its bytes changed. Nothing is written
/// through a link below `root`: a project folder may come from anybody.
///
/// # Errors
///
/// When a folder on the way is a link, or the machine refuses.
pub(crate) fn write_source(root: &Path, path: &str, bytes: &[u8]) -> std::io::Result<bool> {
    match barrier(root, Path::new(path)) {
        Some(Barrier::Link(link)) => Err(Error::other(format!(
            "`{}` is a symbolic link, through which nothing is written; replace it with the folder itself",
            link.display()
        ))),
        Some(Barrier::NoFolder(place)) => {
            Err(Error::other(format!("`{}` is not a folder; move it", place.display())))
        }
        None => write_file(&root.join(path), bytes),
    }
}

/// Replaces a file as a whole; gives whether its bytes changed. A link in its place is replaced,
/// not followed.
///
/// # Errors
///
/// When the machine refuses.
pub(crate) fn write_file(target: &Path, new: &[u8]) -> std::io::Result<bool> {
    #[expect(clippy::disallowed_methods, reason = "this is the edge where files are compared")]
    if std::fs::read(target).is_ok_and(|bytes| bytes == new) {
        return Ok(false);
    }
    replace(target, new)?;
    Ok(true)
}

/// Puts a finished file in the place of whatever lies there. Until it is whole it lies beside it,
/// under a name that begins with `TEMPORARY`.
pub(super) fn replace(target: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    std::fs::create_dir_all(parent)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY).rand_bytes(RANDOM);
    let mut file = as_files_are(&mut builder).tempfile_in(parent)?;
    file.write_all(bytes)?;
    file.persist(target).map_err(|error| error.error)?;
    Ok(())
}

/// How the name of an unfinished file begins.
const TEMPORARY: &str = ".handbill-";
/// Letters and digits that follow.
const RANDOM: usize = 6;

/// Whether a file of this name was left unfinished by a build that was ended.
pub(super) fn is_unfinished(name: &str) -> bool {
    name.strip_prefix(TEMPORARY)
        .is_some_and(|rest| rest.len() == RANDOM && rest.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// Temporary files are private; what is published is as readable as any file that the user makes.
#[cfg(unix)]
fn as_files_are<'b>(
    builder: &'b mut tempfile::Builder<'static, 'static>,
) -> &'b mut tempfile::Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt as _;
    // The system takes away what the umask forbids.
    builder.permissions(std::fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn as_files_are<'b>(
    builder: &'b mut tempfile::Builder<'static, 'static>,
) -> &'b mut tempfile::Builder<'static, 'static> {
    builder
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests make their own files")]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_links_of_a_project() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};

        let folder = tempfile::tempdir().expect("a folder");
        let outside = tempfile::tempdir().expect("a folder");
        std::fs::write(outside.path().join("interface.ftl"), "precious").expect("a file");
        std::fs::create_dir(folder.path().join("locales")).expect("a folder");
        symlink(outside.path(), folder.path().join("locales/ur")).expect("a link");
        symlink(outside.path(), folder.path().join(".handbill")).expect("a link");
        for path in ["locales/ur/interface.ftl", ".handbill/preview/card.png"] {
            let error = write_source(folder.path(), path, "سلام".as_bytes()).expect_err("a link");
            assert!(error.to_string().contains("is a symbolic link"), "{error}");
        }
        let left: Vec<_> = std::fs::read_dir(outside.path()).expect("a folder").collect();
        assert_eq!(left.len(), 1, "{left:?}");

        let file = folder.path().join("report.html");
        symlink(outside.path().join("interface.ftl"), &file).expect("a link");
        assert!(write_file(&file, b"new").expect("written"));
        assert!(!file.is_symlink(), "the link itself is replaced");
        let kept = std::fs::read(outside.path().join("interface.ftl")).expect("a file");
        assert_eq!(kept, b"precious");
        let plain = folder.path().join("plain");
        std::fs::write(&plain, "x").expect("a file");
        let mode = |path: &Path| path.metadata().expect("a file").permissions().mode();
        assert_eq!(mode(&file), mode(&plain), "as any file under this umask");
    }

    #[test]
    fn only_unfinished_files_of_ours_are_told_as_such() {
        assert!(is_unfinished(".handbill-aB3xY9"));
        for name in [".handbill-", ".handbill-notes", ".handbill-aB3xY9.md", "handbill-aB3xY9"] {
            assert!(!is_unfinished(name), "{name}");
        }
    }
}
