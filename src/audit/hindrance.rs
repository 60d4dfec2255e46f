//! What keeps readers from what a page shows: a way out that leaves the page behind, a strip that
//! cannot be used, a stylesheet that does not apply, a view that cannot be enlarged.

use super::dom::{Dom, Element, NodeId};
use super::fault::WordingFault;
use crate::diag::Code;

/// What the exit link may have; the words of its other attributes are compared elsewhere.
const OF_EXIT: [&str; 8] = ["id", "class", "href", "rel", "title", "lang", "dir", "translate"];
/// What no link to a number has.
const OFF_NUMBERS: [&str; 8] = [
    "target",
    "download",
    "role",
    "tabindex",
    "aria-labelledby",
    "aria-disabled",
    "aria-hidden",
    "disabled",
];
/// What a stylesheet of the site is linked with.
const OF_SHEETS: [&str; 4] = ["rel", "href", "media", "type"];
/// What a script of the site is written with.
const OF_SCRIPTS: [&str; 4] = ["src", "defer", "async", "type"];
/// Elements whose content is shown otherwise than as text, or not by every browser.
const AROUND_TEXT: [&str; 10] =
    ["ruby", "rb", "rt", "rtc", "rp", "select", "datalist", "audio", "video", "progress"];
/// Elements within which a link cannot be followed, or does something else.
const AROUND_LINKS: [&str; 6] = ["button", "fieldset", "label", "legend", "summary", "object"];
/// Roles that hide from screen readers what stands within.
const ROLES: [&str; 13] = [
    "button",
    "checkbox",
    "img",
    "image",
    "math",
    "menuitem",
    "meter",
    "option",
    "progressbar",
    "radio",
    "slider",
    "switch",
    "tab",
];

/// What of a page stands in its readers' way.
pub(super) fn hindrances(dom: &Dom) -> Vec<WordingFault> {
    let mut faults = Vec::new();
    skip(dom, &mut faults);
    let has_sheet = dom
        .elements()
        .any(|(_, element)| is_sheet(element) && is_everywhere(element.attribute("media")));
    for (node, element) in dom.elements() {
        faults.extend(unseen(dom, node, element));
        match element.name() {
            "a" if element.attribute("id") == Some("exit") => exit(element, &mut faults),
            "a" if element.attribute("href").is_some_and(|href| href.starts_with("tel:")) => {
                number(element, &mut faults);
            }
            "link" if is_sheet(element) => sheet(element, has_sheet, &mut faults),
            "script" => script(element, &mut faults),
            "meta" => meta(element, &mut faults),
            _ => {}
        }
    }
    faults
}

/// The element around a node, or the node itself, that keeps readers from it; with the exit and the
/// strip their links must work.
pub(super) fn around(dom: &Dom, node: NodeId, has_links: bool) -> Option<String> {
    let up = std::iter::successors(Some(node), |node| dom.parent(*node));
    up.filter_map(|node| dom.element(node)).find_map(|element| {
        let name = element.name();
        if AROUND_TEXT.contains(&name) || has_links && AROUND_LINKS.contains(&name) {
            return Some(format!("<{name}>"));
        }
        let role = element.attribute("role").unwrap_or_default().to_ascii_lowercase();
        let role = role.split_ascii_whitespace().find(|role| ROLES.contains(role));
        role.map(|role| format!("role=\"{role}\"")).or_else(|| {
            let keys = ["aria-disabled", "disabled"];
            let key = keys.into_iter().find(|key| element.attribute(key).is_some());
            key.filter(|_| has_links).map(str::to_owned)
        })
    })
}

/// The class for what screen readers alone say holds links or steps, which all readers need.
fn unseen(dom: &Dom, node: NodeId, element: &Element) -> Option<WordingFault> {
    if !element.classes().any(|class| class == "unseen") {
        return None;
    }
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        let found = dom.element(node).map(Element::name);
        if let Some(name @ ("a" | "li" | "h1" | "h2" | "h3" | "p")) = found {
            return Some(fault(
                format!("hides `<{name}>` by the class `unseen`"),
                "delete the class: it is for captions of tables and words that screen readers say",
            ));
        }
        open.extend(dom.children(node));
    }
    None
}

fn fault(what: String, help: &str) -> WordingFault {
    WordingFault { code: Code::PageRequired, what, help: help.to_owned(), words: None }
}

/// The first link within the page leads to its own text.
fn skip(dom: &Dom, faults: &mut Vec<WordingFault>) {
    let first = dom.elements().find_map(|(_, element)| match element.name() {
        "a" => element.attribute("href"),
        _ => None,
    });
    let Some(id) = first.and_then(|address| address.strip_prefix('#')) else { return };
    let target = dom.elements().find(|(_, element)| element.attribute("id") == Some(id));
    let Some((node, _)) = target else { return };
    let mut up = std::iter::successors(Some(node), |node| dom.parent(*node));
    if !up.any(|node| dom.element(node).is_some_and(|at| at.name() == "main")) {
        let what = format!("has a skip link that leads to `#{id}`, which is not in `<main>`");
        faults.push(fault(
            what,
            "write `<a class=\"skip\" href=\"#main\">` and `<main id=\"main\">`",
        ));
    }
}

fn exit(element: &Element, faults: &mut Vec<WordingFault>) {
    let unknown = element
        .attributes
        .iter()
        .map(|(key, _)| key.as_str())
        // What hides it is reported as words that are not shown.
        .filter(|key| !matches!(*key, "hidden" | "inert" | "aria-hidden" | "popover"))
        .find(|key| !OF_EXIT.contains(key) && !key.starts_with("data-"));
    faults.extend(unknown.map(|key| {
        fault(
            format!("has an exit link with `{key}`"),
            "write it as the base template does, with no other attributes: `<a id=\"exit\" class=\"exit\" href=\"{{ site.exit_url }}\" rel=\"nofollow noreferrer\">`",
        )
    }));
}

fn number(element: &Element, faults: &mut Vec<WordingFault>) {
    let digits = |key: &str| -> Option<String> {
        let value = element.attribute(key)?;
        Some(value.chars().filter_map(|c| c.to_digit(10)).map(|digit| digit.to_string()).collect())
    };
    // A name that is read in place of the number has to hold it.
    let called = digits("href").unwrap_or_default();
    let is_named = digits("aria-label").is_none_or(|name| name.contains(&called));
    let found = OFF_NUMBERS.into_iter().find(|key| element.attribute(key).is_some());
    let found = found.or_else(|| (!is_named).then_some("aria-label"));
    faults.extend(found.map(|key| {
        fault(
            format!("has a number to call with `{key}`"),
            "show numbers as Handbill gives them: `{{ site.police | safe }}`",
        )
    }));
}

fn is_sheet(element: &Element) -> bool {
    let rel = element.attribute("rel").unwrap_or_default();
    element.name() == "link"
        && rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("stylesheet"))
}

/// Whether a stylesheet holds on whatever device.
fn is_everywhere(media: Option<&str>) -> bool {
    media.is_none_or(|media| media.trim().is_empty() || media.trim().eq_ignore_ascii_case("all"))
}

fn sheet(element: &Element, has_sheet: bool, faults: &mut Vec<WordingFault>) {
    let unknown =
        element.attributes.iter().find(|(key, _)| !OF_SHEETS.contains(&key.as_str())).cloned();
    let rel = element.attribute("rel").unwrap_or_default().trim();
    let wrong = unknown
        .or_else(|| {
            (!rel.eq_ignore_ascii_case("stylesheet")).then(|| ("rel".to_owned(), rel.to_owned()))
        })
        .or_else(|| {
            let media = element.attribute("media").filter(|_| !has_sheet)?;
            Some(("media".to_owned(), media.to_owned()))
        })
        .or_else(|| {
            let kind = element.attribute("type")?;
            let is_css = kind.trim().eq_ignore_ascii_case("text/css");
            (!is_css).then(|| ("type".to_owned(), kind.to_owned()))
        });
    faults.extend(wrong.map(|(key, value)| {
        fault(
            format!("links its stylesheet with `{}`", shown(&key, &value)),
            "write `<link rel=\"stylesheet\" href=\"{{ site.stylesheet }}\">`; what is for paper alone stands in `@media print`",
        )
    }));
}

fn script(element: &Element, faults: &mut Vec<WordingFault>) {
    // Data for search engines are no script.
    if element.attribute("src").is_none() {
        return;
    }
    let kinds = ["", "text/javascript", "application/javascript"];
    let wrong = element.attributes.iter().find(|(key, value)| {
        !OF_SCRIPTS.contains(&key.as_str())
            || key == "type" && !kinds.contains(&value.trim().to_ascii_lowercase().as_str())
    });
    faults.extend(wrong.map(|(key, value)| {
        fault(
            format!("has a script with `{}`, which may keep it from running", shown(key, value)),
            "write `<script src=\"{{ site.script }}\" defer></script>`",
        )
    }));
}

fn meta(element: &Element, faults: &mut Vec<WordingFault>) {
    let lower = |key: &str| element.attribute(key).unwrap_or_default().trim().to_ascii_lowercase();
    let content = lower("content");
    let named = content.split_once("charset=").map(|(_, charset)| charset.trim().to_owned());
    let named = named.filter(|_| lower("http-equiv") == "content-type");
    let charset = element.attribute("charset").map(|_| lower("charset")).or(named);
    if let Some(charset) = charset.filter(|charset| !matches!(charset.as_str(), "utf-8" | "utf8")) {
        let what = format!("says that its characters are `{}`", short(&charset));
        faults
            .push(fault(what, "write `<meta charset=\"utf-8\">`: every file is written in UTF-8"));
    }
    if lower("name") != "viewport" {
        return;
    }
    let rules = content.split([',', ';', ' ']).filter(|rule| !rule.is_empty());
    if let Some(rule) = rules.into_iter().find(|rule| !is_readable(rule)) {
        faults.push(fault(
            format!(
                "has a viewport with `{}`, which keeps it from being read or enlarged",
                short(rule)
            ),
            "write `<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">`",
        ));
    }
}

/// Whether a rule of the viewport leaves a page as wide as its device and lets it be enlarged.
fn is_readable(rule: &str) -> bool {
    let (key, value) = rule.split_once('=').unwrap_or((rule, ""));
    let scale = value.parse::<f64>().ok();
    match key {
        "width" => value == "device-width",
        "height" => value == "device-height",
        "initial-scale" | "minimum-scale" => scale.is_some_and(|scale| (scale - 1.0).abs() < 0.01),
        "maximum-scale" => scale.is_some_and(|scale| scale >= 2.0),
        "user-scalable" => matches!(value, "yes" | "1"),
        "viewport-fit" | "interactive-widget" => true,
        _ => false,
    }
}

fn shown(key: &str, value: &str) -> String {
    if value.is_empty() { key.to_owned() } else { format!("{key}=\"{}\"", short(value)) }
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r##"<meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><link rel=stylesheet href=a.css><script src=a.js defer></script><body><a class=skip href="#main">اصل مواد پر جائیں</a><a id=exit class=exit href=https://exit.example/ rel="nofollow noreferrer" data-progress-1="x" title="x">باہر نکلیں</a><a class=tel href=tel:999>999</a><main id=main></main>"##;

    fn found(html: &str) -> Vec<String> {
        hindrances(&Dom::page(html)).into_iter().map(|fault| fault.what).collect()
    }

    #[test]
    fn a_page_that_readers_can_use_passes() {
        assert_eq!(found(PAGE), [""; 0]);
        let printed = "<link rel=stylesheet href=b.css media=print><script";
        assert_eq!(found(&PAGE.replace("<script", printed)), [""; 0]);
    }

    #[test]
    fn whatever_stands_in_the_way_is_reported() {
        for (before, after, wanted) in [
            ("<a id=exit", "<a target=_blank id=exit", "has an exit link with `target`"),
            ("<a id=exit", "<a download id=exit", "has an exit link with `download`"),
            ("<a id=exit", "<a aria-label=x id=exit", "has an exit link with `aria-label`"),
            ("<a id=exit", "<a role=presentation id=exit", "has an exit link with `role`"),
            ("<a id=exit", "<a tabindex=-1 id=exit", "has an exit link with `tabindex`"),
            ("class=tel", "aria-label=x", "has a number to call with `aria-label`"),
            (
                "href=\"#main\"",
                "href=\"#exit\"",
                "has a skip link that leads to `#exit`, which is not in `<main>`",
            ),
            ("href=a.css", "href=a.css disabled", "links its stylesheet with `disabled`"),
            ("href=a.css", "href=a.css media=print", "links its stylesheet with `media=\"print\"`"),
            (
                "rel=stylesheet",
                "rel=\"alternate stylesheet\"",
                "links its stylesheet with `rel=\"alternate stylesheet\"`",
            ),
            (
                "defer",
                "type=text/plain",
                "has a script with `type=\"text/plain\"`, which may keep it from running",
            ),
            ("defer", "nomodule", "has a script with `nomodule`, which may keep it from running"),
            (
                "width=device-width",
                "width=30000",
                "has a viewport with `width=30000`, which keeps it from being read or enlarged",
            ),
            (
                "initial-scale=1",
                "user-scalable=no",
                "has a viewport with `user-scalable=no`, which keeps it from being read or enlarged",
            ),
            (
                "initial-scale=1",
                "maximum-scale=1.5",
                "has a viewport with `maximum-scale=1.5`, which keeps it from being read or enlarged",
            ),
            ("utf-8", "latin1", "says that its characters are `latin1`"),
            (
                "<main id=main>",
                "<main id=main><div class=unseen><ol><li>گھبرائیں نہیں</ol></div>",
                "hides `<li>` by the class `unseen`",
            ),
        ] {
            assert!(PAGE.contains(before), "{before}");
            assert_eq!(found(&PAGE.replacen(before, after, 1)), [wanted], "{after}");
        }
    }
}
