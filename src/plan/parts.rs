//! The first wave: what is made from editions and sources alone.

use std::sync::Arc;

use super::{CopyKind, Effort, Job, Output, Planned, Planner, press};
use crate::diag::{Diagnostics, SourcePath};
use crate::fonts::FaceSpec;
use crate::model::{Edition, Fingerprint, Name, Page, Project, Text};
use crate::routes;
use crate::toolkit::film;

/// The stylesheet's source in a theme; it becomes one stylesheet per language.
pub(crate) const STYLES: &str = "site.css";

/// Posters, cards, handouts, what is said in films, assets, search indexes and fonts. `faces` are
/// the fonts of all stylesheets.
pub(crate) fn parts<'p>(
    planner: &Planner<'p>,
    project: &'p Project,
    faces: impl Iterator<Item = FaceSpec>,
    diagnostics: &mut Diagnostics,
) -> Vec<Planned<'p>> {
    let mut jobs = press::jobs(planner, diagnostics);
    for (index, edition) in planner.editions.editions.iter().enumerate() {
        texts(planner, index, edition, &mut jobs);
    }
    jobs.extend(assets(planner, project));
    for (index, edition) in planner.editions.editions.iter().enumerate() {
        jobs.push(Planned {
            output: Output::Asset(format!("find-{}.js", edition.locale.slug)),
            edition: Some(index),
            inputs: of_edition(planner, edition, "find", ""),
            job: Job::SearchIndex,
        });
    }
    jobs.extend(faces.map(|face| font(planner, face)));
    jobs.retain(|planned| planner.wants(planned.job.product()));
    jobs
}

/// The handouts of an edition as text and HTML, and what is said in its films.
fn texts<'p>(
    planner: &Planner<'p>,
    index: usize,
    edition: &'p Arc<Edition>,
    jobs: &mut Vec<Planned<'p>>,
) {
    let locale = &edition.locale;
    let mut add = |output, kind: &str, id: &str, job| {
        let inputs = of_edition(planner, edition, kind, id);
        jobs.push(Planned { output, edition: Some(index), inputs, job });
    };
    for handout in &edition.handouts {
        let id: &Name = &handout.id;
        let text = Output::File(routes::text(locale, id, "txt"));
        add(text, "handout-text", id.as_str(), Job::HandoutText(handout));
        let html = Output::Packed(routes::text(locale, id, "html"));
        add(html, "handout-html", id.as_str(), Job::HandoutHtml(handout));
    }
    for page in edition.pages.values().filter(|page: &&Page<Text>| film::has_words(page)) {
        let path = |ending| Output::File(routes::film(locale, &page.id, ending));
        add(path("vtt"), "subtitles", page.id.as_str(), Job::Subtitles(page));
        add(path("txt"), "film-text", page.id.as_str(), Job::FilmText(page));
    }
}

/// Assets of the theme but stylesheets, its logo, and media of the campaign.
fn assets<'p>(planner: &Planner<'p>, project: &'p Project) -> Vec<Planned<'p>> {
    let theme = planner.theme;
    let own = theme.assets.iter().filter(|(name, _)| *name != STYLES);
    let copy = |kind, name: &str, bytes: &'p Arc<[u8]>, source: &'p SourcePath| Planned {
        output: Output::Asset(name.to_owned()),
        edition: None,
        inputs: Fingerprint::of("copy").add("file", planner.digests.of_file(source)).finish(),
        job: Job::Copy { kind, bytes, source },
    };
    let mut jobs: Vec<Planned<'p>> = own
        .map(|(name, file)| copy(CopyKind::ThemeAsset, name, &file.bytes, &file.source))
        .collect();
    jobs.extend(theme.site_logo().map(|logo| {
        let name = logo.press_path().rsplit('/').next().unwrap_or_default();
        copy(CopyKind::Logo, name, &logo.file.bytes, &logo.file.source)
    }));
    let media = project.media.iter();
    jobs.extend(media.map(|(name, file)| copy(CopyKind::Media, name, &file.bytes, &file.source)));
    jobs
}

fn font<'p>(planner: &Planner<'p>, face: FaceSpec) -> Planned<'p> {
    let stem = face.file.rsplit_once('.').map_or(face.file, |(stem, _)| stem);
    let digest =
        planner.theme.fonts.get(face.file).map(|file| planner.digests.of_file(&file.source));
    let text: String = face.characters.iter().collect();
    let inputs = Fingerprint::of("font")
        .add("font", digest.unwrap_or_default())
        .add("characters", text.as_bytes())
        .add("quality", &[planner.effort.woff2_quality()])
        .finish();
    let output = Output::Asset(format!("{stem}.woff2"));
    Planned { output, edition: None, inputs, job: Job::Font(face) }
}

impl Effort {
    /// How hard WOFF2 is compressed, from 0 to 11.
    pub(crate) fn woff2_quality(self) -> u8 {
        match self {
            Self::Quick => 5,
            Self::Full | Self::Smallest => 11,
        }
    }
}

/// The inputs of a file that is made from an edition alone.
fn of_edition(planner: &Planner<'_>, edition: &Edition, kind: &str, id: &str) -> Fingerprint {
    let edition = planner.edition_inputs(edition).to_string();
    Fingerprint::of(kind).add("edition", edition.as_bytes()).add("id", id.as_bytes()).finish()
}
