//! `handbill locale sync`.

use super::Outcome;
use super::args::Global;
use super::report::Reporter;
use super::root;
use crate::load;
use crate::output::write_source;
use crate::translate::sync;
use crate::tree::read_disk;

pub(super) fn run(global: &Global, reporter: &Reporter) -> Outcome {
    let root = match root::find(global) {
        Ok(root) => root,
        Err(message) => {
            reporter.error(&message);
            return Outcome::Trouble;
        }
    };
    let (snapshot, mut diagnostics) = read_disk(&root);
    let mut written = 0;
    let mut files = Vec::new();
    for theme in load::theme_names(snapshot.files()) {
        let (project, found) = load::project(snapshot.files(), &theme);
        diagnostics.append(found);
        if let Some(project) = project {
            files.extend(sync(&project));
        }
    }
    diagnostics.sort();
    if diagnostics.has_errors() {
        reporter.problems(&diagnostics, &snapshot.sources());
        reporter.error("nothing was written\n");
        return Outcome::Problems;
    }
    for (path, text) in files {
        match write_source(&root, &path, &text) {
            Ok(changed) => {
                if changed {
                    written += 1;
                    reporter.remark(&format!("wrote {path}\n"));
                }
            }
            Err(error) => {
                reporter.error(&format!("{path}: {error}\n"));
                return Outcome::Trouble;
            }
        }
    }
    reporter.remark(&format!("{written} files written\n"));
    Outcome::Clean
}
