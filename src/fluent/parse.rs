//! One Fluent file to messages.

use fluent::FluentResource;
use fluent_syntax::ast;

use super::convert::{self, Terms};
use super::normal_text::normal_text;
use super::place::Place;
use super::syntax;
use super::variants::size;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{Element, Message, Pattern, Unread, UnreadReason};

/// The longest file that is read, in bytes: a page of text has a hundredth of that.
const LARGEST: usize = 1_000_000;
/// How many bytes the texts of a file may come to for each byte of it, terms and forms put in.
const GROWTH: usize = 64;

/// What a file holds.
#[derive(Default)]
pub struct FluentFile {
    /// Its messages, in order.
    pub messages: Vec<(String, Message)>,
    /// Those that give no text, in order.
    pub unread: Vec<(String, Unread)>,
}

/// The messages of the file, in order.
pub fn parse(
    file: &SourcePath,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Message)> {
    read(file, text, diagnostics).messages
}

/// Reads every message of the file.
pub fn read(file: &SourcePath, text: &str, diagnostics: &mut Diagnostics) -> FluentFile {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let source = text.get(bom..).unwrap_or_default().to_owned();
    if let Some(refusal) = refusal(file, &source, bom) {
        diagnostics.push(refusal);
        return FluentFile::default();
    }
    let (resource, errors) = match FluentResource::try_new(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let place = Place { file, source: resource.source(), bom };
    let mut read = FluentFile::default();
    for error in &errors {
        read.unread.extend(syntax::unread(error, &place, diagnostics));
    }
    let terms = terms(&resource, &place, diagnostics);
    let mut left = LARGEST.saturating_add(place.source.len().saturating_mul(GROWTH));
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        match one(message, &terms, &place, diagnostics) {
            Ok(message) => {
                left = left.saturating_sub(size(&message.pattern));
                if left == 0 {
                    diagnostics.push(too_much(&message.value_span));
                    break;
                }
                read.messages.push((id, message));
            }
            Err(unread) => read.unread.push((id, unread)),
        }
    }
    read
}

/// What is refused before the parser sees it.
fn refusal(file: &SourcePath, source: &str, bom: usize) -> Option<Diagnostic> {
    if source.len() > LARGEST {
        let size = source.len() / 1000;
        let message = format!("`{file}` has {size} KB, which is more than {} KB", LARGEST / 1000);
        return Some(
            Diagnostic::new(Code::LocaleSyntax, message)
                .in_file(file)
                .help("keep the texts of each page in a file of its own"),
        );
    }
    abyss(source).map(|at| {
        Diagnostic::new(Code::LocaleSyntax, "braces are nested more than 100 deep")
            .at(Span::new(file, at + bom..at + bom + 1), "here")
            .help("close every `{` with `}`")
    })
}

fn too_much(span: &Span) -> Diagnostic {
    let message = "the terms and forms of this file make more text than can be checked";
    Diagnostic::new(Code::LocaleRefused, message)
        .at(span.clone(), "from here on")
        .help("write the texts more simply: without terms that hold long texts, with fewer forms")
}

/// Where braces are nested so deep that the parser, which calls itself for each, would not return.
fn abyss(source: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut line_begins = true;
    let mut is_comment = false;
    // Whether something has to follow, so that the parser goes on where a line begins like a message.
    let mut is_open = false;
    for (at, byte) in source.bytes().enumerate() {
        if line_begins {
            is_comment = byte == b'#';
            if is_comment || (!is_open && (byte.is_ascii_alphabetic() || byte == b'-')) {
                depth = 0;
            }
        }
        line_begins = byte == b'\n';
        if is_comment {
            continue;
        }
        match byte {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 100 {
            return Some(at);
        }
        if !byte.is_ascii_whitespace() {
            is_open = matches!(byte, b'{' | b'(' | b',' | b':');
        }
    }
    None
}

/// The terms of the file; the first counts of those with the same name.
fn terms<'t>(
    resource: &'t FluentResource,
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> Terms<'t> {
    let mut terms = Terms::new();
    for entry in resource.entries() {
        let ast::Entry::Term(term) = entry else { continue };
        if terms.contains_key(term.id.name) {
            let start = place.offset(term.id.name);
            let span = place.span(start, start + term.id.name.len());
            diagnostics.push(
                Diagnostic::new(
                    Code::LocaleDuplicate,
                    format!("the term `-{}` is defined twice", term.id.name),
                )
                .at(span, "again here")
                .help("delete one of the two"),
            );
        } else {
            terms.insert(term.id.name, &term.value);
        }
    }
    terms
}

/// One message; what it is instead when it gives no text.
fn one(
    message: &ast::Message<&str>,
    terms: &Terms<'_>,
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Message, Unread> {
    let id = message.id.name;
    let [span, value_span] = place.message(id);
    for attribute in &message.attributes {
        let at = place.offset(attribute.id.name);
        diagnostics.push(
            Diagnostic::new(
                Code::LocaleRefused,
                format!("`{id}` has the attribute `.{}`", attribute.id.name),
            )
            .at(place.span(at, at + attribute.id.name.len()), "not allowed")
            .help("delete the attribute, and write the whole text after `=`"),
        );
    }
    let Some(value) = &message.value else {
        return Err(Unread { span, reason: UnreadReason::Reported });
    };
    match convert::pattern(value, terms) {
        Ok(pattern) if is_blank(&pattern) => Err(Unread { span, reason: UnreadReason::Empty }),
        Ok(pattern) => {
            let text = normal_text(&pattern);
            Ok(Message { pattern, variants: Vec::new(), text, span, value_span })
        }
        Err(problem) => {
            diagnostics.push(
                Diagnostic::new(Code::LocaleRefused, format!("`{id}` {}", problem.what()))
                    .at(value_span, "in this translation")
                    .help(problem.remedy()),
            );
            Err(Unread { span, reason: UnreadReason::Reported })
        }
    }
}

/// Whether nothing would be shown.
fn is_blank(pattern: &Pattern) -> bool {
    pattern.0.iter().all(|element| match element {
        Element::Text(text) => text.trim().is_empty(),
        Element::Variable(_) | Element::Select { .. } => false,
    })
}

#[cfg(test)]
mod tests;
