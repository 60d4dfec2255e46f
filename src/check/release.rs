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
    // What only follows from the campaign is told once.
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
                .at(span.clone(), "this day has passed")
                .help("read it again with those who answer for it, then move `review_by` on"),
        );
    }
}

fn not_due(name: &str, release: &Release, today: Date) -> Option<Diagnostic> {
    let (message, help) = match release.state {
        ReleaseState::Draft => (
            format!("{name} is a draft"),
            "when it may go out, write `state = \"published\"`; or build without --published"
                .to_owned(),
        ),
        ReleaseState::Embargoed(until) => (
            format!("{name} is under embargo until {until}"),
            format!("the build goes by {today}: wait, or say the time with `--today {until}`"),
        ),
        ReleaseState::Published | ReleaseState::Withdrawn(_) => return None,
    };
    Some(
        Diagnostic::new(Code::ReleaseNotDue, message)
            .at(release.span.clone(), "says so here")
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
                        format!("a link leads to `{page}`, which has been withdrawn"),
                    )
                    .at(segment.span.clone(), "links to it")
                    .help("take the link out, or lead to the page that holds now"),
                );
            }
        }
    }
    for item in &campaign.press {
        for page in pages_of(item).filter(|page| gone.contains(page)) {
            diagnostics.push(
                Diagnostic::new(
                    Code::ReleaseWithdrawn,
                    format!("`{}` is made from `{page}`, which has been withdrawn", item.id),
                )
                .severity(Severity::Error)
                .at(item.span.clone(), "on paper nothing can be taken back")
                .help("take it out, or name a section of another page"),
            );
        }
    }
}

/// Every page that a poster or card takes words from or leads to.
fn pages_of(item: &PressItem) -> impl Iterator<Item = &PageId> {
    let named = item.references().map(|section| &section.page);
    named.chain([&item.page]).collect::<BTreeSet<_>>().into_iter()
}
