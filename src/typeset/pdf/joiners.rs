//! Takes the signs that kept words together on a line out of the texts of a document: titles of
//! headings, alternative texts, bookmarks.

use lopdf::{Document, Object};

use crate::model::WORD_JOINER;

/// What texts begin with that are written in units of two bytes.
const UTF_16: [u8; 2] = [0xFE, 0xFF];

/// Takes joiners out of every text of a document.
pub(super) fn remove(document: &mut Document) {
    document.objects.values_mut().for_each(clean);
}

fn clean(object: &mut Object) {
    match object {
        Object::String(text, _) if text.starts_with(&UTF_16) => {
            let joiner = u32::from(WORD_JOINER).to_be_bytes();
            let kept = text.chunks(2).filter(|unit| **unit != joiner[2..]);
            *text = kept.flatten().copied().collect();
        }
        Object::Array(entries) => entries.iter_mut().for_each(clean),
        Object::Dictionary(entries) => entries.iter_mut().for_each(|(_, entry)| clean(entry)),
        Object::Stream(stream) => stream.dict.iter_mut().for_each(|(_, entry)| clean(entry)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;

    #[test]
    fn no_text_of_a_document_keeps_its_joiners() {
        let mut document = Document::new();
        let text = |text: &str| lopdf::text_string(text);
        let id = document.add_object(dictionary! {
            "T" => text("گھبرائیں \u{2060}نہیں"),
            "Alt" => text("Don’t panic"),
            "K" => vec![Object::Dictionary(dictionary! { "E" => text("Peidiwch \u{2060}â") })],
        });
        remove(&mut document);
        let found = document.get_dictionary(id).expect("it is there");
        let said = |object: &Object| lopdf::decode_text_string(object).expect("a text");
        assert_eq!(said(found.get(b"T").expect("a title")), "گھبرائیں نہیں");
        assert_eq!(said(found.get(b"Alt").expect("an alternative")), "Don’t panic");
        let inner = found.get(b"K").and_then(Object::as_array).expect("a list");
        let inner = inner[0].as_dict().and_then(|inner| inner.get(b"E")).expect("a text");
        assert_eq!(said(inner), "Peidiwch â");
    }
}
