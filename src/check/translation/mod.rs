//! What a translation must not change, and what looks wrong in one.
//!
//! Run on the flattened text of every variant, terms and literals put in, so that nothing hides
//! in an escape. A refused message is not used: the text falls back, and the build says so.

mod case;
mod characters;
mod content;
mod style;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::{
    Campaign, Catalog, Message, Page, PageId, Script, Segment, SegmentId, registered,
};

use case::{Case, Finding};

/// What the checks found.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    /// Messages that must not be used.
    pub refused: BTreeSet<SegmentId>,
    /// What is wrong, and where.
    pub diagnostics: Diagnostics,
}

type Rule = fn(&Case<'_>) -> Option<Finding>;

/// Every rule, the most severe first; after an error no further rule looks at that message.
const RULES: [Rule; 20] = [
    content::placeables,
    content::raw_html,
    content::links,
    content::bare_links,
    content::blank,
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
    style::proportion,
    style::edges,
];

/// One language's translations beside their source: a piece of work of its own.
pub(crate) struct Translations<'t> {
    tag: &'t str,
    catalog: &'t Catalog,
    segments: &'t IndexMap<SegmentId, Segment>,
    pages: &'t IndexMap<PageId, Page<SegmentId>>,
    script: Script,
}

/// The translations of some texts of the campaign or of a theme, language by language.
pub(crate) fn translations<'t>(
    campaign: &'t Campaign,
    catalogs: &'t BTreeMap<String, Catalog>,
    segments: &'t IndexMap<SegmentId, Segment>,
) -> Vec<Translations<'t>> {
    let source = &*campaign.identity.source;
    let translated = catalogs.iter().filter(|(tag, _)| **tag != *source);
    translated
        .filter_map(|(tag, catalog)| {
            let script = registered(tag)?.script;
            Some(Translations { tag, catalog, segments, pages: &campaign.pages, script })
        })
        .collect()
}

impl<'t> Translations<'t> {
    /// The translations that are checked.
    pub(crate) fn catalog(&self) -> &'t Catalog {
        self.catalog
    }

    /// Applies every rule to every translation.
    pub(crate) fn check(&self) -> Checked {
        let mut checked = Checked::default();
        for (id, message) in &self.catalog.messages {
            if let Some(segment) = self.segments.get(id) {
                check(segment, message, self.tag, self.script, &mut checked);
            }
        }
        self.swapped(&mut checked.diagnostics);
        checked
    }

    /// Reports titles that are longer than the description of their page: the two stand side by
    /// side in the file and are easily swapped.
    fn swapped(&self, diagnostics: &mut Diagnostics) {
        for page in self.pages.values() {
            let message = |id: &SegmentId| self.catalog.messages.get(id);
            let (Some(title), Some(description)) =
                (message(&page.title), message(&page.description))
            else {
                continue;
            };
            let length = |message: &Message| message.text.graphemes(true).count();
            if length(title) > length(description) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::LocaleSuspect,
                        format!(
                            "the `{}` title of `{}` is longer than its description",
                            self.tag, page.id
                        ),
                    )
                    .at(title.value_span.clone(), "the title")
                    .at(description.value_span.clone(), "the description")
                    .help("if the two have been swapped, swap them back"),
                );
            }
        }
    }
}

fn check(segment: &Segment, message: &Message, tag: &str, script: Script, checked: &mut Checked) {
    if !segment.is_defined() {
        return;
    }
    for variant in &message.variants {
        let case = Case { source: segment, variant, message, tag, script };
        for rule in RULES {
            let Some(finding) = rule(&case) else { continue };
            let code = match finding.severity {
                Severity::Error => Code::LocaleRefused,
                Severity::Warning => Code::LocaleSuspect,
                Severity::Info => Code::LocaleNote,
            };
            checked.diagnostics.push(
                Diagnostic::new(
                    code,
                    format!("the `{tag}` translation of `{}` {}", segment.id, finding.what),
                )
                .at(message.value_span.clone(), "in this translation")
                .help(format!("{}; the source text is: {}", finding.remedy, segment.pattern)),
            );
            if finding.severity == Severity::Error {
                checked.refused.insert(segment.id.clone());
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests;
