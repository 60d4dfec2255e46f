//! One Fluent file to messages.

use std::collections::BTreeMap;

use fluent::FluentResource;
use fluent_syntax::ast;

use super::convert::{self, Terms};
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::Message;

/// Reads every message of the file, in order.
pub(super) fn read(
    file: &SourcePath,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Message)> {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let source = text.get(bom..).unwrap_or_default().to_owned();
    let resource = match FluentResource::try_new(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let range = error.pos.start + bom..error.pos.end + bom;
                diagnostics.push(
                    Diagnostic::new(Code::LocaleSyntax, format!("this is not Fluent: {}", error.kind))
                        .at(Span::new(file, range), "here")
                        .help("write `id = text` on one line; a text cannot begin a line with `[`, `*`, `.` or `}`"),
                );
            }
            resource
        }
    };
    let place = Place { file, source: resource.source(), bom };
    let terms: Terms<'_> = resource
        .entries()
        .filter_map(|entry| match entry {
            ast::Entry::Term(term) => Some((term.id.name, &term.value)),
            _ => None,
        })
        .collect::<BTreeMap<_, _>>();
    let mut messages = Vec::new();
    for entry in resource.entries() {
        if let ast::Entry::Message(message) = entry {
            messages.extend(one(message, &terms, &place, diagnostics));
        }
    }
    messages
}

/// Where slices of the source lie in the file.
struct Place<'s> {
    file: &'s SourcePath,
    source: &'s str,
    bom: usize,
}

impl Place<'_> {
    /// Byte offset of a slice of the source in the source.
    fn offset(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize).min(self.source.len())
    }

    /// From `start` to the end of the message: indented and blank lines belong to it.
    fn message_end(&self, start: usize) -> usize {
        let rest = self.source.get(start..).unwrap_or_default();
        let mut end = start;
        let mut last = start;
        for (index, line) in rest.split_inclusive('\n').enumerate() {
            let goes_on = index == 0 || line.starts_with([' ', '}']) || line.trim().is_empty();
            if !goes_on {
                break;
            }
            end += line.len();
            if !line.trim().is_empty() {
                last = end - (line.len() - line.trim_end().len());
            }
        }
        last
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.file, start + self.bom..end + self.bom)
    }
}

fn one(
    message: &ast::Message<&str>,
    terms: &Terms<'_>,
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<(String, Message)> {
    let start = place.offset(message.id.name);
    let end = place.message_end(start);
    let span = place.span(start, end);
    let id = message.id.name.to_owned();
    let line = place.source.get(start..end).unwrap_or_default();
    let value_start = line.find('=').map_or(start, |equals| {
        let after = line.get(equals + 1..).unwrap_or_default();
        start + equals + 1 + (after.len() - after.trim_start().len())
    });
    let value_span = place.span(value_start, end);
    for attribute in &message.attributes {
        let at = place.offset(attribute.id.name);
        diagnostics.push(
            Diagnostic::new(Code::LocaleRefused, format!("`{id}` has an attribute `.{}`", attribute.id.name))
                .at(place.span(at, at + attribute.id.name.len()), "not known")
                .help("delete the attribute: each text is a message of its own"),
        );
    }
    let Some(value) = &message.value else {
        diagnostics.push(
            Diagnostic::new(Code::LocaleSyntax, format!("`{id}` has no text"))
                .at(span, "empty")
                .help("write the translation after `=`, or delete the line"),
        );
        return None;
    };
    match convert::pattern(value, terms) {
        Ok(pattern) => {
            let text = convert::normal_text(&pattern);
            Some((id, Message { pattern, text, span, value_span }))
        }
        Err(problem) => {
            diagnostics.push(
                Diagnostic::new(Code::LocaleRefused, format!("`{id}` {}", problem.what()))
                    .at(value_span, "in this text")
                    .help(problem.remedy()),
            );
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> (Vec<(String, Message)>, Diagnostics) {
        let mut diagnostics = Diagnostics::new();
        let file: SourcePath = "locales/pa/help.ftl".into();
        let messages = read(&file, text, &mut diagnostics);
        (messages, diagnostics)
    }

    #[test]
    fn one_bad_message_does_not_lose_the_others() {
        let text = "\u{feff}help-a = ਘਬਰਾਓ ਨਾ\r\nhelp-b = { $police\nhelp-c = ਪੈਸੇ ਨਾ ਦਿਓ { $police }\n";
        let (messages, diagnostics) = read_text(text);
        let ids: Vec<_> = messages.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, ["help-a", "help-c"]);
        assert_eq!(diagnostics.len(), 1);
        let last = &messages.last().expect("two messages").1;
        assert_eq!(last.text, "ਪੈਸੇ ਨਾ ਦਿਓ { $police }");
        assert_eq!(text.get(last.value_span.range()), Some("ਪੈਸੇ ਨਾ ਦਿਓ { $police }"));
    }

    #[test]
    fn terms_are_put_in_and_functions_refused() {
        let (messages, diagnostics) = read_text(
            "-unit = وحدة\na = من { -unit }\nb = { DATETIME($x) }\nc = { other }\nd = { NUMBER($n) }\n",
        );
        let texts: Vec<_> = messages.iter().map(|(_, m)| m.text.as_str()).collect();
        assert_eq!(texts, ["من وحدة", "{ $n }"]);
        assert_eq!(diagnostics.len(), 2);
    }

    #[test]
    fn selects_keep_their_variants() {
        let (messages, diagnostics) = read_text(
            "a =\n    { $n ->\n        [one] przypadek\n        [few] { $n } przypadki\n       *[other] { $n } przypadków\n    }\n",
        );
        assert!(diagnostics.is_empty());
        assert_eq!(
            messages.first().map(|(_, m)| m.text.as_str()),
            Some("{ $n -> [one] przypadek [few] { $n } przypadki *[other] { $n } przypadków }")
        );
    }
}
