//! Posters, cards and handouts: which files are made of them, and what each says.

use std::sync::Arc;

use super::{Effort, Job, LocalizedEditions, Output, Planned, Planner, Product};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{
    CardFormat, Edition, Fingerprint, Handout, OutputPath, PressItem, PressKind, PrintProfile,
    Sheet,
};
use crate::parallel::map;
use crate::press::{self, LocalizedEdition, PressData};
use crate::resolve::can_stand_beside;
use crate::routes;
use crate::toolkit::handout::passages_to_set;
use crate::typeset::{Form, PngEffort};

/// What PDFs are known by in the cache: it changes with what is done to them after Typst.
const PDF: &[u8] = b"pdf 4";
/// What cards are known by: it changes with what they tell of themselves.
const PNG: &[u8] = b"png 3";
/// What small pictures are known by.
const SMALL: &[u8] = b"small";

/// Pixels across a small picture of a poster and of a card.
const SMALL_POSTER: u32 = 240;
const SMALL_CARD: u32 = 320;

/// The editions that speak on a product, by index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    /// The one that speaks, or speaks first.
    pub(crate) first: usize,
    /// The one that speaks second, on a product in two languages.
    pub(crate) second: Option<usize>,
}

/// A file of the press before it is composed.
struct Draft<'p> {
    owner: usize,
    pair: Pair,
    subject: Subject<'p>,
    path: OutputPath,
}

/// What a file shows.
#[derive(Clone, Copy)]
enum Subject<'p> {
    Poster(&'p PressItem, Sheet, PrintProfile),
    SmallPoster(&'p PressItem, Sheet),
    Card(&'p PressItem, CardFormat),
    SmallCard(&'p PressItem, CardFormat),
    Handout(&'p Handout),
}

/// Every file of posters, cards and handouts that is asked for, in the order of editions.
pub(super) fn jobs<'p>(planner: &Planner<'p>, diagnostics: &mut Diagnostics) -> Vec<Planned<'p>> {
    let drafts = drafts(planner, diagnostics);
    let theme = planner.press_inputs().to_string();
    let planned = map(&drafts, |draft| planned(planner, draft, &theme));
    planned.into_iter().flatten().collect()
}

fn drafts<'p>(planner: &Planner<'p>, diagnostics: &mut Diagnostics) -> Vec<Draft<'p>> {
    let editions = planner.editions.editions;
    let mut drafts = Vec::new();
    for (owner, edition) in editions.iter().enumerate() {
        for item in &edition.press {
            let Some(pair) = pair(editions, owner, item, diagnostics) else { continue };
            let subjects = subjects(planner, edition, item).into_iter();
            drafts.extend(subjects.map(|(subject, path)| Draft { owner, pair, subject, path }));
        }
        if planner.wants(Product::Toolkit) {
            let pair = Pair { first: owner, second: None };
            drafts.extend(edition.handouts.iter().map(|handout| Draft {
                owner,
                pair,
                subject: Subject::Handout(handout),
                path: routes::text(&edition.locale, &handout.id, "pdf"),
            }));
        }
    }
    drafts
}

/// The files that are made of a poster or card. The profiles of the command take the place of those
/// that it declares.
fn subjects<'p>(
    planner: &Planner<'p>,
    edition: &Edition,
    item: &'p PressItem,
) -> Vec<(Subject<'p>, OutputPath)> {
    let locale = &edition.locale;
    let small = || routes::thumbnail(locale, item);
    let mut files = Vec::new();
    match &item.kind {
        PressKind::Poster { sheets, profiles } if planner.wants(Product::Posters) => {
            let given = planner.profiles;
            let profiles = if given.is_empty() { profiles.as_slice() } else { given };
            for sheet in sheets {
                files.extend(profiles.iter().map(|profile| {
                    let path = routes::poster(locale, item, *sheet, *profile);
                    (Subject::Poster(item, *sheet, *profile), path)
                }));
            }
            let first = sheets.first();
            files.extend(first.map(|sheet| (Subject::SmallPoster(item, *sheet), small())));
        }
        PressKind::Card(formats) if planner.wants(Product::Cards) => {
            files.extend(formats.iter().map(|format| {
                (Subject::Card(item, *format), routes::card(locale, &item.id, *format))
            }));
            let first = formats.first();
            files.extend(first.map(|format| (Subject::SmallCard(item, *format), small())));
        }
        PressKind::Poster { .. } | PressKind::Card(_) => {}
    }
    files
}

fn planned<'p>(planner: &Planner<'p>, draft: &Draft<'p>, theme: &str) -> Option<Planned<'p>> {
    let Draft { owner, pair, subject, path } = draft;
    let data = say(planner.editions, *pair, *subject)?;
    let made = |effort: Effort| {
        let png = png_effort(effort);
        let (form, kind) = match subject {
            Subject::Poster(..) | Subject::Handout(_) => (Form::Pdf, PDF),
            Subject::Card(..) => (Form::Card(png), PNG),
            Subject::SmallPoster(..) => (Form::Small(SMALL_POSTER, png), SMALL),
            Subject::SmallCard(..) => (Form::Small(SMALL_CARD, png), SMALL),
        };
        let work = press::work(&data, form);
        let mut inputs = Fingerprint::of("press");
        inputs.add("theme", theme.as_bytes()).add("kind", kind);
        // A PDF is the same whatever time there is.
        if kind != PDF {
            inputs.add("effort", effort.name().as_bytes());
        }
        inputs.add("data", work.data().as_bytes());
        (work, inputs.finish())
    };
    let (mut work, mut inputs) = made(planner.effort);
    if planner.effort == Effort::Quick {
        // What was made with more care before costs nothing now.
        let (finer, known) = made(Effort::Full);
        if (planner.is_known)(&known) {
            (work, inputs) = (finer, known);
        }
    }
    let job = match *subject {
        Subject::Poster(item, sheet, profile) => Job::Poster { item, sheet, profile, work },
        Subject::Card(item, format) => Job::Card { item, format, work },
        Subject::SmallPoster(item, _) | Subject::SmallCard(item, _) => {
            Job::Thumbnail { item, pixels: thumbnail_pixels(item)?, work }
        }
        Subject::Handout(handout) => Job::HandoutPdf { handout, work },
    };
    Some(Planned { output: Output::File(path.clone()), edition: Some(*owner), inputs, job })
}

/// Pixels across and down a small picture of an item.
pub(crate) fn thumbnail_pixels(item: &PressItem) -> Option<(u32, u32)> {
    let (across, (width, height)) = match &item.kind {
        PressKind::Poster { sheets, .. } => (SMALL_POSTER, sheets.first()?.millimetres()),
        PressKind::Card(formats) => (SMALL_CARD, formats.first()?.pixels()),
    };
    Some((across, (across * height).div_ceil(width)))
}

/// What a file says and looks like.
fn say(editions: &LocalizedEditions<'_>, pair: Pair, subject: Subject<'_>) -> Option<PressData> {
    match subject {
        Subject::Poster(item, sheet, profile) => compose(editions, pair, |localized, second| {
            press::poster(localized, second, item, (sheet, profile))
        }),
        Subject::SmallPoster(item, sheet) => {
            say(editions, pair, Subject::Poster(item, sheet, PrintProfile::Web))
        }
        Subject::Card(item, format) | Subject::SmallCard(item, format) => {
            compose(editions, pair, |localized, _| press::card(localized, item, format))
        }
        Subject::Handout(handout) => compose(editions, pair, |localized, _| {
            let contact = handout.contact.as_ref();
            let passages =
                passages_to_set(localized.edition, localized.localizer, &handout.sections, contact);
            press::handout(localized, handout, passages)
        }),
    }
}

/// Has the editions of a pair say something; `None` when a language has no data.
pub(crate) fn compose<T>(
    editions: &LocalizedEditions<'_>,
    pair: Pair,
    say: impl FnOnce(LocalizedEdition<'_>, Option<LocalizedEdition<'_>>) -> T,
) -> Option<T> {
    let localized = |index| {
        let (edition, localizer) = editions.get(index)?;
        Some(LocalizedEdition { edition, localizer })
    };
    Some(say(localized(pair.first)?, pair.second.and_then(localized)))
}

/// How long to look for a small picture.
fn png_effort(effort: Effort) -> PngEffort {
    match effort {
        Effort::Quick => PngEffort::Quick,
        Effort::Full => PngEffort::Small,
        Effort::Smallest => PngEffort::Smallest,
    }
}

/// Which editions come first and second; `None` when the second is wanted but cannot be made.
pub(crate) fn pair(
    editions: &[Arc<Edition>],
    owner: usize,
    item: &PressItem,
    diagnostics: &mut Diagnostics,
) -> Option<Pair> {
    let Some(tag) = &item.second else { return Some(Pair { first: owner, second: None }) };
    let own = editions.get(owner)?;
    let partner = editions.iter().position(|edition| edition.locale.tag == *tag);
    let able = partner.filter(|index| {
        editions.get(*index).is_some_and(|edition| can_stand_beside(item, edition))
    });
    let Some(partner) = able else {
        let why = if partner.is_none() { "is not being built" } else { "lacks some of the texts" };
        diagnostics.push(
            Diagnostic::new(
                Code::PressSecond,
                format!(
                    "`{}` is left out in `{}`: its second language `{tag}` {why}",
                    item.id, own.locale.tag
                ),
            )
            .at(item.span.clone(), "declared in two languages")
            .help(format!("build `{tag}` as well, and translate what it lacks")),
        );
        return None;
    };
    let place = |tag: &Arc<str>| own.theme.parity.iter().position(|known| known == tag);
    let partner_first = place(tag).zip(place(&own.locale.tag)).is_some_and(|(a, b)| a < b);
    let (first, second) = if partner_first { (partner, owner) } else { (owner, partner) };
    Some(Pair { first, second: Some(second) })
}
