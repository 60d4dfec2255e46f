//! The ZIP of each language, and the one of all.

use std::sync::Arc;

use super::cache::Cache;
use super::execute::{cached, in_parallel};
use super::progress::Progress;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Artifact, Date, Edition, Fingerprint, MediaType, OutputTree};
use crate::plan::routes;
use crate::render::downloads::Downloads;
use crate::render::toolkit::{PackFile, all_contents, contents, pack};

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
        let files = contents(edition, files, read)
            .map_err(|error| found.push(unpacked(&edition.locale.tag, &error)))
            .ok()?;
        let packed = packed(&files, edition, &edition.locale.tag, cache, found)?;
        Some((*index, files, packed))
    });
    diagnostics.append(found);
    let packs: Vec<(usize, Vec<PackFile>, Packed)> = packs.into_iter().flatten().collect();
    let whole: Vec<(&Edition, &[PackFile])> = packs
        .iter()
        .filter_map(|(index, files, _)| Some((&**editions.get(*index)?, files.as_slice())))
        .collect();
    let all = match (whole.as_slice(), editions.first()) {
        ([_, _, ..], Some(edition)) => {
            let files = all_contents(&whole);
            packed(&files, edition, "all languages", cache, diagnostics)
        }
        _ => None,
    };
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

/// The ZIP of these files, from the cache when nothing has changed.
fn packed(
    files: &[PackFile],
    edition: &Edition,
    name: &str,
    cache: &dyn Cache,
    diagnostics: &mut Diagnostics,
) -> Option<Packed> {
    let stamp: Date = edition.identity.updated;
    let mut fingerprint = Fingerprint::of("toolkit");
    fingerprint.add("stamp", stamp.to_string().as_bytes());
    for file in files {
        fingerprint.add(&file.name, file.artifact.fingerprint().to_string().as_bytes());
    }
    let fingerprint = fingerprint.finish();
    let bytes = cached(cache, &fingerprint, diagnostics, |diagnostics| {
        pack(files, stamp).map_err(|error| diagnostics.push(unpacked(name, &error))).ok()
    });
    Some((bytes?, fingerprint))
}

fn unpacked(name: &str, error: &str) -> Diagnostic {
    Diagnostic::new(Code::OutputPath, format!("the toolkit of {name} cannot be packed: {error}"))
        .help("give the posters and cards shorter names")
}
