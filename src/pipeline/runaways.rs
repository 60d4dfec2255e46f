//! Layouts that were stopped, so that one endless loop is waited for and reported only once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use crate::diag::{Diagnostic, Diagnostics, SourcePath};
use crate::model::{PressKind, StopReason, Theme};
use crate::plan::Planned;
use crate::typeset::stop_message;

/// Poster, card or handout, and the name of the layout.
type Layout = (&'static str, String);

/// Which layouts were stopped while they set which file.
#[derive(Default)]
pub(super) struct Runaways(Mutex<BTreeMap<Layout, BTreeMap<String, Stopped>>>);

/// What is reported about a file that was not finished.
struct Stopped {
    label: String,
    stop: StopReason,
}

impl Runaways {
    /// Whether the job's layout was stopped before.
    pub(super) fn has_stopped(&self, planned: &Planned<'_>) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains_key(&layout(planned))
    }

    /// Notes a job that was not finished; `label` is how reports name its product.
    pub(super) fn note(&self, planned: &Planned<'_>, label: &str, stop: StopReason) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let stopped = Stopped { label: label.to_owned(), stop };
        known.entry(layout(planned)).or_default().insert(planned.name(), stopped);
    }

    /// Reports each layout that was stopped, by the first of the jobs that tells of it.
    pub(super) fn report(self, jobs: &[Planned<'_>], theme: &Theme, diagnostics: &mut Diagnostics) {
        let known = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut reported = BTreeSet::new();
        for planned in jobs {
            let layout = layout(planned);
            let stopped = known.get(&layout).and_then(|files| files.get(&planned.name()));
            let Some(stopped) = stopped.filter(|_| !reported.contains(&layout)) else { continue };
            diagnostics.push(diagnostic(stopped, &layout, theme));
            reported.insert(layout);
        }
    }
}

fn layout(planned: &Planned<'_>) -> Layout {
    match planned.job.item() {
        Some(item) => {
            let is_poster = matches!(item.kind, PressKind::Poster { .. });
            (if is_poster { "poster" } else { "card" }, item.layout.clone())
        }
        None => ("handout", "handout".to_owned()),
    }
}

fn diagnostic(stopped: &Stopped, (kind, layout): &Layout, theme: &Theme) -> Diagnostic {
    let (code, why) = stop_message(&stopped.stop);
    let help = stopped.stop.remedy();
    let message = format!("{} {why}", stopped.label);
    let mut files = suspects(kind, layout, theme).into_iter();
    let first = files.next().unwrap_or_else(|| theme.file.clone());
    let mut diagnostic = Diagnostic::new(code, message).in_file(&first).help(format!(
        "{help}, in this file or in one that it imports; no other product with the layout `{layout}` was tried"
    ));
    for file in files {
        diagnostic = diagnostic.at(crate::diag::Span::start_of(&file), "or in this file");
    }
    diagnostic
}

/// The file that holds the layout, then those by which the theme itself differs from its parents:
/// what has run for long before is seldom to blame.
fn suspects(kind: &str, layout: &str, theme: &Theme) -> Vec<SourcePath> {
    let named = match kind {
        "poster" => vec![format!("{layout}.typ"), "poster.typ".to_owned()],
        "handout" => vec!["handout.typ".to_owned()],
        _ => vec![format!("{layout}-card.typ"), "card.typ".to_owned()],
    };
    let entry = named.iter().find_map(|name| theme.press.get(name));
    let mut found: Vec<SourcePath> = entry.map(|file| file.source.clone()).into_iter().collect();
    if theme.chain.len() > 1 {
        let own = theme.press.iter().filter(|(path, file)| {
            path.ends_with(".typ") && file.theme == theme.name && !found.contains(&file.source)
        });
        found.extend(own.map(|(_, file)| file.source.clone()).collect::<Vec<_>>());
    }
    found
}
