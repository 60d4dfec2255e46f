//! What a rule over translations looks at, and what it finds.

use crate::diag::Severity;
use crate::model::{Message, Script, Segment, Variant};

/// One translated text beside its source.
pub(super) struct Case<'c> {
    /// The source text.
    pub(super) source: &'c Segment,
    /// One text that the translation can come to.
    pub(super) variant: &'c Variant,
    /// The whole message.
    pub(super) message: &'c Message,
    /// The language's tag.
    pub(super) tag: &'c str,
    /// Its script.
    pub(super) script: Script,
}

/// What a rule found: the severity, the fault and the remedy.
pub(super) struct Finding {
    pub(super) severity: Severity,
    pub(super) what: String,
    pub(super) remedy: &'static str,
}

impl Finding {
    pub(super) fn error(what: impl Into<String>, remedy: &'static str) -> Self {
        Self { severity: Severity::Error, what: what.into(), remedy }
    }

    pub(super) fn warning(what: impl Into<String>, remedy: &'static str) -> Self {
        Self { severity: Severity::Warning, what: what.into(), remedy }
    }

    pub(super) fn note(what: impl Into<String>, remedy: &'static str) -> Self {
        Self { severity: Severity::Info, what: what.into(), remedy }
    }
}
