//! What a user's builds remember, wherever that can be kept. An edge.

use std::path::Path;
use std::sync::Arc;

use super::{Cache, DiskCache, MemoryCache};
use crate::model::Fingerprint;

/// The cache in the user's folder; where there is none or it cannot be used, one that lasts as
/// long as the process.
pub enum UserCache {
    /// Kept between processes.
    Disk(DiskCache),
    /// Forgotten with the process.
    Memory(MemoryCache),
}

impl UserCache {
    /// The cache in `folder`, if any.
    pub fn open(folder: Option<&Path>, maker: &str) -> Self {
        let disk = folder.and_then(|folder| DiskCache::open(folder, maker));
        disk.map_or_else(|| Self::Memory(MemoryCache::default()), Self::Disk)
    }

    /// Deletes entries on disk until they hold no more than `limit` bytes.
    pub fn prune(&self, limit: u64) {
        if let Self::Disk(disk) = self {
            disk.prune(limit);
        }
    }
}

impl Cache for UserCache {
    fn get(&self, fingerprint: &Fingerprint) -> Option<Arc<[u8]>> {
        match self {
            Self::Disk(cache) => cache.get(fingerprint),
            Self::Memory(cache) => cache.get(fingerprint),
        }
    }

    fn has(&self, fingerprint: &Fingerprint) -> bool {
        match self {
            Self::Disk(cache) => cache.has(fingerprint),
            Self::Memory(cache) => cache.has(fingerprint),
        }
    }

    fn put(&self, fingerprint: &Fingerprint, bytes: &Arc<[u8]>) {
        match self {
            Self::Disk(cache) => cache.put(fingerprint, bytes),
            Self::Memory(cache) => cache.put(fingerprint, bytes),
        }
    }
}
