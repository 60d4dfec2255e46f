//! Finished bytes by the fingerprint of what they were made from.

mod disk;
mod memory;
mod user;

use std::sync::Arc;

use crate::diag::Diagnostics;
use crate::model::Fingerprint;
pub use disk::DiskCache;
pub use memory::MemoryCache;
pub use user::UserCache;

/// Keeps bytes between builds; used from several threads.
pub trait Cache: Sync {
    /// The bytes made from the same input before.
    fn get(&self, fingerprint: &Fingerprint) -> Option<Arc<[u8]>>;
    /// Whether there are such bytes, without reading them.
    fn has(&self, fingerprint: &Fingerprint) -> bool {
        self.get(fingerprint).is_some()
    }
    /// Keeps bytes.
    fn put(&self, fingerprint: &Fingerprint, bytes: &Arc<[u8]>);
}

/// Remembers nothing.
pub struct NoCache;

impl Cache for NoCache {
    fn get(&self, _fingerprint: &Fingerprint) -> Option<Arc<[u8]>> {
        None
    }

    fn put(&self, _fingerprint: &Fingerprint, _bytes: &Arc<[u8]>) {}
}

/// The bytes for a fingerprint: from the cache, or made now and kept. Bytes that came with a
/// problem are not kept, so that the problem is reported again next time.
pub(super) fn cached(
    cache: &dyn Cache,
    fingerprint: &Fingerprint,
    diagnostics: &mut Diagnostics,
    make: impl FnOnce(&mut Diagnostics) -> Option<Vec<u8>>,
) -> Option<Arc<[u8]>> {
    if let Some(bytes) = cache.get(fingerprint) {
        return Some(bytes);
    }
    let before = diagnostics.len();
    let bytes: Arc<[u8]> = make(diagnostics)?.into();
    if diagnostics.len() == before {
        cache.put(fingerprint, &bytes);
    }
    Some(bytes)
}
