//! Which colour is to blame for pairs that fail, and what it has to become.
//!
//! Of the colours of a failing pair, the one that the nearest theme gave is to blame; of several,
//! the one that settles the most pairs when it is changed, then the one that is text. Each colour is
//! blamed once, for all of its failing pairs.

use std::cmp::Reverse;

use super::colors::Colors;
use super::requirement::Requirement;
use crate::model::{Color, ColorRole};

/// A value that a colour can be changed to.
pub(super) struct Candidate {
    pub(super) color: Color,
    /// As it is written in `theme.toml`.
    pub(super) written: String,
}

/// What is asked of colours, and what they can be changed to.
pub(super) struct Search<'s, 't> {
    /// What must hold: what fails of it is reported.
    pub(super) required: &'s [Requirement<'t>],
    /// What a suggested colour should meet too, if there is one that does.
    pub(super) preferred: &'s [Requirement<'t>],
    /// How far up the chain of themes a colour was given.
    pub(super) rank: &'s dyn Fn(ColorRole) -> usize,
    /// What a colour can be changed to, nearest first.
    pub(super) candidates: &'s dyn Fn(ColorRole) -> Vec<Candidate>,
}

/// A colour to blame.
pub(super) struct Fault<'s, 't> {
    pub(super) role: ColorRole,
    /// What fails because of it, in the theme's order.
    pub(super) failures: Vec<Failure<'s, 't>>,
    pub(super) remedy: Remedy<'s, 't>,
    pub(super) deviation: Deviation,
}

/// A requirement that does not hold.
#[derive(Clone, Copy)]
pub(super) struct Failure<'s, 't> {
    pub(super) requirement: &'s Requirement<'t>,
    /// The ratio that there is, in hundredths.
    pub(super) ratio: u32,
}

/// To which side a colour errs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deviation {
    Light,
    Dark,
    /// Too light for some of its uses, too dark for others.
    Both,
}

/// What a colour has to become.
pub(super) enum Remedy<'s, 't> {
    /// The nearest value that meets all that is asked of it.
    Change(Candidate),
    /// No shade meets both: the first wants a darker one, the second a lighter one.
    Conflict { darker: &'s Requirement<'t>, lighter: &'s Requirement<'t> },
    /// No shade meets this one, from black to white.
    Impossible(&'s Requirement<'t>),
    /// No shade meets everything.
    Nothing,
}

/// The colours to blame for everything that fails.
pub(super) fn faults<'s, 't>(search: &Search<'s, 't>, colors: &Colors) -> Vec<Fault<'s, 't>> {
    // Colours that have been blamed count as put right, so that the next one is not blamed for them.
    let mut assumed = colors.clone();
    let mut open: Vec<Failure<'s, 't>> = search
        .required
        .iter()
        .filter_map(|requirement| {
            let ratio = requirement.ratio(colors)?;
            (ratio < requirement.least).then_some(Failure { requirement, ratio })
        })
        .collect();
    let mut faults = Vec::new();
    while let Some(next) = next_fault(search, &assumed, &open) {
        let settled: Vec<*const Requirement<'_>> =
            next.failures.iter().map(|failure| std::ptr::from_ref(failure.requirement)).collect();
        open.retain(|failure| !settled.contains(&std::ptr::from_ref(failure.requirement)));
        if let Some(color) = assumption(search, &assumed, &next) {
            assumed.insert(next.role, color);
        }
        faults.push(next);
    }
    faults
}

/// The colour that is most to blame for what is still open.
fn next_fault<'s, 't>(
    search: &Search<'s, 't>,
    colors: &Colors,
    open: &[Failure<'s, 't>],
) -> Option<Fault<'s, 't>> {
    let found = ColorRole::ALL.into_iter().filter_map(|role| {
        let failures: Vec<Failure<'s, 't>> =
            open.iter().copied().filter(|failure| can_blame(search, failure, role)).collect();
        if failures.is_empty() {
            return None;
        }
        let remedy = remedy(search, colors, role, &failures);
        let deviation = deviation(colors, role, &failures, &remedy);
        Some(Fault { role, failures, remedy, deviation })
    });
    // The first of equals is kept: `min_by_key` of the reverse.
    found.min_by_key(|fault| {
        let count = fault.failures.len();
        let helps = if matches!(fault.remedy, Remedy::Change(_)) { count } else { 0 };
        let is_text = |failure: &&Failure<'_, '_>| {
            failure.requirement.text.roles().any(|role| role == fault.role)
        };
        Reverse((helps, count, fault.failures.iter().filter(is_text).count()))
    })
}

/// Whether a role is one that the nearest theme gave, of those of a failing pair.
fn can_blame(search: &Search<'_, '_>, failure: &Failure<'_, '_>, role: ColorRole) -> bool {
    let nearest = failure.requirement.roles().map(search.rank).min();
    failure.requirement.has(role) && nearest == Some((search.rank)(role))
}

/// What a role has to become, given the other colours.
fn remedy<'s, 't>(
    search: &Search<'s, 't>,
    colors: &Colors,
    role: ColorRole,
    failures: &[Failure<'s, 't>],
) -> Remedy<'s, 't> {
    let own = |list: &'s [Requirement<'t>]| -> Vec<&'s Requirement<'t>> {
        list.iter().filter(|requirement| requirement.has(role)).collect()
    };
    let required = own(search.required);
    let all: Vec<&Requirement<'_>> =
        required.iter().copied().chain(own(search.preferred)).collect();
    let candidates = (search.candidates)(role);
    let first = |wanted: &[&Requirement<'_>]| {
        candidates.iter().position(|candidate| meets(candidate.color, role, colors, wanted))
    };
    match first(&all).or_else(|| first(&required)) {
        Some(index) => candidates.into_iter().nth(index).map_or(Remedy::Nothing, Remedy::Change),
        None => conflict(&candidates, role, colors, failures, &required),
    }
}

/// Whether a colour in place of that of a role meets all that is wanted.
fn meets(color: Color, role: ColorRole, colors: &Colors, wanted: &[&Requirement<'_>]) -> bool {
    let mut colors = colors.clone();
    colors.insert(role, color);
    wanted.iter().all(|requirement| requirement.holds(&colors))
}

/// Two requirements, one of them failing, that no candidate meets together.
fn conflict<'s, 't>(
    candidates: &[Candidate],
    role: ColorRole,
    colors: &Colors,
    failures: &[Failure<'s, 't>],
    required: &[&'s Requirement<'t>],
) -> Remedy<'s, 't> {
    let meeting = |requirement: &'s Requirement<'t>| -> Vec<Color> {
        let meeting = candidates.iter().map(|candidate| candidate.color);
        meeting.filter(|color| meets(*color, role, colors, &[requirement])).collect()
    };
    for failure in failures {
        let one = meeting(failure.requirement);
        let Some(near) = one.first() else { return Remedy::Impossible(failure.requirement) };
        for other in required.iter().copied() {
            if one.iter().any(|color| meets(*color, role, colors, &[other])) {
                continue;
            }
            let Some(far) = meeting(other).first().copied() else {
                return Remedy::Impossible(other);
            };
            return if far.is_lighter_than(*near) {
                Remedy::Conflict { darker: failure.requirement, lighter: other }
            } else {
                Remedy::Conflict { darker: other, lighter: failure.requirement }
            };
        }
    }
    Remedy::Nothing
}

/// To which side a colour errs: what its change says, or else what its failing pairs agree on.
fn deviation(
    colors: &Colors,
    role: ColorRole,
    failures: &[Failure<'_, '_>],
    remedy: &Remedy<'_, '_>,
) -> Deviation {
    if let (Remedy::Change(candidate), Some(color)) = (remedy, colors.get(&role)) {
        let lighter = candidate.color.is_lighter_than(*color);
        return if lighter { Deviation::Dark } else { Deviation::Light };
    }
    let mut lighter = failures.iter().map(|failure| failure.requirement.is_lighter(role, colors));
    let first = lighter.next().flatten();
    match first {
        Some(true) if lighter.all(|other| other == first) => Deviation::Dark,
        Some(false) if lighter.all(|other| other == first) => Deviation::Light,
        _ => Deviation::Both,
    }
}

/// The colour that a fault counts as from now on: what it should become, or at least one that
/// meets what failed.
fn assumption(search: &Search<'_, '_>, colors: &Colors, fault: &Fault<'_, '_>) -> Option<Color> {
    if let Remedy::Change(candidate) = &fault.remedy {
        return Some(candidate.color);
    }
    let wanted: Vec<&Requirement<'_>> =
        fault.failures.iter().map(|failure| failure.requirement).collect();
    let candidates = (search.candidates)(fault.role);
    let mut colors_that_do = candidates.iter().map(|candidate| candidate.color);
    colors_that_do.find(|color| meets(*color, fault.role, colors, &wanted))
}
