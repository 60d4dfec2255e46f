//! Texts of the source language as a reader sees them.

use super::guard::{SlotKind, Visible};
use crate::fluent::variants;
use crate::model::{Message, Name, Placeable, ReferenceData, Segment};

/// What a reader sees of a text of a page.
pub(super) fn segment_text(segment: &Segment) -> Visible {
    Visible::of_pieces(&segment.pieces, &|name| match segment.placeables.get(name) {
        Some(placeable) => kind(placeable),
        None => SlotKind::Figure,
    })
}

/// What a `{ $name }` of a page shows.
pub(super) fn kind(placeable: &Placeable) -> SlotKind {
    match placeable {
        Placeable::Contact(_) => SlotKind::Phone,
        Placeable::Fact(_)
        | Placeable::FactAsOf(_)
        | Placeable::FactLow(_)
        | Placeable::FactHigh(_)
        | Placeable::LanguageCount
        | Placeable::Published
        | Placeable::Updated
        | Placeable::ReviewBy => SlotKind::Figure,
        Placeable::Platform(_) => SlotKind::Word,
        Placeable::Link(_) | Placeable::Footnote(_) => SlotKind::Mark,
    }
}

/// Names of words of the theme that show a count.
const FIGURES: [&str; 4] = ["count", "total", "kilobytes", "percent"];

/// What a `{ $name }` of a word of the theme shows.
pub(super) fn word_kind(data: &ReferenceData, name: &Name) -> SlotKind {
    if name.as_str() == "number" || data.contacts.contains_key(name) {
        SlotKind::Phone
    } else if FIGURES.contains(&name.as_str()) {
        SlotKind::Figure
    } else {
        SlotKind::Word
    }
}

/// What a reader may see of a word of the theme, form by form.
pub(super) fn word_texts(data: &ReferenceData, message: &Message) -> Vec<Visible> {
    let kind = |name: &Name| word_kind(data, name);
    let forms = variants(&message.pattern).into_iter();
    forms.map(|flat| Visible::of_masked(&flat.masked, &flat.names, &kind)).collect()
}
