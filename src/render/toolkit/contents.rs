//! What lies in the pack of a language, under names that say what it is and that sort.

use super::manifest::manifest;
use super::readme::{captions_file, licence, readme};
use super::schedule::schedule;
use super::zip::{PackFile, with_sums};
use crate::model::{Artifact, Direction, Edition, MediaType, OutputPath};
use crate::render::downloads::{Download, Downloads};
use crate::render::handout;

/// The files of a pack. `read` gives a finished file of the build by its path.
///
/// # Errors
///
/// When the captions cannot be written as a table.
pub fn contents(
    edition: &Edition,
    files: &Downloads,
    read: impl Fn(&OutputPath) -> Option<Artifact>,
) -> Result<Vec<PackFile>, String> {
    let mut contents = Vec::new();
    let (mut named, mut cards) = (Vec::new(), Vec::new());
    for file in files.posters.iter().chain(&files.cards) {
        let Some(artifact) = read(&file.path) else { continue };
        let name = name(edition, file);
        if !file.captions.is_empty() {
            cards.push((name.clone(), file));
        }
        named.push((name.clone(), file));
        contents.push(PackFile::new(name, artifact));
    }
    let stem = format!("{}_{}", edition.identity.id, edition.locale.slug);
    let version = edition.identity.version;
    for text in &files.texts {
        let name = format!("texts/{stem}_{}_v{version}.{}", text.item, text.ending);
        contents.push(PackFile::new(name, text.artifact.clone()));
    }
    let direction = edition.locale.direction;
    let texts = [
        ("README.txt", readme(edition)),
        ("LICENCE.txt", licence(edition)),
        ("captions.txt", captions_file(edition, &named)),
    ];
    for (name, words) in texts.into_iter().filter(|(_, words)| !words.is_empty()) {
        contents.push(PackFile::text(name, &handout::file(&words, direction)));
    }
    if !cards.is_empty() {
        let table = Artifact::new(MediaType::Text, schedule(edition, &cards)?);
        contents.push(PackFile::new("captions.csv".into(), table));
    }
    let listed = manifest(edition, &contents, &named);
    contents.push(PackFile::new("MANIFEST.json".into(), Artifact::new(MediaType::Json, listed)));
    Ok(with_sums(contents))
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

/// The packs of all languages in one: each in a folder of its own, with a list of them.
pub fn all_contents(packs: &[(&Edition, &[PackFile])]) -> Vec<PackFile> {
    let mut contents = Vec::new();
    let mut list = String::new();
    for (edition, files) in packs {
        let folder = &edition.locale.slug;
        list.push_str(&format!(
            "\u{2068}{}\u{2069} ({}): {folder}/README.txt\n",
            edition.locale.autonym, edition.locale.tag
        ));
        contents.extend(
            files.iter().filter(|file| file.name != super::zip::SUMS).map(|file| {
                PackFile::new(format!("{folder}/{}", file.name), file.artifact.clone())
            }),
        );
    }
    contents.push(PackFile::text("README.txt", &handout::file(&list, Direction::Rtl)));
    with_sums(contents)
}
