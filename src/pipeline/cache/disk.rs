//! Finished bytes on disk, by fingerprint. An edge.

use std::collections::BTreeSet;
use std::fs::{File, Metadata};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tempfile::NamedTempFile;

use super::Cache;
use crate::model::Fingerprint;

/// A folder of entries, each with the hash of its bytes in front, so that a damaged one is made
/// anew. Trouble with the disk only costs time.
///
/// What lies in the folder is believed, so that it must be the user's own: never a folder that
/// comes with a project, and none that others can write.
pub struct DiskCache {
    folder: PathBuf,
    maker: String,
    /// A file made just now, which tells what time it is where the entries lie.
    probe: NamedTempFile,
    used: Mutex<BTreeSet<String>>,
}

/// Bytes of a BLAKE3 hash.
const HASH: usize = 32;
/// How the name of a file begins that holds no entry.
const PROBE: &str = "probe-";
/// Age after which an entry that is read is marked as used again.
const STALE: Duration = Duration::from_hours(24);

impl DiskCache {
    /// The cache in `folder`, which is made when it does not exist; `None` when it cannot be
    /// written, or could be by others. `maker` names the program, for programs that make other
    /// bytes under the same version.
    pub fn open(folder: &Path, maker: &str) -> Option<Self> {
        private_folder(folder).ok()?;
        let probe = tempfile::Builder::new().prefix(PROBE).tempfile_in(folder).ok()?;
        let is_ours = is_private(folder, probe.as_file()).unwrap_or(false);
        let (folder, maker) = (folder.to_owned(), maker.to_owned());
        is_ours.then(|| Self { folder, maker, probe, used: Mutex::default() })
    }

    fn path(&self, fingerprint: &Fingerprint) -> PathBuf {
        let mut hasher = blake3::Hasher::new();
        hasher.update(fingerprint.to_string().as_bytes()).update(self.maker.as_bytes());
        let name = hasher.finalize().to_hex().to_string();
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(name.clone());
        self.folder.join(name)
    }

    /// Notes that an entry was used, once a day: what was not used for longest is deleted first.
    fn mark_used(&self, file: &File, data: &Metadata) {
        let now = self.probe.as_file().metadata().and_then(|probe| probe.modified());
        let (Ok(now), Ok(modified)) = (now, data.modified()) else { return };
        if now.duration_since(modified).is_ok_and(|age| age > STALE) {
            // Where a file that is read keeps its time, entries are deleted by their age.
            let _ = file.set_modified(now);
        }
    }

    /// Deletes entries until the folder holds no more than `limit` bytes: those that builds of this
    /// process did not use, the longest unused first.
    pub fn prune(&self, limit: u64) {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return };
        let mut total = 0;
        let mut unused = Vec::new();
        for entry in entries.flatten() {
            let Ok(data) = entry.metadata() else { continue };
            if !data.is_file() {
                continue;
            }
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
        let mut file = File::open(self.path(fingerprint)).ok()?;
        let data = file.metadata().ok()?;
        let length = usize::try_from(data.len()).ok()?.checked_sub(HASH)?;
        let mut hash = [0; HASH];
        file.read_exact(&mut hash).ok()?;
        // Read into the place where the bytes stay: a copy of everything costs a build dearly.
        let mut bytes: Arc<[u8]> = std::iter::repeat_n(0, length).collect();
        file.read_exact(Arc::get_mut(&mut bytes)?).ok()?;
        if *blake3::hash(&bytes).as_bytes() != hash {
            return None;
        }
        self.mark_used(&file, &data);
        Some(bytes)
    }

    fn has(&self, fingerprint: &Fingerprint) -> bool {
        self.path(fingerprint).is_file()
    }

    fn put(&self, fingerprint: &Fingerprint, bytes: &Arc<[u8]>) {
        let path = self.path(fingerprint);
        let store = || -> std::io::Result<()> {
            private_folder(&self.folder)?;
            let mut file = NamedTempFile::new_in(&self.folder)?;
            file.write_all(blake3::hash(bytes).as_bytes())?;
            file.write_all(bytes)?;
            file.persist(path).map_err(|error| error.error)?;
            Ok(())
        };
        // A cache that cannot be written only makes the next build slower.
        let _ = store();
    }
}

/// Makes the folder, for this user alone.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Whether only the user can write the folder, who has just made the file `probe` in it.
#[cfg(unix)]
fn is_private(folder: &Path, probe: &File) -> std::io::Result<bool> {
    use std::os::unix::fs::MetadataExt as _;
    let (folder, probe) = (std::fs::metadata(folder)?, probe.metadata()?);
    Ok(folder.uid() == probe.uid() && folder.mode() & 0o022 == 0)
}

/// Elsewhere the user's folder for caches is private by rule.
#[cfg(not(unix))]
fn is_private(_folder: &Path, _probe: &File) -> std::io::Result<bool> {
    Ok(true)
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests make their own files")]
mod tests {
    use super::*;

    fn open(folder: &Path) -> DiskCache {
        DiskCache::open(folder, "this program").expect("a cache")
    }

    #[test]
    fn damaged_entries_are_not_used() {
        let folder = tempfile::tempdir().expect("a folder");
        let cache = open(folder.path());
        let fingerprint = Fingerprint::of("card").add("text", "别慌".as_bytes()).finish();
        cache.put(&fingerprint, &Arc::from(*b"a picture"));
        assert_eq!(cache.get(&fingerprint).as_deref(), Some(&b"a picture"[..]));
        let path = cache.path(&fingerprint);
        let mut bytes = std::fs::read(&path).expect("an entry");
        *bytes.last_mut().expect("bytes") ^= 1;
        std::fs::write(&path, bytes).expect("written");
        assert_eq!(cache.get(&fingerprint), None);
    }

    #[test]
    fn pruning_takes_the_oldest_of_what_was_not_used() {
        let folder = tempfile::tempdir().expect("a folder");
        let print = |text: &str| Fingerprint::of("page").add("text", text.as_bytes()).finish();
        let old = open(folder.path());
        for (age, text) in ["hen", "bore da", "سلام"].into_iter().enumerate() {
            old.put(&print(text), &Arc::from([7; 100]));
            let stamp = std::time::Duration::from_secs(1_000 + age as u64);
            let path = old.path(&print(text));
            let file = File::options().append(true).open(path).expect("an entry");
            file.set_modified(std::time::SystemTime::UNIX_EPOCH + stamp).expect("a time");
        }
        let now = open(folder.path());
        assert!(now.get(&print("hen")).is_some());
        now.prune(u64::MAX);
        now.prune(2 * (100 + HASH as u64));
        assert!(now.get(&print("hen")).is_some(), "it was used");
        assert!(now.get(&print("bore da")).is_none(), "the older one goes");
        assert!(now.get(&print("سلام")).is_some(), "the newer one stays");
    }

    #[test]
    fn another_program_and_another_folder_know_nothing_of_an_entry() {
        let folder = tempfile::tempdir().expect("a folder");
        let print = Fingerprint::of("page").add("text", "مدد".as_bytes()).finish();
        open(&folder.path().join("deep/cache")).put(&print, &Arc::from(*b"a page"));
        assert!(open(&folder.path().join("deep/cache")).get(&print).is_some());
        let other = DiskCache::open(&folder.path().join("deep/cache"), "another").expect("a cache");
        assert!(other.get(&print).is_none());
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_others_can_write_or_we_cannot_is_not_used() {
        use std::os::unix::fs::PermissionsExt as _;

        let folder = tempfile::tempdir().expect("a folder");
        let shared = folder.path().join("shared");
        std::fs::create_dir(&shared).expect("a folder");
        std::fs::set_permissions(&shared, std::fs::Permissions::from_mode(0o777)).expect("a mode");
        assert!(DiskCache::open(&shared, "").is_none());
        std::fs::write(folder.path().join("file"), "x").expect("a file");
        assert!(DiskCache::open(&folder.path().join("file/cache"), "").is_none());
        let own = folder.path().join("own");
        assert!(DiskCache::open(&own, "").is_some());
        let mode = own.metadata().expect("a folder").permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
}
