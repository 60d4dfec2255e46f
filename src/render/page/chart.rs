//! Bars drawn from a table, as inline SVG; the table itself follows, so the bars are decoration
//! to a screen reader.

use super::escape::escape;
use super::inlines::Walk;
use crate::model::{Block, Direction, Section, Table, Text};

/// The bars of a section's first table; empty when its second column holds no numbers.
pub(super) fn chart(section: &Section<Text>, walk: &mut Walk<'_>) -> String {
    let table = section.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    table.map(|table| bars(table, walk)).unwrap_or_default()
}

fn bars(table: &Table<Text>, walk: &mut Walk<'_>) -> String {
    let rows: Vec<(&Text, &Text, i64)> = table
        .rows
        .iter()
        .filter_map(|row| match row.as_slice() {
            [Some(label), Some(value), ..] => Some((label, value, number(&value.plain())?)),
            _ => None,
        })
        .collect();
    let largest = rows.iter().map(|(_, _, number)| *number).max().unwrap_or_default();
    if largest <= 0 {
        return String::new();
    }
    let mirrored = walk.edition.locale.direction == Direction::Rtl;
    let last = rows.len().saturating_sub(1);
    let mut html = String::from("<div class=\"chart\" aria-hidden=\"true\">");
    for (index, (label, value, number)) in rows.into_iter().enumerate() {
        // Whole thousandths of the width, so that no rounding of floats reaches the output.
        let width = number.clamp(0, largest) * 1000 / largest;
        let start = if mirrored { 1000 - width } else { 0 };
        let class = if index == last { "bar strong" } else { "bar" };
        html.push_str(&format!(
            "<p class=\"{class}\"><svg viewBox=\"0 0 1000 48\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect x=\"{start}\" width=\"{width}\" height=\"48\" rx=\"6\"/></svg><span><b>{}</b> {}</span></p>",
            escape(&value.plain()),
            walk.label(label),
        ));
    }
    html.push_str("</div>");
    html
}

/// The value of the digits in a text, whatever script they are in; separators are passed over.
fn number(text: &str) -> Option<i64> {
    let mut value: Option<i64> = None;
    for digit in text.chars().filter_map(digit) {
        value = Some(value.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
    }
    value
}

fn digit(character: char) -> Option<i64> {
    const ZEROS: [u32; 8] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6];
    let code = u32::from(character);
    ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))
        .map(|zero| i64::from(code - zero))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_count() {
        assert_eq!(number("৮৬৪"), Some(864));
        assert_eq!(number("15\u{a0}000"), Some(15_000));
        assert_eq!(number("١٬٢٣٤"), Some(1_234));
        assert_eq!(number("بہت"), None);
    }
}
