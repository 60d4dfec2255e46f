//! What becomes of a finished file: its place in the tree, and what the toolkit page and the packs
//! are told of it.

use std::sync::Arc;

use super::Press;
use super::jobs::{Job, Shape};
use crate::fluent::Localizer;
use crate::model::{
    Artifact, Fingerprint, Handout, ImageInfo, Locale, MediaType, OutputPath, OutputTree,
    PressItem, PressKind, Text,
};
use crate::routes;
use crate::toolkit::downloads::{Download, DownloadKind, Downloads, TextFile};
use crate::toolkit::{Caption, alt_text, headline};

impl Press<'_> {
    /// Puts a text to pass on into the tree, and notes it among the downloads.
    pub(super) fn place_handout(
        &self,
        (job, handout): (&Job<'_>, &Handout),
        (bytes, origin): (Arc<[u8]>, Fingerprint),
        downloads: &mut Downloads,
        output: &mut OutputTree,
    ) {
        let Some(edition) = self.editions.get(job.owner) else { return };
        let title = handout.title().map(Text::plain);
        let locale = Some(Arc::clone(&edition.locale.tag));
        let artifact =
            Artifact { locale, origin: Some(origin), ..Artifact::new(MediaType::Pdf, bytes) };
        output.0.insert(job.path.clone(), artifact.clone());
        downloads.texts.push(TextFile {
            item: handout.id.to_string(),
            title: title.unwrap_or_default(),
            ending: "pdf",
            path: Some(job.path.clone()),
            artifact,
        });
    }

    /// Puts a poster, card or small picture into the tree, and notes it among the downloads.
    pub(super) fn place(
        &self,
        (job, item): (&Job<'_>, &PressItem),
        (localizer, captions): (&Localizer<'_>, Option<&Arc<[Caption]>>),
        (bytes, origin): (Arc<[u8]>, Fingerprint),
        downloads: &mut Downloads,
        output: &mut OutputTree,
    ) {
        let Some(edition) = self.editions.get(job.owner) else { return };
        let alt = alt_text(edition, localizer, item);
        let length = bytes.len();
        let entry = |kind, format| Download {
            kind,
            profile: None,
            item: item.id.to_string(),
            layout: item.layout.clone(),
            title: headline(edition, item),
            format,
            path: job.path.clone(),
            bytes: length,
            preview: small_picture(&edition.locale, item),
            alt: alt.clone(),
            captions: Arc::default(),
        };
        let mut words = String::new();
        match job.shape {
            Shape::Poster(sheet, profile) => downloads.posters.push(Download {
                profile: Some(profile),
                ..entry(DownloadKind::Poster, sheet.name())
            }),
            Shape::Card(format) => {
                let captions = captions.map(Arc::clone).unwrap_or_default();
                let fullest = captions.iter().max_by_key(|caption| caption.text.len());
                words = fullest.map(|caption| caption.text.clone()).unwrap_or_default();
                downloads
                    .cards
                    .push(Download { captions, ..entry(DownloadKind::Card, format.name()) });
            }
            Shape::SmallPoster(_) | Shape::SmallCard(_) | Shape::Handout => {}
        }
        let image = job.shape.pixels().map(|(width, height)| ImageInfo {
            width,
            height,
            alt: alt.clone(),
            caption: words,
        });
        let media = if image.is_some() { MediaType::Png } else { MediaType::Pdf };
        let locale = Some(Arc::clone(&edition.locale.tag));
        output.0.insert(
            job.path.clone(),
            Artifact { locale, image, origin: Some(origin), ..Artifact::new(media, bytes) },
        );
    }
}

/// The small picture of an item, with its width and height.
fn small_picture(locale: &Locale, item: &PressItem) -> Option<(OutputPath, u32, u32)> {
    let shape = match &item.kind {
        PressKind::Poster { sheets, .. } => Shape::SmallPoster(*sheets.first()?),
        PressKind::Card(formats) => Shape::SmallCard(*formats.first()?),
    };
    let (width, height) = shape.pixels()?;
    Some((routes::thumbnail(locale, item), width, height))
}
