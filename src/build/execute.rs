//! Runs jobs in parallel; the only use of rayon.

use std::sync::{Arc, LazyLock, OnceLock};

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::cache::Cache;
use super::progress::Progress;
use crate::diag::Diagnostics;
use crate::model::Fingerprint;

/// How much a thread may pile up: type-setting goes deep, deeper than threads usually may.
const STACK: usize = 32 * 1024 * 1024;

/// How many threads are asked for; one per core without a wish.
static COUNT: OnceLock<usize> = OnceLock::new();
static POOL: LazyLock<Option<ThreadPool>> = LazyLock::new(|| {
    let count = COUNT.get().copied().unwrap_or_default();
    ThreadPoolBuilder::new().num_threads(count).stack_size(STACK).build().ok()
});

/// Sets the number of threads of all builds of this process.
///
/// # Errors
///
/// When it has been set already.
pub fn use_threads(count: usize) -> Result<(), String> {
    COUNT.set(count).map_err(|_| "the number of threads is set already".to_owned())
}

/// Runs work on our own threads; on those of the process when none can be had.
fn on_threads<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    match &*POOL {
        Some(pool) => pool.install(work),
        None => work(),
    }
}

/// Does the work for each item, in parallel; results stand in the order of items.
pub fn map<'i, I: Sync, O: Send>(
    items: &'i [I],
    work: impl Fn(&'i I) -> O + Sync + Send,
) -> Vec<O> {
    on_threads(|| items.par_iter().map(work).collect())
}

/// Does the work for each item, in parallel; results and problems stand in the order of items.
pub(super) fn in_parallel<I: Sync, O: Send>(
    items: &[I],
    progress: &dyn Progress,
    name: impl Fn(&I) -> String + Sync,
    work: impl Fn(&I, &mut Diagnostics) -> O + Sync,
) -> (Vec<O>, Diagnostics) {
    progress.begin(items.len());
    let one = |item: &I| {
        let mut diagnostics = Diagnostics::new();
        let made = work(item, &mut diagnostics);
        progress.advance(&name(item));
        (made, diagnostics)
    };
    let done: Vec<(O, Diagnostics)> = on_threads(|| items.par_iter().map(one).collect());
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
