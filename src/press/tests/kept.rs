//! Words that stay together, on finished layouts.

use std::collections::BTreeMap;

use typst::layout::{Frame, FrameItem, Transform};

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

/// The lines of what some source draws with the data.
fn lines(data: &PressData, body: &str) -> Lines {
    let source = format!(
        "#import \"/kit/kit.typ\": *\n#let data = json(\"/data.json\")\n#setup(data, context {{{body}}})"
    );
    let (engine, _) = forced("main.typ", &source);
    let mut diagnostics = Diagnostics::new();
    let laid_out = engine.lay_out(&work(data, Form::Pdf), &mut diagnostics);
    let (document, _) = laid_out.unwrap_or_else(|| panic!("{diagnostics:?}"));
    let mut lines = Lines::new();
    for page in document.pages() {
        read(&page.frame, Transform::identity(), &mut lines);
    }
    lines
}

/// A text in columns from wide to narrow, each below the one before it.
const COLUMNS: &str = "for step in range(24) { place(top + left, dy: step * 200pt, block(width: 300pt - step * 10pt, styled(data, \"body\", 20pt, par(flow(data.call))))) }";

fn with_call(tag: &str, text: &str, script: Script) -> PressData {
    let mut data = card_data(tag, "campaign", CardFormat::Square);
    data.mark = None;
    data.call = Some(Slot::cut(text, script));
    data
}

#[test]
fn a_kept_pair_stands_on_one_line_in_every_script() {
    for (tag, script, text, pair) in [
        ("en-GB", Script::Latin, "Keep calm and do not_panic or pay", "not panic"),
        ("fr", Script::Latin, "Gardez votre calme et ne paniquez_pas\u{a0}!", "paniquez pas\u{a0}!"),
        ("fr", Script::Latin, "Vous avez peur\u{202f}? Parlez-nous au 101", "peur\u{202f}?"),
        ("ur", Script::Nastaliq, "پرسکون رہیں اور پیسے ہرگز نہ_دیں اور بات کریں", "نہ دیں"),
        ("ur", Script::Nastaliq, "پرسکون رہیں اور پیسے ہرگز نہ\u{a0}دیں اور بات کریں", "نہ دیں"),
        ("pa", Script::Gurmukhi, "ਸ਼ਾਂਤ ਰਹੋ ਅਤੇ ਬਿਲਕੁਲ ਪੈਸੇ ਨਾ_ਦਿਓ ਗੱਲ ਕਰੋ", "ਨਾ ਦਿਓ"),
        ("bn", Script::Bengali, "শান্ত থাকুন এবং একদম ঘাবড়াবেন_না কথা বলুন", "ঘাবড়াবেন না"),
        ("zh-Hans", Script::Han, "请保持冷静截至2016年12~月~5~日请拨打报警电话", "12月5日"),
    ] {
        let marked = text.replace('_', "\u{2060} ").replace('~', "\u{2060}");
        let kept = lines(&with_call(tag, &marked, script), COLUMNS);
        let letters = |text: &str| -> Vec<char> {
            let mut letters: Vec<char> =
                text.chars().filter(|c| !c.is_whitespace() && *c != WORD_JOINER).collect();
            letters.sort_unstable();
            letters
        };
        // Where the pair begins, all of it stands; words from right to left come in any order.
        let words: Vec<&str> = pair.split(' ').collect();
        let found: Vec<bool> = words
            .iter()
            .map(|word| kept.values().filter(|(line, _)| line.contains(word)).count() > 5)
            .collect();
        assert!(found.iter().all(|found| *found), "{tag}: {kept:?}");
        for (line, _) in kept.values() {
            let has = words.iter().filter(|word| line.contains(**word)).count();
            assert!(has == 0 || has == words.len(), "{tag}: {line}");
        }
        // Without joiners the same words are torn apart somewhere.
        let free = lines(&with_call(tag, &text.replace('_', " ").replace('~', ""), script), COLUMNS);
        let is_typed = !text.contains(['_', '~']);
        let torn = free.values().any(|(line, _)| {
            let has = words.iter().filter(|word| line.contains(**word)).count();
            has > 0 && has < words.len()
        });
        assert!(torn || is_typed || words.len() == 1, "{tag}");
        let said = |lines: &Lines| letters(&lines.values().map(|line| line.0.as_str()).collect::<String>());
        assert!(said(&kept) == said(&free), "{tag}");
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
        ("bn", Script::Bengali, "ঘাবড়াবেন_না"),
    ] {
        let glyphs = |text: &str| {
            let source = format!(
                "#import \"/kit/kit.typ\": *\n#let data = json(\"/data.json\")\n#setup(data, {line})"
            );
            let (engine, _) = forced("main.typ", &source);
            let data = with_call(tag, text, script);
            let (document, _) = engine
                .lay_out(&work(&data, Form::Pdf), &mut Diagnostics::new())
                .expect("a layout");
            let mut found = Vec::new();
            collect(&document.pages()[0].frame, &mut found);
            found
        };
        let kept = glyphs(&text.replace('_', "\u{2060} "));
        assert_eq!(kept, glyphs(&text.replace('_', " ")), "{tag}");
        assert!(!kept.is_empty());
    }
}

/// Fonts, glyphs and advances of a frame.
fn collect(frame: &Frame, found: &mut Vec<(String, u16, String)>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect(&group.frame, found),
            FrameItem::Text(text) => found.extend(text.glyphs.iter().map(|glyph| {
                let font = text.font.post_script_name().unwrap_or_default();
                (font, glyph.id, format!("{:?}", glyph.x_advance))
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
    (lines.into_values().map(|(line, _)| line.replace(WORD_JOINER, "").trim().to_owned()).collect(), size)
}

#[test]
fn a_headline_keeps_words_together_where_that_costs_little() {
    for (tag, script, text, width, wanted) in [
        ("en-GB", Script::Latin, "Please don’t_panic", 400, &["Please", "don’t panic"] as &[_]),
        // Words that would make the type much smaller part after all.
        ("en-GB", Script::Latin, "Pay_at_no_time now", 150, &["Pay", "at", "no", "time", "now"]),
        ("fr", Script::Latin, "Ne paniquez_pas\u{202f}!", 400, &["Ne", "paniquez pas\u{202f}!"]),
        ("fr", Script::Latin, "«\u{a0}Oui\u{a0}» ou «\u{a0}non\u{a0}»", 400, &["«\u{a0}Oui\u{a0}» ou", "«\u{a0}non\u{a0}»"]),
    ] {
        let (lines, size) = headline(tag, script, text, width);
        assert_eq!(lines, wanted, "{tag}");
        let (_, free) = headline(tag, script, &text.replace('_', " "), width);
        assert!(size >= 0.75 * free, "{tag}: {size} after {free}");
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
