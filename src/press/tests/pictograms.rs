//! The steps as pictures: what a theme draws is what the campaign says.

use super::ink::messages;
use super::{NATIONAL, poster_data, themes::forced};
use crate::diag::Code;
use crate::model::PaperSize;
use crate::press::PressData;

const WORDLESS: &str = include_str!("../../../themes/national/press/wordless.typ");
const PICTOGRAMS: &str = include_str!("../../../themes/national/press/pictograms.typ");

fn data(tag: &str) -> PressData {
    let mut data = poster_data(tag, "without-words", PaperSize::A4);
    data.mark = None;
    data
}

/// What is said of a poster when a theme has another text in one of its files.
fn told(tag: &str, (path, file): (&str, &str), from: &str, to: &str) -> Vec<String> {
    assert!(file.contains(from), "{from}");
    let (engine, _) = forced(path, &file.replace(from, to));
    let (_, found) = engine.poster(&data(tag));
    assert!(found.iter().all(|found| found.code != Code::PressError), "{found:?}");
    messages(&found, Code::PressWords)
}

fn drawn(tag: &str, from: &str, to: &str) -> Vec<String> {
    told(tag, ("wordless.typ", WORDLESS), from, to)
}

const TILE: &str = "pictured(data, index, c, cell * 0.62, dark: index == data.items.len() - 1)";

#[test]
fn a_poster_without_words_shows_the_steps_as_they_are() {
    for tag in ["en-GB", "ur"] {
        let (_, found) = NATIONAL.engine.poster(&data(tag));
        assert_eq!(messages(&found, Code::PressWords), [""; 0], "{tag}");
    }
}

const SCALED: &str = "scale(x: if data.locale.dir == \"rtl\" { -100% } else { 100% }, ";

/// Each way to draw a step wrongly, with what is said of it.
const OTHERWISE: &[(&str, &str, &str, &str)] = &[
    (
        "en-GB",
        SCALED,
        "scale(x: -100%, ",
        "shows the pictogram `breathe` of the step `Don’t panic` as in a mirror; so it is with 4 others",
    ),
    (
        "ur",
        SCALED,
        "scale(x: 100%, ",
        "against the direction of its language; so it is with 4 others",
    ),
    ("ur", SCALED, "scale(y: -100%, ", "upside down or askew; so it is with 4 others"),
    ("en-GB", SCALED, "scale(x: 70%, ", "stretched out of shape"),
    ("en-GB", SCALED, "scale(50%, ", " 17.0 mm wide; it needs 21.0 mm; so"),
    ("en-GB", TILE, "rotate(180deg, TILE)", "upside down"),
    ("en-GB", TILE, "rotate(20deg, TILE)", "askew"),
    (
        "en-GB",
        TILE,
        "if index != 1 { TILE }",
        "does not show the pictogram `no-money` of the step `Don’t pay`, or not as Handbill draws it",
    ),
    (
        "ur",
        TILE,
        "pictured(data, calc.max(1, index), c, cell * 0.62, dark: index == 4)",
        "does not show the pictogram `breathe` of the step `",
    ),
    (
        "en-GB",
        TILE,
        "pictured(data, (0, 2, 1, 3, 4).at(index), c, cell * 0.62, dark: index == 4)",
        "shows the pictogram of the step `Don’t communicate` out of its order",
    ),
    (
        "en-GB",
        TILE,
        "block(clip: true, height: cell * 0.4, TILE)",
        "does not show all of the pictogram `breathe` of the step `Don’t panic`: something covers it",
    ),
    (
        "ur",
        TILE,
        "{ TILE; place(top + left, rect(width: 40pt, height: 40pt, fill: c.paper-sunk)) }",
        "does not show all of ",
    ),
    (
        "ur",
        TILE,
        "{ TILE; place(top + left, line(end: (90pt, 90pt), stroke: 4pt + red)) }",
        "lies across it",
    ),
    (
        "en-GB",
        TILE,
        "{ place(top + left, line(end: (90pt, 90pt), stroke: 4pt + red)); TILE }",
        "lies across it",
    ),
    (
        "en-GB",
        TILE,
        "pictured(data, index, c + (disc: c.paper-sunk.darken(9%)), cell * 0.62, dark: index == 4)",
        "the contrast is 1.",
    ),
    ("ur", TILE, "{ show line: none; TILE }", "does not show the pictogram `no-money` of"),
    (
        "ur",
        "{ rtl } else { ltr }, spacing: 20",
        "{ ltr } else { ltr }, spacing: 20",
        "` out of its order",
    ),
    (
        "en-GB",
        "let rows = (range(0, calc.min(3, count)), range(3, count))",
        "let rows = ((0, 2, 4), (1, 3))",
        "shows the pictogram of the step `Don’t communicate` out of its order",
    ),
    ("en-GB", "handset(c, 74 * u)", "box(width: 9pt)", "does not show the handset"),
    (
        "ur",
        "handset(c, 74 * u)",
        "{ handset(c, 74 * u); place(top, line(end: (60pt, 60pt), stroke: 5pt + red)) }",
        "does not show all of the handset",
    ),
];

#[test]
fn a_step_drawn_otherwise_is_reported() {
    for (tag, from, to, wanted) in OTHERWISE {
        let found = drawn(tag, from, &to.replace("TILE", TILE));
        let lang = if *tag == "ur" { "ur" } else { "en" };
        let label = format!("the poster `without-words-a4` ({lang}) ");
        assert!(
            found.iter().any(|told| told.starts_with(&label) && told.contains(wanted)),
            "{to}: {found:?}"
        );
    }
}

#[test]
fn a_theme_has_no_pictograms_of_its_own() {
    let file = ("pictograms.typ", PICTOGRAMS);
    for (from, to, wanted) in [
        // Another name for each of two.
        (
            "no-money: pay,\n  no-reply: answer",
            "no-money: answer,\n  no-reply: pay",
            "shows the pictogram of the step `Don’t communicate` out of its order",
        ),
        // A note of money that is not struck out, and one that is another.
        (
            "struck(size, c, dark, if dark { c.disc } else { c.paper-sunk })\n})\n\n// A bubble",
            "})\n\n// A bubble",
            "does not show the pictogram `no-money` of the step `Don’t pay`, or not as",
        ),
        (
            "place(top + left, dx: 0.38 * size, dy: 0.38 * size, circle(radius: 0.12 * size, stroke: stroke))",
            "place(top + left, dx: 0.38 * size, dy: 0.38 * size, circle(radius: 0.22 * size, stroke: stroke))",
            "does not show the pictogram `no-money`",
        ),
        // A bar that nobody sees.
        (
            "stroke: (paint: ink(c, dark), thickness: size * 0.085, cap: \"round\"",
            "stroke: (paint: ground, thickness: size * 0.085, cap: \"round\"",
            "does not show all of the pictogram `no-money`",
        ),
        // Those of the data are not asked.
        (
            "let name = data.items.at(index).pictogram",
            "let name = \"breathe\"",
            "shows the pictogram `breathe` of the step `Don’t panic` 5 times",
        ),
    ] {
        let found = told("en-GB", file, from, to);
        assert!(found.iter().any(|told| told.contains(wanted)), "{to}: {found:?}");
    }
    // What draws the same in other words is the same.
    assert_eq!(told("ur", file, "// A bubble of speech", "// A speech bubble"), [""; 0]);
}

#[test]
fn pictograms_beside_words_are_those_of_their_steps() {
    let shown = |tag: &str, order: &str| {
        let body = format!(
            "#import \"/kit/pictograms.typ\": pictured\n#let c = colours(data)\n#at(0, 0, rect(width: 100%, height: 100%, fill: white))\n#for (index, other) in ({order}).enumerate() {{ at(60, 60 + index * 120, pictured(data, other, c, 70pt)); at(150, 80 + index * 120, box(width: 300pt, words(20, fill: black, data.items.at(index).heading.text))) }}"
        );
        let mut data = poster_data(tag, "campaign", PaperSize::A4);
        data.mark = None;
        let found = super::ink::told(&data, &body, Code::PressWords);
        let is_of_pictures = |told: &String| told.contains("pictogram") || told.contains("lines");
        found.into_iter().filter(is_of_pictures).collect::<Vec<_>>()
    };
    for tag in ["en-GB", "ur"] {
        assert_eq!(shown(tag, "0, 1, 2, 3, 4"), [""; 0], "{tag}");
    }
    assert_eq!(
        shown("en-GB", "0, 3, 2, 1, 4"),
        [
            "the poster `campaign-a4` (en) shows the pictogram `screenshot` of the step `Preserve evidence` beside the step `Don’t pay`; so it is with one other"
        ]
    );
}
