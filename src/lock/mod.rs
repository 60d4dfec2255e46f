//! `campaign/campaign.lock`: what the campaign team has approved, so that whoever builds from a
//! copy of the campaign is told what is different in it.
//!
//! The lock protects against accidents and against edits that nobody announced. Whoever writes a
//! new lock is not stopped by it; the seal in the sign-off report then differs from that of the
//! campaign team.

mod campaign_lock;
mod changes;
mod digest;
mod entries;
mod standing;

pub(crate) use campaign_lock::{CampaignLock, PATH};
pub use standing::LockStanding;
pub(crate) use standing::{check, differences, exceptions};
