//! Reads a project from disk. An edge: the only place where sources enter.

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::{PROJECT_FOLDERS, Snapshot, is_ignored};
use crate::diag::{Code, Diagnostic, Diagnostics};

/// Reads every file below `campaign/`, `locales/` and `themes/` of `root`.
///
/// Hidden files, but for `.state.tsv`, and temporary files of editors are passed over. A file whose
/// name is not UTF-8, that cannot be read, or that a link takes out of the project is reported.
pub fn read_disk(root: &Path) -> (Snapshot, Diagnostics) {
    let mut snapshot = Snapshot::new();
    let mut diagnostics = Diagnostics::new();
    for folder in PROJECT_FOLDERS {
        let start = root.join(folder);
        if !start.is_dir() {
            continue;
        }
        for entry in WalkDir::new(&start).sort_by_file_name().into_iter().filter_entry(wanted) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => read_entry(root, &entry, &mut snapshot, &mut diagnostics),
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
    root: &Path,
    entry: &DirEntry,
    snapshot: &mut Snapshot,
    diagnostics: &mut Diagnostics,
) {
    let path = shown(root, entry.path());
    let Some(name) = entry.path().strip_prefix(root).ok().and_then(Path::to_str) else {
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
    match read_shared(entry.path()) {
        Ok(bytes) => snapshot.insert(&name.replace('\\', "/"), bytes),
        Err(error) => diagnostics.push(unreadable(&path, &error.to_string())),
    }
}

/// Reads a file into the place where its bytes stay, without a copy of every font.
fn read_shared(path: &Path) -> std::io::Result<Arc<[u8]>> {
    let mut file = std::fs::File::open(path)?;
    let length = usize::try_from(file.metadata()?.len()).map_err(std::io::Error::other)?;
    let mut bytes: Arc<[u8]> = std::iter::repeat_n(0, length).collect();
    let read = file.read_exact(Arc::get_mut(&mut bytes).unwrap_or_default());
    if read.is_ok() && file.read(&mut [0])? == 0 {
        return Ok(bytes);
    }
    // It is being written at this moment, and shorter or longer by now.
    #[expect(clippy::disallowed_methods, reason = "this is the edge where files enter")]
    std::fs::read(path).map(Into::into)
}

fn stays_inside(root: &Path, path: &Path) -> bool {
    match (root.canonicalize(), path.canonicalize()) {
        (Ok(root), Ok(target)) => target.starts_with(root),
        _ => false,
    }
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
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
}
