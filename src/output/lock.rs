//! Keeps two builds from writing into one folder at once.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use super::folder::real;

/// Held while a build makes and writes its files.
pub(crate) struct Lock(
    #[expect(dead_code, reason = "the lock lasts as long as the file is open")] File,
);

/// Time after which the lock file of a folder that nobody builds any more is deleted.
const ABANDONED: Duration = Duration::from_hours(30 * 24);

impl Lock {
    /// Takes the lock of an output folder; `Ok(None)` when another build holds it.
    ///
    /// Its file lies in `locks`, a folder of the user and never one of the project: a project that
    /// cannot be written can be built, and nothing that a project brings is opened for writing.
    ///
    /// # Errors
    ///
    /// When the folder for it cannot be made or written.
    pub(crate) fn take(locks: &Path, output: &Path) -> std::io::Result<Option<Self>> {
        std::fs::create_dir_all(locks)?;
        let name = blake3::hash(real(output).as_os_str().as_encoded_bytes()).to_hex();
        let path = locks.join(name.as_str());
        let mut file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        match file.try_lock() {
            Ok(()) => {
                // A lock in use is young.
                file.write_all(b"\n")?;
                sweep(locks, &file);
                Ok(Some(Self(file)))
            }
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

/// Deletes the locks of folders that nobody has built for long before this one was taken.
fn sweep(locks: &Path, taken: &File) {
    let Ok(now) = taken.metadata().and_then(|data| data.modified()) else { return };
    let Ok(entries) = std::fs::read_dir(locks) else { return };
    for entry in entries.flatten() {
        let age = entry.metadata().and_then(|data| data.modified()).ok();
        let age = age.and_then(|modified| now.duration_since(modified).ok());
        if age.is_some_and(|age| age > ABANDONED) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_builds_do_not_write_into_one_folder_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let locks = folder.path().join("handbill/locks");
        let take = |output: &str| Lock::take(&locks, &folder.path().join(output)).expect("a lock");
        let held = take("dist");
        assert!(held.is_some());
        assert!(take("dist").is_none());
        assert!(take("site/../dist").is_none(), "another name of the same folder");
        assert!(take("preview").is_some(), "another folder");
        drop(held);
        assert!(take("dist").is_some());
        assert!(!folder.path().join("dist").exists(), "the folder itself is not touched");
    }

    #[test]
    fn locks_of_folders_long_gone_are_swept() {
        let folder = tempfile::tempdir().expect("a folder");
        let old = folder.path().join("old");
        let file = File::create(&old).expect("a file");
        file.set_modified(std::time::SystemTime::UNIX_EPOCH).expect("a time");
        assert!(Lock::take(folder.path(), Path::new("dist")).expect("a lock").is_some());
        assert!(!old.exists());
    }
}
