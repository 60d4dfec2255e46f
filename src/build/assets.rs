//! Assets of the theme and images of the campaign, under names that change with their bytes.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::load::Project;
use crate::model::{Artifact, MediaType, OutputPath, OutputTree};
use crate::plan::routes;
use crate::render::page::Assets;

/// The stylesheet's source in the theme; it becomes one stylesheet per language.
pub(super) const STYLES: &str = "site.css";

/// Puts all assets but stylesheets into the tree.
pub(super) fn add(project: &Project, output: &mut OutputTree) -> Assets {
    let mut assets = Assets::default();
    for (name, file) in project.theme.assets.iter() {
        if name != STYLES {
            let path = put(name, &file.bytes, output);
            assets.theme.insert(name.to_owned(), path);
        }
    }
    for (name, bytes) in &project.media {
        let path = put(name, bytes, output);
        assets.media.insert(name.clone(), path);
    }
    assets
}

/// Puts one file into the assets folder; gives its path.
pub(super) fn put(name: &str, bytes: &Arc<[u8]>, output: &mut OutputTree) -> OutputPath {
    let flat = name.replace('/', "-").to_ascii_lowercase();
    let path = routes::asset(&flat, bytes);
    let artifact = Artifact::new(media_type(name), Arc::clone(bytes));
    output.0.insert(path.clone(), artifact);
    path
}

/// What kind of file a name tells.
fn media_type(name: &str) -> MediaType {
    let types: BTreeMap<&str, MediaType> = [
        ("css", MediaType::Css),
        ("js", MediaType::JavaScript),
        ("svg", MediaType::Svg),
        ("png", MediaType::Png),
        ("woff2", MediaType::Woff2),
        ("pdf", MediaType::Pdf),
        ("xml", MediaType::Xml),
        ("json", MediaType::Json),
    ]
    .into();
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    types.get(ending.as_str()).copied().unwrap_or(MediaType::Text)
}
