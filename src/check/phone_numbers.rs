//! Numbers to call are named, never typed: so they are right everywhere, kept in order in every
//! script, and ready to tap.

use super::guard::{Visible, typed as typed_numbers};
use super::links;
use super::rules::Rules;
use super::visible::{segment_text, word_texts};
use crate::diag::{Code, Diagnostic, Diagnostics, Span};
use crate::model::Catalog;

/// Numbers typed into the text of the campaign and of the theme, and `tel:` links of any kind.
pub(super) fn typed(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for segment in rules.segments() {
        report(rules, &segment_text(segment), &segment.span, diagnostics);
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
            report(rules, &text, &message.value_span, diagnostics);
        }
    }
}

/// The number of a `tel:` link.
fn call(address: &str) -> Option<&str> {
    let (scheme, number) = address.split_once(':')?;
    scheme.eq_ignore_ascii_case("tel").then_some(number)
}

fn report(rules: &Rules<'_>, text: &Visible, span: &Span, diagnostics: &mut Diagnostics) {
    for number in typed_numbers(text) {
        if number.is_phone || contact(rules, &number.digits).is_some() {
            diagnostics.push(diagnostic(rules, &number.shown, span));
        }
    }
}

fn diagnostic(rules: &Rules<'_>, number: &str, span: &Span) -> Diagnostic {
    let help = match contact(rules, number) {
        Some(name) => format!("write `{{ ${name} }}`, which readers can tap to call"),
        None => "define it under `[contacts]` in campaign/campaign.toml, and write `{ $name }` here; if nobody can call it, define it under `[facts]` with `kind = \"text\"`"
            .to_owned(),
    };
    Diagnostic::new(
        Code::ContactTyped,
        format!("the phone number `{}` is typed into the text", number.trim()),
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
