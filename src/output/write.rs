//! Compare, write what differs, delete what is ours and no longer made.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::error::OutputError;
use super::manifest::{MANIFEST, list, scope};
use super::owned::{begins_as_ours, is_fresh, owned};
use super::scope::BuildScope;
use super::sources::{is_unfinished, replace};
use crate::model::{MediaType, OutputPath, OutputTree};
use crate::parallel::map;

/// What a write did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct WriteReport {
    /// Files written, in the order of writing.
    pub written: Vec<OutputPath>,
    /// How many files were as they should be.
    pub unchanged: usize,
    /// Own files deleted.
    pub deleted: Vec<OutputPath>,
}

/// Writes the tree into `folder`.
///
/// # Errors
///
/// When the folder is not ours, or the machine refuses. Files are replaced whole, one by one:
/// assets first, then documents, then pages, so that a page never names what is not there.
pub(crate) fn write(folder: &Path, tree: &OutputTree) -> Result<WriteReport, OutputError> {
    let machine = |path: &Path| {
        let path = path.to_owned();
        move |error| OutputError::Machine(path, error)
    };
    let before = match owned(folder) {
        Some(paths) => paths,
        None if is_fresh(folder).map_err(machine(folder))? => BTreeSet::new(),
        None => return Err(OutputError::Foreign(folder.to_owned())),
    };
    let parents = parents(tree.0.keys().chain(&before));
    refuse_barriers(folder, &parents)?;
    refuse_obstacles(folder, tree, &before)?;
    delete_unfinished(folder, &parents);
    let stale: Vec<&OutputPath> =
        before.iter().filter(|path| !tree.0.contains_key(*path)).collect();
    let mut order: Vec<_> = tree.0.iter().collect();
    order.sort_by_key(|(path, artifact)| (rank(artifact.media, path), *path));
    let compared =
        map(&order, |(path, artifact)| is_same(&folder.join(path.as_str()), &artifact.bytes));
    let (same, changed): (Vec<_>, Vec<_>) =
        order.into_iter().zip(compared).partition(|(_, same)| *same);
    let mut report = WriteReport { unchanged: same.len(), ..WriteReport::default() };
    if changed.is_empty() && stale.is_empty() {
        return Ok(report);
    }
    // Whatever interrupts the write, the next build knows which files are ours, and may be of the
    // same part.
    let provisional = folder.join(MANIFEST);
    replace(&provisional, &list(before.iter().chain(tree.0.keys()), &scope_of_tree(tree)))
        .map_err(machine(&provisional))?;
    for ((path, artifact), _) in &changed {
        let target = folder.join(path.as_str());
        replace(&target, &artifact.bytes).map_err(machine(&target))?;
        report.written.push((*path).clone());
    }
    for path in stale {
        if delete(folder, path)? {
            report.deleted.push(path.clone());
        }
    }
    for ((path, artifact), _) in same.into_iter().filter(|((path, _), _)| path.as_str() == MANIFEST)
    {
        let target = folder.join(path.as_str());
        replace(&target, &artifact.bytes).map_err(machine(&target))?;
    }
    Ok(report)
}

/// The part of a campaign that a tree is, by its manifest.
fn scope_of_tree(tree: &OutputTree) -> BuildScope {
    let manifest = tree.0.iter().find(|(path, _)| path.as_str() == MANIFEST);
    let text = manifest.and_then(|(_, artifact)| std::str::from_utf8(&artifact.bytes).ok());
    text.and_then(scope).unwrap_or_default()
}

/// Deletes a file of ours, and the folders that it leaves empty; gives whether it was there.
fn delete(folder: &Path, path: &OutputPath) -> Result<bool, OutputError> {
    let target = folder.join(path.as_str());
    match std::fs::remove_file(&target) {
        Ok(()) => {
            remove_empty_parents(folder, &target);
            Ok(true)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(OutputError::Machine(target, error)),
    }
}

/// What others refer to comes before those that refer to it; the manifest comes last.
fn rank(media: MediaType, path: &OutputPath) -> u8 {
    match media {
        _ if path.as_str() == MANIFEST => 4,
        MediaType::Html => 2,
        MediaType::Xml | MediaType::Text | MediaType::Json => 3,
        MediaType::Pdf | MediaType::Zip => 1,
        _ => 0,
    }
}

fn is_same(path: &Path, bytes: &[u8]) -> bool {
    let same_length = std::fs::symlink_metadata(path)
        .is_ok_and(|data| data.is_file() && data.len() == bytes.len() as u64);
    same_length && std::fs::File::open(path).and_then(|file| holds(file, bytes)).unwrap_or(false)
}

/// Whether a file holds exactly these bytes, read piece by piece.
fn holds(mut file: std::fs::File, bytes: &[u8]) -> std::io::Result<bool> {
    let mut buffer = vec![0; 64 * 1024];
    let mut rest = bytes;
    loop {
        let count = file.read(&mut buffer)?;
        if count == 0 {
            return Ok(rest.is_empty());
        }
        match rest.split_at_checked(count) {
            Some((expected, after)) if buffer.get(..count) == Some(expected) => rest = after,
            _ => return Ok(false),
        }
    }
}

/// The folders that these paths lie in, below the output folder, which is the first.
fn parents<'p>(paths: impl Iterator<Item = &'p OutputPath>) -> BTreeSet<PathBuf> {
    paths.flat_map(|path| Path::new(path.as_str()).ancestors().skip(1)).map(PathBuf::from).collect()
}

/// Refuses, before anything is touched, links and files in place of folders.
fn refuse_barriers(folder: &Path, parents: &BTreeSet<PathBuf>) -> Result<(), OutputError> {
    for parent in parents.iter().filter(|parent| !parent.as_os_str().is_empty()) {
        let full = folder.join(parent);
        match std::fs::symlink_metadata(&full) {
            Ok(data) if data.is_symlink() => return Err(OutputError::Link(full)),
            Ok(data) if !data.is_dir() => return Err(OutputError::Obstacle(full)),
            _ => {}
        }
    }
    Ok(())
}

/// Refuses, before anything is touched, what stands in the place of a file: folders, links, and
/// files that are not ours and say something else.
fn refuse_obstacles(
    folder: &Path,
    tree: &OutputTree,
    before: &BTreeSet<OutputPath>,
) -> Result<(), OutputError> {
    for (path, artifact) in &tree.0 {
        let target = folder.join(path.as_str());
        let Ok(data) = std::fs::symlink_metadata(&target) else { continue };
        let is_ours = data.is_file()
            && (before.contains(path)
                || is_same(&target, &artifact.bytes)
                || begins_as_ours(path, &target, &artifact.bytes));
        if !is_ours {
            return Err(OutputError::Obstacle(target));
        }
    }
    Ok(())
}

/// Deletes files that a build was ended over, in the folders that are ours. Trouble with them does
/// not stop a build.
fn delete_unfinished(folder: &Path, parents: &BTreeSet<PathBuf>) {
    for parent in parents {
        let Ok(entries) = std::fs::read_dir(folder.join(parent)) else { continue };
        for entry in entries.flatten() {
            let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
            if is_file && entry.file_name().to_str().is_some_and(is_unfinished) {
                let path = entry.path();
                let _ = std::fs::remove_file(&path);
                remove_empty_parents(folder, &path);
            }
        }
    }
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
        let paths: Vec<_> =
            files.iter().map(|(path, _)| OutputPath::new(*path).expect("a good path")).collect();
        let manifest = String::from_utf8(list(&paths, &BuildScope::default())).expect("UTF-8");
        all.push((MANIFEST.into(), manifest));
        let entries: BTreeMap<_, _> = all
            .into_iter()
            .map(|(path, text)| {
                let path = OutputPath::new(path).expect("a good path");
                let artifact = Artifact::new(MediaType::Html, text.into_bytes());
                (path, artifact)
            })
            .collect();
        OutputTree(entries)
    }

    fn names(paths: &[OutputPath]) -> Vec<&str> {
        paths.iter().map(OutputPath::as_str).collect()
    }

    #[test]
    fn what_is_as_it_should_be_is_not_touched() {
        let folder = tempfile::tempdir().expect("a folder");
        let site = tree(&[("ur/index.html", "سلام")]);
        write(folder.path(), &site).expect("written");
        let stamp = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_hours(411_360);
        let page = folder.path().join("ur/index.html");
        let file = std::fs::File::options().append(true).open(&page).expect("a page");
        file.set_modified(stamp).expect("a time");
        let report = write(folder.path(), &site).expect("written");
        assert!(report.written.is_empty() && report.unchanged == 2);
        assert_eq!(std::fs::metadata(&page).expect("a page").modified().expect("a time"), stamp);
    }

    #[test]
    fn a_write_that_is_interrupted_is_still_of_its_part() {
        let part = BuildScope { only: ["site".to_owned()].into(), ..BuildScope::default() };
        let mut site = tree(&[("ur/index.html", "سلام"), ("zh-hans/index.html", "你好")]);
        let text = list(site.0.keys(), &part);
        let path = OutputPath::new(MANIFEST).expect("a good path");
        site.0.insert(path, Artifact::new(MediaType::Json, text));
        assert_eq!(scope_of_tree(&site), part);
        let folder = tempfile::tempdir().expect("a folder");
        // A folder in the place of a file stops the write half-way.
        std::fs::create_dir_all(folder.path().join("zh-hans/index.html/x")).expect("a folder");
        std::fs::write(folder.path().join(MANIFEST), list(site.0.keys(), &part)).expect("a list");
        let _ = write(folder.path(), &site);
        let kept = crate::output::folder::keep_fuller(folder.path(), &part);
        assert!(kept.is_ok(), "{kept:?}");
    }

    #[test]
    fn writes_only_what_differs_and_deletes_only_its_own() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join(".gitignore"), "*\n").expect("a file");
        let first =
            write(folder.path(), &tree(&[("ur/index.html", "سلام"), ("cy/index.html", "helo")]));
        assert_eq!(first.expect("written").written.len(), 3);
        std::fs::write(folder.path().join("notes.txt"), "mine").expect("a file");
        let second = write(folder.path(), &tree(&[("ur/index.html", "سلام")])).expect("written");
        assert_eq!(names(&second.written), ["manifest.json"]);
        assert_eq!(names(&second.deleted), ["cy/index.html"]);
        assert_eq!(second.unchanged, 1);
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

    #[cfg(unix)]
    #[test]
    fn nothing_is_deleted_through_a_link() {
        let folder = tempfile::tempdir().expect("a folder");
        let elsewhere = tempfile::tempdir().expect("a folder");
        write(folder.path(), &tree(&[("ur/index.html", "سلام"), ("cy/index.html", "helo")]))
            .expect("written");
        std::fs::write(elsewhere.path().join("index.html"), "mine").expect("a file");
        std::fs::remove_dir_all(folder.path().join("ur")).expect("removed");
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("ur")).expect("a link");
        let error = write(folder.path(), &tree(&[("cy/index.html", "helo")]));
        assert!(matches!(error, Err(OutputError::Link(_))));
        assert!(elsewhere.path().join("index.html").exists());
    }

    #[test]
    fn what_is_not_ours_stops_the_write_before_it_begins() {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), &tree(&[("cy/index.html", "helo")])).expect("written");
        std::fs::create_dir(folder.path().join("ur")).expect("a folder");
        std::fs::write(folder.path().join("ur/index.html"), "mine").expect("a file");
        let both = tree(&[("bn/index.html", "নতুন"), ("ur/index.html", "سلام")]);
        assert!(matches!(write(folder.path(), &both), Err(OutputError::Obstacle(_))));
        assert_eq!(std::fs::read(folder.path().join("ur/index.html")).expect("read"), b"mine");
        assert!(!folder.path().join("bn").exists() && folder.path().join("cy").exists());
        std::fs::remove_file(folder.path().join("ur/index.html")).expect("removed");
        std::fs::create_dir(folder.path().join("ur/index.html")).expect("a folder");
        assert!(matches!(write(folder.path(), &both), Err(OutputError::Obstacle(_))));
        assert!(!folder.path().join("bn").exists());
    }

    #[test]
    fn an_interrupted_write_is_taken_up_by_the_next() {
        let folder = tempfile::tempdir().expect("a folder");
        let whole = tree(&[("cy/index.html", "helo"), ("ur/index.html", "سلام")]);
        std::fs::write(folder.path().join(MANIFEST), list(whole.0.keys(), &BuildScope::default()))
            .expect("a claim");
        std::fs::create_dir(folder.path().join("ur")).expect("a folder");
        std::fs::write(folder.path().join("ur/index.html"), "سلام").expect("a file");
        let report = write(folder.path(), &tree(&[("cy/index.html", "helo")])).expect("written");
        assert_eq!(names(&report.written), ["cy/index.html", "manifest.json"]);
        assert_eq!(names(&report.deleted), ["ur/index.html"]);
        assert_eq!(report.unchanged, 0);
        assert!(!folder.path().join("ur").exists());
    }

    #[test]
    fn what_an_ended_build_left_unfinished_is_deleted_by_the_next() {
        let folder = tempfile::tempdir().expect("a folder");
        let site = tree(&[("ur/index.html", "سلام"), ("ur/help/index.html", "مدد")]);
        write(folder.path(), &site).expect("written");
        let at = |path: &str| folder.path().join(path);
        for path in [".handbill-aB3xY9", "ur/.handbill-000000", "ur/help/.handbill-zzzzzz"] {
            std::fs::write(at(path), "half a page").expect("a file");
        }
        std::fs::create_dir(at("photos")).expect("a folder");
        let kept = ["ur/.handbill-notes", "photos/.handbill-aB3xY9"];
        for path in kept {
            std::fs::write(at(path), "mine").expect("a file");
        }
        let report = write(folder.path(), &site).expect("written");
        assert!(report.written.is_empty() && report.deleted.is_empty(), "{report:?}");
        for path in [".handbill-aB3xY9", "ur/.handbill-000000", "ur/help/.handbill-zzzzzz"] {
            assert!(!at(path).exists(), "{path}");
        }
        for path in kept {
            assert!(at(path).exists(), "{path} is not ours");
        }
    }

    #[test]
    fn a_folder_emptied_in_a_file_manager_is_taken_as_ours() {
        let folder = tempfile::tempdir().expect("a folder");
        let apache = |text: &str| format!("# Apache: missing addresses.\n{text}\n");
        let site = tree(&[
            (".htaccess", &apache("ErrorDocument 404 /safe/404.html")),
            (".nojekyll", ""),
            ("ur/index.html", "سلام"),
        ]);
        // What a file manager does not show stays, as an earlier build or the system wrote it.
        let old = apache("ErrorDocument 404 /404.html");
        for (name, text) in [(".htaccess", &*old), (".nojekyll", ""), (".DS_Store", "x")] {
            std::fs::write(folder.path().join(name), text).expect("a file");
        }
        std::fs::write(folder.path().join("Thumbs.db"), "x").expect("a file");
        let report = write(folder.path(), &site).expect("written");
        assert_eq!(names(&report.written), [".htaccess", "ur/index.html", "manifest.json"]);
        assert!(folder.path().join("Thumbs.db").exists());

        let foreign = tempfile::tempdir().expect("a folder");
        std::fs::write(foreign.path().join(".htaccess"), "Deny from all\n").expect("a file");
        assert!(matches!(write(foreign.path(), &site), Err(OutputError::Obstacle(_))));
    }
}
