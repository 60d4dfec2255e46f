//! One theme: from its editions to an output tree, by a plan of three waves.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::assets::{self, Sizes};
use super::audit::{FinishedFiles, audit};
use super::downloads;
use super::options::BuildOptions;
use super::prepare::ThemeEditions;
use super::rendering::Rendering;
use super::run::{Runner, collect};
use super::summary::{LanguageSummary, Summary};
use super::tools::Tools;
use super::typesetting::{Typesetting, check_address, check_schemes};
use super::wording::WordingFaults;
use super::{fonts, manifest};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::fonts::Charmaps;
use crate::model::{Artifact, Edition, OutputPath, OutputTree, Project, SegmentId, Theme};
use crate::plan::{
    BundleInputs, FileDigests, Job, LocalizedEditions, Output, Planned, Planner, Product,
    StylesheetPlan, bundles, pages, parts, stylesheets,
};
use crate::site::{Assets, SiteContext};
use crate::toolkit::downloads::Downloads;
use crate::toolkit::{Contents, contents};

/// Makes everything that is asked for of one theme.
pub(super) fn build_theme(
    project: &Project,
    ThemeEditions { theme, editions, .. }: &ThemeEditions,
    digests: &FileDigests,
    (options, tools): (&BuildOptions, Tools<'_>),
    diagnostics: &mut Diagnostics,
) -> OutputTree {
    let editions = LocalizedEditions::new(editions);
    let planner = Planner {
        theme,
        editions: &editions,
        products: &options.only,
        profiles: &options.profiles,
        effort: options.effort,
        is_known: &|inputs| tools.cache.has(inputs),
        now: options.now,
        digests,
    };
    let sensitive = assets::sensitive_texts(project, theme);
    let wording = WordingFaults::default();
    let build = ThemeBuild { project, planner: &planner, tools, sensitive, wording };
    let mut output = OutputTree::default();
    build.run(&mut output, diagnostics);
    build.wording.report(theme, diagnostics);
    manifest::refuse_unusable(&output, diagnostics);
    manifest::add_manifest(project, theme, (options, tools.cache), &mut output);
    output
}

/// Adds what is to be reported of the languages that were built.
pub(super) fn summarise(project: &Project, editions: &[Arc<Edition>], summary: &mut Summary) {
    for edition in editions {
        let tag = edition.locale.tag.to_string();
        if summary.languages.iter().any(|language| language.tag == tag) {
            continue;
        }
        let info = project.catalogs.get(&tag).map(|catalog| &catalog.info);
        summary.languages.push(LanguageSummary {
            tag,
            translated_by: info.map(|info| info.translated_by.clone()).unwrap_or_default(),
            reviewed_by: info.map(|info| info.reviewed_by.clone()).unwrap_or_default(),
            autonym: edition.locale.autonym.to_owned(),
            coverage: edition.coverage.clone(),
            reviewed: edition.reviewed,
            listed: edition.is_listed(),
        });
    }
}

/// The build of one theme.
struct ThemeBuild<'b> {
    project: &'b Project,
    planner: &'b Planner<'b>,
    tools: Tools<'b>,
    /// Texts with sensitive facts, which no search shows.
    sensitive: BTreeSet<SegmentId>,
    /// What is wrong with the words of pages.
    wording: WordingFaults,
}

/// What the first wave has left for the others.
struct Parts<'b> {
    stylesheets: Vec<StylesheetPlan<'b>>,
    /// Where the fonts of the stylesheets lie, one after another.
    fonts: Vec<Option<OutputPath>>,
    assets: Assets,
    downloads: Vec<Downloads>,
    /// Files that could not be made, which has been reported.
    unmade: BTreeSet<OutputPath>,
}

impl<'b> ThemeBuild<'b> {
    fn run(&self, output: &mut OutputTree, diagnostics: &mut Diagnostics) {
        let planner = self.planner;
        let rendering = self.rendering(diagnostics);
        let parts = self.parts(rendering.as_ref(), output, diagnostics);
        if planner.wants(Product::Posters) {
            check_address(planner.editions.editions, diagnostics);
        }
        // Without templates there are neither pages nor packs.
        let Some(rendering) = rendering else { return };
        let mut parts = parts;
        self.bundles(&mut parts, output, diagnostics);
        if planner.wants(Product::Site) {
            self.pages(&parts, &rendering, output, diagnostics);
        }
    }

    fn theme(&self) -> &'b Theme {
        self.planner.theme
    }

    /// Renders the theme's templates, when anything is to be made by them; what is wrong with them
    /// is reported.
    fn rendering(&self, diagnostics: &mut Diagnostics) -> Option<Rendering<'b>> {
        let wanted = [Product::Site, Product::Toolkit].iter().any(|made| self.planner.wants(*made));
        wanted.then(|| Rendering::new(self.theme(), self.tools, diagnostics))?
    }

    /// The first wave.
    fn parts(
        &self,
        rendering: Option<&Rendering<'_>>,
        output: &mut OutputTree,
        diagnostics: &mut Diagnostics,
    ) -> Parts<'b> {
        let planner = self.planner;
        let has_site = planner.wants(Product::Site) && rendering.is_some();
        let (stylesheets, sizes) =
            if has_site { self.site_parts(diagnostics) } else { (Vec::new(), Sizes::new()) };
        let faces = stylesheets.iter().flat_map(|sheet| sheet.faces.iter().cloned());
        let mut jobs = parts(planner, self.project, faces, diagnostics);
        // An image that cannot be measured has been reported.
        jobs.retain(|planned| !is_without_templates(planned) || rendering.is_some());
        let is_set = jobs.iter().any(|planned| planned.job.work().is_some());
        let typesetting =
            if is_set { Typesetting::new(planner, self.tools, diagnostics) } else { None };
        if typesetting.is_some() {
            check_schemes(self.theme(), &jobs, diagnostics);
        }
        let runner = Runner { typesetting: typesetting.as_ref(), ..self.runner(rendering, &[]) };
        let mut made = runner.run(&jobs, diagnostics);
        if let Some(rendering) = rendering {
            rendering.report(diagnostics);
        }
        let downloads = downloads::describe(planner.editions, &jobs, &mut made, diagnostics);
        let paths = collect(&jobs, &made, output, diagnostics);
        let unmade = unmade(&jobs, &made).collect();
        let mut assets = assets::locate(self.project, self.theme(), &sizes, &jobs, &paths);
        assets.cards = downloads.iter().any(|files| !files.cards.is_empty());
        let fonts = jobs.iter().zip(paths).filter(|(planned, _)| is_font(planned));
        let fonts = fonts.map(|(_, path)| path).collect();
        if let Some(typesetting) = typesetting {
            typesetting.report(&jobs, self.theme(), diagnostics);
        }
        Parts { stylesheets, fonts, assets, downloads, unmade }
    }

    /// What the site needs beside pages: its stylesheets with their fonts, and the sizes of images.
    fn site_parts(&self, diagnostics: &mut Diagnostics) -> (Vec<StylesheetPlan<'b>>, Sizes) {
        let planner = self.planner;
        let sizes = assets::check(self.project, self.theme(), self.tools.cache, diagnostics);
        let charmaps: Charmaps = fonts::charmaps(self.theme());
        fonts::check_characters(planner.editions.editions, &charmaps, diagnostics);
        (stylesheets(planner.editions, &charmaps), sizes)
    }

    /// The second wave.
    fn bundles(
        &self,
        parts: &mut Parts<'b>,
        output: &mut OutputTree,
        diagnostics: &mut Diagnostics,
    ) {
        let contents = self.contents(&parts.downloads, output, diagnostics);
        let inputs = BundleInputs {
            stylesheets: &parts.stylesheets,
            fonts: &parts.fonts,
            contents: &contents,
        };
        let jobs = bundles(self.planner, &inputs);
        let made = self.runner(None, &[]).run(&jobs, diagnostics);
        let paths = collect(&jobs, &made, output, diagnostics);
        parts.unmade.extend(unmade(&jobs, &made));
        let mut keys = parts.stylesheets.iter().map(|sheet| sheet.key.clone());
        for ((planned, artifact), path) in jobs.iter().zip(&made).zip(paths) {
            let (Some(artifact), Some(path)) = (artifact, path) else { continue };
            let length = artifact.bytes.len();
            match (&planned.job, planned.edition) {
                (Job::Stylesheet { .. }, _) => {
                    let key = keys.next().unwrap_or_default();
                    parts.assets.stylesheets.insert(key, path);
                }
                (Job::Pack(_), Some(index)) => {
                    if let Some(entry) = parts.downloads.get_mut(index) {
                        entry.zip = Some((path, length));
                    }
                }
                (Job::AllPacks(_), _) => {
                    for entry in &mut parts.downloads {
                        entry.all = Some((path.clone(), length));
                    }
                }
                _ => {}
            }
        }
    }

    /// What goes into the pack of each edition, when there is anything.
    fn contents(
        &self,
        downloads: &[Downloads],
        output: &OutputTree,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Option<Contents>> {
        if !self.planner.wants(Product::Toolkit) {
            return self.planner.editions.editions.iter().map(|_| None).collect();
        }
        let read = |path: &OutputPath| output.0.get(path).cloned();
        let mut of = |edition: &Edition, files: &Downloads| {
            let made = contents(edition, files, read);
            made.map_err(|error| diagnostics.push(unpacked(&edition.locale.tag, &error))).ok()
        };
        let editions = self.planner.editions.editions.iter().zip(downloads);
        editions.map(|(edition, files)| (!files.is_empty()).then(|| of(edition, files))?).collect()
    }

    /// The third wave, and the audit of it.
    fn pages(
        &self,
        parts: &Parts<'b>,
        rendering: &Rendering<'_>,
        output: &mut OutputTree,
        diagnostics: &mut Diagnostics,
    ) {
        let editions = self.planner.editions.editions;
        let before = diagnostics.count(Severity::Error);
        let jobs = pages(self.planner, &parts.assets, &parts.downloads);
        let sites: Vec<Option<SiteContext<'_>>> = editions
            .iter()
            .zip(&parts.downloads)
            .map(|(edition, files)| SiteContext::new(edition, editions, &parts.assets, files))
            .collect();
        let made = self.runner(Some(rendering), &sites).run(&jobs, diagnostics);
        rendering.report(diagnostics);
        collect(&jobs, &made, output, diagnostics);
        let identity = &self.project.campaign.identity;
        if identity.base_url.is_none() {
            diagnostics.push(no_address());
        }
        // Where a page could not be made, every link to it would be reported as well.
        if diagnostics.count(Severity::Error) == before {
            let protected = self.wording.protected();
            let (assets, unmade) = (&self.theme().assets, &parts.unmade);
            let files = FinishedFiles { output, assets, unmade };
            audit(identity, editions, &files, &protected, diagnostics);
        }
    }

    fn runner<'r>(
        &'r self,
        rendering: Option<&'r Rendering<'r>>,
        sites: &'r [Option<SiteContext<'r>>],
    ) -> Runner<'r> {
        let Self { planner, tools, sensitive, wording, .. } = self;
        Runner { planner, tools: *tools, rendering, typesetting: None, sensitive, sites, wording }
    }
}

/// The files of jobs that failed.
fn unmade<'j>(
    jobs: &'j [Planned<'_>],
    made: &'j [Option<Artifact>],
) -> impl Iterator<Item = OutputPath> + 'j {
    let failed = jobs.iter().zip(made).filter(|(_, artifact)| artifact.is_none());
    failed.filter_map(|(planned, _)| match &planned.output {
        Output::File(path) => Some(path.clone()),
        Output::Asset(_) | Output::Packed(_) => None,
    })
}

fn is_font(planned: &Planned<'_>) -> bool {
    matches!(planned.job, Job::Font(_))
}

/// Whether a job is of no use without templates, which have been reported.
fn is_without_templates(planned: &Planned<'_>) -> bool {
    planned.job.work().is_none()
}

fn unpacked(name: &str, error: &str) -> Diagnostic {
    Diagnostic::new(Code::OutputPath, format!("the toolkit for {name} cannot be packed: {error}"))
        .help("give the posters and cards shorter ids in campaign.toml")
}

fn no_address() -> Diagnostic {
    Diagnostic::new(Code::OutputBaseUrl, "the address of the site is not set")
        .help("set `base_url` under `[campaign]` in campaign/campaign.toml, or pass `--base-url`: without it there are no canonical links, link previews, sitemap or QR codes")
}
