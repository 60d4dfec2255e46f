//! What the state of a language is once its files are read again.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use crate::model::{Catalog, Message, Seal, Segment, SegmentId, StateRow, text_hash};

/// The state of one language: what was edited since is noted as made from the text that its
/// translator read.
pub(super) fn absorb(
    catalog: &Catalog,
    on_disk: Option<&Catalog>,
    segments: &IndexMap<SegmentId, Segment>,
) -> BTreeMap<SegmentId, StateRow> {
    let mut rows = BTreeMap::new();
    for (id, message) in &catalog.messages {
        let written = on_disk.and_then(|source| source.messages.get(id)).map(|m| m.text.as_str());
        let known = catalog.state.get(id);
        let row = match segments.get(id) {
            Some(segment) => Some(row(message, &segment.source_hash(), known, written)),
            // The text is gone. Should another one get this id, it is not what was translated.
            None => known
                .map(as_trusted)
                .or_else(|| written.map(|text| row(message, &text_hash(text), None, Some(text)))),
        };
        rows.extend(row.map(|row| (id.clone(), row)));
    }
    rows
}

/// The state of one translation. `current` is the hash of the source text of the page, `written` the
/// source text that lies in the file for translators.
fn row(
    message: &Message,
    current: &str,
    known: Option<&StateRow>,
    written: Option<&str>,
) -> StateRow {
    let translation = text_hash(&message.text);
    let (source, reviewer, previous) = match known {
        // Somebody has typed into the line: nobody knows what the translation was made from.
        Some(row) if row.seal == Seal::Broken => (UNKNOWN.to_owned(), String::new(), None),
        // A line without a checksum says no more than what translators could read.
        Some(row)
            if row.seal == Seal::None
                && row.source == current
                && written.is_some_and(|text| text_hash(text) != current) =>
        {
            let read = written.unwrap_or_default();
            (text_hash(read), String::new(), Some(read.to_owned()))
        }
        // Nobody has touched the translation.
        Some(row) if row.is_of(message) => {
            let previous = row.previous.clone();
            let previous = previous.or_else(|| {
                written.filter(|text| text_hash(text) == row.source).map(str::to_owned)
            });
            (row.source.clone(), as_trusted(row).reviewer, previous)
        }
        // Changed since the last run: made from the text that lies there, but when the page changed
        // in one go with it, from that of the page.
        Some(row) => match written.filter(|text| text_hash(text) != row.source) {
            Some(text) => (text_hash(text), String::new(), Some(text.to_owned())),
            None => (current.to_owned(), String::new(), None),
        },
        None => {
            let source = written.map_or_else(|| current.to_owned(), text_hash);
            (source, String::new(), written.map(str::to_owned))
        }
    };
    let previous = previous.filter(|_| source != current);
    StateRow { source, translation, reviewer, previous, seal: Seal::Whole }
}

/// What is left of a line when what was typed into it does not count.
fn as_trusted(row: &StateRow) -> StateRow {
    let mut trusted = StateRow { seal: Seal::Whole, ..row.clone() };
    if matches!(row.seal, Seal::Reviewer | Seal::Broken) {
        trusted.reviewer.clear();
    }
    if row.seal == Seal::Broken {
        UNKNOWN.clone_into(&mut trusted.source);
    }
    trusted
}

/// The hash of no text.
const UNKNOWN: &str = "0000000000";
