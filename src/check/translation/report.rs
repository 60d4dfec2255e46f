//! What is found in one language, with the exceptions that a person has made.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::checked::Checked;
use super::finding::Finding;
use super::original::Original;
use crate::diag::{Code, Diagnostic, Severity};
use crate::model::{
    Catalog, Exception, Message, Script, SegmentId, SettledException, exception_hash,
};

/// A translation with what it is held against.
pub(super) struct Translation<'t> {
    pub(super) original: &'t Original<'t>,
    pub(super) message: &'t Message,
}

impl Translation<'_> {
    /// Whether a person may settle a finding of this rule: never a number or an address where a
    /// reader in danger looks, or beside a number to call.
    fn may_settle(&self, code: Code, severity: Severity) -> bool {
        let Original { is_critical, is_word, .. } = self.original;
        match code {
            Code::TranslationNumber | Code::TranslationAddress => {
                let is_harmless = severity != Severity::Error;
                !is_critical && !self.original.has_phone() && (!is_word || is_harmless)
            }
            Code::TranslationCharacter => true,
            _ => false,
        }
    }

    fn hash(&self) -> String {
        exception_hash(self.original.text, &self.message.text)
    }
}

/// The findings of one language.
pub(super) struct LanguageReport<'r> {
    pub(super) tag: &'r str,
    pub(super) script: Script,
    catalog: &'r Catalog,
    pub(super) checked: Checked,
    /// What each exception came to, by index.
    fates: Vec<Fate>,
    /// What has been reported of the present message: forms share most of their words.
    said: BTreeSet<(Code, String)>,
    present: Option<String>,
}

/// What an exception came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Unused,
    Used,
    /// Reported with the finding that it does not settle.
    Reported,
}

impl<'r> LanguageReport<'r> {
    pub(super) fn new(catalog: &'r Catalog, script: Script) -> Self {
        Self {
            tag: &catalog.tag,
            script,
            catalog,
            checked: Checked::default(),
            fates: vec![Fate::Unused; catalog.info.exceptions.len()],
            said: BTreeSet::new(),
            present: None,
        }
    }

    /// Whether somebody has reviewed a translation, by name.
    pub(super) fn is_reviewed(&self, id: &SegmentId, message: &Message) -> bool {
        let row = self.catalog.state.get(id);
        row.is_some_and(|row| self.catalog.is_reviewed(row, message))
    }

    /// Whether the language runs from right to left.
    pub(super) fn is_rtl(&self) -> bool {
        matches!(self.script, Script::Arabic | Script::Nastaliq)
    }

    /// Adds a finding, unless a person has settled it; breaks at an error.
    pub(super) fn add(&mut self, of: &Translation<'_>, finding: Finding) -> ControlFlow<()> {
        if self.present.as_deref() != Some(of.original.id) {
            self.present = Some(of.original.id.to_owned());
            self.said.clear();
        }
        if !self.said.insert((finding.code, finding.what.clone())) {
            return ControlFlow::Continue(());
        }
        let exceptions = &self.catalog.info.exceptions;
        let meant = |exception: &Exception| {
            exception.text == of.original.id && exception.code == finding.code
        };
        let found = exceptions.iter().position(meant);
        let mut void = false;
        if let Some((at, exception)) = found.and_then(|at| Some((at, exceptions.get(at)?))) {
            let holds =
                of.may_settle(finding.code, finding.severity) && exception.hash == of.hash();
            if let Some(fate) = self.fates.get_mut(at) {
                *fate = if holds { Fate::Used } else { Fate::Reported };
            }
            if holds {
                self.checked.diagnostics.push(allowed(exception, self.tag, &finding.what));
                self.checked.settled.push(SettledException {
                    tag: self.tag.to_owned(),
                    exception: exception.clone(),
                    what: finding.what,
                    translation: of.message.text.clone(),
                });
                return ControlFlow::Continue(());
            }
            void = true;
        }
        let is_error = finding.severity == Severity::Error;
        self.checked.diagnostics.push(self.diagnostic(of, &finding, void));
        if is_error { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    fn diagnostic(&self, of: &Translation<'_>, finding: &Finding, void: bool) -> Diagnostic {
        let Self { tag, catalog, .. } = self;
        let id = of.original.id;
        let mut help = format!("{}; the source text is: {}", finding.remedy, of.original.text);
        let code = finding.code.name();
        let folder = &catalog.folder;
        if of.may_settle(finding.code, finding.severity) {
            let hash = of.hash();
            help.push_str(&if void {
                format!("; the exception in {folder}/locale.toml was made for other words: look at the text again, then write `hash = \"{hash}\"` there")
            } else {
                // Lines to copy: above `state`, they would take it into their table.
                format!("\nIf the translation is right, say so: add these lines at the end of {folder}/locale.toml, with your reason and your name.\n[[exceptions]]\ntext = \"{id}\"\ncode = \"{code}\"\nhash = \"{hash}\"\nreason = \"why it is right\"\nby = \"your name\"")
            });
        } else if void {
            help.push_str(&format!("; delete the exception in {folder}/locale.toml: numbers and addresses of this text have none"));
        }
        let message = format!("the `{tag}` translation of `{id}` {}", finding.what);
        let found = Diagnostic::new(finding.code, message)
            .severity(finding.severity)
            .at(of.message.value_span.clone(), "in this translation")
            .help(help);
        if !of.may_settle(finding.code, finding.severity) {
            return found;
        }
        // An exception may stand in a file that cannot be read.
        found.follows(format!("{folder}/locale.toml"))
    }

    /// The findings, with exceptions that nothing needs.
    pub(super) fn finish(self) -> Checked {
        let mut checked = self.checked;
        let fates = self.catalog.info.exceptions.iter().zip(&self.fates);
        for (exception, _) in fates.filter(|(_, fate)| **fate == Fate::Unused) {
            let message = format!("no rule needs the exception for `{}`", exception.text);
            checked.diagnostics.push(
                Diagnostic::new(Code::LocaleException, message)
                    .at(
                        exception.span.clone(),
                        format!("`{}` finds nothing there", exception.code.name()),
                    )
                    .help("delete the exception"),
            );
        }
        checked
    }
}

/// Says that somebody answers for a text: those who sign look at it as well.
fn allowed(exception: &Exception, tag: &str, what: &str) -> Diagnostic {
    let Exception { text, reason, by, span, .. } = exception;
    Diagnostic::new(
        Code::LocaleException,
        format!("the `{tag}` translation of `{text}` {what}, for which {by} answers"),
    )
    .severity(Severity::Info)
    .at(span.clone(), "by this exception")
    .help(format!("look at it before you sign; the reason given is: {reason}"))
}
