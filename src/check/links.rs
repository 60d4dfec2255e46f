//! Links: what they give away, and what their words say.

use super::rules::Rules;
use crate::diag::{Code, Diagnostic, Diagnostics, Span};
use crate::model::{LinkTarget, Piece, Placeable, Segment, Tree};

/// The addresses outside of the campaign that a text leads to.
pub(super) fn addresses<'r>(
    rules: &Rules<'r>,
    segment: &'r Segment,
) -> impl Iterator<Item = &'r str> {
    let named: &'r _ = &rules.data.links;
    segment.placeables.values().filter_map(move |placeable| match placeable {
        Placeable::Link(LinkTarget::Address(address)) => Some(address.as_str()),
        Placeable::Link(LinkTarget::Named(name)) => named.get(name)?.url.as_deref(),
        _ => None,
    })
}

/// The addresses that the author wrote, in texts and under `[links]`, with their places.
pub(super) fn written<'r>(rules: &'r Rules<'_>) -> impl Iterator<Item = (&'r str, &'r Span)> {
    let typed = rules.segments().flat_map(|segment| {
        segment.placeables.values().filter_map(|placeable| match placeable {
            Placeable::Link(LinkTarget::Address(address)) => {
                Some((address.as_str(), &segment.span))
            }
            _ => None,
        })
    });
    let named =
        rules.data.links.values().filter_map(|link| Some((link.url.as_deref()?, &link.span)));
    typed.chain(named)
}

/// No address tells the other site who sent the reader.
pub(super) fn tracking(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for (address, span) in written(rules) {
        let query = address.split_once('?').map_or("", |(_, query)| query).to_ascii_lowercase();
        if query.split(['&', ';', '#']).any(|part| part.starts_with("utm_")) {
            diagnostics.push(
                Diagnostic::new(
                    Code::LinkTracking,
                    format!("`{address}` tells the other site where the reader came from"),
                )
                .at(span.clone(), "this address")
                .help("delete the parameters that begin with `utm_` from the address"),
            );
        }
    }
}

/// Words that stand for any link.
const EMPTY: [&str; 14] = [
    "here",
    "click here",
    "click",
    "tap here",
    "press here",
    "more",
    "read more",
    "learn more",
    "find out more",
    "see more",
    "this",
    "this page",
    "this link",
    "go",
];

/// The words of a link, heard alone, say where it leads.
pub(super) fn words(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for segment in rules.segments() {
        for text in link_texts(&segment.pieces).iter().filter(|text| is_empty(text)) {
            diagnostics.push(
                Diagnostic::new(
                    Code::LinkWords,
                    format!("the link text `{}` does not say where the link leads", text.trim()),
                )
                .at(segment.span.clone(), "in this text")
                .help("name what the link leads to, such as `[how to report it](report.md)`"),
            );
        }
    }
}

fn is_empty(text: &str) -> bool {
    let lower = text.to_lowercase();
    let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
    EMPTY.contains(&bare)
        || (!bare.contains(char::is_whitespace)
            && (bare.contains("://") || bare.starts_with("www.")))
}

/// The words of each link. What is put in later, such as the name of a service, says something.
fn link_texts(pieces: &[Piece]) -> Vec<String> {
    let mut texts = Vec::new();
    Piece::walk(pieces, &mut |piece| {
        let Piece::Link { content, .. } = piece else { return };
        let mut text = String::new();
        Piece::walk(content, &mut |piece| match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Placeable(_) => text.push_str("{}name"),
            Piece::Break | Piece::Note(_) => text.push(' '),
            Piece::Emphasis(_) | Piece::Strong(_) | Piece::Code(_) | Piece::Link { .. } => {}
        });
        texts.push(text);
    });
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_say_nothing_are_reported_from_those_that_do() {
        for text in
            ["here", "Click here!", " more… ", "This page", "https://a.example/b", "www.a.example"]
        {
            assert!(is_empty(text), "{text}");
        }
        for text in ["here to help", "More about the film", "Get help now", "{}name"] {
            assert!(!is_empty(text), "{text}");
        }
    }
}
