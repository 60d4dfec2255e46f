//! `[facts]`: figures, days and names with their sources.

use super::missing::missing;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::reader::{TableReader, not_allowed};
use crate::model::{Decimal, Fact, FactStatus, FactValue, Quantity, Share};

/// Reads one fact.
pub(super) fn fact(mut table: TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Option<Fact> {
    let span = table.span();
    let allowed = FactStatus::NAMES.map(|(name, _)| name);
    let status = table
        .choice("status", &allowed, |word| named(&FactStatus::NAMES, word), diagnostics)
        .unwrap_or(FactStatus::Attributed);
    let value = fact_value(&mut table, status, diagnostics);
    let fact = Fact {
        value,
        unit: table.string("unit", diagnostics).map(|(text, _)| text),
        source: table.string("source", diagnostics).map(|(text, _)| text),
        period: table.string("period", diagnostics).map(|(text, _)| text),
        as_of: table.date("as_of", diagnostics),
        review_by: table.date("review_by", diagnostics),
        status,
        caveat: table.string("caveat", diagnostics).map(|(text, _)| text),
        span: span.clone(),
    };
    table.finish(diagnostics);
    if fact.value.is_none() && status != FactStatus::Missing {
        return None;
    }
    if status != FactStatus::Missing && fact.source.is_none() {
        diagnostics.push(
            Diagnostic::new(Code::ConfigMissingKey, "this fact has no source")
                .at(span, "no `source`")
                .help("add `source = \"…\"` with the name of whoever published the figure"),
        );
    }
    Some(fact)
}

/// What a word stands for.
fn named<T: Copy>(names: &[(&str, T)], word: &str) -> Option<T> {
    names.iter().find(|(name, _)| *name == word).map(|(_, meant)| *meant)
}

fn fact_value(
    table: &mut TableReader<'_, '_>,
    status: FactStatus,
    diagnostics: &mut Diagnostics,
) -> Option<FactValue> {
    if status == FactStatus::Missing {
        table.string("kind", diagnostics);
        return None;
    }
    if !table.has("kind") {
        diagnostics.push(
            Diagnostic::new(Code::ConfigMissingKey, "this fact has no `kind`")
                .at(table.span(), "no `kind`")
                .help(format!("add `kind = \"…\"` with one of: {}", FactValue::KINDS.join(", "))),
        );
        table.ignore(&VALUES);
        return None;
    }
    let (kind, span) = table.string("kind", diagnostics)?;
    match kind.as_str() {
        "number" => number(table, Quantity::Count, diagnostics),
        "percent" => number(table, Quantity::Share(Share::Percent), diagnostics),
        "permille" => number(table, Quantity::Share(Share::PerMille), diagnostics),
        "money" => {
            let currency = currency(table, diagnostics);
            let Some(currency) = currency else {
                if !table.has("currency") {
                    diagnostics.push(missing(table, "currency"));
                }
                table.ignore(&VALUES);
                return None;
            };
            number(table, Quantity::Money(currency), diagnostics)
        }
        "range" => {
            let measure = measure(table, diagnostics);
            let (low, high) = range(table, diagnostics)?;
            Some(FactValue::Range(low, high, measure))
        }
        "ratio" => ratio(table, diagnostics),
        "date" => {
            table.required_date("value", ("the day itself", None), diagnostics).map(FactValue::Date)
        }
        "text" => {
            table.required_string("value", diagnostics).map(|(text, _)| FactValue::Text(text))
        }
        _ => {
            diagnostics.push(not_allowed("kind", &kind, span, &FactValue::KINDS));
            table.ignore(&VALUES);
            None
        }
    }
}

/// The keys that hold a value.
const VALUES: [&str; 8] = ["kind", "value", "low", "high", "currency", "share", "part", "whole"];

fn number(
    table: &mut TableReader<'_, '_>,
    measure: Quantity,
    diagnostics: &mut Diagnostics,
) -> Option<FactValue> {
    Some(FactValue::Number(required_decimal(table, "value", diagnostics)?, measure))
}

/// What the ends of a range measure.
fn measure(table: &mut TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Quantity {
    let allowed = Share::NAMES.map(|(name, _)| name);
    let share = table.choice("share", &allowed, |word| named(&Share::NAMES, word), diagnostics);
    let currency = currency(table, diagnostics);
    if share.is_some() && currency.is_some() {
        diagnostics.push(
            Diagnostic::new(Code::ConfigValue, "a range is of a share or of money, not of both")
                .at(table.span_of("share"), "beside `currency`")
                .help("delete `share` or `currency`"),
        );
    }
    share.map(Quantity::Share).or(currency.map(Quantity::Money)).unwrap_or(Quantity::Count)
}

/// One in so many.
fn ratio(table: &mut TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Option<FactValue> {
    let part = required_integer(table, "part", diagnostics);
    let whole = required_integer(table, "whole", diagnostics);
    let (part, whole) = (part?, whole?);
    if part < 1 || whole < 1 {
        let message = format!("a ratio of {part} to {whole} says nothing");
        let key = if part < 1 { "part" } else { "whole" };
        diagnostics.push(
            Diagnostic::new(Code::ConfigValue, message)
                .at(table.span_of(key), "less than one")
                .help("write two whole numbers, such as `part = 1` and `whole = 4` for 1:4"),
        );
        return None;
    }
    Some(FactValue::Ratio(part, whole))
}

/// The ends of a range, of which the first is the smaller.
fn range(
    table: &mut TableReader<'_, '_>,
    diagnostics: &mut Diagnostics,
) -> Option<(Decimal, Decimal)> {
    let low = required_decimal(table, "low", diagnostics);
    let high = required_decimal(table, "high", diagnostics);
    let (low, high) = (low?, high?);
    if high.is_less(low) {
        let message = format!("`low` is larger than `high`: {low} and {high}");
        diagnostics.push(
            Diagnostic::new(Code::ConfigValue, message)
                .at(table.span_of("low"), "larger than `high`")
                .help(format!("write `low = {high}` and `high = {low}`, or correct the two")),
        );
        return None;
    }
    Some((low, high))
}

fn currency(table: &mut TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let (code, span) = table.string("currency", diagnostics)?;
    if code.len() == 3 && code.chars().all(|c| c.is_ascii_uppercase()) {
        return Some(code);
    }
    diagnostics.push(
        Diagnostic::new(Code::ConfigValue, format!("`{code}` is not a currency code"))
            .at(span, "not three capital letters")
            .help("write the ISO 4217 code, such as `GBP`"),
    );
    None
}

fn required_integer(
    table: &mut TableReader<'_, '_>,
    key: &'static str,
    diagnostics: &mut Diagnostics,
) -> Option<i64> {
    if !table.has(key) {
        diagnostics.push(missing(table, key));
    }
    table.integer(key, diagnostics)
}

fn required_decimal(
    table: &mut TableReader<'_, '_>,
    key: &'static str,
    diagnostics: &mut Diagnostics,
) -> Option<Decimal> {
    if !table.has(key) {
        diagnostics.push(missing(table, key));
    }
    table.decimal(key, diagnostics)
}
