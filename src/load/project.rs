//! The campaign with its translations and media, loaded once for all themes.

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::files::Files;
use super::pages::{LoadedPages, Memory, Namer, PageSource, check_links, read_page};
use super::{catalog, config, ids, published};
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span, closest};
use crate::model::{Campaign, Catalog, MediaFile, Origin, PageId, Project};
use crate::source::Snapshot;

/// The names of the themes of a project, sorted.
pub(crate) fn theme_names(snapshot: &Snapshot) -> Vec<String> {
    Files(snapshot.files()).themes().into_iter().collect()
}

/// Loads the campaign with its translations and media; `None` when there is too little to go on.
pub fn project(snapshot: &Snapshot) -> (Option<Project>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let project = load(&Files(snapshot.files()), &mut diagnostics);
    (project, diagnostics)
}

const CONFIG: &str = "campaign/campaign.toml";

fn load(files: &Files<'_>, diagnostics: &mut Diagnostics) -> Option<Project> {
    let file: SourcePath = CONFIG.into();
    if !files.has(CONFIG) {
        diagnostics.push(
            Diagnostic::new(Code::FileMissing, "there is no campaign/campaign.toml").help(
                "run the command in the folder of a campaign, or name that folder with `--root`",
            ),
        );
        return None;
    }
    let text = files.text(CONFIG, diagnostics)?;
    let config = config::read(&file, text, diagnostics)?;
    let catalogs = catalogs(files, &config, diagnostics);
    let source = config.identity.source.to_string();
    let mut memory = memory(catalogs.get(&source));
    let namer = Namer::new(&config.data);
    let page_files = page_files(files, &config, diagnostics);
    let ids: Vec<&PageId> = page_files.iter().map(|(_, id)| id).collect();
    let taken = ids::of_campaign(files, &source, &ids, &memory);
    let mut pages = LoadedPages { taken, ..LoadedPages::default() };
    for (path, id) in page_files {
        let Some(text) = files.text(path, diagnostics) else { continue };
        let file = ids::source_file(&source, &id);
        let memory = memory.remove(&*file).unwrap_or_default();
        let page = PageSource { file: path, id, text, origin: Origin::Campaign, memory };
        read_page(page, &namer, &mut pages, diagnostics);
    }
    let media = published::media(files, diagnostics);
    check_links(&pages, &IndexMap::new(), &|path| media.contains_key(path), diagnostics);
    check_menus(&config.menu_spans, &pages, diagnostics);
    check_credits(&config.credit_spans, &media, diagnostics);
    let campaign = Campaign {
        identity: config.identity,
        navigation: Arc::new(config.navigation),
        locales: config.locales,
        data: config.data,
        pages: pages.pages,
        segments: pages.segments,
        press: config.press,
        handouts: config.handouts,
        pack: Arc::new(config.pack),
        permissions: config.permissions,
        file,
    };
    Some(Project { campaign, catalogs, media })
}

/// What a catalog remembers of the pages of the source language: by file, ids and texts in order.
pub(super) fn memory(catalog: Option<&Catalog>) -> BTreeMap<SourcePath, Memory> {
    let mut files: BTreeMap<SourcePath, Memory> = BTreeMap::new();
    for (id, message) in catalog.into_iter().flat_map(|catalog| &catalog.messages) {
        let known = files.entry(Arc::clone(&message.span.file)).or_default();
        known.push((id.clone(), message.text.clone()));
    }
    files
}

fn catalogs(
    files: &Files<'_>,
    config: &config::Config,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Catalog> {
    config
        .locales
        .iter()
        .map(|locale| {
            let folder = format!("locales/{}", locale.tag);
            let found = files.below(&format!("{folder}/")).map(|(path, bytes)| (path, &**bytes));
            let language = (&*locale.tag, &*config.identity.source);
            (locale.tag.to_string(), catalog::load(language, &folder, found, diagnostics))
        })
        .collect()
}

/// The Markdown files: those of the menus first, then the others by name; `home` before all.
fn page_files<'f>(
    files: &Files<'f>,
    config: &config::Config,
    diagnostics: &mut Diagnostics,
) -> Vec<(&'f SourcePath, PageId)> {
    let mut found: Vec<(&SourcePath, PageId)> = Vec::new();
    for (path, _) in files.below("campaign/") {
        let Some(stem) = path.strip_prefix("campaign/").and_then(|p| p.strip_suffix(".md")) else {
            continue;
        };
        let plain =
            |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '/');
        let good = stem.chars().all(plain)
            && config.locales.iter().all(|locale| fits(&locale.slug, stem))
            && fits("en", stem)
            && !matches!(stem, "404" | "index" | "interface" | "local");
        if good {
            found.push((path, PageId::from(stem)));
        } else {
            diagnostics.push(
                Diagnostic::new(Code::FileName, format!("`{stem}` cannot be the name of a page"))
                    .in_file(path)
                    .help("rename the file: use a few lower-case letters a to z, digits and hyphens, but not `404`, `index`, `interface` or `local`, nor a name that Windows reserves, such as `con`"),
            );
        }
    }
    let menus = config.navigation.header.iter().chain(&config.navigation.footer);
    let order: Vec<&PageId> = menus.collect();
    found.sort_by_key(|(_, id)| {
        let place = order.iter().position(|page| *page == id).unwrap_or(order.len());
        (id.as_str() != "home", place, id.clone())
    });
    found
}

/// Whether the page of this name can be served below the folder of a language.
fn fits(slug: &str, stem: &str) -> bool {
    crate::model::OutputPath::new(format!("{slug}/{stem}/index.html")).is_ok()
}

fn check_credits(
    spans: &[(String, Span)],
    media: &BTreeMap<String, MediaFile>,
    diagnostics: &mut Diagnostics,
) {
    for (file, span) in spans.iter().filter(|(file, _)| !media.contains_key(file)) {
        let help = closest(file, media.keys().map(String::as_str)).map_or_else(
            || "name a file in campaign/media: `\"media/name.svg\" = \"who made it\"`".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        diagnostics.push(
            Diagnostic::new(Code::ConfigValue, format!("there is no image `campaign/{file}`"))
                .at(span.clone(), "credit for a missing image")
                .help(help),
        );
    }
}

fn check_menus(spans: &[(PageId, Span)], pages: &LoadedPages, diagnostics: &mut Diagnostics) {
    for (id, span) in spans {
        if !pages.pages.contains_key(id) {
            let help = closest(id.as_str(), pages.pages.keys().map(PageId::as_str)).map_or_else(
                || "name a page in campaign/ by its file name without `.md`".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            diagnostics.push(
                Diagnostic::new(
                    Code::MarkdownLinkBroken,
                    format!("the menu names a page that does not exist: `{id}`"),
                )
                .at(span.clone(), "named here")
                .follows(id.file())
                .help(help),
            );
        }
    }
    if !pages.pages.contains_key("home") {
        diagnostics.push(
            Diagnostic::new(Code::FileMissing, "there is no campaign/home.md")
                .follows("campaign/home.md")
                .help("create `campaign/home.md`: it is the home page"),
        );
    }
}
