//! `[facts]`, `[contacts]`, `[links]`, `[platforms]`, `[sources]`, in a campaign and in a theme.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::locales::known_language;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, Span};
use crate::load::reader::{TableReader, not_allowed};
use crate::model::{
    Contact, Decimal, Fact, FactStatus, FactValue, Link, Name, Platform, Quantity, ReferenceData,
    Share, Source,
};

/// Names that Handbill provides by itself.
const PROVIDED: [&str; 4] = ["languages", "published", "updated", "review-by"];

/// Reads all tables of data; names are unique over all four.
pub(in crate::load) fn reference_data(
    reader: &mut TableReader<'_, '_>,
    diagnostics: &mut Diagnostics,
) -> ReferenceData {
    let mut data = ReferenceData::default();
    let mut names = BTreeMap::new();
    for (name, table) in reader.named_tables("facts", diagnostics) {
        let name = unique(name, &table, &mut names, diagnostics);
        add((name, table), fact, &mut data.facts, &mut data.unread, diagnostics);
    }
    for (name, table) in reader.named_tables("contacts", diagnostics) {
        let name = unique(name, &table, &mut names, diagnostics);
        add((name, table), contact, &mut data.contacts, &mut data.unread, diagnostics);
    }
    for (name, table) in reader.named_tables("links", diagnostics) {
        let name = unique(name, &table, &mut names, diagnostics);
        add((name, table), link, &mut data.links, &mut data.unread, diagnostics);
    }
    for (name, table) in reader.named_tables("platforms", diagnostics) {
        let name = unique(name, &table, &mut names, diagnostics);
        add((name, table), platform, &mut data.platforms, &mut data.unread, diagnostics);
    }
    refuse_derived(&names, &data, diagnostics);
    for (name, table) in reader.named_tables("sources", diagnostics) {
        data.sources.insert(name, source(&table, diagnostics));
    }
    data
}

/// Reports names that stand for a part of a fact already: `{ $cases-as-of }` is the day of `cases`.
fn refuse_derived(
    names: &BTreeMap<String, Span>,
    data: &ReferenceData,
    diagnostics: &mut Diagnostics,
) {
    let parts = [("-as-of", "the day"), ("-low", "the lower end"), ("-high", "the upper end")];
    for (name, span) in names {
        let part = parts.iter().find_map(|(suffix, part)| {
            let fact = name.strip_suffix(suffix)?;
            data.facts.contains_key(fact).then_some((fact, part))
        });
        let Some((fact, part)) = part else { continue };
        diagnostics.push(
            Diagnostic::new(Code::ConfigValue, format!("the name `{name}` is taken"))
                .at(span.clone(), format!("text shows {part} of `{fact}` by this name"))
                .help("rename it: text could not tell the two apart"),
        );
    }
}

/// Adds an entry; one of which a part was not understood is remembered by its name alone, since what
/// it seems to say may not be what was meant.
fn add<'r, 't, T>(
    (name, table): (Option<Name>, TableReader<'r, 't>),
    read: impl Fn(TableReader<'r, 't>, &mut Diagnostics) -> Option<T>,
    entries: &mut IndexMap<Name, T>,
    unread: &mut BTreeSet<Name>,
    diagnostics: &mut Diagnostics,
) {
    let misread = |diagnostics: &Diagnostics| {
        let is_misread = |found: &&Diagnostic| {
            found.severity == Severity::Error && found.code != Code::ConfigMissingKey
        };
        diagnostics.iter().filter(is_misread).count()
    };
    let before = misread(diagnostics);
    let entry = read(table, diagnostics);
    let entry = entry.filter(|_| misread(diagnostics) == before);
    let Some(name) = name else { return };
    if let Some(entry) = entry {
        entries.insert(name, entry);
    } else {
        unread.insert(name);
    }
}

/// The names of a source in other languages.
fn source(table: &TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Source {
    let mut names = IndexMap::new();
    for (tag, name, span) in table.texts(diagnostics) {
        known_language(&tag, &span, diagnostics);
        names.insert(tag, name);
    }
    Source { names, span: table.span() }
}

fn unique(
    name: String,
    table: &TableReader<'_, '_>,
    names: &mut BTreeMap<String, Span>,
    diagnostics: &mut Diagnostics,
) -> Option<Name> {
    let span = table.span();
    let shape = name.chars().next().is_some_and(|c| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !shape
        || PROVIDED.contains(&name.as_str())
        || name.starts_with("link-")
        || name.starts_with("note-")
    {
        let (why, help) = if shape {
            ("is reserved", "use another name, which does not begin with `link-` or `note-`")
        } else {
            ("is not valid", "begin with a letter a to z, then use a to z, 0 to 9 and hyphens")
        };
        diagnostics.push(
            Diagnostic::new(Code::ConfigValue, format!("the name `{name}` {why}"))
                .at(span, why)
                .help(help),
        );
        return None;
    }
    if let Some(first) = names.insert(name.clone(), span.clone()) {
        diagnostics.push(
            Diagnostic::new(Code::ConfigDuplicate, format!("two entries have the name `{name}`"))
                .at(span, "again here")
                .at(first, "first here")
                .help("rename one of them: text refers to both as `{ $name }`"),
        );
        return None;
    }
    Some(Name::new(name))
}

fn fact(mut table: TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Option<Fact> {
    let span = table.span();
    let allowed = ["attributed", "disputed", "sensitive", "missing"];
    let status = table
        .choice("status", &allowed, fact_status, diagnostics)
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

fn fact_status(word: &str) -> Option<FactStatus> {
    Some(match word {
        "attributed" => FactStatus::Attributed,
        "disputed" => FactStatus::Disputed,
        "sensitive" => FactStatus::Sensitive,
        "missing" => FactStatus::Missing,
        _ => return None,
    })
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
                .help(format!("add `kind = \"…\"` with one of: {}", KINDS.join(", "))),
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
            diagnostics.push(not_allowed("kind", &kind, span, &KINDS));
            table.ignore(&VALUES);
            None
        }
    }
}

/// What the value of a fact can be.
const KINDS: [&str; 8] =
    ["number", "percent", "permille", "ratio", "range", "money", "date", "text"];

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
    let share = |word: &str| match word {
        "percent" => Some(Share::Percent),
        "permille" => Some(Share::PerMille),
        _ => None,
    };
    let share = table.choice("share", &["percent", "permille"], share, diagnostics);
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

fn missing(table: &TableReader<'_, '_>, key: &str) -> Diagnostic {
    Diagnostic::new(Code::ConfigMissingKey, format!("this entry has no `{key}`"))
        .at(table.span(), format!("no `{key}`"))
        .help(format!("add `{key} = …`, or `status = \"missing\"` until you know it"))
}

/// Reads `status = "missing"`.
fn is_missing(table: &mut TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> bool {
    table
        .choice("status", &["missing"], |word| (word == "missing").then_some(()), diagnostics)
        .is_some()
}

/// What fills a contact or link.
struct SlotTable {
    /// Whether it is known to be empty.
    absent: bool,
    note: Option<String>,
    /// The value with its place.
    value: Option<(String, Span)>,
}

/// Reads a slot whose value stands under `key`.
fn slot(
    mut table: TableReader<'_, '_>,
    key: &'static str,
    diagnostics: &mut Diagnostics,
) -> SlotTable {
    let absent = is_missing(&mut table, diagnostics);
    let note = table.string("note", diagnostics).map(|(text, _)| text);
    let value = table.string(key, diagnostics);
    if value.is_none() && !absent && !table.has(key) {
        diagnostics.push(missing(&table, key));
    }
    table.finish(diagnostics);
    SlotTable { absent, note, value }
}

/// Whether readers dial what they see: digits in groups, and nothing that a phone leaves out.
fn is_phone_number(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or(number);
    let groups = || digits.split(' ');
    groups().all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()))
        && (2..=15).contains(&groups().map(str::len).sum::<usize>())
}

fn contact(mut table: TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Option<Contact> {
    let span = table.span();
    table.choice("kind", &["phone"], |word| (word == "phone").then_some(()), diagnostics);
    let SlotTable { absent, note, value } = slot(table, "number", diagnostics);
    let number = match value {
        Some((number, span)) => {
            if !is_phone_number(&number) {
                diagnostics.push(
                    Diagnostic::new(Code::ConfigValue, format!("`{number}` is not a phone number"))
                        .at(span, "not a phone number")
                        .help("use 2 to 15 of the digits 0 to 9, single spaces between them, and `+` in front for an international number"),
                );
                return None;
            }
            Some(number)
        }
        None if absent => None,
        None => return None,
    };
    Some(Contact { number, note, span })
}

fn link(table: TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Option<Link> {
    let span = table.span();
    let SlotTable { absent, note, value } = slot(table, "url", diagnostics);
    let url = match value {
        Some((url, span)) => {
            let good = ["https://", "mailto:", "tel:"].iter().any(|scheme| url.starts_with(scheme))
                && url
                    .chars()
                    .all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\'));
            if !good {
                diagnostics.push(
                    Diagnostic::new(
                        Code::MarkdownLinkScheme,
                        format!("`{url}` is not an address that a link may lead to"),
                    )
                    .at(span, "not allowed")
                    .help("write an address that begins with `https://`, `mailto:` or `tel:`"),
                );
                return None;
            }
            Some(url)
        }
        None if absent => None,
        None => return None,
    };
    Some(Link { url, note, span })
}

fn platform(mut table: TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Option<Platform> {
    let span = table.span();
    let name = table.required_string("name", diagnostics);
    let checked_on = table.date("checked_on", diagnostics);
    table.finish(diagnostics);
    Some(Platform { name: name?.0, checked_on, span })
}
