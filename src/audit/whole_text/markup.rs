//! What a file may hold that stands by itself: words, and a stylesheet of its own.

use crate::audit::css;
use crate::audit::dom::{Dom, NodeKind};
use crate::audit::fault::WordingFault;
use crate::audit::html::read;
use crate::audit::runs::Run;
use crate::audit::style::{self, Held, ProtectedPaths};
use crate::diag::Code;
use crate::model::WholeText;

/// Elements that show something else than words, or take words from readers.
const REFUSED: [&str; 12] = [
    "audio", "button", "img", "input", "math", "meter", "picture", "progress", "select", "svg",
    "textarea", "video",
];

/// The template of the base theme, as this version of Handbill knows it.
const HANDOUT: &str = include_str!("../../../themes/national/templates/handout.html");

/// The bytes within which browsers look for the encoding.
const FIRST: usize = 1024;

/// What is wrong with the markup, whatever it says.
pub(super) fn faults(html: &str, dom: &Dom, whole: &WholeText) -> Vec<WordingFault> {
    let page = read(html, None);
    let calls = page.calls.into_iter().filter(|call| call != "<style>");
    let refused = dom.elements().map(|(_, element)| element.name());
    let refused = refused.filter(|name| REFUSED.contains(name)).map(|name| format!("<{name}>"));
    let sheets = sheets(dom);
    let loads = sheets.iter().flat_map(|sheet| css::calls(sheet));
    let beside = page.links.into_iter().filter(|link| !link.starts_with('#'));
    let held = calls.chain(refused).chain(loads).chain(beside);
    let mut faults: Vec<WordingFault> = held.map(held_fault).collect();
    if page.lang != whole.lang || page.dir != whole.dir {
        faults.push(WordingFault {
            code: Code::PageLanguage,
            what: format!(
                "has the wrong language or direction: `lang=\"{}\" dir=\"{}\"`",
                page.lang, page.dir
            ),
            help: "write `<html lang=\"{{ lang }}\" dir=\"{{ dir }}\">` in the template".to_owned(),
            words: None,
        });
    }
    if !tells_encoding(html, dom) {
        faults.push(WordingFault {
            code: Code::PageLanguage,
            what: "does not say that it is UTF-8, so that browsers may show other letters"
                .to_owned(),
            help: "write `<meta charset=\"utf-8\">` directly behind `<head>`".to_owned(),
            words: None,
        });
    }
    faults
}

fn held_fault(held: String) -> WordingFault {
    WordingFault {
        code: Code::OutputThirdParty,
        what: format!("contains `{held}`"),
        help: "delete it from the template: a handout is words and a `<style>` of its own; it loads nothing, runs nothing, and knows no other file".to_owned(),
        words: Some(held),
    }
}

/// Whether the first bytes name the encoding, since a file that is opened from a folder has nobody
/// else to say it.
fn tells_encoding(html: &str, dom: &Dom) -> bool {
    let mut metas = dom.elements().filter(|(_, element)| element.name() == "meta");
    let first = html.char_indices().take_while(|(at, _)| *at < FIRST).map(|(_, c)| c);
    first.collect::<String>().to_ascii_lowercase().contains("charset")
        && metas.any(|(_, element)| {
            element.attribute("charset").is_some_and(|name| name.eq_ignore_ascii_case("utf-8"))
        })
}

/// What its stylesheets hide, cover or write.
pub(super) fn style_faults(dom: &Dom, protected: &ProtectedPaths) -> Vec<WordingFault> {
    // All rules are one stylesheet, on the ground that browsers give to a page without any.
    let sheet = format!(":root{{color:#000;background:#fff}}{}", sheets(dom).concat());
    let base = HANDOUT.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>"));
    let base = base.map_or("", |(base, _)| base);
    let faults = style::style_faults(&sheet, Held { base, whole: false }, protected);
    let fault = |fault: style::StyleFault| WordingFault {
        code: Code::ThemeStyle,
        what: format!("has a `<style>` in which {}", fault.what),
        help: fault.help,
        words: Some(fault.selector),
    };
    faults.into_iter().map(fault).collect()
}

/// The text of each `style` element.
fn sheets(dom: &Dom) -> Vec<String> {
    let styles = dom.elements().filter(|(_, element)| element.name() == "style");
    let text = |node| {
        let children = dom.children(node).iter();
        children
            .filter_map(|child| match dom.kind(*child) {
                NodeKind::Text(text) => Some(text.as_str()),
                _ => None,
            })
            .collect()
    };
    styles.map(|(node, _)| text(node)).collect()
}

/// Whether a run is a stylesheet.
pub(super) fn is_style(dom: &Dom, run: &Run) -> bool {
    let mut elements = run.within.iter().filter_map(|node| dom.element(*node));
    elements.any(|element| element.name() == "style")
}
