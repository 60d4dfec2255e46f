//! One theme: from files to an output tree.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::assets;
use super::closing;
use super::execute::map;
use super::fonts::{self, Fonts};
use super::handouts;
use super::options::{BuildOptions, Product, Release};
use super::pages::Pages;
use super::press::{self, Press};
use super::release;
use super::summary::{LanguageSummary, Summary};
use super::toolkit;
use super::tools::Tools;
use crate::check;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, SourcePath};
use crate::load::{self, Project};
use crate::model::{
    Artifact, Catalog, Date, Edition, Identity, Locale, MediaType, Moment, OutputPath, OutputTree,
};
use crate::plan::routes;
use crate::render::page::Templates;
use crate::render::press::check_logos;
use crate::render::proof::Site;
use crate::resolve::{Common, Inputs, add_style_page};
use crate::translate::check_synced;

/// Builds the edition of one theme.
pub(super) fn build_theme(
    files: &BTreeMap<SourcePath, Arc<[u8]>>,
    name: &str,
    options: &BuildOptions,
    tools: Tools<'_>,
    summary: &mut Summary,
) -> (Option<OutputTree>, Diagnostics) {
    let (project, mut diagnostics) = load::project(files, name);
    let Some(mut project) = project else { return (None, diagnostics) };
    override_address(&mut project, options);
    release::settle(&mut project, options.now);
    report_unknown_locales(&project, options, &mut diagnostics);
    check_synced(&project, files, &mut diagnostics);
    check_campaign(&project, options, &mut diagnostics);
    check_logos(&project.theme, &mut diagnostics);
    fonts::check_files(&project.theme, &mut diagnostics);
    summary.campaign.clone_from(&project.campaign.identity.id);
    summary.day = Some(day(&project, options));
    let editions = editions(&project, options, &mut diagnostics);
    summarise(&editions, summary);
    // Gate 1: with an error in the sources nothing is rendered.
    if diagnostics.has_errors() {
        return (None, diagnostics);
    }
    let mut output = OutputTree::default();
    render(&project, &editions, options, tools, &mut output, &mut diagnostics);
    closing::refuse_unusable(&output, &mut diagnostics);
    closing::add_manifest(&project, tools.cache, &mut output, &mut diagnostics);
    // Gate 2: with an error in the output nothing is written.
    let output = (!diagnostics.has_errors()).then_some(output);
    (output, diagnostics)
}

fn override_address(project: &mut Project, options: &BuildOptions) {
    if let Some(url) = &options.base_url {
        let identity =
            Identity { base_url: Some(url.clone()), ..(*project.campaign.identity).clone() };
        project.campaign.identity = Arc::new(identity);
    }
}

fn report_unknown_locales(
    project: &Project,
    options: &BuildOptions,
    diagnostics: &mut Diagnostics,
) {
    for wanted in &options.locales {
        let known = &project.campaign.locales;
        if !known.iter().any(|locale| *locale.tag == **wanted || *locale.slug == **wanted) {
            let tags: Vec<&str> = known.iter().map(|locale| &*locale.tag).collect();
            diagnostics.push(
                Diagnostic::new(
                    Code::LocaleTag,
                    format!("the campaign has no language `{wanted}`"),
                )
                .in_file(&project.campaign.file)
                .help(format!("languages: {}", tags.join(", "))),
            );
        }
    }
}

/// The day that rules go by: the campaign's last change without a clock.
fn day(project: &Project, options: &BuildOptions) -> Date {
    options.now.map_or(project.campaign.identity.updated, Moment::day)
}

fn check_campaign(project: &Project, options: &BuildOptions, diagnostics: &mut Diagnostics) {
    let wanted = |catalog: &&Catalog| {
        let config = project.campaign.locales.iter().find(|locale| locale.tag == catalog.tag);
        let slug = config.map(|locale| &*locale.slug);
        options.locales.is_empty()
            || options.locales.iter().any(|w| **w == *catalog.tag || Some(w.as_str()) == slug)
    };
    let day = check::Day {
        today: day(project, options),
        published: options.release == Release::Published,
    };
    let catalogs = project.catalogs.values().filter(wanted);
    diagnostics.append(check::campaign(&project.campaign, &project.theme, catalogs, day));
}

/// Checks and resolves the languages that are asked for.
pub(super) fn editions(
    project: &Project,
    options: &BuildOptions,
    diagnostics: &mut Diagnostics,
) -> Vec<Arc<Edition>> {
    let translations = check::translations(&project.campaign, &project.theme, &project.catalogs);
    let checked = map(&translations, check::Translations::check);
    let mut refused = BTreeSet::new();
    for found in checked {
        refused.extend(found.refused);
        diagnostics.append(found.diagnostics);
    }
    let inputs = Inputs {
        campaign: &project.campaign,
        theme: &project.theme,
        catalogs: &project.catalogs,
        refused: &refused,
        wanted: &options.locales,
    };
    let common = Common::new(&inputs, diagnostics);
    let resolved = map(&common.wanted(), |locale| {
        let mut found = Diagnostics::new();
        (common.edition(locale, &mut found), found)
    });
    let mut editions = Vec::new();
    for (edition, found) in resolved {
        editions.extend(edition);
        diagnostics.append(found);
    }
    common.complete(&mut editions, diagnostics);
    if options.style_page {
        editions.iter_mut().for_each(add_style_page);
    }
    editions.into_iter().map(Arc::new).collect()
}

fn summarise(editions: &[Arc<Edition>], summary: &mut Summary) {
    for edition in editions {
        let tag = edition.locale.tag.to_string();
        if summary.languages.iter().any(|language| language.tag == tag) {
            continue;
        }
        summary.languages.push(LanguageSummary {
            tag,
            autonym: edition.locale.autonym.to_owned(),
            coverage: edition.coverage.clone(),
            reviewed: edition.reviewed,
            listed: edition.is_listed(),
        });
    }
}

/// The theme's templates, when anything is to be made by them; what is wrong with them is told.
fn templates(
    project: &Project,
    options: &BuildOptions,
    diagnostics: &mut Diagnostics,
) -> Option<Templates> {
    if ![Product::Site, Product::Toolkit].iter().any(|made| options.only.contains(made)) {
        return None;
    }
    Templates::new(&project.theme).map_err(|diagnostic| diagnostics.push(diagnostic)).ok()
}

fn render(
    project: &Project,
    editions: &[Arc<Edition>],
    options: &BuildOptions,
    tools: Tools<'_>,
    output: &mut OutputTree,
    diagnostics: &mut Diagnostics,
) {
    let Tools { cache, progress, .. } = tools;
    let products: Vec<Product> = options.only.iter().copied().collect();
    let digests = fonts::digests(&project.theme);
    let press = Press {
        project,
        editions,
        digests: &digests,
        effort: options.effort,
        profiles: &options.profiles,
        tools,
    };
    let mut downloads = press.add(&products, output, diagnostics);
    if options.only.contains(&Product::Posters) {
        press::check_address(editions, diagnostics);
    }
    let Some(templates) = templates(project, options, diagnostics) else { return };
    if options.only.contains(&Product::Toolkit) {
        handouts::add(editions, &templates, &mut downloads, output, diagnostics);
        toolkit::add(editions, &mut downloads, (cache, progress), output, diagnostics);
    }
    if !options.only.contains(&Product::Site) {
        return;
    }
    let mut assets = assets::add(project, cache, output, diagnostics);
    assets.cards = downloads.iter().any(|files| !files.cards.is_empty());
    assets::add_indexes(project, editions, &mut assets, output, diagnostics);
    let charmaps = fonts::charmaps(&project.theme);
    fonts::check(editions, &charmaps, diagnostics);
    let fonts = Fonts {
        project,
        editions,
        charmaps: &charmaps,
        digests: &digests,
        effort: options.effort,
        cache,
        progress,
    };
    fonts.add(&mut assets, output, diagnostics);
    let pages = Pages {
        editions,
        assets: &assets,
        downloads: &downloads,
        templates: &templates,
        cache,
        progress,
    };
    let before = diagnostics.count(Severity::Error);
    pages.render(output, diagnostics);
    let base_url = project.campaign.identity.base_url.as_deref();
    let folder = base_url.map_or("/", routes::folder);
    closing::add_host_files(folder, output, diagnostics);
    // Where a page could not be made, every link to it would be told as well.
    if diagnostics.count(Severity::Error) == before {
        prove(project, editions, output, diagnostics);
    }
}

/// Proves the pages of the site.
fn prove(
    project: &Project,
    editions: &[Arc<Edition>],
    output: &OutputTree,
    diagnostics: &mut Diagnostics,
) {
    let identity = &project.campaign.identity;
    let base_url = identity.base_url.as_deref();
    let emergency = editions.first().and_then(|edition| edition.phone("emergency"));
    let emergency = emergency.map(|phone| phone.tel());
    let listed: Vec<&Locale> = editions
        .iter()
        .filter(|edition| edition.is_listed())
        .map(|edition| &*edition.locale)
        .collect();
    let site = Site {
        base_url,
        folder: base_url.map_or("/", routes::folder),
        exit_url: &identity.exit_url,
        emergency: emergency.as_deref(),
        listed: &listed,
    };
    closing::prove_pages(&site, output, diagnostics);
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
                .help("give the theme a shorter name of small ASCII letters, digits and hyphens"),
            ),
        }
    }
}

/// The manifest at the root of a build of all themes: which files are ours.
pub(super) fn add_common_manifest(output: &mut OutputTree) {
    let listed: Vec<_> =
        output.0.keys().map(|path| serde_json::json!({ "path": path.as_str() })).collect();
    let generator = concat!("handbill ", env!("CARGO_PKG_VERSION"));
    let manifest = serde_json::json!({ "schema": 1, "generator": generator, "files": listed });
    let artifact = Artifact::new(MediaType::Json, format!("{manifest:#}\n").into_bytes());
    output.0.insert(routes::root("manifest.json"), artifact);
}
