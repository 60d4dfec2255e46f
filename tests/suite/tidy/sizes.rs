//! Sizes: files and functions that a reader takes in at once, and files that say what they are.

use std::path::Path;

use walkdir::WalkDir;

use super::house::House;
use super::source_file::SourceFile;

const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 60;

/// Each function of a file that is too long, with its number of lines.
fn long_functions(file: &SourceFile) -> impl Iterator<Item = (String, usize)> {
    let long = file.functions.iter().filter(|function| function.lines > FUNCTION_LINES);
    long.map(|function| (format!("{}: {}", file.path, function.name), function.lines))
}

#[test]
fn functions_stay_short() {
    let house = House::read();
    let long: Vec<(String, usize)> = house.files().flat_map(long_functions).collect();
    assert!(long.is_empty(), "split {long:#?}");
}

#[test]
fn files_stay_short_and_say_what_they_are() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["src", "tests", "benches"].map(|folder| WalkDir::new(root.join(folder)));
    for entry in folders.into_iter().flatten().flatten() {
        if entry.path().extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        let path = entry.path().strip_prefix(root).expect("below the root").display();
        let text = std::fs::read_to_string(entry.path()).expect("a readable file");
        assert!(text.starts_with("//! "), "{path} does not say what it is");
        let lines = text.lines().count();
        assert!(lines <= FILE_LINES, "{path} has {lines} lines: split it");
    }
}

#[test]
fn a_long_function_is_found() {
    let text = |lines: usize| format!("fn f() {{\n{}}}\n", "    x();\n".repeat(lines - 2));
    let long = |lines| long_functions(&SourceFile::parse("src/a.rs", &text(lines))).count();
    assert_eq!([long(FUNCTION_LINES), long(FUNCTION_LINES + 1)], [0, 1]);
}
