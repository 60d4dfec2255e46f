//! Finished bytes by the fingerprint of what they were made from.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::model::Fingerprint;

/// Keeps bytes between builds; used from several threads.
pub trait Cache: Sync {
    /// The bytes made from the same input before.
    fn get(&self, fingerprint: &Fingerprint) -> Option<Arc<[u8]>>;
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

/// Remembers as long as it lives.
#[derive(Default)]
pub struct MemoryCache(Mutex<BTreeMap<Fingerprint, Arc<[u8]>>>);

impl Cache for MemoryCache {
    fn get(&self, fingerprint: &Fingerprint) -> Option<Arc<[u8]>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(fingerprint).cloned()
    }

    fn put(&self, fingerprint: &Fingerprint, bytes: &Arc<[u8]>) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.insert(*fingerprint, Arc::clone(bytes));
    }
}
