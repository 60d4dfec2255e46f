//! The house itself: layers, doors, rooms.

use std::path::Path;

use walkdir::WalkDir;

/// Which rooms each room may use, from the ground up.
const LAYERS: &[(&str, &[&str])] = &[
    ("diag", &[]),
    ("model", &["diag"]),
    ("tree", &["diag", "model"]),
    ("markdown", &["diag", "model"]),
    ("plan", &["diag", "model"]),
    ("translate", &["diag", "model", "markdown", "load"]),
    ("load", &["diag", "model", "markdown", "translate"]),
    ("resolve", &["diag", "model", "markdown", "translate"]),
    ("check", &["diag", "model", "markdown"]),
    ("render", &["diag", "model", "plan", "resolve"]),
    ("build", &["diag", "model", "plan", "load", "resolve", "check", "translate", "render"]),
    ("output", &["diag", "model", "build"]),
    ("serve", &["diag", "model", "build", "tree"]),
    ("worker", &["diag", "model", "render", "build"]),
    ("cli", &["diag", "model", "load", "translate", "tree", "build", "output", "serve", "worker"]),
];

/// Libraries that live in one room each.
const LODGERS: &[(&str, &[&str])] = &[
    ("tera::", &["src/render/page/"]),
    ("minify_html::", &["src/render/page/"]),
    ("typst", &["src/render/press/"]),
    ("pulldown_cmark::", &["src/markdown/"]),
    ("fluent", &["src/load/catalog/"]),
    ("clap::", &["src/cli/"]),
    ("rayon::", &["src/build/execute.rs"]),
    ("walkdir::", &["src/tree/disk.rs"]),
    ("notify::", &["src/serve/"]),
    ("skera::", &["src/render/font/"]),
    ("lopdf::", &["src/render/press/pdf/"]),
    ("color_quant::", &["src/render/press/encode.rs"]),
    ("hypher::", &["src/render/press/hyphen/"]),
    ("oxipng::", &["src/render/press/encode.rs"]),
];

/// Doors to the machine, and who may open them.
const DOORS: &[(&str, &[&str])] = &[
    ("std::fs", &["src/tree/disk.rs", "src/output/", "src/serve/", "src/cli/"]),
    ("std::env", &["src/cli/"]),
    ("process::exit", &["src/worker/child.rs"]),
    ("Command::new", &["src/cli/", "src/worker/"]),
    ("Instant::now", &["src/cli/", "src/serve/"]),
    ("SystemTime", &[]),
    ("println!", &[]),
];

/// Every source file with its text, tests left out.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    for entry in WalkDir::new(root.join("src")).sort_by_file_name().into_iter().flatten() {
        let path =
            entry.path().strip_prefix(root).expect("below the root").to_string_lossy().into_owned();
        let is_test = path.contains("/tests") || !path.ends_with(".rs");
        if !is_test && let Ok(text) = std::fs::read_to_string(entry.path()) {
            let code = text.split("#[cfg(test)]\n#[expect").next().unwrap_or_default();
            let code = code.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            sources.push((path, code.to_owned()));
        }
    }
    assert!(sources.len() > 80, "{} files", sources.len());
    sources
}

fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
}

#[test]
fn rooms_use_only_what_lies_below_them() {
    let mut broken = Vec::new();
    for (path, text) in sources() {
        let Some(room) = path.strip_prefix("src/").and_then(|rest| rest.split('/').next()) else {
            continue;
        };
        if room.ends_with(".rs") {
            continue;
        }
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == room) else {
            broken.push(format!("{path}: the room `{room}` has no place in the list of layers"));
            continue;
        };
        for (number, line) in code_lines(&text) {
            let mut rest = line;
            while let Some((_, after)) = rest.split_once("crate::") {
                let used: String =
                    after.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                let known = LAYERS.iter().any(|(name, _)| *name == used);
                if known && used != room && !allowed.contains(&used.as_str()) {
                    broken.push(format!("{path}:{}: `{room}` uses `{used}`", number + 1));
                }
                rest = after;
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

fn held(list: &[(&str, &[&str])]) {
    let mut broken = Vec::new();
    for (path, text) in sources() {
        for (number, line) in code_lines(&text) {
            for (word, rooms) in list {
                let used = line.contains(word)
                    && !line.contains(&format!("crate::{word}"))
                    && (line.contains(&format!("use {word}"))
                        || line.contains(&word.to_string()) && word.ends_with("::")
                        || !word.ends_with("::"));
                let quoted = line.contains('"') && line.find('"') < line.find(word);
                if used && !quoted && !rooms.iter().any(|room| path.starts_with(room)) {
                    broken.push(format!("{path}:{}: {}", number + 1, line.trim()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn libraries_stay_in_their_rooms() {
    let uses: Vec<(String, &[&str])> =
        LODGERS.iter().map(|(name, rooms)| (format!("use {name}"), *rooms)).collect();
    let uses: Vec<(&str, &[&str])> =
        uses.iter().map(|(name, rooms)| (name.as_str(), *rooms)).collect();
    held(&uses);
}

#[test]
fn doors_to_the_machine_open_at_the_edges_only() {
    held(DOORS);
}

#[test]
fn rooms_stay_small() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= 420, "{path} has {lines} lines: split it");
    }
}

#[test]
fn every_file_says_what_it_is() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! "), "{path} has no module comment");
    }
}
