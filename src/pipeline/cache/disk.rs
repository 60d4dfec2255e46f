//! Finished bytes on disk, by fingerprint. An edge.

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::Cache;
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

    /// Deletes entries until the folder holds no more than `limit` bytes: what builds of this
    /// process did not use, the oldest first.
    pub fn prune(&self, limit: u64) {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return };
        let mut total = 0;
        let mut unused = Vec::new();
        for entry in entries.flatten() {
            let Ok(data) = entry.metadata() else { continue };
            total += data.len();
            if !entry.file_name().to_str().is_some_and(|name| used.contains(name)) {
                unused.push((data.modified().ok(), entry.path(), data.len()));
            }
        }
        unused.sort();
        for (_, path, length) in unused {
            if total <= limit {
                return;
            }
            if std::fs::remove_file(path).is_ok() {
                total -= length;
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

    #[test]
    fn pruning_takes_the_oldest_of_what_was_not_used() {
        let folder = tempfile::tempdir().expect("a folder");
        let print = |text: &str| Fingerprint::of("page").add("text", text.as_bytes()).finish();
        let old = DiskCache::new(folder.path());
        for (age, text) in ["hen", "bore da", "سلام"].into_iter().enumerate() {
            old.put(&print(text), &Arc::from([7; 100]));
            let stamp = std::time::Duration::from_secs(1_000 + age as u64);
            let path = folder.path().join(print(text).to_string());
            let file = std::fs::File::options().append(true).open(path).expect("an entry");
            file.set_modified(std::time::SystemTime::UNIX_EPOCH + stamp).expect("a time");
        }
        let now = DiskCache::new(folder.path());
        assert!(now.get(&print("hen")).is_some());
        now.prune(u64::MAX);
        now.prune(2 * (100 + HASH as u64));
        assert!(now.get(&print("hen")).is_some(), "it was used");
        assert!(now.get(&print("bore da")).is_none(), "the older one goes");
        assert!(now.get(&print("سلام")).is_some(), "the newer one stays");
    }
}
