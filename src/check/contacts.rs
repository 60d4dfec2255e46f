//! Whom to call: the numbers that no campaign goes without.

use super::rules::Rules;
use crate::diag::{Code, Diagnostic, Diagnostics};

/// Contacts that every page names.
const URGENT: [(&str, &str); 2] =
    [("emergency", "the number to call in danger"), ("police", "the number of the police")];

/// The numbers on every page are known. What holds no pages names none.
pub(super) fn urgent(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    let has_pages = rules.theme.templates.iter().next().is_some();
    for (name, what) in URGENT {
        let contact = rules.data.contacts.get(name);
        let known = contact.is_some_and(|contact| contact.number.is_some());
        if known || (contact.is_none() && !has_pages) {
            continue;
        }
        let diagnostic = Diagnostic::new(Code::ContactMissing, format!("{what} is not known"))
            .severity(rules.day.severity_when_published())
            .help(format!("write `[contacts.{name}]` with `number = \"…\"` in campaign.toml"));
        diagnostics.push(match contact {
            Some(contact) => diagnostic.at(contact.span.clone(), "still empty"),
            None => diagnostic.in_file(&rules.campaign.file),
        });
    }
}
