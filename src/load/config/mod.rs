//! `campaign/campaign.toml`.

mod data;
mod facts;
mod handouts;
mod identity;
mod locales;
mod missing;
mod permissions;
mod press;

use std::sync::Arc;

pub(super) use data::reference_data;
pub(super) use locales::known_language;

use super::reader::TableReader;
use super::syntax::TomlText;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{
    HandoutPlan, Identity, LocaleConfig, Navigation, Pack, PageId, Permissions, PressItem,
    ReferenceData,
};

/// What `campaign.toml` says.
pub(super) struct Config {
    pub(super) identity: Arc<Identity>,
    pub(super) navigation: Navigation,
    /// Where each page of the menus is named.
    pub(super) menu_spans: Vec<(PageId, Span)>,
    pub(super) locales: Vec<LocaleConfig>,
    pub(super) data: ReferenceData,
    /// Where each image with a credit is named.
    pub(super) credit_spans: Vec<(String, Span)>,
    pub(super) press: Vec<PressItem>,
    pub(super) handouts: Vec<HandoutPlan>,
    pub(super) pack: Pack,
    pub(super) permissions: Permissions,
}

/// Reads the file; `None` when it lacks what nothing can be built without.
pub(super) fn read(file: &SourcePath, text: &str, diagnostics: &mut Diagnostics) -> Option<Config> {
    let toml = TomlText::read(file, 0, text, diagnostics);
    if !toml.is_whole() {
        // Whatever seems to be missing or unknown may stand in the part that could not be read.
        return None;
    }
    let table = toml.table();
    let mut reader = TableReader::new(&toml, table.get_ref(), 0..0, "campaign.toml");
    schema(&mut reader, diagnostics);
    let identity = match reader.table("campaign", diagnostics) {
        Some(table) => identity::read(table, diagnostics),
        None => {
            diagnostics.push(
                Diagnostic::new(Code::ConfigMissingKey, "campaign.toml has no table `[campaign]`")
                    .at(Span::start_of(file), "")
                    .follows(&**file)
                    .help("add `[campaign]` with `id`, `source`, `published` and `review_by`"),
            );
            None
        }
    };
    let (navigation, menu_spans) = reader
        .table("navigation", diagnostics)
        .map(|table| navigation(table, diagnostics))
        .unwrap_or_default();
    let locales = locales::read(reader.tables("locales", diagnostics), diagnostics);
    let mut data = reference_data(&mut reader, diagnostics);
    let credits = reader.named_strings("credits", diagnostics);
    data.credits = credits.iter().map(|(file, name, _)| (file.clone(), name.clone())).collect();
    let press = press::read(&mut reader, diagnostics);
    let handouts = handouts::read(&mut reader, diagnostics);
    let pack = handouts::pack(&mut reader, diagnostics);
    let permissions = permissions::read(&mut reader, &data, diagnostics);
    reader.finish(diagnostics);
    let identity = Arc::new(identity?);
    if !locales.iter().any(|locale| locale.tag == identity.source) {
        diagnostics.push(unlisted_source(file, &identity));
        return None;
    }
    let credit_spans = credits.into_iter().map(|(file, _, span)| (file, span)).collect();
    Some(Config {
        identity,
        navigation,
        menu_spans,
        locales,
        data,
        credit_spans,
        press,
        handouts,
        pack,
        permissions,
    })
}

fn unlisted_source(file: &SourcePath, identity: &Identity) -> Diagnostic {
    let source = &identity.source;
    let message = format!("the source language `{source}` is not listed under `[[locales]]`");
    Diagnostic::new(Code::ConfigValue, message)
        .at(Span::start_of(file), "")
        .follows(&**file)
        .help(format!("add `[[locales]]` with `tag = \"{source}\"`"))
}

/// The version of the file's own rules.
fn schema(reader: &mut TableReader<'_, '_>, diagnostics: &mut Diagnostics) {
    match reader.integer("schema", diagnostics) {
        Some(1) => {}
        Some(other) => diagnostics.push(
            Diagnostic::new(Code::ConfigValue, format!("`schema = {other}` is not supported"))
                .at(reader.span(), "")
                .help("write `schema = 1`, or use a newer version of Handbill"),
        ),
        None if !reader.has("schema") => diagnostics.push(
            Diagnostic::new(Code::ConfigMissingKey, "campaign.toml has no `schema`")
                .at(reader.span(), "")
                .help("add `schema = 1` as the first line"),
        ),
        None => {}
    }
}

fn navigation(
    mut table: TableReader<'_, '_>,
    diagnostics: &mut Diagnostics,
) -> (Navigation, Vec<(PageId, Span)>) {
    let mut spans = Vec::new();
    let mut menu = |key, diagnostics: &mut Diagnostics| {
        let pages = table.strings(key, diagnostics);
        pages
            .into_iter()
            .map(|(page, span)| {
                let id = PageId::new(page);
                spans.push((id.clone(), span));
                id
            })
            .collect()
    };
    let header = menu("header", diagnostics);
    let footer = menu("footer", diagnostics);
    table.finish(diagnostics);
    (Navigation { header, footer }, spans)
}
