//! Reads feeds and sitemaps as their readers do: as XML that speaks of the site, and does nothing.

use roxmltree::{Document, Node, NodeType};

use super::attributes::leads_out;
use super::fault::WordingFault;
use super::vocabulary::Vocabulary;
use crate::diag::Code;
use crate::model::Wording;

/// The languages of XML that feeds and sitemaps are written in.
const NAMESPACES: [&str; 4] = [
    "http://www.w3.org/2005/Atom",
    "http://www.sitemaps.org/schemas/sitemap/0.9",
    "http://www.w3.org/1999/xhtml",
    "http://www.w3.org/XML/1998/namespace",
];

/// Everything that is wrong with a feed or a sitemap.
pub(crate) fn xml_faults(xml: &str, wording: &Wording) -> Vec<WordingFault> {
    let document = match Document::parse(xml) {
        Ok(document) => document,
        Err(error) => {
            return vec![fault(
                format!("is not well-formed: {error}"),
                "correct the template: readers of feeds and search engines refuse the whole file",
            )];
        }
    };
    let vocabulary = Vocabulary::new(wording);
    let mut faults: Vec<_> =
        document.descendants().flat_map(|node| node_faults(node, &vocabulary)).collect();
    faults.sort();
    faults.dedup();
    faults
}

fn node_faults(node: Node<'_, '_>, vocabulary: &Vocabulary) -> Vec<WordingFault> {
    match node.node_type() {
        NodeType::Element => element_faults(node, vocabulary),
        NodeType::PI => {
            let target = node.pi().map_or("", |pi| pi.target);
            vec![fault(
                format!("contains the processing instruction `<?{target} …?>`"),
                "delete it from the template: it can load a stylesheet that replaces everything",
            )]
        }
        NodeType::Text => {
            let text = node.text().unwrap_or_default();
            // The time of a day.
            let day =
                text.trim().strip_suffix("T00:00:00Z").filter(|day| vocabulary.has_value(day));
            let is_known = day.is_some() || vocabulary.has_value(text.trim());
            let found = vocabulary.foreign(text).filter(|_| !is_known);
            found.into_iter().map(foreign).collect()
        }
        NodeType::Root | NodeType::Comment => Vec::new(),
    }
}

fn element_faults(node: Node<'_, '_>, vocabulary: &Vocabulary) -> Vec<WordingFault> {
    let name = node.tag_name().name();
    let namespace = node.tag_name().namespace().unwrap_or_default();
    let is_known = NAMESPACES.contains(&namespace);
    // XHTML has the one use of naming a page in other languages.
    if !is_known || namespace == "http://www.w3.org/1999/xhtml" && name != "link" {
        return vec![fault(
            format!("contains the element `<{name}>`, which does not belong in it"),
            "delete it from the template: a feed or sitemap names pages of the site, and nothing else",
        )];
    }
    let mut faults = Vec::new();
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        if leads_out(value) && !vocabulary.has_value(value) {
            faults.push(WordingFault {
                code: Code::PageTarget,
                what: format!("names `{value}`, which is not an address that Handbill gave"),
                help: "show the addresses that Handbill gives, such as `{{ item.url }}`".to_owned(),
                words: Some(value.to_owned()),
            });
        } else if matches!(key, "title" | "label" | "term") {
            faults.extend(vocabulary.foreign(value).map(foreign));
        } else if key.starts_with("on") || key == "style" || key == "src" {
            faults.push(fault(
                format!("has the attribute `{key}`, which does not belong in it"),
                "delete it from the template",
            ));
        }
    }
    faults
}

fn foreign(found: String) -> WordingFault {
    WordingFault {
        code: Code::PageWords,
        what: format!("says `{found}`, which is neither the campaign's text nor an interface word"),
        help: "delete it from the template, and show the values that Handbill gives unchanged"
            .to_owned(),
        words: Some(found),
    }
}

fn fault(what: String, help: &str) -> WordingFault {
    WordingFault { code: Code::OutputXml, what, help: help.to_owned(), words: None }
}
