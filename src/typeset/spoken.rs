//! Compares what a finished layout says with what it was given: no number and no word of its own, and
//! nothing of what it shows left out.

use std::collections::BTreeSet;

use serde_json::Value;
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::model::Destination;
use typst::text::TextItem;
use typst::visualize::Paint;
use typst_layout::PagedDocument;

use super::work::{Form, ProductInfo, Work};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::without_marks;

/// The layout that shows makers of themes what the kit can do, with labels of its own.
const EXAMPLES: &str = "examples";

/// Points below which nobody reads text.
const SMALLEST: f64 = 2.5;

/// Adds what a layout says and was not given, and what it leaves out.
pub(super) fn compare(document: &PagedDocument, work: &Work, diagnostics: &mut Diagnostics) {
    let data: Value = serde_json::from_str(&work.data).unwrap_or_default();
    let is_example = data.get("layout").and_then(Value::as_str) == Some(EXAMPLES);
    if is_example && matches!(work.form, Form::Picture(_)) {
        return;
    }
    let mut seen = Seen::default();
    let is_handout = data.get("kind").and_then(Value::as_str) == Some("handout");
    for (index, page) in document.pages().iter().enumerate() {
        let before = seen.pieces.len();
        seen.walk(&page.frame, Transform::identity());
        // A text of several pages may number them.
        let number = (index + 1).to_string();
        let numbering = seen.pieces.iter().skip(before).rposition(|piece| piece.text == number);
        if let Some(at) = numbering.filter(|_| is_handout) {
            seen.pieces.remove(before + at);
        }
    }
    let Seen { pieces, links } = seen;
    let given = Given::new(&data, &work.info);
    let mut found = BTreeSet::new();
    let shown = numbers(&pieces);
    for number in shown.iter().cloned() {
        if !given.numbers.contains(&number) {
            found.insert((true, number));
        }
    }
    for piece in &pieces {
        let words = bare(&piece.text);
        let has_new_number = found.iter().any(|(_, number)| words.contains(number.as_str()));
        if !has_new_number && words.chars().any(char::is_alphanumeric) && !given.says(&words) {
            found.insert((false, piece.text.trim().to_owned()));
        }
    }
    let label = &work.info.label;
    for link in links.iter().filter(|link| !given.addresses.contains(*link)) {
        let link: String = link.chars().take(80).collect();
        diagnostics.push(
            Diagnostic::new(Code::PressWords, format!("{label} leads to `{link}`, which is not in its data"))
                .help("delete the link from the press files of the theme: only links in texts of the campaign are set"),
        );
    }
    for (is_number, text) in found {
        let what = if is_number { "the number" } else { "the text" };
        let text: String = text.chars().take(60).collect();
        diagnostics.push(
            Diagnostic::new(
                Code::PressWords,
                format!("{label} shows {what} `{text}`, which is not in its data"),
            )
            .help("show the texts of `data` unchanged: delete what the press files of the theme write or replace, such as a `#show` rule with a text"),
        );
    }
    for text in left_out(&pieces, &shown, &data) {
        let text: String = text.chars().take(60).collect();
        diagnostics.push(
            Diagnostic::new(Code::PressWords, format!("{label} does not show all of `{text}`"))
                .help("show the texts of `data` unchanged and where they are seen: delete what the press files of the theme replace, cover, shrink or hide"),
        );
    }
}

/// Text as it was set, in one piece.
struct Piece {
    text: String,
    /// Where it begins and ends, and the line that it stands on, in points.
    start: f64,
    end: f64,
    line: f64,
    size: f64,
}

/// What is seen of a layout, in the order in which it was set.
#[derive(Default)]
struct Seen {
    pieces: Vec<Piece>,
    links: BTreeSet<String>,
}

impl Seen {
    fn walk(&mut self, frame: &Frame, transform: Transform) {
        for (position, item) in frame.items() {
            let here = transform.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => {
                    self.walk(&group.frame, here.pre_concat(group.transform));
                }
                FrameItem::Text(text) => self.pieces.extend(piece(text, here)),
                FrameItem::Link(Destination::Url(url), _) => {
                    self.links.insert(url.as_str().to_owned());
                }
                _ => {}
            }
        }
    }
}

/// A piece of text; `None` for one that nobody sees.
fn piece(text: &TextItem, transform: Transform) -> Option<Piece> {
    let clear = matches!(&text.fill, Paint::Solid(color) if color.alpha() == Some(0.0));
    let scale = transform.sx.get().hypot(transform.ky.get());
    let size = text.size.to_pt() * scale;
    if clear && text.stroke.is_none() || size < SMALLEST {
        return None;
    }
    let start = Point::zero().transform(transform);
    let end = Point::with_x(text.width()).transform(transform);
    Some(Piece {
        text: text.text.to_string(),
        start: start.x.to_pt(),
        end: end.x.to_pt(),
        line: start.y.to_pt(),
        size,
    })
}

/// Every number as a reader takes it: digits that touch are one, whatever they were set from.
fn numbers(pieces: &[Piece]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = String::new();
    let mut last: Option<&Piece> = None;
    for piece in pieces {
        let touches = last.is_some_and(|last| {
            (last.line - piece.line).abs() < 0.1 * piece.size
                && (piece.start - last.end).abs() < 0.12 * piece.size
        });
        if !touches && !open.is_empty() {
            found.insert(std::mem::take(&mut open));
        }
        for character in without_marks(&piece.text).chars() {
            if character.is_numeric() {
                open.push(character);
            } else if !open.is_empty() {
                found.insert(std::mem::take(&mut open));
            }
        }
        last = Some(piece);
    }
    found.insert(open);
    found.remove("");
    found
}

/// The text without white space, hyphens and marks, in lower case.
fn bare(text: &str) -> String {
    let kept = without_marks(text);
    kept.chars()
        .filter(|c| !c.is_whitespace() && !c.is_control() && !HYPHENS.contains(c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// What lines break at, and what keeps letters together or apart without being seen.
const HYPHENS: [char; 9] = [
    '-', '\u{2010}', '\u{2011}', '\u{ad}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{2060}',
    '\u{feff}',
];

/// What a layout may say.
struct Given {
    texts: Vec<String>,
    numbers: BTreeSet<String>,
    /// Every text of the data as it is written.
    addresses: BTreeSet<String>,
}

impl Given {
    fn new(data: &Value, info: &ProductInfo) -> Self {
        let mut all: Vec<String> = info.said.clone();
        all.extend(info.texts.iter().map(|text| text.text.clone()));
        collect("", data, &mut all);
        let mut numbers = BTreeSet::new();
        for text in &all {
            let text = without_marks(text);
            let digits = text.split(|c: char| !c.is_numeric());
            numbers.extend(digits.filter(|run| !run.is_empty()).map(str::to_owned));
        }
        let mut texts: Vec<String> = all.iter().map(|text| bare(text)).collect();
        texts.sort();
        texts.dedup();
        let mut addresses = BTreeSet::new();
        strings(data, &mut addresses);
        Self { texts, numbers, addresses }
    }

    fn says(&self, words: &str) -> bool {
        self.texts.iter().any(|text| text.contains(words))
    }
}

/// Parts of the data that say how a product is set, and not what it says.
const SETTING: [&str; 13] = [
    "schema", "id", "kind", "layout", "format", "locale", "scheme", "faces", "runs", "light",
    "dark", "link", "profile",
];

/// Every text of the data.
fn collect(name: &str, value: &Value, texts: &mut Vec<String>) {
    if SETTING.contains(&name) {
        return;
    }
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| collect("", value, texts)),
        Value::Object(values) => {
            values.iter().for_each(|(name, value)| collect(name, value, texts));
        }
        _ => {}
    }
}

/// Every text of the data, whatever it is for.
fn strings(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => drop(found.insert(text.clone())),
        Value::Array(values) => values.iter().for_each(|value| strings(value, found)),
        Value::Object(values) => values.values().for_each(|value| strings(value, found)),
        _ => {}
    }
}

/// Texts of which a layout shows a part but not all, and the number, which is always shown. A layout
/// shows all headings of the advice or none, all of the sentences below them or none, and all parts
/// of the headline or none.
fn left_out(pieces: &[Piece], shown: &BTreeSet<String>, data: &Value) -> Vec<String> {
    let stream: String = pieces.iter().map(|piece| bare(&piece.text)).collect();
    let mut found = Vec::new();
    for data in std::iter::once(data).chain(data.get("second").filter(|second| !second.is_null())) {
        let is_rtl = data.pointer("/locale/dir").and_then(Value::as_str) == Some("rtl");
        // Within a line, words from right to left are set from left to right.
        let is_whole = |text: &str| {
            stream.contains(&bare(text))
                || is_rtl && words(text).iter().all(|word| stream.contains(word.as_str()))
        };
        for group in [
            texts(data, "items", "/heading/text"),
            texts(data, "items", "/body/text"),
            texts(data, "headline", "/text"),
        ] {
            let whole = group.iter().filter(|text| is_whole(text)).count();
            let is_begun = whole > 0 || group.iter().any(|text| is_broken(text, pieces));
            if is_begun {
                found.extend(
                    group.iter().filter(|text| !is_whole(text)).map(|text| without_marks(text)),
                );
            }
        }
        let number = data.pointer("/number/text").and_then(Value::as_str).map(without_marks);
        let digits = |text: &str| -> Vec<String> {
            let runs = text.split(|c: char| !c.is_numeric());
            runs.filter(|run| !run.is_empty()).map(str::to_owned).collect()
        };
        found.extend(number.filter(|text| !digits(text).iter().all(|run| shown.contains(run))));
    }
    found
}

/// Texts of a list of the data.
fn texts<'d>(data: &'d Value, list: &str, path: &str) -> Vec<&'d str> {
    let entries = data.get(list).and_then(Value::as_array).into_iter().flatten();
    let texts = entries.filter_map(|entry| entry.pointer(path)?.as_str());
    texts.filter(|text| !text.is_empty()).collect()
}

/// Whether a piece is a part of this text, and most of it.
fn is_broken(text: &str, pieces: &[Piece]) -> bool {
    let whole = bare(text);
    let length = whole.chars().count();
    pieces.iter().any(|piece| {
        let part = bare(&piece.text);
        let share = part.chars().count();
        part != whole && share > 2 && share * 10 >= length * 6 && whole.contains(&part)
    })
}

/// The words of a text, bare.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| c.is_whitespace() || "，。！？、；：「」".contains(c));
    words.map(bare).filter(|word| word.chars().any(char::is_alphanumeric)).collect()
}
