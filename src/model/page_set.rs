//! The pages of an edition, with what is looked up in them at hand.

use std::collections::BTreeMap;
use std::ops::Deref;

use indexmap::IndexMap;

use super::{Page, PageId, Role, Section, SectionRef};

/// Pages in order, found by their id, their sections by reference and by role. They do not change.
#[derive(Clone, Debug)]
pub struct PageSet<T> {
    pages: IndexMap<PageId, Page<T>>,
    /// The sections of each role in the order of pages, by index of page and section.
    by_role: BTreeMap<Role, Vec<(usize, usize)>>,
}

impl<T> PageSet<T> {
    /// These pages, in this order.
    pub fn new(pages: impl IntoIterator<Item = Page<T>>) -> Self {
        let pages: IndexMap<PageId, Page<T>> =
            pages.into_iter().map(|page| (page.id.clone(), page)).collect();
        let mut by_role: BTreeMap<Role, Vec<(usize, usize)>> = BTreeMap::new();
        for (at, page) in pages.values().enumerate() {
            for (index, section) in page.sections.iter().enumerate() {
                for role in &section.roles {
                    let found = by_role.entry(*role).or_default();
                    if found.last() != Some(&(at, index)) {
                        found.push((at, index));
                    }
                }
            }
        }
        Self { pages, by_role }
    }

    /// The pages with one more at their end.
    #[must_use]
    pub fn with(self, page: Page<T>) -> Self {
        Self::new(self.pages.into_values().chain([page]))
    }

    /// The section that a poster, card or handout names.
    pub fn section(&self, reference: &SectionRef) -> Option<&Section<T>> {
        let page = self.pages.get(&reference.page)?;
        page.sections.iter().find(|section| section.id.as_ref() == Some(&reference.section))
    }

    /// Every section with this role, in the order of pages, with the page that it stands on.
    pub fn with_role(&self, role: Role) -> impl Iterator<Item = (&Page<T>, &Section<T>)> {
        let found = self.by_role.get(&role).into_iter().flatten();
        found.filter_map(|(page, section)| {
            let (_, page) = self.pages.get_index(*page)?;
            Some((page, page.sections.get(*section)?))
        })
    }
}

/// To look at single pages and at all of them.
impl<T> Deref for PageSet<T> {
    type Target = IndexMap<PageId, Page<T>>;

    fn deref(&self) -> &Self::Target {
        &self.pages
    }
}
