//! `[themes]`: what the campaign lets themes do.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostic, Diagnostics, Span, closest};
use crate::load::reader::{TableReader, not_allowed};
use crate::model::{Permissions, ReferenceData};

/// The tables whose entries a campaign may leave to themes.
const TABLES: [&str; 5] = ["facts", "contacts", "links", "platforms", "sources"];

/// Reads `[themes]`.
pub(super) fn read(
    reader: &mut TableReader<'_, '_>,
    data: &ReferenceData,
    diagnostics: &mut Diagnostics,
) -> Permissions {
    let mut permissions = Permissions::default();
    let Some(mut table) = reader.table("themes", diagnostics) else { return permissions };
    for (entry, span) in table.strings("may_set", diagnostics) {
        if is_entry(&entry, span, data, diagnostics) {
            permissions.may_set.insert(entry);
        }
    }
    permissions.scripts = hashes("scripts", "a script", &mut table, diagnostics);
    permissions.fonts = hashes("fonts", "a font", &mut table, diagnostics);
    table.finish(diagnostics);
    permissions
}

/// A list of hashes of files.
fn hashes(
    key: &'static str,
    what: &str,
    table: &mut TableReader<'_, '_>,
    diagnostics: &mut Diagnostics,
) -> BTreeSet<String> {
    let mut hashes = BTreeSet::new();
    for (hash, span) in table.strings(key, diagnostics) {
        let digits = hash.strip_prefix("sha256-").unwrap_or_default();
        if digits.len() == 64 && digits.chars().all(|c| c.is_ascii_hexdigit()) {
            hashes.insert(hash.to_ascii_lowercase());
            continue;
        }
        diagnostics.push(
            Diagnostic::new(Code::ConfigValue, format!("`{hash}` is not the hash of {what}"))
                .at(span, "not a hash")
                .help(format!("copy the hash that the report of {what} gives: `sha256-` and 64 hexadecimal digits")),
        );
    }
    hashes
}

/// Whether the text names an entry that the campaign has, or all of a table.
fn is_entry(text: &str, span: Span, data: &ReferenceData, diagnostics: &mut Diagnostics) -> bool {
    let (table, name) = text.split_once('.').unwrap_or((text, ""));
    if !TABLES.contains(&table) || name.is_empty() {
        let known = TABLES.map(|table| format!("{table}.NAME"));
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        diagnostics.push(not_allowed("may_set", text, span, &known));
        return false;
    }
    let names = data.names_in(table);
    if name == "*" || names.contains(&name) {
        return true;
    }
    let help = closest(name, names.iter().copied()).map_or_else(
        || "delete it: a theme may always add names that the campaign does not use".to_owned(),
        |near| format!("did you mean `{table}.{near}`?"),
    );
    diagnostics.push(
        Diagnostic::new(Code::ConfigValue, format!("the campaign has no entry `{text}`"))
            .at(span, "no such entry")
            .help(help),
    );
    false
}
