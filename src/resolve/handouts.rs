//! Texts to pass on of one edition: sections found, the words of a force in their place, nothing
//! fallen back.

use super::inputs::LISTED;
use super::press::{no_contact, no_section};
use super::printed_words::has_words_of_handout;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::{
    Campaign, Edition, Handout, HandoutPart, HandoutPlan, Page, PageId, ReleaseState, Role,
    Section, SectionRef, Text,
};

/// Sections and roles that handouts and packs name and that do not exist.
pub(super) fn check(campaign: &Campaign, diagnostics: &mut Diagnostics) {
    for plan in &campaign.handouts {
        for (part, place) in plan.parts.iter().zip(&plan.places) {
            let missing = match part {
                HandoutPart::Section(reference) => no_section(reference, campaign),
                HandoutPart::Role(role) => no_role(*role, campaign),
            };
            diagnostics.extend(
                missing.map(|diagnostic| {
                    diagnostic.at(place.clone(), format!("named by `{}`", plan.id))
                }),
            );
        }
        if let Some(contact) = &plan.contact {
            let at = (&plan.contact_span, &plan.id);
            diagnostics.extend(no_contact(contact, at, campaign));
        }
    }
    let pack = &campaign.pack;
    for (reference, place) in pack.readme.iter().chain(&pack.licence).zip(&pack.places) {
        diagnostics.extend(
            no_section(reference, campaign)
                .map(|diagnostic| diagnostic.at(place.clone(), "named under `[pack]`")),
        );
    }
}

fn no_role(role: Role, campaign: &Campaign) -> Option<Diagnostic> {
    let mut sections = campaign.pages.values().flat_map(|page| &page.sections);
    if sections.any(|section| section.has_role(role)) {
        return None;
    }
    let message = format!("no section has the role `.{}`", role.name());
    Some(
        Diagnostic::new(Code::PressSection, message)
            .follows("campaign/")
            .help(format!("add the role to the heading of a section: `{{#id .{}}}`", role.name())),
    )
}

/// The handouts that this edition can make: those without any text in another language.
pub(super) fn complete(
    plans: &[HandoutPlan],
    edition: &Edition,
    diagnostics: &mut Diagnostics,
) -> Vec<Handout> {
    let mut made = Vec::new();
    let mut left_out = 0_usize;
    for plan in plans {
        let Some(handout) = handout(plan, edition) else { continue };
        let mut texts = handout.sections.iter().flat_map(Section::texts);
        match texts.find(|text| text.fallback.is_some()) {
            None if has_words_of_handout(&handout, edition) => made.push(handout),
            // The words that it lacks have been reported.
            None if edition.is_listed() => {}
            Some(text) if edition.is_listed() => diagnostics.push(mixed(plan, text, edition)),
            None | Some(_) => left_out += 1,
        }
    }
    if left_out > 0 {
        let tag = &edition.locale.tag;
        let message = format!(
            "{} left out in `{tag}`, which is {}% translated",
            if left_out == 1 {
                "1 handout is".to_owned()
            } else {
                format!("{left_out} handouts are")
            },
            edition.coverage.percent()
        );
        diagnostics.push(
            Diagnostic::new(Code::PressFallback, message)
                .severity(Severity::Warning)
                .help(format!("translate every text that they show: handouts never mix languages; from {LISTED}% on, each missing text is named")),
        );
    }
    made
}

/// The sections of a plan that the edition has; `None` without the one that gives the title.
fn handout(plan: &HandoutPlan, edition: &Edition) -> Option<Handout> {
    let mut found: Vec<(&Page<Text>, &Section<Text>)> = Vec::new();
    for (index, part) in plan.parts.iter().enumerate() {
        match part {
            HandoutPart::Role(role) => {
                found.extend(edition.with_role_for(*role, &PageId::from("home")));
            }
            HandoutPart::Section(reference) => match at(edition, reference) {
                Some((_, section)) if section.has_role(Role::Room) => {
                    let own: Vec<_> = own_words(edition).collect();
                    let rest = at(edition, reference).filter(|_| own.is_empty());
                    found.extend(own.into_iter().chain(rest));
                }
                Some(section) => found.push(section),
                None if index == 0 => return None,
                None => {}
            },
        }
    }
    let states = found.iter().map(|(page, _)| page.release.state);
    let state = states.reduce(ReleaseState::and)?;
    let sections = found.into_iter().map(|(_, section)| section.clone()).collect();
    Some(Handout { id: plan.id.clone(), sections, contact: plan.contact.clone(), state })
}

fn at<'e>(
    edition: &'e Edition,
    reference: &SectionRef,
) -> Option<(&'e Page<Text>, &'e Section<Text>)> {
    let page = edition.pages.get(&reference.page)?;
    edition.at(reference).map(|section| (page, section))
}

/// What a force says in its own words.
fn own_words(edition: &Edition) -> impl Iterator<Item = (&Page<Text>, &Section<Text>)> {
    edition.with_role(Role::Quote).filter(|(_, section)| section.has_role(Role::Local))
}

/// A handout is made of many ordinary texts: one that lacks some is left out, and the build goes on.
fn mixed(plan: &HandoutPlan, text: &Text, edition: &Edition) -> Diagnostic {
    let message = format!(
        "the handout `{}` is left out in `{}`: `{}` is not translated",
        plan.id, edition.locale.tag, text.segment
    );
    Diagnostic::new(Code::PressFallback, message)
        .severity(Severity::Warning)
        .at(text.span.clone(), "this text")
        .at(plan.span.clone(), "is part of this handout")
        .help("translate the text: handouts never mix languages")
}
