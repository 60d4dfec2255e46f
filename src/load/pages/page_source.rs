//! A page as it lies on disk.

use crate::diag::SourcePath;
use crate::model::{Origin, PageId, SegmentId};

/// Ids with their texts, in the order of a source-language file.
pub(in crate::load) type Memory = Vec<(SegmentId, String)>;

/// A page as it lies on disk.
pub(in crate::load) struct PageSource<'s> {
    pub(in crate::load) file: &'s SourcePath,
    pub(in crate::load) id: PageId,
    pub(in crate::load) text: &'s str,
    pub(in crate::load) origin: Origin,
    /// The messages of the source-language file, which is the memory of the ids.
    pub(in crate::load) memory: Memory,
}
