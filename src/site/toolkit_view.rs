//! What the toolkit page offers.

use std::collections::BTreeMap;

use serde::Serialize;

use super::context::SiteContext;
use crate::fluent::Argument;
use crate::model::{OutputPath, Page, PrintProfile, Text};
use crate::routes;
use crate::toolkit::downloads::{Download, DownloadKind, TextFile};
use crate::toolkit::{Caption, by_text};

/// An item with its files, as the template shows it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ItemView {
    /// Its headline, for things to print behind what they are: a leaflet, say.
    name: String,
    /// Whether it is the first of its layout, and among the first few of those: what pages show
    /// unfolded, with its picture.
    leads: bool,
    /// The formats of its files, apart by spaces.
    format_names: String,
    alt: String,
    captions: Vec<CaptionView>,
    preview: String,
    width: u32,
    height: u32,
    files: Vec<FileView>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct FileView {
    /// The format by its name in the configuration.
    format: &'static str,
    label: String,
    url: String,
    size: String,
}

/// What is posted with a card, and on which services.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct CaptionView {
    networks: String,
    text: String,
}

fn captions(captions: &[Caption]) -> Vec<CaptionView> {
    let view = |(networks, text): (String, &str)| CaptionView { networks, text: text.into() };
    by_text(captions).into_iter().map(view).collect()
}

/// How many pictures a first visit can bear in scripts with light fonts.
const LEADING: usize = 4;

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
    let mut layouts: Vec<&str> = Vec::new();
    order
        .into_iter()
        .filter_map(|item| {
            let files = groups.get(item)?;
            let first = files.first()?;
            let is_new = !layouts.contains(&first.layout.as_str());
            if is_new {
                layouts.push(&first.layout);
            }
            let preview = first.preview.as_ref();
            Some(ItemView {
                name: name(site, first, downloads),
                leads: is_new && layouts.len() <= LEADING,
                format_names: names(files),
                alt: first.alt.clone(),
                captions: captions(&first.captions),
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
        format: file.format,
        label: label(site, file),
        url: from.relative(&file.path),
        size: site.file_size(file.bytes),
    }
}

/// What a printed thing is called in the words of the theme, and its headline where others are
/// called the same; the headline of a card.
fn name(site: &SiteContext<'_>, file: &Download, all: &[Download]) -> String {
    let product = |file: &Download| site.word(&format!("product-{}", file.layout));
    match file.kind {
        DownloadKind::Poster => {
            let own = product(file);
            let others = all.iter().filter(|other| other.item != file.item);
            if others.map(product).any(|other| other == own) {
                format!("{own}: {}", file.title)
            } else {
                own
            }
        }
        DownloadKind::Card => file.title.clone(),
    }
}

/// The formats of some files, each once.
fn names(files: &[&Download]) -> String {
    let mut names: Vec<&str> = files.iter().map(|file| file.format).collect();
    names.dedup();
    names.join(" ")
}

/// A format to choose by.
#[derive(Clone, Debug, Serialize)]
pub(super) struct FormatView {
    name: &'static str,
    label: String,
}

/// Every format that there is, in the order of the files.
pub(super) fn formats(site: &SiteContext<'_>) -> Vec<FormatView> {
    let mut views: Vec<FormatView> = Vec::new();
    for file in site.downloads.posters.iter().chain(&site.downloads.cards) {
        if views.iter().all(|view| view.name != file.format) {
            let label = site.word(&format!("format-{}", file.format));
            views.push(FormatView { name: file.format, label });
        }
    }
    views
}

/// A text to pass on, as the template shows it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct TextView {
    title: String,
    files: Vec<FileView>,
}

/// The subtitles and the transcript of a page's film, as files.
pub(super) fn film_files(
    site: &SiteContext<'_>,
    page: &Page<Text>,
    from: &OutputPath,
) -> Vec<FileView> {
    let label = |ending| match ending {
        "vtt" => site.word("film-subtitles"),
        _ => site.word("film-transcript"),
    };
    let own = |text: &&TextFile| {
        let wanted = routes::film(&site.edition.locale, &page.id, text.ending);
        text.path.as_ref() == Some(&wanted)
    };
    let files = site.downloads.texts.iter().filter(own);
    files
        .filter_map(|text| {
            Some(FileView {
                format: text.ending,
                label: label(text.ending),
                url: from.relative(text.path.as_ref()?),
                size: site.file_size(text.artifact.bytes.len()),
            })
        })
        .collect()
}

/// The texts that lie on the site, each with its forms.
pub(super) fn texts(site: &SiteContext<'_>, from: &OutputPath) -> Vec<TextView> {
    let mut views: Vec<(&str, TextView)> = Vec::new();
    for text in &site.downloads.texts {
        let Some(path) = &text.path else { continue };
        let file = FileView {
            format: text.ending,
            label: text.ending.to_uppercase(),
            url: from.relative(path),
            size: site.file_size(text.artifact.bytes.len()),
        };
        match views.iter_mut().find(|(item, _)| *item == text.item) {
            Some((_, view)) => view.files.push(file),
            None => {
                views.push((&text.item, TextView { title: text.title.clone(), files: vec![file] }));
            }
        }
    }
    views.into_iter().map(|(_, view)| view).collect()
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

/// A ZIP as the template links to it: its address, and its label with its size. Empty without one.
pub(super) fn pack(
    site: &SiteContext<'_>,
    from: &OutputPath,
    (word, zip): (&str, Option<&(OutputPath, usize)>),
) -> (String, String) {
    let Some((path, bytes)) = zip else { return (String::new(), String::new()) };
    // Isolated by its first letter, as `bdi` would: figure and unit stay in their order.
    let size = format!("\u{2068}{}\u{2069}", site.file_size(*bytes));
    (from.relative(path), site.word_with(word, &[("size", Argument::Text(size))]))
}
