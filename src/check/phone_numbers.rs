//! Numbers to call are named, never typed: so they are right everywhere, kept in order in every
//! script, and ready to tap.

use super::links;
use super::rules::Rules;
use crate::diag::{Code, Diagnostic, Diagnostics, Span};
use crate::model::Catalog;
use crate::model::mask;

/// Digits from which on a run could be a number to call.
const LONG: usize = 6;

/// Numbers typed into the text of the campaign and of the theme, and `tel:` links of any kind.
pub(super) fn typed(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for segment in rules.segments() {
        for number in runs(&segment.pattern) {
            report(rules, &number, &segment.span, diagnostics);
        }
    }
    for (address, span) in links::written(rules) {
        diagnostics.extend(call(address).map(|number| diagnostic(rules, number, span)));
    }
}

/// Numbers typed into the words of the theme in one language.
pub(super) fn typed_words(rules: &Rules<'_>, catalog: &Catalog, diagnostics: &mut Diagnostics) {
    for message in catalog.interface.values() {
        for number in runs(&message.text) {
            report(rules, &number, &message.value_span, diagnostics);
        }
    }
}

/// The number of a `tel:` link.
fn call(address: &str) -> Option<&str> {
    let (scheme, number) = address.split_once(':')?;
    scheme.eq_ignore_ascii_case("tel").then_some(number)
}

fn report(rules: &Rules<'_>, number: &str, span: &Span, diagnostics: &mut Diagnostics) {
    if looks_like_one(number) || contact(rules, number).is_some() {
        diagnostics.push(diagnostic(rules, number, span));
    }
}

fn diagnostic(rules: &Rules<'_>, number: &str, span: &Span) -> Diagnostic {
    let help = match contact(rules, number) {
        Some(name) => format!("write `{{ ${name} }}`, which readers can tap to call"),
        None => {
            "define it under `[contacts]` in campaign/campaign.toml, and write `{ $name }` here"
                .to_owned()
        }
    };
    Diagnostic::new(
        Code::ContactTyped,
        format!("the phone number {} is typed into the text", number.trim()),
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

/// The digits in ASCII, whatever the script.
fn digits(number: &str) -> String {
    number.chars().filter_map(digit).filter_map(|value| char::from_digit(value, 10)).collect()
}

/// The value of a digit of any script that the campaign may be read in.
fn digit(c: char) -> Option<u32> {
    const ZEROS: [u32; 8] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6];
    let code = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    Some(code - zero)
}

/// Whether a run of digits is shaped like a number to call: six digits and more, in groups or
/// with a zero or plus in front. Thousands in groups of three are an amount.
fn looks_like_one(number: &str) -> bool {
    let trimmed = number.trim();
    let ahead = trimmed.starts_with('+') || digits(trimmed).starts_with('0');
    let groups: Vec<usize> = trimmed
        .split(|c| digit(c).is_none())
        .map(|group| group.chars().count())
        .filter(|length| *length > 0)
        .collect();
    let amount = groups.iter().skip(1).all(|length| *length == 3);
    groups.iter().sum::<usize>() >= LONG && (ahead || !amount)
}

/// The runs of digits of a text, with the spaces, brackets and hyphens within them; days,
/// amounts, and digits that belong to a word are left out.
fn runs(text: &str) -> Vec<String> {
    if !text.chars().any(|c| digit(c).is_some()) {
        return Vec::new();
    }
    let mut bare = String::new();
    let mut from = 0;
    for found in mask::find(text) {
        bare.push_str(text.get(from..found.start).unwrap_or_default());
        bare.push('\u{0}');
        from = found.end;
    }
    bare.push_str(text.get(from..).unwrap_or_default());
    let inside = |c: char| {
        digit(c).is_some() || matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '(' | ')' | '+')
    };
    let mut found = Vec::new();
    let mut rest = bare.as_str();
    let mut before = None;
    while !rest.is_empty() {
        let end = rest.find(|c| !inside(c)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        let next = after.chars().next();
        if is_apart(run, before, next) && !is_day(run.trim()) {
            found.push(run.trim_matches([' ', '-', '(', ')', '\u{a0}']).to_owned());
        }
        let mut tail = after.chars();
        before = tail.next();
        rest = tail.as_str();
    }
    found
}

/// Whether a run holds digits that touch no letter, sign of a currency, point or colon.
fn is_apart(run: &str, before: Option<char>, next: Option<char>) -> bool {
    let first = run.chars().next().is_some_and(|c| digit(c).is_some());
    let last = run.chars().next_back().is_some_and(|c| digit(c).is_some());
    let joins = |c: char| {
        c.is_alphanumeric() || matches!(c, '£' | '$' | '€' | '/' | '_' | '=' | '%' | '\'')
    };
    let part_of_amount = |c: char| matches!(c, ',' | '.' | ':');
    run.chars().any(|c| digit(c).is_some())
        && !(first && before.is_some_and(|c| joins(c) || part_of_amount(c)))
        && !(last && next.is_some_and(joins))
}

/// Whether this is a day such as 2016-12-05.
fn is_day(run: &str) -> bool {
    let lengths: Vec<usize> = run.split('-').map(|part| part.chars().count()).collect();
    lengths == [4, 2, 2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_to_call_are_reported_from_amounts_and_days() {
        for text in [
            "Call 0800 1111 now.",
            "Call +44 20 7946 0101.",
            "Ring (020) 7946-0101",
            "08001111",
            "+448001111",
            "فون کریں ۰۸۰۰ ۱۱۱۱",
            "116 123 456 7 at night",
        ] {
            assert!(runs(text).iter().any(|run| looks_like_one(run)), "{text}: {:?}", runs(text));
        }
        for text in [
            "It cost 1 000 000 pounds.",
            "On 2016-12-05 they told us.",
            "There were 864 cases in 2016.",
            "{ $cases-2016 } 12345 cases",
            "£15,000,000",
            "v1234567a",
        ] {
            assert!(!runs(text).iter().any(|run| looks_like_one(run)), "{text}: {:?}", runs(text));
        }
    }
}
