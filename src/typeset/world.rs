//! What Typst sees: a small file system of constant names, no disk, no network, no clock.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

use super::inspect::KnownArt;
use crate::diag::SourcePath;

/// The file that every document starts from.
pub(super) const MAIN: &str = "/theme/main.typ";
const DATA: &str = "/data.json";

/// What all documents of a theme share.
pub(super) struct Shared {
    pub(super) library: LazyHash<Library>,
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<Font>,
    /// Parsed press sources.
    pub(super) sources: HashMap<FileId, Source>,
    /// Other press files, such as pictures.
    pub(super) files: HashMap<FileId, Bytes>,
    /// The author's file behind each of them.
    pub(super) paths: HashMap<FileId, SourcePath>,
    /// What they may draw.
    pub(super) art: KnownArt,
}

/// The files that belong to one document.
pub(crate) struct TypstWorld {
    shared: Arc<Shared>,
    data: Bytes,
}

/// Ids live as long as the process and there are few of them: never one per document.
static MAIN_ID: LazyLock<Option<FileId>> = LazyLock::new(|| id(MAIN));
static DATA_ID: LazyLock<Option<FileId>> = LazyLock::new(|| id(DATA));

/// The id of a virtual path; `None` for a path that leaves the root.
pub(super) fn id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl TypstWorld {
    /// The world of one document; `None` never in practice, since all names are constant.
    pub(super) fn new(shared: &Arc<Shared>, data: Vec<u8>) -> Option<Self> {
        MAIN_ID.as_ref()?;
        Some(Self { shared: Arc::clone(shared), data: Bytes::new(data) })
    }

    /// The data of the document, as JSON.
    pub(super) fn data(&self) -> &[u8] {
        &self.data
    }

    /// The author's file behind an id.
    pub(super) fn path(&self, id: FileId) -> Option<&SourcePath> {
        self.shared.paths.get(&id)
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

impl World for TypstWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shared.book
    }

    fn main(&self) -> FileId {
        // `new` has checked that it is there.
        MAIN_ID.unwrap_or_else(|| Source::detached("").id())
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.shared.sources.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == *DATA_ID {
            return Ok(self.data.clone());
        }
        if let Some(bytes) = self.shared.files.get(&id) {
            return Ok(bytes.clone());
        }
        self.source(id).map(|source| Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        // A poster that changes with the day could not be built twice alike.
        None
    }
}
