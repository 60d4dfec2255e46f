//! One theme: from its editions to an output tree.

use std::sync::Arc;

use super::assets;
use super::closing;
use super::fonts::{self, Fonts};
use super::handouts;
use super::options::{BuildOptions, Product};
use super::pages::Pages;
use super::prepare::ThemeEditions;
use super::press::{self, Press};
use super::summary::{LanguageSummary, Summary};
use super::toolkit;
use super::tools::Tools;
use crate::audit::Site;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::{Artifact, Edition, Locale, MediaType, OutputPath, OutputTree, Project, Theme};
use crate::output::list;
use crate::routes;
use crate::site::Templates;

/// Makes everything that is asked for of one theme.
pub(super) fn build_theme(
    project: &Project,
    prepared: &ThemeEditions,
    options: &BuildOptions,
    tools: Tools<'_>,
    diagnostics: &mut Diagnostics,
) -> OutputTree {
    let mut output = OutputTree::default();
    render(project, prepared, options, tools, &mut output, diagnostics);
    closing::refuse_unusable(&output, diagnostics);
    closing::add_manifest(project, &prepared.theme, tools.cache, &mut output, diagnostics);
    output
}

pub(super) fn summarise(editions: &[Arc<Edition>], summary: &mut Summary) {
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
    theme: &Theme,
    options: &BuildOptions,
    diagnostics: &mut Diagnostics,
) -> Option<Templates> {
    if ![Product::Site, Product::Toolkit].iter().any(|made| options.only.contains(made)) {
        return None;
    }
    Templates::new(theme).map_err(|diagnostic| diagnostics.push(diagnostic)).ok()
}

fn render(
    project: &Project,
    ThemeEditions { theme, editions }: &ThemeEditions,
    options: &BuildOptions,
    tools: Tools<'_>,
    output: &mut OutputTree,
    diagnostics: &mut Diagnostics,
) {
    let Tools { cache, progress, .. } = tools;
    let products: Vec<Product> = options.only.iter().copied().collect();
    let digests = fonts::digests(theme);
    let press = Press {
        theme,
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
    let Some(templates) = templates(theme, options, diagnostics) else { return };
    if options.only.contains(&Product::Toolkit) {
        handouts::add(editions, &templates, &mut downloads, output, diagnostics);
        toolkit::add(editions, &mut downloads, (cache, progress), output, diagnostics);
    }
    if !options.only.contains(&Product::Site) {
        return;
    }
    let mut assets = assets::add(project, theme, cache, output, diagnostics);
    assets.cards = downloads.iter().any(|files| !files.cards.is_empty());
    assets::add_indexes((project, theme), editions, &mut assets, output, diagnostics);
    let charmaps = fonts::charmaps(theme);
    fonts::check(editions, &charmaps, diagnostics);
    let fonts = Fonts {
        theme,
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
                .help("rename the theme: use a few lower-case ASCII letters, digits and hyphens"),
            ),
        }
    }
}

/// The manifest at the root of a build of all themes: which files are ours.
pub(super) fn add_common_manifest(output: &mut OutputTree) {
    let artifact = Artifact::new(MediaType::Json, list(output.0.keys()));
    output.0.insert(routes::root("manifest.json"), artifact);
}
