//! What the checks of one language found.

use std::collections::BTreeSet;

use crate::diag::Diagnostics;
use crate::model::{SegmentId, SettledException};

/// What the checks found.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    /// Messages that must not be used.
    pub refused: BTreeSet<SegmentId>,
    /// Messages that are the source text again, and count as missing.
    pub copied: BTreeSet<SegmentId>,
    /// What is wrong, and where.
    pub diagnostics: Diagnostics,
    /// What a person has settled.
    pub settled: Vec<SettledException>,
}
