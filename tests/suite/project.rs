//! The sample campaign as it lies here, and what builds of it remember.

use std::path::Path;
use std::sync::{LazyLock, OnceLock};

use handbill::pipeline::MemoryCache;
use handbill::source::{Snapshot, read_disk};

/// The project of this repository, without its lock: most tests change the campaign.
pub(crate) fn project() -> &'static Snapshot {
    static PROJECT: OnceLock<Snapshot> = OnceLock::new();
    PROJECT.get_or_init(|| {
        let (snapshot, diagnostics) = read_disk(Path::new(env!("CARGO_MANIFEST_DIR")));
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        snapshot.without("campaign/campaign.lock")
    })
}

/// One cache for all builds of a test binary: what is remembered is known by all that it was made
/// from. Tests of remembering itself have a cache of their own.
pub(crate) fn shared_cache() -> &'static MemoryCache {
    static CACHE: LazyLock<MemoryCache> = LazyLock::new(MemoryCache::default);
    &CACHE
}
