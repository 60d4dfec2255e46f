//! Libraries: which room each of them lives in.

use std::collections::{BTreeMap, BTreeSet};

use super::house::House;

/// Libraries that live in few rooms, each with the rooms or files that use it.
const LIBRARY_ROOMS: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["diag"]),
    ("axum", &["serve"]),
    ("clap", &["cli"]),
    ("color_quant", &["typeset"]),
    ("comemo", &["typeset"]),
    ("cssparser", &["audit"]),
    ("csv", &["toolkit"]),
    ("fixed_decimal", &["intl"]),
    ("flate2", &["audit", "typeset"]),
    ("fluent", &["fluent"]),
    ("fluent_syntax", &["fluent"]),
    ("hayro_syntax", &["audit"]),
    ("hex", &["model"]),
    ("html5ever", &["audit"]),
    ("html5gum", &["audit", "site"]),
    ("hypher", &["press"]),
    ("icu_calendar", &["intl"]),
    ("icu_datetime", &["intl"]),
    ("icu_decimal", &["intl"]),
    ("icu_locale", &["intl", "load"]),
    ("icu_normalizer", &["check", "fonts", "load"]),
    ("icu_plurals", &["intl"]),
    ("icu_properties", &["check", "fonts", "intl", "markdown"]),
    ("idna", &["check"]),
    ("icu_segmenter", &["press"]),
    ("image", &["picture"]),
    ("indicatif", &["cli"]),
    ("jiff", &["model"]),
    ("lopdf", &["typeset"]),
    ("minify_html", &["site"]),
    ("notify", &["serve"]),
    ("oxipng", &["typeset"]),
    ("png", &["typeset"]),
    ("psl", &["check"]),
    ("pulldown_cmark", &["markdown"]),
    ("qrcodegen", &["press"]),
    ("rayon", &["parallel"]),
    ("read_fonts", &["fonts", "typeset"]),
    ("rlimit", &["worker"]),
    ("roxmltree", &["audit"]),
    ("rustybuzz", &["typeset"]),
    ("sha2", &["model"]),
    ("skera", &["fonts"]),
    ("skrifa", &["fonts", "typeset"]),
    ("strsim", &["diag"]),
    ("tempfile", &["output", "pipeline"]),
    ("tera", &["site"]),
    ("tokio", &["serve"]),
    ("toml", &["load", "lock"]),
    ("ttf2woff2", &["fonts"]),
    ("ttf_parser", &["typeset"]),
    ("typst", &["typeset"]),
    ("typst_layout", &["typeset"]),
    ("typst_pdf", &["typeset"]),
    ("typst_render", &["typeset"]),
    ("walkdir", &["source"]),
    ("write_fonts", &["fonts", "typeset"]),
    ("zip", &["toolkit"]),
    ("unicode_security", &["check"]),
];

/// Libraries that are used everywhere.
const EVERYWHERE: &[&str] = &["blake3", "indexmap", "serde", "serde_json", "unicode_segmentation"];

/// What Cargo.toml depends on, as code calls it.
pub(super) fn dependencies() -> BTreeSet<String> {
    let manifest = include_str!("../../../Cargo.toml");
    let manifest: toml::Table = manifest.parse().expect("TOML");
    let mut found = BTreeSet::from(["std", "core", "alloc"].map(str::to_owned));
    collect(&manifest, &mut found);
    found
}

/// Collects the keys of each table `dependencies`, at any depth: some are for one system only.
fn collect(table: &toml::Table, found: &mut BTreeSet<String>) {
    for (key, value) in table {
        let Some(inner) = value.as_table() else { continue };
        match key.as_str() {
            "dependencies" => found.extend(inner.keys().map(|name| name.replace('-', "_"))),
            "target" => collect(inner, found),
            condition if condition.starts_with("cfg(") => collect(inner, found),
            _ => {}
        }
    }
}

/// Whether a file is one of these rooms or files, each below `src`.
pub(super) fn is_within(path: &str, rooms: &[&str]) -> bool {
    let inner = path.strip_prefix("src/").unwrap_or(path);
    rooms.iter().any(|room| {
        inner.strip_prefix(room).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

/// What is wrong with the table of libraries.
fn faults(rows: &[(&str, &[&str])], everywhere: &[&str], house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    let mut used = BTreeMap::<String, BTreeSet<&str>>::new();
    for file in house.files() {
        for path in house.uses(file) {
            let Some(library) = path.path.first().filter(|root| *root != "crate") else { continue };
            let row = rows.iter().find(|(name, _)| name == library);
            if row.is_some_and(|(_, rooms)| !is_within(&file.path, rooms)) {
                faults.push(format!("{}:{}: uses `{library}`", file.path, path.line));
            }
            used.entry(library.clone()).or_default().insert(&file.path);
        }
    }
    for (library, rooms) in rows {
        let files = used.get(*library);
        let idle = rooms.iter().filter(|room| {
            !files.is_some_and(|files| files.iter().any(|file| is_within(file, &[**room])))
        });
        faults.extend(idle.map(|room| format!("`{room}` uses `{library}` no longer")));
    }
    let idle = everywhere.iter().filter(|library| !used.contains_key(**library));
    faults.extend(idle.map(|library| format!("nothing uses `{library}`")));
    faults
}

#[test]
fn libraries_stay_in_their_rooms() {
    let faults = faults(LIBRARY_ROOMS, EVERYWHERE, &House::read());
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_dependency_has_its_place() {
    let mut listed: Vec<&str> = LIBRARY_ROOMS.iter().map(|(library, _)| *library).collect();
    listed.extend(EVERYWHERE.iter().chain(&["std", "core", "alloc"]));
    listed.sort_unstable();
    let known: Vec<String> = dependencies().into_iter().collect();
    assert_eq!(listed, known);
}

#[test]
fn a_library_is_known_by_its_whole_name_wherever_it_is_called() {
    let files: [(&str, &str); 4] = [
        ("src/lib.rs", "mod a;\nmod b;"),
        ("src/a.rs", "use typst::World;\nuse std::fmt;\nfn f() { typst_layout::f(); }"),
        ("src/b/mod.rs", "mod c;\nfn f() -> c::typst { \"typst::World\"; typst_like::f() }"),
        ("src/b/c.rs", "#[derive(serde::Serialize)]\nstruct C(typst::World);"),
    ];
    let names = ["typst", "typst_layout", "serde", "std"].map(str::to_owned);
    let house = House::new(&files, BTreeSet::from(names));
    let rows: [(&str, &[&str]); 2] = [("typst", &["a.rs"]), ("typst_layout", &["a.rs", "b"])];
    assert_eq!(
        faults(&rows, &["serde", "toml"], &house),
        ["src/b/c.rs:2: uses `typst`", "`b` uses `typst_layout` no longer", "nothing uses `toml`"]
    );
}
