//! Problems as a section lists them: all that a person reads, and the lines of all places.
//!
//! ```text
//! error[markdown/heading]
//!   campaign/home.md:12: the id `two` stands twice ^ again here
//!     campaign/home.md:10: first here
//!   help: links, posters and cards refer to it: rename one
//! ```
//!
//! Behind `^` stands what is said of the place itself. Problems that follow one another with the
//! same code and the same help share both.

use std::fmt::Write as _;

use handbill::diag::{Diagnostic, Label, Sources};

/// A problem in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// Severity and code, such as `error[fact/expired]`.
    kind: String,
    message: String,
    /// The main one first; none where no file is to blame.
    places: Vec<Place>,
    help: Option<String>,
}

/// A place and what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    file: String,
    line: usize,
    text: String,
}

impl Problem {
    pub(crate) fn new(diagnostic: &Diagnostic, sources: &Sources) -> Self {
        let place = |label: &Label| Place {
            file: label.span.file.to_string(),
            line: sources.place(&label.span).map_or(1, |place| place.line),
            text: label.text.clone(),
        };
        Self {
            kind: format!("{}[{}]", diagnostic.severity.word(), diagnostic.code.name()),
            message: without_digests(&diagnostic.message),
            places: diagnostic.labels.iter().map(place).collect(),
            help: diagnostic.help.clone(),
        }
    }

    /// Whether both are the same but for their lines, which move where a line is added above.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let unplaced = |problem: &Self| {
            let mut problem = problem.clone();
            problem.places.iter_mut().for_each(|place| place.line = 0);
            problem
        };
        unplaced(self) == unplaced(other)
    }

    /// Writes the message and the places; in short where the places beside the main one are those
    /// of the problem before.
    fn write(&self, before: Option<&Self>, report: &mut String) {
        let Some((main, beside)) = self.places.split_first() else {
            let _ = writeln!(report, "  {}", self.message);
            return;
        };
        let Place { file, line, text } = main;
        let caret = if text.is_empty() { "" } else { " ^ " };
        let _ = writeln!(report, "  {file}:{line}: {}{caret}{text}", self.message);
        let is_known = before.is_some_and(|before| before.places.get(1..) == Some(beside));
        if is_known && beside.len() > 1 {
            let _ = writeln!(report, "    the same places as above");
            return;
        }
        for Place { file, line, text } in beside {
            let _ = writeln!(report, "    {file}:{line}: {text}");
        }
    }
}

/// The words with `…` for the digest in the name of an output file, which changes with every change
/// of the theme.
fn without_digests(words: &str) -> String {
    let is_digest = |part: &str| part.len() == 10 && part.chars().all(|c| c.is_ascii_hexdigit());
    let parts = words.split('.').map(|part| if is_digest(part) { "…" } else { part });
    parts.collect::<Vec<_>>().join(".")
}

/// The text of a block `expect`.
pub(crate) fn report(problems: &[Problem]) -> String {
    let mut report = String::new();
    for group in problems.chunk_by(|a, b| (&a.kind, &a.help) == (&b.kind, &b.help)) {
        let Some(Problem { kind, help, .. }) = group.first() else { continue };
        let _ = writeln!(report, "{kind}");
        let mut before = None;
        for problem in group {
            problem.write(before.replace(problem), &mut report);
        }
        if let Some(help) = help {
            let _ = writeln!(report, "  help: {help}");
        }
    }
    report
}

/// The codes that a report names.
pub(crate) fn codes(report: &str) -> impl Iterator<Item = &str> {
    let heads = report.lines().filter(|line| !line.starts_with(' '));
    heads.filter_map(|line| line.split_once('[')?.1.strip_suffix(']'))
}
