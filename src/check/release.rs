//! What may not go out yet, and what has been taken back.

use std::collections::BTreeSet;

use super::rules::Rules;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::{Date, LinkTarget, PageId, Placeable, PressItem, Release, ReleaseState};

/// A build for the public holds nothing that is not due: neither drafts nor what is under embargo.
pub(super) fn due(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    if !rules.day.published {
        return;
    }
    let campaign = rules.campaign;
    let whole = &campaign.identity.release;
    diagnostics.extend(not_due("the campaign", whole, rules.day.today));
    // What only follows from the campaign is reported once.
    let own = campaign.pages.values().chain(&rules.theme.local);
    for page in own.filter(|page| page.release.state != whole.state) {
        let name = format!("the page `{}`", page.id);
        diagnostics.extend(not_due(&name, &page.release, rules.day.today));
    }
}

/// Campaign and pages are read again in time.
pub(super) fn review(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    let identity = &rules.campaign.identity;
    let mut late = Vec::new();
    if identity.review_by < rules.day.today && !identity.release.state.is_withdrawn() {
        late.push(("the campaign".to_owned(), &identity.review_span));
    }
    for page in rules.pages().filter(|page| !page.release.state.is_withdrawn()) {
        if let Some((day, span)) = &page.review_by
            && *day < rules.day.today
        {
            late.push((format!("the page `{}`", page.id), span));
        }
    }
    for (name, span) in late {
        diagnostics.push(
            Diagnostic::new(Code::ReleaseReview, format!("{name} is past its review date"))
                .severity(rules.day.severity_when_published())
                .at(span.clone(), "this date has passed")
                .help("review it with the people responsible, then set a later `review_by`"),
        );
    }
}

fn not_due(name: &str, release: &Release, today: Date) -> Option<Diagnostic> {
    let (message, help) = match release.state {
        ReleaseState::Draft => (
            format!("{name} is a draft"),
            "write `state = \"published\"` once it may be published; until then build without `--published`"
                .to_owned(),
        ),
        ReleaseState::Embargoed(until) => (
            format!("{name} is under embargo until {until}"),
            format!("wait until then: this build is for {today}. To look at a preview, build without `--published`"),
        ),
        ReleaseState::Published | ReleaseState::Withdrawn(_) => return None,
    };
    Some(
        Diagnostic::new(Code::ReleaseNotDue, message)
            .at(release.span.clone(), "set here")
            .help(help),
    )
}

/// Readers are not sent to a page that has been taken back, and paper does not quote it.
pub(super) fn withdrawn(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    let campaign = rules.campaign;
    if campaign.identity.release.state.is_withdrawn() {
        return;
    }
    let gone: BTreeSet<&PageId> = campaign
        .pages
        .values()
        .filter(|page| page.release.state.is_withdrawn())
        .map(|page| &page.id)
        .collect();
    if gone.is_empty() {
        return;
    }
    for segment in campaign.segments.values().chain(rules.theme.segments.values()) {
        if gone.contains(&segment.page) {
            continue;
        }
        for placeable in segment.placeables.values() {
            if let Placeable::Link(LinkTarget::Page { page, .. }) = placeable
                && gone.contains(page)
            {
                diagnostics.push(
                    Diagnostic::new(
                        Code::ReleaseWithdrawn,
                        format!("a link leads to the page `{page}`, which has been withdrawn"),
                    )
                    .at(segment.span.clone(), "linked here")
                    .help("remove the link, or link to the page that replaces it"),
                );
            }
        }
    }
    for item in &campaign.press {
        for page in pages_of(item).filter(|page| gone.contains(page)) {
            diagnostics.push(
                Diagnostic::new(
                    Code::ReleaseWithdrawn,
                    format!("`{}` uses the page `{page}`, which has been withdrawn", item.id),
                )
                .severity(Severity::Error)
                .at(item.span.clone(), "declared here")
                .help("delete this entry, or name sections of another page: a printed poster cannot be withdrawn"),
            );
        }
    }
}

/// Every page that a poster or card takes words from or leads to.
fn pages_of(item: &PressItem) -> impl Iterator<Item = &PageId> {
    let named = item.references().map(|section| &section.page);
    named.chain([&item.page]).collect::<BTreeSet<_>>().into_iter()
}
