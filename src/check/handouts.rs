//! Handouts: a section that leaves its page also leaves the support that follows it there.

use super::rules::Rules;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{FactStatus, HandoutPart, HandoutPlan, Role, Section, SegmentId};

/// Sensitive facts stand in a handout only with support right behind them.
pub(super) fn sensitive(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for plan in &rules.campaign.handouts {
        let sections = sections(plan, rules);
        for (index, section) in sections.iter().enumerate() {
            let supports = |section: &&Section<SegmentId>| section.has_role(Role::Support);
            if supports(section) || sections.get(index + 1).is_some_and(supports) {
                continue;
            }
            for (id, name, fact) in rules.facts_of(section) {
                if fact.status != FactStatus::Sensitive {
                    continue;
                }
                let message = format!(
                    "no support follows the sensitive fact `{name}` in the handout `{}`",
                    plan.id
                );
                let mut diagnostic = Diagnostic::new(Code::FactSensitive, message).help(
                    "in `sections`, add a section with the role `.support` directly after this one",
                );
                if let Some(span) = rules.span(&id) {
                    diagnostic = diagnostic.at(span.clone(), "used here");
                }
                diagnostics.push(diagnostic.at(plan.span.clone(), "declared here"));
            }
        }
    }
}

/// The sections of a handout as far as the campaign itself has them.
fn sections<'r>(plan: &HandoutPlan, rules: &Rules<'r>) -> Vec<&'r Section<SegmentId>> {
    let mut found = Vec::new();
    for part in &plan.parts {
        match part {
            HandoutPart::Role(role) => {
                let all = rules.campaign.pages.values().flat_map(|page| &page.sections);
                found.extend(all.filter(|section| section.has_role(*role)));
            }
            HandoutPart::Section(reference) => {
                let page = rules.campaign.pages.get(&reference.page);
                let mut sections = page.into_iter().flat_map(|page| &page.sections);
                found.extend(sections.find(|s| s.id.as_ref() == Some(&reference.section)));
            }
        }
    }
    found
}
