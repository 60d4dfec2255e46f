//! What the toolkit page and the packs are reported of finished posters, cards and texts.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::Diagnostics;
use crate::fluent::Localizer;
use crate::model::{Artifact, Edition, Handout, OutputPath, Page, PressItem, Text};
use crate::plan::{Job, LocalizedEditions, Output, Planned, thumbnail_pixels};
use crate::routes;
use crate::toolkit::downloads::{Download, DownloadKind, Downloads, TextFile};
use crate::toolkit::{Caption, alt_text, captions, check_hashtags, headline};

/// Captions by edition and item.
type Captions<'j> = BTreeMap<(usize, &'j str), Arc<[Caption]>>;

/// Describes finished files, one entry per edition; tells pictures what they show.
pub(super) fn describe(
    editions: &LocalizedEditions<'_>,
    jobs: &[Planned<'_>],
    made: &mut [Option<Artifact>],
    diagnostics: &mut Diagnostics,
) -> Vec<Downloads> {
    let mut downloads: Vec<Downloads> =
        editions.editions.iter().map(|_| Downloads::default()).collect();
    if jobs.iter().any(|planned| planned.job.work().is_some()) {
        for edition in editions.editions {
            check_hashtags(edition, diagnostics);
        }
    }
    let captions = all_captions(editions, jobs, diagnostics);
    for (planned, artifact) in jobs.iter().zip(made) {
        let Some(index) = planned.edition else { continue };
        let (Some((edition, localizer)), Some(entry), Some(artifact)) =
            (editions.get(index), downloads.get_mut(index), artifact)
        else {
            continue;
        };
        if let Some(item) = planned.job.item() {
            let captions = captions.get(&(index, item.id.as_str())).map(Arc::clone);
            let file =
                Finished { edition, localizer, item, captions: captions.unwrap_or_default() };
            file.describe(planned, artifact, entry);
        } else {
            entry.texts.extend(text_file(planned, artifact));
        }
    }
    // Each handout as PDF, then in its other forms; then what is said in films.
    downloads
}

/// The captions of the cards that are made.
fn all_captions<'j>(
    editions: &LocalizedEditions<'_>,
    jobs: &[Planned<'j>],
    diagnostics: &mut Diagnostics,
) -> Captions<'j> {
    let mut made = Captions::new();
    for planned in jobs {
        let (Job::Card { item, .. }, Some(index)) = (&planned.job, planned.edition) else {
            continue;
        };
        let Some((edition, localizer)) = editions.get(index) else { continue };
        made.entry((index, item.id.as_str()))
            .or_insert_with(|| captions(edition, localizer, item, diagnostics).into());
    }
    made
}

/// A finished poster, card or small picture.
struct Finished<'f> {
    edition: &'f Edition,
    localizer: &'f Localizer<'f>,
    item: &'f PressItem,
    captions: Arc<[Caption]>,
}

impl Finished<'_> {
    fn describe(self, planned: &Planned<'_>, artifact: &mut Artifact, downloads: &mut Downloads) {
        let Output::File(path) = &planned.output else { return };
        let alt = alt_text(self.edition, self.localizer, self.item);
        let mut words = String::new();
        match planned.job {
            Job::Poster { sheet, profile, .. } => downloads.posters.push(Download {
                profile: Some(profile),
                ..self.download(DownloadKind::Poster, sheet.name(), path, artifact, &alt)
            }),
            Job::Card { format, .. } => {
                let fullest = self.captions.iter().max_by_key(|caption| caption.text.len());
                words = fullest.map(|caption| caption.text.clone()).unwrap_or_default();
                downloads.cards.push(Download {
                    captions: Arc::clone(&self.captions),
                    ..self.download(DownloadKind::Card, format.name(), path, artifact, &alt)
                });
            }
            _ => {}
        }
        if let Some(image) = &mut artifact.image {
            image.alt = alt;
            image.caption = words;
        }
    }

    fn download(
        &self,
        kind: DownloadKind,
        format: &'static str,
        path: &OutputPath,
        artifact: &Artifact,
        alt: &str,
    ) -> Download {
        let preview = thumbnail_pixels(self.item).map(|(width, height)| {
            (routes::thumbnail(&self.edition.locale, self.item), width, height)
        });
        Download {
            kind,
            profile: None,
            item: self.item.id.to_string(),
            layout: self.item.layout.clone(),
            title: headline(self.edition, self.item),
            format,
            path: path.clone(),
            bytes: artifact.bytes.len(),
            preview,
            alt: alt.to_owned(),
            captions: Arc::default(),
        }
    }
}

/// A handout in one form, or what is said in a film.
fn text_file(planned: &Planned<'_>, artifact: &Artifact) -> Option<TextFile> {
    let handout = |handout: &Handout| {
        (handout.id.to_string(), handout.title().map(Text::plain).unwrap_or_default())
    };
    let film = |page: &Page<Text>| (page.id.flat(), page.title.plain());
    let ((item, title), folder, ending) = match &planned.job {
        Job::HandoutPdf { handout: made, .. } => (handout(made), "texts", "pdf"),
        Job::HandoutText(made) => (handout(made), "texts", "txt"),
        Job::HandoutHtml(made) => (handout(made), "texts", "html"),
        Job::Subtitles(page) => (film(page), "film", "vtt"),
        Job::FilmText(page) => (film(page), "film", "txt"),
        _ => return None,
    };
    let path = match &planned.output {
        Output::File(path) => Some(path.clone()),
        Output::Asset(_) | Output::Packed(_) => None,
    };
    Some(TextFile { item, title, folder, ending, path, artifact: artifact.clone() })
}
