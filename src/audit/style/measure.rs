//! Spacing, sizes and corners, held against what the base gives the same selectors.

use super::extent::{Extent, Screen, extent, is_within};
use super::judge::{Judge, Verdict};
use super::paint;
use super::property::{Kind, kind};
use super::reach::{Reach, Trait};
use super::sheet::{Declaration, StyleRule};
use super::spacing::{self, spacing};
use super::value::{Piece, pieces, split};

/// CSS pixels that any rule may add on one side.
const OWN_SPACING: f32 = 8.0;
/// The same across a line of text, where it would be drawn over the next one.
const INLINE_SPACING: f32 = 2.0;
/// The same for parts of the theme's own.
const NEW_SPACING: f32 = 48.0;

/// Whether spacing is within bounds.
pub(super) fn spaced(
    judge: &Judge<'_>,
    rule: &StyleRule,
    declaration: &Declaration,
    reach: &Reach,
) -> Verdict {
    let Declaration { name, value, .. } = declaration;
    let family = spacing::family(name).unwrap_or("gap");
    let is_at_start =
        matches!(name.as_str(), "padding" | "padding-inline" | "padding-inline-start")
            || name == "padding-left"
            || name == "padding-right";
    if reach.is(Trait::Ornamented) && (is_at_start || reach.is(Trait::Beside)) {
        return Err("write `padding-block` and `padding-inline-end`: the base draws the number of the step at the start".into());
    }
    let floor = if reach.is(Trait::New) { NEW_SPACING } else { OWN_SPACING };
    judge.each(value, |value| {
        for screen in [Screen::Narrow, Screen::Any] {
            let most = selectors(rule).map(|one| judge.known.spacing(one, family, screen));
            let most = most
                .map(|most| (most.block * 1.5, most.inline * 1.5))
                .reduce(|a, b| (a.0.min(b.0), a.1.min(b.1)));
            let (block, inline) = most.unwrap_or_default();
            let across = if reach.is(Trait::Inline) { INLINE_SPACING } else { floor };
            let (block, inline) = (block.max(across), inline.max(floor));
            let is_well = spacing(name, value, screen).is_some_and(|found| {
                found.least >= 0.0 && found.block <= block && found.inline <= inline
            });
            if !is_well {
                return Err(format!(
                    "write lengths from 0 to {} across the lines and {} along them",
                    rem(block),
                    rem(inline)
                ));
            }
        }
        Ok(())
    })
}

/// How many pixels a declaration may push on what comes after, beyond what the base does.
pub(super) fn growth(
    judge: &Judge<'_>,
    rule: &StyleRule,
    declaration: &Declaration,
    reach: &Reach,
) -> f32 {
    let Declaration { name, value, .. } = declaration;
    let values = || judge.variables.settled(value).into_iter();
    let sides = if name.contains("-start") || name.contains("-end") { 1.0 } else { 2.0 };
    let pixels = match kind(name) {
        Some(Kind::Spacing) if !reach.is(Trait::New) => {
            let family = spacing::family(name).unwrap_or("gap");
            let is_given =
                selectors(rule).all(|one| judge.known.gives(one, |name| name.starts_with(family)));
            let all = values().filter_map(|value| spacing(name, &value, Screen::Any));
            if is_given { 0.0 } else { all.map(|one| one.block * sides).fold(0.0, f32::max) }
        }
        Some(Kind::Line) if !name.contains("inline") => {
            let all = values().flat_map(|value| paint::widths(&value));
            all.fold(0.0, f32::max) * sides
        }
        _ => 0.0,
    };
    (0..reach.count).map(|_| pixels).sum()
}

/// Whether a size is.
pub(super) fn sized(
    judge: &Judge<'_>,
    rule: &StyleRule,
    declaration: &Declaration,
    reach: &Reach,
) -> Verdict {
    let Declaration { name, value, .. } = declaration;
    let is_block = name.contains("block") || name.contains("height");
    let bound = name.split('-').next().unwrap_or_default();
    let is_new = reach.is(Trait::New);
    // Words flow out of what is too small for them, and pictures out of what is narrower.
    let fixed = match (bound, is_block) {
        (_, true) if reach.is(Trait::Beside) => Some((0.0, 12.0)),
        ("block" | "height" | "max", true) | ("inline" | "width", false)
            if is_new && reach.is(Trait::Pictures) =>
        {
            Some((0.0, 320.0))
        }
        ("min", true) if is_new => Some((0.0, 160.0)),
        ("max", false) if is_new && !reach.is(Trait::Pictures) => Some((192.0, 1024.0)),
        _ => None,
    };
    let is_beyond = |piece: &Piece| matches!(piece, Piece::Amount(share, unit) if unit == "%" && *share > 100.0);
    if pieces(value).iter().any(is_beyond) {
        return Err("write at most 100%".into());
    }
    // What the base draws beside text has just the room that it needs.
    let more = if reach.is(Trait::Beside) { 1.0 } else { 1.5 };
    judge.each(value, |value| measured(judge, rule, name, value, fixed, (0.75, more)))
}

/// Whether a size of type is.
pub(super) fn lettered(
    judge: &Judge<'_>,
    rule: &StyleRule,
    declaration: &Declaration,
    reach: &Reach,
) -> Verdict {
    let Declaration { name, value, .. } = declaration;
    // Sizes by those around them multiply; those of the page are every other's measure.
    let is_relative = pieces(value)
        .iter()
        .any(|piece| matches!(piece, Piece::Amount(_, unit) if unit != "rem" && unit != "px"));
    let fixed = (!is_relative && !reach.is(Trait::Root)).then_some((13.6, 24.0));
    if reach.is(Trait::Root) {
        return Err("write `--scale` for `.script-latin`: the size of the page is that of the reader and the script".into());
    }
    judge.each(value, |value| measured(judge, rule, name, value, fixed, (0.8, 1.25)))
}

/// Whether a length is within bounds that are fixed, or that the base sets by what it gives the
/// same selectors.
fn measured(
    judge: &Judge<'_>,
    rule: &StyleRule,
    name: &str,
    value: &str,
    fixed: Option<(f32, f32)>,
    (less, more): (f32, f32),
) -> Verdict {
    let em = 16.0;
    if fixed.is_some_and(|(least, most)| is_within(value, least, most, em)) {
        return Ok(());
    }
    for screen in [Screen::Narrow, Screen::Any] {
        let given = selectors(rule).map(|one| judge.known.measure(one, name, (screen, em)));
        let bounds = given.reduce(|a, b| {
            let (a, b) = (a?, b?);
            Some(Extent { least: a.least.max(b.least), most: a.most.min(b.most) })
        });
        let Some(bounds) = bounds.flatten() else {
            return Err(fixed.map_or_else(
                || "delete it: a theme changes measures only where the base has them for the same selector, by at most a half".to_owned(),
                |(least, most)| format!("write a length from {} to {}", rem(least), rem(most)),
            ));
        };
        let (least, most) = (bounds.least * less, bounds.most * more);
        let is_well = extent(value, screen, em)
            .is_some_and(|found| found.least >= least && found.most <= most);
        if !is_well {
            return Err(format!("write a length from {} to {}", rem(least), rem(most)));
        }
    }
    Ok(())
}

/// Whether corners cut nothing away.
pub(super) fn rounded(judge: &Judge<'_>, rule: &StyleRule, value: &str) -> Verdict {
    let is_given =
        selectors(rule).all(|one| judge.known.gives(one, |name| name.ends_with("-radius")));
    let most = if is_given { f32::MAX } else { 32.0 };
    let is_well = |value: &str| {
        split(value, |c| c.is_ascii_whitespace() || c == '/')
            .iter()
            .all(|one| is_within(one, 0.0, most, 16.0))
    };
    judge.each(value, |value| {
        if is_well(value) {
            Ok(())
        } else {
            Err("write at most 2rem: more would cut text away".into())
        }
    })
}

/// The selectors of a rule, as written.
fn selectors(rule: &StyleRule) -> impl Iterator<Item = &str> {
    split(&rule.prelude, |c| c == ',').into_iter()
}

fn rem(pixels: f32) -> String {
    format!("{}rem", short(pixels / 16.0))
}

pub(super) fn short(number: f32) -> String {
    let text = format!("{number:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text.is_empty() || text == "-0" { "0".to_owned() } else { text.to_owned() }
}
