//! One problem, and the ordered collection of all problems of a run.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

use super::printable::printable;
use super::{Code, Severity, SourcePath, Span};

/// A place in a file with what is to be said about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is wrong there, in a few words; may be empty.
    pub text: String,
}

/// A problem in the author's files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The stable code, such as `markdown/raw-html`.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// One sentence that names the offending text.
    pub message: String,
    /// Places, the main one first. Empty only when no file is to blame.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
    /// The file, or the folder with its slash, whose errors would explain this problem: it is not
    /// reported while something there cannot be read.
    #[serde(default)]
    pub follows: Option<Box<str>>,
    /// The poster, card or handout that has the problem, as the message calls it: the same problem
    /// of others is told with it.
    #[serde(default)]
    pub product: Option<Box<str>>,
}

/// A text as reports may print it.
fn printed(text: impl Into<String>) -> String {
    let text = text.into();
    match printable(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(written) => written,
    }
}

impl Diagnostic {
    /// A problem of the code's usual severity, without a place.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            message: printed(message),
            labels: Vec::new(),
            help: None,
            follows: None,
            product: None,
        }
    }

    /// Adds a place with a few words about it.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: printed(text) });
        self
    }

    /// Adds the whole of `file` as the place.
    #[must_use]
    pub fn in_file(self, file: &SourcePath) -> Self {
        self.at(Span::start_of(file), "")
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(printed(help));
        self
    }

    /// Says that the problem is only a consequence while `path`, a file or a folder with its slash,
    /// holds something that cannot be read.
    #[must_use]
    pub fn follows(mut self, path: impl Into<Box<str>>) -> Self {
        self.follows = Some(path.into());
        self
    }

    /// Says which product has the problem.
    #[must_use]
    pub fn of_product(mut self, product: &str) -> Self {
        self.product = Some(product.into());
        self
    }

    /// Whether this problem keeps the file that it stands in from being read as a whole.
    fn stops_reading(&self) -> bool {
        self.severity == Severity::Error && self.follows.is_none() && self.code.stops_reading()
    }

    /// Whether another problem comes of this one, which keeps a file from being read: because it
    /// says so, or because it stands in a passage whose form is broken, so that what was made of
    /// it is not what its author wrote.
    fn explains(&self, other: &Self) -> bool {
        let Some(place) = self.primary() else { return false };
        // A page whose name is refused for its capitals is still the page that links mean.
        let follows = other
            .follows
            .as_deref()
            .is_some_and(|path| place.file.to_lowercase().starts_with(&path.to_lowercase()));
        let is_passage = self.code == Code::ConfigSyntax && other.code != Code::ConfigSyntax;
        follows || is_passage && other.primary().is_some_and(|span| place.overlaps(span))
    }

    /// Overrides the code's usual severity.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The main place, when there is one.
    pub fn primary(&self) -> Option<&Span> {
        self.labels.first().map(|label| &label.span)
    }
}

/// All problems of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// No problems yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all problems of `other`.
    pub fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// Whether at least one problem is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// How many problems have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Whether there is no problem at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many problems there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The problems in the order in which they stand.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Turns warnings into errors.
    pub fn deny_warnings(&mut self) {
        for diagnostic in &mut self.0 {
            if diagnostic.severity == Severity::Warning {
                diagnostic.severity = Severity::Error;
            }
        }
    }

    /// Sorts by file, place, code and message, so that a report does not depend on the order of
    /// work; drops exact repeats, and what only follows from another problem.
    pub fn sort(&mut self) {
        self.drop_consequences();
        self.0.sort_by(|a, b| {
            (a.labels.first().map(|l| &l.span), a.code, &a.message).cmp(&(
                b.labels.first().map(|l| &l.span),
                b.code,
                &b.message,
            ))
        });
        self.0.dedup();
    }

    /// Keeps the problems that a rule wants.
    pub(crate) fn retain(&mut self, wanted: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(wanted);
    }

    fn drop_consequences(&mut self) {
        let is_cause = |diagnostic: &&Diagnostic| diagnostic.stops_reading();
        let causes: Vec<Diagnostic> = self.0.iter().filter(is_cause).cloned().collect();
        self.0.retain(|diagnostic| !causes.iter().any(|cause| cause.explains(diagnostic)));
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(iter: I) -> Self {
        Self(iter.into_iter().collect())
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, iter: I) {
        self.0.extend(iter);
    }
}
