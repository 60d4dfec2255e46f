//! Glyphs against those of `HarfBuzz`, and letters against the text.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::{Command, Stdio};

use typst::layout::{Frame, FrameItem, Point};
use typst::text::{FontInstance, Glyph, TextItem};

use super::run::{GlyphRun, clusters, pieces, runs_left};
use super::{find_joined, flat, is_joined, is_mark};
use crate::model::{PaperSize, WORD_JOINER};
use crate::press::tests::{languages, layout, poster_data};

/// Languages whose glyphs are no letters, and the script of each.
const JOINED: [(&str, &str); 4] = [("ar", "Arab"), ("ur", "Arab"), ("pa", "Guru"), ("bn", "Beng")];

/// Text and glyphs of each run, by the file of its font and whether it runs from the right.
type Runs = BTreeMap<(String, bool), Vec<(String, Vec<u16>)>>;

fn gather(frame: &Frame, joined: &[FontInstance], runs: &mut Runs) {
    let items = flat(frame);
    let mut items = items.as_slice();
    while let Some(((_, item), rest)) = items.split_first() {
        if let Some(run) = GlyphRun::at_start(items, joined) {
            for (name, right_to_left, text, glyphs) in shapes(&items[..run.items]) {
                if text.chars().any(is_joined) {
                    runs.entry((name, right_to_left)).or_default().push((text, glyphs));
                }
            }
            items = &items[run.items..];
            continue;
        }
        if let FrameItem::Group(group) = item {
            gather(&group.frame, joined, runs);
        }
        items = rest;
    }
}

/// The parts of a line that were shaped at once: font, direction, text and glyphs.
fn shapes(line: &[(Point, FrameItem)]) -> Vec<(String, bool, String, Vec<u16>)> {
    let pieces = pieces(line);
    let shape = |part: &[(Point, &TextItem)]| {
        let clusters = clusters(part);
        let right_to_left = clusters.iter().any(|cluster| cluster.text.chars().any(runs_left));
        let mut texts: Vec<&str> = clusters.iter().map(|cluster| cluster.text).collect();
        if right_to_left {
            texts.reverse();
        }
        let glyphs = part.iter().flat_map(|(_, piece)| piece.glyphs.iter().map(|glyph| glyph.id));
        let name = part[0].1.font.post_script_name().expect("a name");
        let text = texts.concat().replace(WORD_JOINER, "");
        (name, right_to_left, text, glyphs.collect())
    };
    pieces.chunk_by(|(_, left), (_, right)| left.font == right.font).map(shape).collect()
}

/// What `HarfBuzz` makes of some texts.
fn shaped(
    (font, right_to_left): (&str, bool),
    (language, script): (&str, &str),
    texts: &[String],
) -> Vec<Vec<u16>> {
    let direction = if right_to_left { "rtl" } else { "ltr" };
    let root = env!("CARGO_MANIFEST_DIR");
    let mut child = Command::new("hb-shape")
        .arg(format!("{root}/themes/national/fonts/{font}.ttf"))
        .args(["--no-glyph-names", "--no-clusters", "--no-positions", "--text-file=-"])
        .arg(format!("--direction={direction}"))
        .arg(format!("--script={script}"))
        .arg(format!("--language={language}"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("hb-shape runs: tests/setup.sh installs libharfbuzz-bin");
    let mut input = child.stdin.take().expect("its input");
    input.write_all(texts.join("\n").as_bytes()).expect("it reads");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    let reported = String::from_utf8(output.stdout).expect("text");
    let glyphs = |line: &str| {
        let inner = line.trim_matches(['[', ']']);
        inner.split('|').map(|glyph| glyph.parse().expect("a glyph")).collect()
    };
    reported.lines().map(glyphs).collect()
}

#[test]
fn glyphs_are_those_of_harfbuzz() {
    for (tag, script) in JOINED {
        assert!(languages().contains(&tag), "{tag}");
        let mut runs = Runs::new();
        for id in ["campaign", "dont-communicate", "preserve-evidence"] {
            let document = layout(&poster_data(tag, id, PaperSize::A4));
            let mut joined = Vec::new();
            document.pages().iter().for_each(|page| find_joined(&page.frame, &mut joined));
            document.pages().iter().for_each(|page| gather(&page.frame, &joined, &mut runs));
        }
        assert!(runs.values().flatten().count() > 20, "{tag}");
        for ((font, right_to_left), runs) in runs {
            let (texts, drawn): (Vec<String>, Vec<Vec<u16>>) = runs.into_iter().unzip();
            let shaped = shaped((&font, right_to_left), (tag, script), &texts);
            assert_eq!(shaped.len(), drawn.len(), "{tag} {font}");
            for ((text, drawn), shaped) in texts.iter().zip(drawn).zip(shaped) {
                assert_eq!(drawn, shaped, "{tag} {font}: {text}");
            }
        }
    }
}

/// Holds the letters of each run in a frame against its text.
fn compare(frame: &Frame, joined: &[FontInstance], tag: &str) -> usize {
    let items = flat(frame);
    let mut items = items.as_slice();
    let mut compared = 0;
    while let Some(((_, item), rest)) = items.split_first() {
        items = rest;
        if let FrameItem::Group(group) = item {
            compared += compare(&group.frame, joined, tag);
        }
        let Some(run) = GlyphRun::at_start(items, joined) else { continue };
        let letters: String = run.letters().iter().map(|letter| letter.sign).collect();
        let mut text = String::new();
        for cluster in &run.clusters {
            let mut signs: Vec<char> = cluster.text.chars().filter(|c| !is_mark(*c)).collect();
            if signs.iter().copied().any(runs_left) {
                signs.reverse();
            }
            text.extend(signs);
        }
        assert_eq!(letters.trim(), text.replace('\u{a0}', " ").trim(), "{tag}");
        compared += 1;
    }
    compared
}

#[test]
fn the_letters_under_the_glyphs_are_the_text() {
    for (tag, _) in JOINED {
        let document = layout(&poster_data(tag, "campaign", PaperSize::A4));
        let mut joined = Vec::new();
        document.pages().iter().for_each(|page| find_joined(&page.frame, &mut joined));
        let compared = document.pages().iter().map(|page| compare(&page.frame, &joined, tag));
        assert!(compared.sum::<usize>() > 5, "{tag}");
    }
}

#[test]
fn a_word_holds_no_places_where_it_might_have_broken() {
    let mut data = poster_data("fr", "campaign", PaperSize::A4);
    data.items[0].body.text = "confi\u{AD}den\u{AD}tia\u{AD}lité ".repeat(3);
    let document = super::layered(&layout(&data), None).expect("a font").document;
    let mut texts = Vec::new();
    for page in document.pages() {
        collect_texts(&page.frame, &mut texts);
    }
    let soft: Vec<&TextItem> = texts.iter().filter(|text| text.text.contains('\u{AD}')).collect();
    // The hyphens at the ends of lines, which readers take away with the break.
    assert!(!soft.is_empty() && soft.iter().all(|text| text.text == "\u{AD}"), "{soft:?}");
    for text in texts.iter().filter(|text| text.text.contains("confi")) {
        let last = text.glyphs.last().expect("a glyph").range.end;
        assert_eq!(usize::from(last), text.text.len(), "{}", text.text);
        let cut = |glyph: &Glyph| {
            let range = usize::from(glyph.range.start)..usize::from(glyph.range.end);
            text.text.get(range).is_none()
        };
        assert!(!text.glyphs.iter().any(cut), "{}", text.text);
    }
}

#[test]
fn a_text_holds_no_signs_that_keep_words_together() {
    for tag in ["fr", "ur", "pa", "zh-Hans"] {
        let data = poster_data(tag, "campaign", PaperSize::A4);
        let has_joiners = |text: &str| text.contains(WORD_JOINER);
        let slots = data.items.iter().flat_map(|item| [&item.heading, &item.body]);
        assert!(tag == "zh-Hans" || slots.clone().any(|slot| has_joiners(&slot.text)), "{tag}");
        assert!(!has_joiners(&data.title), "{tag}");
        let document = super::layered(&layout(&data), None).expect("a font").document;
        let mut texts = Vec::new();
        document.pages().iter().for_each(|page| collect_texts(&page.frame, &mut texts));
        // The glyphs of joined scripts become shapes; the letters below them are read.
        let read = |text: &&TextItem| text.font.post_script_name().as_deref() == Some(super::BLANK);
        let is_drawn = matches!(tag, "ur" | "pa");
        let mut texts = texts.iter().filter(|text| !is_drawn || read(text));
        assert!(texts.all(|text| !has_joiners(&text.text)), "{tag}");
    }
}

fn collect_texts(frame: &Frame, texts: &mut Vec<TextItem>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect_texts(&group.frame, texts),
            FrameItem::Text(text) => texts.push(text.clone()),
            _ => {}
        }
    }
}
