//! What there is to download in one language: for the toolkit page and the packs.

use std::sync::Arc;

use serde::Serialize;

use super::Caption;
use crate::model::{Artifact, Locale, OutputPath, PrintProfile};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum DownloadKind {
    /// A PDF to print.
    Poster,
    /// A PNG to share.
    Card,
}

impl DownloadKind {
    /// Its folder in a pack, and the word for it in file names.
    pub(crate) const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Poster => ("posters", "poster"),
            Self::Card => ("cards", "card"),
        }
    }
}

/// One file to download.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Download {
    /// What it is.
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
    /// Words to post with it, for each service; empty for posters.
    pub captions: Arc<[Caption]>,
}

/// A text to pass on, in one form.
#[derive(Clone, Debug)]
pub(crate) struct TextFile {
    /// The handout that it belongs to.
    pub item: String,
    /// The title of the handout.
    pub title: String,
    /// Its folder in a pack: a handout and the page of a film may have the same name.
    pub folder: &'static str,
    /// The form: `txt`, `pdf`, `html`.
    pub ending: &'static str,
    /// Where it lies; nowhere when it is in packs alone.
    pub path: Option<OutputPath>,
    /// The file.
    pub artifact: Artifact,
}

/// All files to download in one language.
#[derive(Clone, Debug, Default)]
pub(crate) struct Downloads {
    /// The posters.
    pub posters: Vec<Download>,
    /// The cards.
    pub cards: Vec<Download>,
    /// Texts to pass on, each in every form.
    pub texts: Vec<TextFile>,
    /// The ZIP with its length.
    pub zip: Option<(OutputPath, usize)>,
    /// The ZIP of all languages with its length.
    pub all: Option<(OutputPath, usize)>,
}

impl Downloads {
    /// Whether there is nothing to pack.
    pub(crate) fn is_empty(&self) -> bool {
        self.posters.is_empty() && self.cards.is_empty() && self.texts.is_empty()
    }

    /// Adds everything that a page can say of the files, labelled.
    pub(crate) fn describe(&self, add: &mut impl FnMut(&str, &[u8])) {
        for file in self.posters.iter().chain(&self.cards) {
            add(file.path.as_str(), &file.bytes.to_le_bytes());
            add("profile", file.profile.map_or("", PrintProfile::name).as_bytes());
            for caption in file.captions.iter() {
                add("caption", caption.text.as_bytes());
            }
        }
        for text in &self.texts {
            add(&text.item, &text.artifact.bytes.len().to_le_bytes());
        }
        for (path, bytes) in self.zip.iter().chain(&self.all) {
            add(path.as_str(), &bytes.to_le_bytes());
        }
    }

    /// The file that an author calls `posters/campaign-a4.pdf`, with its length; `None` when it
    /// was not made in this build.
    pub(crate) fn find(&self, file: &str, locale: &Locale) -> Option<(&OutputPath, usize)> {
        if file == "toolkit.zip" {
            return self.zip.as_ref().map(|(path, bytes)| (path, *bytes));
        }
        let (folder, name) = file.split_once('/')?;
        let wanted = format!("{folder}/{}/{name}", locale.slug);
        let mut files = self.posters.iter().chain(&self.cards);
        files.find(|made| made.path.as_str() == wanted).map(|made| (&made.path, made.bytes))
    }
}
