//! Which folders may be written into, asked before any work is done.

use std::path::{Component, Path, PathBuf};

use super::error::OutputError;
use super::owned::{is_fresh, owned, scope_of};
use super::scope::BuildScope;

/// Refuses a folder that is not ours, or that lies where the sources of the campaign lie: a
/// later build would take its own output for a source.
///
/// The folder itself may be a link, since its owner put it there; nothing is written through
/// links below it.
///
/// # Errors
///
/// What stands against the folder, or what the machine refuses.
pub(crate) fn accept(folder: &Path, sources: &[PathBuf]) -> Result<(), OutputError> {
    let wanted = real(folder);
    if let Some(source) = sources.iter().find(|source| wanted.starts_with(real(source))) {
        return Err(OutputError::Source { folder: folder.to_owned(), source: source.clone() });
    }
    let machine = |error| OutputError::Machine(folder.to_owned(), error);
    if folder.exists() && !folder.is_dir() {
        return Err(OutputError::Obstacle(folder.to_owned()));
    }
    if owned(folder).is_none() && !is_fresh(folder).map_err(machine)? {
        return Err(OutputError::Foreign(folder.to_owned()));
    }
    Ok(())
}

/// Refuses a folder in which an earlier build has put more than one of this scope would make: the
/// rest would be deleted.
///
/// # Errors
///
/// What the earlier build has made.
pub(crate) fn keep_fuller(folder: &Path, scope: &BuildScope) -> Result<(), OutputError> {
    match scope_of(folder) {
        Some(before) if !scope.covers(&before) => Err(OutputError::Fuller(folder.to_owned())),
        _ => Ok(()),
    }
}

/// The folder without links, as far as it exists.
pub(super) fn real(folder: &Path) -> PathBuf {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let known = absolute.ancestors().find_map(|ancestor| {
        let rest = absolute.strip_prefix(ancestor).ok()?;
        Some((ancestor.canonicalize().ok()?, rest))
    });
    let Some((mut path, rest)) = known else { return absolute };
    for part in rest.components() {
        // Where a folder is not there yet, its `..` is where it will stand.
        match part {
            Component::ParentDir => drop(path.pop()),
            part => path.push(part),
        }
    }
    path
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests make their own files")]
mod tests {
    use super::super::manifest::list;
    use super::*;
    use crate::model::OutputPath;

    #[test]
    fn sources_and_foreign_folders_are_refused_before_any_work() {
        let root = tempfile::tempdir().expect("a folder");
        let sources = [root.path().join("campaign"), root.path().join("locales")];
        std::fs::create_dir_all(&sources[1]).expect("a folder");
        let refused = |path: &str| accept(&root.path().join(path), &sources);
        assert!(refused("dist").is_ok(), "it need not exist");
        assert!(refused("campaign-site").is_ok());
        for inside in ["campaign", "locales", "locales/site", "dist/../locales/ur"] {
            assert!(matches!(refused(inside), Err(OutputError::Source { .. })), "{inside}");
        }
        std::fs::create_dir(root.path().join("thesis")).expect("a folder");
        std::fs::write(root.path().join("thesis/one.txt"), "years of work").expect("a file");
        assert!(matches!(refused("thesis"), Err(OutputError::Foreign(_))));
        assert!(matches!(refused("thesis/one.txt"), Err(OutputError::Obstacle(_))));
    }

    #[test]
    fn a_build_of_a_part_keeps_what_a_fuller_one_has_made() {
        let root = tempfile::tempdir().expect("a folder");
        let part = |only: &[&str], locales: &[&str]| BuildScope {
            only: only.iter().map(|name| (*name).to_owned()).collect(),
            locales: locales.iter().map(|tag| (*tag).to_owned()).collect(),
        };
        let page = OutputPath::new("ur/index.html").expect("a path");
        let built = |scope: &BuildScope| {
            std::fs::write(root.path().join("manifest.json"), list([&page], scope))
                .expect("written");
        };
        let refused = |scope: &BuildScope| keep_fuller(root.path(), scope).is_err();
        assert!(!refused(&part(&["posters"], &[])), "an empty folder");
        built(&part(&[], &[]));
        assert!(refused(&part(&["posters"], &[])) && refused(&part(&[], &["ur"])));
        assert!(!refused(&part(&[], &[])));
        built(&part(&["posters"], &["ur", "pa"]));
        assert!(!refused(&part(&["posters"], &["ur", "pa"])) && !refused(&part(&[], &[])));
        assert!(refused(&part(&["posters"], &["ur"])) && refused(&part(&["cards"], &[])));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_into_the_sources_is_refused_as_they_are() {
        let root = tempfile::tempdir().expect("a folder");
        let sources = [root.path().join("themes")];
        std::fs::create_dir(&sources[0]).expect("a folder");
        std::os::unix::fs::symlink(&sources[0], root.path().join("dist")).expect("a link");
        let found = accept(&root.path().join("dist"), &sources);
        assert!(matches!(found, Err(OutputError::Source { .. })));
    }
}
