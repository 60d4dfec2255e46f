//! A handout in Urdu, and what a theme's template could do to it.

use super::*;
use crate::model::{TextLine, TextPiece};

const PAGE: &str = "<!doctype html><html lang=ur dir=rtl><head><meta charset=utf-8><title>پریس ریلیز</title><style>body{max-width:42rem}ol{padding:0}</style></head><body><p><strong>مسودہ</strong></p><p>ساؤتھ ویلز پولیس</p><h1>پریس ریلیز</h1><h2>۱. گھبرائیں <b>نہیں</b></h2><p>پولیس مدد کرے گی۔</p><ol><li>ادائیگی نہ کریں</li><li>ثبوت رکھیں: <a href=\"https://t.example/ur/report/\">رپورٹ</a></li></ol><blockquote><p>آپ اکیلے نہیں۔</p><p>— راب</p></blockquote><table><tr><th>سال<td></td></tr><tr><td>۲۰۱۶</td></tr></table><p><bdi dir=ltr>\u{2066}101\u{2069}</bdi></p><footer><a href=\"https://t.example/ur/\">t.example/ur</a> · ۵ دسمبر</footer></body></html>";

fn whole() -> WholeText {
    let line = |text: &str| TextLine { numeral: None, text: text.to_owned() };
    let one = |text: &str| TextPiece { ways: vec![vec![line(text)]] };
    let numbered =
        |numeral: &str, text: &str| TextLine { numeral: Some(numeral.to_owned()), ..line(text) };
    let said = || vec![line("آپ اکیلے نہیں۔"), line("راب")];
    WholeText {
        lang: "ur".to_owned(),
        dir: "rtl".to_owned(),
        before: vec!["پریس ریلیز".to_owned(), "مسودہ".to_owned()],
        pieces: vec![
            TextPiece { ways: vec![vec![numbered("۱", "گھبرائیں نہیں")]] },
            one("پولیس مدد کرے گی۔"),
            TextPiece {
                ways: vec![vec![
                    numbered("۱.", "ادائیگی نہ کریں"),
                    numbered("۲.", "ثبوت رکھیں: رپورٹ"),
                ]],
            },
            TextPiece { ways: vec![said(), said().into_iter().rev().collect()] },
            TextPiece { ways: vec![vec![line("سال"), line(""), line("۲۰۱۶")]] },
            one("\u{2066}101\u{2069}"),
        ],
        around: ["ساؤتھ ویلز پولیس", "۵ دسمبر", "t.example/ur"].map(str::to_owned).to_vec(),
        links: vec![("https://t.example/ur/report/".to_owned(), "رپورٹ".to_owned())],
        home: Some("https://t.example/ur/".to_owned()),
    }
}

fn codes(html: &str) -> Vec<Code> {
    let mut codes: Vec<Code> =
        whole_text_faults(html, &whole()).into_iter().map(|fault| fault.code).collect();
    codes.dedup();
    codes
}

#[test]
fn a_text_that_says_all_and_nothing_else_passes() {
    assert_eq!(whole_text_faults(PAGE, &whole()), []);
    for (before, after) in [
        // Numbers may be left to the list, or stand in elements of their own.
        ("۱. گھبرائیں", "گھبرائیں"),
        ("<h2>۱. گھبرائیں", "<p>۱</p><h2>گھبرائیں"),
        ("<p>آپ اکیلے نہیں۔</p><p>— راب</p>", "<p>راب:</p><p>آپ اکیلے نہیں۔</p>"),
        ("<p>ساؤتھ ویلز پولیس</p>", ""),
        ("<p><strong>مسودہ</strong></p><p>ساؤتھ ویلز پولیس</p>", "<p>مسودہ</p>"),
    ] {
        assert!(PAGE.contains(before), "{before}");
        assert_eq!(whole_text_faults(&PAGE.replacen(before, after, 1), &whole()), [], "{after}");
    }
}

#[test]
fn whatever_a_template_leaves_out_changes_hides_or_adds_is_reported() {
    let (words, target, advice) = (Code::PageWords, Code::PageTarget, Code::PageAdvice);
    let (calls, style, language) = (Code::OutputThirdParty, Code::ThemeStyle, Code::PageLanguage);
    for (before, after, wanted) in [
        ("<p>پولیس مدد کرے گی۔</p>", "", vec![advice]),
        ("<li>ادائیگی نہ کریں</li>", "", vec![advice]),
        ("<li>ادائیگی نہ کریں</li>", "<li>ادائیگی کریں</li>", vec![words, advice]),
        ("<td>۲۰۱۶</td>", "", vec![advice]),
        ("<p>— راب</p>", "", vec![advice]),
        ("<p><bdi dir=ltr>\u{2066}101\u{2069}</bdi></p>", "", vec![advice]),
        ("\u{2066}101\u{2069}", "0900 123456", vec![words, advice]),
        ("<ol>", "<ol hidden>", vec![advice]),
        ("<ol>", "<details><ol>", vec![advice]),
        ("<ol>", "<ol start=900>", vec![words]),
        ("<li>ادائیگی", "<li value=900>ادائیگی", vec![words]),
        ("<ol>", "<p>۵ دسمبر</p><ol>", vec![advice]),
        ("<ol>", "<p>پولیس مدد کرے گی۔</p><ol>", vec![advice]),
        ("<h1>پریس ریلیز</h1>", "", vec![advice]),
        ("<strong>مسودہ</strong>", "", vec![advice]),
        ("<p><strong>مسودہ", "<p hidden><strong>مسودہ", vec![advice]),
        // A part of the text elsewhere may say the opposite.
        ("<footer>", "<p>ادائیگی</p><footer>", vec![words]),
        ("<footer>", "<p>0900 123456</p><footer>", vec![words]),
        ("<footer>", "<p hidden>0900 123456</p><footer>", vec![words]),
        ("<ol>", "<ol aria-label=\"0900 123456\">", vec![words]),
        ("<title>پریس ریلیز", "<title>ادائیگی", vec![words]),
        ("report/\">", "help/\">", vec![target]),
        ("<a href=\"https://t.example/ur/report/\">رپورٹ</a>", "رپورٹ", vec![target]),
        ("<b>نہیں</b>", "<a href=tel:0900>نہیں</a>", vec![target]),
        ("<b>نہیں</b>", "<a href=https://t.example/ur/report/>نہیں</a>", vec![target]),
        ("</head>", "<script src=https://evil.example/x.js></script></head>", vec![calls]),
        ("</head>", "<script>x()</script></head>", vec![words, calls]),
        ("</head>", "<link rel=stylesheet href=x.css></head>", vec![calls]),
        ("</head>", "<meta http-equiv=refresh content=\"0;url=x\"></head>", vec![calls]),
        ("<footer>", "<img src=//evil.example/p.gif alt=\"\"><footer>", vec![calls]),
        ("<footer>", "<svg><path d=M0,0/></svg><footer>", vec![calls]),
        ("<ol>", "<ol style=\"display:none\">", vec![calls]),
        ("<ol>", "<ol onclick=\"x()\">", vec![calls]),
        ("<p>پولیس مدد کرے گی۔</p>", "<p><s>پولیس مدد کرے گی۔</s></p>", vec![calls]),
        ("ol{padding:0}", "@import 'x.css';", vec![calls]),
        ("ol{padding:0}", "ol{background:url(//evil.example/p.gif)}", vec![style, calls]),
        ("ol{padding:0}", "ol{display:none}", vec![style]),
        ("ol{padding:0}", "ol{font-size:0}", vec![style]),
        ("ol{padding:0}", "strong{display:none}", vec![style]),
        ("ol{padding:0}", "@media print{strong{display:none}}", vec![style]),
        ("ol{padding:0}", "ol::before{content:\"0900\"}", vec![style]),
        ("ol{padding:0}", "li{color:#fff}", vec![style]),
        ("ol{padding:0}", "body{background:#000}", vec![style]),
        ("ol{padding:0}", "li{text-decoration:line-through}", vec![style]),
        ("lang=ur", "lang=en", vec![language]),
        ("dir=rtl", "dir=ltr", vec![language]),
        ("<meta charset=utf-8>", "", vec![language]),
        ("<meta charset=utf-8>", "<meta charset=windows-1256>", vec![language]),
    ] {
        assert!(PAGE.contains(before), "{before}");
        let found = codes(&PAGE.replacen(before, after, 1));
        let mut wanted = wanted;
        wanted.sort();
        assert_eq!(found, wanted, "{before} {after}");
    }
}

#[test]
fn reports_name_what_is_missing() {
    let what = |before: &str, after: &str| {
        let faults = whole_text_faults(&PAGE.replacen(before, after, 1), &whole());
        faults.into_iter().map(|fault| fault.what).collect::<Vec<_>>()
    };
    assert_eq!(
        what("<li>ادائیگی نہ کریں</li>", ""),
        ["shows `ثبوت رکھیں: رپورٹ` where its text says `ادائیگی نہ کریں`"]
    );
    assert_eq!(
        what("<h2>۱. گھبرائیں <b>نہیں</b></h2>", ""),
        ["does not show `گھبرائیں نہیں`, which its text says"]
    );
}
