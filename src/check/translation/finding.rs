//! What a rule over translations finds.

use crate::check::guard::Fault;
use crate::diag::{Code, Severity};

/// What a rule found: code and severity, the fault and the remedy.
#[derive(Debug)]
pub(super) struct Finding {
    pub(super) code: Code,
    pub(super) severity: Severity,
    pub(super) what: String,
    pub(super) remedy: &'static str,
}

impl Finding {
    pub(super) fn error(what: impl Into<String>, remedy: &'static str) -> Self {
        Self::new(Code::LocaleRefused, what, remedy)
    }

    pub(super) fn warning(what: impl Into<String>, remedy: &'static str) -> Self {
        Self::new(Code::LocaleSuspect, what, remedy)
    }

    pub(super) fn note(what: impl Into<String>, remedy: &'static str) -> Self {
        Self::new(Code::LocaleNote, what, remedy)
    }

    /// A fault that the guard found.
    pub(super) fn guard(code: Code, fault: Fault) -> Self {
        Self::new(code, fault.what, fault.remedy)
    }

    fn new(code: Code, what: impl Into<String>, remedy: &'static str) -> Self {
        Self { code, severity: code.severity(), what: what.into(), remedy }
    }

    /// The same as a warning: unusual, but harmless.
    pub(super) fn harmless(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }
}
