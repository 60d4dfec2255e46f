//! `[facts]`, `[contacts]`, `[links]`, `[platforms]`, `[sources]`, in a campaign and in a theme.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::facts::fact;
use super::locales::known_language;
use super::missing::missing;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, Span};
use crate::load::reader::TableReader;
use crate::model::{Contact, Link, Name, Platform, ReferenceData, Source};

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
    let bare = |group: &str| -> Option<usize> {
        let inner = group.strip_prefix('(').and_then(|group| group.strip_suffix(')'));
        let inner = inner.unwrap_or(group);
        let is_group = !inner.is_empty() && inner.bytes().all(|byte| byte.is_ascii_digit());
        is_group.then_some(inner.len())
    };
    let groups: Option<Vec<usize>> = digits.split([' ', '-', '.']).map(bare).collect();
    groups.is_some_and(|groups| (2..=15).contains(&groups.iter().sum::<usize>()))
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
                        .help("write 2 to 15 of the digits 0 to 9: between groups of them one space, hyphen or point, brackets around a group if need be, and `+` in front for an international number"),
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

#[cfg(test)]
mod tests {
    use super::is_phone_number;

    #[test]
    fn a_number_to_call_is_digits_in_groups() {
        for number in [
            "101",
            "999",
            "0300 123 4567",
            "1-800-555-0199",
            "(800) 555-0199",
            "+44 20 7946 0000",
            "01.23.45.67.89",
            "+1 (800) 555-0199",
        ] {
            assert!(is_phone_number(number), "{number}");
        }
        for number in [
            "",
            "1",
            "0300  123",
            "1--800",
            "-101",
            "101-",
            "(800",
            "800)",
            "()",
            "1+1",
            "٩٩٩",
            "1-800-FLOWERS",
            "0300\u{a0}123",
            "1234567890123456",
            "999/101",
        ] {
            assert!(!is_phone_number(number), "{number}");
        }
    }
}
