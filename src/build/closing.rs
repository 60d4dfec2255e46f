//! What closes an output tree: host files, checksums, manifest.

use crate::diag::Diagnostics;
use crate::load::Project;
use crate::model::{MediaType, OutputTree};
use crate::plan::routes;
use crate::render::hosts::host_files;
use crate::render::manifest::{About, checksums, manifest};

use super::pages::put;

/// Adds the files by which hosts serve the site right.
pub(super) fn add_host_files(output: &mut OutputTree, diagnostics: &mut Diagnostics) {
    for (name, text) in host_files() {
        put(routes::root(name), text.into_bytes(), MediaType::Text, None, output, diagnostics);
    }
}

/// Adds checksums, and the manifest that lists every other file.
pub(super) fn add_manifest(
    project: &Project,
    output: &mut OutputTree,
    diagnostics: &mut Diagnostics,
) {
    let sums = checksums(output);
    put(routes::root("SHA256SUMS"), sums, MediaType::Text, None, output, diagnostics);
    let about = About { campaign: &project.campaign.identity.id, theme: &project.theme.name };
    let listed = manifest(output, &about);
    put(routes::root("manifest.json"), listed, MediaType::Json, None, output, diagnostics);
}
