//! `handbill check`.

use super::Outcome;
use super::args::{Check, Format, Global};
use super::build::{needs_time, options_from};
use super::options::Environment;
use super::report::Reporter;
use super::{root, set};
use crate::build::{MemoryCache, SignOff, Silent, Tools, build_with};
use crate::diag::{counts, github, json};
use crate::output::write_file;
use crate::tree::read_disk;

pub(super) fn run(
    args: &Check,
    global: &Global,
    environment: &Environment,
    reporter: &Reporter,
) -> Outcome {
    let root = match root::find(global) {
        Ok(root) => root,
        Err(message) => {
            reporter.error(&message);
            return Outcome::Trouble;
        }
    };
    let options = match options_from(&args.selection, environment) {
        Ok(options) => options,
        Err(error) => {
            reporter.error(&error);
            return Outcome::Trouble;
        }
    };
    if args.report.is_some() && options.now.is_none() {
        reporter.error(&needs_time("--report"));
        return Outcome::Trouble;
    }
    let (snapshot, mut diagnostics) = read_disk(&root);
    let (cache, children) = (MemoryCache::default(), set::children());
    let tools = Tools { cache: &cache, progress: &Silent, presses: &children };
    let built = build_with(snapshot.files(), &options, tools);
    diagnostics.append(built.diagnostics);
    if args.strict {
        diagnostics.deny_warnings();
    }
    diagnostics.sort();
    let sources = snapshot.sources();
    if let Some(path) = &args.report {
        let sign_off = SignOff {
            options: &options,
            summary: &built.summary,
            diagnostics: &diagnostics,
            files: snapshot.files(),
            sources: &sources,
        };
        if let Err(error) = write_file(path, sign_off.html().as_bytes()) {
            reporter.error(&format!("{}: {error}\n", path.display()));
            return Outcome::Trouble;
        }
    }
    match args.format {
        Format::Text => {
            reporter.problems(&diagnostics, &sources);
            if diagnostics.is_empty() {
                reporter.remark(&counts(&diagnostics));
            }
        }
        Format::Json => reporter.answer(&json(&diagnostics, &sources)),
        Format::Github => {
            reporter.answer(&github(&diagnostics, &sources, &root::in_repository(&root)));
        }
    }
    if diagnostics.has_errors() { Outcome::Problems } else { Outcome::Clean }
}
