//! Compare, write what differs, delete what is ours and no longer made.

use std::collections::BTreeSet;
use std::fmt;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::owned::{is_fresh, owned};
use crate::model::{MediaType, OutputPath, OutputTree};

/// What a write did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WriteReport {
    /// Files written.
    pub written: usize,
    /// Files that were as they should be.
    pub unchanged: usize,
    /// Own files deleted.
    pub deleted: usize,
}

/// Why an output folder cannot be written.
#[derive(Debug)]
pub enum OutputError {
    /// It holds files but no manifest of ours.
    Foreign(PathBuf),
    /// A folder on the way to a file is a symbolic link.
    Link(PathBuf),
    /// The machine refuses.
    Machine(PathBuf, std::io::Error),
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign(path) => write!(
                f,
                "{} holds files that Handbill did not write, so nothing in it was touched; empty it or choose another folder with --out",
                path.display()
            ),
            Self::Link(path) => {
                write!(f, "{} is a symbolic link; nothing is written through links", path.display())
            }
            Self::Machine(path, error) => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for OutputError {}

/// Writes the tree into `folder`.
///
/// # Errors
///
/// When the folder is not ours, or the machine refuses. Files are replaced whole, one by one:
/// assets first, then documents, then pages, so that a page never names what is not there.
pub fn write(folder: &Path, tree: &OutputTree) -> Result<WriteReport, OutputError> {
    let machine = |path: &Path| {
        let path = path.to_owned();
        move |error| OutputError::Machine(path, error)
    };
    let before = match owned(folder) {
        Some(paths) => paths,
        None if is_fresh(folder).map_err(machine(folder))? => BTreeSet::new(),
        None => return Err(OutputError::Foreign(folder.to_owned())),
    };
    refuse_links(folder, tree)?;
    let mut report = WriteReport::default();
    let mut order: Vec<_> = tree.0.iter().collect();
    order.sort_by_key(|(path, artifact)| (rank(artifact.media, path), *path));
    for (path, artifact) in order {
        let target = folder.join(path.as_str());
        if is_same(&target, &artifact.bytes) {
            report.unchanged += 1;
            continue;
        }
        replace(&target, &artifact.bytes).map_err(machine(&target))?;
        report.written += 1;
    }
    for path in before {
        if !tree.0.contains_key(&path) {
            let target = folder.join(path.as_str());
            if std::fs::remove_file(&target).is_ok() {
                report.deleted += 1;
                remove_empty_parents(folder, &target);
            }
        }
    }
    Ok(report)
}

/// What others refer to comes before those that refer to it; the manifest comes last.
fn rank(media: MediaType, path: &OutputPath) -> u8 {
    match media {
        _ if path.as_str() == super::owned::MANIFEST => 4,
        MediaType::Html => 2,
        MediaType::Xml | MediaType::Text | MediaType::Json => 3,
        MediaType::Pdf | MediaType::Zip => 1,
        _ => 0,
    }
}

fn is_same(path: &Path, bytes: &[u8]) -> bool {
    let same_length = std::fs::symlink_metadata(path)
        .is_ok_and(|data| data.is_file() && data.len() == bytes.len() as u64);
    #[expect(clippy::disallowed_methods, reason = "this is the edge where the output is compared")]
    let read = || std::fs::read(path);
    same_length && read().is_ok_and(|found| found == bytes)
}

fn replace(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let parent = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(parent)?;
    let mut file = tempfile::Builder::new().prefix(".handbill-").tempfile_in(parent)?;
    file.write_all(bytes)?;
    make_readable(file.as_file())?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Temporary files are private; what a web server serves must be readable by all.
#[cfg(unix)]
pub(super) fn make_readable(file: &std::fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
pub(super) fn make_readable(_file: &std::fs::File) -> std::io::Result<()> {
    Ok(())
}

fn refuse_links(folder: &Path, tree: &OutputTree) -> Result<(), OutputError> {
    let mut parents: BTreeSet<PathBuf> = BTreeSet::new();
    for path in tree.0.keys() {
        let mut parent = Path::new(path.as_str()).parent();
        while let Some(part) = parent.filter(|part| !part.as_os_str().is_empty()) {
            if !parents.insert(part.to_owned()) {
                break;
            }
            parent = part.parent();
        }
    }
    for parent in parents {
        let full = folder.join(parent);
        if full.is_symlink() {
            return Err(OutputError::Link(full));
        }
    }
    Ok(())
}

fn remove_empty_parents(folder: &Path, file: &Path) {
    let mut parent = file.parent();
    while let Some(path) = parent.filter(|path| *path != folder && path.starts_with(folder)) {
        if std::fs::remove_dir(path).is_err() {
            return;
        }
        parent = path.parent();
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests make their own files")]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::model::Artifact;

    fn tree(files: &[(&str, &str)]) -> OutputTree {
        let mut all: Vec<(String, String)> =
            files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        let listed: Vec<_> =
            files.iter().map(|(path, _)| serde_json::json!({ "path": path })).collect();
        let manifest =
            serde_json::json!({ "schema": 1, "generator": "handbill 0.0.0", "files": listed });
        all.push(("manifest.json".into(), manifest.to_string()));
        let entries: BTreeMap<_, _> = all
            .into_iter()
            .map(|(path, text)| {
                let path = OutputPath::new(path).expect("a good path");
                let artifact = Artifact {
                    bytes: text.into_bytes().into(),
                    media: MediaType::Html,
                    locale: None,
                    image: None,
                };
                (path, artifact)
            })
            .collect();
        OutputTree(entries)
    }

    #[test]
    fn writes_only_what_differs_and_deletes_only_its_own() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join(".gitignore"), "*\n").expect("a file");
        let first =
            write(folder.path(), &tree(&[("ur/index.html", "سلام"), ("cy/index.html", "helo")]));
        assert_eq!(first.expect("written").written, 3);
        std::fs::write(folder.path().join("notes.txt"), "mine").expect("a file");
        let second = write(folder.path(), &tree(&[("ur/index.html", "سلام")])).expect("written");
        assert_eq!(second, WriteReport { written: 1, unchanged: 1, deleted: 1 });
        assert!(!folder.path().join("cy").exists());
        assert!(folder.path().join("notes.txt").exists());
        assert!(folder.path().join(".gitignore").exists());
    }

    #[test]
    fn a_foreign_folder_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("thesis.txt"), "years of work").expect("a file");
        let error = write(folder.path(), &tree(&[("en/index.html", "x")]));
        assert!(matches!(error, Err(OutputError::Foreign(_))));
        assert!(!folder.path().join("en").exists());
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link() {
        let folder = tempfile::tempdir().expect("a folder");
        let elsewhere = tempfile::tempdir().expect("a folder");
        write(folder.path(), &tree(&[])).expect("written");
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("en")).expect("a link");
        let error = write(folder.path(), &tree(&[("en/index.html", "x")]));
        assert!(matches!(error, Err(OutputError::Link(_))));
        assert!(!elsewhere.path().join("index.html").exists());
    }
}
