//! What decides that a translation is fresh, stale, missing, refused or unreviewed.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::model::{Catalog, Placeable, Reviewed, Segment, SegmentId, Standing};

/// The standing of each text in the language of a catalog. `refused` are the translations that the
/// checks refused.
pub fn standings(
    catalog: &Catalog,
    segments: &IndexMap<SegmentId, Segment>,
    refused: &BTreeSet<SegmentId>,
) -> BTreeMap<SegmentId, Standing> {
    let of = |segment: &Segment| standing(catalog, segment, refused.contains(&segment.id));
    segments.values().map(|segment| (segment.id.clone(), of(segment))).collect()
}

/// A translation that the state file does not know was made from the text that stands in the
/// source file now: it is not stale.
fn standing(catalog: &Catalog, segment: &Segment, is_refused: bool) -> Standing {
    if !catalog.messages.contains_key(&segment.id) {
        return Standing::Missing;
    }
    if is_refused {
        return Standing::Refused;
    }
    let row = catalog.state.get(&segment.id);
    match row {
        Some(row) if row.source != segment.source_hash() => {
            Standing::Stale { previous: row.previous.clone() }
        }
        row => {
            let reviewed = catalog.info.state != Reviewed::Draft
                || row.is_some_and(|row| !row.reviewer.is_empty());
            if reviewed { Standing::Fresh } else { Standing::Unreviewed }
        }
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
