//! What a translation must not change, and what looks wrong in one.
//!
//! Run on the flattened text of every variant, terms and literals put in, so that nothing hides
//! in an escape. A refused message is not used: the text falls back, and the build says so.

mod characters;
mod content;
mod flatten;
mod style;

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::{Campaign, Catalog, Message, Script, Segment, SegmentId, Theme, registered};

use flatten::variants;

/// What the checks found.
#[derive(Debug, Default)]
pub struct Checked {
    /// Messages that must not be used, by tag and id.
    pub refused: BTreeSet<(String, SegmentId)>,
    /// What is wrong, and where.
    pub diagnostics: Diagnostics,
}

/// One translated text beside its source.
pub(super) struct Case<'c> {
    /// The source text.
    pub(super) source: &'c Segment,
    /// One variant of the translation, placeables as `{ $name }`.
    pub(super) text: &'c str,
    /// The whole message.
    pub(super) message: &'c Message,
    /// The language's tag.
    pub(super) tag: &'c str,
    /// Its script.
    pub(super) script: Script,
}

/// What a rule has to say: how bad, and what is wrong with the remedy.
pub(super) struct Finding {
    pub(super) severity: Severity,
    pub(super) what: String,
    pub(super) remedy: &'static str,
}

impl Finding {
    pub(super) fn error(what: impl Into<String>, remedy: &'static str) -> Self {
        Self { severity: Severity::Error, what: what.into(), remedy }
    }

    pub(super) fn warning(what: impl Into<String>, remedy: &'static str) -> Self {
        Self { severity: Severity::Warning, what: what.into(), remedy }
    }

    pub(super) fn note(what: impl Into<String>, remedy: &'static str) -> Self {
        Self { severity: Severity::Info, what: what.into(), remedy }
    }
}

type Rule = fn(&Case<'_>) -> Option<Finding>;

/// Every rule, the gravest first; after an error the others say no more of that message.
const RULES: [Rule; 17] = [
    content::placeables,
    content::raw_html,
    content::links,
    content::addresses,
    content::digits,
    content::numbers,
    characters::bidi,
    characters::invisible,
    characters::private_use,
    characters::template_syntax,
    characters::marks,
    characters::mixed_scripts,
    content::emphasis,
    style::plurals,
    style::own_script,
    style::same_as_source,
    style::edges,
];

/// Checks every translation of the campaign and of the theme's own text.
pub fn translations(
    campaign: &Campaign,
    theme: &Theme,
    catalogs: &BTreeMap<String, Catalog>,
) -> Checked {
    let mut checked = Checked::default();
    let source = &*campaign.identity.source;
    for (catalogs, segments) in [(catalogs, &campaign.segments), (&theme.catalogs, &theme.segments)]
    {
        for (tag, catalog) in catalogs.iter().filter(|(tag, _)| **tag != *source) {
            let Some(entry) = registered(tag) else { continue };
            for (id, message) in &catalog.messages {
                if let Some(segment) = segments.get(id) {
                    check(segment, message, tag, entry.script, &mut checked);
                }
            }
        }
    }
    checked
}

fn check(segment: &Segment, message: &Message, tag: &str, script: Script, checked: &mut Checked) {
    if !segment.is_defined() {
        return;
    }
    for text in variants(&message.pattern) {
        let case = Case { source: segment, text: &text, message, tag, script };
        for rule in RULES {
            let Some(finding) = rule(&case) else { continue };
            let code = match finding.severity {
                Severity::Error => Code::LocaleRefused,
                Severity::Warning => Code::LocaleSuspect,
                Severity::Info => Code::LocaleNote,
            };
            checked.diagnostics.push(
                Diagnostic::new(code, format!("`{}` in {tag} {}", segment.id, finding.what))
                    .at(message.value_span.clone(), "in this text")
                    .help(format!("{} (source: {})", finding.remedy, segment.pattern)),
            );
            if finding.severity == Severity::Error {
                checked.refused.insert((tag.to_owned(), segment.id.clone()));
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests;
