//! All editions of a project in one theme.

use std::collections::BTreeSet;
use std::sync::Arc;

use indexmap::IndexMap;

use super::common::Common;
use super::edition::{Resolved, Resolver};
use super::inputs::{Inputs, LISTED};
use super::words::ResolvedWords;
use super::{brand, handouts, press, printed_words, words};
use crate::diag::{Code, Diagnostic, Diagnostics, is_slip};
use crate::intl::Formatter;
use crate::model::{Catalog, Edition, Locale, Reviewed, Segment, SegmentId, Standing};

impl Common<'_> {
    /// Completes editions with what they say of one another, and with posters and cards.
    pub fn complete(&self, editions: &mut [Edition], diagnostics: &mut Diagnostics) {
        let listed: Vec<Arc<Locale>> = editions
            .iter()
            .filter(|edition| edition.coverage.percent() >= LISTED)
            .map(|edition| Arc::clone(&edition.locale))
            .collect();
        let built: Vec<Arc<Locale>> =
            editions.iter().map(|edition| Arc::clone(&edition.locale)).collect();
        for edition in editions {
            edition.listed.clone_from(&listed);
            edition.locales.clone_from(&built);
            edition.press = press::complete(&self.items, edition, diagnostics);
            let plans = &self.inputs.campaign.handouts;
            edition.handouts = handouts::complete(plans, edition, diagnostics);
        }
    }

    /// Resolves one language; `None`, with an error for each, when its critical texts are not
    /// all there.
    pub fn edition(&self, locale: &Arc<Locale>, diagnostics: &mut Diagnostics) -> Option<Edition> {
        let Self { inputs, locales, data, .. } = self;
        let campaign = inputs.campaign;
        let Some(formatter) = Formatter::new(&locale.tag) else {
            diagnostics.push(
                Diagnostic::new(
                    Code::LocaleFormat,
                    format!("there is no Unicode data for `{}`", locale.tag),
                )
                .in_file(&campaign.file)
                .help("remove the language from `[[locales]]`"),
            );
            return None;
        };
        let resolver = Resolver::new(self, locale, &formatter, diagnostics);
        let Resolved { pages, mut coverage, critical_missing } = resolver.run();
        let source_tag = &campaign.identity.source;
        let source = locales.iter().find(|known| known.tag == *source_tag)?;
        report_obsolete(inputs, locale, diagnostics);
        let reviewed =
            inputs.catalogs.get(&*locale.tag).map_or(Reviewed::Draft, |catalog| catalog.info.state);
        let reviewed = if locale.tag == *source_tag { Reviewed::Source } else { reviewed };
        let printed = if coverage.percent() >= LISTED {
            printed_words::needed(&self.items, campaign, reviewed)
        } else {
            BTreeSet::new()
        };
        let ResolvedWords { words, critical } =
            words::words(inputs, locale, locales, &printed, diagnostics);
        let is_shown =
            |standing: &Standing| matches!(standing, Standing::Fresh | Standing::Unreviewed);
        for standing in &critical {
            coverage.add(standing, is_shown(standing));
        }
        if critical_missing || !critical.iter().all(is_shown) {
            return None;
        }
        Some(Edition {
            locale: Arc::clone(locale),
            locales: locales.clone(),
            listed: Vec::new(),
            source: Arc::clone(source),
            reviewed,
            theme: Arc::clone(inputs.theme),
            identity: Arc::clone(&campaign.identity),
            navigation: Arc::clone(&campaign.navigation),
            data: Arc::clone(data),
            brand: brand::brand(inputs.theme, locale, source_tag, locales),
            pages,
            press: Vec::new(),
            handouts: Vec::new(),
            pack: Arc::clone(&campaign.pack),
            words,
            coverage,
        })
    }
}

/// Resolves every language, one after the other.
#[cfg(test)]
pub(super) fn editions(inputs: &Inputs<'_>) -> (Vec<Edition>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let common = Common::new(inputs, &mut diagnostics);
    let mut editions: Vec<Edition> = common
        .wanted()
        .iter()
        .filter_map(|locale| common.edition(locale, &mut diagnostics))
        .collect();
    common.complete(&mut editions, &mut diagnostics);
    (editions, diagnostics)
}

fn report_obsolete(inputs: &Inputs<'_>, locale: &Locale, diagnostics: &mut Diagnostics) {
    if locale.tag == inputs.campaign.identity.source {
        return;
    }
    let pairs = [
        (inputs.catalogs.get(&*locale.tag), &inputs.campaign.segments),
        (inputs.theme.catalogs.get(&*locale.tag), &inputs.theme.segments),
    ];
    for (catalog, segments) in pairs {
        let Some(catalog) = catalog else { continue };
        for (id, message) in &catalog.messages {
            if segments.contains_key(id) || is_misspelt(id, catalog, segments) {
                continue;
            }
            diagnostics.push(
                Diagnostic::new(
                    Code::LocaleObsolete,
                    format!("`{id}` no longer has a source text"),
                )
                .at(message.span.clone(), "not in the source language")
                .help("delete it, or keep it in case the text returns"),
            );
        }
    }
}

/// Whether an id is a slip for that of a text without translation, which is reported there.
fn is_misspelt(id: &SegmentId, catalog: &Catalog, segments: &IndexMap<SegmentId, Segment>) -> bool {
    let mut missing = segments.keys().filter(|id| !catalog.messages.contains_key(*id));
    missing.any(|wanted| is_slip(id.as_str(), wanted.as_str()))
}
