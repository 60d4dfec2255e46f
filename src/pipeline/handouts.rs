//! Texts to pass on, and what is said in films, of all languages.

use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics};
use crate::fluent::Localizer;
use crate::model::{Artifact, Edition, Handout, MediaType, OutputTree, Page, Text};
use crate::routes;
use crate::site::{self, Templates};
use crate::toolkit::downloads::{Downloads, TextFile};
use crate::toolkit::{film, handout};

/// Makes the handouts and the subtitles of each edition, and notes them among its downloads.
pub(super) fn add(
    editions: &[Arc<Edition>],
    templates: &Templates,
    downloads: &mut [Downloads],
    output: &mut OutputTree,
    diagnostics: &mut Diagnostics,
) {
    for (edition, entry) in editions.iter().zip(downloads) {
        let Some(localizer) = Localizer::new(edition) else { continue };
        for handout in &edition.handouts {
            match forms(edition, &localizer, handout, templates) {
                Ok(files) => entry.texts.extend(files),
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        entry.texts.extend(edition.pages.values().flat_map(|page| words_of_film(edition, page)));
        for file in &entry.texts {
            if let Some(path) = &file.path {
                output.0.insert(path.clone(), file.artifact.clone());
            }
        }
    }
}

/// A handout in its forms. HTML is for packs alone: on the site it would be a page without a way
/// out.
fn forms(
    edition: &Edition,
    localizer: &Localizer<'_>,
    handout: &Handout,
    templates: &Templates,
) -> Result<Vec<TextFile>, Diagnostic> {
    let passages =
        handout::passages(edition, localizer, &handout.sections, handout.contact.as_ref());
    let title = handout.title().map(Text::plain).unwrap_or_default();
    let html = site::handout(templates, edition, localizer, (handout, &passages))?;
    let text = handout::file(&handout::text(&title, &passages), edition.locale.direction);
    let path = |ending| routes::text(&edition.locale, &handout.id, ending);
    let file = |ending, path, media, content: String| TextFile {
        item: handout.id.to_string(),
        title: title.clone(),
        ending,
        path,
        artifact: artifact(edition, media, content),
    };
    Ok(vec![
        file("txt", Some(path("txt")), MediaType::Text, text),
        file("html", None, MediaType::Html, html),
    ])
}

/// The subtitles and the transcript of a page's film, when its transcript tells times and is in
/// the language of the edition.
fn words_of_film(edition: &Edition, page: &Page<Text>) -> Vec<TextFile> {
    let cues = film::cues(page);
    let Some(words) = film::transcript(page).filter(|_| !cues.is_empty()) else {
        return Vec::new();
    };
    let title = page.title.plain();
    let direction = edition.locale.direction;
    let subtitles = film::vtt(&edition.locale.tag, &cues);
    let words = handout::file(&format!("{title}\n\n{}\n", words.join("\n\n")), direction);
    let file = |ending, media, content| TextFile {
        item: page.id.flat(),
        title: title.clone(),
        ending,
        path: Some(routes::film(&edition.locale, &page.id, ending)),
        artifact: artifact(edition, media, content),
    };
    vec![file("vtt", MediaType::Vtt, subtitles), file("txt", MediaType::Text, words)]
}

fn artifact(edition: &Edition, media: MediaType, content: String) -> Artifact {
    let locale = Some(Arc::clone(&edition.locale.tag));
    Artifact { locale, ..Artifact::new(media, content.into_bytes()) }
}
