//! `.state.tsv`: from which source text each translation was made, and who has reviewed it.
//!
//! One line per message, sorted: id, hash of the source text, hash of the translation, reviewer
//! or nothing, while it is stale the source text it was made from, and a checksum of all of that. A
//! side file, since translation platforms rewrite the comments of Fluent files.
//!
//! The checksum finds what was typed into the file, or moved there from another language. It is no
//! signature: whoever has the program can have it written.

use std::collections::BTreeMap;

use crate::model::{Seal, SegmentId, StateRow, text_hash};

/// The first line of the file.
const HEADING: &str = "# Written by `handbill locale sync` and `handbill locale review`. Lines changed by hand do not count.\n";

/// Reads the file of a language. Lines that are not whole are passed over; of those that contradict
/// one another none counts.
pub fn parse_state(text: &str, tag: &str) -> BTreeMap<SegmentId, StateRow> {
    let mut rows: BTreeMap<SegmentId, StateRow> = BTreeMap::new();
    let mut is_sealed = false;
    for line in text.trim_start_matches('\u{feff}').lines() {
        is_sealed |= line == HEADING.trim_end();
        let Some((id, row)) = parse_row(line, tag) else { continue };
        is_sealed |= row.seal == Seal::Whole;
        rows.entry(id)
            .and_modify(|known| {
                if *known != row {
                    known.seal = Seal::Broken;
                }
            })
            .or_insert(row);
    }
    if is_sealed {
        // A file with checksums has them on every line.
        let bare = rows.values_mut().filter(|row| row.seal == Seal::None);
        bare.for_each(|row| row.seal = Seal::Broken);
    }
    rows
}

fn parse_row(line: &str, tag: &str) -> Option<(SegmentId, StateRow)> {
    let mut cells = line.split('\t');
    let id = cells.next().filter(|id| !id.is_empty())?;
    let mut row = StateRow {
        source: cells.next()?.to_owned(),
        translation: cells.next()?.to_owned(),
        reviewer: cells.next().unwrap_or_default().to_owned(),
        previous: cells.next().filter(|text| !text.is_empty()).map(str::to_owned),
        seal: Seal::None,
    };
    let written = cells.next().map(str::trim).filter(|sum| !sum.is_empty());
    let id = SegmentId::from(id);
    if let Some(written) = written {
        let (made, reviewed) = checksum(tag, &id, &row);
        row.seal = match written.strip_prefix(&*made) {
            Some(rest) if rest == reviewed => Seal::Whole,
            Some(_) => Seal::Reviewer,
            None => Seal::Broken,
        };
    }
    Some((id, row))
}

/// Two hashes: of what a translation was made from, and of that with who has reviewed it.
fn checksum(tag: &str, id: &SegmentId, row: &StateRow) -> (String, String) {
    let previous = row.previous.as_deref().unwrap_or_default();
    let made = [tag, id.as_str(), &row.source, &row.translation, previous].join("\u{1f}");
    let reviewed = [&*made, &row.reviewer].join("\u{1f}");
    (text_hash(&made), text_hash(&reviewed))
}

/// Writes the file of a language.
pub(super) fn write_state(rows: &BTreeMap<SegmentId, StateRow>, tag: &str) -> String {
    let mut text = HEADING.to_owned();
    for (id, row) in rows {
        let (made, reviewed) = checksum(tag, id, row);
        let previous = row.previous.as_deref().unwrap_or_default();
        let sum = made + &reviewed;
        let cells = [id.as_str(), &row.source, &row.translation, &row.reviewer, previous, &sum];
        text.push_str(&cells.join("\t"));
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(reviewer: &str, previous: Option<&str>) -> StateRow {
        StateRow {
            source: "aaaaaaaaaa".into(),
            translation: "bbbbbbbbbb".into(),
            reviewer: reviewer.into(),
            previous: previous.map(str::to_owned),
            seal: Seal::Whole,
        }
    }

    fn written() -> String {
        let rows = [
            (SegmentId::from("help-dont-panic"), row("", None)),
            (SegmentId::from("home-lead"), row("Siân", Some("Old { $police } text"))),
        ];
        write_state(&BTreeMap::from(rows), "cy")
    }

    fn seals(text: &str, tag: &str) -> Vec<Seal> {
        parse_state(text, tag).into_values().map(|row| row.seal).collect()
    }

    #[test]
    fn the_file_survives_a_round_trip() {
        let text = written();
        assert_eq!(write_state(&parse_state(&text, "cy"), "cy"), text);
        assert_eq!(seals(&text, "cy"), [Seal::Whole; 2]);
    }

    #[test]
    fn what_was_changed_by_hand_is_told_apart() {
        let text = written();
        let by_hand = |old: &str, new: &str| seals(&text.replace(old, new), "cy");
        assert_eq!(by_hand("Siân", "Anne"), [Seal::Whole, Seal::Reviewer]);
        assert_eq!(by_hand("Old", "New"), [Seal::Whole, Seal::Broken]);
        assert_eq!(by_hand("dont-panic", "dont-pay"), [Seal::Broken, Seal::Whole]);
        assert_eq!(seals(&text, "ur"), [Seal::Broken; 2]);
        let twice = format!("{text}help-dont-panic\tcccccccccc\tbbbbbbbbbb\t\t\tdddd\n");
        assert_eq!(seals(&twice, "cy"), [Seal::Broken, Seal::Whole]);
        let typed = format!("{text}help-dont-pay\tcccccccccc\tbbbbbbbbbb\tAnne\n");
        assert_eq!(seals(&typed, "cy"), [Seal::Whole, Seal::Broken, Seal::Whole]);
        // From before there were checksums.
        assert_eq!(seals("help-dont-pay\tcccccccccc\tbbbbbbbbbb\tAnne\n", "cy"), [Seal::None]);
    }
}
