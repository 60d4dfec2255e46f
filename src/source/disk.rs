//! Reads a project from disk. An edge: the only place where sources enter.

use std::ffi::OsStr;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::size_limit::{MAX_PROJECT, size_limit};
use super::{PROJECT_FOLDERS, Snapshot, is_ignored};
use crate::diag::{Code, Diagnostic, Diagnostics};

/// Reads every file below `campaign/`, `locales/` and `themes/` of `root`.
///
/// Hidden files, but for `.state.tsv`, and temporary files of editors are passed over. A file whose
/// name is not UTF-8, that cannot be read, or that a link takes out of the project is reported.
pub fn read_disk(root: &Path) -> (Snapshot, Diagnostics) {
    let mut snapshot = Snapshot::new();
    let mut diagnostics = Diagnostics::new();
    let mut room = MAX_PROJECT;
    for folder in PROJECT_FOLDERS {
        let start = root.join(folder);
        if !start.is_dir() {
            continue;
        }
        for entry in WalkDir::new(&start).sort_by_file_name().into_iter().filter_entry(wanted) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => read_entry((root, &entry), &mut room, &mut snapshot, &mut diagnostics),
                Err(error) => {
                    let place = error.path().map(|path| shown(root, path)).unwrap_or_default();
                    diagnostics.push(unreadable(&place, &error.to_string()));
                }
            }
        }
    }
    (snapshot, diagnostics)
}

fn wanted(entry: &DirEntry) -> bool {
    entry.depth() == 0 || !is_ignored(&entry.file_name().to_string_lossy())
}

fn read_entry(
    (root, entry): (&Path, &DirEntry),
    room: &mut u64,
    snapshot: &mut Snapshot,
    diagnostics: &mut Diagnostics,
) {
    let path = shown(root, entry.path());
    let Some(name) = inside(root, entry.path()) else {
        diagnostics.push(
            Diagnostic::new(Code::FileName, format!("the file name `{path}` is not UTF-8"))
                .help("rename the file: use letters a to z, digits and hyphens"),
        );
        return;
    };
    if entry.path_is_symlink() && !stays_inside(root, entry.path()) {
        diagnostics.push(
            Diagnostic::new(
                Code::ConfigPath,
                format!("`{path}` is a symbolic link to a file outside the project"),
            )
            .help("replace the link with the file itself"),
        );
        return;
    }
    if entry.path().is_dir() {
        diagnostics.push(
            Diagnostic::new(
                Code::FileUnreadable,
                format!("`{path}` is a symbolic link to a folder"),
            )
            .help("replace the link with the folder itself"),
        );
        return;
    }
    if !entry.path().is_file() {
        diagnostics.push(unreadable(&path, "it is not a regular file"));
        return;
    }
    match read_shared(entry.path(), *room) {
        Ok(bytes) => {
            *room = room.saturating_sub(bytes.len() as u64);
            snapshot.insert(&name, bytes);
        }
        Err(ReadError::TooLarge { size, limit, remedy }) => {
            let message =
                format!("`{path}` is {}; the limit is {}", shown_size(size), shown_size(limit));
            diagnostics.push(Diagnostic::new(Code::FileTooLarge, message).help(remedy));
        }
        Err(ReadError::Machine(error)) => diagnostics.push(unreadable(&path, &error.to_string())),
    }
}

/// Why the bytes of a file are not there.
enum ReadError {
    /// It has more bytes than it may have.
    TooLarge { size: u64, limit: u64, remedy: &'static str },
    /// The machine refuses.
    Machine(std::io::Error),
}

impl From<std::io::Error> for ReadError {
    fn from(error: std::io::Error) -> Self {
        Self::Machine(error)
    }
}

/// Reads a file into the place where its bytes stay, without a copy of every font. `room` is what
/// the whole project may still have.
fn read_shared(path: &Path, room: u64) -> Result<Arc<[u8]>, ReadError> {
    let file = std::fs::File::open(path)?;
    let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
    let (limit, remedy) = size_limit(name);
    let refuse = |size: u64| {
        if size > limit {
            return Err(ReadError::TooLarge { size, limit, remedy });
        }
        if size > room {
            let remedy = "move what does not belong to the campaign out of its folders: all files together are too large";
            return Err(ReadError::TooLarge { size, limit: MAX_PROJECT, remedy });
        }
        Ok(())
    };
    let stated = file.metadata()?.len();
    refuse(stated)?;
    let length = usize::try_from(stated).map_err(std::io::Error::other)?;
    let mut bytes: Arc<[u8]> = std::iter::repeat_n(0, length).collect();
    let mut file = file.take(limit + 1);
    let read = file.read_exact(Arc::get_mut(&mut bytes).unwrap_or_default());
    if read.is_ok() && file.read(&mut [0])? == 0 {
        return Ok(bytes);
    }
    // It is being written at this moment, and shorter or longer by now.
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    refuse(bytes.len() as u64)?;
    Ok(bytes.into())
}

fn shown_size(bytes: u64) -> String {
    const KB: u64 = 1024;
    if bytes < KB * KB {
        format!("{} KB", bytes.div_ceil(KB))
    } else {
        format!("{} MB", bytes.div_ceil(KB * KB))
    }
}

fn stays_inside(root: &Path, path: &Path) -> bool {
    match (root.canonicalize(), path.canonicalize()) {
        (Ok(root), Ok(target)) => target.starts_with(root),
        _ => false,
    }
}

/// The path below the root with `/` between its parts, on every system; `None` when it is not
/// UTF-8. A `\\` that is part of a name stays one.
fn inside(root: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> =
        path.strip_prefix(root).ok()?.iter().map(OsStr::to_str).collect();
    Some(parts?.join("/"))
}

fn shown(root: &Path, path: &Path) -> String {
    inside(root, path)
        .unwrap_or_else(|| path.strip_prefix(root).unwrap_or(path).to_string_lossy().into_owned())
}

fn unreadable(path: &str, why: &str) -> Diagnostic {
    Diagnostic::new(Code::FileUnreadable, format!("`{path}` cannot be read: {why}"))
        .help("check its permissions, and that it is not a broken link")
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests make their own files")]
mod tests {
    use super::*;

    #[test]
    fn reads_what_belongs_to_the_project_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |path: &str, bytes: &[u8]| {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
            std::fs::write(path, bytes).expect("a file");
        };
        write("campaign/home.md", b"+++\n");
        write("campaign/.home.md.swp", b"x");
        write("locales/ur/.state.tsv", b"a\tb\tc\n");
        write("src/main.rs", b"x");
        let (snapshot, diagnostics) = read_disk(folder.path());
        assert!(diagnostics.is_empty());
        let paths: Vec<_> = snapshot.files().keys().map(ToString::to_string).collect();
        assert_eq!(paths, ["campaign/home.md", "locales/ur/.state.tsv"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_project_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let outside = tempfile::NamedTempFile::new().expect("a file");
        std::fs::create_dir(folder.path().join("campaign")).expect("a folder");
        std::os::unix::fs::symlink(outside.path(), folder.path().join("campaign/home.md"))
            .expect("a link");
        let (snapshot, diagnostics) = read_disk(folder.path());
        assert!(snapshot.files().is_empty());
        assert_eq!(diagnostics.iter().map(|d| d.code).collect::<Vec<_>>(), [Code::ConfigPath]);
    }

    #[cfg(unix)]
    #[test]
    fn names_pipes_and_links_that_cannot_be_read_are_reported() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt as _;

        let folder = tempfile::tempdir().expect("a folder");
        let campaign = folder.path().join("campaign");
        std::fs::create_dir_all(campaign.join("media")).expect("folders");
        // Latin-1, as an old archive unpacks it.
        std::fs::write(campaign.join(OsStr::from_bytes(b"caf\xe9.md")), "x").expect("a file");
        std::os::unix::fs::symlink(campaign.join("media"), campaign.join("more")).expect("a link");
        let piped = std::process::Command::new("mkfifo").arg(campaign.join("pipe.md")).status();
        assert!(piped.is_ok_and(|status| status.success()));
        let (snapshot, diagnostics) = read_disk(folder.path());
        assert!(snapshot.files().is_empty());
        let reported: Vec<(Code, &str)> =
            diagnostics.iter().map(|d| (d.code, d.message.as_str())).collect();
        assert_eq!(
            reported,
            [
                (Code::FileName, "the file name `campaign/caf\u{fffd}.md` is not UTF-8"),
                (Code::FileUnreadable, "`campaign/more` is a symbolic link to a folder"),
                (
                    Code::FileUnreadable,
                    "`campaign/pipe.md` cannot be read: it is not a regular file"
                ),
            ]
        );
    }

    #[test]
    fn a_file_too_large_is_told_and_not_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let campaign = folder.path().join("campaign");
        std::fs::create_dir(&campaign).expect("a folder");
        let file = std::fs::File::create(campaign.join("help.md")).expect("a file");
        // Nothing but its length: reading it would take all memory.
        file.set_len(1 << 42).expect("a length");
        let (snapshot, diagnostics) = read_disk(folder.path());
        assert!(snapshot.files().is_empty());
        let reported: Vec<(Code, &str)> =
            diagnostics.iter().map(|d| (d.code, d.message.as_str())).collect();
        let message = "`campaign/help.md` is 4194304 MB; the limit is 512 KB";
        assert_eq!(reported, [(Code::FileTooLarge, message)]);
    }

    #[cfg(unix)]
    #[test]
    fn a_backslash_in_a_name_makes_no_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir_all(folder.path().join("locales/fr")).expect("folders");
        std::fs::write(folder.path().join("locales/fr/help.ftl"), "a").expect("a file");
        std::fs::write(folder.path().join("locales/fr\\help.ftl"), "b").expect("a file");
        let (snapshot, _) = read_disk(folder.path());
        let paths: Vec<_> = snapshot.files().keys().map(ToString::to_string).collect();
        assert_eq!(paths, ["locales/fr/help.ftl", "locales/fr\\help.ftl"]);
        assert_eq!(snapshot.bytes("locales/fr/help.ftl"), Some(&b"a"[..]));
    }
}
