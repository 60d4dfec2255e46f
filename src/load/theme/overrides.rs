//! What a theme sets anew of the campaign's data.

use crate::diag::{Code, Diagnostic, Diagnostics, Span};
use crate::model::{Campaign, ReferenceData};

/// The tables, and what an entry of each is called.
const TABLES: [(&str, &str); 5] = [
    ("facts", "the fact"),
    ("contacts", "the contact"),
    ("links", "the link"),
    ("platforms", "the platform"),
    ("sources", "the source"),
];

/// Reports entries of a theme whose names the campaign has, unless the campaign leaves them to
/// themes. Empty slots count: whoever fills one puts a number into the campaign's own texts.
pub(super) fn refuse(own: &ReferenceData, campaign: &Campaign, diagnostics: &mut Diagnostics) {
    for (table, entry) in TABLES {
        for name in own.names_in(table) {
            let taken = TABLES
                .iter()
                .find(|(taken, _)| campaign.data.names_in(taken).contains(&name))
                // A source is named as texts name it, so that it may be called like anything else.
                .filter(|(taken, _)| (table == "sources") == (*taken == "sources"));
            let Some((taken, _)) = taken else { continue };
            if *taken == table && campaign.permissions.allow_entry(table, name) {
                continue;
            }
            let Some(span) = span(own, table, name) else { continue };
            diagnostics.push(refused(entry, (table, taken), name, span));
        }
    }
}

fn refused(entry: &str, (table, taken): (&str, &str), name: &str, span: Span) -> Diagnostic {
    let quoted = if table == "sources" { format!("\"{name}\"") } else { name.to_owned() };
    let rename = if table == "sources" {
        "delete it"
    } else {
        "give it a name of its own, such as `local-…`"
    };
    let leave = if table == taken {
        let entry = format!("{table}.{name}");
        let entry = if entry.contains('"') { format!("'{entry}'") } else { format!("\"{entry}\"") };
        format!(
            "; or have the campaign write `may_set = [{entry}]` under `[themes]` in campaign/campaign.toml"
        )
    } else {
        String::new()
    };
    let whose = if table == taken { String::new() } else { format!(" as `{taken}.{name}`") };
    Diagnostic::new(
        Code::ThemeLocked,
        format!("a theme cannot set {entry} `{quoted}`, which the campaign has{whose}"),
    )
    .at(span, "the campaign's own")
    .help(format!("{rename}{leave}"))
}

/// Where a theme writes an entry.
fn span(data: &ReferenceData, table: &str, name: &str) -> Option<Span> {
    match table {
        "facts" => data.facts.get(name).map(|entry| entry.span.clone()),
        "contacts" => data.contacts.get(name).map(|entry| entry.span.clone()),
        "links" => data.links.get(name).map(|entry| entry.span.clone()),
        "platforms" => data.platforms.get(name).map(|entry| entry.span.clone()),
        _ => data.sources.get(name).map(|entry| entry.span.clone()),
    }
}
