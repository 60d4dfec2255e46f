//! Numbers to call are named, never typed: so they are right everywhere, kept in order in every
//! script, and ready to tap.

use super::guard::{
    Typed, Visible, altered_call, calls, side_by_side, spoken, told, typed as typed_numbers,
};
use super::links;
use super::rules::Rules;
use super::visible::{segment_text, word_texts};
use crate::diag::{Code, Diagnostic, Diagnostics, Span};
use crate::model::Catalog;

/// Numbers typed into the text of the campaign and of the theme, and `tel:` links of any kind.
pub(super) fn typed(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    let tag = &rules.campaign.identity.source;
    for segment in rules.campaign.segments.values() {
        let known = |number: &Typed| is_called(rules, number);
        report(rules, (&segment_text(segment), tag), known, &segment.span, diagnostics);
    }
    // The campaign answers for its own short numbers; a theme names whom to call.
    for segment in rules.theme.segments.values() {
        let called = |number: &Typed| number.is_short_phone || is_called(rules, number);
        report(rules, (&segment_text(segment), tag), called, &segment.span, diagnostics);
    }
    for (address, span) in links::written(rules) {
        diagnostics.extend(call(address).map(|number| diagnostic(rules, number, span)));
    }
}

/// Numbers typed into the words of the theme in the source language; those of other languages are
/// compared with them.
pub(super) fn typed_words(rules: &Rules<'_>, catalog: &Catalog, diagnostics: &mut Diagnostics) {
    for message in catalog.interface.values() {
        for text in word_texts(rules.data, message) {
            let called = |number: &Typed| number.is_short_phone || is_called(rules, number);
            report(rules, (&text, &catalog.tag), called, &message.value_span, diagnostics);
        }
    }
}

/// The number of a `tel:` link.
fn call(address: &str) -> Option<&str> {
    let (scheme, number) = address.split_once(':')?;
    scheme.eq_ignore_ascii_case("tel").then_some(number)
}

/// Reports the numbers of a text that readers could call.
fn report(
    rules: &Rules<'_>,
    (text, tag): (&Visible, &str),
    is_called: impl Fn(&Typed) -> bool,
    span: &Span,
    diagnostics: &mut Diagnostics,
) {
    if let Some(pair) = side_by_side(text) {
        diagnostics.push(
            Diagnostic::new(Code::ContactTyped, format!("two numbers run into one: `{pair}`"))
                .at(span.clone(), "in this text")
                .help("put words between the numbers"),
        );
    }
    if let Some(other) = altered_call(text) {
        let what = format!("another number is made of one to call: `{other}`");
        diagnostics.push(
            Diagnostic::new(Code::ContactTyped, what)
                .at(span.clone(), "in this text")
                .help("delete the sign or letter beside the number"),
        );
    }
    let words: String = text.characters().map(|c| c.unwrap_or('\u{FFFC}')).collect();
    let in_words = spoken(text, tag).into_iter().filter(|_| calls(tag, &[&words]));
    for number in in_words {
        diagnostics.push(shown_as(rules, &number.digits, &number.shown, span));
    }
    let numbers = typed_numbers(text, tag).into_iter();
    let mut shown: Vec<String> = Vec::new();
    for number in numbers.filter(is_called).map(|number| number.shown).chain(told(text, tag)) {
        let known = |other: &String| digits(other).contains(&digits(&number));
        // A number is reported once, whichever rule finds it.
        if !shown.iter().any(known) {
            diagnostics.push(diagnostic(rules, &number, span));
            shown.push(number);
        }
    }
}

/// Whether a number is shaped like one to call, or is that of a contact.
fn is_called(rules: &Rules<'_>, number: &Typed) -> bool {
    number.is_phone || contact(rules, &number.digits).is_some()
}

fn diagnostic(rules: &Rules<'_>, number: &str, span: &Span) -> Diagnostic {
    shown_as(rules, number, number, span)
}

fn shown_as(rules: &Rules<'_>, number: &str, shown: &str, span: &Span) -> Diagnostic {
    let help = match contact(rules, number) {
        Some(name) => format!("write `{{ ${name} }}`, which readers can tap to call"),
        None => {
            let own = span.file.starts_with("themes/");
            let file = if own { &rules.theme.file } else { &rules.campaign.file };
            format!(
                "define it under `[contacts]` in {file}, and write `{{ $name }}` here; if nobody can call it, define it under `[facts]` with `kind = \"text\"`"
            )
        }
    };
    Diagnostic::new(
        Code::ContactTyped,
        format!("the phone number `{}` is typed into the text", shown.trim()),
    )
    .at(span.clone(), "in this text")
    .help(help)
}

/// The contact with this number.
fn contact<'r>(rules: &Rules<'r>, number: &str) -> Option<&'r str> {
    let wanted = digits(number);
    rules
        .data
        .contacts
        .iter()
        .find(|(_, contact)| contact.number.as_deref().is_some_and(|known| digits(known) == wanted))
        .map(|(name, _)| name.as_str())
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}
