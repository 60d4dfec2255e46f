//! How a campaign looks, and what a force may change.

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::{
    BoldText, Catalog, ColorRole, ContrastPairs, Ground, KeepTogetherByLanguage, Layered, Layouts,
    Logo, Page, Palette, PressLimits, ReferenceData, RoleMap, Segment, SegmentId, Sourced,
};
use crate::diag::SourcePath;

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
    pub names: BTreeMap<String, Sourced<String>>,
    /// Colours by role.
    pub colors: Palette,
    /// The same in percent of cyan, magenta, yellow and black, for print shops; may lack some.
    pub process: RoleMap<[u8; 4]>,
    /// Which colours touch. None are checked when neither the theme nor a parent names any.
    pub contrast: ContrastPairs,
    /// What is set in bold; anything may be when neither the theme nor a parent says.
    pub bold: Option<BoldText>,
    /// What paper and cards must keep.
    pub limits: PressLimits,
    /// What each language keeps together at the end of a line.
    pub keep_together: KeepTogetherByLanguage,
    /// Languages that are published together or not at all; the first is read first.
    pub parity: Vec<Arc<str>>,
    /// Templates by path below `templates/`.
    pub templates: Layered,
    /// The layouts of its posters and cards.
    pub layouts: Layouts,
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

/// Black ink alone, in percent of cyan, magenta, yellow and black.
pub const BLACK_INK: [u8; 4] = [0, 0, 0, 100];

impl Theme {
    /// What a print shop prints a role with. Text is black ink alone, whatever the theme says: four
    /// inks on thin strokes would blur.
    pub fn inks(&self, role: ColorRole) -> Option<[u8; 4]> {
        match role {
            ColorRole::Text => Some(BLACK_INK),
            _ => self.process.get(role).copied(),
        }
    }

    /// The logo in the masthead, which is dark: the one for dark grounds, if there is one.
    pub fn site_logo(&self) -> Option<&Logo> {
        let dark = self.logos.iter().find(|logo| logo.ground == Ground::Dark);
        dark.or(self.logos.first())
    }
}
