//! What somebody has typed into `.state.tsv`, which only Handbill writes.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{Seal, SegmentId, StateRow};

/// How many lines are pointed at.
const MOST: usize = 5;

/// Reports the lines that do not count.
pub(super) fn check(
    path: &SourcePath,
    (tag, text): (&str, &str),
    rows: &BTreeMap<SegmentId, StateRow>,
    diagnostics: &mut Diagnostics,
) {
    if rows.values().any(|row| row.seal == Seal::None) {
        let message = format!("`{path}` has no checksums");
        let help = "run `handbill locale sync`, which adds them; until then none of these translations counts as reviewed";
        diagnostics.push(Diagnostic::new(Code::LocaleState, message).in_file(path).help(help));
    }
    let sealed = |seal: Seal| {
        let found = rows.iter().filter(move |(_, row)| row.seal == seal);
        found.map(|(id, _)| id).collect::<Vec<_>>()
    };
    let broken = sealed(Seal::Broken);
    if let Some(first) = broken.first() {
        let message = match broken.len() {
            1 => format!("the line of `{first}` does not match its checksum"),
            count => {
                format!("{count} lines do not match their checksums, such as that of `{first}`")
            }
        };
        let diagnostic = Diagnostic::new(Code::LocaleState, message);
        let help = format!(
            "the file was changed by hand, so that nobody knows which text was translated: the translation counts as out of date. Compare it with the source text; if it is right, run `handbill locale review {tag} {first} --by \"NAME\"`"
        );
        diagnostics.push(pointing(diagnostic, path, text, &broken).help(help));
    }
    let named = sealed(Seal::Reviewer);
    if let Some(first) = named.first() {
        let message = match named.len() {
            1 => format!("the reviewer of `{first}` was written by hand"),
            count => format!("{count} reviewers were written by hand, such as that of `{first}`"),
        };
        let diagnostic = Diagnostic::new(Code::LocaleState, message);
        let help = format!(
            "run `handbill locale review {tag} {first} --by \"NAME\"`; a name that is written here does not count"
        );
        diagnostics.push(pointing(diagnostic, path, text, &named).help(help));
    }
}

/// Points at the lines of some ids.
fn pointing(
    mut diagnostic: Diagnostic,
    path: &SourcePath,
    text: &str,
    ids: &[&SegmentId],
) -> Diagnostic {
    let mut start = 0;
    let mut found = 0;
    for line in text.split_inclusive('\n') {
        let id = line.split('\t').next().unwrap_or_default();
        if found < MOST && line.contains('\t') && ids.iter().any(|known| known.as_str() == id) {
            diagnostic = diagnostic.at(Span::new(path, start..start + id.len()), "this line");
            found += 1;
        }
        start += line.len();
    }
    if found == 0 { diagnostic.in_file(path) } else { diagnostic }
}
