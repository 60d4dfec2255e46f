//! Compares a finished page with what its template was given to say: nothing is added, nothing of
//! what keeps readers safe is left out, and every number leads to whom it names.

use super::attributes;
use super::dom::{Dom, Element, NodeId};
use super::fault::WordingFault;
use super::hindrance::hindrances;
use super::inline_drawings;
use super::runs::{Run, normal, runs};
use super::safety::Safety;
use super::style::ProtectedPaths;
use super::vocabulary::Vocabulary;
use crate::diag::Code;
use crate::model::Wording;

/// What comes of comparing a page with what its template was given.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    /// What is wrong with its words.
    pub faults: Vec<WordingFault>,
    /// What must be seen on it.
    pub protected: ProtectedPaths,
}

/// Compares a page with what its template was given.
pub(crate) fn compare(html: &str, wording: &Wording) -> Compared {
    let dom = Dom::page(html);
    let runs = runs(&dom);
    let vocabulary = Vocabulary::new(wording);
    let mut faults = Vec::new();
    for run in &runs {
        faults.extend(said(&dom, run, &vocabulary));
    }
    for (_, element) in dom.elements() {
        for (name, value) in attributes::texts(element) {
            faults.extend(vocabulary.foreign(value).map(|found| hinted(name, value, found)));
        }
        let numbering = attributes::numbering(element);
        faults.extend(numbering.filter(|first| !vocabulary.has_value(first)).map(renumbered));
        for address in attributes::addresses(element) {
            // Addresses of the site itself have a rule of their own.
            let is_own = wording.base_url.as_ref().is_some_and(|base| address.starts_with(base));
            if !is_own && !is_known(address, &vocabulary) {
                faults.push(unknown_address(address));
            }
        }
    }
    faults.extend(misleading(&dom));
    faults.extend(hindrances(&dom));
    faults.extend(inline_drawings::unreadable(&dom));
    let mut safety = Safety::new(&dom, &runs);
    safety.check(wording);
    faults.append(&mut safety.faults);
    faults.sort();
    faults.dedup();
    Compared { faults, protected: safety.protected }
}

/// What a run says that was not given.
fn said(dom: &Dom, run: &Run, vocabulary: &Vocabulary) -> Option<WordingFault> {
    let names = run.within.iter().filter_map(|node| dom.element(*node).map(Element::name));
    // Stylesheets and scripts are read elsewhere; data for machines are a text of their own.
    if names.clone().any(|name| name == "style") {
        return None;
    }
    let found = vocabulary.foreign(run.marked())?;
    Some(WordingFault {
        code: Code::PageWords,
        what: format!("shows `{found}`, which is neither the campaign's text nor an interface word"),
        help: "delete it from the template, and show the values that Handbill gives unchanged: a force's own words belong into `local.md`, where they are translated and checked".to_owned(),
        words: Some(found),
    })
}

fn hinted(name: &str, value: &str, found: String) -> WordingFault {
    let value: String = value.chars().take(60).collect();
    WordingFault {
        code: Code::PageWords,
        what: format!(
            "has `{name}=\"{value}\"`, which is neither the campaign's text nor an interface word"
        ),
        help: format!(
            "write a value that Handbill gives into `{name}`, such as `{{{{ w.menu_main_attr | safe }}}}`"
        ),
        words: Some(found),
    }
}

/// A list that counts otherwise than its items stand.
pub(super) fn renumbered(first: &str) -> WordingFault {
    let first: String = first.chars().take(20).collect();
    WordingFault {
        code: Code::PageWords,
        what: format!("numbers a list from `{first}`, or backwards"),
        help: "delete `start` and `reversed` from the template: lists count their items".to_owned(),
        words: None,
    }
}

/// Whether an address was given, as it is or as the number of a contact.
fn is_known(address: &str, vocabulary: &Vocabulary) -> bool {
    vocabulary.has_value(address)
        || address.strip_prefix("tel:").is_some_and(|number| vocabulary.has_value(number))
}

fn unknown_address(address: &str) -> WordingFault {
    let address: String = address.chars().take(80).collect();
    WordingFault {
        code: Code::PageTarget,
        what: format!("leads to `{address}`, which is neither a contact nor a link of the campaign"),
        help: "define it under `[contacts]` or `[links]`, and refer to it in a text as `{ $name }`; templates show numbers as `{{ site.police | safe }}`".to_owned(),
        words: Some(address),
    }
}

/// Links that show one number and call another.
fn misleading(dom: &Dom) -> Vec<WordingFault> {
    let mut faults = Vec::new();
    for (node, element) in dom.elements() {
        let Some(number) = element.attribute("href").and_then(|href| href.strip_prefix("tel:"))
        else {
            continue;
        };
        let digits = |text: &str| -> String {
            text.chars().filter_map(|c| c.to_digit(10)).map(|d| d.to_string()).collect()
        };
        let shown = text_of(dom, node);
        if !digits(&shown).is_empty() && digits(&shown) != digits(number) {
            faults.push(WordingFault {
                code: Code::PageTarget,
                what: format!("shows the number `{}` and calls `{number}`", normal(&shown)),
                help: "show numbers as Handbill gives them: `{{ site.police | safe }}`".to_owned(),
                words: None,
            });
        }
    }
    faults
}

/// All text in an element.
pub(super) fn text_of(dom: &Dom, node: NodeId) -> String {
    let mut text = String::new();
    for child in dom.children(node) {
        match dom.kind(*child) {
            super::dom::NodeKind::Text(words) => text.push_str(words),
            _ => text.push_str(&text_of(dom, *child)),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SafetyPassage;

    const PAGE: &str = "<body><a id=exit href=\"https://exit.example/\">باہر نکلیں</a><aside><p>خطرہ؟ <a class=tel href=tel:999><bdi dir=ltr>999</bdi></a></p></aside><main><div><p>جائزہ باقی ہے</p></div><ol><li><h2>گھبرائیں <b>نہیں</b></h2><p>پولیس مدد کرے گی۔</p></li><li><h2>ادائیگی نہ کریں</h2><p>زیادہ مانگیں گے۔</p></li></ol><section><h2>پولیس کو کال کریں</h2><p>انہیں بتائیں۔</p><p><a href=tel:101><bdi dir=ltr>101</bdi></a></p></section></main></body>";

    fn wording() -> Wording {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let strip = "خطرہ؟ <a class=\"tel\" href=\"tel:999\"><bdi dir=\"ltr\">999</bdi></a>";
        let passage = |ways: &[&str], number: Option<&str>| SafetyPassage {
            heading: ways.first().map(|text| (*text).to_owned()).unwrap_or_default(),
            ways: vec![texts(ways)],
            number: number.map(str::to_owned),
            folded: false,
        };
        let advice = [
            "گھبرائیں <b>نہیں</b>",
            "<p>پولیس مدد کرے گی۔</p>",
            "ادائیگی نہ کریں",
            "<p>زیادہ مانگیں گے۔</p>",
        ];
        let call = ["پولیس کو کال کریں", "<p>انہیں بتائیں۔</p>"];
        let mut all: Vec<String> = texts(&advice);
        all.extend(texts(&call));
        all.extend(texts(&[strip, "باہر نکلیں", "جائزہ باقی ہے", "101", "999"]));
        Wording {
            texts: all,
            values: texts(&["https://exit.example/", "101"]),
            passages: vec![passage(&advice, None), passage(&call, Some("101"))],
            strip: texts(&[strip]),
            exit: Some("باہر نکلیں".to_owned()),
            notices: texts(&["جائزہ باقی ہے"]),
            mark: None,
            base_url: None,
            whole: None,
        }
    }

    fn codes(html: &str) -> Vec<Code> {
        let mut codes: Vec<Code> =
            compare(html, &wording()).faults.into_iter().map(|fault| fault.code).collect();
        codes.dedup();
        codes
    }

    #[test]
    fn a_page_that_says_what_it_was_given_passes() {
        assert_eq!(compare(PAGE, &wording()).faults, []);
    }

    #[test]
    fn whatever_a_template_adds_changes_or_hides_is_reported() {
        let (words, target, advice) = (Code::PageWords, Code::PageTarget, Code::PageAdvice);
        for (before, after, wanted) in [
            ("<ol>", "<ol start=900>", vec![words]),
            ("<ol>", "<ol reversed>", vec![words]),
            ("<ol>", "<p>ادائیگی ٹھیک ہے</p><ol>", vec![words]),
            ("<ol>", "<p>۰۹۰۰</p><ol>", vec![words]),
            ("<ol>", "<p title=\"0900\"></p><ol>", vec![words]),
            ("<ol>", "<img alt=\"0900\" src=a.png><ol>", vec![words]),
            ("<ol>", "<p>&#x660;&#x669;</p><ol>", vec![words]),
            ("<ol>", "<a href=\"tel:0900\">101</a><ol>", vec![target]),
            ("<ol>", "<a href=\" T&#101;l:0900\">101</a><ol>", vec![target]),
            ("<ol>", "<a href=\"https://mal.example\">101</a><ol>", vec![target]),
            ("href=tel:101", "href=tel:999", vec![target]),
            ("<a href=tel:101><bdi dir=ltr>101", "<a href=tel:999><bdi dir=ltr>999", vec![target]),
            ("ادائیگی نہ کریں", "ادائیگی کریں", vec![words, advice]),
            (" <b>نہیں</b>", "", vec![words, advice]),
            ("<b>نہیں</b>", "<b hidden>نہیں</b>", vec![words, advice]),
            ("<ol>", "<ol hidden>", vec![advice]),
            ("<ol>", "<ol aria-hidden=true>", vec![advice]),
            ("<ol>", "<ol inert>", vec![advice]),
            ("</h2><p>پولیس", "</h2><p>101</p><p>پولیس", vec![advice]),
            ("<p>زیادہ مانگیں گے۔</p>", "", vec![advice]),
            ("<aside>", "<aside hidden>", vec![advice]),
            ("<aside>", "<details><aside>", vec![advice]),
            ("<aside>", "<noscript><aside>", vec![advice]),
            ("<aside>", "<select><aside>", vec![advice]),
            ("<aside>", "<button disabled><aside>", vec![advice]),
            ("<aside>", "<fieldset disabled><aside>", vec![advice]),
            ("<ol>", "<ruby><ol>", vec![advice]),
            ("<ol>", "<div role=img><ol>", vec![advice]),
            ("<aside>", "<!--<aside>-->", vec![]),
            ("<p>خطرہ؟", "<!--<p>خطرہ؟", vec![advice]),
            ("<a id=exit", "<a id=exit hidden", vec![advice]),
            ("<a id=exit", "<a", vec![]),
            ("<div><p>جائزہ", "<div hidden><p>جائزہ", vec![advice]),
        ] {
            assert!(PAGE.contains(before), "{before}");
            let found = codes(&PAGE.replacen(before, after, 1));
            assert_eq!(found, wanted, "{before} {after}");
        }
    }
}
