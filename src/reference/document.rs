//! The reference of a file, in Markdown.

use super::key::{File, Table};
use super::tables;

/// The reference of a file, in Markdown.
pub fn document(file: File) -> String {
    let mut text = format!("# {}\n\n", file.title());
    for table in tables(file) {
        text.push_str(&section(table));
    }
    if file == File::Page {
        text.push_str(&super::markup::markup());
    }
    text
}

/// One table, as it stands in the reference and as `handbill explain` prints it.
fn section(table: &Table) -> String {
    let mut text = String::new();
    if !table.name.is_empty() {
        text.push_str(&format!("## `{}`\n\n", table.name));
    }
    text.push_str(&format!("{}\n\n", table.about));
    if table.keys.is_empty() {
        return text;
    }
    text.push_str("| key | value | meaning |\n|---|---|---|\n");
    for key in table.keys {
        let needed = if key.required { " **needed**" } else { "" };
        text.push_str(&format!(
            "| `{}` | {}{needed} | {} |\n",
            key.name,
            key.field.shown(),
            key.about
        ));
    }
    let also: Vec<String> = (table.also)().iter().map(|name| format!("`{name}`")).collect();
    if !also.is_empty() {
        text.push_str(&format!("| {} | the same | The same. |\n", also.join(", ")));
    }
    text.push('\n');
    text
}

/// What `handbill explain` prints of a file or a table: `theme.toml`, `[facts]`, `posters`. `None`
/// where nothing is called so.
pub fn explain(name: &str) -> Option<String> {
    let file = File::ALL.into_iter().find(|file| file.title() == name);
    let wanted = name.trim_matches(['[', ']']);
    let mut found: Vec<&Table> = match file {
        Some(file) => tables(file).iter().collect(),
        None => File::ALL.into_iter().flat_map(tables).collect(),
    };
    if file.is_none() {
        found.retain(|table| !table.name.is_empty() && table.path() == wanted);
        // Themes have some tables of the campaign as well.
        found.truncate(1);
    }
    let texts: Vec<String> = found.into_iter().map(plain).collect();
    (!texts.is_empty()).then(|| texts.join("\n"))
}

/// A table as a terminal shows it.
fn plain(table: &Table) -> String {
    let name = if table.name.is_empty() { String::new() } else { format!("{}\n", table.name) };
    let mut text = format!("{name}{}\n", table.about);
    for key in table.keys {
        let needed = if key.required { ", needed" } else { "" };
        text.push_str(&format!(
            "\n  {} ({}{needed})\n      {}\n",
            key.name,
            key.field.shown(),
            key.about
        ));
    }
    let also = (table.also)();
    if !also.is_empty() {
        text.push_str(&format!("\n  {}\n      the same\n", also.join(", ")));
    }
    text
}
