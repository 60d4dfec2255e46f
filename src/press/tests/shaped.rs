//! Texts that are drawn otherwise than their fonts draw them: each found on a sheet of a line.

use super::ink::told;
use super::poster_data;
use crate::diag::Code;
use crate::model::PaperSize;

/// Draws a line on a poster; what is said of how it lies.
fn distorted(tag: &str, line: &str) -> Vec<String> {
    let mut data = poster_data(tag, "campaign", PaperSize::A4);
    data.mark = None;
    let fonts = "#set text(font: (\"Noto Sans\", \"Noto Sans Arabic\", \"Noto Sans Bengali\", \"Noto Sans Gurmukhi\", \"Noto Sans SC\"), size: 30pt, fill: white)";
    let line = format!("{fonts}\n#at(100, 200, named(\"headline\", {line}))");
    told(&data, &line, Code::PressDistorted)
}

fn assert_told(tag: &str, what: &str, lines: &[&str]) {
    for line in lines {
        let found = distorted(tag, line);
        assert!(found.iter().any(|told| told.contains(what)), "{tag} {line} {found:?}");
        let product = "on the poster `campaign-a4` (";
        assert!(found.iter().all(|told| told.contains(product)), "{found:?}");
    }
}

const OTHER: &str = " is drawn with other glyphs than its font has for its letters ";
const OVER: &str = " has its letters set over one another ";
const APART: &str = " has its letters set so far apart that they make no words ";
const UNEVEN: &str = " has letters of different sizes or heights in one line ";
const NASTALIQ: &str = "lang: \"ur\", dir: rtl, font: \"Noto Nastaliq Urdu\"";

#[test]
fn letters_keep_the_glyphs_that_their_font_has_for_them() {
    assert_told(
        "en-GB",
        OTHER,
        &[
            "text(fractions: true)[1/2 101]",
            "text(features: (\"sups\",))[101]",
            "text(number-type: \"old-style\")[101]",
            "text(features: (\"smcp\",))[Don’t pay.]",
            "sub[101]",
        ],
    );
    let cases = [
        ("ur", format!("text({NASTALIQ}, features: (medi: 0, init: 0))[پیسے نہ دیں]")),
        ("ur", format!("text({NASTALIQ}, features: (mark: 0,))[پیسے نہ دیں]")),
        ("bn", "text(lang: \"bn\", features: (half: 0, pres: 0))[স্ক্রিনশট]".to_owned()),
        ("pa", "text(lang: \"pa\", features: (blwf: 0,))[ਪ੍ਰੈੱਸ]".to_owned()),
        ("ar", "text(lang: \"ar\", dir: rtl, features: (init: 0))[لا تدفع]".to_owned()),
    ];
    for (tag, line) in &cases {
        assert_told(tag, OTHER, &[line]);
    }
}

#[test]
fn letters_stand_beside_one_another_on_one_line() {
    assert_told(
        "en-GB",
        UNEVEN,
        &["{ [10]; text(baseline: -10pt)[1] }", "{ [Don’t ]; text(size: 60pt)[pay] }"],
    );
    assert_told(
        "en-GB",
        OVER,
        &["text(tracking: -0.12em)[Don’t pay]", "{ [1]; h(-0.25em); [01] }"],
    );
    assert_told("ur", OVER, &[&format!("text({NASTALIQ}, features: (curs: 0,))[پیسے نہ دیں]")]);
    assert_told(
        "en-GB",
        APART,
        &[
            "text(tracking: 0.3em)[Don’t pay]",
            "\"Don’t\".clusters().map(l => box(l)).join(h(0.8em))",
            "box(width: 300pt, height: 300pt, { [Don’t]; place(bottom + right)[pay] })",
        ],
    );
    let boxed = "text(lang: \"ar\", dir: rtl, \"تدفع\".clusters().map(l => box(l)).join())";
    assert_told("ar", APART, &[boxed, "text(tracking: 0.2em, lang: \"ar\", dir: rtl)[لا تدفع]"]);
}

#[test]
fn what_fonts_do_by_themselves_is_no_fault() {
    let urdu = format!("text({NASTALIQ})[پیسے نہ دیں۔ 101 Skype]");
    for (tag, line) in [
        ("en-GB", "text(tracking: 0.1em)[AVATAR To Yes]"),
        (
            "en-GB",
            "par(justify: true, block(width: 200pt, text(size: 14pt)[Don’t pay them at all, whatever they say]))",
        ),
        (
            "zh-Hans",
            "text(size: 15pt, lang: \"zh\")[请保持冷静（截至2016年12月5日），请拨打“101”报警。]",
        ),
        ("ur", urdu.as_str()),
        ("ar", "text(lang: \"ar\", dir: rtl)[لا تدفع 101 أبدًا]"),
        ("bn", "text(lang: \"bn\")[স্ক্রিনশট নিয়ে রাখুন]"),
        ("pa", "text(lang: \"pa\")[ਪ੍ਰੈੱਸ ਨੂੰ ਦੱਸੋ]"),
    ] {
        assert_eq!(distorted(tag, line), [""; 0], "{tag} {line}");
    }
}
