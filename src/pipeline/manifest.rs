//! What closes an output tree: checksums, and the manifest that lists every file.

use super::cache::Cache;
use super::options::BuildOptions;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{
    Artifact, Fingerprint, MediaType, OutputPath, OutputTree, Project, Theme, sha256,
};
use crate::output::{About, Hashes, checksums, list, manifest};
use crate::parallel::map;
use crate::routes;

/// Reports paths that no host could serve, which no rule over names has found.
pub(super) fn refuse_unusable(output: &OutputTree, diagnostics: &mut Diagnostics) {
    if output.0.keys().any(OutputPath::is_fallback) {
        diagnostics.push(
            Diagnostic::new(Code::OutputPath, "the path of an output file cannot be used on every host")
                .help("look for a page, poster, card or asset whose name is too long or reserved on Windows (such as `con`), and rename it; posters and cards with `each` are named after sections"),
        );
    }
}

/// Puts the tree of a theme into a folder of its name.
pub(super) fn place_below(
    name: &str,
    tree: OutputTree,
    output: &mut OutputTree,
    diagnostics: &mut Diagnostics,
) {
    for (path, artifact) in tree.0 {
        match OutputPath::new(format!("{name}/{path}")) {
            Ok(path) => {
                output.0.insert(path, artifact);
            }
            Err(_) => diagnostics.push(
                Diagnostic::new(
                    Code::OutputPath,
                    format!("`{name}/{path}` cannot be used on every host"),
                )
                .help("rename the theme: use a few lower-case ASCII letters, digits and hyphens"),
            ),
        }
    }
}

/// The manifest at the root of a build of all themes: which files are ours.
pub(super) fn add_common_manifest(options: &BuildOptions, output: &mut OutputTree) {
    let artifact = Artifact::new(MediaType::Json, list(output.0.keys(), &options.scope()));
    output.0.insert(routes::root("manifest.json"), artifact);
}

/// Adds checksums, and the manifest that lists every other file.
pub(super) fn add_manifest(
    project: &Project,
    theme: &Theme,
    (options, cache): (&BuildOptions, &dyn Cache),
    output: &mut OutputTree,
) {
    let mut hashes = hashes(output, cache);
    let sums = checksums(&hashes);
    let path = routes::root("SHA256SUMS");
    hashes.insert(path.clone(), sha256(&sums));
    output.0.insert(path, Artifact::new(MediaType::Text, sums));
    let scope = options.scope();
    let campaign = &project.campaign.identity.id;
    let about = About { campaign, theme: &theme.name, scope: &scope };
    let listed = manifest(output, &hashes, &about);
    output.0.insert(routes::root("manifest.json"), Artifact::new(MediaType::Json, listed));
}

/// Size from which a hash is worth remembering.
const LARGE: usize = 64 * 1024;

/// Hashes every file. SHA-256 is slow, so that large files find theirs again by another hash of
/// their bytes.
fn hashes(output: &OutputTree, cache: &dyn Cache) -> Hashes {
    let files: Vec<_> = output.0.iter().collect();
    let hashes = map(&files, |(path, artifact)| ((*path).clone(), hash(artifact, cache)));
    hashes.into_iter().collect()
}

fn hash(artifact: &Artifact, cache: &dyn Cache) -> String {
    if artifact.bytes.len() < LARGE {
        return sha256(&artifact.bytes);
    }
    let fingerprint = Fingerprint::of("sha256").add("bytes", &artifact.bytes).finish();
    let known = cache.get(&fingerprint).and_then(|hash| String::from_utf8(hash.to_vec()).ok());
    known.unwrap_or_else(|| {
        let hash = sha256(&artifact.bytes);
        cache.put(&fingerprint, &hash.as_bytes().into());
        hash
    })
}
