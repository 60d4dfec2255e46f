//! What editions are made from.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Campaign, Catalog, Segment, Standings, Theme};
use crate::translation::is_shown;

/// Share of texts, in percent, from which a language is listed in menus and search engines.
pub(super) const LISTED: usize = 80;

/// What editions are made from.
pub struct Inputs<'i> {
    /// What the author wrote.
    pub campaign: &'i Campaign,
    /// The theme.
    pub theme: &'i Arc<Theme>,
    /// The translations by tag.
    pub catalogs: &'i BTreeMap<String, Catalog>,
    /// How far each translation of the campaign can be relied on.
    pub standings: &'i Standings,
    /// The same of the theme's own text.
    pub local_standings: &'i Standings,
    /// The languages to build; all of them when empty.
    pub wanted: &'i [String],
}

impl Inputs<'_> {
    /// How many languages are far enough translated to be listed.
    pub(super) fn published_languages(&self) -> usize {
        let segments = || self.campaign.segments.values().filter(|segment| segment.translatable);
        let total = segments().count();
        let far_enough = |tag: &str| {
            let is_own = |text: &&Segment| is_shown(self.standings.get(tag, &text.id), text);
            *tag == *self.campaign.identity.source
                || segments().filter(is_own).count() * 100 >= total * LISTED
        };
        self.campaign.locales.iter().filter(|locale| far_enough(&locale.tag)).count()
    }
}
