//! The ZIP of each language, and the one of all.

use std::sync::Arc;

use super::cache::Cache;
use super::cache::cached;
use super::execute::in_parallel;
use super::progress::Progress;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Artifact, Date, Edition, Fingerprint, MediaType, OutputTree};
use crate::routes;
use crate::toolkit::downloads::Downloads;
use crate::toolkit::{Contents, PackFile, all_contents, contents, pack};

/// A pack with what it was made from.
type Packed = (Arc<[u8]>, Fingerprint);

/// Packs the posters, cards and texts of each language, then those of all, and notes the ZIPs
/// among the downloads.
pub(super) fn add(
    editions: &[Arc<Edition>],
    downloads: &mut [Downloads],
    (cache, progress): (&dyn Cache, &dyn Progress),
    output: &mut OutputTree,
    diagnostics: &mut Diagnostics,
) {
    let jobs: Vec<(usize, &Arc<Edition>, &Downloads)> = editions
        .iter()
        .zip(&*downloads)
        .enumerate()
        .filter(|(_, (_, files))| !files.is_empty())
        .map(|(index, (edition, files))| (index, edition, files))
        .collect();
    let tree = &*output;
    let name = |(_, edition, _): &(usize, &Arc<Edition>, &Downloads)| {
        routes::toolkit(&edition.locale).to_string()
    };
    let (packs, found) = in_parallel(&jobs, progress, name, |(index, edition, files), found| {
        let read = |path: &_| tree.0.get(path).cloned();
        let contents = contents(edition, files, read)
            .map_err(|error| found.push(unpacked(&edition.locale.tag, &error)))
            .ok()?;
        let (name, stamp) = (&edition.locale.tag, edition.identity.updated);
        let origin = origin(stamp, [&contents]);
        let bytes = packed(&|| contents.sealed(), (name, stamp), (origin, cache), found)?;
        Some((*index, contents, (bytes, origin)))
    });
    diagnostics.append(found);
    let packs: Vec<(usize, Contents, Packed)> = packs.into_iter().flatten().collect();
    let all = together(editions, &packs, cache, diagnostics);
    for (index, _, (bytes, origin)) in packs {
        let (Some(edition), Some(entry)) = (editions.get(index), downloads.get_mut(index)) else {
            continue;
        };
        let path = routes::toolkit(&edition.locale);
        entry.zip = Some((path.clone(), bytes.len()));
        let locale = Some(Arc::clone(&edition.locale.tag));
        let artifact =
            Artifact { locale, origin: Some(origin), ..Artifact::new(MediaType::Zip, bytes) };
        output.0.insert(path, artifact);
    }
    if let Some((bytes, origin)) = all {
        let path = routes::all_toolkits();
        for entry in downloads {
            entry.all = Some((path.clone(), bytes.len()));
        }
        let artifact = Artifact { origin: Some(origin), ..Artifact::new(MediaType::Zip, bytes) };
        output.0.insert(path, artifact);
    }
}

/// The packs of all languages in one; none for a single language.
fn together(
    editions: &[Arc<Edition>],
    packs: &[(usize, Contents, Packed)],
    cache: &dyn Cache,
    diagnostics: &mut Diagnostics,
) -> Option<Packed> {
    let stamp = editions.first().filter(|_| packs.len() > 1)?.identity.updated;
    let origin = origin(stamp, packs.iter().map(|(_, contents, _)| contents));
    let whole = || {
        let sealed = packs.iter().filter_map(|(index, contents, _)| {
            editions.get(*index).map(|edition| (&**edition, contents.sealed()))
        });
        all_contents(&sealed.collect::<Vec<_>>())
    };
    Some((packed(&whole, ("all languages", stamp), (origin, cache), diagnostics)?, origin))
}

/// By what the ZIP of one or more packs is known.
fn origin<'c>(stamp: Date, packs: impl IntoIterator<Item = &'c Contents>) -> Fingerprint {
    let mut fingerprint = Fingerprint::of("packed");
    fingerprint.add("stamp", stamp.to_string().as_bytes());
    for contents in packs {
        fingerprint.add("pack", contents.fingerprint().to_string().as_bytes());
    }
    fingerprint.finish()
}

/// The ZIP of some files, from the cache when nothing has changed: only when something has are
/// sums found out.
fn packed(
    files: &dyn Fn() -> Vec<PackFile>,
    (name, stamp): (&str, Date),
    (origin, cache): (Fingerprint, &dyn Cache),
    diagnostics: &mut Diagnostics,
) -> Option<Arc<[u8]>> {
    cached(cache, &origin, diagnostics, |diagnostics| {
        pack(&files(), stamp).map_err(|error| diagnostics.push(unpacked(name, &error))).ok()
    })
}

fn unpacked(name: &str, error: &str) -> Diagnostic {
    Diagnostic::new(Code::OutputPath, format!("the toolkit for {name} cannot be packed: {error}"))
        .help("give the posters and cards shorter ids in campaign.toml")
}
