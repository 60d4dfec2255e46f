//! Literate cases: each section of a Markdown file in this folder is a test of its own.
//!
//! A section begins with `## Heading`; `facts::a_figure_past_its_review_date` is the test of the
//! section "A figure past its review date" in facts.md. Its fenced blocks are steps:
//!
//! - `sample`: begins from the sample campaign instead of the small one of `base()`; only problems
//!   that the sample does not have are listed.
//! - `file PATH`, `append PATH`, `without PATH`: a file of the project, more of it, or none of it.
//! - `replace PATH`: the first line of the block, where it first stands in the file, gives way to
//!   the rest.
//! - `repeat PATH`: the rest of the block, as often as its first line says, at the end of the file.
//! - `bytes PATH`: a file in hexadecimal.
//! - `cut PATH`: as many bytes of a file as the block says.
//! - `collect PATH`: a font becomes a collection of itself.
//! - `options`: words such as `published`, `languages cy,ur`, `all-languages`, `all-themes`, `site`,
//!   `cards`, `posters`, `day 2030-01-01`; `products campaign,advice` leaves out all other posters
//!   and cards of the sample.
//! - `expect`: the last block of every section; all problems in the order of a report, as
//!   `report.rs` writes them. Unexpected and missing problems both fail.
//!
//! `UPDATE=1 cargo test --test cases` writes what is found into the files.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "tests make their own files, and fail by panicking"
)]

mod case;
mod coverage;
mod document;
#[path = "../suite/products.rs"]
mod products;
#[path = "../suite/project.rs"]
mod project;
mod report;
#[path = "../suite/sketch.rs"]
mod sketch;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::ExitCode;
use std::sync::{LazyLock, Mutex, PoisonError};

use libtest_mimic::{Arguments, Failed, Trial};

use document::{Document, Section};

static DOCUMENTS: LazyLock<Vec<Document>> = LazyLock::new(Document::all);

/// The reports of the sections that have run, by the name of the test.
static FOUND: Mutex<BTreeMap<String, String>> = Mutex::new(BTreeMap::new());

fn main() -> ExitCode {
    let mut tests = vec![
        Trial::test("every_code_has_a_case", || coverage::every_code_has_a_case(&DOCUMENTS)),
        Trial::test("every_section_is_one_case", || document::are_well_formed(&DOCUMENTS)),
    ];
    for document in &*DOCUMENTS {
        for section in &document.sections {
            let name = section.test_name(document);
            tests.push(Trial::test(name.clone(), move || finds_what_it_expects(section, name)));
        }
    }
    let conclusion = libtest_mimic::run(&Arguments::from_args(), tests);
    let found = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
    if is_update() {
        for document in &*DOCUMENTS {
            document.update(&found);
        }
    }
    conclusion.exit_code()
}

fn is_update() -> bool {
    std::env::var_os("UPDATE").is_some()
}

fn finds_what_it_expects(section: &Section, name: String) -> Result<(), Failed> {
    let found = report::report(&section.problems());
    let expected = section.expected();
    if is_update() {
        FOUND.lock().unwrap_or_else(PoisonError::into_inner).insert(name, found);
        return Ok(());
    }
    if found == expected {
        return Ok(());
    }
    let mut message = difference(expected, &found);
    let _ = write!(message, "to accept: UPDATE=1 cargo test --test cases {name}");
    Err(message.into())
}

/// The lines of both texts from the first to the last that differ: `-` expected, `+` found.
fn difference(expected: &str, found: &str) -> String {
    let expected: Vec<&str> = expected.lines().collect();
    let found: Vec<&str> = found.lines().collect();
    let same = |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| {
        pairs.take_while(|(expected, found)| expected == found).count()
    };
    let before = same(&mut expected.iter().zip(&found));
    let (expected_rest, found_rest) = (expected.split_at(before).1, found.split_at(before).1);
    let after = same(&mut expected_rest.iter().rev().zip(found_rest.iter().rev()));
    let mut text = String::new();
    for (sign, lines) in [("-", expected_rest), ("+", found_rest)] {
        for line in lines.iter().take(lines.len() - after) {
            let _ = writeln!(text, "{sign} {line}");
        }
    }
    text
}
