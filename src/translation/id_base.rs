//! What the ids of the texts of a page begin with.

use crate::model::{PageId, SegmentKind};

/// What the ids of a page begin with: a message begins with a letter, a page may with a digit.
pub(super) fn prefix(page: &PageId) -> String {
    let flat = page.flat();
    if flat.starts_with(|c: char| c.is_ascii_alphabetic()) { flat } else { format!("page-{flat}") }
}

/// The id of a title or description, where no other page has it.
pub(super) fn meta_base(page: &PageId, kind: SegmentKind) -> Option<String> {
    match kind {
        SegmentKind::Title => Some(format!("{}-meta-title", prefix(page))),
        SegmentKind::Description => Some(format!("{}-meta-description", prefix(page))),
        _ => None,
    }
}

/// The ids that a page has for its title and description, whatever they say.
pub(super) fn meta_bases(page: &PageId) -> [String; 2] {
    [SegmentKind::Title, SegmentKind::Description]
        .map(|kind| meta_base(page, kind).unwrap_or_default())
}
