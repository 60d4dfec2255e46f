//! `themes/<name>/`: a theme with its parents laid under it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::catalog;
use super::config::reference_data;
use super::files::Files;
use super::logo;
use super::pages::{Namer, PageSource, Pages, check_links, read_page};
use super::published;
use super::reader::{TableReader, parse_toml};
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span, closest};
use crate::model::{
    Campaign, Catalog, Ground, Layered, Layout, Logo, Origin, OutputPath, PageId, Palette,
    ReferenceData, Theme, ThemeFile,
};
use crate::source::Snapshot;

/// What one `theme.toml` says.
#[derive(Default)]
struct Layer {
    extends: Option<(String, Span)>,
    mark: Option<String>,
    logos: Vec<(Ground, (String, Span))>,
    names: BTreeMap<String, String>,
    colors: Palette,
    process: BTreeMap<String, [u8; 4]>,
    parity: Vec<(String, Span)>,
    data: ReferenceData,
}

/// Loads the theme called `name`, with its parents laid under it, against a campaign; `None` when
/// there is too little to go on.
pub fn theme(snapshot: &Snapshot, name: &str, campaign: &Campaign) -> (Option<Theme>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let theme = load(name, &Files(snapshot.files()), campaign, &mut diagnostics);
    if let Some(theme) = &theme {
        published::check_assets(&theme.assets, &mut diagnostics);
    }
    (theme, diagnostics)
}

fn load(
    name: &str,
    files: &Files<'_>,
    campaign: &Campaign,
    diagnostics: &mut Diagnostics,
) -> Option<Theme> {
    let layers = chain(name, files, diagnostics)?;
    check_name(name, diagnostics);
    let chain: Vec<String> = layers.iter().map(|(name, _)| name.clone()).collect();
    let file: SourcePath = format!("themes/{name}/theme.toml").into();
    let mut theme = Theme {
        name: name.to_owned(),
        mark: layers.iter().find_map(|(_, layer)| layer.mark.clone()).unwrap_or_default(),
        logos: logos(&layers, files, diagnostics),
        names: BTreeMap::new(),
        colors: Palette::new(),
        process: BTreeMap::new(),
        parity: Vec::new(),
        templates: layered("templates", &chain, files),
        press: layered("press", &chain, files),
        assets: layered("assets", &chain, files),
        fonts: layered("fonts", &chain, files),
        data: ReferenceData::default(),
        local: None,
        segments: indexmap::IndexMap::new(),
        catalogs: BTreeMap::new(),
        chain,
        file,
    };
    for logo in &theme.logos {
        // The press finds them among its own files.
        theme.press.0.insert(logo.press_path().to_owned(), vec![logo.file.clone()]);
    }
    for (_, layer) in layers.iter().rev() {
        // A force that changes a colour has to say anew what a print shop makes of it.
        theme.process.retain(|role, _| !layer.colors.contains_key(role));
        theme.process.extend(layer.process.clone());
        theme.colors.extend(layer.colors.clone());
        theme.data = theme.data.overlaid(&layer.data);
    }
    if let Some((_, layer)) = layers.iter().find(|(_, layer)| !layer.names.is_empty()) {
        theme.names = layer.names.clone();
    }
    if let Some((_, layer)) = layers.first() {
        theme.parity = parity(&layer.parity, campaign, diagnostics);
    }
    local(&mut theme, files, campaign, diagnostics);
    refuse_locked(name, files, diagnostics);
    Some(theme)
}

/// The logos of the nearest theme with a sign of its own: a force that has letters only does not
/// stand under the logo of another.
fn logos(
    layers: &[(String, Layer)],
    files: &Files<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Logo> {
    let own = |(_, layer): &&(String, Layer)| layer.mark.is_some() || !layer.logos.is_empty();
    let Some((theme, layer)) = layers.iter().find(own) else { return Vec::new() };
    let found = layer.logos.iter();
    found
        .filter_map(|(ground, named)| logo::find(named, *ground, theme, files, diagnostics))
        .collect()
}

/// A theme can be built into a folder of its name.
fn check_name(name: &str, diagnostics: &mut Diagnostics) {
    if OutputPath::new(name).is_err() {
        diagnostics.push(
            Diagnostic::new(Code::FileName, format!("`{name}` cannot be the name of a theme"))
                .in_file(&format!("themes/{name}/theme.toml").into())
                .help("rename the folder: use lower-case letters a to z, digits and hyphens, and no name that Windows reserves, such as `con`"),
        );
    }
}

/// The theme and its parents, nearest first.
fn chain(
    name: &str,
    files: &Files<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<(String, Layer)>> {
    let mut layers: Vec<(String, Layer)> = Vec::new();
    let mut wanted = name.to_owned();
    let mut named_at: Option<Span> = None;
    loop {
        let path: SourcePath = format!("themes/{wanted}/theme.toml").into();
        let Some(text) = files.text(&path, diagnostics) else {
            diagnostics.push(unknown(&wanted, named_at, files));
            return None;
        };
        let layer = read(&path, text, diagnostics);
        let next = layer.extends.clone();
        layers.push((wanted, layer));
        let Some((parent, span)) = next else { return Some(layers) };
        if layers.iter().any(|(name, _)| *name == parent) {
            diagnostics.push(
                Diagnostic::new(Code::ThemeCycle, format!("the theme `{parent}` extends itself"))
                    .at(span, "leads back to it")
                    .help("delete `extends` in one of these themes"),
            );
            return None;
        }
        wanted = parent;
        named_at = Some(span);
    }
}

fn unknown(name: &str, span: Option<Span>, files: &Files<'_>) -> Diagnostic {
    let themes = files.themes();
    let help = closest(name, themes.iter().map(String::as_str)).map_or_else(
        || format!("use one of: {}", themes.iter().cloned().collect::<Vec<_>>().join(", ")),
        |near| format!("did you mean `{near}`?"),
    );
    let diagnostic =
        Diagnostic::new(Code::ThemeUnknown, format!("there is no themes/{name}/theme.toml"))
            .help(help);
    match span {
        Some(span) => diagnostic.at(span, "named here"),
        None => diagnostic,
    }
}

fn read(file: &SourcePath, text: &str, diagnostics: &mut Diagnostics) -> Layer {
    let table = parse_toml(file, 0, text, diagnostics);
    let mut reader = TableReader::new(file, 0, table.get_ref(), 0..0, "theme.toml");
    let mut layer = Layer {
        extends: reader.string("extends", diagnostics),
        parity: reader.strings("parity", diagnostics),
        ..Layer::default()
    };
    if let Some(mut brand) = reader.table("brand", diagnostics) {
        layer.mark = brand.string("mark", diagnostics).map(|(text, _)| text);
        for (key, ground) in logo::KEYS {
            layer.logos.extend(brand.string(key, diagnostics).map(|named| (ground, named)));
        }
        for (tag, name, _) in brand.named_strings("name", diagnostics) {
            layer.names.insert(tag, name);
        }
        brand.finish(diagnostics);
    }
    for (role, value, span) in reader.named_strings("colors", diagnostics) {
        colour(&role, &value, span, &mut layer.colors, diagnostics);
    }
    for (role, inks, span) in reader.named_integers("process", diagnostics) {
        process(&role, &inks, span, &mut layer.process, diagnostics);
    }
    layer.data = reference_data(&mut reader, diagnostics);
    reader.finish(diagnostics);
    layer
}

/// The colours that templates and press sources use.
const ROLES: [&str; 9] = [
    "ink",
    "ink-raised",
    "signal",
    "paper",
    "paper-sunk",
    "text",
    "text-muted",
    "on-ink",
    "on-ink-muted",
];

/// Whether there is a colour of that name; reports it otherwise.
fn is_role(role: &str, span: &Span, diagnostics: &mut Diagnostics) -> bool {
    if ROLES.contains(&role) {
        return true;
    }
    let help = closest(role, ROLES).map_or_else(
        || format!("colours: {}", ROLES.join(", ")),
        |near| format!("did you mean `{near}`?"),
    );
    diagnostics.push(
        Diagnostic::new(Code::ConfigUnknownKey, format!("unknown colour `{role}`"))
            .at(span.clone(), "not known")
            .help(help),
    );
    false
}

fn process(
    role: &str,
    inks: &[i64],
    span: Span,
    colors: &mut BTreeMap<String, [u8; 4]>,
    diagnostics: &mut Diagnostics,
) {
    if !is_role(role, &span, diagnostics) {
        return;
    }
    let percent = |ink: &i64| u8::try_from(*ink).ok().filter(|ink| *ink <= 100);
    let inks: Option<Vec<u8>> = inks.iter().map(percent).collect();
    match inks.and_then(|inks| <[u8; 4]>::try_from(inks).ok()) {
        Some(inks) => drop(colors.insert(role.to_owned(), inks)),
        None => diagnostics.push(
            Diagnostic::new(Code::ThemeColor, format!("`{role}` is not a process colour"))
                .at(span, "this value")
                .help("write percents of cyan, magenta, yellow and black, such as [0, 25, 85, 0]"),
        ),
    }
}

fn colour(
    role: &str,
    value: &str,
    span: Span,
    colors: &mut Palette,
    diagnostics: &mut Diagnostics,
) {
    if !is_role(role, &span, diagnostics) {
        return;
    }
    let hex = value.strip_prefix('#').unwrap_or_default();
    if hex.len() == 6 && hex.chars().all(|c| c.is_ascii_hexdigit()) {
        colors.insert(role.to_owned(), value.to_ascii_lowercase());
    } else {
        diagnostics.push(
            Diagnostic::new(Code::ThemeColor, format!("`{value}` is not a colour"))
                .at(span, "this value")
                .help("write `#rrggbb`"),
        );
    }
}

fn layered(folder: &str, chain: &[String], files: &Files<'_>) -> Layered {
    let mut layered = Layered::default();
    for theme in chain {
        let prefix = format!("themes/{theme}/{folder}/");
        for (path, bytes) in files.below(&prefix) {
            let inner = path.strip_prefix(&prefix).unwrap_or(path).to_owned();
            let file = ThemeFile {
                source: Arc::clone(path),
                theme: theme.clone(),
                bytes: Arc::clone(bytes),
            };
            layered.0.entry(inner).or_default().push(file);
        }
    }
    layered
}

fn parity(
    tags: &[(String, Span)],
    campaign: &Campaign,
    diagnostics: &mut Diagnostics,
) -> Vec<Arc<str>> {
    let mut parity = Vec::new();
    for (tag, span) in tags {
        match campaign.locales.iter().find(|locale| *locale.tag == **tag) {
            Some(locale) => parity.push(Arc::clone(&locale.tag)),
            None => diagnostics.push(
                Diagnostic::new(
                    Code::LocaleTag,
                    format!("`{tag}` is not a language of the campaign"),
                )
                .at(span.clone(), "named here")
                .help(
                    "add it to `[[locales]]` in campaign/campaign.toml, or remove it from `parity`",
                ),
            ),
        }
    }
    parity
}

/// The force's own text with its translations; that of the nearest theme that has one.
fn local(theme: &mut Theme, files: &Files<'_>, campaign: &Campaign, diagnostics: &mut Diagnostics) {
    let Some((owner, path)) = theme.chain.iter().find_map(|name| {
        let path: SourcePath = format!("themes/{name}/local.md").into();
        files.has(&path).then(|| (name.clone(), path))
    }) else {
        return;
    };
    for locale in &campaign.locales {
        let folder = format!("themes/{owner}/locales/{}", locale.tag);
        if let Some(catalog) = catalog_in(&locale.tag, &folder, files, diagnostics) {
            theme.catalogs.insert(locale.tag.to_string(), catalog);
        }
    }
    let Some(text) = files.text(&path, diagnostics) else { return };
    let data = campaign.data.overlaid(&theme.data);
    let source_file = format!("themes/{owner}/locales/{}/local.ftl", campaign.identity.source);
    let memory = super::memory(theme.catalogs.get(&*campaign.identity.source));
    let memory = memory.get(&*source_file).cloned().unwrap_or_default();
    let mut pages = Pages::default();
    let source = PageSource {
        file: &path,
        id: PageId::from("local"),
        text,
        origin: Origin::Theme(owner),
        memory,
    };
    read_page(source, &Namer::new(&data), &mut pages, diagnostics);
    let exists = |path: &str| files.has(&format!("campaign/{path}"));
    check_links(&pages, &campaign.pages, &exists, diagnostics);
    if let Some(page) = pages.pages.get("local")
        && page.layout != Layout::Fragment
    {
        diagnostics.push(
            Diagnostic::new(Code::ThemeLocked, "a theme cannot add a page")
                .in_file(&path)
                .help("write `layout = \"fragment\"`: templates show local text on the pages of the campaign"),
        );
    }
    theme.local = pages.pages.shift_remove("local");
    theme.segments = pages.segments;
}

fn catalog_in(
    tag: &str,
    folder: &str,
    files: &Files<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Catalog> {
    let prefix = format!("{folder}/");
    let mut found = files.below(&prefix).peekable();
    found.peek()?;
    Some(catalog::load(tag, folder, found.map(|(path, bytes)| (path, &**bytes)), diagnostics))
}

/// Reports files that a theme must not contain.
fn refuse_locked(name: &str, files: &Files<'_>, diagnostics: &mut Diagnostics) {
    let known: BTreeSet<&str> =
        ["templates", "press", "assets", "fonts", "locales", "local.md", "theme.toml"].into();
    let prefix = format!("themes/{name}/");
    for (path, _) in files.below(&prefix) {
        let inner = path.strip_prefix(&prefix).unwrap_or(path);
        let first = inner.split('/').next().unwrap_or(inner);
        if first == "locales"
            && !inner.ends_with("/local.ftl")
            && !inner.ends_with("/.state.tsv")
            && !inner.ends_with("/locale.toml")
        {
            diagnostics.push(
                Diagnostic::new(
                    Code::ThemeLocked,
                    format!("a theme cannot have the translation file `{inner}`"),
                )
                .in_file(path)
                .help(
                    "delete it: a theme translates only its own text, in `locales/<tag>/local.ftl`",
                ),
            );
        } else if !known.contains(first)
            && inner.ends_with(".md")
            && !inner.eq_ignore_ascii_case("readme.md")
        {
            diagnostics.push(
                Diagnostic::new(
                    Code::ThemeLocked,
                    format!("a theme cannot add the page `{inner}`"),
                )
                .in_file(path)
                .help("delete it, and put local text into `local.md`: a theme cannot change the advice"),
            );
        }
    }
}
