//! Rules that a finished page must keep, whichever template wrote it.

use std::collections::BTreeMap;

use super::html::{Barrier, HtmlPage};
use super::site::Site;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{OutputPath, registered};

/// Puts every page to every rule.
pub(super) fn check(
    site: &Site<'_>,
    pages: &[(&OutputPath, &HtmlPage)],
    diagnostics: &mut Diagnostics,
) {
    for (path, page) in pages {
        language(path, page, diagnostics);
        barriers(path, page, diagnostics);
        if let Some(base_url) = site.base_url {
            own_address(path, page, base_url, diagnostics);
        }
    }
    alternates(pages, diagnostics);
}

/// Language and direction stand on the root and agree.
fn language(path: &OutputPath, page: &HtmlPage, diagnostics: &mut Diagnostics) {
    let direction = registered(&page.lang).map(|entry| entry.direction().attribute());
    if direction != Some(page.dir.as_str()) {
        diagnostics.push(
            Diagnostic::new(
                Code::PageLanguage,
                format!(
                    "`{path}` has the wrong language or direction: `lang=\"{}\" dir=\"{}\"`",
                    page.lang, page.dir
                ),
            )
            .help("write `<html lang=\"{{ lang }}\" dir=\"{{ dir }}\">` in the template"),
        );
    }
}

fn barriers(path: &OutputPath, page: &HtmlPage, diagnostics: &mut Diagnostics) {
    for barrier in &page.barriers {
        let (code, message, help) = match barrier {
            Barrier::Heading(from, to) => (
                Code::PageHeadings,
                format!("`{path}` skips from heading level {from} to {to}"),
                "use `<h1>` first, and go down one level at a time",
            ),
            Barrier::Alt(address) => (
                Code::PageAlt,
                format!("`{path}` shows `{address}` without `alt`"),
                "write `alt=\"…\"` with what the image shows, or `alt=\"\"` if it is only decoration",
            ),
            Barrier::Wordless(address) => (
                Code::PageLinkText,
                format!("`{path}` has a link to `{address}` without text"),
                "write where the link leads, as its text or as `aria-label=\"…\"`",
            ),
            Barrier::Phone(address) => (
                Code::PagePhone,
                format!("`{path}` shows the number of `{address}` without `dir=\"ltr\"`"),
                "write `<bdi dir=\"ltr\">` around the number, or its groups change order in Arabic and Urdu",
            ),
        };
        diagnostics.push(Diagnostic::new(code, message).help(help));
    }
}

/// A page names itself rightly, and its own site only by relative addresses.
fn own_address(path: &OutputPath, page: &HtmlPage, base_url: &str, diagnostics: &mut Diagnostics) {
    let wanted = crate::routes::absolute(base_url, path);
    if page.canonical.as_ref().is_some_and(|canonical| *canonical != wanted) {
        let found = page.canonical.clone().unwrap_or_default();
        diagnostics.push(
            Diagnostic::new(
                Code::PageAddress,
                format!("`{path}` has the wrong canonical address `{found}`"),
            )
            .help(format!("write `{wanted}`, which is `head.canonical` in templates")),
        );
    }
    for address in page.absolute.iter().filter(|address| address.starts_with(base_url)) {
        diagnostics.push(
            Diagnostic::new(
                Code::PageAddress,
                format!("`{path}` links to its own site as `{address}`"),
            )
            .help("use a relative address, so that the site works from a folder and on any host"),
        );
    }
}

/// Pages of two languages name one another, and by the right tag.
fn alternates(pages: &[(&OutputPath, &HtmlPage)], diagnostics: &mut Diagnostics) {
    let by_address: BTreeMap<&str, &HtmlPage> =
        pages.iter().filter_map(|(_, page)| Some((page.canonical.as_deref()?, *page))).collect();
    for (path, page) in pages {
        let Some(own) = &page.canonical else { continue };
        for (tag, address) in page.alternates.iter().filter(|(tag, _)| tag != "x-default") {
            let other = by_address.get(address.as_str());
            let why = match other {
                None => "the site has no such page",
                Some(other) if other.lang != *tag => "that page is in another language",
                Some(other) if !other.alternates.iter().any(|(_, back)| back == own) => {
                    "that page does not link back to this one"
                }
                Some(_) => continue,
            };
            diagnostics.push(
                Diagnostic::new(
                    Code::PageAlternate,
                    format!("`{path}` names `{address}` as its version in `{tag}`, but {why}"),
                )
                .help("write every entry of `head.alternates` unchanged in the template"),
            );
        }
    }
}
