//! Finished bytes in memory.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::Cache;
use crate::model::Fingerprint;

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
