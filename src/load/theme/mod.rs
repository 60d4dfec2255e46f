//! `themes/<name>/`: a theme with its parents laid under it.

mod bold;
mod colors;
mod contrast;
mod fonts;
mod keep_together;
mod layer;
mod layouts;
mod local;
mod overrides;
mod press;
mod scripts;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::files::Files;
use super::logo;
use super::published;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{
    BoldText, Campaign, ContrastPairs, KeepTogetherByLanguage, Layered, Layouts, Logo, OutputPath,
    Palette, PressLimits, ReferenceData, RoleMap, Theme, ThemeFile,
};
use crate::source::Snapshot;
use layer::{Layer, chain};
use local::{local, refuse_locked};

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
        process: RoleMap::new(),
        contrast: ContrastPairs::default(),
        bold: None,
        limits: PressLimits::default(),
        keep_together: KeepTogetherByLanguage::default(),
        parity: Vec::new(),
        layouts: Layouts::default(),
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
    theme.layouts = layouts::layouts(&theme.press);
    for logo in &theme.logos {
        // The press finds them among its own files.
        theme.press.0.insert(logo.press_path().to_owned(), vec![logo.file.clone()]);
    }
    if let Some((_, layer)) = layers.iter().find(|(_, layer)| !layer.names.is_empty()) {
        theme.names = layer.names.clone();
    }
    if let Some((_, layer)) = layers.first() {
        theme.parity = parity(&layer.parity, campaign, diagnostics);
    }
    for (_, layer) in &layers {
        overrides::refuse(&layer.data, campaign, diagnostics);
    }
    scripts::check(&theme.assets, &campaign.permissions, diagnostics);
    for files in [&theme.fonts, &theme.assets] {
        fonts::check(files, &campaign.permissions, diagnostics);
    }
    for (_, layer) in layers.into_iter().rev() {
        overlay(&mut theme, layer);
    }
    local(&mut theme, files, campaign, diagnostics);
    refuse_locked(name, files, diagnostics);
    Some(theme)
}

/// Lays the values of a nearer theme over those of its parents.
fn overlay(theme: &mut Theme, layer: Layer) {
    for (role, _) in layer.colors.iter() {
        // A force that changes a colour has to say anew what a print shop makes of it.
        theme.process.remove(role);
    }
    theme.process.extend(layer.process);
    theme.colors.extend(layer.colors);
    theme.contrast.overlay(layer.contrast);
    if let Some(bold) = layer.bold {
        theme.bold.get_or_insert_with(BoldText::default).extend(bold);
    }
    for (limit, value) in layer.limits {
        theme.limits.set(limit, value);
    }
    theme.keep_together.extend(layer.keep_together);
    theme.data = theme.data.overlaid(&layer.data);
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
