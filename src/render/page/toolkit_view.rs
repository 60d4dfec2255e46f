//! What the toolkit page offers.

use std::collections::BTreeMap;

use serde::Serialize;

use super::site::SiteContext;
use crate::model::{Locale, OutputPath, PrintProfile};
use crate::resolve::Argument;

/// Poster or card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DownloadKind {
    /// A PDF.
    Poster,
    /// A PNG.
    Card,
}

/// One file to download.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// Poster or card.
    pub kind: DownloadKind,
    /// The item that it belongs to.
    pub item: String,
    /// The press template that it is made by.
    pub layout: String,
    /// Its headline.
    pub title: String,
    /// Size or format by name: `a4`, `og`.
    pub format: &'static str,
    /// How it is printed; none for cards.
    pub profile: Option<PrintProfile>,
    /// Where it lies.
    pub path: OutputPath,
    /// Its length.
    pub bytes: usize,
    /// A picture of it with its size in pixels.
    pub preview: Option<(OutputPath, u32, u32)>,
    /// What it says, for people who cannot see it.
    pub alt: String,
    /// Words to post with it; empty for posters.
    pub caption: String,
}

/// All files to download in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Downloads {
    /// The posters.
    pub posters: Vec<Download>,
    /// The cards.
    pub cards: Vec<Download>,
    /// The ZIP with its length.
    pub zip: Option<(OutputPath, usize)>,
}

impl Downloads {
    /// The file that an author calls `posters/campaign-a4.pdf`, with its length; `None` when it
    /// was not made in this build.
    pub(super) fn find(&self, file: &str, locale: &Locale) -> Option<(&OutputPath, usize)> {
        if file == "toolkit.zip" {
            return self.zip.as_ref().map(|(path, bytes)| (path, *bytes));
        }
        let (folder, name) = file.split_once('/')?;
        let wanted = format!("{folder}/{}/{name}", locale.slug);
        let mut files = self.posters.iter().chain(&self.cards);
        files.find(|made| made.path.as_str() == wanted).map(|made| (&made.path, made.bytes))
    }
}

/// An item with its files, as the template shows it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ItemView {
    title: String,
    /// What kind of thing it is: a leaflet, say. Empty where the headline tells it from others.
    product: String,
    alt: String,
    caption: String,
    preview: String,
    width: u32,
    height: u32,
    files: Vec<FileView>,
}

#[derive(Clone, Debug, Serialize)]
struct FileView {
    label: String,
    url: String,
    size: String,
    /// The file's name, for the link's own label.
    name: String,
}

/// The downloads by item, in their order.
pub(super) fn items(
    site: &SiteContext<'_>,
    downloads: &[Download],
    from: &OutputPath,
) -> Vec<ItemView> {
    let mut order: Vec<&str> = Vec::new();
    let mut groups: BTreeMap<&str, Vec<&Download>> = BTreeMap::new();
    for download in downloads {
        if !groups.contains_key(download.item.as_str()) {
            order.push(&download.item);
        }
        groups.entry(&download.item).or_default().push(download);
    }
    order
        .into_iter()
        .filter_map(|item| {
            let files = groups.get(item)?;
            let first = files.first()?;
            let preview = first.preview.as_ref();
            Some(ItemView {
                title: first.title.clone(),
                product: product(site, first),
                alt: first.alt.clone(),
                caption: first.caption.clone(),
                preview: preview.map(|(path, _, _)| from.relative(path)).unwrap_or_default(),
                width: preview.map_or(0, |(_, width, _)| *width),
                height: preview.map_or(0, |(_, _, height)| *height),
                files: files.iter().map(|file| view(site, file, from)).collect(),
            })
        })
        .collect()
}

fn view(site: &SiteContext<'_>, file: &Download, from: &OutputPath) -> FileView {
    FileView {
        label: label(site, file),
        url: from.relative(&file.path),
        size: size(site, file.bytes),
        name: file.path.as_str().rsplit('/').next().unwrap_or_default().to_owned(),
    }
}

/// What a printed thing is called in the words of the theme.
fn product(site: &SiteContext<'_>, file: &Download) -> String {
    match file.kind {
        DownloadKind::Poster => site.word(&format!("product-{}", file.layout)),
        DownloadKind::Card => String::new(),
    }
}

/// The format in the words of the theme, and for which printer it is made when that is not any.
fn label(site: &SiteContext<'_>, file: &Download) -> String {
    let format = site.word(&format!("format-{}", file.format));
    match file.profile {
        None | Some(PrintProfile::Web) => format,
        Some(profile) => {
            format!("{format} ({})", site.word(&format!("profile-{}", profile.name())))
        }
    }
}

/// A size in the words of the theme, in whole kilobytes, never 0.
pub(super) fn size(site: &SiteContext<'_>, bytes: usize) -> String {
    let kilobytes = i64::try_from(bytes.div_ceil(1024)).unwrap_or(i64::MAX);
    site.word_with("file-size", &[("kilobytes", Argument::Number(kilobytes))])
}
