//! The ZIP of each language.

use std::sync::Arc;

use super::cache::Cache;
use super::execute::{cached, in_parallel};
use super::progress::Progress;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Artifact, Edition, Fingerprint, MediaType, OutputTree, PrintProfile};
use crate::plan::routes;
use crate::render::page::{DownloadKind, Downloads};
use crate::render::toolkit::{PackFile, pack, readme, words_file};

/// Packs the posters and cards of each language, and notes the ZIP among its downloads.
pub(super) fn add(
    editions: &[Arc<Edition>],
    downloads: &mut [Downloads],
    (cache, progress): (&dyn Cache, &dyn Progress),
    output: &mut OutputTree,
    diagnostics: &mut Diagnostics,
) {
    let jobs: Vec<(&Arc<Edition>, &Downloads)> = editions
        .iter()
        .zip(&*downloads)
        .filter(|(_, files)| !(files.posters.is_empty() && files.cards.is_empty()))
        .collect();
    let tree = &*output;
    let name =
        |(edition, _): &(&Arc<Edition>, &Downloads)| routes::toolkit(&edition.locale).to_string();
    let (packs, found) = in_parallel(&jobs, progress, name, |(edition, files), found| {
        let contents = contents(edition, files, tree);
        let stamp = edition.identity.updated;
        let mut fingerprint = Fingerprint::of("toolkit");
        fingerprint.add("stamp", stamp.to_string().as_bytes());
        for file in &contents {
            fingerprint.add(&file.name, file.artifact.fingerprint().to_string().as_bytes());
        }
        let fingerprint = fingerprint.finish();
        let packed = cached(cache, &fingerprint, found, |found| {
            pack(&contents, stamp).map_err(|error| found.push(unpacked(edition, &error))).ok()
        });
        Some((Arc::clone(edition), packed?, fingerprint))
    });
    diagnostics.append(found);
    for (edition, bytes, origin) in packs.into_iter().flatten() {
        let path = routes::toolkit(&edition.locale);
        let place = editions.iter().position(|known| known.locale.tag == edition.locale.tag);
        if let Some(entry) = place.and_then(|index| downloads.get_mut(index)) {
            entry.zip = Some((path.clone(), bytes.len()));
        }
        let locale = Some(Arc::clone(&edition.locale.tag));
        let artifact =
            Artifact { locale, origin: Some(origin), ..Artifact::new(MediaType::Zip, bytes) };
        output.0.insert(path, artifact);
    }
}

fn unpacked(edition: &Edition, error: &str) -> Diagnostic {
    Diagnostic::new(
        Code::OutputPath,
        format!("the toolkit of {} cannot be packed: {error}", edition.locale.tag),
    )
    .help("give the posters and cards shorter names")
}

/// The files of a pack, under names that say what they are and sort.
fn contents(edition: &Edition, files: &Downloads, tree: &OutputTree) -> Vec<PackFile> {
    let stem = format!("{}_{}", edition.identity.id, edition.locale.slug);
    let mut contents = Vec::new();
    let mut named = Vec::new();
    for file in files.posters.iter().chain(&files.cards) {
        let Some(artifact) = tree.0.get(&file.path) else { continue };
        let (folder, kind, ending) = match file.kind {
            DownloadKind::Poster => ("posters", "poster", "pdf"),
            DownloadKind::Card => ("cards", "card", "png"),
        };
        let profile = match file.profile {
            None | Some(PrintProfile::Web) => String::new(),
            Some(other) => format!("_{}", other.name()),
        };
        let name =
            format!("{folder}/{stem}_{kind}-{}_{}{profile}.{ending}", file.item, file.format);
        contents.push(PackFile { name: name.clone(), artifact: artifact.clone() });
        named.push((name, file));
    }
    for (name, words) in
        [("captions.txt", words_file(edition, &named)), ("README.txt", readme(edition))]
    {
        let artifact = Artifact::new(MediaType::Text, words.into_bytes());
        contents.push(PackFile { name: name.into(), artifact });
    }
    contents
}
