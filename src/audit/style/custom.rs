//! The custom properties of the base, which a theme may give values of the kind that the base does.

use super::extent::is_within;
use super::families;
use super::judge::{Judge, Verdict};
use super::reach::{Reach, Trait};
use super::sheet::{Declaration, StyleRule};
use super::value::{Piece, pieces};
use crate::model::ColorRole;

/// What a theme may give a custom property of the base.
enum Range {
    Color,
    Family,
    /// CSS pixels, or a plain number.
    Between(f32, f32),
    /// A plain number for Latin letters alone; other scripts need their own.
    Latin(f32, f32),
}

/// When colours may change.
pub(super) const MEDIA: &str = "change the colours of what keeps readers safe and of headlines for all screens, or in `@media (prefers-color-scheme: dark)` or `@media print` alone, so that each can be measured against its ground";

/// Whether colours that hold there can be measured against one another.
pub(super) fn is_plain_media(media: &str) -> bool {
    let known = ["", "print", "(prefers-color-scheme: dark)", "(prefers-color-scheme: light)"];
    known.contains(&media)
}

fn range(name: &str) -> Option<Range> {
    Some(match name {
        "--page" | "--sunk" | "--card" | "--words" | "--quiet" | "--edge" | "--band" => {
            Range::Color
        }
        "--plain" | "--bold" | "--head" => Range::Family,
        "--gutter" => Range::Between(8.0, 48.0),
        "--wide" => Range::Between(640.0, 1440.0),
        "--read" => Range::Between(448.0, 800.0),
        "--tracking" => Range::Between(-0.5, 1.6),
        "--leading" => Range::Latin(1.4, 2.0),
        "--heading-leading" | "--display-leading" => Range::Latin(0.95, 1.6),
        "--snug" => Range::Latin(1.2, 1.8),
        "--scale" => Range::Latin(0.95, 1.25),
        _ => return None,
    })
}

/// Whether a rule may set a custom property.
pub(super) fn verdict(
    judge: &Judge<'_>,
    rule: &StyleRule,
    declaration: &Declaration,
    reach: &Reach,
) -> Verdict {
    let Declaration { name, value, .. } = declaration;
    if name.strip_prefix("--").and_then(ColorRole::from_name).is_some() {
        return Err(
            "set it under `[colors]` in theme.toml, where its contrast is checked".to_owned()
        );
    }
    if declaration.is_important {
        return Err("delete `!important`".to_owned());
    }
    let found = range(name);
    let is_used = judge.known.used.contains(name);
    let is_for_all = rule.prelude == ":root" && is_plain_media(&rule.media);
    match found {
        // A measure that this table does not have is the base's alone.
        None if is_used => Err("delete it: the base works with its own value".to_owned()),
        None | Some(Range::Color) if !is_for_all => Err(
            "set it for `:root`, and change it in `@media (prefers-color-scheme: dark)` or `@media print` alone"
                .to_owned(),
        ),
        None => Ok(()),
        Some(Range::Color) if judge.is_color(value, false, 8) => Ok(()),
        Some(Range::Color) => Err("write one colour".to_owned()),
        Some(Range::Family) => judge.each(value, |value| {
            if judge.families.has_all(value) { Ok(()) } else { Err(families::HELP.to_owned()) }
        }),
        Some(Range::Between(least, most)) => judge.each(value, |value| {
            let is_usual = name == "--tracking" && value == "normal";
            if is_usual { Ok(()) } else { between(value, least, most) }
        }),
        Some(Range::Latin(..)) if !reach.is(Trait::Latin) => Err(
            "set it in a rule for `.script-latin`: the build gives every other script its own"
                .to_owned(),
        ),
        Some(Range::Latin(least, most)) => judge.each(value, |value| {
            if matches!(pieces(value).as_slice(), [Piece::Number(number)] if (least..=most).contains(number)) {
                Ok(())
            } else {
                Err(format!("write a number from {least} to {most}"))
            }
        }),
    }
}

fn between(value: &str, least: f32, most: f32) -> Verdict {
    if is_within(value, least, most, 16.0) {
        return Ok(());
    }
    Err(format!("write a length from {}rem to {}rem", least / 16.0, most / 16.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::style::SITE;
    use crate::audit::style::base::{Base, Known};

    #[test]
    fn every_custom_property_of_the_base_has_a_range() {
        let base = Base::new(SITE);
        for name in Known::new(&base, &[]).used {
            let role = name.strip_prefix("--").and_then(ColorRole::from_name);
            assert!(role.is_some() || range(&name).is_some(), "{name}");
        }
    }
}
