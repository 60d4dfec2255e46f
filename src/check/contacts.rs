//! Whom to call: the numbers that no campaign goes without.

use super::rules::Rules;
use crate::diag::{Code, Diagnostic, Diagnostics};

/// Contacts that every page names.
const URGENT: [(&str, &str); 2] =
    [("emergency", "the number to call in an emergency"), ("police", "the number for the police")];

/// The numbers on every page are known. What holds no pages names none.
pub(super) fn urgent(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    let has_pages = rules.theme.templates.iter().next().is_some();
    for (name, what) in URGENT {
        let contact = rules.data.contacts.get(name);
        let known = contact.is_some_and(|contact| contact.number.is_some());
        if known || (contact.is_none() && !has_pages) || rules.data.unread.contains(name) {
            continue;
        }
        let diagnostic = Diagnostic::new(Code::ContactMissing, format!("{what} is not set"))
            .severity(rules.day.severity_when_published())
            .follows(&*rules.campaign.file)
            .help(format!(
                "add `number = \"…\"` under `[contacts.{name}]` in campaign/campaign.toml"
            ));
        diagnostics.push(match contact {
            Some(contact) => diagnostic.at(contact.span.clone(), "no number yet"),
            None => diagnostic.in_file(&rules.campaign.file),
        });
    }
}

/// No number holds that of another contact at one end: readers would call that one.
pub(super) fn numbers(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    let contacts = &rules.data.contacts;
    for (name, contact) in contacts {
        let Some(number) = &contact.number else { continue };
        let Some((first, rest)) = number.split_once(' ') else { continue };
        let last = rest.rsplit(' ').next().unwrap_or(rest);
        let known = |part: &str| {
            contacts
                .iter()
                .find(|(other, known)| *other != name && known.number.as_deref() == Some(part))
        };
        let Some((other, known)) = known(first).or_else(|| known(last)) else { continue };
        diagnostics.push(
            Diagnostic::new(
                Code::ConfigValue,
                format!("the number of `{name}`, `{number}`, holds that of `{other}`"),
            )
            .at(contact.span.clone(), "readers may take it for two numbers")
            .at(known.span.clone(), "the other number")
            .help("write one number; if it is right, write its digits without this space"),
        );
    }
}
