//! Runs work on all cores. The only room that knows rayon, and one for every other to use: nothing
//! else decides how many threads there are.

use std::sync::{LazyLock, OnceLock};

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

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
