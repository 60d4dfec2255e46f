//! How bad a problem is.

use serde::{Deserialize, Serialize};

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Shown, counted; an error under `--strict`.
    Warning,
    /// Told once, for the author's information.
    Info,
}

impl Severity {
    /// The word shown in reports, in lower case.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}
