//! Whether the steps of the advice lie on the page in the order in which they are read: line by
//! line or column by column, each in the direction of the language.

use std::collections::BTreeMap;

use super::outline::Bounds;
use super::said::{letters, said};
use super::sheet::Sheet;
use crate::diag::{Code, Diagnostic};
use crate::model::without_marks;
use crate::typeset::work::{Advice, ProductInfo};

/// Where a text lies: on which page, and where there.
pub(super) type Spot = (usize, Bounds);

/// The first step that lies before the one that it comes after.
pub(super) fn displaced(sheets: &[Sheet<'_>], info: &ProductInfo) -> Option<Diagnostic> {
    let found = places(sheets);
    let step = info.advice.iter().find_map(|advice| out_of_order(&found, advice))?;
    let message =
        format!("{} shows the step `{}` out of its order", info.label, without_marks(step));
    let help =
        "show `data.items` in the order in which they come, in the direction of the language";
    Some(Diagnostic::new(Code::PressWords, message).help(help))
}

/// Where each text lies first, by its letters.
pub(super) fn places(sheets: &[Sheet<'_>]) -> BTreeMap<Vec<char>, Spot> {
    let mut found = BTreeMap::new();
    for (page, sheet) in sheets.iter().enumerate() {
        for block in said(sheet).into_values() {
            found.entry(block.letters()).or_insert((page, block.bounds));
        }
    }
    found
}

/// The first step out of order, whichever of its parts it is that lies elsewhere.
fn out_of_order<'a>(found: &BTreeMap<Vec<char>, Spot>, advice: &'a Advice) -> Option<&'a str> {
    let parts = [&advice.headings, &advice.numerals, &advice.bodies];
    let place = parts.into_iter().find_map(|texts| {
        let spots: Vec<(usize, Spot)> = texts
            .iter()
            .enumerate()
            .filter_map(|(index, text)| Some((index, *found.get(&letters(text))?)))
            .collect();
        let by_line = first_wrong(&spots, |one, other| follows_in_lines(one, other, advice.is_rtl));
        let by_column =
            first_wrong(&spots, |one, other| follows_in_columns(one, other, advice.is_rtl));
        by_line.filter(|_| by_column.is_some())
    })?;
    advice.headings.get(place).map(String::as_str)
}

/// The first of some spots that does not follow the one before it.
fn first_wrong(spots: &[(usize, Spot)], follows: impl Fn(Bounds, Bounds) -> bool) -> Option<usize> {
    let mut pairs = spots.iter().zip(spots.iter().skip(1));
    let wrong = pairs.find(|((_, one), (_, other))| {
        one.0 > other.0 || one.0 == other.0 && !follows(one.1, other.1)
    });
    wrong.map(|(_, (index, _))| *index)
}

/// Whether one lies beside the other in the direction of reading, or below it.
pub(super) fn follows_in_lines(one: Bounds, other: Bounds, is_rtl: bool) -> bool {
    if shares((one.least.y, one.most.y), (other.least.y, other.most.y)) {
        is_beside(one, other, is_rtl)
    } else {
        other.least.y > one.least.y
    }
}

/// Whether one lies below the other, or in a later column.
fn follows_in_columns(one: Bounds, other: Bounds, is_rtl: bool) -> bool {
    if shares((one.least.x, one.most.x), (other.least.x, other.most.x)) {
        other.least.y > one.least.y
    } else {
        is_beside(one, other, is_rtl)
    }
}

fn is_beside(one: Bounds, other: Bounds, is_rtl: bool) -> bool {
    if is_rtl { other.most.x < one.most.x } else { other.least.x > one.least.x }
}

/// Whether two stretches have a good part of the shorter one in common.
fn shares(one: (f64, f64), other: (f64, f64)) -> bool {
    let shared = one.1.min(other.1) - one.0.max(other.0);
    shared > 0.3 * (one.1 - one.0).min(other.1 - other.0)
}
