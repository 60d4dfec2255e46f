//! Points from a problem of a product to the text that it comes from.

use crate::diag::Diagnostic;
use crate::typeset::work::SlotText;

/// Points to a text, if it is written in a file.
pub(super) fn blame(diagnostic: Diagnostic, written: Option<&SlotText>) -> Diagnostic {
    match written.and_then(|written| written.span.clone()) {
        Some(span) => diagnostic.at(span, "text to shorten"),
        None => diagnostic,
    }
}
