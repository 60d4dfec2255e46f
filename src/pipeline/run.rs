//! Runs the jobs of a plan: one wave after another, each on all threads.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::assets::check_index;
use super::cache::cached;
use super::execute::in_parallel;
use super::rendering::Rendering;
use super::tools::Tools;
use super::typesetting::{Typesetting, reported_once};
use super::wording::WordingFaults;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath};
use crate::fluent::Localizer;
use crate::fonts::{FaceSpec, subset};
use crate::model::{
    Artifact, Edition, Handout, ImageInfo, Locale, MediaType, OutputPath, OutputTree, Page,
    ReleaseState, SegmentId, Text,
};
use crate::plan::{Job, Output, Planned, Planner, STYLES};
use crate::press::Passage;
use crate::routes;
use crate::site::{self, Filled, Finish, RenderWork, SiteContext, StyleFace, stylesheet};
use crate::toolkit::{Contents, PackFile, all_contents, film, handout, pack};

/// What jobs are run with.
pub(super) struct Runner<'r> {
    pub(super) planner: &'r Planner<'r>,
    pub(super) tools: Tools<'r>,
    /// Renders the theme's templates; none when nothing is made by them.
    pub(super) rendering: Option<&'r Rendering<'r>>,
    /// Sets posters, cards and handouts; none when the theme's press sources cannot be used.
    pub(super) typesetting: Option<&'r Typesetting<'r>>,
    /// Texts with sensitive facts, which no search shows.
    pub(super) sensitive: &'r BTreeSet<SegmentId>,
    /// What the pages of each edition share; empty before the wave of pages.
    pub(super) sites: &'r [Option<SiteContext<'r>>],
    /// What is wrong with the words of pages.
    pub(super) wording: &'r WordingFaults,
}

impl Runner<'_> {
    /// Runs the jobs; gives what came of each, in their order.
    pub(super) fn run(
        &self,
        jobs: &[Planned<'_>],
        diagnostics: &mut Diagnostics,
    ) -> Vec<Option<Artifact>> {
        let name = |planned: &Planned<'_>| planned.name();
        let (made, found) =
            in_parallel(jobs, self.tools.progress, name, |planned, found| self.one(planned, found));
        diagnostics.append(reported_once(found));
        made
    }

    fn one(&self, planned: &Planned<'_>, diagnostics: &mut Diagnostics) -> Option<Artifact> {
        let edition = planned.edition.and_then(|index| self.planner.editions.get(index));
        let artifact = match &planned.job {
            Job::Poster { .. } | Job::HandoutPdf { .. } => self.set(planned, None, diagnostics)?,
            Job::Card { format, .. } => self.set(planned, Some(format.pixels()), diagnostics)?,
            Job::Thumbnail { pixels, .. } => self.set(planned, Some(*pixels), diagnostics)?,
            Job::HandoutText(handout) => text(MediaType::Text, handout_text(edition?, handout)),
            Job::HandoutHtml(handout) => {
                let filled = handout_html(edition?, handout);
                self.rendered(planned, filled, Finish::AsIs, diagnostics)?
            }
            Job::Subtitles(page) => text(MediaType::Vtt, subtitles(edition?, page)),
            Job::FilmText(page) => text(MediaType::Text, film_text(edition?, page)?),
            Job::Copy { bytes, source, .. } => copied(planned, bytes, source),
            Job::SearchIndex => self.search_index(edition?.0, diagnostics)?,
            Job::Font(face) => self.font(planned, face, diagnostics)?,
            Job::Stylesheet { locale, faces } => self.stylesheet(*locale, faces),
            Job::Pack(contents) => {
                let name = &edition?.0.locale.tag;
                self.pack(planned, name, || contents.sealed(), diagnostics)?
            }
            Job::AllPacks(contents) => {
                self.pack(planned, "all languages", || self.all_packs(contents), diagnostics)?
            }
            Job::Page(page) => {
                self.page(planned, site::page(self.site(planned)?, page), diagnostics)?
            }
            Job::Chooser => self.page(planned, site::chooser(&self.sites())?, diagnostics)?,
            Job::NotFound => self.page(planned, site::not_found(&self.sites())?, diagnostics)?,
            Job::Feed => {
                let filled = site::feed(self.site(planned)?)?;
                self.rendered(planned, filled, Finish::AsIs, diagnostics)?
            }
            Job::Robots => Artifact::new(MediaType::Text, site::robots(self.sites().first()?)),
            Job::Sitemap => {
                let filled = site::sitemap(&self.sites())?;
                self.rendered(planned, filled, Finish::AsIs, diagnostics)?
            }
            Job::HostFile(content) => text(MediaType::Text, content.clone()),
        };
        // What lies in the assets folder is shared by whoever names it.
        let is_own = !matches!(planned.output, Output::Asset(_));
        let edition = edition.filter(|_| is_own);
        let locale = edition.map(|(edition, _)| Arc::clone(&edition.locale.tag));
        Some(Artifact { locale, ..artifact })
    }

    /// What the pages of the job's edition share.
    fn site(&self, planned: &Planned<'_>) -> Option<&SiteContext<'_>> {
        self.sites.get(planned.edition?)?.as_ref()
    }

    fn sites(&self) -> Vec<&SiteContext<'_>> {
        self.sites.iter().flatten().collect()
    }

    /// A file of the press; of a picture, its size is known beside its bytes.
    fn set(
        &self,
        planned: &Planned<'_>,
        pixels: Option<(u32, u32)>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Artifact> {
        let media = if pixels.is_some() { MediaType::Png } else { MediaType::Pdf };
        let bytes = self.typesetting?.set(planned, diagnostics)?;
        let image = pixels.map(|(width, height)| ImageInfo {
            width,
            height,
            alt: String::new(),
            caption: String::new(),
        });
        Some(Artifact { image, origin: Some(planned.inputs), ..Artifact::new(media, bytes) })
    }

    fn search_index(&self, edition: &Edition, diagnostics: &mut Diagnostics) -> Option<Artifact> {
        let index = site::find_index(edition, self.sensitive)?;
        check_index(edition, index.len(), diagnostics);
        Some(Artifact::new(MediaType::JavaScript, index))
    }

    fn font(
        &self,
        planned: &Planned<'_>,
        face: &FaceSpec,
        diagnostics: &mut Diagnostics,
    ) -> Option<Artifact> {
        let theme = self.planner.theme;
        let Some(file) = theme.fonts.get(face.file) else {
            diagnostics.push(
                Diagnostic::new(
                    Code::ThemeFont,
                    format!("the theme has no font file `{}`", face.file),
                )
                .in_file(&theme.file)
                .help(
                    "copy the file into the `fonts` folder of the theme or of one that it extends",
                ),
            );
            return None;
        };
        let quality = self.planner.effort.woff2_quality();
        let bytes = cached(self.tools.cache, &planned.inputs, diagnostics, |diagnostics| {
            let cannot = |error| {
                Diagnostic::new(
                    Code::ThemeFont,
                    format!(
                        "the font `{}` cannot be reduced to the characters in use: {error}",
                        file.source
                    ),
                )
                .in_file(&file.source)
                .help("replace it with an undamaged TTF or OTF file")
            };
            let made = subset(&file.bytes, &face.characters, quality);
            made.map_err(|error| diagnostics.push(cannot(error))).ok()
        })?;
        Some(Artifact::new(MediaType::Woff2, bytes))
    }

    fn stylesheet(&self, locale: Option<&Locale>, faces: &[StyleFace]) -> Artifact {
        let theme = self.planner.theme;
        let source = theme.assets.get(STYLES);
        // All assets lie in one folder, so that any path in it serves to make links relative.
        let at = routes::asset("site.css", b"");
        let text = source.map(|file| String::from_utf8_lossy(&file.bytes)).unwrap_or_default();
        let css = stylesheet(&text, &theme.colors, locale, faces, &at);
        let source = source.map(|file| SourcePath::clone(&file.source));
        Artifact { source, ..Artifact::new(MediaType::Css, css.into_bytes()) }
    }

    /// A ZIP, from the cache when nothing has changed: only when something has are checksums found
    /// out.
    fn pack(
        &self,
        planned: &Planned<'_>,
        name: &str,
        files: impl Fn() -> Vec<PackFile>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Artifact> {
        let stamp = self.planner.editions.editions.first()?.identity.updated;
        let bytes = cached(self.tools.cache, &planned.inputs, diagnostics, |diagnostics| {
            let cannot = |error: String| {
                let message = format!("the toolkit for {name} cannot be packed: {error}");
                Diagnostic::new(Code::OutputPath, message)
                    .help("give the posters and cards shorter ids in campaign.toml")
            };
            pack(&files(), stamp).map_err(|error| diagnostics.push(cannot(error))).ok()
        })?;
        Some(Artifact { origin: Some(planned.inputs), ..Artifact::new(MediaType::Zip, bytes) })
    }

    fn all_packs(&self, contents: &[Option<Contents>]) -> Vec<PackFile> {
        let editions = self.planner.editions.editions.iter().zip(contents);
        let sealed: Vec<(&Edition, _)> = editions
            .filter_map(|(edition, contents)| Some((&**edition, contents.as_ref()?.sealed())))
            .collect();
        all_contents(&sealed)
    }

    /// A page, made smaller.
    fn page(
        &self,
        planned: &Planned<'_>,
        filled: Filled,
        diagnostics: &mut Diagnostics,
    ) -> Option<Artifact> {
        self.rendered(planned, filled, Finish::Minified, diagnostics)
    }

    /// A file that a template makes, compared with what the template was given to say.
    fn rendered(
        &self,
        planned: &Planned<'_>,
        filled: Filled,
        finish: Finish,
        diagnostics: &mut Diagnostics,
    ) -> Option<Artifact> {
        let is_page = filled.template.ends_with(".html");
        let media = if is_page { MediaType::Html } else { MediaType::Xml };
        let work = RenderWork { name: planned.name(), filled, finish };
        let bytes = self.rendering?.render(&work, diagnostics)?;
        // The page of examples names each of them; it is never part of what is published.
        if work.filled.template != STYLE_TEMPLATE {
            let file = (&*work.name, &planned.inputs, &*bytes);
            self.wording.check(file, media, || work.filled.wording(), self.tools);
        }
        Some(Artifact::new(media, bytes))
    }
}

/// The template of the page that `--style-page` adds.
const STYLE_TEMPLATE: &str = "pages/style.html";

/// An edition with its words.
type WithWords<'e> = (&'e Arc<Edition>, &'e Localizer<'e>);

/// The HTML of a handout.
fn handout_html(
    (edition, localizer): (&Arc<Edition>, &Localizer<'_>),
    handout: &Handout,
) -> Filled {
    site::handout(edition, localizer, (handout, &passages(edition, localizer, handout)))
}

fn text(media: MediaType, text: String) -> Artifact {
    Artifact::new(media, text.into_bytes())
}

fn copied(planned: &Planned<'_>, bytes: &Arc<[u8]>, source: &SourcePath) -> Artifact {
    let media = MediaType::of_name(&planned.name()).unwrap_or(MediaType::Text);
    let source = Some(SourcePath::clone(source));
    Artifact { source, ..Artifact::new(media, Arc::clone(bytes)) }
}

fn passages(edition: &Edition, localizer: &Localizer<'_>, handout: &Handout) -> Vec<Passage> {
    handout::passages(edition, localizer, &handout.sections, handout.contact.as_ref())
}

fn handout_text(localized: WithWords<'_>, handout: &Handout) -> String {
    let (edition, localizer) = localized;
    let title = handout.title().map(Text::plain).unwrap_or_default();
    let text = handout::text(&title, &passages(edition, localizer, handout));
    let text = format!("{}{text}", marked(localized, handout.state));
    handout::file(&text, edition.locale.direction)
}

fn subtitles(localized: WithWords<'_>, page: &Page<Text>) -> String {
    let mark = mark(localized, page.release.state);
    film::vtt(&localized.0.locale, mark.as_deref(), &film::cues(page))
}

/// What is said in the film of a page, under its title.
fn film_text(localized: WithWords<'_>, page: &Page<Text>) -> Option<String> {
    let words = film::transcript(page)?;
    let mark = marked(localized, page.release.state);
    let text = format!("{mark}{}\n\n{}\n", page.title.plain(), words.join("\n\n"));
    Some(handout::file(&text, localized.0.locale.direction))
}

/// What a file says first that is not final.
fn marked(localized: WithWords<'_>, state: ReleaseState) -> String {
    mark(localized, state).map(|mark| format!("{mark}\n\n")).unwrap_or_default()
}

fn mark((edition, localizer): WithWords<'_>, state: ReleaseState) -> Option<String> {
    let mark = edition.watermark(state)?;
    localizer.word(mark.word(), &BTreeMap::new()).ok()
}

/// Puts finished files into the tree; gives where each of them lies. Two files of one path that are
/// not the same are reported.
pub(super) fn collect(
    jobs: &[Planned<'_>],
    made: &[Option<Artifact>],
    output: &mut OutputTree,
    diagnostics: &mut Diagnostics,
) -> Vec<Option<OutputPath>> {
    let mut paths = Vec::with_capacity(made.len());
    for (planned, artifact) in jobs.iter().zip(made) {
        let path = artifact.as_ref().and_then(|artifact| path(&planned.output, artifact));
        if let (Some(path), Some(artifact)) = (&path, artifact) {
            put(path.clone(), artifact.clone(), output, diagnostics);
        }
        paths.push(path);
    }
    paths
}

fn path(output: &Output, artifact: &Artifact) -> Option<OutputPath> {
    match output {
        Output::File(path) => Some(path.clone()),
        Output::Asset(name) => {
            let flat = name.replace('/', "-").to_ascii_lowercase();
            Some(routes::asset(&flat, &artifact.bytes))
        }
        Output::Packed(_) => None,
    }
}

/// Puts a file into the tree.
pub(super) fn put(
    path: OutputPath,
    artifact: Artifact,
    output: &mut OutputTree,
    diagnostics: &mut Diagnostics,
) {
    match output.0.entry(path) {
        Entry::Vacant(place) => {
            place.insert(artifact);
        }
        // Paths that cannot be used are all reported as one.
        Entry::Occupied(place)
            if place.key().is_fallback() || place.get().bytes == artifact.bytes => {}
        Entry::Occupied(place) => diagnostics.push(
            Diagnostic::new(
                Code::OutputCollision,
                format!("two files have the path `{}`", place.key()),
            )
            .help("rename one of the two pages, posters or cards"),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_files_of_one_path_are_reported() {
        let mut output = OutputTree::default();
        let mut diagnostics = Diagnostics::new();
        for text in ["سلام", "سلام", "helo"] {
            let artifact = Artifact::new(MediaType::Html, text.as_bytes());
            put(routes::root("ur"), artifact, &mut output, &mut diagnostics);
        }
        let codes: Vec<Code> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, [Code::OutputCollision]);
        let kept = output.0.values().next().expect("the first");
        assert_eq!(&*kept.bytes, "سلام".as_bytes(), "the first one stays");
    }
}
