//! What benchmarks are made of: the sample as it lies in the repository.

pub(crate) mod press;

use std::collections::BTreeSet;
use std::path::Path;

use handbill::pipeline::{BuildOptions, Product};
use handbill::source::{Snapshot, read_disk};

/// The files of the sample.
pub(crate) fn snapshot() -> Snapshot {
    read_disk(Path::new(env!("CARGO_MANIFEST_DIR"))).0
}

/// A build of these products and languages.
pub(crate) fn options(only: &[Product], locales: &[&str]) -> BuildOptions {
    BuildOptions {
        only: only.iter().copied().collect::<BTreeSet<_>>(),
        locales: locales.iter().map(|tag| (*tag).to_owned()).collect(),
        ..BuildOptions::default()
    }
}
