//! Writes the source-language Fluent file of a page in the one form that every tool keeps.
//!
//! No blank lines between messages, two before a group, one line per value: whatever platform
//! edits the file next writes back the same bytes.

use crate::fluent::value;
use crate::model::{
    FactValue, Identity, LinkTarget, Name, Page, Placeable, Quantity, ReferenceData, Segment,
    SegmentId, SegmentKind, Share,
};

/// The file of a page.
pub(super) fn source_file(
    page: &Page<SegmentId>,
    segments: &[&Segment],
    data: &ReferenceData,
    identity: &Identity,
) -> String {
    let mut text = format!(
        "### Text of {}, made by \"handbill locale sync\". Edit the Markdown, not this file.\n### Keep every {{ $name }} exactly as it is. Keep [text]({{ $link }}) pairs, **bold** and *italic*.\n",
        page.file
    );
    let mut group: Option<&str> = None;
    let mut first = true;
    for segment in segments {
        if first || segment.group.as_deref() != group {
            group = segment.group.as_deref();
            text.push_str(&format!("\n\n## {}\n\n", group.map_or("About the page", plain)));
            first = false;
        }
        let critical = if segment.critical { " CRITICAL: never shown out of date." } else { "" };
        text.push_str(&format!("# {}.{critical}\n", kind(segment.kind)));
        for (name, placeable) in &segment.placeables {
            text.push_str(&format!("# ${name} = {}\n", explain(placeable, data, identity)));
        }
        text.push_str(&format!("{} = {}\n", segment.id, value(&segment.pattern)));
    }
    text
}

/// A heading as the name of a group: without marks of emphasis.
fn plain(heading: &str) -> &str {
    heading.trim()
}

fn kind(kind: SegmentKind) -> String {
    match kind {
        SegmentKind::Title => "Title of the page, in menus".into(),
        SegmentKind::Description => "Description for search engines and social media".into(),
        SegmentKind::Heading(level) => format!("Heading {level}"),
        SegmentKind::Paragraph => "Paragraph".into(),
        SegmentKind::ListItem => "List item".into(),
        SegmentKind::TableCell => "Table cell".into(),
        SegmentKind::Footnote => "Footnote".into(),
        SegmentKind::ImageAlt => "What an image tells".into(),
        SegmentKind::ImageCaption => "Under an image".into(),
        SegmentKind::Term => "Name in a list".into(),
    }
}

/// What a placeable stands for, in words for the translator.
fn explain(placeable: &Placeable, data: &ReferenceData, identity: &Identity) -> String {
    let fact = |name: &Name| data.facts.get(name).and_then(|fact| fact.value.as_ref());
    match placeable {
        Placeable::Fact(name) => fact(name).map_or_else(|| "not known yet".into(), describe),
        Placeable::FactLow(name) | Placeable::FactHigh(name) => match fact(name) {
            Some(FactValue::Range(low, high, _)) => {
                let low_end = matches!(placeable, Placeable::FactLow(_));
                format!("{} (number)", if low_end { low } else { high })
            }
            Some(other) => describe(other),
            None => "not known yet".into(),
        },
        Placeable::FactAsOf(name) => data
            .facts
            .get(name)
            .and_then(|fact| fact.as_of)
            .map_or_else(|| "a day (date)".into(), |date| format!("{date} (date)")),
        Placeable::Contact(name) => data
            .contacts
            .get(name)
            .and_then(|contact| contact.number.as_ref())
            .map_or_else(|| "a number to call".into(), |number| format!("{number} (phone)")),
        Placeable::Platform(name) => data
            .platforms
            .get(name)
            .map_or_else(String::new, |platform| format!("{} (name)", platform.name)),
        Placeable::LanguageCount => "how many languages (number)".into(),
        Placeable::Published => format!("{} (date)", identity.published),
        Placeable::Updated => format!("{} (date)", identity.updated),
        Placeable::ReviewBy => format!("{} (date)", identity.review_by),
        Placeable::Link(LinkTarget::Page { page, section: Some(section) }) => {
            format!("the page {page}, section {section} (link)")
        }
        Placeable::Link(LinkTarget::Page { page, section: None }) => {
            format!("the page {page} (link)")
        }
        Placeable::Link(LinkTarget::Named(name)) => data
            .links
            .get(name)
            .and_then(|link| link.url.as_ref())
            .map_or_else(|| "an address (link)".into(), |url| format!("{url} (link)")),
        Placeable::Link(LinkTarget::Address(url)) => format!("{url} (link)"),
        Placeable::Link(LinkTarget::Download(file)) => format!("the file {file} (link)"),
        Placeable::Footnote(label) => format!("the mark of the footnote {label}"),
    }
}

fn measured(number: &str, measure: &Quantity, kind: &str) -> String {
    match measure {
        Quantity::Count => format!("{number} ({kind})"),
        Quantity::Share(Share::Percent) => format!("{number}% (share)"),
        Quantity::Share(Share::PerMille) => format!("{number}‰ (share)"),
        Quantity::Money(currency) => format!("{number} {currency} (money)"),
    }
}

fn describe(value: &FactValue) -> String {
    match value {
        FactValue::Number(number, measure) => measured(&number.to_string(), measure, "number"),
        FactValue::Range(low, high, measure) => {
            measured(&format!("{low}–{high}"), measure, "range")
        }
        FactValue::Ratio(part, whole) => format!("{part}:{whole} (ratio)"),
        FactValue::Date(date) => format!("{date} (date)"),
        FactValue::Text(text) => format!("{text} (text)"),
    }
}
