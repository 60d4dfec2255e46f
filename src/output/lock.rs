//! Keeps two builds from writing into one folder at once.

use std::fs::{File, TryLockError};
use std::path::Path;

/// Held while a build writes.
pub(crate) struct Lock(
    #[expect(dead_code, reason = "the lock lasts as long as the file is open")] File,
);

impl Lock {
    /// Takes the lock of a project; `Ok(None)` when another build holds it.
    ///
    /// # Errors
    ///
    /// When the folder for it cannot be made.
    pub(crate) fn take(folder: &Path) -> std::io::Result<Option<Self>> {
        std::fs::create_dir_all(folder)?;
        let file = File::create(folder.join("lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_builds_do_not_write_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let held = Lock::take(&folder.path().join(".handbill")).expect("a folder for it");
        assert!(held.is_some());
        assert!(Lock::take(&folder.path().join(".handbill")).expect("a folder").is_none());
        drop(held);
        assert!(Lock::take(&folder.path().join(".handbill")).expect("a folder").is_some());
    }
}
