//! What decides that a translation is fresh, stale, missing, refused or unreviewed.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::model::{Catalog, Placeable, Reviewed, Seal, Segment, SegmentId, Standing, text_hash};

/// What the checks say of the translations of a language.
#[derive(Clone, Copy)]
pub struct Verdicts<'v> {
    /// Translations that must not be shown.
    pub refused: &'v BTreeSet<SegmentId>,
    /// Translations that are the source text again.
    pub copied: &'v BTreeSet<SegmentId>,
}

/// The standing of each text in the language of a catalog. `written` is the catalog of the source
/// language: what translators could read.
pub fn standings(
    catalog: &Catalog,
    written: Option<&Catalog>,
    segments: &IndexMap<SegmentId, Segment>,
    verdicts: Verdicts<'_>,
) -> BTreeMap<SegmentId, Standing> {
    let of = |segment: &Segment| standing(catalog, written, segment, verdicts);
    segments.values().map(|segment| (segment.id.clone(), of(segment))).collect()
}

/// A translation that the state file does not know was made from what translators could read, and
/// nobody has reviewed it, whatever the language claims for all of its texts.
fn standing(
    catalog: &Catalog,
    written: Option<&Catalog>,
    segment: &Segment,
    verdicts: Verdicts<'_>,
) -> Standing {
    let Some(message) = catalog.messages.get(&segment.id) else { return Standing::Missing };
    if verdicts.copied.contains(&segment.id) {
        return Standing::Missing;
    }
    if verdicts.refused.contains(&segment.id) {
        return Standing::Refused;
    }
    let current = segment.source_hash();
    // What translators could read, which may be another text than that of the page.
    let read = written.and_then(|source| source.messages.get(&segment.id));
    let is_read_now = read.is_some_and(|read| text_hash(&read.text) == current);
    let unknown = || match read.filter(|_| !is_read_now) {
        Some(read) => Standing::Stale { previous: Some(read.text.clone()) },
        None => Standing::Unreviewed,
    };
    let Some(row) = catalog.state.get(&segment.id) else { return unknown() };
    if row.seal == Seal::Broken {
        // Nobody knows what it was made from.
        return Standing::Stale { previous: None };
    }
    // Whoever has touched the translation since then read the text as it is now.
    let is_updated = row.seal != Seal::None && !row.is_of(message) && is_read_now;
    if row.source != current && is_updated {
        return Standing::Unreviewed;
    }
    if row.source != current {
        return Standing::Stale { previous: row.previous.clone() };
    }
    if row.seal == Seal::None {
        return unknown();
    }
    let reviewed = catalog.info.state == Reviewed::Reviewed && row.is_of(message);
    if reviewed || catalog.is_reviewed(row, message) {
        Standing::Fresh
    } else {
        Standing::Unreviewed
    }
}

/// Whether a translation of this standing may be shown. One that is out of date is kept back where
/// a reader in danger relies on it, or where it holds a figure, a date or a number to call.
pub fn is_shown(standing: &Standing, segment: &Segment) -> bool {
    match standing {
        Standing::Fresh | Standing::Unreviewed => true,
        Standing::Stale { .. } => !segment.critical && !holds_data(segment),
        Standing::Missing | Standing::Refused => false,
    }
}

fn holds_data(segment: &Segment) -> bool {
    segment.placeables.values().any(|placeable| {
        !matches!(placeable, Placeable::Link(_) | Placeable::Footnote(_) | Placeable::Platform(_))
    })
}
