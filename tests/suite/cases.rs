//! Literate cases: `cases/*.md` hold prose, files, and the problems expected of them.
//!
//! A case begins with `## Name`. Its fenced blocks are steps:
//!
//! - `sample`: begins from the sample campaign instead of the small one of `base()`; only problems
//!   that the sample does not have are told.
//! - `file PATH`, `append PATH`, `without PATH`: a file of the project, more of it, or none of it.
//! - `replace PATH`: the first line of the block, where it first stands in the file, gives way to
//!   the rest.
//! - `repeat PATH`: the rest of the block, as often as its first line says, at the end of the file.
//! - `bytes PATH`: a file in hexadecimal.
//! - `cut PATH`: as many bytes of a file as the block says.
//! - `collect PATH`: a font becomes a collection of itself.
//! - `options`: words such as `published`, `language cy`, `all-languages`, `all-themes`, `site`, `cards`, `posters`, `day 2030-01-01`.
//! - `expect`: lists `code path:line`, one per line, for every problem. Unexpected and missing
//!   problems both fail.
//!
//! `UPDATE=1 cargo test --test suite cases` writes what is found into the file.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use handbill::diag::Code;
use handbill::model::Moment;
use handbill::pipeline::{BuildOptions, MemoryCache, Product, ReleaseMode, Themes, Tools, build};
use handbill::source::Snapshot;

use crate::sample::project;

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

/// A collection of one font, whose tables lie behind the header of the collection.
#[expect(clippy::indexing_slicing, reason = "a font that is too short for its header is no font")]
fn collection(font: &[u8]) -> Vec<u8> {
    const HEADER: usize = 16;
    let mut made = [b"ttcf".as_slice(), &[0, 1, 0, 0], &[0, 0, 0, 1], &[0, 0, 0, 16]].concat();
    made.extend_from_slice(font);
    let count = usize::from(u16::from_be_bytes([font[4], font[5]]));
    for record in 0..count {
        let place = HEADER + 12 + 16 * record + 8;
        let offset: [u8; 4] = made[place..place + 4].try_into().expect("four bytes");
        let offset = u32::from_be_bytes(offset) + u32::try_from(HEADER).expect("a small number");
        made[place..place + 4].copy_from_slice(&offset.to_be_bytes());
    }
    made
}

/// A project with one thing or another changed.
struct Case {
    snapshot: Snapshot,
    options: BuildOptions,
    is_sample: bool,
}

impl Case {
    fn small() -> Self {
        let options = BuildOptions {
            themes: Themes::One("t".into()),
            only: BTreeSet::from([Product::Toolkit]),
            ..BuildOptions::default()
        };
        Self { snapshot: base(), options, is_sample: false }
    }

    fn sample() -> Self {
        let options = BuildOptions {
            locales: vec!["en-GB".into()],
            only: BTreeSet::from([Product::Toolkit]),
            ..BuildOptions::default()
        };
        Self { snapshot: project().clone(), options, is_sample: true }
    }

    fn step(&mut self, verb: &str, path: &str, block: &str) {
        let bytes = || self.snapshot.files().get(path).unwrap_or_else(|| panic!("{path}")).to_vec();
        let before = || String::from_utf8(bytes()).expect("UTF-8");
        let after = match verb {
            "file" => block.to_owned().into_bytes(),
            "append" => (before() + block).into_bytes(),
            "replace" => {
                let (old, new) = block.trim_end_matches('\n').split_once('\n').expect("two lines");
                let text = before();
                assert!(text.contains(old), "{path} has no `{old}`");
                text.replacen(old, new, 1).into_bytes()
            }
            "repeat" => {
                let (times, text) = block.split_once('\n').expect("two lines");
                (before() + &text.repeat(times.parse().expect("a number"))).into_bytes()
            }
            "bytes" => hex::decode(block.trim()).expect("hexadecimal"),
            "cut" => bytes().into_iter().take(block.trim().parse().expect("a number")).collect(),
            "collect" => collection(&bytes()),
            "without" => {
                self.snapshot = self.snapshot.clone().without(path);
                return;
            }
            _ => panic!("no step is called `{verb}`"),
        };
        self.snapshot.insert(path, after);
    }

    fn options(&mut self, words: &str) {
        let mut words = words.split_whitespace();
        while let Some(word) = words.next() {
            match word {
                "published" => self.options.release = ReleaseMode::Published,
                "all-themes" => self.options.themes = Themes::All,
                "theme" => {
                    self.options.themes = Themes::One(words.next().expect("a name").into());
                }
                "all-languages" => self.options.locales.clear(),
                "language" => {
                    self.options.locales = words.next().map(str::to_owned).into_iter().collect();
                }
                "site" => self.options.only = BTreeSet::from([Product::Site]),
                "cards" => self.options.only = BTreeSet::from([Product::Cards]),
                "posters" => self.options.only = BTreeSet::from([Product::Posters]),
                "day" => self.options.now = words.next().and_then(Moment::parse),
                _ => panic!("no option is called `{word}`"),
            }
        }
    }

    /// The problems of the project, as `code path:line`; of the sample, only those that it does
    /// not have as it lies here.
    fn problems(&self, cache: &MemoryCache) -> Vec<String> {
        let mut found = problems_of(&self.snapshot, &self.options, cache);
        if self.is_sample {
            // Of the options, only those that say what is built.
            let options =
                BuildOptions { now: None, release: ReleaseMode::Preview, ..self.options.clone() };
            for known in problems_of(project(), &options, cache) {
                if let Some(place) = found.iter().position(|found| *found == known) {
                    found.remove(place);
                }
            }
        }
        found
    }
}

fn problems_of(snapshot: &Snapshot, options: &BuildOptions, cache: &MemoryCache) -> Vec<String> {
    let built = build(snapshot, options, Tools::in_process(cache));
    let sources = snapshot.sources();
    built
        .diagnostics
        .iter()
        // The small projects of the cases are never synced; that is a case of its own.
        .filter(|diagnostic| diagnostic.code != Code::LocaleSync)
        .map(|diagnostic| {
            let place = diagnostic.primary().map_or_else(String::new, |span| {
                let line = sources.place(span).map_or(1, |place| place.line);
                format!(" {}:{line}", span.file)
            });
            let usual = diagnostic.severity == diagnostic.code.severity();
            let severity = if usual { "" } else { diagnostic.severity.word() };
            format!("{}{place} {severity}", diagnostic.code.name()).trim_end().to_owned()
        })
        .collect()
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/cases");
    let entries = std::fs::read_dir(&folder).expect("the cases").flatten();
    let mut paths: Vec<_> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .collect();
    paths.sort();
    paths
}

#[test]
fn every_case_finds_what_it_expects() {
    let mut failures = String::new();
    let mut count = 0;
    for path in files() {
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
    let cache = MemoryCache::default();
    let mut case = Case::small();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let _ = writeln!(updated, "{line}");
        if let Some(title) = line.strip_prefix("## ") {
            title.clone_into(&mut name);
            case = Case::small();
        }
        let Some(info) = line.strip_prefix("````") else { continue };
        let mut block = String::new();
        for inner in lines.by_ref() {
            if inner == "````" {
                break;
            }
            let _ = writeln!(block, "{inner}");
        }
        match info {
            "expect" => {
                count += 1;
                let found = case.problems(&cache).join("\n");
                if found != block.trim_end() {
                    let expected = block.trim_end();
                    let _ = write!(failed, "\n## {name}\nexpected:\n{expected}\nfound:\n{found}\n");
                }
                if !found.is_empty() {
                    let _ = writeln!(updated, "{found}");
                }
            }
            info => {
                match info.split_once(' ') {
                    Some((verb, path)) => case.step(verb, path, &block),
                    None if info == "sample" => case = Case::sample(),
                    None => case.options(&block),
                }
                updated.push_str(&block);
            }
        }
        updated.push_str("````\n");
    }
    (updated, count, failed)
}

/// A code that no test provokes may never be given, or be given for the wrong reason.
#[test]
fn every_code_has_a_case() {
    let mut provoked: BTreeMap<&str, bool> =
        Code::TABLE.iter().map(|entry| (entry.name, false)).collect();
    for path in files() {
        let text = std::fs::read_to_string(&path).expect("a file");
        let expected =
            text.split("````expect\n").skip(1).filter_map(|rest| rest.split("````").next());
        for line in expected.flat_map(str::lines) {
            if let Some(found) = provoked.get_mut(line.split(' ').next().unwrap_or_default()) {
                *found = true;
            }
        }
    }
    let beside = [
        // What files in memory cannot provoke has a test beside the code.
        Code::FileUnreadable,
        Code::LocaleSync,
        Code::OutputCollision,
        Code::PageWeight,
        Code::PressRunaway,
        Code::PressSize,
        // Guards against what no known input does: every registered language writes dates, what
        // is taken out of Markdown reads back the same, and minifying keeps every word.
        Code::LocaleFormat,
        Code::MarkdownSegment,
        Code::OutputMinify,
    ];
    let missing: Vec<&str> = provoked
        .into_iter()
        .filter(|(name, found)| !found && !beside.iter().any(|code| code.name() == *name))
        .map(|(name, _)| name)
        .collect();
    assert!(missing.is_empty(), "no case in tests/suite/cases for {missing:?}");
}
