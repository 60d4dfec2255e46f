//! What of a page's markup no page may hold: code, and whatever calls, sends or moves on by itself.

use super::css::calls as sheet_calls;

/// Where a link may lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// To a file beside this one.
    Beside,
    /// Out of the site, or to a person: `https:`, `http:`, `mailto:`, `tel:`.
    Outside,
    /// Nowhere that a link may lead, such as `javascript:`.
    Refused,
}

/// Where an address leads, as browsers read it.
pub(super) fn target(address: &str) -> Target {
    // Browsers drop these, so that they must not hide a scheme.
    let bare: String = address.chars().filter(|c| !c.is_ascii_control() && *c != ' ').collect();
    if bare.starts_with(['/', '\\']) {
        return Target::Refused;
    }
    let Some((scheme, _)) = bare.split_once(':') else { return Target::Beside };
    match scheme.to_ascii_lowercase().as_str() {
        "https" | "http" | "mailto" | "tel" => Target::Outside,
        _ => Target::Refused,
    }
}

/// The beginning of an address, for a report.
pub(super) fn short(address: &str) -> String {
    address.chars().take(80).collect()
}

/// Elements that no page has a use for.
const ELEMENTS: [&str; 32] = [
    "style",
    "iframe",
    "frame",
    "object",
    "embed",
    "applet",
    "portal",
    "fencedframe",
    "base",
    "form",
    // Shown above or beside everything else, or never.
    "dialog",
    "template",
    "slot",
    "canvas",
    "math",
    "noembed",
    "noframes",
    "plaintext",
    "xmp",
    // What says the opposite of the words that stand in it, or turns them.
    "s",
    "strike",
    "del",
    "bdo",
    "marquee",
    // What sets colours and sizes where no stylesheet is asked.
    "font",
    "basefont",
    // Within inline drawings.
    "foreignobject",
    "set",
    "animate",
    "animatemotion",
    "animatetransform",
    "handler",
];

/// Attributes that run, send or call, on whatever element.
const ATTRIBUTES: [&str; 20] = [
    "style",
    "ping",
    "formaction",
    "srcdoc",
    "action",
    "manifest",
    "attributionsrc",
    // What covers a page, cannot be used, or can be written over.
    "popover",
    "popovertarget",
    "commandfor",
    "inert",
    "contenteditable",
    "designmode",
    "bgcolor",
    "vlink",
    "alink",
    "background",
    "shadowrootmode",
    "accesskey",
    "nonce",
];

/// Relations by which a browser calls somebody, or loads what nobody has asked for.
const RELATIONS: [&str; 6] =
    ["preconnect", "dns-prefetch", "modulepreload", "prerender", "pingback", "manifest"];

/// What is refused of one attribute of an element.
pub(super) fn refused(name: &str, key: &str, value: &str) -> Option<String> {
    let lower = value.trim().to_ascii_lowercase();
    let has = |words: &[&str]| lower.split_ascii_whitespace().any(|word| words.contains(&word));
    let is_refused = ATTRIBUTES.contains(&key)
        || key.starts_with("on")
        || value.contains("url(") && !sheet_calls(value).is_empty();
    if is_refused {
        return Some(format!("{name} {key}="));
    }
    match (name, key) {
        ("body", "text" | "link") => Some(format!("<body {key}=>")),
        ("meta", "http-equiv") if matches!(lower.as_str(), "refresh" | "set-cookie") => {
            Some(format!("<meta http-equiv={lower}>"))
        }
        ("script", "type") if has(&["module", "importmap", "speculationrules"]) => {
            Some(format!("<script type={lower}>"))
        }
        ("link", "rel") if has(&RELATIONS) => Some(format!("<link rel={lower}>")),
        _ => None,
    }
}

/// Whether no page may hold such an element at all.
pub(super) fn is_refused(name: &str) -> bool {
    ELEMENTS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_files_of_the_site_to_other_sites_and_to_people() {
        for (address, wanted) in [
            ("help/index.html#now", Target::Beside),
            ("#main", Target::Beside),
            ("https://www.bbc.co.uk/weather", Target::Outside),
            ("TEL:999", Target::Outside),
            ("javascript:x()", Target::Refused),
            (" java\tscript:x()", Target::Refused),
            ("data:text/html,x", Target::Refused),
            ("//evil.example/", Target::Refused),
            ("\\\\evil.example", Target::Refused),
            ("blob:x", Target::Refused),
        ] {
            assert_eq!(target(address), wanted, "{address}");
        }
    }

    #[test]
    fn code_and_calls_are_refused_in_every_attribute() {
        for (name, key, value) in [
            ("p", "style", "color:red"),
            ("body", "onload", "x()"),
            ("a", "ping", "https://evil.example"),
            ("button", "formaction", "/x"),
            ("iframe", "srcdoc", "x"),
            ("meta", "http-equiv", "Refresh"),
            ("script", "type", "module"),
            ("link", "rel", "x DNS-prefetch"),
            ("path", "fill", "url(https://evil.example/#a)"),
        ] {
            assert!(refused(name, key, value).is_some(), "{name} {key}={value}");
        }
        for (name, key, value) in [
            ("script", "type", "application/ld+json"),
            ("path", "fill", "url(#glass)"),
            ("link", "rel", "stylesheet"),
            ("meta", "http-equiv", "Content-Security-Policy"),
        ] {
            assert_eq!(refused(name, key, value), None, "{name} {key}={value}");
        }
        assert!(is_refused("form") && is_refused("foreignobject") && !is_refused("svg"));
    }
}
