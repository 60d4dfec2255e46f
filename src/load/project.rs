//! The campaign with its translations and media, loaded once for all themes.

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::file_names::check_names;
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
    check_names(files, diagnostics);
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
    let is_known = |path: &str| media.contains_key(path) || is_refused(path, files);
    check_links(&pages, &IndexMap::new(), &is_known, diagnostics);
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

/// Whether an image is there but cannot be published, which has been reported; under another case,
/// it is the one that is to be renamed.
fn is_refused(path: &str, files: &Files<'_>) -> bool {
    let below = files.below("campaign/media/");
    let mut names = below.filter_map(|(path, _)| path.strip_prefix("campaign/"));
    names.any(|name| name == path || name.to_lowercase() == path.to_lowercase())
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
            diagnostics.push(refused_name(path, stem, files));
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

/// A page under a name that it cannot have. Most of them are copies that a file manager has made.
fn refused_name(path: &SourcePath, stem: &str, files: &Files<'_>) -> Diagnostic {
    let diagnostic =
        Diagnostic::new(Code::FileName, format!("`{stem}` cannot be the name of a page"));
    let good = as_name(stem);
    let original = copied_from(stem, files);
    diagnostic.in_file(path).help(match original {
        Some(original) => format!(
            "it looks like a copy of `{original}.md`: delete it or move it out of `campaign`; if it is to be a page, rename it, for example to `{good}.md`"
        ),
        None if good != stem && fits("en", &good) && !good.is_empty() => {
            format!("rename the file to `{good}.md`: names of pages have lower-case letters a to z, digits and hyphens")
        }
        None => "rename the file: use a few lower-case letters a to z, digits and hyphens, but not `404`, `index`, `interface` or `local`, nor a name that Windows reserves, such as `con`".to_owned(),
    })
}

/// The nearest name that a page can have: empty when nothing is left of it.
fn as_name(stem: &str) -> String {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '/';
    let small = stem.to_lowercase().replace(|c: char| !plain(c), "-");
    small.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// The page of which this is a copy, by its name: `help - Copy`, `help (1)`, `Kopie von help`.
fn copied_from(stem: &str, files: &Files<'_>) -> Option<String> {
    let parts = stem.split(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '/'));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let ends = [parts.first(), parts.last()].into_iter().flatten();
    let page = |name: &&&str| **name != stem && files.has(&format!("campaign/{name}.md"));
    ends.filter(page).map(|name| (*name).to_owned()).next()
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
