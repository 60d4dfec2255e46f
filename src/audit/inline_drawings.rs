//! Drawings that a template puts into a page: lines can spell what nobody can read back, so they are
//! the lens of the base theme, the bars of a chart, or icons.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::dom::{Dom, Element, NodeId};
use super::fault::WordingFault;
use crate::diag::Code;

/// How wide and high an icon may be, in pixels: too little for a number to call.
const ICON: f32 = 24.0;

/// The page that has the lens.
const HOME: &str = include_str!("../../themes/national/templates/pages/home.html");

/// The lens of the base theme.
static LENS: LazyLock<Vec<Part>> = LazyLock::new(|| {
    let drawing = HOME.find("<svg").and_then(|start| HOME.get(start..));
    let drawing =
        drawing.and_then(|rest| rest.split_once("</svg>")).map_or("", |(inside, _)| inside);
    let dom = Dom::fragment(&format!("{drawing}</svg>"));
    let first = dom.elements().find(|(_, element)| element.name() == "svg");
    first.map(|(node, _)| parts(&dom, node)).unwrap_or_default()
});

/// An element of a drawing with its attributes by name, and how deep it stands.
type Part = (usize, String, BTreeMap<String, String>);

/// The drawings of a page that nobody can read back, and pictures of the theme that are no logo.
pub(super) fn unreadable(dom: &Dom) -> Vec<WordingFault> {
    let icons: Vec<&str> = dom
        .elements()
        .filter(|(_, element)| element.name() == "link" && is_icon_link(element))
        .filter_map(|(_, element)| element.attribute("href"))
        .collect();
    let fault = |(node, element): (NodeId, &Element)| match element.name() {
        "svg" if !is_within_drawing(dom, node) && !is_known(dom, node, element) => Some(drawing()),
        "img" if element.attribute("src").is_some_and(|source| icons.contains(&source)) => {
            Some(icon())
        }
        _ => None,
    };
    dom.elements().filter_map(fault).collect()
}

fn is_icon_link(element: &Element) -> bool {
    let words = element.attribute("rel").unwrap_or_default().to_ascii_lowercase();
    words.split_ascii_whitespace().any(|word| word.contains("icon"))
}

fn is_within_drawing(dom: &Dom, node: NodeId) -> bool {
    let above = std::iter::successors(dom.parent(node), |node| dom.parent(*node));
    above.filter_map(|node| dom.element(node)).any(|element| element.name() == "svg")
}

fn is_known(dom: &Dom, node: NodeId, element: &Element) -> bool {
    is_icon(element) || is_chart(dom, node) || parts(dom, node) == *LENS
}

fn is_icon(element: &Element) -> bool {
    ["width", "height"].iter().all(|name| {
        let size = element.attribute(name).and_then(|size| size.parse::<f32>().ok());
        size.is_some_and(|size| size > 0.0 && size <= ICON)
    })
}

/// Whether a drawing is bars that all begin at one side, as Handbill draws them.
fn is_chart(dom: &Dom, node: NodeId) -> bool {
    let share = |element: &Element, name| -> Option<f32> {
        element.attribute(name)?.strip_suffix('%')?.parse().ok()
    };
    let is_bar = |element: &Element| {
        let (Some(x), Some(width)) = (share(element, "x"), share(element, "width")) else {
            return false;
        };
        element.name() == "rect"
            && (x == 0.0 || (x + width - 100.0).abs() < 0.2)
            && element.attribute("height") == Some("2.1em")
            && element.attributes.iter().all(|(name, _)| {
                matches!(name.as_str(), "class" | "x" | "y" | "width" | "height" | "rx")
            })
    };
    let children = dom.children(node);
    !children.is_empty() && children.iter().all(|child| dom.element(*child).is_some_and(is_bar))
}

/// The elements of a drawing in their order.
fn parts(dom: &Dom, node: NodeId) -> Vec<Part> {
    let mut found = Vec::new();
    let mut open = vec![(node, 0)];
    while let Some((node, depth)) = open.pop() {
        if let Some(element) = dom.element(node) {
            let attributes = element.attributes.iter().cloned().collect();
            found.push((depth, element.name().to_owned(), attributes));
        }
        open.extend(dom.children(node).iter().rev().map(|child| (*child, depth + 1)));
    }
    found
}

fn drawing() -> WordingFault {
    WordingFault {
        code: Code::PageWords,
        what: "has a drawing of its own, and what its lines say cannot be read back".to_owned(),
        help: "delete the `<svg>` from the template: drawings are the one of `pages/home.html` unchanged, and icons of at most 24 by 24 pixels (`width` and `height`)".to_owned(),
        words: None,
    }
}

fn icon() -> WordingFault {
    WordingFault {
        code: Code::PageWords,
        what: "shows the icon of the site as a picture".to_owned(),
        help: "delete the `<img>` from the template: who publishes is shown by `site.logo` or `site.mark`".to_owned(),
        words: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(body: &str) -> usize {
        let head = "<link rel=icon href=assets/icon.1.svg>";
        unreadable(&Dom::page(&format!("<!doctype html>{head}<body>{body}"))).len()
    }

    #[test]
    fn a_page_has_drawings_that_say_nothing() {
        let start = HOME.find("<svg").expect("the lens");
        let end = HOME.find("</svg>").expect("its end") + "</svg>".len();
        let lens = HOME.get(start..end).expect("the lens");
        let digits = "<path d=\"M0 0h9v9h-9z\"/>";
        for body in [
            lens.to_owned(),
            format!("<svg width=16 height=16 viewBox=\"0 0 16 16\">{digits}</svg>"),
            "<div class=bars><svg role=img aria-label=مقدمات><rect x=0% y=0% width=44.6% height=2.1em rx=6></rect><rect class=strong x=0% y=50% width=100% height=2.1em rx=6></rect></svg></div>".to_owned(),
            "<svg role=img><rect x=55.4% y=0% width=44.6% height=2.1em rx=6></rect></svg>".to_owned(),
            "<img src=cards/cy/a.png alt=Cerdyn>".to_owned(),
        ] {
            assert_eq!(faults(&body), 0, "{body}");
        }
        for body in [
            format!("<svg viewBox=\"0 0 80 20\">{digits}</svg>"),
            format!("<svg width=400 height=16>{digits}</svg>"),
            lens.replace("</svg>", &format!("{digits}</svg>")),
            lens.replace("cx=\"300\"", "cx=\"30\""),
            "<svg><rect x=10% y=0% width=4% height=2.1em rx=6></rect></svg>".to_owned(),
            "<svg></svg>".to_owned(),
            "<img src=assets/icon.1.svg width=400 alt>".to_owned(),
        ] {
            assert_eq!(faults(&body), 1, "{body}");
        }
    }
}
