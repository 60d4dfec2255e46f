//! What a page says of itself while it is not out, or once it has been taken back.

use super::context::SiteContext;
use crate::fluent::Argument;
use crate::model::{Page, ReleaseState, Text};

/// What a page that is not out says of it; empty for one that is.
pub(super) fn held(site: &SiteContext<'_>, page: &Page<Text>) -> String {
    match page.release.state {
        ReleaseState::Draft => site.word("held-draft"),
        ReleaseState::Embargoed(until) => {
            let day = Argument::Text(site.localizer.date(until.day()));
            // Left to right wherever it lands.
            let time = Argument::Text(format!("\u{2066}{} UTC\u{2069}", until.clock()));
            site.word_with("held-embargoed", &[("date", day), ("time", time)])
        }
        ReleaseState::Published | ReleaseState::Withdrawn(_) => String::new(),
    }
}

/// What stands in the place of a page that has been taken back; empty for others.
pub(super) fn withdrawn(site: &SiteContext<'_>, page: &Page<Text>) -> String {
    let ReleaseState::Withdrawn(day) = page.release.state else { return String::new() };
    let day = Argument::Text(site.localizer.date(day));
    site.word_with("withdrawn-notice", &[("date", day)])
}
