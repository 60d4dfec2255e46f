//! Running text as a plain text file.

use crate::model::{Direction, isolated};
use crate::press::{Entry, Passage, Phrase};
use crate::routes;
use crate::toolkit::directed;

/// The passages below a title, headings set off by empty lines.
pub(crate) fn text(title: &str, passages: &[Passage]) -> String {
    let mut text = format!("{title}\n");
    for passage in passages {
        text.push('\n');
        push(passage, &mut text);
    }
    text
}

/// The text as a file of its language that any program opens rightly: with a byte-order mark, since a text file says
/// nothing of its encoding, and in the line ends that all of them read.
pub(crate) fn file(text: &str, direction: Direction) -> String {
    format!("\u{feff}{}", directed(text, direction).replace('\n', "\r\n"))
}

fn push(passage: &Passage, text: &mut String) {
    match passage {
        Passage::Heading { numeral, phrases } => {
            let numeral =
                numeral.as_ref().map(|numeral| format!("{numeral}. ")).unwrap_or_default();
            text.push_str(&format!("\n{numeral}{}\n", words(phrases)));
        }
        Passage::Paragraph { phrases } => text.push_str(&format!("{}\n", words(phrases))),
        Passage::List { items } => {
            for Entry { numeral, phrases } in items {
                let mark = numeral.as_deref().unwrap_or("-");
                text.push_str(&format!("{mark} {}\n", words(phrases)));
            }
        }
        Passage::Quote { paragraphs, speaker } => {
            let said: Vec<String> = paragraphs.iter().map(|phrases| words(phrases)).collect();
            text.push_str(&format!("\n{}\n\n{}\n", words(speaker), said.join("\n\n")));
        }
        Passage::Table { head, rows } => {
            for row in std::iter::once(head).chain(rows) {
                let cells: Vec<String> = row.iter().map(|phrases| words(phrases)).collect();
                text.push_str(&format!("{}\n", cells.join(" | ")));
            }
        }
        Passage::Number { number } => text.push_str(&format!("{}\n", number.text)),
        Passage::Room { heading, phrases } => {
            text.push_str(&format!("\n{}\n[{}]\n", words(heading), words(phrases)));
        }
    }
}

/// The words of phrases; behind those that lead somewhere, where.
fn words(phrases: &[Phrase]) -> String {
    let mut text = String::new();
    for phrase in phrases {
        text.push_str(&phrase.slot.text);
        if let Some(address) = &phrase.link {
            text.push_str(&format!(" ({})", isolated(typed(address))));
        }
    }
    text
}

/// An address as people type it, those of people and numbers without their scheme.
fn typed(address: &str) -> &str {
    let schemes = ["mailto:", "tel:"];
    let bare = schemes.into_iter().find_map(|scheme| address.strip_prefix(scheme));
    bare.unwrap_or_else(|| routes::typed(address))
}
