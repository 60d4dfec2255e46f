//! One Fluent file to messages.

use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::ErrorKind;

use super::convert::{self, Terms};
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::Message;

/// Reads every message of the file, in order.
pub fn parse(
    file: &SourcePath,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Message)> {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let source = text.get(bom..).unwrap_or_default().to_owned();
    if let Some(at) = abyss(&source) {
        diagnostics.push(
            Diagnostic::new(Code::LocaleSyntax, "braces are nested more than 100 deep")
                .at(Span::new(file, at + bom..at + bom + 1), "here")
                .help("close every `{` with `}`"),
        );
        return Vec::new();
    }
    let resource = match FluentResource::try_new(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let before = resource.source().get(..error.pos.start).unwrap_or_default();
                let (what, help) = syntax(&error.kind, before);
                let range = error.pos.start + bom..error.pos.end + bom;
                diagnostics.push(
                    Diagnostic::new(Code::LocaleSyntax, what)
                        .at(Span::new(file, range), "here")
                        .help(help),
                );
            }
            resource
        }
    };
    let place = Place { file, source: resource.source(), bom };
    let terms = terms(&resource, &place, diagnostics);
    let mut messages = Vec::new();
    for entry in resource.entries() {
        if let ast::Entry::Message(message) = entry {
            messages.extend(one(message, &terms, &place, diagnostics));
        }
    }
    messages
}

/// What a syntax error means for a translator, and what to type; `before` is the file up to it.
fn syntax(kind: &ErrorKind, before: &str) -> (String, String) {
    let (what, help) = match kind {
        ErrorKind::ExpectedToken('}') => return unclosed(before),
        ErrorKind::ExpectedToken('=') => {
            ("there is no `=` after the id".into(), "write `id = text`")
        }
        ErrorKind::ExpectedToken(token) => {
            (format!("`{token}` is missing"), "type it here, or delete the text before it")
        }
        ErrorKind::ExpectedCharRange { range } if range.contains("\\n") || range.contains('\n') => {
            (
                "the plural forms are not on lines of their own".into(),
                "begin a new line after `->`, after each form, and before the closing `}`",
            )
        }
        ErrorKind::ExpectedCharRange { .. } => (
            "an id or name does not begin with a letter".into(),
            "write `id = text`, and indent the further lines of a text with spaces",
        ),
        ErrorKind::ExpectedMessageField { entry_id: id }
        | ErrorKind::ExpectedTermField { entry_id: id } => {
            (format!("`{id}` has no text"), "write the translation after `=`, or delete the line")
        }
        ErrorKind::MissingDefaultVariant => {
            ("no plural form is the default".into(), "put `*` before the last form: `*[other] …`")
        }
        ErrorKind::MultipleDefaultVariants => {
            ("two plural forms are the default".into(), "keep one `*`: `*[other] …`")
        }
        ErrorKind::UnbalancedClosingBrace => (
            "this `}` has no `{` before it".into(),
            "write `{ $name }`, or delete the brace; in a plural, indent each form and the `}`",
        ),
        other => (
            format!("this is not valid Fluent: {}", other.to_string().to_lowercase()),
            "write `id = text`; a line of a text cannot begin with `[`, `*`, `.` or `}`",
        ),
    };
    (what, help.to_owned())
}

/// The brace before `before` ends was never closed.
fn unclosed(before: &str) -> (String, String) {
    let inside = before.rsplit('{').next().unwrap_or_default().trim();
    let name = inside.split(|c: char| !(c.is_alphanumeric() || matches!(c, '$' | '-' | '_')));
    match name.into_iter().next().filter(|name| name.starts_with('$')) {
        Some(name) => {
            (format!("the brace before `{name}` is not closed"), format!("write `{{ {name} }}`"))
        }
        None => ("a `{` is not closed".into(), "write `{ $name }`".into()),
    }
}

/// Where braces are nested so deep that the parser, which calls itself for each, would not
/// return.
fn abyss(source: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut line_begins = true;
    for (at, byte) in source.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            b'a'..=b'z' | b'A'..=b'Z' | b'#' | b'-' if line_begins => depth = 0,
            _ => {}
        }
        if depth > 100 {
            return Some(at);
        }
        line_begins = byte == b'\n';
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

/// Where slices of the source lie in the file.
struct Place<'s> {
    file: &'s SourcePath,
    source: &'s str,
    bom: usize,
}

impl Place<'_> {
    /// Byte offset of a slice of the source in the source.
    fn offset(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize)
            .saturating_sub(self.source.as_ptr() as usize)
            .min(self.source.len())
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
            Diagnostic::new(
                Code::LocaleRefused,
                format!("`{id}` has the attribute `.{}`", attribute.id.name),
            )
            .at(place.span(at, at + attribute.id.name.len()), "not allowed")
            .help("delete the attribute, and write the whole text after `=`"),
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
            Some((id, Message { pattern, variants: Vec::new(), text, span, value_span }))
        }
        Err(problem) => {
            diagnostics.push(
                Diagnostic::new(Code::LocaleRefused, format!("`{id}` {}", problem.what()))
                    .at(value_span, "in this translation")
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
        let messages = parse(&file, text, &mut diagnostics);
        (messages, diagnostics)
    }

    #[test]
    fn one_bad_message_does_not_lose_the_others() {
        let text =
            "\u{feff}help-a = ਘਬਰਾਓ ਨਾ\r\nhelp-b = { $police\nhelp-c = ਪੈਸੇ ਨਾ ਦਿਓ { $police }\n";
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

    #[test]
    fn a_term_is_put_in_in_the_form_asked_for() {
        let (messages, diagnostics) = read_text(
            "-policja =\n    { $przypadek ->\n       *[mianownik] Policja\n        [dopelniacz] Policji\n    }\na = { -policja } pomoże\nb = Nie bój się { -policja(przypadek: \"dopelniacz\") }\n-policja = Milicja\n",
        );
        let texts: Vec<_> = messages.iter().map(|(_, m)| m.text.as_str()).collect();
        assert_eq!(texts, ["Policja pomoże", "Nie bój się Policji"]);
        let reported: Vec<_> = diagnostics.iter().map(|d| d.message.as_str()).collect();
        assert_eq!(reported, ["the term `-policja` is defined twice"]);
    }

    #[test]
    fn terms_in_a_circle_and_deep_nesting_are_refused() {
        let (messages, diagnostics) = read_text("-a = { -b }\n-b = { -a }\nx = { -a }\n");
        assert!(messages.is_empty());
        assert_eq!(diagnostics.iter().next().map(|d| d.code), Some(Code::LocaleRefused));
        let deep = format!("x = {}$n{}\n", "{ ".repeat(50), " }".repeat(50));
        let (messages, diagnostics) = read_text(&deep);
        assert!(messages.is_empty() && !diagnostics.is_empty());
        let abyss = format!("a = ا\nx =\n    {}", "{ ".repeat(500_000));
        let (messages, diagnostics) = read_text(&abyss);
        assert!(messages.is_empty());
        let (calls, _) = read_text(&format!("x = {{ {}", "NUMBER(".repeat(500_000)));
        assert!(calls.is_empty());
        assert_eq!(
            diagnostics.iter().next().and_then(|d| d.primary()).map(|span| span.start),
            Some(215)
        );
    }

    #[test]
    fn what_is_wrong_is_shown_where_it_stands() {
        let text = "help-a = عرب\nhelp-b =\nhelp-c = { other }\nhelp-d = x\n    .alt = y\n1bad = ص\nhelp-e = خ\n";
        let (messages, diagnostics) = read_text(text);
        let ids: Vec<_> = messages.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, ["help-a", "help-d", "help-e"]);
        let places: Vec<_> = diagnostics
            .iter()
            .map(|d| (d.code, d.primary().and_then(|span| text.get(span.range())).unwrap_or("?")))
            .collect();
        assert_eq!(
            places,
            [
                (Code::LocaleSyntax, "help-b =\n"),
                (Code::LocaleSyntax, "1"),
                (Code::LocaleRefused, "{ other }"),
                (Code::LocaleRefused, "alt"),
            ]
        );
    }

    #[test]
    fn syntax_errors_say_what_to_type() {
        for (text, message, help) in [
            (
                "a = ਪੁਲਿਸ { $police ਨੂੰ\n",
                "the brace before `$police` is not closed",
                "write `{ $police }`",
            ),
            (
                "a = 警察 }\n",
                "this `}` has no `{` before it",
                "write `{ $name }`, or delete the brace",
            ),
            ("a ਪੁਲਿਸ\n", "there is no `=` after the id", "write `id = text`"),
            (
                "a = { $n -> [one] peth *[other] pethau }\n",
                "the plural forms are not on lines of their own",
                "begin a new line after `->`",
            ),
            (
                "a = { $n ->\n    [one] peth\n    [other] pethau\n    }\n",
                "no plural form is the default",
                "put `*` before the last form",
            ),
        ] {
            let (_, diagnostics) = read_text(text);
            let first = diagnostics.iter().next().expect("an error");
            assert_eq!(first.message, message);
            let found = first.help.as_deref().unwrap_or_default();
            assert!(found.starts_with(help), "{found}");
        }
    }

    #[test]
    fn literals_and_carriage_returns_leave_no_trace() {
        let (messages, _) = read_text("a = [ਇੱਕ] { \"[\" }ਦੋ](#x)\r\nb = { \"{\" }x{ \"}\" }\r\n");
        let texts: Vec<_> = messages.iter().map(|(_, m)| m.text.as_str()).collect();
        assert_eq!(texts, ["[ਇੱਕ] [ਦੋ](#x)", "{x}"]);
    }
}
