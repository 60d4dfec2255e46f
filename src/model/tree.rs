//! Walking through text that holds text.

/// Text that may hold more of its kind.
pub trait Tree: Sized {
    /// What stands within it.
    fn content(&self) -> &[Self];

    /// Visits every node in reading order, each before those within it.
    fn walk<'t>(nodes: &'t [Self], visit: &mut impl FnMut(&'t Self)) {
        for node in nodes {
            visit(node);
            Self::walk(node.content(), visit);
        }
    }
}
