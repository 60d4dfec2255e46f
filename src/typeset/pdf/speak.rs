//! Tells screen readers what headings and paragraphs say: the author's text, whatever glyphs,
//! broken lines and directions made of it.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId};

use super::content::PdfPage;
use super::tree::elements;

/// Elements that hold a text of their own.
const TEXTS: [&[u8]; 8] = [b"P", b"H1", b"H2", b"H3", b"H4", b"H5", b"H6", b"LBody"];

/// Adds to each heading and paragraph the text that it was made from.
pub(super) fn add(
    document: &mut Document,
    pages: &[PdfPage],
    said: &[String],
) -> lopdf::Result<()> {
    let known: BTreeMap<String, &String> = said.iter().map(|text| (letters(text), text)).collect();
    let drawn: BTreeMap<ObjectId, &BTreeMap<i64, String>> =
        pages.iter().map(|page| (page.id, &page.letters)).collect();
    for id in elements(document) {
        let element = document.get_dictionary(id)?;
        let kind = element.get(b"S").and_then(Object::as_name).unwrap_or_default();
        if !TEXTS.contains(&kind) {
            continue;
        }
        let mut text = String::new();
        gather(document, id, &drawn, &mut text);
        if let Some(text) = known.get(&letters(&text)) {
            let text = lopdf::text_string(text);
            document.get_dictionary_mut(id)?.set("ActualText", text);
        }
    }
    Ok(())
}

/// The letters of an element and of all in it, in the order in which they are drawn.
fn gather(
    document: &Document,
    id: ObjectId,
    drawn: &BTreeMap<ObjectId, &BTreeMap<i64, String>>,
    text: &mut String,
) {
    let Ok(element) = document.get_dictionary(id) else { return };
    let page = element.get(b"Pg").and_then(Object::as_reference).ok();
    let letters = page.and_then(|page| drawn.get(&page));
    let mut kids: Vec<&Object> = match element.get(b"K") {
        Ok(Object::Array(kids)) => kids.iter().rev().collect(),
        Ok(kid) => vec![kid],
        Err(_) => Vec::new(),
    };
    while let Some(kid) = kids.pop() {
        match kid {
            Object::Integer(mcid) => {
                text.extend(letters.and_then(|letters| letters.get(mcid)).map(String::as_str));
            }
            // A part of the element on another page than the one it begins on.
            Object::Dictionary(part) => {
                let page = part.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                let mcid = part.get(b"MCID").and_then(Object::as_i64).ok();
                let letters = page.and_then(|page| drawn.get(&page)).zip(mcid);
                text.extend(
                    letters.and_then(|(letters, mcid)| letters.get(&mcid)).map(String::as_str),
                );
            }
            Object::Reference(id) => gather(document, *id, drawn, text),
            _ => {}
        }
    }
}

/// What stays the same of a text when its lines are broken and its letters stand in the order in
/// which they are seen.
fn letters(text: &str) -> String {
    let spoken = |sign: &char| {
        !sign.is_whitespace()
            && !matches!(sign, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
    };
    let mut letters: Vec<char> = text.chars().filter(spoken).collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}
