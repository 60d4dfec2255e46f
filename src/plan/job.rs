//! One file to make.

use std::sync::Arc;

use super::Product;
use crate::diag::SourcePath;
use crate::fonts::FaceSpec;
use crate::model::{
    CardFormat, Fingerprint, Handout, Locale, OutputPath, Page, PressItem, PressKind, PrintProfile,
    Sheet, Text,
};
use crate::site::StyleFace;
use crate::toolkit::Contents;
use crate::typeset::Work;

/// A file to make, and all that is known of it before it is made.
pub(crate) struct Planned<'p> {
    /// Where it goes.
    pub(crate) output: Output,
    /// The edition whose file it is, by index; `None` for a file that languages share.
    pub(crate) edition: Option<usize>,
    /// Everything that its making reads.
    pub(crate) inputs: Fingerprint,
    /// How it is made.
    pub(crate) job: Job<'p>,
}

/// Where a file goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Output {
    /// To this path.
    File(OutputPath),
    /// Into the assets folder, under this name and the hash of its bytes: its path is known once it
    /// is made.
    Asset(String),
    /// Into packs alone; the path is where it would lie beside its other forms.
    Packed(OutputPath),
}

/// What is copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CopyKind {
    /// An asset of the theme.
    ThemeAsset,
    /// The logo in the masthead.
    Logo,
    /// An image of the campaign.
    Media,
}

/// How a file is made.
pub(crate) enum Job<'p> {
    /// A poster as PDF.
    Poster {
        /// What it shows.
        item: &'p PressItem,
        /// On what.
        sheet: Sheet,
        /// For which printer.
        profile: PrintProfile,
        /// What is set.
        work: Work,
    },
    /// A card as PNG.
    Card {
        /// What it shows.
        item: &'p PressItem,
        /// In which format.
        format: CardFormat,
        /// What is set.
        work: Work,
    },
    /// A small picture of a poster or card, for the toolkit page.
    Thumbnail {
        /// What it shows.
        item: &'p PressItem,
        /// Pixels across and down.
        pixels: (u32, u32),
        /// What is set.
        work: Work,
    },
    /// A handout as PDF.
    HandoutPdf {
        /// What it says.
        handout: &'p Handout,
        /// What is set.
        work: Work,
    },
    /// A handout as plain text.
    HandoutText(&'p Handout),
    /// A handout as HTML; in packs alone, since on the site it would be a page without a way out.
    HandoutHtml(&'p Handout),
    /// The subtitles of the film on a page.
    Subtitles(&'p Page<Text>),
    /// What is said in the film on a page.
    FilmText(&'p Page<Text>),
    /// A file of the campaign or theme as it is.
    Copy {
        /// What it is.
        kind: CopyKind,
        /// Its bytes.
        bytes: &'p Arc<[u8]>,
        /// Where it lies.
        source: &'p SourcePath,
    },
    /// The index that the search of a language reads.
    SearchIndex,
    /// A web font with the characters that are used.
    Font(FaceSpec),
    /// A stylesheet with its fonts.
    Stylesheet {
        /// The language; that of the chooser and of the page for missing addresses has its own.
        locale: Option<&'p Locale>,
        /// Its fonts.
        faces: Vec<StyleFace>,
    },
    /// The pack of a language.
    Pack(&'p Contents),
    /// The packs of all languages in one.
    AllPacks(&'p [Option<Contents>]),
    /// A page.
    Page(&'p Page<Text>),
    /// The page at the root that leads to the languages.
    Chooser,
    /// The page for missing addresses.
    NotFound,
    /// The news of a language as a feed.
    Feed,
    /// What search engines may read.
    Robots,
    /// Every page for search engines.
    Sitemap,
    /// A file by which hosts serve the site right.
    HostFile(String),
}

impl<'p> Job<'p> {
    /// The part of the output that it belongs to.
    pub(crate) fn product(&self) -> Product {
        match self {
            Self::Poster { .. } => Product::Posters,
            Self::Card { .. } => Product::Cards,
            Self::Thumbnail { item, .. } => match item.kind {
                PressKind::Poster { .. } => Product::Posters,
                PressKind::Card(_) => Product::Cards,
            },
            Self::HandoutPdf { .. }
            | Self::HandoutText(_)
            | Self::HandoutHtml(_)
            | Self::Subtitles(_)
            | Self::FilmText(_)
            | Self::Pack(_)
            | Self::AllPacks(_) => Product::Toolkit,
            Self::Copy { .. }
            | Self::SearchIndex
            | Self::Font(_)
            | Self::Stylesheet { .. }
            | Self::Page(_)
            | Self::Chooser
            | Self::NotFound
            | Self::Feed
            | Self::Robots
            | Self::Sitemap
            | Self::HostFile(_) => Product::Site,
        }
    }

    /// What the typesetter is given, when it has anything to do.
    pub(crate) fn work(&self) -> Option<&Work> {
        match self {
            Self::Poster { work, .. }
            | Self::Card { work, .. }
            | Self::Thumbnail { work, .. }
            | Self::HandoutPdf { work, .. } => Some(work),
            _ => None,
        }
    }

    /// The poster or card that it shows.
    pub(crate) fn item(&self) -> Option<&'p PressItem> {
        match self {
            Self::Poster { item, .. } | Self::Card { item, .. } | Self::Thumbnail { item, .. } => {
                Some(item)
            }
            _ => None,
        }
    }
}

impl Planned<'_> {
    /// How progress names it.
    pub(crate) fn name(&self) -> String {
        match &self.output {
            Output::File(path) | Output::Packed(path) => path.to_string(),
            Output::Asset(name) => name.clone(),
        }
    }
}
