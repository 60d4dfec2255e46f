//! Ink that runs into other ink, type that is too small, and drafts that do not say so: each found
//! on a sheet of a few lines.

use super::{Engine, NATIONAL, bilingual_data, card_data, poster_data, themes::forced};
use crate::diag::{Code, Diagnostics};
use crate::model::{CardFormat, PaperSize};
use crate::press::PressData;
use crate::typeset::PngEffort;

/// A sheet that draws these things.
pub(super) fn drawing(body: &str) -> Engine {
    let source = format!(
        "#import \"/kit/kit.typ\": *\n#import \"/kit/parts.typ\": *\n#let data = json(\"/data.json\")\n#if data.qr != none {{ data.qr.runs = metadata(data.qr.runs) }}\n#let at(x, y, body) = place(top + left, dx: x * 1pt, dy: y * 1pt, body)\n#let words(size, body, fill: white) = text(font: (\"Noto Sans\", \"Noto Nastaliq Urdu\"), size: size * 1pt, fill: fill, body)\n#set page(width: data.format.width * 1pt, height: data.format.height * 1pt, margin: 0pt, fill: none)\n#set text(lang: data.locale.lang)\n#place(top + left, rect(width: 100%, height: 100%, fill: rgb(\"#111a33\")))\n{body}\n"
    );
    forced("main.typ", &source).0
}

pub(super) fn told(data: &PressData, body: &str, code: Code) -> Vec<String> {
    let (_, found) = drawing(body).poster(data);
    messages(&found, code)
}

pub(super) fn messages(found: &Diagnostics, code: Code) -> Vec<String> {
    let found = found.iter().filter(|found| found.code == code);
    found.map(|found| found.message.clone()).collect()
}

/// Draws on a poster; what is said of collisions.
pub(super) fn collisions(tag: &str, body: &str) -> Vec<String> {
    let mut data = poster_data(tag, "campaign", PaperSize::A4);
    data.mark = None;
    told(&data, body, Code::PressCollision)
}

#[test]
fn two_texts_must_not_touch() {
    let apart = |y: u32| {
        collisions(
            "cy",
            &format!(
                "#at(60, 100, named(\"headline\", words(40)[Peidiwch â thalu.]))\n#at(60, {y}, named(\"question\", words(20)[Yn cael eich blacmelio dros]))"
            ),
        )
    };
    let found = apart(125);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("the question `Yn cael eich blacmelio dros ddelweddau g…` runs "),
        "{found:?}"
    );
    assert!(
        found[0]
            .ends_with("into the headline `Peidiwch â thalu.` on the poster `campaign-a4` (cy)"),
        "{found:?}"
    );
    let found = apart(131);
    assert!(found.iter().all(|told| told.contains(" it needs 1.8 mm")), "{found:?}");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(apart(170), [""; 0]);
}

#[test]
fn texts_without_names_are_known_by_what_they_say() {
    let found = collisions(
        "en-GB",
        "#at(60, 100, words(40)[Don’t pay.])\n#at(60, 110, words(20)[Being blackmailed over webcam images?])",
    );
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("the question `Being"), "{found:?}");
    assert!(found[0].contains("the headline `Don’t pay.`"), "{found:?}");
}

#[test]
fn a_text_lies_on_a_ground_or_beside_it_never_across_its_edge() {
    let taped = |x: u32, fill: &str| {
        collisions(
            "en-GB",
            &format!(
                "#at(200, 80, named(\"tape\", rotate(-14deg, rect(width: 300pt, height: 60pt, fill: {fill}))))\n#at({x}, 110, named(\"headline\", words(30)[Don’t pay.]))"
            ),
        )
    };
    let found = taped(150, "orange");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains(" across the edge of the tape on "), "{found:?}");
    // Within the box around the tape, but clear of the tape itself.
    let clear = "#at(200, 80, named(\"tape\", rotate(-45deg, rect(width: 300pt, height: 20pt, fill: orange))))\n#at(210, 40, named(\"headline\", words(20)[Don’t pay.]))";
    assert_eq!(collisions("en-GB", clear), [""; 0]);
    // A soft ring of the lens is no edge.
    assert_eq!(taped(150, "rgb(\"#1a2649\")"), [""; 0]);
}

#[test]
fn what_is_drawn_later_covers_what_lies_below() {
    let found = collisions(
        "ur",
        "#at(200, 100, named(\"headline\", words(40)[پیسے نہ دیں۔]))\n#at(230, 120, rect(width: 60pt, height: 60pt, fill: red))",
    );
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("a shape of the layout covers "), "{found:?}");
    assert!(found[0].contains(" of the headline `"), "{found:?}");
}

#[test]
fn a_text_that_nobody_can_tell_from_its_ground_is_reported() {
    let found = collisions(
        "en-GB",
        "#at(60, 100, rect(width: 300pt, height: 90pt, fill: white))\n#at(80, 120, named(\"headline\", words(30, fill: rgb(\"#ffe9a0\"))[Don’t pay.]))",
    );
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("can hardly be told from its ground"), "{found:?}");
}

#[test]
fn lines_of_nastaliq_need_their_room() {
    let lines = |leading: &str| {
        collisions(
            "ur",
            &format!(
                "#set text(dir: rtl)\n#set par(leading: {leading})\n#at(200, 100, named(\"items\", block(width: 180pt, words(24)[اسکرین شاٹ لیں، انہوں نے جو کچھ بتایا وہ سب لکھ لیں، اور کچھ بھی حذف نہ کریں۔])))"
            ),
        )
    };
    let found = lines("0em");
    assert!(found.iter().any(|told| told.contains("touch one another")), "{found:?}");
    assert_eq!(lines("1.2em"), [""; 0]);
}

#[test]
fn a_code_keeps_its_light_and_its_size() {
    let code = |body: &str| {
        let mut data = poster_data("en-GB", "campaign", PaperSize::A4);
        data.mark = None;
        let (_, found) = drawing(body).poster(&data);
        [messages(&found, Code::PressCollision), messages(&found, Code::PressSmall)].concat()
    };
    assert_eq!(code("#at(100, 100, qr(data, 100pt))"), [""; 0]);
    let found =
        code("#at(100, 100, qr(data, 100pt))\n#at(96, 150, named(\"scan\", words(10)[Scan me]))");
    assert!(found.iter().any(|told| told.contains("quiet zone of the QR code")), "{found:?}");
    let found = code("#at(100, 100, qr(data, 30pt))");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("the modules of the QR code are 0.32 mm"), "{found:?}");
    let found = code("#at(560, 100, qr(data, 100pt))");
    assert!(found.iter().any(|told| told.contains("over the margin of")), "{found:?}");
    let bare = "#at(100, 100, named(\"code\", box(fill: white, width: 100pt, height: 100pt, place(dx: 4pt, dy: 4pt, rect(width: 92pt, height: 92pt, fill: black)))))";
    assert!(code(bare).iter().any(|told| told.contains("four modules")), "{:?}", code(bare));
}

#[test]
fn a_code_is_drawn_whole() {
    let code = |body: &str| {
        let mut data = poster_data("ur", "campaign", PaperSize::A4);
        data.mark = None;
        let (_, found) = drawing(body).poster(&data);
        let found = messages(&found, Code::PressWords);
        found.into_iter().filter(|told| told.contains("QR code")).collect::<Vec<_>>()
    };
    let drawn = "#at(100, 100, qr(data, 100pt))";
    assert_eq!(code(drawn), [""; 0]);
    assert_eq!(code("#at(100, 100, rotate(90deg, qr(data, 100pt)))"), [""; 0]);
    for body in [String::new(), format!("#show figure: none\n{drawn}")] {
        let found = code(&body);
        assert!(found.len() == 1 && found[0].contains(" shows no QR code"), "{found:?}");
    }
    let half = "#at(100, 100, qr({ data.qr.runs = metadata(data.qr.runs.value.enumerate().filter(part => calc.even(part.at(0))).map(part => part.at(1))); data }, 100pt))";
    let mirrored = "#at(100, 100, scale(x: -100%, qr(data, 100pt)))";
    for body in [half, mirrored] {
        let found = code(body);
        assert!(found.len() == 1 && found[0].contains(" is not the one of the data"), "{found:?}");
    }
}

#[test]
fn type_is_large_enough_for_its_script() {
    let small = |tag: &str, size: u32, words: &str| {
        let mut data = poster_data(tag, "campaign", PaperSize::A4);
        data.mark = None;
        let body = format!("#at(100, 100, named(\"items\", words({size})[{words}]))");
        told(&data, &body, Code::PressSmall)
    };
    assert_eq!(small("cy", 9, "Cadwch y dystiolaeth"), [""; 0]);
    assert_eq!(
        small("cy", 8, "Cadwch y dystiolaeth"),
        [
            "the advice `Cadwch y dystiolaeth` is 8 pt on the poster `campaign-a4` (cy); it needs 9 pt"
        ]
    );
    assert!(
        small("ur", 10, "ثبوت محفوظ رکھیں").iter().any(|told| told.ends_with("it needs 12 pt"))
    );
    // Digits and Latin names among Nastaliq are as legible as elsewhere.
    assert_eq!(small("ur", 9, "Skype 101"), [""; 0]);
    let mut data = card_data("ur", "campaign", CardFormat::Square);
    data.mark = None;
    let body = "#at(100, 100, named(\"foot\", words(20)[مدد]))";
    let (_, found) = drawing(body).card(&data, PngEffort::Quick);
    let found = messages(&found, Code::PressSmall);
    assert!(found.iter().any(|told| told.contains("is 20 px on the card")), "{found:?}");
}

#[test]
fn the_language_that_is_read_first_is_not_the_smaller_one() {
    let unequal = |first: u32, second: u32| {
        let mut data = bilingual_data("cy", "en-GB");
        data.mark = None;
        let body = format!(
            "#at(60, 100, named(\"headline\", words({first})[Peidiwch â thalu.]))\n#at(60, 300, text(lang: \"en\", named(\"headline\", words({second})[Don’t pay.])))"
        );
        told(&data, &body, Code::PressParity)
    };
    assert_eq!(
        unequal(28, 38),
        [
            "the headline is smaller in `cy` than in `en-GB` on the poster `two-languages-a4` (cy): 28 pt against 38 pt"
        ]
    );
    assert_eq!(unequal(38, 38), [""; 0]);
    assert_eq!(unequal(40, 38), [""; 0]);
}

#[test]
fn what_is_no_final_text_says_so_on_each_piece() {
    let marked = |body: &str| {
        let mut data = poster_data("cy", "campaign", PaperSize::A4);
        data.mark = Some(data.number.clone().expect("a number"));
        data.mark.as_mut().expect("a mark").text = "Drafft".into();
        told(&data, body, Code::PressMark)
    };
    assert_eq!(marked(""), ["nothing on the poster `campaign-a4` (cy) says `Drafft`"]);
    assert_eq!(marked("#at(60, 60, words(20)[Drafft])"), [""; 0]);
    let piece = |x: u32, body: &str| {
        format!("#at({x}, 100, named(\"piece\", width: 200pt, height: 100pt, {body}))\n")
    };
    let word = "at(30, 30, words(20)[Drafft])";
    assert_eq!(
        marked(&[piece(50, word), piece(300, "[]")].concat()),
        ["1 of the 2 pieces of the poster `campaign-a4` (cy) do not say `Drafft`"]
    );
    assert_eq!(marked(&[piece(50, word), piece(300, word)].concat()), [""; 0]);
}

#[test]
fn every_card_for_the_wallet_is_marked() {
    for tag in ["cy", "ur"] {
        let mut data = poster_data(tag, "wallet-cards", PaperSize::A4);
        let mut mark = data.number.clone().expect("a number");
        mark.text = if tag == "ur" { "مسودہ".into() } else { "Drafft".into() };
        data.mark = Some(mark);
        let (pdf, found) = NATIONAL.engine.poster(&data);
        assert!(pdf.is_some(), "{found:?}");
        assert_eq!(messages(&found, Code::PressMark), [""; 0], "{tag}");
    }
}
