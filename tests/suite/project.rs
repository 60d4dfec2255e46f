//! The sample campaign as it lies here, and what builds of it remember.

use std::collections::BTreeSet;
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

/// A project without the translations of languages that are neither built nor named here; of no
/// language at all, the whole of it. To read and check ten languages takes a test longer than to
/// build one page; what is built is the same, which a test of the sample shows.
pub(crate) fn with_languages<'t>(
    snapshot: &Snapshot,
    built: &'t [String],
    others: impl IntoIterator<Item = &'t str>,
) -> Snapshot {
    let mut kept = snapshot.clone();
    if built.is_empty() {
        return kept;
    }
    let built = built.iter().map(String::as_str);
    let tags: BTreeSet<&str> = built.chain(others).chain(["en-GB"]).collect();
    let is_built = |tag: &str| tags.iter().any(|built| tag.starts_with(built));
    for path in snapshot.files().keys() {
        if language_of(path).is_some_and(|tag| !is_built(tag)) {
            kept = kept.without(path);
        }
    }
    kept
}

/// The language that a file translates into.
pub(crate) fn language_of(path: &str) -> Option<&str> {
    let (_, after) = path.split_once("locales/")?;
    after.split_once('/').map(|(tag, _)| tag)
}

/// One cache for all builds of a test binary: what is remembered is known by all that it was made
/// from. Tests of remembering itself have a cache of their own.
pub(crate) fn shared_cache() -> &'static MemoryCache {
    static CACHE: LazyLock<MemoryCache> = LazyLock::new(MemoryCache::default);
    &CACHE
}
