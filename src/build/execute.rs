//! Runs jobs in parallel; the only use of rayon.

use std::sync::Arc;

use rayon::prelude::*;

use super::cache::Cache;
use super::progress::Progress;
use crate::diag::Diagnostics;
use crate::model::Fingerprint;

/// Sets the number of threads of all builds of this process.
///
/// # Errors
///
/// When threads have been started already.
pub fn use_threads(count: usize) -> Result<(), String> {
    rayon::ThreadPoolBuilder::new()
        .num_threads(count)
        .build_global()
        .map_err(|error| error.to_string())
}

/// Does the work for each item, in parallel; results stand in the order of items.
pub fn map<'i, I: Sync, O: Send>(
    items: &'i [I],
    work: impl Fn(&'i I) -> O + Sync + Send,
) -> Vec<O> {
    items.par_iter().map(work).collect()
}

/// Does the work for each item, in parallel; results and problems stand in the order of items.
pub(super) fn in_parallel<I: Sync, O: Send>(
    items: &[I],
    progress: &dyn Progress,
    name: impl Fn(&I) -> String + Sync,
    work: impl Fn(&I, &mut Diagnostics) -> O + Sync,
) -> (Vec<O>, Diagnostics) {
    progress.begin(items.len());
    let done: Vec<(O, Diagnostics)> = items
        .par_iter()
        .map(|item| {
            let mut diagnostics = Diagnostics::new();
            let made = work(item, &mut diagnostics);
            progress.advance(&name(item));
            (made, diagnostics)
        })
        .collect();
    let mut diagnostics = Diagnostics::new();
    let mut made = Vec::with_capacity(done.len());
    for (output, found) in done {
        made.push(output);
        diagnostics.append(found);
    }
    (made, diagnostics)
}

/// The bytes for a fingerprint: from the cache, or made now and kept. Bytes that came with a
/// problem are not kept, so that the problem is told again next time.
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
