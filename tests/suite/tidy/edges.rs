//! Edges: who may use the disk, the environment, the clock, processes, the terminal, the network.

use super::house::House;
use super::libraries::is_within;

/// Ways to the machine, each with the rooms or files that use it.
const EDGES: &[(&str, &[&str])] = &[
    ("std::fs", &["output", "pipeline/cache/disk.rs", "source/disk.rs"]),
    ("std::env", &["cli"]),
    ("std::process::exit", &["worker/serve.rs"]),
    ("std::process::abort", &[]),
    ("std::process::Command", &["cli/open.rs", "worker/worker_process.rs"]),
    ("std::time::Instant::now", &["cli", "serve"]),
    ("std::time::SystemTime", &[]),
    ("std::thread", &["serve", "worker"]),
    ("std::net", &["serve/server.rs"]),
    ("std::os", &["output/sources.rs", "pipeline/cache/disk.rs", "worker/worker_process.rs"]),
    ("std::io::stdin", &["cli"]),
    ("std::io::stdout", &["cli"]),
    ("std::io::stderr", &["cli"]),
    ("std::print!", &[]),
    ("std::println!", &[]),
    ("std::eprint!", &[]),
    ("std::eprintln!", &[]),
    ("std::dbg!", &[]),
    ("tokio::net", &["serve/server.rs"]),
    ("jiff::Timestamp::now", &[]),
    ("jiff::Zoned::now", &[]),
];

/// What is wrong with the table of edges.
fn faults(edges: &[(&str, &[&str])], house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    let mut idle: Vec<(&str, &str)> = edges
        .iter()
        .flat_map(|(edge, rooms)| rooms.iter().map(move |room| (*edge, *room)))
        .collect();
    for file in house.files() {
        for used in house.uses(file) {
            let path = used.path.join("::");
            let is_edge = |edge: &str| {
                path.strip_prefix(edge).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
            };
            for (_, rooms) in edges.iter().filter(|(edge, _)| is_edge(edge)) {
                if !is_within(&file.path, rooms) {
                    faults.push(format!("{}:{}: `{path}`", file.path, used.line));
                }
            }
            idle.retain(|(edge, room)| !(is_edge(edge) && is_within(&file.path, &[room])));
        }
    }
    faults.extend(idle.iter().map(|(edge, room)| format!("`{room}` uses `{edge}` no longer")));
    faults
}

#[test]
fn only_edges_reach_the_machine() {
    let faults = faults(EDGES, &House::read());
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn an_edge_is_known_by_its_whole_path_however_it_is_imported() {
    let files: [(&str, &str); 3] = [
        ("src/lib.rs", "mod a;\nmod b;"),
        ("src/a.rs", "use std::{fs, fmt, process::Command as C};\nfn f() { fs::read(\"\"); }"),
        (
            "src/b.rs",
            "/// Uses `std::fs`.\nfn f() {\n    C::new();\n    std::println!(\"std::fs\");\n}",
        ),
    ];
    let house = House::new(&files, ["std".to_owned()].into());
    let edges: [(&str, &[&str]); 3] =
        [("std::fs", &["a.rs"]), ("std::process::Command", &[]), ("std::println!", &["a.rs"])];
    assert_eq!(
        faults(&edges, &house),
        [
            "src/a.rs:1: `std::process::Command`",
            "src/b.rs:4: `std::println!`",
            "`a.rs` uses `std::println!` no longer",
        ]
    );
}
