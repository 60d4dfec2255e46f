//! Records that somebody has reviewed some translations.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::state_file::write_state;
use super::state_rows::absorb;
use super::sync::SyncedFile;
use crate::model::{Catalog, Seal, Segment, SegmentId, StateRow, text_hash};

/// The state file of a language once somebody has reviewed some of its translations; `None` when it
/// has none of them.
pub fn review(
    catalog: &Catalog,
    on_disk: Option<&Catalog>,
    segments: &IndexMap<SegmentId, Segment>,
    (ids, reviewer): (&BTreeSet<SegmentId>, &str),
) -> Option<SyncedFile> {
    let mut rows = absorb(catalog, on_disk, segments);
    let mut is_changed = false;
    for id in ids {
        let (Some(message), Some(segment)) = (catalog.messages.get(id), segments.get(id)) else {
            continue;
        };
        let row = StateRow {
            source: segment.source_hash(),
            translation: text_hash(&message.text),
            reviewer: reviewer.to_owned(),
            previous: None,
            seal: Seal::Whole,
        };
        rows.insert(id.clone(), row);
        is_changed = true;
    }
    let path = format!("{}/.state.tsv", catalog.folder);
    is_changed.then(|| (path.into(), write_state(&rows, &catalog.tag)))
}
