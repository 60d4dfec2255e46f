//! Pages read so far.

use indexmap::IndexMap;

use crate::model::{Page, PageId, Segment, SegmentId};
use crate::translation::TakenIds;

/// Pages read so far, with their segments.
#[derive(Default)]
pub(in crate::load) struct LoadedPages {
    pub(in crate::load) pages: IndexMap<PageId, Page<SegmentId>>,
    pub(in crate::load) segments: IndexMap<SegmentId, Segment>,
    /// Ids that no new text may get.
    pub(in crate::load) taken: TakenIds,
}
