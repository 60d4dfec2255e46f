//! What is wrong with the words of pages; a fault that many pages share is reported once.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::cache::cached;
use super::tools::Tools;
use crate::audit::{WordingFault, wording_faults, xml_faults};
use crate::diag::{Diagnostic, Diagnostics, Span};
use crate::model::{Fingerprint, MediaType, Theme, Wording};

/// What is wrong with the words of pages, with the pages.
#[derive(Default)]
pub(super) struct WordingFaults(Mutex<BTreeMap<WordingFault, Vec<String>>>);

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
        let key = Fingerprint::of("wording-1")
            .add("inputs", inputs.to_string().as_bytes())
            .add("page", page)
            .finish();
        let mut unused = Diagnostics::new();
        cached(tools.cache, &key, &mut unused, |_| {
            let text = String::from_utf8_lossy(page);
            let faults = match media {
                MediaType::Xml => xml_faults(&text, &wording()),
                _ => wording_faults(&text, &wording()),
            };
            let is_well = faults.is_empty();
            let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            for fault in faults {
                all.entry(fault).or_default().push(name.to_owned());
            }
            is_well.then(Vec::new)
        });
    }

    /// Reports them, each once.
    pub(super) fn report(&self, theme: &Theme, diagnostics: &mut Diagnostics) {
        let all = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        for (fault, mut pages) in all {
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
