//! `.state.tsv`: from which source text each translation was made.
//!
//! One line per message, sorted: id, hash of the source text, hash of the translation, reviewer
//! or nothing, and, while it is stale, the source text it was made from. A side file, since
//! translation platforms rewrite the comments of Fluent files.

use std::collections::BTreeMap;

use crate::model::{SegmentId, StateRow};

/// Reads the file. Lines that are not whole are passed over, as are those that contradict another:
/// what is not known for sure is not known.
pub fn parse_state(text: &str) -> BTreeMap<SegmentId, StateRow> {
    let mut rows: BTreeMap<SegmentId, Option<StateRow>> = BTreeMap::new();
    for (id, row) in text.trim_start_matches('\u{feff}').lines().filter_map(parse_row) {
        rows.entry(id)
            .and_modify(|known| *known = known.take().filter(|known| *known == row))
            .or_insert(Some(row));
    }
    rows.into_iter().filter_map(|(id, row)| Some((id, row?))).collect()
}

fn parse_row(line: &str) -> Option<(SegmentId, StateRow)> {
    let mut cells = line.split('\t');
    let id = cells.next().filter(|id| !id.is_empty())?;
    let row = StateRow {
        source: cells.next()?.to_owned(),
        translation: cells.next()?.to_owned(),
        reviewer: cells.next().unwrap_or_default().to_owned(),
        previous: cells.next().filter(|text| !text.is_empty()).map(str::to_owned),
    };
    Some((SegmentId::from(id), row))
}

/// Writes the file.
pub(super) fn write_state(rows: &BTreeMap<SegmentId, StateRow>) -> String {
    let mut text = String::new();
    for (id, row) in rows {
        let previous = row.previous.as_deref().unwrap_or_default();
        let cells = [id.as_str(), &row.source, &row.translation, &row.reviewer, previous];
        text.push_str(cells.join("\t").trim_end_matches('\t'));
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_survives_a_round_trip() {
        let text = "help-dont-panic\taaaaaaaaaa\tbbbbbbbbbb\nhome-lead\tcccccccccc\tdddddddddd\tAnn\tOld { $police } text\n";
        assert_eq!(write_state(&parse_state(text)), text);
    }
}
