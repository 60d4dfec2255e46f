//! What every page owes its readers, whichever template wrote it: a way out, a number to call,
//! policies, and a name of its own.

use std::collections::BTreeMap;

use super::address::join;
use super::html::{FocusStop, HtmlPage, PageElements};
use super::site::Site;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::OutputPath;
use crate::routes;

/// What is missing, and how to put it right.
type Fault = (String, &'static str);

/// Puts every page to every demand; a fault that many pages share is reported once.
pub(super) fn check(
    site: &Site<'_>,
    pages: &[(&OutputPath, &HtmlPage)],
    diagnostics: &mut Diagnostics,
) {
    let mut faults: BTreeMap<(Code, Fault), Vec<&OutputPath>> = BTreeMap::new();
    let known: BTreeMap<&OutputPath, &HtmlPage> = pages.iter().copied().collect();
    for (path, page) in pages {
        let mut found = Vec::new();
        head(path, page, &mut found);
        safety(site, &page.elements, &mut found);
        if site.base_url.is_some() && page.canonical.is_none() && names_itself(path, &page.elements)
        {
            found.push((
                "no canonical address".to_owned(),
                "write `<link rel=\"canonical\" href=\"{{ head.canonical }}\">`",
            ));
        }
        let required = found.into_iter().map(|fault| (Code::PageRequired, fault));
        let twice = page.elements.twice.iter().map(|id| (Code::PageDuplicateId, duplicate(id)));
        let unnamed = languages(site, path, page, &known);
        let unnamed = unnamed.into_iter().map(|fault| (Code::PageAlternate, fault));
        for fault in required.chain(twice).chain(unnamed) {
            faults.entry(fault).or_default().push(path);
        }
    }
    for ((code, (what, help)), paths) in faults {
        let Some(first) = paths.first() else { continue };
        let message = match paths.len() {
            1 => format!("`{first}` has {what}"),
            2 => format!("`{first}` and one other page have {what}"),
            many => format!("`{first}` and {} other pages have {what}", many - 1),
        };
        diagnostics.push(Diagnostic::new(code, message).help(help));
    }
}

fn duplicate(id: &str) -> Fault {
    (format!("the id `{id}` twice"), "rename one of them, in the template or at the heading")
}

/// Whether a page stands for itself: not the one for missing addresses, nor a chooser that search
/// engines are to stay away from.
fn names_itself(path: &OutputPath, elements: &PageElements) -> bool {
    *path != routes::not_found() && !(*path == routes::chooser() && elements.is_unlisted)
}

/// Name, summary and policies.
fn head(path: &OutputPath, page: &HtmlPage, found: &mut Vec<Fault>) {
    let elements = &page.elements;
    if elements.title.is_empty() {
        found.push(("no title".to_owned(), "write `<title>{{ head.title }}</title>`"));
    }
    let in_language = *path != routes::not_found() && *path != routes::chooser();
    if in_language && elements.description.is_empty() {
        found.push((
            "no description".to_owned(),
            "write `<meta name=\"description\" content=\"{{ head.description }}\">`",
        ));
    }
    match elements.h1 {
        1 => {}
        0 => found.push(("no h1".to_owned(), "write one `<h1>` in the template")),
        _ => found.push((
            "more than one h1".to_owned(),
            "keep the first `<h1>`, and make the others `<h2>`",
        )),
    }
    if !is_strict(&elements.policy) || !elements.policy_leads {
        found.push((
            "no strict `Content-Security-Policy` before the first file that it loads".to_owned(),
            "copy the `Content-Security-Policy` of the base template to the beginning of `<head>`",
        ));
    }
    if !elements.referrer.eq_ignore_ascii_case("no-referrer") {
        found.push((
            "no `no-referrer` policy".to_owned(),
            "write `<meta name=\"referrer\" content=\"no-referrer\">`",
        ));
    }
}

/// Whether a policy refuses everything but files of the site.
fn is_strict(policy: &str) -> bool {
    let lower = policy.to_ascii_lowercase();
    let lax = ["unsafe-", "http:", "https:", "data:", "blob:", "*", "ws:", "wss:"];
    lower.split(';').any(|rule| rule.trim() == "default-src 'none'")
        && !lax.iter().any(|word| lower.contains(word))
}

/// The way out, and the number to call.
fn safety(site: &Site<'_>, elements: &PageElements, found: &mut Vec<Fault>) {
    let skips = |stop: &FocusStop| stop.address.starts_with('#') && stop.address.len() > 1;
    if !elements.stops.first().is_some_and(skips) || elements.pushes {
        found.push((
            "no skip link as the first stop of the tab order".to_owned(),
            "begin `<body>` with `<a class=\"skip\" href=\"#main\">`, and use no `tabindex` above 0",
        ));
    }
    let exit = elements.stops.iter().find(|stop| stop.id == "exit");
    let is_bare = |rel: &str| {
        ["nofollow", "noreferrer"].iter().all(|word| rel.split_whitespace().any(|w| w == *word))
    };
    match exit {
        None => found.push((
            "no exit link directly after the skip link".to_owned(),
            "write `<a id=\"exit\" href=\"{{ site.exit_url }}\" rel=\"nofollow noreferrer\">` directly after the skip link",
        )),
        Some(exit) if exit.address != site.exit_url || !is_bare(&exit.rel) => found.push((
            "an exit link with the wrong address or without `noreferrer`".to_owned(),
            "write `href=\"{{ site.exit_url }}\" rel=\"nofollow noreferrer\"`",
        )),
        Some(_) => {}
    }
    if site.emergency.is_some_and(|number| !elements.numbers.contains(number)) {
        found.push((
            "no emergency strip outside `<main>`".to_owned(),
            "write the emergency strip with `{{ w.emergency_now | safe }}` on every page",
        ));
    }
}

/// The same page in every listed language, for readers and for search engines.
fn languages(
    site: &Site<'_>,
    path: &OutputPath,
    page: &HtmlPage,
    known: &BTreeMap<&OutputPath, &HtmlPage>,
) -> Vec<Fault> {
    if *path == routes::not_found() {
        return Vec::new();
    }
    let inner = match path.as_str().split_once('/') {
        Some((_, inner)) => inner,
        None => path.as_str(),
    };
    let mut found = Vec::new();
    for locale in site.listed {
        let Ok(other) = OutputPath::new(format!("{}/{inner}", locale.slug)) else { continue };
        let Some(twin) = known.get(&other) else { continue };
        let tag = &*locale.tag;
        let can_choose = page
            .choices
            .iter()
            .any(|(_, address)| join(path, address).is_some_and(|at| at == other));
        if !can_choose && other != *path {
            found.push((
                format!("no link to the same page in `{tag}`"),
                "link to every entry of `head.alternates` with its `hreflang` in the template",
            ));
        }
        let is_reported = page.alternates.iter().any(|(named, _)| named == tag);
        let is_listed = !page.elements.is_unlisted && !twin.elements.is_unlisted;
        if site.base_url.is_some() && is_listed && !is_reported {
            found.push((
                format!("no `hreflang` for the same page in `{tag}`"),
                "write every entry of `head.alternates` into `<head>` in the template",
            ));
        }
    }
    let needs_default =
        site.base_url.is_some() && !site.listed.is_empty() && !page.elements.is_unlisted;
    if needs_default && !page.alternates.iter().any(|(tag, _)| tag == "x-default") {
        found.push((
            "no `hreflang` for readers of other languages".to_owned(),
            "write `<link rel=\"alternate\" hreflang=\"x-default\" href=\"{{ head.chooser }}\">`",
        ));
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::html::read;
    use super::*;
    use crate::model::{Direction, Locale, Script};

    const WHOLE: &str = r#"<html lang=ur dir=rtl><meta http-equiv=Content-Security-Policy content="default-src 'none'; img-src 'self'"><meta name=referrer content=no-referrer><title>مدد</title><meta name=description content="کیا کریں"><link rel=canonical href=https://t.example/ur/><link rel=alternate hreflang=ur href=https://t.example/ur/><link rel=alternate hreflang=cy href=https://t.example/cy/><link rel=alternate hreflang=x-default href=https://t.example/><a href=#main>x</a><a id=exit href=https://exit.example/ rel="nofollow noreferrer">x</a><a href=../cy/index.html hreflang=cy>Cymraeg</a><a href=tel:999>999</a><main id=main><h1>مدد</h1></main>"#;

    fn locale(tag: &str, direction: Direction) -> Locale {
        Locale {
            tag: tag.into(),
            slug: tag.into(),
            autonym: "",
            script: Script::Latin,
            direction,
            og: "",
            fallback: Vec::new(),
        }
    }

    /// What is reported of the page in Urdu beside an empty page in Welsh.
    fn reported(html: &str) -> Vec<String> {
        let (ur, cy) = (locale("ur", Direction::Rtl), locale("cy", Direction::Ltr));
        let site = Site {
            base_url: Some("https://t.example/"),
            folder: "/",
            exit_url: "https://exit.example/",
            emergency: Some("999"),
            listed: &[&ur, &cy],
            unmade: &BTreeSet::new(),
        };
        let path = |text: &str| OutputPath::new(text).expect("a path");
        let (own, other) = (path("ur/index.html"), path("cy/index.html"));
        let (page, twin) = (read(html, None), read("", None));
        let known = BTreeMap::from([(&own, &page), (&other, &twin)]);
        let mut found = Vec::new();
        head(&own, &page, &mut found);
        safety(&site, &page.elements, &mut found);
        found.extend(page.elements.twice.iter().map(|id| duplicate(id)));
        found.extend(languages(&site, &own, &page, &known));
        found.into_iter().map(|(what, _)| what).collect()
    }

    #[test]
    fn a_page_with_everything_passes() {
        assert_eq!(reported(WHOLE), [""; 0]);
    }

    #[test]
    fn whatever_a_template_leaves_out_is_reported() {
        let exit = "<a id=exit href=https://exit.example/ rel=\"nofollow noreferrer\">x</a>";
        let exit_elsewhere = "an exit link with the wrong address or without `noreferrer`";
        for (before, after, wanted) in [
            (exit, "", "no exit link directly after the skip link"),
            (
                exit,
                &format!("<button>x</button>{exit}"),
                "no exit link directly after the skip link",
            ),
            ("href=https://exit.example/", "href=https://evil.example/", exit_elsewhere),
            ("nofollow noreferrer", "nofollow", exit_elsewhere),
            (
                "<a href=#main>",
                "<a href=x.html>",
                "no skip link as the first stop of the tab order",
            ),
            ("<h1>", "<h1 tabindex=1>", "no skip link as the first stop of the tab order"),
            ("<a href=tel:999>999</a>", "", "no emergency strip outside `<main>`"),
            (
                "<a href=tel:999>999</a><main id=main>",
                "<main id=main><a href=tel:999>999</a>",
                "no emergency strip outside `<main>`",
            ),
            (
                "default-src 'none'; img-src 'self'",
                "default-src 'none'; img-src *",
                "no strict `Content-Security-Policy` before the first file that it loads",
            ),
            (
                "<meta http-equiv",
                "<script src=a.js></script><meta http-equiv",
                "no strict `Content-Security-Policy` before the first file that it loads",
            ),
            ("<meta name=referrer content=no-referrer>", "", "no `no-referrer` policy"),
            ("<title>مدد", "<title> ", "no title"),
            ("<meta name=description content=\"کیا کریں\">", "", "no description"),
            ("<h1>مدد</h1>", "", "no h1"),
            ("<h1>مدد</h1>", "<h1>مدد</h1><h1>مدد</h1>", "more than one h1"),
            ("<h1>", "<h1 id=main>", "the id `main` twice"),
            (
                "<a href=../cy/index.html hreflang=cy>Cymraeg</a>",
                "",
                "no link to the same page in `cy`",
            ),
            (
                "<link rel=alternate hreflang=cy href=https://t.example/cy/>",
                "",
                "no `hreflang` for the same page in `cy`",
            ),
            (
                "<link rel=alternate hreflang=x-default href=https://t.example/>",
                "",
                "no `hreflang` for readers of other languages",
            ),
        ] {
            assert!(WHOLE.contains(before), "{before}");
            assert_eq!(reported(&WHOLE.replacen(before, after, 1)), [wanted], "{before}");
        }
    }
}
