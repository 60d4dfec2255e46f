//! What finished PDFs say and measure, by another reading of their bytes.

use lopdf::{Document, Object};

use super::numbers::rectangle;
use super::tree::elements;
use crate::model::{PaperSize, PrintProfile, without_marks};
use crate::press::PressData;
use crate::press::tests::{bilingual_data, languages, pdf, poster_data, printed_data};

/// What each heading and paragraph says, in reading order.
fn spoken(bytes: &[u8]) -> Vec<(String, String)> {
    let document = Document::load_mem(bytes).expect("a PDF");
    let mut spoken = Vec::new();
    for id in elements(&document) {
        let element = document.get_dictionary(id).expect("an element");
        let kind = element.get(b"S").and_then(Object::as_name).expect("its kind");
        let kind = String::from_utf8_lossy(kind).into_owned();
        if kind == "P" || kind.starts_with('H') {
            let text = element.get(b"ActualText").map(lopdf::decode_text_string);
            spoken.push((kind, text.expect("it says something").expect("in letters")));
        }
    }
    spoken
}

/// What a poster of the layout `campaign` says, straight from its data.
fn written(data: &PressData) -> Vec<(String, String)> {
    let bare = |text: &str| text.replace(['\u{2060}', '\u{2066}', '\u{2069}', '\u{AD}'], "");
    let mut written = vec![("P", bare(&data.brand.name.text))];
    written.extend(data.question.iter().map(|slot| ("P", bare(&slot.text))));
    let runs: Vec<String> = data.headline.iter().map(|run| bare(&run.slot.text)).collect();
    let glue = if data.locale.lang == "zh" { "" } else { " " };
    written.push(("H1", runs.join(glue)));
    for item in &data.items {
        written.extend([("H2", bare(&item.heading.text)), ("P", bare(&item.body.text))]);
    }
    let foot = [&data.call, &data.number, &data.scan, &data.address];
    written.extend(foot.into_iter().flatten().map(|slot| ("P", bare(&slot.text))));
    written.into_iter().map(|(kind, text)| (kind.to_owned(), text)).collect()
}

#[test]
fn every_poster_says_its_messages_in_order() {
    let languages = languages();
    assert!(languages.len() >= 10, "{languages:?}");
    for tag in languages {
        let data = poster_data(tag, "campaign", PaperSize::A4);
        assert_eq!(spoken(&pdf(&data)), written(&data), "{tag}");
    }
}

#[test]
fn numbers_are_said_in_their_order() {
    let mut data = poster_data("ur", "campaign", PaperSize::A4);
    let number = data.number.as_mut().expect("a number");
    number.text = "\u{2066}+44 20 7946 0101\u{2069}".into();
    let said = spoken(&pdf(&data));
    assert!(said.iter().any(|(_, text)| text == "+44 20 7946 0101"), "{said:?}");
}

#[test]
fn both_languages_of_a_poster_are_said() {
    for tag in ["ur", "zh-Hans"] {
        let data = bilingual_data(tag, "en-GB");
        let said: Vec<String> = spoken(&pdf(&data)).into_iter().map(|(_, text)| text).collect();
        for data in [Some(&data), data.second.as_deref()].into_iter().flatten() {
            for item in &data.items {
                let heading = without_marks(&item.heading.text);
                assert!(said.contains(&heading), "{heading} in {said:?}");
            }
        }
    }
}

#[test]
fn print_shops_are_reported_where_to_cut_and_how_far_it_bleeds() {
    for (profile, around) in [(PrintProfile::Shop, 3.0), (PrintProfile::ShopMarks, 12.0)] {
        let bytes = pdf(&printed_data("en-GB", "dont-pay", PaperSize::A4, profile));
        let document = Document::load_mem(&bytes).expect("a PDF");
        for id in document.page_iter() {
            let page = document.get_dictionary(id).expect("a page");
            let edges = |key: &[u8]| page.get(key).ok().and_then(rectangle).expect("a box");
            let millimetres = |points: f64| points * 25.4 / 72.0;
            let (media, bleed, trim) = (edges(b"MediaBox"), edges(b"BleedBox"), edges(b"TrimBox"));
            assert!((millimetres(trim[2] - trim[0]) - 210.0).abs() < 0.1, "{trim:?}");
            assert!((millimetres(trim[3] - trim[1]) - 297.0).abs() < 0.1, "{trim:?}");
            for edge in 0..4 {
                let distance = |outer: [f64; 4]| millimetres((outer[edge] - trim[edge]).abs());
                assert!((distance(bleed) - 3.0).abs() < 0.1, "{bleed:?} {trim:?}");
                assert!((distance(media) - around).abs() < 0.1, "{media:?} {trim:?}");
            }
        }
    }
}

#[test]
fn only_promises_that_are_kept_are_made() {
    let holds =
        |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|at| at == text.as_bytes());
    let profiles = [
        (PrintProfile::Web, true, true),
        (PrintProfile::OfficeMono, true, false),
        (PrintProfile::Shop, true, false),
        (PrintProfile::ShopCmyk, false, false),
    ];
    for (profile, accessible, archived) in profiles {
        let bytes = pdf(&printed_data("en-GB", "dont-pay", PaperSize::A4, profile));
        assert_eq!(holds(&bytes, "pdfuaid:part"), accessible, "{}", profile.name());
        assert_eq!(holds(&bytes, "pdfaid:part"), archived, "{}", profile.name());
    }
}

#[test]
fn files_stay_small() {
    let kilobytes = |tag| pdf(&poster_data(tag, "campaign", PaperSize::A4)).len() / 1024;
    assert!(kilobytes("en-GB") < 40, "{}", kilobytes("en-GB"));
    assert!(kilobytes("ur") < 180, "{}", kilobytes("ur"));
}
