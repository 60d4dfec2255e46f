//! The audit of a finished site, before anything is written.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::audit::{ProtectedPaths, Site, audit_site, inspect_file};
use crate::diag::{Diagnostics, SourcePath};
use crate::model::{Edition, Identity, Layered, Locale, OutputPath, OutputTree};
use crate::parallel::map;
use crate::routes;

/// What is audited.
pub(super) struct FinishedFiles<'f> {
    /// Every file.
    pub(super) output: &'f OutputTree,
    /// The theme's own, as they came.
    pub(super) assets: &'f Layered,
    /// Files that could not be made, which has been reported.
    pub(super) unmade: &'f BTreeSet<OutputPath>,
}

/// Proves that the pages call nobody, link only to what is there, and have what every page needs.
pub(super) fn audit(
    identity: &Identity,
    editions: &[Arc<Edition>],
    files: &FinishedFiles<'_>,
    protected: &ProtectedPaths,
    diagnostics: &mut Diagnostics,
) {
    let base_url = identity.base_url.as_deref();
    let emergency = editions.first().and_then(|edition| edition.phone("emergency"));
    let emergency = emergency.map(|phone| phone.tel());
    let listed: Vec<&Locale> = editions
        .iter()
        .filter(|edition| edition.is_listed())
        .map(|edition| &*edition.locale)
        .collect();
    let site = Site {
        base_url,
        folder: base_url.map_or("/", routes::folder),
        exit_url: &identity.exit_url,
        emergency: emergency.as_deref(),
        listed: &listed,
        unmade: files.unmade,
    };
    let finished: Vec<_> = files.output.0.iter().collect();
    let seen = map(&finished, |(path, artifact)| {
        inspect_file(path, artifact.media, &artifact.bytes, &site)
    });
    let seen: Vec<_> = seen.into_iter().flatten().collect();
    let source = |path: &SourcePath| {
        let file = files.assets.0.values().flatten().find(|file| file.source == *path)?;
        String::from_utf8(file.bytes.to_vec()).ok()
    };
    audit_site(files.output, &site, &seen, (protected, &source), diagnostics);
}
