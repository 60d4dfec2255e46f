//! What a theme says in its own words, and what it must not say.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostic, Diagnostics, Severity, SourcePath};
use crate::load::catalog;
use crate::load::files::Files;
use crate::load::ids;
use crate::load::pages::{LoadedPages, Namer, PageSource, check_links, read_page};
use crate::model::{
    Campaign, Catalog, Layout, Origin, Page, PageId, Role, SectionId, SegmentId, Theme,
};

/// The force's own text with its translations; that of the nearest theme that has one.
pub(super) fn local(
    theme: &mut Theme,
    files: &Files<'_>,
    campaign: &Campaign,
    diagnostics: &mut Diagnostics,
) {
    let Some((owner, path)) = theme.chain.iter().find_map(|name| {
        let path: SourcePath = format!("themes/{name}/local.md").into();
        files.has(&path).then(|| (name.clone(), path))
    }) else {
        return;
    };
    for locale in &campaign.locales {
        let folder = format!("themes/{owner}/locales/{}", locale.tag);
        let language = (&*locale.tag, &*campaign.identity.source);
        if let Some(catalog) = catalog_in(language, &folder, files, diagnostics) {
            theme.catalogs.insert(locale.tag.to_string(), catalog);
        }
    }
    let Some(text) = files.text(&path, diagnostics) else { return };
    let data = campaign.data.overlaid(&theme.data);
    let source_file = format!("themes/{owner}/locales/{}/local.ftl", campaign.identity.source);
    let memory = crate::load::memory(theme.catalogs.get(&*campaign.identity.source));
    let memory = memory.get(&*source_file).cloned().unwrap_or_default();
    let id = PageId::from("local");
    let taken = ids::of_theme(campaign, &id, &memory);
    let mut pages = LoadedPages { taken, ..LoadedPages::default() };
    let source = PageSource { file: &path, id, text, origin: Origin::Theme(owner), memory };
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
    if let Some(page) = pages.pages.get("local") {
        tell_unseen(page, diagnostics);
        refuse_roles(page, diagnostics);
        refuse_ids(page, campaign, diagnostics);
    }
    theme.local = pages.pages.shift_remove("local");
    theme.segments = pages.segments;
}

/// Roles by which the templates of the national theme choose where a local section stands.
const PLACES: [Role; 3] = [Role::Figures, Role::Support, Role::Quote];

/// Reports sections that no page shows: their author believes that readers see them.
fn tell_unseen(page: &Page<SegmentId>, diagnostics: &mut Diagnostics) {
    for section in &page.sections {
        let is_name = section.level == 1 && section.blocks.is_empty();
        let has_place = PLACES.iter().any(|role| section.has_role(*role));
        let is_local = section.has_role(Role::Local);
        if is_name
            || (is_local && has_place)
            || section.roles.iter().any(|r| !r.is_for_local_text())
        {
            continue;
        }
        let id = section.id.as_ref().map_or("name", SectionId::as_str);
        let place = PLACES.iter().find(|role| section.has_role(**role)).unwrap_or(&Role::Support);
        let diagnostic = Diagnostic::new(Code::ThemeUnseen, "no page shows this section")
            .at(section.span.clone(), if is_local { "no place on a page" } else { "no `.local`" })
            .help(format!(
                "write `{{#{id} .local .{}}}`: the templates of the national theme show `.support` and `.figures` on the first page, and `.quote` on news pages",
                place.name()
            ));
        // A theme may have templates that show it.
        let certain = if is_local { Severity::Warning } else { Severity::Error };
        diagnostics.push(diagnostic.severity(certain));
    }
}

/// Reports sections that take the id of a section of the campaign: links to that one would lead to
/// them.
fn refuse_ids(page: &Page<SegmentId>, campaign: &Campaign, diagnostics: &mut Diagnostics) {
    for section in &page.sections {
        let Some(id) = &section.id else { continue };
        let of_campaign = campaign.pages.values().flat_map(|page| &page.sections);
        let Some(other) = of_campaign.into_iter().find(|other| other.id.as_ref() == Some(id))
        else {
            continue;
        };
        diagnostics.push(
            Diagnostic::new(
                Code::ThemeLocked,
                format!("a section of the campaign has the id `{id}`"),
            )
            .at(section.span.clone(), "links to that section would lead here")
            .at(other.span.clone(), "the section of the campaign")
            .help("give the section of the theme another id: `{#local-…}`"),
        );
    }
}

/// Reports sections with roles that say what to do and whom to call.
fn refuse_roles(page: &Page<SegmentId>, diagnostics: &mut Diagnostics) {
    for section in &page.sections {
        let mut taken: Vec<Role> = section.roles.clone();
        taken.retain(|role| role.is_for_local_text());
        if !taken.contains(&Role::Local) {
            taken.push(Role::Local);
        }
        for role in section.roles.iter().filter(|role| !role.is_for_local_text()) {
            let kept: Vec<String> = taken.iter().map(|role| format!(".{}", role.name())).collect();
            diagnostics.push(
                Diagnostic::new(
                    Code::ThemeLocked,
                    format!("the text of a theme cannot have the role `.{}`", role.name()),
                )
                .at(section.span.clone(), "only the campaign says what to do and whom to call")
                .help(format!(
                    "write `{}`: it is then shown beside the advice, and never as a part of it",
                    kept.join(" ")
                )),
            );
        }
    }
}

fn catalog_in(
    language: (&str, &str),
    folder: &str,
    files: &Files<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Catalog> {
    let prefix = format!("{folder}/");
    let mut found = files.below(&prefix).peekable();
    found.peek()?;
    Some(catalog::load(language, folder, found.map(|(path, bytes)| (path, &**bytes)), diagnostics))
}

/// Reports files that a theme must not contain.
pub(super) fn refuse_locked(name: &str, files: &Files<'_>, diagnostics: &mut Diagnostics) {
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
