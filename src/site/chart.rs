//! Bars drawn from a table of facts, as one inline SVG; the table itself follows.
//!
//! Their lengths are the values of the facts, never digits found in a text. What cannot be drawn
//! is reported by `check`; here it has no bars.

use super::context::SiteContext;
use super::escape::{attribute, escape};
use super::inlines::Walk;
use crate::fluent::Argument;
use crate::model::{Block, Direction, FactValue, Inline, Section, Table, Text};

/// A row of the table.
struct Bar<'t> {
    label: &'t Text,
    value: &'t Text,
    /// In units of the smallest place.
    number: i128,
}

/// The bars of a section's first table; empty when a row holds no figure of its own.
pub(super) fn chart(
    section: &Section<Text>,
    walk: &mut Walk<'_>,
    site: &SiteContext<'_>,
) -> String {
    let table = section.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let Some(bars) = table.and_then(|table| bars(table, walk)) else { return String::new() };
    let heading = Argument::Text(section.heading.plain());
    let label = attribute(&site.word_with("chart-label", &[("heading", heading)]));
    let mut html = format!("<div class=\"bars\"><svg role=\"img\" aria-label=\"{label}\">");
    html.push_str(&rects(&bars, walk.edition.locale.direction == Direction::Rtl));
    html.push_str("</svg>");
    for bar in &bars {
        // The table says the same to those who cannot see the bars.
        html.push_str(&format!(
            "<p aria-hidden=\"true\"><b><bdi>{}</bdi></b> {}</p>",
            escape(&bar.value.plain()),
            walk.label(bar.label),
        ));
    }
    html.push_str("</div>");
    html
}

fn bars<'t>(table: &'t Table<Text>, walk: &Walk<'_>) -> Option<Vec<Bar<'t>>> {
    let bar = |row: &'t Vec<Option<Text>>| match row.as_slice() {
        [Some(label), Some(value), ..] => {
            Some(Bar { label, value, number: number(&value.inlines, walk)? })
        }
        _ => None,
    };
    table.rows.iter().map(bar).collect()
}

/// The value of the fact that is all a cell holds.
fn number(inlines: &[Inline], walk: &Walk<'_>) -> Option<i128> {
    match inlines {
        [Inline::Emphasis(content) | Inline::Strong(content)] => number(content, walk),
        [Inline::Value { fact: Some(fact), .. }] => {
            match walk.edition.data.facts.get(fact)?.value.as_ref()? {
                FactValue::Number(number, _) => (number.units >= 0).then_some(number.scaled()),
                _ => None,
            }
        }
        _ => None,
    }
}

/// One bar per row, at the top of its share of the height; the last one stands out.
fn rects(bars: &[Bar<'_>], mirrored: bool) -> String {
    let largest = bars.iter().map(|bar| bar.number).max().unwrap_or(0).max(1);
    let mut html = String::new();
    for (index, bar) in bars.iter().enumerate() {
        // Whole thousandths, so that no rounding of floats reaches the output.
        let width = bar.number * 1000 / largest;
        let start = if mirrored { 1000 - width } else { 0 };
        let top = i128::try_from(index * 1000 / bars.len()).unwrap_or_default();
        let class = if index + 1 == bars.len() { " class=\"strong\"" } else { "" };
        html.push_str(&format!(
            "<rect{class} x=\"{}\" y=\"{}\" width=\"{}\" height=\"2.1em\" rx=\"6\"/>",
            percent(start),
            percent(top),
            percent(width),
        ));
    }
    html
}

fn percent(thousandths: i128) -> String {
    match (thousandths / 10, thousandths % 10) {
        (whole, 0) => format!("{whole}%"),
        (whole, tenth) => format!("{whole}.{tenth}%"),
    }
}
