//! What a text to pass on says, for the audit of the finished file.

use crate::model::{TextLine, TextPiece};
use crate::press::{Passage, Phrase};

/// Every passage as the lines that readers see.
pub(super) fn pieces(passages: &[Passage]) -> Vec<TextPiece> {
    passages.iter().map(|passage| TextPiece { ways: ways(passage) }).collect()
}

/// The orders in which the lines of a passage may stand.
fn ways(passage: &Passage) -> Vec<Vec<TextLine>> {
    match passage {
        Passage::Heading { numeral, phrases } => {
            vec![vec![TextLine { numeral: numeral.clone(), text: words(phrases) }]]
        }
        Passage::Paragraph { phrases } => vec![vec![line(phrases)]],
        Passage::List { items } => {
            let item = |entry: &crate::press::Entry| TextLine {
                numeral: entry.numeral.clone(),
                text: words(&entry.phrases),
            };
            vec![items.iter().map(item).collect()]
        }
        Passage::Quote { paragraphs, speaker } => {
            let said: Vec<TextLine> = paragraphs.iter().map(|phrases| line(phrases)).collect();
            let speaker = line(speaker);
            let behind = said.iter().cloned().chain([speaker.clone()]).collect();
            let before = std::iter::once(speaker).chain(said).collect();
            vec![behind, before]
        }
        Passage::Table { head, rows } => {
            let cells = head.iter().chain(rows.iter().flatten());
            vec![cells.map(|phrases| line(phrases)).collect()]
        }
        Passage::Number { number } => {
            vec![vec![TextLine { numeral: None, text: number.text.clone() }]]
        }
        Passage::Room { heading, phrases } => vec![vec![line(heading), line(phrases)]],
    }
}

fn line(phrases: &[Phrase]) -> TextLine {
    TextLine { numeral: None, text: words(phrases) }
}

fn words(phrases: &[Phrase]) -> String {
    phrases.iter().map(|phrase| phrase.slot.text.as_str()).collect()
}

/// Where the text leads, in its order, each with the words of the link.
pub(super) fn links(passages: &[Passage]) -> Vec<(String, String)> {
    let phrases = passages.iter().flat_map(phrases);
    phrases.filter_map(|phrase| Some((phrase.link.clone()?, phrase.slot.text.clone()))).collect()
}

/// The phrases of a passage in the order in which they are read.
fn phrases(passage: &Passage) -> Vec<&Phrase> {
    match passage {
        Passage::Heading { phrases, .. } | Passage::Paragraph { phrases } => {
            phrases.iter().collect()
        }
        Passage::List { items } => items.iter().flat_map(|item| &item.phrases).collect(),
        Passage::Quote { paragraphs, speaker } => {
            paragraphs.iter().flatten().chain(speaker).collect()
        }
        Passage::Table { head, rows } => {
            head.iter().chain(rows.iter().flatten()).flatten().collect()
        }
        Passage::Number { .. } => Vec::new(),
        Passage::Room { heading, phrases } => heading.iter().chain(phrases).collect(),
    }
}
