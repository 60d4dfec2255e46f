//! Rooms: which room uses which.

use std::collections::{BTreeMap, BTreeSet};

use super::house::House;

/// Which rooms each room uses, from the ground up: a room uses only such as stand above its row,
/// so that no two use each other.
const ROOMS: &[(&str, &[&str])] = &[
    ("diag", &[]),
    ("parallel", &[]),
    ("model", &["diag"]),
    ("source", &["diag", "model"]),
    ("intl", &["model"]),
    ("reference", &["diag", "model"]),
    ("markdown", &["diag", "model", "intl"]),
    ("output", &["parallel", "model"]),
    ("routes", &["model"]),
    ("typeset", &["diag", "model"]),
    ("picture", &["model"]),
    ("audit", &["diag", "model", "routes", "picture"]),
    ("fluent", &["diag", "model", "intl"]),
    ("fonts", &["diag", "model", "fluent"]),
    ("press", &["diag", "model", "routes", "typeset", "fluent"]),
    ("translation", &["diag", "model", "fluent"]),
    ("check", &["diag", "model", "intl", "audit", "fluent", "translation"]),
    ("load", &["diag", "model", "source", "markdown", "fluent", "translation"]),
    ("lock", &["diag", "model", "source"]),
    ("resolve", &["diag", "model", "intl", "fluent", "translation"]),
    ("toolkit", &["diag", "model", "intl", "routes", "fluent", "press"]),
    ("site", &["diag", "model", "routes", "fluent", "press", "toolkit"]),
    ("worker", &["diag", "parallel", "model", "typeset", "site"]),
    (
        "plan",
        &[
            "diag", "parallel", "model", "source", "routes", "typeset", "fluent", "fonts", "press",
            "resolve", "toolkit", "site",
        ],
    ),
    (
        "pipeline",
        &[
            "diag",
            "parallel",
            "model",
            "source",
            "output",
            "routes",
            "typeset",
            "picture",
            "audit",
            "fluent",
            "check",
            "fonts",
            "press",
            "translation",
            "load",
            "lock",
            "resolve",
            "toolkit",
            "site",
            "plan",
        ],
    ),
    ("report", &["diag", "model", "site", "pipeline"]),
    ("serve", &["diag", "model", "source", "pipeline"]),
    (
        "cli",
        &[
            "diag",
            "parallel",
            "model",
            "source",
            "reference",
            "output",
            "worker",
            "translation",
            "load",
            "lock",
            "pipeline",
            "report",
            "serve",
        ],
    ),
];

/// Who uses which other room, and where for the first time.
fn arrows(house: &House) -> BTreeMap<&str, BTreeMap<String, String>> {
    let mut arrows = BTreeMap::<_, BTreeMap<_, _>>::new();
    for file in house.files().filter(|file| !file.room().is_empty() && file.room() != "main") {
        let of_room = arrows.entry(file.room()).or_default();
        for used in house.uses(file) {
            let [root, room, ..] = used.path.as_slice() else { continue };
            if root == "crate" && room != file.room() {
                let place = format!("{}:{}", file.path, used.line);
                of_room.entry(room.clone()).or_insert(place);
            }
        }
    }
    arrows
}

/// What is wrong with the table of rooms.
fn faults(rooms: &[(&str, &[&str])], house: &House) -> Vec<String> {
    let arrows = arrows(house);
    let mut faults = Vec::new();
    let mut above = BTreeSet::new();
    for (room, uses) in rooms {
        let below = uses.iter().filter(|used| !above.contains(*used));
        faults.extend(below.map(|used| format!("`{room}` stands above `{used}`, which it uses")));
        above.insert(*room);
        let Some(found) = arrows.get(room) else {
            faults.push(format!("there is no room `{room}`"));
            continue;
        };
        let new = found.iter().filter(|(used, _)| !uses.contains(&used.as_str()));
        faults.extend(new.map(|(used, place)| format!("{place}: `{room}` uses `{used}`")));
        let idle = uses.iter().filter(|used| !found.contains_key(**used));
        faults.extend(idle.map(|used| format!("`{room}` uses `{used}` no longer")));
    }
    let homeless = arrows.keys().filter(|room| !above.contains(*room));
    faults.extend(homeless.map(|room| format!("the room `{room}` has no row")));
    faults
}

#[test]
fn every_room_uses_exactly_what_its_row_says() {
    let faults = faults(ROOMS, &House::read());
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn arrows_that_no_row_knows_and_rows_that_no_arrow_needs_are_found() {
    let house = House::new(
        &[
            ("src/lib.rs", "mod a;\nmod b;\nmod c;"),
            ("src/a/mod.rs", ""),
            ("src/b/mod.rs", "//! Uses `crate::c`.\nuse crate::a::A;"),
            ("src/c/mod.rs", "mod d;"),
            ("src/c/d.rs", "fn f() {\n    crate::a::f();\n    super::g();\n}"),
        ],
        BTreeSet::new(),
    );
    assert_eq!(faults(&[("a", &[]), ("b", &["a"]), ("c", &["a"])], &house), [""; 0]);
    assert_eq!(
        faults(&[("c", &["b"]), ("a", &[]), ("d", &[])], &house),
        [
            "`c` stands above `b`, which it uses",
            "src/c/d.rs:2: `c` uses `a`",
            "`c` uses `b` no longer",
            "there is no room `d`",
            "the room `b` has no row",
        ]
    );
}
