//! Which page has which ids: none is given to two texts.

use std::collections::BTreeMap;

use super::id_base::meta_bases;
use crate::model::{PageId, SegmentId};

/// The ids that are taken, with the page that has each: the ids of two pages may begin alike, since
/// both `news/launch` and `news-launch` write theirs as `news-launch-…`.
#[derive(Debug, Default)]
pub struct TakenIds {
    owners: BTreeMap<SegmentId, Option<PageId>>,
    /// The next number to try behind an id that is taken.
    numbers: BTreeMap<String, usize>,
}

impl TakenIds {
    /// Keeps an id for the texts of a page, or, without one, from all of them. Who comes first keeps
    /// it.
    pub fn keep(&mut self, id: &SegmentId, page: Option<&PageId>) {
        if !self.owners.contains_key(id) {
            self.owners.insert(id.clone(), page.cloned());
        }
    }

    /// Keeps the usual ids of its title and description for a page.
    pub fn keep_meta(&mut self, page: &PageId) {
        for base in meta_bases(page) {
            self.keep(&SegmentId::new(base), Some(page));
        }
    }

    /// Whether the page has this id.
    pub(super) fn is_of(&self, id: &SegmentId, page: &PageId) -> bool {
        matches!(self.owners.get(id), Some(Some(owner)) if owner == page)
    }

    /// A new id for a text of a page, with a number behind it where it is taken.
    pub(super) fn take(&mut self, base: &str, page: &PageId) -> SegmentId {
        let mut id = SegmentId::from(base);
        let number = self.numbers.entry(base.to_owned()).or_insert(2);
        while self.owners.contains_key(&id) {
            id = SegmentId::new(format!("{base}-{number}"));
            *number += 1;
        }
        self.owners.insert(id.clone(), Some(page.clone()));
        id
    }

    /// The id that was kept for a title or description, or a new one where another page has it.
    pub(super) fn take_meta(&mut self, base: &str, page: &PageId) -> SegmentId {
        let id = SegmentId::from(base);
        if self.is_of(&id, page) { id } else { self.take(base, page) }
    }
}
