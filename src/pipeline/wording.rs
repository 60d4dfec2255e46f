//! What is wrong with the words of pages; a fault that many pages share is reported once.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::cache::cached;
use super::tools::Tools;
use crate::audit::{
    Compared, ProtectedPaths, WordingFault, compare, whole_text_faults, xml_faults,
};
use crate::diag::{Diagnostic, Diagnostics, Span};
use crate::model::{Fingerprint, MediaType, Theme, Wording};

/// What is wrong with the words of pages, with the pages.
#[derive(Default)]
pub(super) struct WordingFaults(Mutex<Found>);

/// What comes of comparing all pages.
#[derive(Default)]
struct Found {
    faults: BTreeMap<WordingFault, Vec<String>>,
    protected: ProtectedPaths,
}

impl WordingFaults {
    /// Compares a finished page with what its template was given. What was well before is
    /// remembered by the page and by everything that could reach it.
    pub(super) fn check(
        &self,
        (name, inputs, page): (&str, &Fingerprint, &[u8]),
        media: MediaType,
        wording: impl FnOnce() -> Wording,
        tools: Tools<'_>,
    ) {
        let key = Fingerprint::of("wording with headlines")
            .add("inputs", inputs.to_string().as_bytes())
            .add("page", page)
            .finish();
        let mut unused = Diagnostics::new();
        let known = cached(tools.cache, &key, &mut unused, |_| {
            let text = String::from_utf8_lossy(page);
            let wording = wording();
            let of = |faults| Compared { faults, ..Compared::default() };
            let Compared { faults, protected } = match (media, &wording.whole) {
                (MediaType::Xml, _) => of(xml_faults(&text, &wording)),
                (_, Some(whole)) => of(whole_text_faults(&text, whole)),
                (_, None) => compare(&text, &wording),
            };
            let well = faults.is_empty().then(|| serde_json::to_vec(&protected).ok()).flatten();
            let mut all = self.found();
            for fault in faults {
                all.faults.entry(fault).or_default().push(name.to_owned());
            }
            all.protected.extend(protected);
            well
        });
        let known = known.and_then(|bytes| serde_json::from_slice::<ProtectedPaths>(&bytes).ok());
        self.found().protected.extend(known.unwrap_or_default());
    }

    fn found(&self) -> std::sync::MutexGuard<'_, Found> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What must be seen on the pages, which no stylesheet may hide.
    pub(super) fn protected(&self) -> ProtectedPaths {
        self.found().protected.clone()
    }

    /// Reports them, each once.
    pub(super) fn report(&self, theme: &Theme, diagnostics: &mut Diagnostics) {
        let all = std::mem::take(&mut *self.found());
        for (fault, mut pages) in all.faults {
            pages.sort();
            let others = match pages.len() {
                0 | 1 => String::new(),
                2 => " one other page".to_owned(),
                count => format!(" {} other pages", count - 1),
            };
            let first = pages.first().cloned().unwrap_or_default();
            let place = fault.words.as_ref().and_then(|words| in_template(words, theme));
            let message = format!("`{first}` {}", fault.what);
            let message =
                if others.is_empty() { message } else { format!("{message} (as do{others})") };
            let diagnostic = Diagnostic::new(fault.code, message).help(fault.help);
            diagnostics.push(match place {
                Some(span) => diagnostic.at(span, "written here"),
                None => diagnostic,
            });
        }
    }
}

/// Where a template writes these words; nowhere, if it makes them of others.
fn in_template(words: &str, theme: &Theme) -> Option<Span> {
    let words = words.trim();
    // Shorter ones stand anywhere.
    if words.chars().count() < 4 {
        return None;
    }
    theme.templates.0.values().flatten().find_map(|file| {
        let text = std::str::from_utf8(&file.bytes).ok()?;
        let start = text.find(words)?;
        Some(Span::new(&file.source, start..start + words.len()))
    })
}
