//! What the guard finds.

/// What is wrong with a text, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) struct Fault {
    /// The end of a sentence about the text: `contains …`.
    pub(in crate::check) what: String,
    /// What to type or do.
    pub(in crate::check) remedy: &'static str,
}

impl Fault {
    pub(super) fn new(what: impl Into<String>, remedy: &'static str) -> Self {
        Self { what: what.into(), remedy }
    }
}
