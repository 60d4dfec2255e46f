//! Looks at a finished layout for what Typst does not tell: text that runs over, ink that runs
//! into other ink, type that is too small, and characters that no font has.
//!
//! Each page is walked once (`sheet`), which gives its ink in the order in which it is drawn, each
//! piece with its owner; the rules look at that.

mod affine;
mod art;
mod blame;
mod code;
mod collision;
mod distorted;
mod drawing;
mod drawings;
mod drawn;
mod fit;
mod ink;
mod logo;
mod mark;
mod mask;
mod message;
mod modules;
mod order;
mod outline;
mod pictogram;
mod pictured;
mod pixels;
mod pose;
mod run;
mod said;
mod shaped;
mod shaping;
mod sheet;
mod size;
mod solid;
mod struck;
mod torn;

use std::collections::BTreeSet;

use typst_layout::PagedDocument;

use super::work::ProductInfo;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::without_marks;
pub(super) use art::KnownArt;
use blame::blame;
pub(super) use drawing::Drawing;
use drawings::Drawings;
use ink::Kind;
pub(super) use mask::{AROUND, SQUARE};
use pose::Distortion;
use sheet::Sheet;

/// Adds what the steps of the advice lack for a layout, whichever product shows them.
pub(super) fn steps(
    document: &PagedDocument,
    info: &ProductInfo,
    drawings: &[Drawing],
    diagnostics: &mut Diagnostics,
) {
    pictogram::pictograms(document, info, drawings, diagnostics);
}

/// Adds what is wrong with a layout.
pub(super) fn inspect(
    document: &PagedDocument,
    info: &ProductInfo,
    known: &KnownArt,
    drawings: &[Drawing],
    diagnostics: &mut Diagnostics,
) {
    let too_long = fit::fits(document, info, diagnostics);
    let made = document.pages().len();
    // What a layout says of itself counts as far as all of its pages are seen.
    let meant = info.pages.map_or(fit::pages(document), |most| fit::pages(document).min(most));
    if made != meant {
        let message = format!("{} takes {made} pages instead of {meant}", info.label);
        diagnostics
            .push(blame(Diagnostic::new(Code::PressOverflow, message), info.longest("items")));
    }
    let mut found = Vec::new();
    let sheets: Vec<Sheet<'_>> =
        document.pages().iter().map(|page| Sheet::of(page, info)).collect();
    for (index, sheet) in sheets.iter().enumerate() {
        look(sheet, &too_long, &mut found);
        // A sheet is known for what it is by its face.
        found.extend(mark::unmarked(sheet).filter(|_| index == 0));
    }
    found.extend(order::displaced(&sheets, info));
    let drawings = Drawings::of(document, drawings);
    let pictured = pictured::faults(&drawings, &sheets, info);
    // Lines of pictograms that are drawn otherwise are no news.
    let most_lines = pictured.is_empty().then_some(art::MOST_LINES);
    found.extend(pictured);
    found.extend(logo::faults(document, &sheets, info, known));
    found.extend(art::foreign(document, &sheets, info, known, (&drawings, most_lines)));
    if info.modules.is_some() && sheets.iter().all(|sheet| sheet.codes.is_empty()) {
        let message = format!("{} shows no QR code", info.label);
        found.push(Diagnostic::new(Code::PressWords, message).help(message::DRAWN));
    }
    for diagnostic in found {
        diagnostics.push(diagnostic);
    }
}

/// Adds what is wrong with a page, each thing once however often the page shows it. What comes of
/// a text that is known to be too long is no news.
fn look(sheet: &Sheet<'_>, too_long: &[String], found: &mut Vec<Diagnostic>) {
    let mut push = |diagnostic: Diagnostic| {
        if !found.contains(&diagnostic) {
            found.push(diagnostic);
        }
    };
    missing_glyphs(sheet).for_each(&mut push);
    let mut overrun: Vec<usize> = Vec::new();
    for (text, by) in &sheet.overruns {
        overrun.extend(sheet.inks.get(*text).map(|ink| ink.owner));
        overruns(sheet, *text, *by).into_iter().for_each(&mut push);
    }
    let is_known = |order: usize| {
        sheet.inks.get(order).is_some_and(|ink| {
            overrun.contains(&ink.owner) || too_long.contains(&sheet.owner(ink.owner).name)
        })
    };
    let collisions = collision::collisions(sheet);
    let news = collisions.iter().filter(|found| !is_known(found.text) && !is_known(found.other));
    news.filter_map(|found| sheet.collision(found)).for_each(&mut push);
    code::faults(sheet).iter().filter_map(|fault| sheet.code_fault(fault)).for_each(&mut push);
    for (text, how) in distortions(sheet) {
        sheet.distorted(text, how).into_iter().for_each(&mut push);
    }
    size::too_small(sheet).iter().filter_map(|small| sheet.small(small)).for_each(&mut push);
    size::unequal(sheet).iter().map(|unequal| sheet.unequal(unequal)).for_each(&mut push);
}

/// The texts that cannot be read as they lie, of each owner the first.
fn distortions(sheet: &Sheet<'_>) -> Vec<(usize, Distortion)> {
    let mut owners = BTreeSet::new();
    let mut all = [distorted::distorted(sheet), shaped::altered(sheet), torn::torn(sheet)].concat();
    all.retain(|(text, _)| sheet.inks.get(*text).is_some_and(|ink| owners.insert(ink.owner)));
    all
}

fn missing_glyphs(sheet: &Sheet<'_>) -> impl Iterator<Item = Diagnostic> {
    sheet.missing.iter().map(|(text, missing, owner)| {
        let codes: Vec<String> =
            missing.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
        let message = format!(
            "no font has the character `{missing}` ({}) on {}",
            codes.join(" "),
            sheet.info.label
        );
        let diagnostic = Diagnostic::new(Code::PressGlyph, message).help(
            "replace the character, or add a font that has it to the `fonts` folder of the theme",
        );
        blame(diagnostic, sheet.written(*owner, &text.text))
    })
}

fn overruns(sheet: &Sheet<'_>, order: usize, by: f64) -> Option<Diagnostic> {
    let ink = sheet.inks.get(order)?;
    let Kind::Text(text) = &ink.kind else { return None };
    let written = sheet.written(ink.owner, &text.item.text);
    let name = written.map_or(sheet.owner(ink.owner).name.as_str(), |written| &written.slot);
    let what = if name == "number" { "the number to call" } else { "the text" };
    let message = format!(
        "{what} `{}` runs {} over the edge of {}",
        without_marks(&text.item.text).trim(),
        sheet.info.measure(by),
        sheet.info.label
    );
    let help = if name == "number" {
        fit::NUMBER.to_owned()
    } else {
        format!("shorten `{name}`, or use shorter words in it")
    };
    Some(blame(Diagnostic::new(Code::PressOverflow, message).help(help), written))
}
