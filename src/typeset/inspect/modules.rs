//! Whether a QR code is drawn as its data say: each module is dark or light where it should be.

use std::collections::HashSet;

use super::ink::{Ink, Kind};
use super::outline::{Bounds, Outline, Place};
use crate::model::Color;

/// The contrast to white, in hundredths, of the dark modules of a code.
const DARK: u32 = 300;

/// Where a module stands in the data, for a turn by quarters: from its column and row, and the last
/// of either.
type Turn = fn(i32, i32, i32) -> (i32, i32);

/// Whether a shape of a code is dark enough to be read as modules.
pub(super) fn is_dark(ink: &Ink<'_>) -> bool {
    let Kind::Shape(shape) = &ink.kind else { return false };
    shape.laid_on(&[Color::WHITE]).iter().all(|fill| fill.contrast(Color::WHITE) >= DARK)
}

/// Whether what is drawn within these bounds are the modules of the data, upright or turned by
/// quarters. `side` is their number along a side; the runs count the quiet zone.
pub(super) fn are_drawn(
    inks: &[Ink<'_>],
    dark: Bounds,
    side: u32,
    runs: &[(i32, i32, i32)],
) -> bool {
    let Ok(last) = i32::try_from(side).map(|side| side - 1) else { return false };
    let least = |at: fn(&(i32, i32, i32)) -> i32| runs.iter().map(at).min().unwrap_or_default();
    let (left, top) = (least(|run| run.0), least(|run| run.1));
    let run = |(x, y, length): &(i32, i32, i32)| {
        let (begin, row) = (x - left, y - top);
        (begin..begin.saturating_add(*length).min(last + 1)).map(move |column| (column, row))
    };
    let wanted: HashSet<(i32, i32)> = runs.iter().flat_map(run).collect();
    let layers: Vec<(&Outline, bool)> = inks
        .iter()
        .filter_map(|ink| match &ink.kind {
            Kind::Shape(shape) if !shape.fill.is_empty() => Some((&shape.outline, is_dark(ink))),
            _ => None,
        })
        .collect();
    let (width, height) = (dark.width() / f64::from(side), dark.height() / f64::from(side));
    let mut drawn = Vec::new();
    for row in 0..=last {
        for column in 0..=last {
            let place = Place {
                x: dark.least.x + (f64::from(column) + 0.5) * width,
                y: dark.least.y + (f64::from(row) + 0.5) * height,
            };
            // What is drawn last is seen.
            let seen = layers.iter().rev().find(|(outline, _)| outline.surrounds(place));
            drawn.push((column, row, seen.is_some_and(|(_, is_dark)| *is_dark)));
        }
    }
    let turns: [Turn; 4] = [
        |column, row, _| (column, row),
        |column, row, last| (row, last - column),
        |column, row, last| (last - column, last - row),
        |column, row, last| (last - row, column),
    ];
    turns.into_iter().any(|turn| {
        drawn.iter().all(|(column, row, is_dark)| {
            let (column, row) = turn(*column, *row, last);
            wanted.contains(&(column, row)) == *is_dark
        })
    })
}
