//! What is out at the moment of the build.

use std::sync::Arc;

use crate::model::{Campaign, Identity, Moment, Release, Theme};

/// Brings every state up to the moment of the build: embargoes that are over end, and no page is
/// further than its campaign. With the campaign its posters and cards are withdrawn.
pub(super) fn settle_campaign(campaign: &mut Campaign, now: Option<Moment>) {
    let release = &campaign.identity.release;
    let whole = Release { state: release.state.at(now), span: release.span.clone() };
    for page in campaign.pages.values_mut() {
        page.release.state = page.release.state.at(now).and(whole.state);
    }
    if whole.state.is_withdrawn() {
        campaign.press.clear();
    }
    campaign.identity = Arc::new(Identity { release: whole, ..(*campaign.identity).clone() });
}

/// The same for the text of a theme, once its campaign has been settled.
pub(super) fn settle_theme(theme: &mut Theme, campaign: &Campaign, now: Option<Moment>) {
    if let Some(page) = &mut theme.local {
        page.release.state = page.release.state.at(now).and(campaign.identity.release.state);
    }
}
