//! What is wrong with a rule.

/// A rule of a stylesheet that must not be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct StyleFault {
    /// The rule and what it does, as a sentence.
    pub(crate) what: String,
    /// What to do.
    pub(crate) help: String,
    /// The selector, to be looked for.
    pub(crate) selector: String,
    /// The value that stands behind it.
    pub(crate) value: String,
}

/// As much of a text as a report shows.
pub(super) fn short(text: &str) -> String {
    text.chars().take(60).collect()
}
