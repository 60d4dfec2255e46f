//! What closes an output tree: host files, checksums, manifest.

use crate::audit::{Site, look, prove};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{
    Artifact, Fingerprint, MediaType, OutputPath, OutputTree, Project, Theme, sha256,
};
use crate::output::{About, Hashes, checksums, manifest};
use crate::routes;
use crate::site::host_files;

use super::cache::Cache;
use super::execute::in_parallel;
use super::pages::put;
use super::progress::Silent;

/// Adds the files by which hosts serve the site right.
pub(super) fn add_host_files(folder: &str, output: &mut OutputTree, diagnostics: &mut Diagnostics) {
    for (name, text) in host_files(folder) {
        put(routes::root(name), text.into_bytes(), MediaType::Text, None, output, diagnostics);
    }
}

/// Reports paths that no host could serve, which no rule over names has found.
pub(super) fn refuse_unusable(output: &OutputTree, diagnostics: &mut Diagnostics) {
    if output.0.keys().any(OutputPath::is_fallback) {
        diagnostics.push(
            Diagnostic::new(Code::OutputPath, "the path of an output file cannot be used on every host")
                .help("look for a page, poster, card or asset whose name is too long or reserved on Windows (such as `con`), and rename it; posters and cards with `each` are named after sections"),
        );
    }
}

/// Proves that the pages call nobody and link only to what is there.
pub(super) fn prove_pages(site: &Site<'_>, output: &OutputTree, diagnostics: &mut Diagnostics) {
    let files: Vec<_> = output.0.iter().collect();
    let name = |_: &(&OutputPath, &Artifact)| String::new();
    let (seen, _) = in_parallel(&files, &Silent, name, |(path, artifact), _| {
        look(path, artifact.media, &artifact.bytes, site)
    });
    let seen: Vec<_> = seen.into_iter().flatten().collect();
    prove(output, site, &seen, diagnostics);
}

/// Adds checksums, and the manifest that lists every other file.
pub(super) fn add_manifest(
    project: &Project,
    theme: &Theme,
    cache: &dyn Cache,
    output: &mut OutputTree,
    diagnostics: &mut Diagnostics,
) {
    let mut hashes = hashes(output, cache);
    let sums = checksums(&hashes);
    let path = routes::root("SHA256SUMS");
    hashes.insert(path.clone(), sha256(&sums));
    put(path, sums, MediaType::Text, None, output, diagnostics);
    let about = About { campaign: &project.campaign.identity.id, theme: &theme.name };
    let listed = manifest(output, &hashes, &about);
    put(routes::root("manifest.json"), listed, MediaType::Json, None, output, diagnostics);
}

/// Size from which a hash is worth remembering.
const LARGE: usize = 64 * 1024;

/// Hashes every file. SHA-256 is slow, so that large files find theirs again by what they were
/// made from.
fn hashes(output: &OutputTree, cache: &dyn Cache) -> Hashes {
    let files: Vec<_> = output.0.iter().collect();
    let name = |_: &(&OutputPath, &Artifact)| String::new();
    let (hashes, _) = in_parallel(&files, &Silent, name, |(path, artifact), _| {
        ((*path).clone(), hash(artifact, cache))
    });
    hashes.into_iter().collect()
}

fn hash(artifact: &Artifact, cache: &dyn Cache) -> String {
    if artifact.bytes.len() < LARGE {
        return sha256(&artifact.bytes);
    }
    let origin = artifact.fingerprint().to_string();
    let fingerprint = Fingerprint::of("sha256").add("origin", origin.as_bytes()).finish();
    let known = cache.get(&fingerprint).and_then(|hash| String::from_utf8(hash.to_vec()).ok());
    known.unwrap_or_else(|| {
        let hash = sha256(&artifact.bytes);
        cache.put(&fingerprint, &hash.as_bytes().into());
        hash
    })
}
