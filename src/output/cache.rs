//! Finished bytes on disk, by fingerprint. An edge.

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::build::Cache;
use crate::model::Fingerprint;

/// A folder of entries, each with the hash of its bytes in front, so that a damaged one is made
/// anew. Trouble with the disk only costs time.
pub struct DiskCache {
    folder: PathBuf,
    used: Mutex<BTreeSet<String>>,
}

/// Bytes of a BLAKE3 hash.
const HASH: usize = 32;

impl DiskCache {
    /// The cache in `folder`, which need not exist.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), used: Mutex::new(BTreeSet::new()) }
    }

    fn path(&self, fingerprint: &Fingerprint) -> PathBuf {
        let name = fingerprint.to_string();
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(name.clone());
        self.folder.join(name)
    }

    /// Deletes what this build did not use once the folder holds more than `limit` bytes.
    pub fn prune(&self, limit: u64) {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return };
        let entries: Vec<_> = entries
            .flatten()
            .filter_map(|entry| {
                Some((entry.path(), entry.metadata().ok()?.len(), entry.file_name()))
            })
            .collect();
        if entries.iter().map(|(_, length, _)| length).sum::<u64>() <= limit {
            return;
        }
        for (path, _, name) in entries {
            if !name.to_str().is_some_and(|name| used.contains(name)) {
                let _ = std::fs::remove_file(path);
            }
        }
    }
}

impl Cache for DiskCache {
    fn get(&self, fingerprint: &Fingerprint) -> Option<Arc<[u8]>> {
        let mut file = std::fs::File::open(self.path(fingerprint)).ok()?;
        let length = usize::try_from(file.metadata().ok()?.len()).ok()?.checked_sub(HASH)?;
        let mut hash = [0; HASH];
        file.read_exact(&mut hash).ok()?;
        // Read into the place where the bytes stay: a copy of everything costs a build dearly.
        let mut bytes: Arc<[u8]> = std::iter::repeat_n(0, length).collect();
        file.read_exact(Arc::get_mut(&mut bytes)?).ok()?;
        (*blake3::hash(&bytes).as_bytes() == hash).then_some(bytes)
    }

    fn put(&self, fingerprint: &Fingerprint, bytes: &Arc<[u8]>) {
        let path = self.path(fingerprint);
        let store = || -> std::io::Result<()> {
            std::fs::create_dir_all(&self.folder)?;
            let mut file = tempfile::NamedTempFile::new_in(&self.folder)?;
            file.write_all(blake3::hash(bytes).as_bytes())?;
            file.write_all(bytes)?;
            file.persist(path).map_err(|error| error.error)?;
            Ok(())
        };
        // A cache that cannot be written only makes the next build slower.
        let _ = store();
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests make their own files")]
mod tests {
    use super::*;

    #[test]
    fn damaged_entries_are_not_used() {
        let folder = tempfile::tempdir().expect("a folder");
        let cache = DiskCache::new(folder.path());
        let fingerprint = Fingerprint::of("card").add("text", "别慌".as_bytes()).finish();
        cache.put(&fingerprint, &Arc::from(*b"a picture"));
        assert_eq!(cache.get(&fingerprint).as_deref(), Some(&b"a picture"[..]));
        let path = folder.path().join(fingerprint.to_string());
        let mut bytes = std::fs::read(&path).expect("an entry");
        *bytes.last_mut().expect("bytes") ^= 1;
        std::fs::write(&path, bytes).expect("written");
        assert_eq!(cache.get(&fingerprint), None);
    }
}
