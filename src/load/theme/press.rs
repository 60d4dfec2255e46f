//! `[press]`: what paper and cards must keep.

use std::ops::RangeInclusive;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::reader::TableReader;
use crate::model::{PressLimit, Script};

/// Reads `[press]`. A theme may ask for more or less room than its parents, but not for what
/// nobody could read.
pub(super) fn limits(
    reader: &mut TableReader<'_, '_>,
    diagnostics: &mut Diagnostics,
) -> Vec<(PressLimit, f64)> {
    let Some(mut table) = reader.table("press", diagnostics) else { return Vec::new() };
    let mut found = Vec::new();
    for (key, limit, range) in SIZES {
        let Some(mut sizes) = table.table(key, diagnostics) else { continue };
        let all = value(&mut sizes, "all", range, diagnostics);
        found.extend(all.map(|value| (limit(None), value)));
        for script in Script::ALL.iter().copied() {
            let own = value(&mut sizes, script.name(), range, diagnostics);
            found.extend(own.map(|value| (limit(Some(script)), value)));
        }
        sizes.finish(diagnostics);
    }
    for (key, limit, range) in MEASURES {
        let given = value(&mut table, key, range, diagnostics);
        found.extend(given.map(|value| (*limit, value)));
    }
    table.finish(diagnostics);
    found
}

/// A table of sizes, what it limits, and what its values may be.
type Sizes = (&'static str, fn(Option<Script>) -> PressLimit, RangeInclusive<f64>);

const SIZES: &[Sizes] = &[
    ("paper", PressLimit::Paper, 6.0..=72.0),
    ("card", PressLimit::Card, 14.0..=200.0),
    ("banner", PressLimit::Banner, 8.0..=72.0),
];

const MEASURES: &[(&str, PressLimit, RangeInclusive<f64>)] = &[
    ("gap", PressLimit::Gap, 0.05..=2.0),
    ("edge", PressLimit::Edge, 0.05..=2.0),
    ("margin", PressLimit::Margin, 0.005..=0.2),
    ("cut", PressLimit::Cut, 1.0..=20.0),
    ("module", PressLimit::Module, 0.25..=5.0),
    ("contrast", PressLimit::Contrast, 1.5..=21.0),
];

/// A value that is given and can be.
fn value(
    table: &mut TableReader<'_, '_>,
    key: &'static str,
    range: &RangeInclusive<f64>,
    diagnostics: &mut Diagnostics,
) -> Option<f64> {
    // A key that is not there is known all the same.
    table.ignore(&[key]);
    if !table.has(key) {
        return None;
    }
    let (number, span) = table.required_number(key, diagnostics)?;
    if range.contains(&number) {
        return Some(number);
    }
    let (least, most) = (range.start(), range.end());
    diagnostics.push(
        Diagnostic::new(Code::ConfigValue, format!("`{key}` cannot be {number}"))
            .at(span, "out of range")
            .help(format!("write a number from {least} to {most}")),
    );
    None
}
