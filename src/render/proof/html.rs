//! Reads what a page loads, links to and names.

use std::collections::BTreeSet;

use html5gum::{StartTag, Token, Tokenizer};

use super::is_relative;

/// What the proof needs to know of a page.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// Every id.
    pub(super) ids: BTreeSet<String>,
    /// Every address of a link or resource.
    pub(super) links: Vec<String>,
    /// Resources from elsewhere and inline code.
    pub(super) calls: Vec<String>,
}

/// Reads a page. Addresses that begin with `root`, for a page that has one, are those of files
/// beside it.
pub(super) fn read(html: &str, root: Option<&str>) -> Page {
    let mut page = Page::default();
    for token in Tokenizer::new(html).flatten() {
        if let Token::StartTag(tag) = token {
            start(&tag, root, &mut page);
        }
    }
    page
}

fn start(tag: &StartTag<()>, root: Option<&str>, page: &mut Page) {
    let name = String::from_utf8_lossy(&tag.name).into_owned();
    let attribute = |wanted: &str| {
        tag.attributes
            .iter()
            .find(|(key, _)| ***key == *wanted.as_bytes())
            .map(|(_, value)| String::from_utf8_lossy(value).into_owned())
    };
    let address = |wanted: &str| {
        let found = attribute(wanted)?;
        let inner = root.and_then(|root| found.strip_prefix(root)).filter(|rest| !rest.is_empty());
        Some(inner.map(str::to_owned).unwrap_or(found))
    };
    for key in tag.attributes.keys() {
        let key = String::from_utf8_lossy(key).into_owned();
        if key == "style" || key.starts_with("on") {
            page.calls.push(format!("{name} {key}="));
        }
    }
    page.ids.extend(attribute("id"));
    match name.as_str() {
        "style" | "iframe" | "object" | "embed" | "base" | "form" => {
            page.calls.push(format!("<{name}>"));
        }
        "script" => match address("src") {
            Some(source) => resource(source, page),
            None if attribute("type").as_deref() == Some("application/ld+json") => {}
            None => page.calls.push("<script> without src".to_owned()),
        },
        "link" => {
            let rel = attribute("rel").unwrap_or_default();
            let address = address("href").unwrap_or_default();
            if !matches!(rel.as_str(), "canonical" | "alternate") {
                resource(address, page);
            } else if is_relative(&address) {
                page.links.push(address);
            }
        }
        "a" => page.links.extend(address("href")),
        _ => {
            for key in ["src", "poster", "data"] {
                if let Some(source) = address(key) {
                    resource(source, page);
                }
            }
            for source in attribute("srcset").unwrap_or_default().split(',') {
                if let Some(address) = source.split_whitespace().next() {
                    resource(address.to_owned(), page);
                }
            }
        }
    }
}

fn resource(address: String, page: &mut Page) {
    if is_relative(&address) {
        page.links.push(address);
    } else {
        page.calls.push(address);
    }
}
