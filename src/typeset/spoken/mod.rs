//! Compares what a finished layout says with what it was given: no number and no word of its own, and
//! nothing of what it shows left out.

mod given;
mod seen;
mod whole;

use std::collections::BTreeSet;

use serde_json::Value;
use typst_layout::PagedDocument;

use super::work::Work;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::without_marks;
use given::Given;
pub(super) use given::{bare, words};
use seen::Seen;
pub(super) use seen::is_complex;
use whole::Shown;

/// The layout that shows makers of themes what the kit can do, with labels of its own.
const EXAMPLES: &str = "examples";

/// Adds what a layout says and was not given, and what it leaves out.
pub(super) fn compare(document: &PagedDocument, work: &Work, diagnostics: &mut Diagnostics) {
    let data: Value = serde_json::from_str(&work.data).unwrap_or_default();
    let is_example = data.get("layout").and_then(Value::as_str) == Some(EXAMPLES);
    let is_handout = data.get("kind").and_then(Value::as_str) == Some("handout");
    let mut seen = Seen::default();
    for (index, page) in document.pages().iter().enumerate() {
        // A text of several pages may number them.
        seen.page(&page.frame, is_handout.then_some(index + 1));
    }
    let texts = seen.texts();
    let given = Given::new(&data, &work.info);
    let shown = seen.numbers();
    let found = foreign(&texts, &shown, &given);
    let label = &work.info.label;
    for link in seen.links.iter().filter(|link| !given.addresses.contains(*link)) {
        let link: String = link.chars().take(80).collect();
        diagnostics.push(
            Diagnostic::new(Code::PressWords, format!("{label} leads to `{link}`, which is not in its data"))
                .help("delete the link from the press files of the theme: only links in texts of the campaign are set"),
        );
    }
    for (is_number, text) in found.into_iter().filter(|(is_number, _)| *is_number || !is_example) {
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
    let stream: String = texts.iter().map(|text| bare(text)).collect();
    // A step that lies elsewhere has been reported.
    let is_known = diagnostics
        .iter()
        .any(|known| known.code == Code::PressWords && known.message.contains("out of its order"));
    if let Some(step) = out_of_order(&stream, &data).filter(|_| !is_known) {
        diagnostics.push(
            Diagnostic::new(
                Code::PressWords,
                format!("{label} shows the step `{step}` out of its order"),
            )
            .help("show `data.items` in the order in which they come"),
        );
    }
    let whole = Shown::new(&texts, &stream, &work.info);
    let mut missing = left_out((&texts, &whole), &shown, (&data, &given));
    let required = work.info.required.iter();
    let lost = required.filter(|text| !whole.holds(&text.text, text.is_rtl));
    missing.extend(lost.map(|text| without_marks(&text.text)));
    diagnostics.extend(lost_texts(label, &missing));
}

/// Reports what a layout does not show: when it is much, once.
fn lost_texts(label: &str, missing: &BTreeSet<String>) -> Vec<Diagnostic> {
    let begin = |text: &String| text.chars().take(60).collect::<String>();
    let messages: Vec<String> = match missing.first() {
        Some(first) if missing.len() > MOST => vec![format!(
            "{label} does not show {} of its texts, such as `{}`",
            missing.len(),
            begin(first)
        )],
        _ => {
            let message = |text| format!("{label} does not show all of `{}`", begin(text));
            missing.iter().map(message).collect()
        }
    };
    let help = "show the texts of `data` unchanged and where they are seen: delete what the press files of the theme replace, cover, shrink or hide";
    let reported = |message| Diagnostic::new(Code::PressWords, message).help(help);
    messages.into_iter().map(reported).collect()
}

/// How many texts are reported one by one.
const MOST: usize = 3;

/// The first step that a layout shows before the one that it comes after. Words from right to left
/// do not tell, since a line may give them back in another order.
fn out_of_order(stream: &str, data: &Value) -> Option<String> {
    let mut rest = stream;
    for heading in texts(data, "items", "/heading/text") {
        let wanted = bare(heading);
        match rest.split_once(wanted.as_str()) {
            Some((_, after)) => rest = after,
            None if stream.contains(&wanted) => return Some(without_marks(heading)),
            None => {}
        }
    }
    None
}

/// Numbers and texts that were not given; whether each is a number.
fn foreign(texts: &[String], shown: &BTreeSet<String>, given: &Given) -> BTreeSet<(bool, String)> {
    let mut found = BTreeSet::new();
    for number in shown {
        if !given.numbers.contains(number) {
            found.insert((true, number.clone()));
        }
    }
    for text in texts {
        let words = bare(text);
        let has_new_number = found.iter().any(|(_, number)| words.contains(number.as_str()));
        let has_words = words.chars().any(char::is_alphanumeric);
        // Words from right to left may have been put together from two lines.
        let is_known = || {
            given.says(&words)
                || text.chars().any(is_complex)
                    && given::words(text).iter().all(|word| given.says(word))
        };
        if !has_new_number && has_words && !is_known() {
            found.insert((false, without_marks(text).trim().to_owned()));
        }
    }
    found
}

/// Texts of which a layout shows a part but not all, and the number, which is always shown. A layout
/// shows all headings of the advice or none, all of the sentences below them or none, and all parts
/// of the headline or none.
fn left_out(
    (set, whole): (&[String], &Shown<'_>),
    shown: &BTreeSet<String>,
    (data, given): (&Value, &Given),
) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let second = data.get("second").filter(|second| !second.is_null());
    for data in std::iter::once(data).chain(second) {
        let is_rtl = data.pointer("/locale/dir").and_then(Value::as_str) == Some("rtl");
        let is_whole = |text: &str| whole.holds(text, is_rtl);
        let mut groups =
            vec![texts(data, "items", "/heading/text"), texts(data, "headline", "/text")];
        if !is_rtl {
            groups.push(texts(data, "items", "/body/text"));
        }
        for group in groups {
            let is_begun = group.iter().any(|text| is_whole(text) || is_broken(text, set, given));
            let missing = group.iter().filter(|text| is_begun && !is_whole(text));
            found.extend(missing.map(|text| without_marks(text)));
        }
        let number = data.pointer("/number/text").and_then(Value::as_str).map(without_marks);
        let is_shown = |text: &String| {
            let runs = text.split(|c: char| !c.is_numeric());
            runs.filter(|run| !run.is_empty()).all(|run| shown.contains(run))
        };
        found.extend(number.filter(|text| !is_shown(text)));
    }
    found
}

/// Texts of a list of the data.
fn texts<'d>(data: &'d Value, list: &str, path: &str) -> Vec<&'d str> {
    let entries = data.get(list).and_then(Value::as_array).into_iter().flatten();
    let texts = entries.filter_map(|entry| entry.pointer(path)?.as_str());
    texts.filter(|text| !text.is_empty()).collect()
}

/// Whether a piece is a part of this text: most of it, or a part that no other text has.
fn is_broken(text: &str, set: &[String], given: &Given) -> bool {
    let whole = bare(text);
    let length = whole.chars().count();
    set.iter().map(|text| bare(text)).any(|part| {
        let share = part.chars().count();
        let is_part = share > 1 && part != whole && whole.contains(&part);
        let others = given.texts.iter().filter(|other| !other.contains(&whole));
        is_part
            && (share > 2 && share * 10 >= length * 6
                || !others.into_iter().any(|other| other.contains(&part)))
    })
}
