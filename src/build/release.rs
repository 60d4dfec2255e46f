//! What is out at the moment of the build.

use std::sync::Arc;

use crate::load::Project;
use crate::model::{Identity, Moment, Release, Theme};

/// Brings every state up to the moment of the build: embargoes that are over end, and no page is
/// further than its campaign. With the campaign its posters and cards are withdrawn.
pub(super) fn settle(project: &mut Project, now: Option<Moment>) {
    let campaign = &mut project.campaign;
    let release = &campaign.identity.release;
    let whole = Release { state: release.state.at(now), span: release.span.clone() };
    for page in campaign.pages.values_mut() {
        page.release.state = page.release.state.at(now).and(whole.state);
    }
    if whole.state.is_withdrawn() {
        campaign.press.clear();
    }
    let state = whole.state;
    campaign.identity = Arc::new(Identity { release: whole, ..(*campaign.identity).clone() });
    let mut theme = Theme::clone(&project.theme);
    if let Some(page) = &mut theme.local {
        page.release.state = page.release.state.at(now).and(state);
    }
    project.theme = Arc::new(theme);
}
