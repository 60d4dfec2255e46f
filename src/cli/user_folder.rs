//! What this program keeps for its user between builds: finished bytes, and locks.

use std::path::{Path, PathBuf};

use super::environment::Environment;
use crate::output::Lock;
use crate::pipeline::UserCache;

/// Bytes of the cache above which unused entries are deleted.
const LIMIT: u64 = 1024 * 1024 * 1024;

/// The user's folder, which no project can bring. Without one, builds remember nothing and know
/// nothing of one another.
pub(super) struct UserFolder<'e>(Option<&'e Path>);

impl<'e> UserFolder<'e> {
    /// The folder that the environment names.
    pub(super) fn new(environment: &'e Environment) -> Self {
        Self(environment.cache.as_deref())
    }

    /// What earlier builds remember.
    pub(super) fn cache(&self) -> UserCache {
        UserCache::open(self.below("files").as_deref(), &maker())
    }

    /// Keeps another build from writing into the same folder while the lock is held. Where locks
    /// cannot be kept there are none.
    ///
    /// # Errors
    ///
    /// When another build is at work.
    pub(super) fn lock(&self, output: &Path) -> Result<Option<Lock>, String> {
        let Some(locks) = self.below("locks") else { return Ok(None) };
        match Lock::take(&locks, output) {
            Ok(Some(lock)) => Ok(Some(lock)),
            Ok(None) => Err(format!(
                "another build into `{}` is running; wait until it has finished",
                output.display()
            )),
            Err(_) => Ok(None),
        }
    }

    fn below(&self, name: &str) -> Option<PathBuf> {
        self.0.map(|folder| folder.join(name))
    }
}

/// Deletes what was not used for longest once the cache is too large.
pub(super) fn prune(cache: &UserCache) {
    cache.prune(LIMIT);
}

/// Tells the program from others of the same version. A release is known by its version; one that
/// is being worked on changes with each compilation.
fn maker() -> String {
    if !cfg!(debug_assertions) {
        return String::new();
    }
    let itself = std::env::current_exe().and_then(|path| path.metadata());
    let built = itself.and_then(|data| Ok((data.len(), data.modified()?)));
    built.map(|built| format!("{built:?}")).unwrap_or_default()
}
