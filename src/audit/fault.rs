//! What is wrong with the words of a page.

use crate::diag::Code;

/// Something that a page says and should not, or should and does not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct WordingFault {
    /// Which rule it breaks.
    pub code: Code,
    /// What is wrong, as the end of a sentence about the page.
    pub what: String,
    /// What to do.
    pub help: String,
    /// The words of the template that are at fault, to be looked for.
    pub words: Option<String>,
}
