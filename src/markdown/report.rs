//! Reports what a page must not contain.

use std::ops::Range;

use super::extract::ExtractError;
use super::parser::PageParser;
use super::{reference, remedies};
use crate::diag::{Code, Diagnostic};
use crate::model::{BrokenReference, InlineError};

impl PageParser<'_> {
    /// Reports a problem with a passage, by its first line.
    pub(super) fn report(
        &mut self,
        code: Code,
        range: &Range<usize>,
        label: &str,
        help: Option<&str>,
    ) {
        let excerpt = self.prepared.text.get(range.clone()).unwrap_or_default();
        let first = self.unmask(excerpt.lines().next().unwrap_or_default());
        let shown: String = first.chars().take(60).collect();
        self.report_text(code, &shown, range, label, help);
    }

    /// Reports a problem with a part of a text; `shown` is the part.
    fn report_text(
        &mut self,
        code: Code,
        shown: &str,
        range: &Range<usize>,
        label: &str,
        help: Option<&str>,
    ) {
        let mut summary = code.entry().summary.trim_end_matches('.').chars();
        let first = summary.next().unwrap_or_default().to_lowercase();
        let message = format!("{first}{}: `{shown}`", summary.as_str());
        let mut diagnostic = Diagnostic::new(code, message).at(self.span(range), label);
        diagnostic.help = Some(help.unwrap_or(code.entry().explanation).to_owned());
        self.diagnostics.push(diagnostic);
    }

    /// Refuses a block of raw HTML.
    pub(super) fn refuse_html(&mut self, range: &Range<usize>) {
        self.report(Code::MarkdownRawHtml, range, "raw HTML", Some(remedies::RAW_HTML));
    }

    /// Refuses Markdown that Handbill does not read.
    pub(super) fn refuse_unsupported(&mut self, range: &Range<usize>) {
        let help = Some(remedies::UNSUPPORTED);
        self.report(Code::MarkdownUnsupported, range, "not supported", help);
    }

    /// Refuses a text that cannot be taken apart.
    pub(super) fn refuse(&mut self, error: &ExtractError, range: &Range<usize>) {
        match error {
            ExtractError::Inline(error) => self.refuse_inline(error, range),
            ExtractError::Scheme(target) => {
                self.report(
                    Code::MarkdownLinkScheme,
                    range,
                    &format!("links to `{target}`"),
                    Some(remedies::SCHEME),
                );
            }
            ExtractError::NoteLabel(label) => self.refuse_label(label, range),
            ExtractError::NoteInLink => {
                let help = "move the mark `[^name]` to after the link or image";
                let label = "footnote within a link or image";
                self.report(Code::MarkdownFootnote, range, label, Some(help));
            }
            ExtractError::Unfaithful => {
                self.report(
                    Code::MarkdownSegment,
                    range,
                    "this text",
                    Some("write the passage more simply"),
                );
            }
        }
    }

    /// Refuses a broken reference, and all that follow it in the same text.
    fn refuse_references(&mut self, first: &BrokenReference, range: &Range<usize>) {
        let mut next = Some(first.clone());
        let mut rest = range.clone();
        while let Some(BrokenReference { what, shown, remedy }) = next {
            let place = self.range_of(&shown, &rest);
            let diagnostic = Diagnostic::new(Code::MarkdownReference, format!("{what}: `{shown}`"));
            self.diagnostics
                .push(diagnostic.at(self.span(&place), "readers would see this").help(remedy));
            if place == rest {
                return;
            }
            rest.start = place.end;
            next = self.prepared.text.get(rest.clone()).and_then(reference::find);
        }
    }

    fn refuse_inline(&mut self, error: &InlineError, range: &Range<usize>) {
        match error {
            InlineError::RawHtml(html) => {
                self.report_text(
                    Code::MarkdownRawHtml,
                    html,
                    &self.range_of(html, range),
                    "raw HTML",
                    Some(remedies::RAW_HTML),
                );
            }
            InlineError::Foreign { shown, remedy } => {
                let label = "readers would see this";
                let place = self.range_of(shown, range);
                self.report_text(Code::MarkdownUnsupported, shown, &place, label, Some(remedy));
            }
            InlineError::Reference(broken) => self.refuse_references(broken, range),
            InlineError::Image => {
                let help = "move the image to a paragraph of its own";
                self.report(Code::MarkdownImage, range, "image within a text", Some(help));
            }
            InlineError::Nesting => {
                self.report(
                    Code::MarkdownNesting,
                    range,
                    "nested too deeply",
                    Some(remedies::NESTING),
                );
            }
            InlineError::Forged => {
                let help = "delete the character: Handbill reserves it for references";
                self.report(Code::MarkdownUnsupported, range, "private-use character", Some(help));
            }
            InlineError::Block => {
                self.refuse_unsupported(range);
            }
        }
    }
}
