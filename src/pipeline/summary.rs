//! What a build made, for the report at its end.

use std::collections::BTreeMap;

use crate::lock::LockStanding;
use crate::model::{Coverage, Date, MediaType, OutputTree, Reviewed, SettledException, sha256};

/// One language of the build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageSummary {
    /// Its tag.
    pub tag: String,
    /// Its own name.
    pub autonym: String,
    /// How much of it is translated.
    pub coverage: Coverage,
    /// Whether it has been reviewed.
    pub reviewed: Reviewed,
    /// Who translated it, as its `locale.toml` says.
    pub translated_by: Vec<String>,
    /// Who reviewed it.
    pub reviewed_by: Vec<String>,
    /// Whether it is shown in menus.
    pub listed: bool,
}

/// What a build made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The campaign's id.
    pub campaign: String,
    /// The day that rules about dates went by.
    pub day: Option<Date>,
    /// The SHA-256 of the list of checksums: it stands for every byte of the output.
    pub sums: Option<String>,
    /// Files and bytes by kind.
    pub files: BTreeMap<MediaType, (usize, u64)>,
    /// The languages in the order of the switcher.
    pub languages: Vec<LanguageSummary>,
    /// How the campaign stands to what its team has approved.
    pub lock: LockStanding,
    /// What people have settled about translations that a rule would refuse.
    pub settled: Vec<SettledException>,
    /// Jobs whose bytes came from the cache.
    pub cached: usize,
}

impl Summary {
    /// Counts the files of a tree.
    pub fn count(&mut self, tree: &OutputTree) {
        let sums = tree.0.iter().find(|(path, _)| path.as_str() == "SHA256SUMS");
        self.sums = sums.map(|(_, artifact)| sha256(&artifact.bytes));
        for artifact in tree.0.values() {
            let (files, bytes) = self.files.entry(artifact.media).or_default();
            *files += 1;
            *bytes += artifact.bytes.len() as u64;
        }
    }
}
