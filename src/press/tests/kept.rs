//! Words that stay together, on finished layouts.

use std::collections::BTreeMap;

use typst::layout::{Frame, FrameItem, Transform};
use typst_layout::PagedDocument;

use super::themes::forced;
use super::{card_data, handouts::handout_data, layout, work};
use crate::diag::Diagnostics;
use crate::model::{CardFormat, Script, WORD_JOINER};
use crate::press::{Passage, PressData, Slot};
use crate::typeset::Form;

/// Lines by their height in hundredths of a point: what is set on each, and the smallest type.
type Lines = BTreeMap<i64, (String, f64)>;

fn read(frame: &Frame, transform: Transform, lines: &mut Lines) {
    for (position, item) in frame.items() {
        let here = transform.pre_concat(Transform::translate(position.x, position.y));
        match item {
            FrameItem::Group(group) => {
                read(&group.frame, here.pre_concat(group.transform), lines);
            }
            FrameItem::Text(text) => {
                #[expect(clippy::cast_possible_truncation, reason = "sheets are small")]
                let height = (here.ty.to_pt() * 100.0).round() as i64;
                let line = lines.entry(height).or_insert((String::new(), f64::INFINITY));
                line.0.push_str(&text.text);
                line.1 = line.1.min(text.size.to_pt());
            }
            _ => {}
        }
    }
}

/// What some source draws with the data.
fn laid_out(data: &PressData, body: &str) -> PagedDocument {
    let source = format!(
        "#import \"/kit/kit.typ\": *\n#let data = json(\"/data.json\")\n#setup(data, context {{{body}}})"
    );
    let (engine, _) = forced("main.typ", &source);
    let mut diagnostics = Diagnostics::new();
    let laid_out = engine.lay_out(&work(data, Form::Pdf), &mut diagnostics);
    laid_out.unwrap_or_else(|| panic!("{diagnostics:?}")).0
}

/// The lines of what some source draws with the data.
fn lines(data: &PressData, body: &str) -> Lines {
    let document = laid_out(data, body);
    let mut lines = Lines::new();
    for page in document.pages() {
        read(&page.frame, Transform::identity(), &mut lines);
    }
    lines
}

/// How many columns there are.
const STEPS: usize = 24;
/// A text in columns from wide to narrow, each below the one before it.
const COLUMNS: &str = "for step in range(24) { place(top + left, dy: step * 200pt, block(width: 300pt - step * 8pt, styled(data, \"body\", 20pt, par(flow(data.call))))) }";

fn with_call(tag: &str, text: &str, script: Script) -> PressData {
    let mut data = card_data(tag, "campaign", CardFormat::Square);
    data.mark = None;
    data.call = Some(Slot::cut(text, script));
    data
}

#[test]
fn no_line_of_latin_or_chinese_tears_a_pair_apart() {
    for (tag, script, text, pair) in [
        ("en-GB", Script::Latin, "Keep calm and do not_panic or pay", "not panic"),
        ("fr", Script::Latin, "Gardez votre calme et ne paniquez_pas", "paniquez pas"),
        ("fr", Script::Latin, "Vous avez peur\u{a0}? Parlez-nous au 101", "peur\u{a0}?"),
        ("fr", Script::Latin, "Vous avez peur\u{202f}? Parlez-nous au 101", "peur\u{202f}?"),
        ("zh-Hans", Script::Han, "请保持冷静截至2016~年12~月~5~日请拨打报警", "12月5日"),
    ] {
        let marked = text.replace('_', "\u{2060} ").replace('~', "\u{2060}");
        let lines = lines(&with_call(tag, &marked, script), COLUMNS);
        let whole = |(line, _): &&(String, f64)| line.replace(WORD_JOINER, "").contains(pair);
        let texts: Vec<&str> = lines.values().map(|(line, _)| line.as_str()).collect();
        assert_eq!(lines.values().filter(whole).count(), STEPS, "{tag}: {text} {texts:?}");
    }
}

/// How many times a line goes on behind the space at these places of a text: there its glyph has a
/// width.
fn unbroken(frame: &Frame, places: &[usize]) -> usize {
    let count = |item: &FrameItem| match item {
        FrameItem::Group(group) => unbroken(&group.frame, places),
        FrameItem::Text(text) => {
            let wide = text.glyphs.iter().filter(|glyph| glyph.x_advance.get() > 0.0);
            wide.filter(|glyph| places.contains(&usize::from(glyph.span.1))).count()
        }
        _ => 0,
    };
    frame.items().map(|(_, item)| count(item)).sum()
}

#[test]
fn no_line_breaks_at_a_kept_space_in_any_script() {
    for (tag, script, text) in [
        ("pl", Script::Latin, "Zachowaj spokój i zgłoś to w_ciągu 24_godzin"),
        ("ar", Script::Arabic, "حافظ على هدوئك و لا_تدفع أي مبلغ وتحدث إلينا"),
        ("ur", Script::Nastaliq, "پرسکون رہیں اور پیسے ہرگز نہ_دیں اور بات کریں"),
        ("ur", Script::Nastaliq, "پرسکون رہیں اور پیسے ہرگز نہ\u{a0}دیں اور بات کریں"),
        ("pa", Script::Gurmukhi, "ਸ਼ਾਂਤ ਰਹੋ ਅਤੇ ਬਿਲਕੁਲ ਪੈਸੇ ਨਾ_ਦਿਓ ਗੱਲ ਕਰੋ"),
        ("bn", Script::Bengali, "শান্ত থাকুন এবং একদম ঘাবড়াবেন_না কথা বলুন"),
    ] {
        let count = |data: &PressData, places: &[usize]| {
            let document = laid_out(data, COLUMNS);
            document.pages().iter().map(|page| unbroken(&page.frame, places)).sum::<usize>()
        };
        let kept = with_call(tag, &text.replace('_', "\u{2060} "), script);
        let words = &kept.call.as_ref().expect("a call").text;
        let places: Vec<usize> = words.match_indices(" \u{2060}").map(|(at, _)| at).collect();
        assert_eq!(count(&kept, &places), places.len() * STEPS, "{tag}: {text}");
        // Without the joiner lines break there in some columns.
        let free = with_call(tag, &words.replace(WORD_JOINER, ""), script);
        let first = places.first().copied().into_iter().collect::<Vec<_>>();
        assert!(count(&free, &first) < STEPS, "{tag}: {text}");
    }
}

#[test]
fn a_joiner_takes_no_room_and_no_other_font() {
    let line = "place(top + left, dy: 100pt, styled(data, \"body\", 20pt, box(flow(data.call)) + box(width: 1pt, height: 1pt, fill: white)))";
    for (tag, script, text) in [
        ("en-GB", Script::Latin, "Do not_panic"),
        ("ur", Script::Nastaliq, "پیسے نہ_دیں"),
        ("ar", Script::Arabic, "لا_تدفع"),
        ("pa", Script::Gurmukhi, "ਪੈਸੇ ਨਾ_ਦਿਓ"),
        ("bn", Script::Bengali, "নাম_নেই"),
    ] {
        let glyphs = |text: &str| {
            let document = laid_out(&with_call(tag, text, script), line);
            let mut found = Vec::new();
            collect(&document.pages()[0].frame, &mut found);
            found
        };
        let kept = glyphs(&text.replace('_', "\u{2060} "));
        assert_eq!(kept, glyphs(&text.replace('_', " ")), "{tag}");
        assert!(!kept.is_empty());
    }
}

/// Fonts, glyphs and advances of a frame; all spaces are one.
fn collect(frame: &Frame, found: &mut Vec<(String, u16, String)>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect(&group.frame, found),
            FrameItem::Text(text) => found.extend(text.glyphs.iter().map(|glyph| {
                let font = text.font.post_script_name().unwrap_or_default();
                let is_space = text
                    .text
                    .get(glyph.range())
                    .is_some_and(|text| text.replace(WORD_JOINER, "").trim().is_empty());
                (font, if is_space { 0 } else { glyph.id }, format!("{:?}", glyph.x_advance))
            })),
            _ => {}
        }
    }
}

/// The lines of a headline and the size of its type, in a place of some width.
fn headline(tag: &str, script: Script, text: &str, width: u32) -> (Vec<String>, f64) {
    let mut data = with_call(tag, "", script);
    data.headline.truncate(1);
    data.headline[0].slot = Slot::cut(&text.replace('_', "\u{2060} "), script);
    let body = format!(
        "headline(data, data.headline, ladder(100pt, 10pt, steps: 24), {width}pt, 300pt, (white, white)).body"
    );
    let lines = lines(&data, &body);
    let size = lines.values().fold(0.0, |most: f64, line| most.max(line.1));
    (
        lines
            .into_values()
            .map(|(line, _)| line.replace(WORD_JOINER, "").trim().to_owned())
            .collect(),
        size,
    )
}

#[test]
fn a_headline_keeps_words_together_where_that_costs_little() {
    for (tag, script, text, width, wanted) in [
        ("en-GB", Script::Latin, "Please don’t_panic", 400, &["Please", "don’t panic"] as &[_]),
        // Words that would make the type much smaller part after all.
        ("en-GB", Script::Latin, "Pay_at_no_time now", 150, &["Pay", "at no", "time", "now"]),
        ("fr", Script::Latin, "Ne paniquez_pas\u{202f}!", 500, &["Ne", "paniquez pas\u{202f}!"]),
        (
            "fr",
            Script::Latin,
            "«\u{a0}Oui\u{a0}» ou «\u{a0}non\u{a0}»",
            400,
            &["«\u{a0}Oui\u{a0}»", "ou", "«\u{a0}non\u{a0}»"],
        ),
    ] {
        let (lines, size) = headline(tag, script, text, width);
        assert_eq!(lines, wanted, "{tag}");
        let (_, free) = headline(tag, script, &text.replace('_', " "), width);
        assert!(size >= 0.5 * free, "{tag}: {size} after {free}");
    }
}

#[test]
fn a_handout_keeps_words_together_and_its_plain_text_has_no_joiners() {
    let mut data = handout_data("pl", "radio-script");
    let joined = |data: &PressData| {
        data.passages.iter().flat_map(Passage::slots).any(|slot| slot.text.contains(" \u{2060}"))
    };
    assert!(joined(&data));
    data.passages.truncate(2);
    let said = data.said();
    assert!(!said.is_empty() && said.iter().all(|text| !text.contains(WORD_JOINER)), "{said:?}");
    let document = layout(&data);
    let mut lines = Lines::new();
    document.pages().iter().for_each(|page| read(&page.frame, Transform::identity(), &mut lines));
    for (line, _) in lines.values() {
        let last = line.trim().rsplit(' ').next().unwrap_or_default();
        assert!(!matches!(last, "w" | "z" | "i" | "o" | "u" | "a"), "{line}");
    }
}
