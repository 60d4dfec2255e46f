//! The entries of `campaign.toml`, each with its digest: `contacts.police`, `campaign.base_url`,
//! `posters.leaflet`.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::digest;
use crate::diag::{SourcePath, Span};

/// How the name of an order begins: `order of cards`.
pub(super) const ORDER: &str = "order of ";

/// Where an entry stands, and the digest of what it says. The order of keys and comments do not
/// count.
pub(super) type Entries = BTreeMap<String, (Span, String)>;

/// The entries of a TOML file that has been read without errors.
pub(super) fn entries(file: &SourcePath, text: &str) -> Entries {
    let (table, _) = DeTable::parse_recoverable(text.trim_start_matches('\u{feff}'));
    let mut found = Entries::new();
    let before = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut add = |name: String, range: std::ops::Range<usize>, value: &DeValue<'_>| {
        let mut canonical = String::new();
        write(value, &mut canonical);
        let span = Span::new(file, range.start + before..range.end + before);
        found.insert(name, (span, digest::of_text(&canonical)));
    };
    for (key, value) in table.get_ref() {
        match value.get_ref() {
            DeValue::Table(inner) => {
                for (name, value) in inner {
                    let place = match value.get_ref() {
                        DeValue::Table(_) => value.span(),
                        _ => name.span(),
                    };
                    add(format!("{}.{}", key.get_ref(), name.get_ref()), place, value.get_ref());
                }
            }
            DeValue::Array(items) if items.iter().all(|item| item.get_ref().is_table()) => {
                for (index, item) in items.iter().enumerate() {
                    let name = called(item).unwrap_or_else(|| (index + 1).to_string());
                    add(format!("{}.{name}", key.get_ref()), item.span(), item.get_ref());
                }
                // Posters, cards and languages come in this order.
                let order: Vec<String> = items.iter().filter_map(called).collect();
                add(
                    format!("{ORDER}{}", key.get_ref()),
                    key.span(),
                    &DeValue::String(order.join("\n").into()),
                );
            }
            other => add(key.get_ref().to_string(), key.span(), other),
        }
    }
    found
}

/// How an item of a list is called.
fn called(item: &Spanned<DeValue<'_>>) -> Option<String> {
    let table = item.get_ref().as_table()?;
    ["id", "tag"].iter().find_map(|key| table.get(*key)?.get_ref().as_str()).map(str::to_owned)
}

/// A value in one way of writing, keys sorted.
fn write(value: &DeValue<'_>, into: &mut String) {
    match value {
        DeValue::String(text) => into.push_str(&format!("{text:?}")),
        DeValue::Integer(number) => into.push_str(&number.to_string()),
        DeValue::Float(number) => into.push_str(&number.to_string()),
        DeValue::Boolean(yes) => into.push_str(&yes.to_string()),
        DeValue::Datetime(moment) => into.push_str(&moment.to_string()),
        DeValue::Array(items) => {
            into.push('[');
            for item in items {
                write(item.get_ref(), into);
                into.push(',');
            }
            into.push(']');
        }
        DeValue::Table(table) => {
            let sorted: BTreeMap<&str, &DeValue<'_>> =
                table.iter().map(|(key, value)| (&**key.get_ref(), value.get_ref())).collect();
            into.push('{');
            for (key, value) in sorted {
                into.push_str(&format!("{key:?}="));
                write(value, into);
                into.push(',');
            }
            into.push('}');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digests(text: &str) -> Vec<(String, String)> {
        let found = entries(&"campaign/campaign.toml".into(), text);
        found.into_iter().map(|(name, (_, digest))| (name, digest)).collect()
    }

    #[test]
    fn what_an_entry_says_counts_and_how_it_is_written_does_not() {
        let plain = digests(
            "schema = 1\n[contacts.police]\nnumber = \"101\"\nlabel = \"Heddlu\"\n[[cards]]\nid = \"a\"\n[[cards]]\nid = \"b\"\n",
        );
        let names: Vec<&str> = plain.iter().map(|(name, _)| &**name).collect();
        assert_eq!(names, ["cards.a", "cards.b", "contacts.police", "order of cards", "schema"]);
        let other = digests(
            "# a remark\nschema=1\n[[cards]]\nid = 'a'\n[[cards]]\nid = \"b\"\n[contacts]\npolice = { label = \"Heddlu\", number = \"101\" }\n",
        );
        assert_eq!(plain, other);
    }

    #[test]
    fn a_number_an_order_and_a_name_count() {
        let text = "[contacts.police]\nnumber = \"101\"\n[[cards]]\nid = \"a\"\n[[cards]]\nid = \"b\"\n[facts.x]\nvalue = 864\n";
        for (old, new, name) in [
            ("101", "0900 101", "contacts.police"),
            ("864", "86.4", "facts.x"),
            (
                "id = \"a\"\n[[cards]]\nid = \"b\"",
                "id = \"b\"\n[[cards]]\nid = \"a\"",
                "order of cards",
            ),
        ] {
            let (before, after) = (digests(text), digests(&text.replace(old, new)));
            let changed: Vec<&str> = before
                .iter()
                .filter(|entry| !after.contains(entry))
                .map(|(name, _)| &**name)
                .collect();
            assert_eq!(changed, [name]);
        }
    }
}
