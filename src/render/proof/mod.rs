//! Proves of a finished tree that its pages call nobody and link only to what is there.

mod html;

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{MediaType, OutputPath, OutputTree};

use html::{Page, read};

/// A page as read, for the second look that follows its links.
pub struct Seen<'t> {
    path: &'t OutputPath,
    page: Page,
}

/// Reads one page; `None` for files of other kinds.
pub fn look<'t>(path: &'t OutputPath, media: MediaType, bytes: &[u8]) -> Option<Seen<'t>> {
    (media == MediaType::Html).then(|| Seen { path, page: read(&String::from_utf8_lossy(bytes)) })
}

/// Reports resources from elsewhere, inline code, and links to nowhere.
pub fn prove(tree: &OutputTree, seen: &[Seen<'_>], diagnostics: &mut Diagnostics) {
    let ids: BTreeMap<&str, &BTreeSet<String>> =
        seen.iter().map(|seen| (seen.path.as_str(), &seen.page.ids)).collect();
    for Seen { path, page } in seen {
        for what in &page.calls {
            diagnostics.push(third_party(path, what));
        }
        for link in &page.links {
            if let Some(why) = broken(path, link, tree, &ids) {
                diagnostics.push(
                    Diagnostic::new(Code::OutputLink, format!("{path} links to `{link}`: {why}"))
                        .help("correct the address in the template that writes it"),
                );
            }
        }
    }
    for (path, artifact) in &tree.0 {
        if artifact.media == MediaType::Css {
            for address in sheet_calls(&String::from_utf8_lossy(&artifact.bytes)) {
                diagnostics.push(third_party(path, &address));
            }
        }
    }
}

fn third_party(path: &OutputPath, what: &str) -> Diagnostic {
    Diagnostic::new(Code::OutputThirdParty, format!("{path} holds `{what}`"))
        .help("readers must not be tracked: load only files of the site, by relative addresses, and keep code out of pages")
}

/// Resources of a stylesheet that are not files of ours.
fn sheet_calls(css: &str) -> Vec<String> {
    let mut calls = Vec::new();
    if css.contains("@import") {
        calls.push("@import".to_owned());
    }
    for rest in css.split("url(").skip(1) {
        let address = rest.split(')').next().unwrap_or_default().trim_matches(['"', '\'', ' ']);
        if !is_relative(address) {
            calls.push(address.chars().take(80).collect());
        }
    }
    calls
}

/// Whether the address is a file beside others, neither absolute nor of another host.
fn is_relative(address: &str) -> bool {
    !address.starts_with('/') && !address.contains(':')
}

/// Why a link of a page leads nowhere; `None` when it does not, or leads outside.
fn broken(
    from: &OutputPath,
    link: &str,
    tree: &OutputTree,
    ids: &BTreeMap<&str, &BTreeSet<String>>,
) -> Option<&'static str> {
    if link.contains(':') {
        return None;
    }
    let (address, fragment) = link.split_once('#').unwrap_or((link, ""));
    let Some(target) = join(from, address) else { return Some("it leaves the site") };
    if !tree.0.contains_key(&target) {
        return Some("there is no such file");
    }
    let known = ids.get(target.as_str());
    (!fragment.is_empty() && known.is_some_and(|known| !known.contains(fragment)))
        .then_some("the page has no such place")
}

/// The path that a relative address means, seen from a page.
fn join(from: &OutputPath, address: &str) -> Option<OutputPath> {
    if address.is_empty() {
        return Some(from.clone());
    }
    let mut parts: Vec<&str> = from.as_str().split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => {
                parts.pop()?;
            }
            "." | "" => {}
            other => parts.push(other),
        }
    }
    OutputPath::new(parts.join("/")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Artifact;

    fn problems(files: &[(&str, MediaType, &str)]) -> Vec<String> {
        let tree = OutputTree(
            files
                .iter()
                .map(|(path, media, text)| {
                    let artifact = Artifact::new(*media, text.as_bytes());
                    (OutputPath::new(*path).expect("a path"), artifact)
                })
                .collect(),
        );
        let seen: Vec<_> =
            tree.0.iter().filter_map(|(path, a)| look(path, a.media, &a.bytes)).collect();
        let mut diagnostics = Diagnostics::new();
        prove(&tree, &seen, &mut diagnostics);
        diagnostics.iter().map(|d| d.message.clone()).collect()
    }

    #[test]
    fn pages_that_call_somebody_are_found() {
        for body in [
            "<script src=\"https://cdn.example/x.js\"></script>",
            "<script>alert(1)</script>",
            "<p style=\"color:red\">x</p>",
            "<img src=\"//tracker.example/p.gif\">",
            "<a href=\"help.html\" onclick=\"x()\">x</a>",
            "<link rel=\"stylesheet\" href=\"https://fonts.example/css\">",
            "<style>p{}</style>",
            "<iframe src=\"x.html\"></iframe>",
            "<img srcset=\"https://a.example/1.png 2x\">",
        ] {
            let found = problems(&[
                ("ur/index.html", MediaType::Html, body),
                ("ur/help.html", MediaType::Html, ""),
            ]);
            assert!(!found.is_empty(), "{body}");
        }
        let css = problems(&[(
            "assets/a.css",
            MediaType::Css,
            "a{background:url(\"https://x.example/y\")}",
        )]);
        assert_eq!(css, ["assets/a.css holds `https://x.example/y`"]);
    }

    #[test]
    fn links_and_places_must_be_there() {
        let page = "<a href=\"../cy/index.html#beth\">x</a><a href=\"../cy/index.html#dim\">y</a><a href=\"none.html\">z</a><a href=\"tel:999\">t</a><a href=\"https://www.bbc.co.uk/weather\">w</a><script type=\"application/ld+json\">{}</script>";
        let found = problems(&[
            ("ur/index.html", MediaType::Html, page),
            ("cy/index.html", MediaType::Html, "<h1 id=\"beth\">x</h1>"),
        ]);
        assert_eq!(
            found,
            [
                "ur/index.html links to `../cy/index.html#dim`: the page has no such place",
                "ur/index.html links to `none.html`: there is no such file",
            ]
        );
    }
}
