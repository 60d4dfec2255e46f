//! Proves of a finished tree that it calls nobody, keeps nothing, and links only to what is
//! there: every page, stylesheet, drawing and script of it. PDFs are read where they are made.

mod address;
mod attributes;
mod characters;
mod css;
mod dom;
mod drawings;
mod fault;
mod hindrance;
mod html;
mod image;
mod inline_drawings;
mod markup;
mod pdf;
mod physical;
mod required_elements;
mod rules;
mod runs;
mod safety;
mod script;
mod site;
mod style;
mod stylesheets;
pub(crate) mod svg;
mod vocabulary;
mod weight;
mod whole_text;
mod wording;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath};
use crate::model::{MediaType, OutputPath, OutputTree};
use crate::routes;

use address::join;
pub(crate) use fault::WordingFault;
use html::{HtmlPage, read};
pub(crate) use image::measure;
pub(crate) use pdf::pdf_calls;
pub(crate) use physical::{Physical, physical};
pub(crate) use site::Site;
pub(crate) use style::ProtectedPaths;
use stylesheets::ReadSource;
pub(crate) use whole_text::whole_text_faults;
pub(crate) use wording::{Compared, compare};
pub(crate) use xml::xml_faults;

/// A file as read, for the second look that follows the links of pages.
pub(crate) struct InspectedFile<'t> {
    path: &'t OutputPath,
    /// What it would load from elsewhere, run or keep.
    calls: Vec<String>,
    /// More of it, when it is a page.
    page: Option<HtmlPage>,
    /// Its fonts, when it is a stylesheet.
    faces: Vec<css::FontFace>,
}

/// Reads one file; `None` for files of kinds that load nothing.
pub(crate) fn inspect_file<'t>(
    path: &'t OutputPath,
    media: MediaType,
    bytes: &[u8],
    site: &Site<'_>,
) -> Option<InspectedFile<'t>> {
    let text = || String::from_utf8_lossy(bytes);
    let calls = match media {
        MediaType::Html => {
            let everywhere = (*path == routes::not_found()).then_some(site.folder);
            let mut page = read(&text(), everywhere);
            let calls = std::mem::take(&mut page.calls);
            return Some(InspectedFile { path, calls, page: Some(page), faces: Vec::new() });
        }
        MediaType::Css => css::calls(&text()),
        MediaType::JavaScript => script::calls(&text()),
        MediaType::Svg => svg::calls(&text()).unwrap_or_else(|why| vec![why]),
        _ => return None,
    };
    let faces = if media == MediaType::Css { css::faces(&text()) } else { Vec::new() };
    Some(InspectedFile { path, calls, page: None, faces })
}

/// Reports resources from elsewhere, inline code, links to nowhere, and pages that break a rule.
pub(crate) fn audit_site(
    tree: &OutputTree,
    site: &Site<'_>,
    seen: &[InspectedFile<'_>],
    (protected, source): (&ProtectedPaths, ReadSource<'_>),
    diagnostics: &mut Diagnostics,
) {
    let pages = || seen.iter().filter_map(|seen| Some((seen.path, seen.page.as_ref()?)));
    let all: Vec<_> = pages().collect();
    rules::check(site, &all, diagnostics);
    required_elements::check(site, &all, diagnostics);
    let faces = seen.iter().map(|seen| (seen.path, seen.faces.as_slice())).collect();
    stylesheets::check(tree, protected, source, diagnostics);
    drawings::check(tree, diagnostics);
    weight::scripts(tree, diagnostics);
    weight::check(tree, &all, &faces, diagnostics);
    let ids: BTreeMap<&str, &BTreeSet<String>> =
        pages().map(|(path, page)| (path.as_str(), &page.ids)).collect();
    diagnostics.extend(all_calls(tree, seen));
    for (path, page) in pages() {
        for link in &page.links {
            if let Some(why) = broken(path, link, (tree, site.unmade), &ids) {
                diagnostics.push(
                    Diagnostic::new(Code::OutputLink, format!("`{path}` links to `{link}`, {why}"))
                        .help("correct the address in the template"),
                );
            }
        }
    }
}

/// Reports what files would load from elsewhere, run or keep; what several share once. Each language
/// has its stylesheet, all from one source, and pages are made by the same templates.
fn all_calls(tree: &OutputTree, seen: &[InspectedFile<'_>]) -> Vec<Diagnostic> {
    let mut found: BTreeMap<(&str, Option<&SourcePath>), Vec<&OutputPath>> = BTreeMap::new();
    for InspectedFile { path, calls, .. } in seen {
        let source = tree.0.get(*path).and_then(|artifact| artifact.source.as_ref());
        for what in calls {
            found.entry((what, source)).or_default().push(path);
        }
    }
    let report = |((what, source), mut paths): ((&str, Option<&SourcePath>), Vec<&OutputPath>)| {
        paths.dedup();
        let first = paths.first()?;
        let mut diagnostic = third_party(first, what, source);
        let others = match paths.len() - 1 {
            1 => "one other page".to_owned(),
            others => format!("{others} other pages"),
        };
        if source.is_none() && paths.len() > 1 {
            diagnostic.message = format!("`{first}` and {others} contain `{what}`");
        }
        Some(diagnostic)
    };
    found.into_iter().filter_map(report).collect()
}

/// Reports what a file would load from elsewhere, run or keep.
pub(crate) fn third_party(
    path: &OutputPath,
    what: &str,
    source: Option<&SourcePath>,
) -> Diagnostic {
    let diagnostic = Diagnostic::new(Code::OutputThirdParty, format!("`{path}` contains `{what}`"));
    let diagnostic = match source {
        Some(source) => diagnostic.in_file(source),
        None => diagnostic,
    };
    diagnostic
        .help("delete it: pages may load only files of the site, by relative addresses, and contain no code")
}

/// Why a link of a page leads nowhere; `None` when it does not, or leads outside.
fn broken(
    from: &OutputPath,
    link: &str,
    (tree, unmade): (&OutputTree, &BTreeSet<OutputPath>),
    ids: &BTreeMap<&str, &BTreeSet<String>>,
) -> Option<&'static str> {
    let (address, fragment) = link.split_once('#').unwrap_or((link, ""));
    let Some(target) = join(from, address) else { return Some("which is outside the site") };
    if unmade.contains(&target) {
        return None;
    }
    if !tree.0.contains_key(&target) {
        return Some("which does not exist");
    }
    let known = ids.get(target.as_str());
    (!fragment.is_empty() && known.is_some_and(|known| !known.contains(fragment)))
        .then_some("but that page has no such id")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Artifact;

    const SITE: Site<'_> = Site {
        base_url: Some("https://t.example/campaign/"),
        folder: "/campaign/",
        exit_url: "https://www.bbc.co.uk/weather",
        emergency: Some("999"),
        listed: &[],
        unmade: &BTreeSet::new(),
    };

    /// The problems of a site, but for what the scraps here do not have: languages, and what every
    /// page owes its readers.
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
        let seen: Vec<_> = tree
            .0
            .iter()
            .filter_map(|(path, a)| inspect_file(path, a.media, &a.bytes, &SITE))
            .collect();
        let mut diagnostics = Diagnostics::new();
        audit_site(&tree, &SITE, &seen, (&ProtectedPaths::new(), &|_| None), &mut diagnostics);
        let unasked = [Code::PageLanguage, Code::PageRequired];
        let reported = diagnostics.iter().filter(|d| !unasked.contains(&d.code));
        reported.map(|d| d.message.clone()).collect()
    }

    #[test]
    fn links_to_files_that_could_not_be_made_are_right() {
        let path = |text: &str| OutputPath::new(text).expect("a path");
        let html = "<a href=../../cards/ur/x.png>x</a><a href=../y.html>y</a>";
        let page = Artifact::new(MediaType::Html, html.as_bytes());
        let tree = OutputTree([(path("ur/toolkit/index.html"), page)].into());
        let unmade = [path("cards/ur/x.png")].into();
        let site = Site { unmade: &unmade, ..SITE };
        let seen: Vec<_> = tree
            .0
            .iter()
            .filter_map(|(path, a)| inspect_file(path, a.media, &a.bytes, &site))
            .collect();
        let mut found = Diagnostics::new();
        audit_site(&tree, &site, &seen, (&BTreeSet::new(), &|_| None), &mut found);
        let links = found.iter().filter(|found| found.code == Code::OutputLink);
        let links: Vec<_> = links.map(|found| found.message.as_str()).collect();
        assert_eq!(links, ["`ur/toolkit/index.html` links to `../y.html`, which does not exist"]);
    }

    #[test]
    fn pages_that_call_somebody_are_found() {
        for body in [
            "<script src=\"https://cdn.example/x.js\"></script>",
            "<script src=\"../assets/x.gif\"></script>",
            "<script src=\"../assets/x.gif#.js\"></script>",
            "<link rel=\"preload stylesheet\" href=\"../assets/x.png\">",
            "<script>alert(1)</script>",
            "<p style=\"color:red\">x</p>",
            "<img src=\"//tracker.example/p.gif\">",
            "<a href=\"help.html\" onclick=\"x()\">x</a>",
            "<link rel=\"stylesheet\" href=\"https://fonts.example/css\">",
            "<style>p{}</style>",
            "<iframe src=\"x.html\"></iframe>",
            "<img srcset=\"https://a.example/1.png 2x\">",
            "<svg><image href=\"https://a.example/1.png\"/></svg>",
            "<svg><use xlink:href=\"https://a.example/a.svg#a\"/></svg>",
            "<svg><a xlink:href=\"javascript:x()\">x</a></svg>",
            "<svg><feImage href=\"//a.example/1.png\"/></svg>",
            "<svg><set attributeName=href to=x /></svg>",
            "<script type=module src=\"help.html\"></script>",
            "<a href=\"javascript:x()\">x</a>",
            "<a href=\"JAVA&#10;SCRIPT:x()\">x</a>",
            "<a href=\"vbscript:x\">x</a>",
            "<a href=\"//a.example/\">x</a>",
            "<a href=\"help.html\" ping=\"help.html\">x</a>",
            "<map><area href=\"data:text/html,x\" alt=x></map>",
            "<button formaction=\"help.html\">x</button>",
            "<form action=\"help.html\">x</form>",
            "<div srcdoc=x>",
            "<meta http-equiv=Refresh content=\"0; url=help.html\">",
            "<video src=\"https://a.example/v.mp4\"></video>",
            "<video poster=\"https://a.example/p.jpg\"></video>",
            "<audio><source src=\"https://a.example/a.mp3\"></audio>",
            "<video><track src=\"//a.example/t.vtt\"></video>",
            "<link rel=preconnect href=\"https://a.example\">",
            "<link rel=dns-prefetch href=\"//a.example\">",
            "<link rel=modulepreload href=\"help.html\">",
            "<link rel=\"alternate stylesheet\" href=\"https://a.example/a.css\">",
            "<link rel=preload as=image imagesrcset=\"https://a.example/1.png 2x\">",
            "<body background=\"https://a.example/1.png\">",
        ] {
            let found = problems(&[
                ("ur/index.html", MediaType::Html, body),
                ("ur/help.html", MediaType::Html, ""),
            ]);
            assert!(found.iter().any(|found| found.contains(" contains `")), "{body}: {found:?}");
        }
        let css = problems(&[(
            "assets/a.css",
            MediaType::Css,
            "a{background:url(\"https://x.example/y\")}",
        )]);
        assert_eq!(css, ["`assets/a.css` contains `https://x.example/y`"]);
    }

    #[test]
    fn links_and_places_must_be_there() {
        let page = "<a href=\"../cy/index.html#beth\">x</a><a href=\"../cy/index.html#dim\">y</a><a href=\"none.html\">z</a><a href=\"tel:999\" dir=\"ltr\">t</a><a href=\"https://www.bbc.co.uk/weather\">w</a><script type=\"application/ld+json\">{}</script>";
        let found = problems(&[
            ("ur/index.html", MediaType::Html, page),
            ("cy/index.html", MediaType::Html, "<h1 id=\"beth\">x</h1>"),
        ]);
        assert_eq!(
            found,
            [
                "`ur/index.html` links to `../cy/index.html#dim`, but that page has no such id",
                "`ur/index.html` links to `none.html`, which does not exist",
            ]
        );
    }

    #[test]
    fn the_page_for_missing_addresses_names_files_from_the_root_of_its_host() {
        let page = "<link rel=stylesheet href=/campaign/assets/a.css><a href=/campaign/ur/index.html>x</a><a href=/campaign/none.html>y</a><img src=/elsewhere/a.png alt>";
        let found = problems(&[
            ("404.html", MediaType::Html, page),
            ("assets/a.css", MediaType::Css, ""),
            ("ur/index.html", MediaType::Html, "<link rel=stylesheet href=/campaign/assets/a.css>"),
        ]);
        assert_eq!(
            found,
            [
                "`ur/index.html` contains `/campaign/assets/a.css`",
                "`404.html` contains `/elsewhere/a.png`",
                "`404.html` links to `none.html`, which does not exist",
            ]
        );
    }
}
