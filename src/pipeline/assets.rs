//! Assets of the theme and images of the campaign: what is checked before they are published, and
//! where they lie once they are.

use std::collections::{BTreeMap, BTreeSet};

use super::cache::Cache;
use crate::audit::{Physical, measure, physical};
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{
    Edition, FactStatus, Fingerprint, MediaType, OutputPath, Placeable, Project, SegmentId, Theme,
};
use crate::parallel::map;
use crate::plan::{CopyKind, Job, Output, Planned};
use crate::site::{Assets, SiteLogo, SitePicture};

/// Bytes above which an image of the campaign is too heavy for a phone.
const HEAVY: usize = 300 * 1024;

/// Bytes that the search of a language reads at most.
const INDEX: usize = 30 * 1024;

/// Width and height of each image of the campaign, by its path below `campaign/`.
pub(super) type Sizes = BTreeMap<String, (u32, u32)>;

/// Reports stylesheets that do not mirror, and images that are heavy or damaged; gives the sizes of
/// the others.
pub(super) fn check(
    project: &Project,
    theme: &Theme,
    cache: &dyn Cache,
    diagnostics: &mut Diagnostics,
) -> Sizes {
    for (name, file) in theme.assets.iter() {
        if MediaType::of_name(name) == Some(MediaType::Css) {
            check_sides(&file.source, &file.bytes, diagnostics);
        }
        // Browsers go by what a font or script is, not by the name of its file.
        if let Some(Err(why)) = measured(name, &file.bytes, cache) {
            diagnostics.push(unmeasured(&file.source, &why));
        }
    }
    let images: Vec<_> = project.media.iter().collect();
    let measured = map(&images, |(name, file)| measured(name, &file.bytes, cache));
    let mut sizes = Sizes::new();
    for ((name, file), measured) in images.into_iter().zip(measured) {
        let (source, bytes) = (&file.source, &file.bytes);
        if bytes.len() > HEAVY {
            diagnostics.push(
                Diagnostic::new(
                    Code::MediaWeight,
                    format!("the image `{source}` is {} KB", bytes.len().div_ceil(1024)),
                )
                .in_file(source)
                .help("save it as WebP or with fewer pixels: a first visit to a page should load less than 100 KB in all"),
            );
        }
        match measured {
            Some(Ok(size)) => drop(sizes.insert(name.clone(), size)),
            Some(Err(why)) => diagnostics.push(unmeasured(source, &why)),
            None => {}
        }
    }
    sizes
}

/// Reports an image that cannot be measured. What is wrong with a drawing may say what to delete.
fn unmeasured(source: &SourcePath, why: &str) -> Diagnostic {
    let (why, help) = match why.split_once(": delete ") {
        Some((why, what)) => (why, format!("delete {what}")),
        None => (
            why,
            "save it again as PNG, JPEG, WebP, GIF or SVG, no larger than a page needs".to_owned(),
        ),
    };
    Diagnostic::new(Code::MarkdownImage, format!("the image `{source}` {why}"))
        .in_file(source)
        .help(help)
}

/// Where finished assets lie.
pub(super) fn locate(
    project: &Project,
    theme: &Theme,
    sizes: &Sizes,
    jobs: &[Planned<'_>],
    paths: &[Option<OutputPath>],
) -> Assets {
    let mut assets = Assets::default();
    for (planned, path) in jobs.iter().zip(paths) {
        let (Output::Asset(name), Some(path)) = (&planned.output, path) else { continue };
        let path = path.clone();
        match planned.job {
            Job::Copy { kind: CopyKind::ThemeAsset, .. } => {
                assets.theme.insert(name.clone(), path);
            }
            Job::Copy { kind: CopyKind::Logo, .. } => assets.logo = site_logo(theme, path),
            Job::Copy { kind: CopyKind::Media, .. } => {
                let Some((width, height)) = sizes.get(name).copied() else { continue };
                let credit = project.campaign.data.credits.get(name).cloned();
                assets.media.insert(name.clone(), SitePicture { path, width, height, credit });
            }
            Job::SearchIndex => {
                let slug = name.strip_prefix("find-").and_then(|name| name.strip_suffix(".js"));
                assets.indexes.insert(slug.unwrap_or_default().to_owned(), path);
            }
            _ => {}
        }
    }
    assets
}

/// Where a logo cannot be measured, a gate has closed before.
fn site_logo(theme: &Theme, path: OutputPath) -> Option<SiteLogo> {
    let logo = theme.site_logo()?;
    let (width, height) = measure(logo.kind, &logo.file.bytes).ok()?;
    Some(SiteLogo {
        picture: SitePicture { path, width, height, credit: None },
        ground: logo.ground,
    })
}

/// Reports an index that is too large for a phone.
pub(super) fn check_index(edition: &Edition, bytes: usize, diagnostics: &mut Diagnostics) {
    if bytes > INDEX {
        diagnostics.push(
                    Diagnostic::new(
                        Code::OutputScript,
                        format!(
                            "the search index in `{}` is {} KB; the limit is {} KB",
                            edition.locale.tag,
                            bytes.div_ceil(1024),
                            INDEX / 1024
                        ),
                    )
                    .help("shorten the longest pages, or delete the page with `layout = \"find\"`: menus and the list of pages still lead everywhere"),
                );
    }
}

/// Texts with sensitive facts: a search would show them without the support that stands beside them
/// on their page.
pub(super) fn sensitive_texts(project: &Project, theme: &Theme) -> BTreeSet<SegmentId> {
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
fn measured(name: &str, bytes: &[u8], cache: &dyn Cache) -> Option<Result<(u32, u32), String>> {
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
