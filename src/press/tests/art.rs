//! What a theme draws beside the texts: nothing that may say something.

use super::ink::{messages, told};
use super::{poster_data, themes::forced};
use crate::diag::Code;
use crate::model::PaperSize;

fn words(body: &str) -> Vec<String> {
    let mut data = poster_data("en-GB", "campaign", PaperSize::A4);
    data.mark = None;
    told(&data, body, Code::PressWords)
}

#[test]
fn a_picture_is_a_logo_of_the_theme() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 20'><text y='15'>0900 123 456</text></svg>";
    for name in ["picture", "brand", "ground"] {
        let body = format!(
            "#at(100, 500, named(\"{name}\", image(bytes(\"{svg}\"), format: \"svg\", width: 90pt)))"
        );
        let found = words(&body);
        let wanted = "the poster `campaign-a4` (en) shows a picture that is no logo of its theme: what it says cannot be read back";
        assert!(found.iter().any(|told| told == wanted), "{found:?}");
    }
}

#[test]
fn a_theme_draws_few_lines_of_its_own() {
    let told_of = |body: &str| {
        let found = words(body).into_iter();
        found.filter(|told| told.contains("lines of their own on")).collect::<Vec<_>>()
    };
    let digit = |x: u32| {
        format!(
            "#at({x}, 500, curve(stroke: 3pt + white, curve.move((0pt, 0pt)), curve.line((12pt, 0pt)), curve.line((12pt, 20pt)), curve.line((0pt, 20pt)), curve.close()))\n"
        )
    };
    let number: String = (0..6).map(|index| digit(100 + index * 20)).collect();
    let bars: String = (0..20)
        .map(|bar| {
            format!("#at({}, 500, rect(width: 3pt, height: 20pt, fill: white))\n", 100 + bar * 8)
        })
        .collect();
    for body in [number.as_str(), bars.as_str()] {
        let found = told_of(body);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(
            found[0].contains("on the poster `campaign-a4` (en), enough for letters"),
            "{found:?}"
        );
    }
    // Lines of the pictograms of this program stand for steps, on the poster that draws them.
    let path = "#import \"/kit/pictograms.typ\": path\n#for x in range(9) { at(100 + x * 20, 500, path(20pt, 2pt + white, (0.1, 0.1), (0.8, 0.1), (0.8, 0.8))) }";
    assert_eq!(told_of(path).len(), 1);
    let grounds = "#at(40, 400, rect(width: 300pt, height: 200pt, radius: 9pt, fill: rgb(\"#003300\")))\n#for x in range(6) { at(60 + x * 40, 450, rect(radius: 4pt, fill: rgb(\"#330000\"), words(12)[Don’t])) }\n#at(40, 700, line(length: 200pt, stroke: white))";
    assert_eq!(told_of(grounds), [""; 0]);
}

#[test]
fn the_files_of_this_program_draw_as_they_do() {
    let source = "#import \"/kit/poster.typ\": poster\n#let data = json(\"/data.json\")\n#if data.qr != none { data.qr.runs = metadata(data.qr.runs) }\n#poster(data)\n";
    let mut data = poster_data("ur", "campaign", PaperSize::A4);
    data.mark = None;
    let (_, found) = forced("main.typ", source).0.poster(&data);
    assert_eq!(messages(&found, Code::PressWords), [""; 0]);
}

#[test]
fn a_qr_code_may_be_drawn_by_a_file_of_the_theme() {
    let parts = include_str!("../../../themes/national/press/parts.typ");
    let mut data = poster_data("pa", "campaign", PaperSize::A5);
    data.mark = None;
    let own = format!("{parts}// The force's own.\n");
    let (_, found) = forced("parts.typ", &own).0.poster(&data);
    assert_eq!(messages(&found, Code::PressWords), [""; 0]);
    // Beside the code, its lines are as many as ever.
    let moved = own.replace("  figure(alt: code.alt.text,", "  place(dx: -size, curve(stroke: 1pt, ..code.runs.value.map(part => run(..part)).flatten()))\n  figure(alt: code.alt.text,");
    assert_ne!(own, moved);
    let (_, found) = forced("parts.typ", &moved).0.poster(&data);
    let told = messages(&found, Code::PressWords);
    assert!(told.iter().any(|told| told.contains("lines of their own on")), "{told:?}");
}

#[test]
fn large_shapes_write_no_more_than_small_ones() {
    let counted = |body: &str| {
        let found = words(body).into_iter();
        found.filter(|told| told.contains("lines of their own on")).count()
    };
    // 777, each digit over a twenty-fifth of the sheet.
    let sevens = "#for x in range(3) { at(30 + x * 180, 300, polygon(fill: white, (0pt, 0pt), (150pt, 0pt), (70pt, 300pt), (20pt, 300pt), (90pt, 50pt), (0pt, 50pt))) }";
    assert_eq!(counted(sevens), 1);
    let bars = "#for x in range(15) { at(20 + x * 36, 20, rect(width: 30pt, height: 780pt, fill: white)) }";
    assert_eq!(counted(bars), 1);
    let grounds = "#for x in range(3) { at(20, 20 + x * 250, rect(width: 500pt, height: 200pt, radius: 20pt, fill: rgb(\"#223355\"))) }";
    assert_eq!(counted(grounds), 0);
}

#[test]
fn a_pattern_is_not_read_and_not_set() {
    let wanted =
        "the poster `campaign-a4` (en) is painted with a pattern: what it says cannot be read back";
    for body in [
        "#at(60, 300, rect(width: 400pt, height: 200pt, fill: tiling(size: (400pt, 60pt), words(30)[Pay 0900 123 456])))",
        "#at(60, 300, line(length: 400pt, stroke: 60pt + tiling(size: (400pt, 60pt), words(30)[ادائیگی])))",
        "#at(60, 300, text(size: 90pt, fill: tiling(size: (40pt, 60pt), words(9)[Pay]))[Don’t pay.])",
    ] {
        let found = words(body);
        assert!(found.iter().any(|told| told == wanted), "{found:?}");
    }
}
