//! The lines of a text among those that a file shows.

use std::ops::Range;

use crate::audit::runs::normal;
use crate::audit::vocabulary::is_sign;
use crate::model::{TextLine, TextPiece, without_isolates};

/// Where a text stands.
pub(super) enum Found {
    /// Whole, in these places.
    At(Range<usize>),
    /// Nowhere; how it departs from what it should say.
    Not(String),
}

/// Looks for all pieces, one after the other with nothing between.
pub(super) fn find(shown: &[String], pieces: &[TextPiece]) -> Found {
    let pieces: Vec<TextPiece> = pieces.iter().map(filled).collect();
    let mut best = (0, String::new(), String::new());
    for start in 0..=shown.len() {
        let mut at = start;
        let mut missed = None;
        for piece in &pieces {
            let rest = shown.get(at..).unwrap_or_default();
            let ways = piece.ways.iter().map(|way| reach(rest, way));
            let Some((lines, end)) = ways.max() else { continue };
            at += end;
            if piece.ways.iter().all(|way| way.len() > lines) {
                let line = piece.ways.first().and_then(|way| way.get(lines));
                missed = line.map(|line| line.text.clone());
                break;
            }
        }
        let Some(missed) = missed else { return Found::At(start..at) };
        if at - start >= best.0 && (at > start || best.1.is_empty()) {
            best = (at - start, missed, shown.get(at).cloned().unwrap_or_default());
        }
    }
    let (same, wanted, shown) = best;
    Found::Not(match &*shown {
        _ if same == 0 => format!("does not show `{}`, which its text says", short(&wanted)),
        "" => format!("leaves out `{}`", short(&wanted)),
        shown => format!("shows `{}` where its text says `{}`", short(shown), short(&wanted)),
    })
}

/// A piece without lines that say nothing, such as empty cells.
fn filled(piece: &TextPiece) -> TextPiece {
    let is_said = |line: &&TextLine| !normal(&line.text).is_empty();
    let way = |way: &Vec<TextLine>| way.iter().filter(is_said).cloned().collect();
    TextPiece { ways: piece.ways.iter().map(way).collect() }
}

/// How many of the lines stand at the beginning of what is shown, and where the last of them ends.
fn reach(shown: &[String], lines: &[TextLine]) -> (usize, usize) {
    let mut at = 0;
    for (index, line) in lines.iter().enumerate() {
        let text = |at: usize| shown.get(at).map_or("", String::as_str);
        let is_numeral = line.numeral.as_ref().is_some_and(|numeral| is_framed(text(at), numeral));
        if says(text(at), line) {
            at += 1;
        } else if is_numeral && says(text(at + 1), line) {
            at += 2;
        } else {
            return (index, at);
        }
    }
    (lines.len(), at)
}

/// Whether a run is this line, perhaps behind its number.
fn says(run: &str, line: &TextLine) -> bool {
    let text = normal(&line.text);
    if is_framed(run, &text) {
        return true;
    }
    let numeral = line.numeral.as_deref().unwrap_or_default();
    let end = run.trim_end_matches(is_sign).strip_suffix(text.trim_end_matches(is_sign));
    !numeral.is_empty() && end.is_some_and(|before| is_framed(before, numeral))
}

/// Whether a run is this text with no more than signs around it.
fn is_framed(run: &str, text: &str) -> bool {
    run == text
        || !text.is_empty()
            && run.trim_matches(is_sign) == text.trim_matches(is_sign)
            && run.contains(text)
}

/// The beginning of a text, for a report.
pub(super) fn short(text: &str) -> String {
    without_isolates(&normal(text)).chars().take(60).collect()
}
