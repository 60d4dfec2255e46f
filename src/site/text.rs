//! The words of the theme for one page.

use std::collections::BTreeMap;

use super::context::SiteContext;
use super::escape::{attribute, escape, escape_kept};
use super::inlines::phone_html;
use crate::fluent::Argument;
use crate::model::{Date, isolated, kept_date};

/// Every word of the theme that needs no value beyond those every page has, by its id with
/// underscores for hyphens: as HTML under its id, as an attribute under its id with `_attr`. One with a number to
/// call is a link as a whole.
///
/// Values that every page has: the numbers `emergency` and `police`, `count` languages, `total`
/// setters of a key, and the `date` of review. What is said while Shift is being pressed stands
/// under `exit_progress_1_attr` and `exit_progress_2_attr`.
pub(super) fn words(site: &SiteContext<'_>, reviewed: Date) -> BTreeMap<String, String> {
    let mut values: BTreeMap<String, Argument> = BTreeMap::new();
    let languages = site.edition.listed.len().max(1);
    values.insert("count".into(), Argument::Number(i64::try_from(languages).unwrap_or(i64::MAX)));
    values.insert("total".into(), Argument::Number(PRESSES));
    values.insert("date".into(), Argument::Text(kept_date(&site.localizer.date(reviewed))));
    for name in ["emergency", "police"] {
        if let Some(phone) = site.phone(name) {
            values.insert(name.into(), Argument::Phone(phone.number));
        }
    }
    let mut words = BTreeMap::new();
    for id in site.edition.words.messages.keys() {
        let Ok(text) = site.localizer.word(id, &values) else { continue };
        let key = id.replace('-', "_");
        words.insert(format!("{key}_attr"), attribute(&text));
        let marked = super::inlines::language(site.localizer.word_fallback(id).map(|l| &**l));
        let whole = |html: String| {
            if marked.is_empty() { html } else { format!("<span{marked}>{html}</span>") }
        };
        words.insert(key, whole(as_call(&text, site)));
    }
    for setters in 1..PRESSES {
        let values = [("count", Argument::Number(setters)), ("total", Argument::Number(PRESSES))];
        let text = site.word_with("exit-progress", &values);
        words.insert(format!("exit_progress_{setters}_attr"), attribute(&text));
    }
    words
}

/// The words that every page of an edition has: made once, then shared.
pub(super) fn shared_words(site: &SiteContext<'_>) -> tera::Value {
    let made = || tera::Value::from_serializable(&words(site, site.edition.identity.updated));
    site.words.get_or_init(made).clone()
}

/// How often Shift is pressed to leave.
const PRESSES: i64 = 3;

/// Escapes a text and makes all of it one link that calls the number in it, so that a finger finds it
/// and a screen reader says whom it calls. A text with no number or several stays as it is.
fn as_call(text: &str, site: &SiteContext<'_>) -> String {
    let phones = ["emergency", "police"].into_iter().filter_map(|name| site.phone(name));
    let found: Vec<_> = phones.filter(|phone| text.contains(&isolated(&phone.number))).collect();
    let [phone] = found.as_slice() else { return with_phones(text, site) };
    let number = isolated(&escape(&phone.number));
    let words = escape_kept(text).replace(&number, &phone_html(phone, true));
    format!("<a class=\"tel\" href=\"tel:{}\">{words}</a>", phone.tel())
}

/// Escapes a text and makes its isolated numbers ones that can be tapped.
fn with_phones(text: &str, site: &SiteContext<'_>) -> String {
    let mut html = escape_kept(text);
    for name in ["emergency", "police"] {
        if let Some(phone) = site.phone(name) {
            let isolated = isolated(&escape(&phone.number));
            html = html.replace(&isolated, &phone_html(&phone, false));
        }
    }
    html
}
