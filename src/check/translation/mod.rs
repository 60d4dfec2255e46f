//! What a translation must not change, and what looks wrong in one.
//!
//! Run on every text that a message can come to, terms and literals put in. What readers could be
//! harmed by is looked for in what they see (the guard), so that nothing hides in an escape. A
//! refused message is not used: the text falls back, and the build says so.

mod case;
mod characters;
mod checked;
mod content;
mod finding;
mod guarded;
mod interface;
mod original;
mod report;
mod settled;
mod style;

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::check::guard::Visible;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Campaign, Catalog, Message, Script, Segment, SegmentId, registered};

use crate::translation::{SourceWords, may_be_the_same};

use case::Case;
pub(crate) use checked::Checked;
use finding::Finding;
use guarded::Form;
use original::Original;
use report::{LanguageReport, Translation};

type Rule = fn(&Case<'_>) -> Option<Finding>;

/// Every rule, the most severe first; after an error no further rule looks at that message.
const RULES: [Rule; 20] = [
    content::raw_html,
    content::bare_marks,
    |case| case.form.as_ref()?.shown(),
    content::links,
    content::bare_links,
    content::blank,
    |case| case.form.as_ref()?.words(),
    |case| case.form.as_ref()?.addresses(),
    |case| case.form.as_ref()?.numbers(),
    characters::private_use,
    |case| case.form.as_ref()?.characters(),
    characters::template_syntax,
    style::flood,
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
    /// The source language's own, with the words of the theme.
    source: Option<&'t Catalog>,
    segments: &'t IndexMap<SegmentId, Segment>,
    /// What each of them shows, looked at once for all languages.
    originals: Arc<BTreeMap<&'t SegmentId, Original<'t>>>,
    campaign: &'t Campaign,
    script: Script,
    /// What would be a copy.
    words: Arc<SourceWords>,
}

/// The translations of some texts of the campaign or of a theme, language by language.
pub(crate) fn translations<'t>(
    campaign: &'t Campaign,
    catalogs: &'t BTreeMap<String, Catalog>,
    segments: &'t IndexMap<SegmentId, Segment>,
) -> Vec<Translations<'t>> {
    let source = &*campaign.identity.source;
    let written = catalogs.get(source).into_iter().flat_map(|catalog| catalog.messages.values());
    let texts = segments.values().map(|segment| &*segment.pattern);
    let texts = texts.chain(written.map(|message| &*message.text));
    let words = Arc::new(SourceWords::new(source, texts));
    let original = |segment: &'t Segment| (&segment.id, Original::of_segment(segment, source));
    let originals = Arc::new(segments.values().map(original).collect());
    let translated = catalogs.iter().filter(|(tag, _)| **tag != *source);
    translated
        .filter_map(|(tag, catalog)| {
            let script = registered(tag)?.script;
            let (words, originals) = (Arc::clone(&words), Arc::clone(&originals));
            let source = catalogs.get(source);
            Some(Translations {
                tag,
                catalog,
                source,
                segments,
                originals,
                campaign,
                script,
                words,
            })
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
        let mut report = LanguageReport::new(self.catalog, self.script);
        for (id, message) in &self.catalog.messages {
            let (Some(segment), Some(original)) = (self.segments.get(id), self.originals.get(id))
            else {
                continue;
            };
            if self.is_copied(segment, message) {
                report.checked.copied.insert(id.clone());
            } else {
                check(segment, original, message, &mut report);
            }
        }
        if let Some(source) = self.source {
            interface::check(source, self.catalog, &self.campaign.data, &mut report);
        }
        let mut checked = report.finish();
        self.swapped(&mut checked.diagnostics);
        checked
    }

    /// Whether the translation is a text of the source language again, in whichever form. Of a few
    /// words somebody may have said by name that they are right.
    fn is_copied(&self, segment: &Segment, message: &Message) -> bool {
        let copied = |text: &str| self.words.are_copied(self.tag, text, segment.critical);
        let confirmed = || {
            let row = self.catalog.state.get(&segment.id);
            row.is_some_and(|row| self.catalog.is_reviewed(row, message))
                && may_be_the_same(&segment.pattern)
        };
        message.variants.iter().any(|variant| copied(&variant.text)) && !confirmed()
    }

    /// Reports titles that are longer than the description of their page: the two stand side by
    /// side in the file and are easily swapped.
    fn swapped(&self, diagnostics: &mut Diagnostics) {
        for page in self.campaign.pages.values() {
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

/// Applies every rule to every text that a translation can come to.
fn check(
    segment: &Segment,
    original: &Original<'_>,
    message: &Message,
    report: &mut LanguageReport<'_>,
) {
    if !segment.is_defined() {
        return;
    }
    let (tag, script) = (report.tag, report.script);
    let translation = Translation { original, message };
    let is_reviewed = report.is_reviewed(&segment.id, message);
    for variant in &message.variants {
        let form = variant.pieces.as_ref().ok().map(|pieces| Form {
            original,
            visible: Visible::of_pieces(pieces, &|name| original.kind(name)),
            names: original::names(pieces),
            pattern: &message.pattern,
            choices: &variant.choices,
            tag,
            rtl: report.is_rtl(),
        });
        let case = Case { source: segment, variant, message, form, tag, is_reviewed, script };
        for rule in RULES {
            if let Some(finding) = rule(&case)
                && report.add(&translation, finding).is_break()
            {
                report.checked.refused.insert(segment.id.clone());
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests;
