//! What lies in the pack of a language, under names that say what it is and that sort.

use super::manifest::PackManifest;
use super::readme::{captions_file, licence, readme};
use super::schedule::schedule;
use super::zip::{PackFile, SUMS, with_sums};
use crate::fluent::Localizer;
use crate::model::{Artifact, Direction, Edition, Fingerprint, MediaType, OutputPath};
use crate::toolkit::downloads::{Download, Downloads};
use crate::toolkit::handout;

/// What a pack is made of, before anything that takes time is done to it.
pub(crate) struct Contents {
    files: Vec<PackFile>,
    manifest: PackManifest,
}

impl Contents {
    /// By what the pack is known: two of the same fingerprint are packed alike.
    pub(crate) fn fingerprint(&self) -> Fingerprint {
        let mut fingerprint = Fingerprint::of("toolkit");
        fingerprint.add("manifest", &self.manifest.essence());
        for file in &self.files {
            fingerprint.add(&file.name, file.artifact.fingerprint().to_string().as_bytes());
        }
        fingerprint.finish()
    }

    /// The files with the lists that hold their checksums.
    pub(crate) fn sealed(&self) -> Vec<PackFile> {
        let mut files = self.files.clone();
        let listed = Artifact::new(MediaType::Json, self.manifest.written(&files));
        files.push(PackFile::new("MANIFEST.json".into(), listed));
        with_sums(files)
    }
}

/// The files of a pack. `read` gives a finished file of the build by its path.
///
/// # Errors
///
/// When the captions cannot be written as a table.
pub(crate) fn contents(
    edition: &Edition,
    downloads: &Downloads,
    read: impl Fn(&OutputPath) -> Option<Artifact>,
) -> Result<Contents, String> {
    let mut manifest = PackManifest::new(edition);
    let mut files = Vec::new();
    let (mut named, mut cards) = (Vec::new(), Vec::new());
    for file in downloads.posters.iter().chain(&downloads.cards) {
        let Some(artifact) = read(&file.path) else { continue };
        let name = name(edition, file);
        if !file.captions.is_empty() {
            cards.push((name.clone(), file));
        }
        manifest.describe(&name, file, &artifact);
        named.push((name.clone(), file));
        files.push(PackFile::new(name, artifact));
    }
    let stem = format!("{}_{}", edition.identity.id, edition.locale.slug);
    let version = edition.identity.version;
    for text in &downloads.texts {
        let name = format!("{}/{stem}_{}_v{version}.{}", text.folder, text.item, text.ending);
        files.push(PackFile::new(name, text.artifact.clone()));
    }
    if let Some(localizer) = Localizer::new(edition) {
        let texts = [
            ("README.txt", readme(edition, &localizer)),
            ("LICENCE.txt", licence(edition, &localizer)),
            ("captions.txt", captions_file(&localizer, &named)),
        ];
        let direction = edition.locale.direction;
        for (name, words) in texts.into_iter().filter(|(_, words)| !words.is_empty()) {
            files.push(PackFile::text(name, &handout::file(&words, direction)));
        }
    }
    if !cards.is_empty() {
        let table = Artifact::new(MediaType::Text, schedule(edition, &cards)?);
        files.push(PackFile::new("captions.csv".into(), table));
    }
    Ok(Contents { files, manifest })
}

/// `posters/sextortion_cy_poster-campaign-a4_shop_v3.pdf`.
fn name(edition: &Edition, file: &Download) -> String {
    let (folder, kind) = file.kind.names();
    let ending = file.path.as_str().rsplit('.').next().unwrap_or_default();
    let profile = file.profile.map(|profile| format!("_{}", profile.name())).unwrap_or_default();
    format!(
        "{folder}/{}_{}_{kind}-{}-{}{profile}_v{}.{ending}",
        edition.identity.id, edition.locale.slug, file.item, file.format, edition.identity.version,
    )
}

/// The sealed packs of all languages in one: each in a folder of its own, with a list of them.
pub(crate) fn all_contents(packs: &[(&Edition, Vec<PackFile>)]) -> Vec<PackFile> {
    let mut contents = Vec::new();
    let mut list = String::new();
    for (edition, files) in packs {
        let folder = &edition.locale.slug;
        list.push_str(&format!(
            "\u{2068}{}\u{2069} ({}): {folder}/README.txt\n",
            edition.locale.autonym, edition.locale.tag
        ));
        let files = files.iter().filter(|file| file.name != SUMS);
        contents.extend(files.map(|file| file.within(folder)));
    }
    contents.push(PackFile::text("README.txt", &handout::file(&list, Direction::Rtl)));
    with_sums(contents)
}
