//! How a campaign looks, and what a force may change.

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::{Catalog, Ground, Layered, Logo, Page, ReferenceData, Segment, SegmentId};
use crate::diag::SourcePath;

/// Colours by role, each `#rrggbb` in lower case: `ink`, `ink-raised`, `signal`, `paper`,
/// `paper-sunk`, `text`, `text-muted`, `on-ink`, `on-ink-muted`.
pub type Palette = BTreeMap<String, String>;

/// A theme with its parents laid under it.
#[derive(Clone, Debug)]
pub struct Theme {
    /// Its name: that of its folder.
    pub name: String,
    /// Itself, then its parents.
    pub chain: Vec<String>,
    /// The letters of the tile that stands for a logo.
    pub mark: String,
    /// The logos that stand in place of the tile, at most one for each ground.
    pub logos: Vec<Logo>,
    /// The organisation's name by language tag.
    pub names: BTreeMap<String, String>,
    /// Colours by role.
    pub colors: Palette,
    /// The same in percent of cyan, magenta, yellow and black, for print shops; may lack some.
    pub process: BTreeMap<String, [u8; 4]>,
    /// Languages that are published together or not at all; the first is read first.
    pub parity: Vec<Arc<str>>,
    /// Templates by path below `templates/`.
    pub templates: Layered,
    /// Press sources by path below `press/`.
    pub press: Layered,
    /// Assets by path below `assets/`.
    pub assets: Layered,
    /// Fonts by file name.
    pub fonts: Layered,
    /// Data of the force, laid over the campaign's.
    pub data: ReferenceData,
    /// The force's own text: a fragment called `local`.
    pub local: Option<Page<SegmentId>>,
    /// The texts of `local`.
    pub segments: IndexMap<SegmentId, Segment>,
    /// The translations of `local`, by tag.
    pub catalogs: BTreeMap<String, Catalog>,
    /// Its `theme.toml`.
    pub file: SourcePath,
}

impl Theme {
    /// The logo in the masthead, which is dark: the one for dark grounds, if there is one.
    pub fn site_logo(&self) -> Option<&Logo> {
        let dark = self.logos.iter().find(|logo| logo.ground == Ground::Dark);
        dark.or(self.logos.first())
    }
}
