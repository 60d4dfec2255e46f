//! Whether the pictograms of a product say what its steps say: each that a wordless layout has to
//! draw is there, in the order of reading, and whoever draws one draws it as it is.

use super::drawings::{Drawings, OnPage};
use super::mask::Sight;
use super::order::{Spot, follows_in_lines, places};
use super::outline::Bounds;
use super::pictogram::{Fault, HANDSET, WORDLESS, told};
use super::said::letters;
use super::sheet::Sheet;
use crate::diag::Diagnostic;
use crate::typeset::work::ProductInfo;

/// The layout that shows makers of themes what there is.
const EXAMPLES: &str = "examples";
/// How large a pictogram that stands alone is at least, as a share of the shorter side.
const ALONE: f64 = 0.1;
/// How large one beside words is at least, as a share of the smallest type.
const BESIDE: f64 = 1.5;

/// A fault, and what it is found at.
pub(super) type Found = (Fault, String);

/// What is wrong with the pictograms of a product, each fault once.
pub(super) fn faults(
    drawings: &Drawings<'_>,
    sheets: &[Sheet<'_>],
    info: &ProductInfo,
) -> Vec<Diagnostic> {
    let steps = Steps { drawings, sheets, info };
    let mut found: Vec<Found> = Vec::new();
    for drawing in &drawings.all {
        let fault = steps.look(drawing);
        found.extend(fault.map(|fault| (fault, steps.named(drawings.name(drawing)))));
    }
    match info.layout.as_str() {
        WORDLESS => found.extend(steps.alone()),
        EXAMPLES => {}
        _ => found.extend(steps.beside_words()),
    }
    told(&found, info)
}

struct Steps<'s, 'd> {
    drawings: &'s Drawings<'s>,
    sheets: &'s [Sheet<'d>],
    info: &'s ProductInfo,
}

impl Steps<'_, '_> {
    fn is_rtl(&self) -> bool {
        self.info.advice.first().is_some_and(|advice| advice.is_rtl)
    }

    /// What a drawing is called: the pictogram of a step, with its heading.
    fn named(&self, name: &str) -> String {
        if name == HANDSET {
            return "the handset".to_owned();
        }
        let mut names = self.info.pictograms.iter();
        let step = names.position(|own| own.as_deref() == Some(name));
        match step.map(|step| self.heading(step)) {
            Some(heading) => format!("the pictogram `{name}` of the step `{heading}`"),
            None => format!("the pictogram `{name}`"),
        }
    }

    fn heading(&self, step: usize) -> String {
        let heading = self.info.advice.first().and_then(|advice| advice.headings.get(step));
        heading.map(|heading| crate::model::without_marks(heading)).unwrap_or_default()
    }

    /// How a drawing looks.
    fn look(&self, drawing: &OnPage) -> Option<Fault> {
        let lies = &drawing.shown.lies;
        let is_step = self.drawings.name(drawing) != HANDSET;
        // A picture of a step reads in the direction of the script; among words nobody reads it so.
        let is_alone = self.info.layout == WORDLESS && is_step;
        let turns = is_step && self.is_rtl();
        let least = if is_alone {
            ALONE * self.info.width.min(self.info.height)
        } else {
            let sizes = self.info.voices.iter().map(|voice| voice.least_latin);
            BESIDE * sizes.fold(0.0, f64::max)
        };
        let is_within = self.sheets.iter().all(|sheet| sheet.cut().holds(drawing.bounds));
        match drawing.sight {
            _ if !lies.is_upright() => Some(Fault::Turned),
            _ if lies.is_mirrored() && !turns => Some(Fault::Mirrored),
            _ if !lies.is_mirrored() && turns && is_alone => Some(Fault::Against),
            _ if lies.is_stretched() => Some(Fault::Stretched),
            Sight::Disturbed => Some(Fault::Disturbed),
            _ if !is_within => Some(Fault::Disturbed),
            Sight::Faint(contrast) => Some(Fault::Faint(contrast)),
            Sight::Clear => {
                (lies.shorter() < least - 0.01).then(|| Fault::Small(lies.shorter(), least))
            }
        }
    }

    /// What is wrong with steps that pictograms alone tell.
    fn alone(&self) -> Vec<Found> {
        let mut found = Vec::new();
        let all = || self.drawings.all.iter();
        for (step, name) in self.info.pictograms.iter().enumerate() {
            let Some(name) = name.as_deref().filter(|name| self.is_known(name)) else { continue };
            let before = self.info.pictograms.iter().take(step);
            if before.filter(|own| own.as_deref() == Some(name)).count() > 0 {
                continue;
            }
            let wanted = self.wanted(name);
            let drawn = all().filter(|drawing| self.drawings.name(drawing) == name).count();
            if drawn < wanted {
                found.push((Fault::Missing, self.named(name)));
            } else if drawn > wanted {
                found.push((Fault::Repeated(drawn), self.named(name)));
            }
        }
        for drawing in all() {
            let name = self.drawings.name(drawing);
            if name != HANDSET && self.wanted(name) == 0 {
                found.push((Fault::Foreign, self.named(name)));
            }
        }
        let calls = self.info.texts.iter().any(|written| written.slot == "number");
        if calls && !all().any(|drawing| self.drawings.name(drawing) == HANDSET) {
            found.push((Fault::Missing, self.named(HANDSET)));
        }
        if found.is_empty() {
            found.extend(self.displaced().map(|step| (Fault::Displaced, self.heading(step))));
        }
        found
    }

    fn is_known(&self, name: &str) -> bool {
        self.drawings.known.iter().any(|known| known.name() == name)
    }

    /// How many steps a pictogram stands for.
    fn wanted(&self, name: &str) -> usize {
        self.info.pictograms.iter().filter(|own| own.as_deref() == Some(name)).count()
    }

    /// The first step that does not come after all those before it, line by line.
    fn displaced(&self) -> Option<usize> {
        let mut places: Vec<(usize, Spot)> = Vec::new();
        let mut used = vec![false; self.drawings.all.len()];
        for (step, name) in self.info.pictograms.iter().enumerate() {
            // Of several that look alike, the one that is read first stands for the first step.
            let own = self.drawings.all.iter().enumerate().filter(|(index, drawing)| {
                Some(self.drawings.name(drawing)) == name.as_deref()
                    && used.get(*index) == Some(&false)
            });
            let is_rtl = self.is_rtl();
            let first = own.min_by(|(_, one), (_, other)| {
                let (one, other) = (reading(one, is_rtl), reading(other, is_rtl));
                one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)).then(one.2.total_cmp(&other.2))
            });
            let Some((index, drawing)) = first else { continue };
            if let Some(used) = used.get_mut(index) {
                *used = true;
            }
            places.push((step, (drawing.page, drawing.bounds)));
        }
        let comes_after = |one: Spot, other: Spot| {
            one.0 < other.0 || one.0 == other.0 && follows_in_lines(one.1, other.1, self.is_rtl())
        };
        let mut wrong = places.iter().enumerate().filter(|(index, (_, spot))| {
            places.iter().take(*index).any(|(_, before)| !comes_after(*before, *spot))
        });
        wrong.next().map(|(_, (step, _))| *step)
    }

    /// Pictograms beside the words of another step than theirs.
    fn beside_words(&self) -> Vec<Found> {
        let texts = places(self.sheets);
        let mut found = Vec::new();
        for drawing in &self.drawings.all {
            let name = self.drawings.name(drawing);
            if name == HANDSET {
                continue;
            }
            if self.wanted(name) == 0 {
                found.push((Fault::Foreign, self.named(name)));
                continue;
            }
            let headings = self.info.advice.iter().flat_map(|advice| {
                advice.headings.iter().chain(&advice.bodies).zip(self.steps().chain(self.steps()))
            });
            let spots = headings.filter_map(|(heading, step)| {
                let (page, bounds) = *texts.get(&letters(heading))?;
                (page == drawing.page).then(|| (step, Bounds::apart(drawing.bounds, bounds)))
            });
            let nearest = spots.min_by(|one, other| one.1.total_cmp(&other.1));
            let Some((step, _)) = nearest else { continue };
            if self.info.pictograms.get(step).is_none_or(|own| own.as_deref() != Some(name)) {
                found.push((Fault::Beside(self.heading(step)), self.named(name)));
            }
        }
        found
    }

    fn steps(&self) -> std::ops::Range<usize> {
        0..self.info.pictograms.len()
    }
}

/// Where a drawing comes in reading.
fn reading(drawing: &OnPage, is_rtl: bool) -> (usize, f64, f64) {
    let Bounds { least, most } = drawing.bounds;
    (drawing.page, least.y, if is_rtl { -most.x } else { least.x })
}
