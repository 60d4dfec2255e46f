//! How a campaign stands to its lock.

use super::campaign_lock::{CampaignLock, PATH};
use super::changes::{Change, changes};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Campaign, Exception, Project};
use crate::source::Snapshot;

/// How a campaign stands to what its team has approved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LockStanding {
    /// There is no lock.
    #[default]
    Missing,
    /// The lock cannot be read.
    Unreadable,
    /// All is as it was approved.
    Kept {
        /// Stands for the lock.
        seal: String,
    },
    /// Something is different.
    Changed {
        /// Stands for the lock.
        seal: String,
        /// How many texts, entries and files.
        count: usize,
    },
}

/// How a campaign stands to its lock, and every difference: an error in a build for the public,
/// and where a reader in danger relies on it.
pub(crate) fn check(
    snapshot: &Snapshot,
    campaign: &Campaign,
    is_public: bool,
) -> (LockStanding, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let Some(bytes) = snapshot.bytes(PATH) else {
        if is_public {
            diagnostics.push(unlocked());
        }
        return (LockStanding::Missing, diagnostics);
    };
    let text = String::from_utf8_lossy(bytes);
    let lock = match CampaignLock::read(&text) {
        Ok(lock) => lock,
        Err(why) => {
            diagnostics.push(unreadable(&why));
            return (LockStanding::Unreadable, diagnostics);
        }
    };
    let found = changes((&lock, &text), snapshot, campaign);
    diagnostics.extend(found.iter().map(|change| change.report(campaign, is_public)));
    let seal = lock.seal();
    let standing = match found.len() {
        0 => LockStanding::Kept { seal },
        count => LockStanding::Changed { seal, count },
    };
    (standing, diagnostics)
}

/// What somebody approves who writes a new lock, a line for each; nothing without a lock that can
/// be read.
pub(crate) fn differences(snapshot: &Snapshot, campaign: &Campaign) -> Vec<String> {
    let text = String::from_utf8_lossy(snapshot.bytes(PATH).unwrap_or_default());
    let Ok(lock) = CampaignLock::read(&text) else { return Vec::new() };
    changes((&lock, &text), snapshot, campaign).iter().filter_map(Change::line).collect()
}

/// The exceptions that somebody approves who writes a new lock, a line for each: those of files
/// that are not as the lock knows them.
pub(crate) fn exceptions(snapshot: &Snapshot, project: &Project) -> Vec<String> {
    let text = String::from_utf8_lossy(snapshot.bytes(PATH).unwrap_or_default());
    let locked = CampaignLock::read(&text).unwrap_or_default();
    let now = CampaignLock::of(snapshot, &project.campaign);
    let mut lines = Vec::new();
    for catalog in project.catalogs.values() {
        let file = format!("{}/locale.toml", catalog.folder);
        if locked.files.get(&file) == now.files.get(&file) {
            continue;
        }
        lines.extend(catalog.info.exceptions.iter().map(|exception| {
            let Exception { text, code, by, reason, .. } = exception;
            format!("{file}: {by} answers for `{text}` ({}): {reason}", code.name())
        }));
    }
    lines
}

fn unlocked() -> Diagnostic {
    Diagnostic::new(
        Code::LockMissing,
        "without campaign/campaign.lock, nothing shows that the campaign is as its team approved it",
    )
    .help("if you are the campaign team, run `handbill lock` once the texts are approved. Otherwise ask the campaign team for the file")
}

fn unreadable(why: &str) -> Diagnostic {
    Diagnostic::new(Code::LockInvalid, format!("campaign.lock cannot be read: {why}"))
        .in_file(&PATH.into())
        .help("put back the file that the campaign team sent you; the campaign team writes a new one with `handbill lock`")
}
