//! Literate cases: `cases/*.md` hold prose, files, and the problems expected of them.
//!
//! A case begins with `## Name`. A fenced block whose info string is `file PATH` is a file of the
//! project, laid over the base in `base()`; one called `expect` lists `code path:line`, one per
//! line, for every error and warning. Unexpected and missing problems both fail.
//! `UPDATE=1 cargo test --test suite cases` writes what is found into the file.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use handbill::build::{BuildOptions, MemoryCache, Product, Silent, Themes, build};
use handbill::diag::Severity;
use handbill::tree::Snapshot;

fn base() -> Snapshot {
    Snapshot::new()
        .with(
            "campaign/campaign.toml",
            "schema = 1\n[campaign]\nid = \"t\"\nsource = \"en-GB\"\nbase_url = \"https://t.example/\"\npublished = 2016-12-05\nreview_by = 2017-12-05\n[contacts.police]\nnumber = \"101\"\n[[locales]]\ntag = \"en-GB\"\n",
        )
        .with(
            "campaign/home.md",
            "+++\nlayout = \"home\"\ntitle = \"Start\"\ndescription = \"All of it.\"\n+++\n# Start {#top}\n\nHello.\n",
        )
        .with("themes/t/theme.toml", "")
        .with("locales/en-GB/interface.ftl", "site-name = Safe\n")
}

/// The problems of a project, as `code path:line`.
fn problems(snapshot: &Snapshot) -> Vec<String> {
    let options = BuildOptions {
        themes: Themes::One("t".into()),
        only: BTreeSet::from([Product::Toolkit]),
        ..BuildOptions::default()
    };
    let built = build(snapshot.files(), &options, &MemoryCache::default(), &Silent);
    let sources = snapshot.sources();
    built
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity != Severity::Info)
        // The small projects of the cases are never synced; that is a case of its own.
        .filter(|diagnostic| diagnostic.code.name() != "locale/sync")
        .map(|diagnostic| {
            let place = diagnostic.primary().map_or_else(String::new, |span| {
                let line = sources.place(span).map_or(1, |place| place.line);
                format!(" {}:{line}", span.file)
            });
            format!("{}{place}", diagnostic.code.name())
        })
        .collect()
}

#[test]
fn every_case_finds_what_it_expects() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/cases");
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .expect("the cases")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .collect();
    paths.sort();
    let mut failures = String::new();
    let mut count = 0;
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("a file");
        let (updated, cases, failed) = run(&text);
        count += cases;
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, updated).expect("written");
        } else if !failed.is_empty() {
            let _ = write!(failures, "\n{}:{failed}", path.display());
        }
    }
    assert!(count > 30, "{count} cases");
    assert!(failures.is_empty(), "{failures}\nto accept: UPDATE=1 cargo test --test suite cases");
}

/// Runs the cases of a file; gives the file with what was found, how many there are, and the
/// failures.
fn run(text: &str) -> (String, usize, String) {
    let mut updated = String::new();
    let mut failed = String::new();
    let mut count = 0;
    let mut name = String::new();
    let mut snapshot = base();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let _ = writeln!(updated, "{line}");
        if let Some(title) = line.strip_prefix("## ") {
            title.clone_into(&mut name);
            snapshot = base();
        }
        let Some(info) = line.strip_prefix("````") else { continue };
        let mut block = String::new();
        for inner in lines.by_ref() {
            if inner == "````" {
                break;
            }
            let _ = writeln!(block, "{inner}");
        }
        if let Some(path) = info.strip_prefix("file ") {
            snapshot.insert(path, block.clone().into_bytes());
            updated.push_str(&block);
        } else if let Some(path) = info.strip_prefix("without ") {
            snapshot = snapshot.without(path);
            updated.push_str(&block);
        } else {
            count += 1;
            let found = problems(&snapshot).join("\n");
            if found != block.trim_end() {
                let _ = write!(
                    failed,
                    "\n## {name}\nexpected:\n{}\nfound:\n{found}\n",
                    block.trim_end()
                );
            }
            if !found.is_empty() {
                let _ = writeln!(updated, "{found}");
            }
        }
        updated.push_str("````\n");
    }
    (updated, count, failed)
}
