//! What an author may write that no sheet can hold: reported with its place, nothing made of it.

use super::{NATIONAL, card_data, errors, poster_data};
use crate::diag::{Code, Diagnostics};
use crate::model::{CardFormat, PaperSize, Script};
use crate::press::{FontPlan, PressData, work};
use crate::typeset::{Form, PngEffort};

/// A word of 58 letters: a station on Anglesey.
const WELSH: &str = "llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

/// Puts one text in the place of the headline.
fn headed(mut data: PressData, text: &str) -> PressData {
    data.headline.truncate(1);
    data.headline[0].slot.text = text.into();
    data
}

/// The overflow of a headline, with how far it goes over in millimetres and its file.
fn over(diagnostics: &Diagnostics) -> (f64, String) {
    let wanted = |message: &str| message.starts_with("`headline` does not fit on ");
    let found = diagnostics.iter().find(|found| wanted(&found.message));
    let found = found.unwrap_or_else(|| panic!("{diagnostics:?}"));
    assert_eq!(found.code, Code::PressOverflow);
    let (_, by) = found.message.rsplit_once(", by ").unwrap_or_else(|| panic!("{found:?}"));
    let by = by.strip_suffix(" mm").or_else(|| by.strip_suffix(" px"));
    let millimetres = by.and_then(|by| by.parse().ok());
    let place = found.primary().expect("a place");
    (millimetres.expect("millimetres"), place.file.to_string())
}

#[test]
fn a_word_longer_than_the_line_of_a_headline_is_reported_in_millimetres() {
    let (file, data) =
        ("locales/cy/home.ftl", headed(poster_data("cy", "campaign", PaperSize::A4), WELSH));
    let (pdf, diagnostics) = NATIONAL.engine.poster(&data);
    assert!(pdf.is_none());
    let (by, place) = over(&diagnostics);
    assert!(by > 10.0 && place == file, "{by} {place}");
    let (png, diagnostics) = NATIONAL
        .engine
        .card(&headed(card_data("cy", "campaign", CardFormat::Og), WELSH), PngEffort::Quick);
    assert!(png.is_none() && over(&diagnostics).1 == file);
}

#[test]
fn the_same_in_tamil_which_has_no_hyphen() {
    let word = "பாதுகாப்பற்றவர்களுக்கானவர்களுக்கிடையிலானபேச்சுவார்த்தைகளின்அடிப்படையில்";
    assert!(word.chars().count() > 60);
    let mut data = headed(poster_data("en-GB", "campaign", PaperSize::A4), word);
    data.faces = FontPlan::of(Script::Tamil, Script::Latin, |_| 9.0);
    data.locale.lang = "ta".into();
    let (pdf, diagnostics) = NATIONAL.engine.poster(&data);
    assert!(pdf.is_none());
    assert!(over(&diagnostics).0 > 10.0, "{diagnostics:?}");
}

#[test]
fn three_hundred_characters_are_no_headline() {
    let text = "Peidiwch â chynhyrfu, peidiwch â thalu a pheidiwch â chyfathrebu. ".repeat(5);
    let text: String = text.chars().take(300).collect();
    for data in [
        poster_data("cy", "campaign", PaperSize::A4),
        poster_data("cy", "leaflet", PaperSize::A5),
        poster_data("cy", "wallet-cards", PaperSize::A4),
        card_data("cy", "campaign", CardFormat::Square),
    ] {
        let mut diagnostics = Diagnostics::new();
        let laid =
            NATIONAL.engine.lay_out(&work(&headed(data, &text), Form::Pdf), &mut diagnostics);
        assert!(laid.is_some(), "{diagnostics:?}");
    }
    let (png, diagnostics) = NATIONAL
        .engine
        .card(&headed(card_data("cy", "campaign", CardFormat::Square), &text), PngEffort::Quick);
    assert!(png.is_none() && over(&diagnostics).0 > 1.0);
}

#[test]
fn an_emoji_in_a_headline_is_named() {
    // One sign to the eye, four to a font.
    for (emoji, first) in [("🔥", "U+1F525"), ("👩\u{200d}💻", "U+1F469")] {
        let text = format!("Stop {emoji} now");
        let data = headed(card_data("en-GB", "campaign", CardFormat::Square), &text);
        let (png, diagnostics) = NATIONAL.engine.card(&data, PngEffort::Quick);
        assert!(png.is_none());
        let reported = errors(&diagnostics);
        let named =
            |(code, message): &(Code, &str)| *code == Code::PressGlyph && message.contains(first);
        assert!(reported.iter().any(named), "{reported:?}");
    }
}

#[test]
fn a_long_word_of_body_text_breaks_instead_of_running_over() {
    let soft = crate::press::hyphen::softened(WELSH, "cy");
    for item in ["campaign", "leaflet"] {
        let size = if item == "leaflet" { PaperSize::A5 } else { PaperSize::A4 };
        let mut data = poster_data("cy", item, size);
        data.items[0].body.text = format!("Peidiwch â {soft} nhw.");
        let (pdf, diagnostics) = NATIONAL.engine.poster(&data);
        assert_eq!(errors(&diagnostics), [], "{item}");
        assert!(pdf.is_some());
        data.items[0].body.text = format!("Peidiwch â {WELSH} nhw.");
        let (_, diagnostics) = NATIONAL.engine.poster(&data);
        let narrow = item == "campaign";
        assert_eq!(!errors(&diagnostics).is_empty(), narrow, "{item}: {diagnostics:?}");
    }
}
