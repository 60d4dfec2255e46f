//! Attributes that readers meet, and those that lead somewhere.

use super::dom::Element;
use super::markup::{self, Target};

/// Attributes whose text is read out, shown as a hint, or shown by a stylesheet or a script.
const READ: [&str; 22] = [
    "abbr",
    "alt",
    "aria-braillelabel",
    "aria-brailleroledescription",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "content",
    "data-done",
    "data-mark",
    "data-none",
    "data-progress-1",
    "data-progress-2",
    "data-some",
    "download",
    "label",
    "placeholder",
    "summary",
    "title",
    "value",
];

/// Whether readers meet the text of an attribute.
pub(super) fn is_read(name: &str) -> bool {
    READ.contains(&name)
}

/// What `meta` elements hold for machines, by their name or property.
const MACHINE_META: [&str; 16] = [
    "viewport",
    "robots",
    "referrer",
    "theme-color",
    "color-scheme",
    "format-detection",
    "og:type",
    "og:url",
    "og:locale",
    "og:locale:alternate",
    "og:image",
    "og:image:type",
    "og:image:width",
    "og:image:height",
    "twitter:card",
    "twitter:image",
];

/// The texts of an element's attributes that readers meet.
pub(super) fn texts(element: &Element) -> impl Iterator<Item = (&str, &str)> {
    let is_machine = element.name() == "meta" && {
        let name = element.attribute("name").or_else(|| element.attribute("property"));
        element.attribute("http-equiv").is_some()
            || name.is_some_and(|name| MACHINE_META.contains(&name.to_ascii_lowercase().as_str()))
    };
    let read = element.attributes.iter().filter(|(name, _)| is_read(name));
    read.filter(move |(name, _)| !(is_machine && name == "content"))
        .map(|(name, value)| (name.as_str(), value.as_str()))
}

/// What a list shows as numbers that its items do not say: its first number, or that it counts
/// down.
pub(super) fn numbering(element: &Element) -> Option<&str> {
    let is_list = element.name() == "ol";
    let value = element.attribute("start").or_else(|| element.attribute("reversed"));
    value.filter(|_| is_list)
}

/// Where an element leads, and whole addresses that it holds. What it would load, and addresses that
/// no link may have, are found as such.
pub(super) fn addresses(element: &Element) -> impl Iterator<Item = &str> {
    let name = element.name();
    let is_link = matches!(name, "a" | "area");
    let is_policy = element.attribute("http-equiv").is_some();
    let held = element.attributes.iter().filter(move |(key, value)| match key.as_str() {
        "href" | "xlink:href" => is_link && markup::target(value) == Target::Outside,
        "content" => name == "meta" && !is_policy,
        "cite" => true,
        key => key.starts_with("data-"),
    });
    held.map(|(_, value)| value.as_str()).filter(|value| leads_out(value))
}

/// Whether a value is an address that leads out of the site or to a person, however it is written.
pub(super) fn leads_out(value: &str) -> bool {
    let bare: String = value.chars().filter(|c| !c.is_ascii_control() && *c != ' ').collect();
    let scheme = bare.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let is_scheme = scheme.is_some_and(|scheme| SCHEMES.contains(&scheme.as_str()));
    is_scheme || bare.starts_with("//") || bare.starts_with("\\\\") || bare.contains("://")
}

/// Schemes of addresses by which a page leads out.
const SCHEMES: [&str; 20] = [
    "http",
    "https",
    "mailto",
    "tel",
    "sms",
    "smsto",
    "mms",
    "callto",
    "facetime",
    "facetime-audio",
    "skype",
    "whatsapp",
    "sip",
    "sips",
    "viber",
    "tg",
    "geo",
    "market",
    "intent",
    "ftp",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_however_they_are_written() {
        for value in [
            "tel:101",
            "TEL:101",
            " tel:0900",
            "t\tel:0900",
            "sms:0900",
            "callto:0900",
            "https://mal.example",
            "//mal.example",
            "x https://mal.example",
        ] {
            assert!(leads_out(value), "{value}");
        }
        for value in ["help/index.html", "#now", "width=device-width", "Steps: one", "a b"] {
            assert!(!leads_out(value), "{value}");
        }
    }
}
