//! The lock as a value and as a file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::digest;
use super::entries::entries;
use crate::diag::SourcePath;
use crate::model::Campaign;
use crate::source::Snapshot;

/// The path of the lock.
pub(crate) const PATH: &str = "campaign/campaign.lock";
/// The file whose entries are locked one by one.
pub(super) const CONFIG: &str = "campaign/campaign.toml";

/// How the digest of a text ends on which a reader in danger relies.
pub(super) const CRITICAL: &str = " critical";

const SCHEMA: u32 = 1;
const HEAD: &str = "# What the campaign team has approved. `handbill lock` writes this file; do not edit it.\n# Forces: do not run `handbill lock`. Your own text goes into your theme.\n\n";

/// Digests of all that the campaign team has approved.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CampaignLock {
    schema: u32,
    /// The entries of `campaign.toml`.
    pub(super) entries: BTreeMap<String, String>,
    /// The files of the campaign and its translations.
    pub(super) files: BTreeMap<String, String>,
    /// The texts of the source language by page.
    pub(super) texts: BTreeMap<String, BTreeMap<String, String>>,
}

impl CampaignLock {
    /// The lock of the campaign as it is.
    pub(crate) fn of(snapshot: &Snapshot, campaign: &Campaign) -> Self {
        let source = &campaign.identity.source;
        let files = snapshot.files().iter().filter(|(path, _)| is_locked(path, source));
        let config = String::from_utf8_lossy(snapshot.bytes(CONFIG).unwrap_or_default());
        let mut texts: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for segment in campaign.segments.values() {
            let page = texts.entry(segment.page.file()).or_default();
            let critical = if segment.critical { CRITICAL } else { "" };
            page.insert(segment.id.to_string(), segment.source_hash() + critical);
        }
        Self {
            schema: SCHEMA,
            entries: entries(&CONFIG.into(), &config)
                .into_iter()
                .map(|(name, (_, digest))| (name, digest))
                .collect(),
            files: files.map(|(path, bytes)| (path.to_string(), digest::of_file(bytes))).collect(),
            texts,
        }
    }

    /// The lock that a file holds; why it holds none.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let lock: Self = toml::from_str(text).map_err(|error| error.message().to_owned())?;
        match lock.schema {
            SCHEMA => Ok(lock),
            other => Err(format!("it has the schema {other}, and this version reads {SCHEMA}")),
        }
    }

    /// The file.
    pub(crate) fn text(&self) -> String {
        toml::to_string(self).map(|text| format!("{HEAD}{text}")).unwrap_or_default()
    }

    /// How many entries, files and texts are locked.
    pub(crate) fn counts(&self) -> (usize, usize, usize) {
        (self.entries.len(), self.files.len(), self.texts.values().map(BTreeMap::len).sum())
    }

    /// Sixteen hexadecimal digits in groups of four that stand for all of it: short enough to read
    /// them out on the telephone.
    pub(crate) fn seal(&self) -> String {
        let digits: Vec<char> = digest::of_text(&self.text()).chars().take(16).collect();
        digits.chunks(4).map(|group| group.iter().collect()).collect::<Vec<String>>().join(" ")
    }
}

/// Whether a file is locked as a whole: what the team and its translators write, not what
/// `handbill locale sync` makes of the campaign.
fn is_locked(path: &SourcePath, source: &str) -> bool {
    if path.starts_with("campaign/") {
        return **path != *PATH && **path != *CONFIG;
    }
    let Some(below) = path.strip_prefix("locales/") else { return false };
    match below.strip_prefix(source).and_then(|rest| rest.strip_prefix('/')) {
        Some(own) => matches!(own, "interface.ftl" | "locale.toml"),
        None => true,
    }
}
