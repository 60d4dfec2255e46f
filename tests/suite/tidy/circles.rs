//! Circles of files: two or more files that cannot be understood one after the other, because
//! each uses what another one of them defines.

use std::collections::{BTreeMap, BTreeSet};

use super::house::{House, Target};

/// Circles that stay, by their files; ARCHITECTURE.md says why.
const NAMED_CIRCLES: &[&[&str]] = &[];

/// The names that tie a file to another one.
type Edges<'h> = BTreeMap<&'h str, BTreeMap<&'h str, BTreeSet<String>>>;

/// Which file uses which, and by which names.
fn edges(house: &House) -> Edges<'_> {
    let mut edges = Edges::new();
    for file in house.files() {
        let of_file = edges.entry(file.path.as_str()).or_default();
        for used in house.uses(file) {
            let Some(Target::Item(target, name)) = house.target(&used.path) else { continue };
            if target.path != file.path {
                of_file.entry(target.path.as_str()).or_default().insert(name);
            }
        }
    }
    edges
}

/// Every file that a file leads to.
fn reached<'h>(edges: &Edges<'h>, from: &str) -> BTreeSet<&'h str> {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(file) = open.pop() {
        for next in edges.get(file).into_iter().flat_map(BTreeMap::keys) {
            if seen.insert(*next) {
                open.push(next);
            }
        }
    }
    seen
}

/// The sets of files that all lead to one another, each with more than one file.
fn circles<'h>(edges: &Edges<'h>) -> Vec<BTreeSet<&'h str>> {
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        edges.keys().map(|file| (*file, reached(edges, file))).collect();
    let leads = |from: &str, to: &str| reach.get(from).is_some_and(|files| files.contains(to));
    let mut found: Vec<BTreeSet<&str>> = Vec::new();
    for file in edges.keys() {
        let circle: BTreeSet<&str> = edges
            .keys()
            .filter(|other| leads(file, other) && leads(other, file))
            .copied()
            .collect();
        if circle.len() > 1 && !found.contains(&circle) {
            found.push(circle);
        }
    }
    found
}

/// A circle with the names that tie it, one line a pair of files.
fn described(circle: &BTreeSet<&str>, edges: &Edges<'_>) -> String {
    let mut lines = vec![format!("a circle of {} files:", circle.len())];
    for from in circle {
        let targets = edges.get(from).into_iter().flatten();
        for (to, names) in targets.filter(|(to, _)| circle.contains(*to)) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            lines.push(format!("  {from} uses {} of {to}", names.join(", ")));
        }
    }
    lines.join("\n")
}

#[test]
fn no_files_use_each_other() {
    let house = House::read();
    let edges = edges(&house);
    let found = circles(&edges);
    let is_named =
        |circle: &BTreeSet<&str>| NAMED_CIRCLES.iter().any(|named| circle.iter().eq(named.iter()));
    let unknown = found.iter().filter(|circle| !is_named(circle));
    let unknown: Vec<String> = unknown.map(|circle| described(circle, &edges)).collect();
    assert!(unknown.is_empty(), "\n{}", unknown.join("\n"));
    let gone = NAMED_CIRCLES
        .iter()
        .filter(|named| !found.iter().any(|circle| circle.iter().eq(named.iter())));
    assert_eq!(gone.collect::<Vec<_>>(), [&[""; 0]; 0], "these are circles no longer");
}

/// What comes in by `*` has no name that could tie a file, nor has a module within a file a file.
#[test]
fn everything_of_ours_is_imported_by_its_name_and_every_module_is_a_file() {
    let house = House::read();
    for file in house.files() {
        let ours =
            file.imports.iter().filter(|import| import.name == "*").find(|import| {
                import.path.first().is_none_or(|root| !house.libraries.contains(root))
            });
        assert!(
            ours.is_none(),
            "{}: {}",
            file.path,
            ours.map_or(String::new(), ToString::to_string)
        );
        assert_eq!(file.inline_modules, [""; 0], "{}", file.path);
    }
}

/// The circles of a house of these files, as they are reported.
fn reported(files: &[(&str, &str)]) -> String {
    let house = House::new(files, BTreeSet::new());
    let edges = edges(&house);
    circles(&edges).iter().map(|circle| described(circle, &edges)).collect()
}

#[test]
fn a_circle_of_two_files_is_found() {
    let found = reported(&[
        ("src/lib.rs", "mod a;\nmod b;"),
        ("src/a.rs", "use crate::b::B;\npub struct A(B);"),
        ("src/b.rs", "pub struct B;\nfn f() { super::a::A::new(); }"),
    ]);
    assert_eq!(
        found,
        "a circle of 2 files:\n  src/a.rs uses B of src/b.rs\n  src/b.rs uses A of src/a.rs"
    );
}

#[test]
fn a_circle_of_three_files_is_found_and_what_hangs_on_it_is_not_part_of_it() {
    let found = reported(&[
        ("src/lib.rs", "mod a;\nmod b;\nmod c;\nmod d;"),
        ("src/a.rs", "use crate::b;\nfn a() { b::b(); }"),
        ("src/b.rs", "use crate::{c::c, d::D};"),
        ("src/c.rs", "fn c() { crate::a::a(); }"),
        ("src/d.rs", "pub struct D;"),
    ]);
    assert_eq!(
        found,
        "a circle of 3 files:\n  src/a.rs uses b of src/b.rs\n  src/b.rs uses c of src/c.rs\n  \
         src/c.rs uses a of src/a.rs"
    );
}

#[test]
fn names_that_are_passed_on_are_followed_to_the_file_that_defines_them() {
    let found = reported(&[
        ("src/lib.rs", "mod a;\nmod room;"),
        ("src/room/mod.rs", "mod b;\nmod c;\npub use b::B as Bee;\npub use c::c;"),
        ("src/room/b.rs", "use crate::a::A;\npub struct B;"),
        ("src/room/c.rs", "pub fn c() {}"),
        ("src/a.rs", "use crate::room::{Bee, c};\npub struct A;"),
    ]);
    assert_eq!(
        found,
        "a circle of 2 files:\n  src/a.rs uses B of src/room/b.rs\n  src/room/b.rs uses A of src/a.rs"
    );
}

#[test]
fn a_room_that_passes_names_on_is_no_circle_but_one_whose_code_calls_its_files_is() {
    let passes = reported(&[
        ("src/lib.rs", "mod room;"),
        ("src/room/mod.rs", "mod b;\npub use b::B;\npub struct Shared;"),
        ("src/room/b.rs", "pub struct B(super::Shared);"),
    ]);
    assert_eq!(passes, "");
    let calls = reported(&[
        ("src/lib.rs", "mod room;"),
        ("src/room/mod.rs", "mod b;\npub use b::b;\npub struct Shared;\nfn f() { b(); }"),
        ("src/room/b.rs", "pub fn b(_: super::Shared) {}"),
    ]);
    assert_eq!(
        calls,
        "a circle of 2 files:\n  src/room/b.rs uses Shared of src/room/mod.rs\n  \
         src/room/mod.rs uses b of src/room/b.rs"
    );
}

#[test]
fn tests_tie_nothing() {
    let found = reported(&[
        ("src/lib.rs", "mod a;\nmod b;"),
        ("src/a.rs", "pub struct A;\n#[cfg(test)]\nmod tests { use crate::b::B; }"),
        ("src/b.rs", "use crate::a::A;\npub struct B;\n#[cfg(test)]\nmod tests;"),
        ("src/b/tests.rs", "use crate::a::A;\nuse super::B;"),
    ]);
    assert_eq!(found, "");
}
