//! Themes whose Typst never ends, or takes all memory there is.

use std::path::PathBuf;
use std::time::Duration;

use handbill::diag::{Code, Diagnostic};
use handbill::pipeline::{BuildOptions, Built, MemoryCache, Product, Silent, Tools, build};
use handbill::source::Snapshot;
use handbill::worker::{Limits, WorkerPool};

use crate::products::with_products;
use crate::project::project;
use crate::sample::options;

fn workers(seconds: u64, megabytes: u64) -> WorkerPool {
    let limits = Limits { time: Duration::from_secs(seconds), memory: megabytes * 1_000_000 };
    WorkerPool::new(PathBuf::from(env!("CARGO_BIN_EXE_handbill")), limits)
}

fn apart(snapshot: &Snapshot, options: &BuildOptions, workers: &WorkerPool) -> Built {
    let cache = MemoryCache::default();
    let tools = Tools { cache: &cache, progress: &Silent, setters: workers, renderers: workers };
    build(snapshot, options, tools)
}

/// The sample with the beginning of a function of a press file changed.
fn begins(sample: &Snapshot, file: &str, function: &str, with: &str) -> Snapshot {
    changed(sample, file, function, &format!("{function}\n{with}\n"))
}

/// The sample with no other cards than its figures.
fn figures() -> Snapshot {
    with_products(project(), &["figures"])
}

fn changed(snapshot: &Snapshot, file: &str, old: &str, new: &str) -> Snapshot {
    let bytes = snapshot.files().get(file).expect("a file");
    let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
    assert!(text.contains(old), "{file} has no `{old}`");
    snapshot.clone().with(file, text.replacen(old, new, 1))
}

fn reported(built: &Built) -> Vec<&Diagnostic> {
    built.diagnostics.iter().filter(|found| found.code == Code::PressRunaway).collect()
}

const CARD: &str = "themes/national/press/card.typ";

#[test]
fn a_loop_without_an_end_is_stopped_told_once_and_all_else_is_told_too() {
    let snapshot = begins(
        &with_products(project(), &["advice", "figures"]),
        CARD,
        "#let fact(data) = {",
        "for a in range(100000) { for b in range(100000) { let c = a * b } }",
    );
    let long = format!("{} ", "Someone you do not know asks you for money").repeat(5);
    let snapshot = changed(
        &snapshot,
        "campaign/press.md",
        "Being blackmailed over webcam images?",
        long.trim(),
    );
    let built = apart(&snapshot, &options(&["en-GB"], &[Product::Cards]), &workers(3, 1000));
    let found = reported(&built);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].message.starts_with("the card `")
            && found[0].message.ends_with("(en) was stopped after 3 s"),
        "{}",
        found[0].message
    );
    assert_eq!(found[0].primary().map(|span| &*span.file), Some(CARD));
    assert!(found[0].help.as_ref().is_some_and(|help| help.contains("`fact`")));
    assert!(built.diagnostics.iter().any(|found| found.code == Code::PressOverflow));
    assert!(built.output.is_none());
}

#[test]
fn a_template_that_takes_all_memory_is_stopped() {
    let both = with_products(project(), &["advice", "figures"]);
    let snapshot = begins(&both, CARD, "#let fact(data) = {", "let text = \"a\" * 10000000000");
    let snapshot = changed(
        &snapshot,
        CARD,
        "#let advice(data) = {",
        "#let advice(data) = {\n  let all = (0,)\n  for round in range(60) { all = all + all }\n",
    );
    let built = apart(&snapshot, &options(&["en-GB"], &[Product::Cards]), &workers(60, 500));
    let found = reported(&built);
    assert_eq!(found.len(), 2, "{:?}", built.diagnostics);
    for found in found {
        assert!(found.message.ends_with("it needs more than 500 MB of memory"), "{found:?}");
    }
}

#[test]
fn workers_make_the_same_bytes_and_find_the_same_problems() {
    let options = options(&["ur"], &[Product::Cards]);
    let project = figures();
    let here = build(&project, &options, Tools::in_process(&MemoryCache::default()));
    let there = apart(&project, &options, &workers(60, 1000));
    assert_eq!(here.diagnostics, there.diagnostics);
    let (here, there) = (here.output.expect("an output"), there.output.expect("an output"));
    assert_eq!(here.0.len(), there.0.len());
    for (path, artifact) in &here.0 {
        assert!(there.0.get(path).is_some_and(|other| other.bytes == artifact.bytes), "{path}");
    }
    let broken = begins(&figures(), CARD, "#let fact(data) = {", "data.figure.words");
    let here = build(&broken, &options, Tools::in_process(&MemoryCache::default()));
    let there = apart(&broken, &options, &workers(60, 1000));
    assert!(here.diagnostics.has_errors());
    assert_eq!(here.diagnostics, there.diagnostics);
}

#[test]
fn an_unchanged_build_starts_no_worker() {
    let options = options(&["en-GB"], &[Product::Cards]);
    let project = figures();
    let cache = MemoryCache::default();
    build(&project, &options, Tools::in_process(&cache));
    let nothing = WorkerPool::new(PathBuf::from("there/is/no/program"), Limits::default());
    let tools = |cache| Tools { cache, progress: &Silent, setters: &nothing, renderers: &nothing };
    assert!(build(&project, &options, tools(&cache)).output.is_some());
    let fresh = MemoryCache::default();
    let built = build(&project, &options, tools(&fresh));
    assert!(built.output.is_none());
    let found = built.diagnostics.iter().find(|found| found.code == Code::PressError);
    assert!(found.is_some_and(|found| found.message.contains("there/is/no/program")));
}

const BASE: &str = "themes/national/templates/base.html";

fn site(snapshot: &Snapshot, workers: &WorkerPool) -> Built {
    apart(snapshot, &options(&["en-GB"], &[Product::Site]), workers)
}

#[test]
fn a_template_without_an_end_is_stopped_and_told_once() {
    let forever = "{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}<main id=\"main\"";
    let snapshot = changed(project(), BASE, "<main id=\"main\"", forever);
    let built = site(&snapshot, &workers(2, 1000));
    let found: Vec<&Diagnostic> =
        built.diagnostics.iter().filter(|found| found.code == Code::TeraRunaway).collect();
    assert_eq!(found.len(), 1, "{:?}", built.diagnostics);
    assert!(found[0].message.starts_with("the template `"), "{}", found[0].message);
    assert!(found[0].message.ends_with("` was stopped after 2 s"), "{}", found[0].message);
    assert_eq!(found[0].primary().map(|span| &*span.file), Some(BASE));
    assert!(built.diagnostics.iter().all(|found| found.code != Code::OutputLink));
    assert!(built.output.is_none());
}

#[test]
fn a_template_of_pages_that_takes_all_memory_is_stopped() {
    let main = "<main id=\"main\"";
    let doubled = "{% set s = \"xxxxxxxxxx\" %}".to_owned() + &"{% set s = s ~ s %}".repeat(34);
    let snapshot = changed(project(), BASE, main, &format!("{doubled}{main}"));
    let built = site(&snapshot, &workers(60, 300));
    let found: Vec<&Diagnostic> =
        built.diagnostics.iter().filter(|found| found.code == Code::TeraRunaway).collect();
    assert_eq!(found.len(), 1, "{:?}", built.diagnostics);
    assert!(found[0].message.ends_with("it needs more than 300 MB of memory"), "{found:?}");
}

#[test]
fn pages_are_the_same_wherever_they_are_rendered() {
    // The templates that come with the program need no worker.
    let nothing = WorkerPool::new(PathBuf::from("there/is/no/program"), Limits::default());
    let here = site(project(), &nothing);
    let here = here.output.expect("an output");
    let snapshot = changed(project(), BASE, "<main id=\"main\"", "{# Ours. #}<main id=\"main\"");
    let there = site(&snapshot, &workers(60, 1000));
    let there = there.output.unwrap_or_else(|| panic!("{:?}", there.diagnostics));
    assert_eq!(here.0.len(), there.0.len());
    for (path, artifact) in &here.0 {
        assert!(there.0.get(path).is_some_and(|other| other.bytes == artifact.bytes), "{path}");
    }
}

/// The processes whose parent is this one.
#[cfg(target_os = "linux")]
fn workers_of(parent: u32) -> Vec<u32> {
    let entries = std::fs::read_dir("/proc").expect("processes").flatten();
    let processes = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let is_child = |process: &u32| {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        let after = stat.rsplit(") ").next().unwrap_or_default();
        after.split(' ').nth(1) == Some(parent.to_string().as_str())
    };
    processes.filter(is_child).collect()
}

#[test]
#[cfg(target_os = "linux")]
fn a_child_in_an_endless_loop_ends_with_its_parent() {
    let folder = tempfile::tempdir().expect("a folder");
    let snapshot = begins(
        &figures(),
        "themes/national/press/main.typ",
        "#let data = json(\"/data.json\")",
        "#for a in range(100000) { for b in range(100000) { let c = a * b } }",
    );
    for (path, bytes) in snapshot.files() {
        let path = folder.path().join(&**path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        std::fs::write(path, bytes).expect("a file");
    }
    let mut parent = std::process::Command::new(env!("CARGO_BIN_EXE_handbill"))
        .args(["build", "--quiet", "--only", "cards", "--locale", "en-GB"])
        .current_dir(folder.path())
        .spawn()
        .expect("the program runs");
    let wait = |until: &dyn Fn() -> bool| {
        (0..200).any(|_| {
            std::thread::sleep(Duration::from_millis(100));
            until()
        })
    };
    assert!(wait(&|| !workers_of(parent.id()).is_empty()), "it has workers");
    // They have their files by now, and are at work.
    std::thread::sleep(Duration::from_secs(2));
    let busy = workers_of(parent.id());
    assert!(!busy.is_empty());
    parent.kill().expect("killed");
    parent.wait().expect("gone");
    let gone = |process: &u32| {
        let state = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        state.is_empty() || state.contains(") Z ")
    };
    assert!(wait(&|| busy.iter().all(gone)), "{busy:?} go on");
}
