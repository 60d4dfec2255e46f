//! What all languages have in common.

use std::sync::Arc;

use super::inputs::Inputs;
use super::{brand, contacts, handouts, locale, press, slots};
use crate::diag::Diagnostics;
use crate::model::{Locale, PressItem, ReferenceData};

/// What all languages have in common, made once; then each language is resolved by itself, in
/// whichever order and on whichever thread.
pub struct Common<'c> {
    pub(super) inputs: &'c Inputs<'c>,
    pub(super) data: Arc<ReferenceData>,
    pub(super) locales: Vec<Arc<Locale>>,
    pub(super) pages: slots::PrunedPages,
    /// How many languages are far enough translated to be listed, whichever are built now.
    pub(super) languages: usize,
    /// Posters and cards, spelled out.
    pub(super) items: Vec<PressItem>,
}

impl<'c> Common<'c> {
    /// Prepares the work; reports what concerns every language alike.
    pub fn new(inputs: &'c Inputs<'c>, diagnostics: &mut Diagnostics) -> Self {
        let campaign = inputs.campaign;
        let data = Arc::new(campaign.data.overlaid(&inputs.theme.data));
        let items = press::expand(campaign, diagnostics);
        press::check_downloads(&items, inputs, diagnostics);
        handouts::check(campaign, diagnostics);
        contacts::check(inputs, diagnostics);
        brand::check(inputs.theme, &campaign.identity.source, diagnostics);
        let pages = slots::without_empty(inputs, &data, diagnostics);
        let locales = campaign.locales.iter().filter_map(locale::locale).collect();
        Self { inputs, data, locales, pages, languages: inputs.published_languages(), items }
    }

    /// The languages to resolve.
    pub fn wanted(&self) -> Vec<Arc<Locale>> {
        let wanted = |locale: &&Arc<Locale>| {
            let wanted = self.inputs.wanted;
            wanted.is_empty() || wanted.iter().any(|name| locale.is_called(name))
        };
        self.locales.iter().filter(wanted).cloned().collect()
    }
}
