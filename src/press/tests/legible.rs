//! Texts that are struck out, veiled, turned, left out or out of order: each found on a sheet of a
//! few lines, in several scripts.

use super::ink::{collisions, messages, told};
use super::{poster_data, themes::forced};
use crate::diag::Code;
use crate::model::PaperSize;

/// What is said of texts that cannot be read as they lie.
fn distorted(tag: &str, body: &str) -> Vec<String> {
    let mut data = poster_data(tag, "campaign", PaperSize::A4);
    data.mark = None;
    told(&data, body, Code::PressDistorted)
}

#[test]
fn what_a_block_draws_with_its_text_does_not_run_through_it() {
    let drawn = |tag: &str, art: &str, words: &str, over: &str| {
        collisions(
            tag,
            &format!("#at(150, 100, named(\"headline\", {{ {art}; words(40)[{words}]; {over} }}))"),
        )
    };
    let struck = |tag: &str, art: &str, words: &str, over: &str| {
        let found = drawn(tag, art, words, over);
        assert_eq!(found.len(), 1, "{art} {over} {found:?}");
        assert!(found[0].starts_with("a line or shape runs through the headline `"), "{found:?}");
        assert!(found[0].contains("it looks as if it were struck out"), "{found:?}");
    };
    for (tag, words) in [("en-GB", "Don’t pay."), ("ur", "پیسے نہ دیں۔"), ("bn", "টাকা দেবেন না")]
    {
        let font = "set text(font: (\"Noto Sans\", \"Noto Nastaliq Urdu\", \"Noto Sans Bengali\"))";
        let line = "place(top + left, dy: 18pt, line(length: 200pt, stroke: 6pt + orange))";
        struck(tag, &format!("{font}; {line}"), words, "none");
        struck(tag, font, words, line);
    }
    struck(
        "en-GB",
        "none",
        "Don’t pay.",
        "place(dy: -40pt, rect(width: 80pt, height: 20pt, fill: rgb(\"#ff000010\")))",
    );
    // A ground, a mark behind a word and a thin line below it are part of how a text looks.
    for art in [
        "place(dx: -9pt, dy: -9pt, rect(width: 300pt, height: 80pt, fill: rgb(\"#003300\")))",
        "place(dx: -9pt, dy: -2pt, rect(width: 118pt, height: 55pt, fill: rgb(\"#003300\")))",
        "place(dy: 46pt, line(length: 200pt, stroke: 2pt + orange))",
    ] {
        assert_eq!(drawn("en-GB", art, "Don’t pay.", "none"), [""; 0], "{art}");
    }
}

#[test]
fn what_is_nearly_clear_is_hardly_told_from_its_ground() {
    let faint = |fill: &str| {
        collisions(
            "en-GB",
            &format!("#at(80, 120, named(\"headline\", words(30, fill: {fill})[Don’t pay.]))"),
        )
    };
    for fill in [
        "rgb(\"#ffffff18\")",
        "rgb(\"#ffffff02\")",
        "gradient.linear(rgb(\"#ffffff10\"), rgb(\"#ffffff20\"))",
    ] {
        let found = faint(fill);
        assert_eq!(found.len(), 1, "{fill} {found:?}");
        assert!(found[0].contains("can hardly be told from its ground"), "{found:?}");
    }
    assert_eq!(faint("rgb(\"#ffffffe0\")"), [""; 0]);
    let edged = |thick: &str| {
        collisions(
            "en-GB",
            &format!(
                "#at(80, 120, named(\"headline\", text(stroke: {thick} + rgb(\"#111a33\"), words(30)[Don’t pay.])))"
            ),
        )
    };
    assert_eq!(edged("5pt").len(), 1);
    assert_eq!(edged("0.5pt"), [""; 0]);
    let veiled = "#at(80, 120, named(\"headline\", words(30)[Don’t pay.]))\n#at(60, 100, rect(width: 300pt, height: 90pt, fill: rgb(\"#111a3302\")))";
    assert_eq!(collisions("en-GB", veiled).len(), 1);
    let called = "#at(80, 120, named(\"headline\", words(30)[Don’t pay.]))\n#at(60, 100, named(\"code\", rect(width: 300pt, height: 90pt, fill: rgb(\"#ffffff\"))))";
    assert_eq!(collisions("en-GB", called).len(), 1);
}

#[test]
fn a_text_lies_as_people_read_it() {
    let laid = |tag: &str, how: &str, words: &str| {
        distorted(tag, &format!("#at(200, 200, named(\"headline\", {how}(words(30)[{words}])))"))
    };
    for (how, what) in [
        ("(it => scale(x: -100%, it))", "is seen as in a mirror"),
        ("(it => rotate(180deg, it))", "stands upside down"),
        ("(it => scale(y: 30%, it))", "is stretched out of shape"),
        ("(it => skew(ax: 60deg, it))", "is stretched out of shape"),
        ("(it => text(tracking: -0.5em, it))", "has its letters set over one another"),
    ] {
        for (tag, words) in [("en-GB", "Don’t pay."), ("ur", "پیسے نہ دیں۔")] {
            // The letters of Nastaliq lie over one another as they are.
            if tag == "ur" && how.contains("tracking") {
                continue;
            }
            let found = laid(tag, how, words);
            assert_eq!(found.len(), 1, "{tag} {how} {found:?}");
            assert!(found[0].contains(what), "{how} {found:?}");
        }
    }
    for how in
        ["(it => rotate(-90deg, it))", "(it => rotate(45deg, it))", "(it => scale(120%, it))"]
    {
        assert_eq!(laid("ur", how, "پیسے نہ دیں۔"), [""; 0], "{how}");
    }
    let windowed = "#at(200, 200, rotate(45deg, block(clip: true, width: 400pt, height: 4pt, rotate(-45deg, named(\"headline\", words(30)[Don’t pay.])))))";
    let found =
        told(&poster_data("en-GB", "campaign", PaperSize::A4), windowed, Code::PressOverflow);
    assert!(found.iter().any(|told| told.contains("over the edge")), "{found:?}");
    let twice =
        "#at(200, 200, named(\"headline\", { words(30)[Don’t pay.]; h(-3em); words(30)[————] }))";
    assert!(collisions("en-GB", twice).iter().any(|told| told.contains("touch one another")));
}

#[test]
fn a_product_shows_all_that_its_layout_has_to_show() {
    let without = |tag: &str, id: &str, key: &str| {
        let source = format!(
            "#import \"/kit/poster.typ\": poster\n#let data = json(\"/data.json\")\n#if data.qr != none {{ data.qr.runs = metadata(data.qr.runs) }}\n#if data.layout == \"campaign\" {{ data.items = data.items.map(item => item + ({key}: none)) }} else {{ data.{key} = none }}\n#poster(data)\n"
        );
        let mut data = poster_data(tag, id, PaperSize::A4);
        data.mark = None;
        let (_, found) = forced("main.typ", &source).0.poster(&data);
        messages(&found, Code::PressWords)
    };
    for tag in ["cy", "ur"] {
        let found = without(tag, "campaign", "body");
        assert_eq!(found.len(), 1, "{tag} {found:?}");
        assert!(found[0].contains(" does not show 5 of its texts, such as `"), "{found:?}");
        let found = without(tag, "leaflet", "call");
        assert_eq!(found.len(), 1, "{tag} {found:?}");
    }
}

#[test]
fn steps_lie_in_the_direction_of_reading() {
    let shown = |tag: &str, places: [(u32, u32); 5]| {
        let mut data = poster_data(tag, "campaign", PaperSize::A4);
        data.mark = None;
        let body: String = places
            .iter()
            .enumerate()
            .map(|(index, (x, y))| {
                format!("#at({x}, {y}, named(\"items\", width: 200pt, words(16, data.items.at({index}).heading.text)))\n")
            })
            .collect();
        let found = told(&data, &body, Code::PressWords);
        found.into_iter().filter(|told| told.contains("out of its order")).collect::<Vec<_>>()
    };
    let rows = [(60, 100), (320, 100), (60, 200), (320, 200), (60, 300)];
    let mirrored = [(320, 100), (60, 100), (320, 200), (60, 200), (320, 300)];
    let columns = [(60, 100), (60, 200), (60, 300), (320, 100), (320, 200)];
    let columns_mirrored = [(320, 100), (320, 200), (320, 300), (60, 100), (60, 200)];
    let reversed = [(60, 500), (60, 400), (60, 300), (60, 200), (60, 100)];
    let swapped = [(60, 100), (60, 300), (60, 200), (60, 400), (60, 500)];
    let judge = |tag: &str, right: &[[(u32, u32); 5]], wrong: &[[(u32, u32); 5]]| {
        for places in right {
            assert_eq!(shown(tag, *places), [""; 0], "{tag} {places:?}");
        }
        for places in wrong {
            assert_eq!(shown(tag, *places).len(), 1, "{tag} {places:?}");
        }
    };
    judge("zh-Hans", &[rows, columns], &[mirrored, columns_mirrored, reversed, swapped]);
    judge("ur", &[mirrored, columns_mirrored], &[rows, columns, reversed, swapped]);
}
