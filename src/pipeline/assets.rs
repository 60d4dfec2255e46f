//! Assets of the theme and images of the campaign, under names that change with their bytes.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::cache::Cache;
use crate::audit::{Physical, measure, physical};
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{
    Artifact, Edition, FactStatus, Fingerprint, Ground, MediaType, OutputPath, OutputTree,
    Placeable, Project, SegmentId, Theme,
};
use crate::parallel::map;
use crate::routes;
use crate::site::{Assets, Picture, SiteLogo, find_index};

/// Bytes above which an image of the campaign is too heavy for a phone.
const HEAVY: usize = 300 * 1024;

/// Bytes that the search of a language reads at most.
const INDEX: usize = 30 * 1024;

/// The stylesheet's source in the theme; it becomes one stylesheet per language.
pub(super) const STYLES: &str = "site.css";

/// Puts all assets but stylesheets into the tree.
pub(super) fn add(
    project: &Project,
    theme: &Theme,
    cache: &dyn Cache,
    output: &mut OutputTree,
    diagnostics: &mut Diagnostics,
) -> Assets {
    let mut assets = Assets::default();
    for (name, file) in theme.assets.iter() {
        if MediaType::of_name(name) == Some(MediaType::Css) {
            check_sides(&file.source, &file.bytes, diagnostics);
        }
        if name != STYLES {
            let path = put(name, &file.bytes, Some(&file.source), output);
            assets.theme.insert(name.to_owned(), path);
        }
    }
    assets.logo = logo(theme, output);
    let images: Vec<_> = project.media.iter().collect();
    let measured = map(&images, |(name, bytes)| measured(name, bytes, cache));
    for ((name, bytes), measured) in images.into_iter().zip(measured) {
        let source: SourcePath = format!("campaign/{name}").into();
        if bytes.len() > HEAVY {
            diagnostics.push(
                Diagnostic::new(
                    Code::MediaWeight,
                    format!("the image `{source}` is {} KB", bytes.len().div_ceil(1024)),
                )
                .in_file(&source)
                .help("save it as WebP or with fewer pixels: a first visit to a page should load less than 100 KB in all"),
            );
        }
        match measured {
            Some(Ok((width, height))) => {
                let path = put(name, bytes, Some(&source), output);
                let credit = project.campaign.data.credits.get(name).cloned();
                assets.media.insert(name.clone(), Picture { path, width, height, credit });
            }
            Some(Err(why)) => diagnostics.push(
                Diagnostic::new(Code::MarkdownImage, format!("the image `{source}` {why}"))
                    .in_file(&source)
                    .help(
                        "save it again as PNG, JPEG, WebP, GIF or SVG, no larger than a page needs",
                    ),
            ),
            None => drop(put(name, bytes, Some(&source), output)),
        }
    }
    assets
}

/// Puts the logo for the masthead into the tree: the one for dark grounds, if there is one. Where a
/// logo cannot be measured, a gate has closed before.
fn logo(theme: &Theme, output: &mut OutputTree) -> Option<SiteLogo> {
    let dark = theme.logos.iter().find(|logo| logo.ground == Ground::Dark);
    let logo = dark.or(theme.logos.first())?;
    let (width, height) = measure(logo.kind, &logo.file.bytes).ok()?;
    let name = logo.press_path().rsplit('/').next().unwrap_or_default();
    let path = put(name, &logo.file.bytes, Some(&logo.file.source), output);
    Some(SiteLogo { picture: Picture { path, width, height, credit: None }, ground: logo.ground })
}

/// Puts the index for searching each language into the tree.
///
/// Texts with sensitive facts are not in it: a search would show them without the support that
/// stands beside them on their page.
pub(super) fn add_indexes(
    (project, theme): (&Project, &Theme),
    editions: &[Arc<Edition>],
    assets: &mut Assets,
    output: &mut OutputTree,
    diagnostics: &mut Diagnostics,
) {
    let sensitive = sensitive_texts(project, theme);
    for edition in editions {
        if let Some(index) = find_index(edition, &sensitive) {
            let slug = &edition.locale.slug;
            if index.len() > INDEX {
                diagnostics.push(
                    Diagnostic::new(
                        Code::OutputScript,
                        format!(
                            "the search index in `{}` is {} KB; the limit is {} KB",
                            edition.locale.tag,
                            index.len().div_ceil(1024),
                            INDEX / 1024
                        ),
                    )
                    .help("shorten the longest pages, or delete the page with `layout = \"find\"`: menus and the list of pages still lead everywhere"),
                );
            }
            let path = put(&format!("find-{slug}.js"), &index.into(), None, output);
            assets.indexes.insert(slug.to_string(), path);
        }
    }
}

fn sensitive_texts(project: &Project, theme: &Theme) -> BTreeSet<SegmentId> {
    let data = project.campaign.data.overlaid(&theme.data);
    let is_sensitive = |placeable: &Placeable| match placeable {
        Placeable::Fact(name) | Placeable::FactLow(name) | Placeable::FactHigh(name) => {
            data.facts.get(name).is_some_and(|fact| fact.status == FactStatus::Sensitive)
        }
        _ => false,
    };
    let segments = project.campaign.segments.values().chain(theme.segments.values());
    segments
        .filter(|segment| segment.placeables.values().any(is_sensitive))
        .map(|segment| segment.id.clone())
        .collect()
}

/// Reports declarations that do not mirror in languages that run from right to left.
fn check_sides(source: &SourcePath, css: &[u8], diagnostics: &mut Diagnostics) {
    for Physical { place, instead } in physical(&String::from_utf8_lossy(css)) {
        diagnostics.push(
            Diagnostic::new(Code::ThemePhysical, "this rule is not mirrored in Arabic and Urdu")
                .at(Span::new(source, place), "names left or right")
                .help(format!("write `{instead}`")),
        );
    }
}

/// The size of an image in pixels; `None` when the file is none. Decoding takes long, so that
/// its result is remembered.
fn measured(
    name: &str,
    bytes: &Arc<[u8]>,
    cache: &dyn Cache,
) -> Option<Result<(u32, u32), String>> {
    let media = MediaType::of_name(name).filter(|media| media.is_image())?;
    let fingerprint = Fingerprint::of("image")
        .add("kind", media.content_type().as_bytes())
        .add("bytes", bytes)
        .finish();
    let known = cache.get(&fingerprint).and_then(|size| {
        let (width, height) = size.split_first_chunk()?;
        Some((u32::from_le_bytes(*width), u32::from_le_bytes(height.try_into().ok()?)))
    });
    if let Some(size) = known {
        return Some(Ok(size));
    }
    let size = measure(media, bytes);
    if let Ok((width, height)) = size {
        let kept: Vec<u8> = width.to_le_bytes().into_iter().chain(height.to_le_bytes()).collect();
        cache.put(&fingerprint, &kept.into());
    }
    Some(size)
}

/// Puts one file, and where its words come from, into the assets folder; gives its path.
pub(super) fn put(
    name: &str,
    bytes: &Arc<[u8]>,
    source: Option<&SourcePath>,
    output: &mut OutputTree,
) -> OutputPath {
    let flat = name.replace('/', "-").to_ascii_lowercase();
    let path = routes::asset(&flat, bytes);
    let media = MediaType::of_name(name).unwrap_or(MediaType::Text);
    let artifact = Artifact { source: source.cloned(), ..Artifact::new(media, Arc::clone(bytes)) };
    output.0.insert(path.clone(), artifact);
    path
}
