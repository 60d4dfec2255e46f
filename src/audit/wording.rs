//! Compares a finished page with what its template was given to say: nothing is added, nothing of
//! what keeps readers safe is left out, and every number leads to whom it names.

use super::attributes;
use super::dom::{Dom, Element, NodeId};
use super::runs::{Run, Sight, normal, runs};
use super::vocabulary::Vocabulary;
use crate::diag::Code;
use crate::model::{SafetyPassage, Wording};

/// Something that a page says and should not, or should and does not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct WordingFault {
    /// Which rule it breaks.
    pub code: Code,
    /// What is wrong, as the end of a sentence about the page.
    pub what: String,
    /// What to do.
    pub help: String,
    /// The words of the template that are at fault, to be looked for.
    pub words: Option<String>,
}

/// Everything that is wrong with the words of a page.
pub(crate) fn wording_faults(html: &str, wording: &Wording) -> Vec<WordingFault> {
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
        for address in attributes::addresses(element) {
            // Addresses of the site itself have a rule of their own.
            let is_own = wording.base_url.as_ref().is_some_and(|base| address.starts_with(base));
            if !is_own && !is_known(address, &vocabulary) {
                faults.push(unknown_address(address));
            }
        }
    }
    faults.extend(misleading(&dom));
    faults.extend(left_out(&dom, &runs, wording));
    faults.sort();
    faults.dedup();
    faults
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
fn text_of(dom: &Dom, node: NodeId) -> String {
    let mut text = String::new();
    for child in dom.children(node) {
        match dom.kind(*child) {
            super::dom::NodeKind::Text(words) => text.push_str(words),
            _ => text.push_str(&text_of(dom, *child)),
        }
    }
    text
}

/// What the page must say and does not.
fn left_out(dom: &Dom, runs: &[Run], wording: &Wording) -> Vec<WordingFault> {
    let mut faults = Vec::new();
    for passage in &wording.passages {
        faults.extend(missing_passage(runs, passage));
    }
    let whole = |text: &str| {
        let text = pieces(&[text.to_owned()]);
        move |run: &&Run| Some(run.text()) == text.first().cloned()
    };
    let shown = || runs.iter().filter(|run| run.sight == Sight::Shown);
    // A page without any such number is reported as one that lacks the strip.
    let has_strip = dom.elements().any(|(node, element)| {
        element.attribute("href").is_some_and(|href| href.starts_with("tel:"))
            && !is_within(dom, node, |element| element.name() == "main")
    });
    for text in wording.strip.iter().filter(|_| has_strip) {
        if !shown().filter(|run| !run.in_main).any(|run| whole(text)(&run)) {
            faults.push(unsaid(
                &format!("does not show `{}` outside `<main>`", first(text)),
                "write `{{ w.emergency_now | safe }}` and `{{ w.emergency_police | safe }}`, each in an element of its own, before `<main>` on every page, without `hidden`, `inert` or `aria-hidden`",
            ));
        }
    }
    for text in &wording.notices {
        if !shown().any(|run| whole(text)(&run)) {
            faults.push(unsaid(
                &format!("does not show the notice `{}`", first(text)),
                "write `{% include \"notices.html\" %}` where every reader sees it",
            ));
        }
    }
    let has_exit = dom.elements().any(|(_, element)| element.attribute("id") == Some("exit"));
    if let Some(exit) = wording.exit.as_ref().filter(|_| has_exit)
        && !shown().any(|run| is_in(dom, run, "exit") && whole(exit)(&run))
    {
        faults.push(unsaid(
            "does not show the words of the exit link",
            "write `{{ w.exit | safe }}` into the element with the id `exit`, without `hidden`, `inert` or `aria-hidden`",
        ));
    }
    if let Some(mark) = &wording.mark {
        let marked = dom.elements().any(|(_, element)| {
            element.name() == "body"
                && element.attribute("data-mark") == Some(mark.as_str())
                && element.classes().any(|class| class == "marked")
        });
        if !marked {
            faults.push(unsaid(
                &format!("is not marked as `{mark}`"),
                "write `class=\"marked\" data-mark=\"{{ page.mark }}\"` on `<body>` while `page.mark` is not empty",
            ));
        }
    }
    faults
}

fn unsaid(what: &str, help: &str) -> WordingFault {
    let (what, help) = (what.to_owned(), help.to_owned());
    WordingFault { code: Code::PageAdvice, what, help, words: None }
}

/// Whether a run stands in the element with this id.
fn is_in(dom: &Dom, run: &Run, id: &str) -> bool {
    run.within
        .iter()
        .all(|node| is_within(dom, *node, |element| element.attribute("id") == Some(id)))
}

/// Whether a node is such an element or stands in one.
fn is_within(dom: &Dom, node: NodeId, is: impl Fn(&Element) -> bool) -> bool {
    let up = std::iter::successors(Some(node), |node| dom.parent(*node));
    up.filter_map(|node| dom.element(node)).any(is)
}

/// The texts of these pieces of HTML, one for each run.
fn pieces(html: &[String]) -> Vec<String> {
    html.iter().flat_map(|html| runs_of(html)).collect()
}

fn runs_of(html: &str) -> Vec<String> {
    runs(&Dom::fragment(html)).iter().map(Run::text).collect()
}

/// The first run of a piece of HTML, cut short for a report.
fn first(html: &str) -> String {
    let text = runs_of(html).into_iter().next().unwrap_or_default();
    text.chars().take(60).collect()
}

/// Reports a passage that stands nowhere on the page as the campaign wrote it.
fn missing_passage(found: &[Run], passage: &SafetyPassage) -> Option<WordingFault> {
    let ways: Vec<Vec<Run>> = passage
        .ways
        .iter()
        .map(|way| way.iter().flat_map(|html| runs(&Dom::fragment(html))).collect())
        .collect();
    let seen: Vec<&Run> = found.iter().filter(|run| run.in_main && is_seen(run, passage)).collect();
    let texts: Vec<String> = seen.iter().map(|run| run.text()).collect();
    let wanted: Vec<Vec<String>> = ways
        .iter()
        .map(|way| way.iter().filter(|run| run.sight != Sight::Hidden).map(Run::text).collect())
        .collect();
    let found: Vec<usize> = wanted
        .iter()
        .filter_map(|way| {
            let mut windows = texts.windows(way.len().max(1));
            let at = windows.position(|window| window == way.as_slice())?;
            Some(at + way.len())
        })
        .collect();
    if found.is_empty() && wanted.iter().any(Vec::is_empty) {
        return None;
    }
    if let Some(end) = found.first() {
        let next = texts.get(*end).map_or("", String::as_str);
        return wrong_number(next, passage);
    }
    let what = mismatch(&texts, &wanted, passage);
    Some(unsaid(
        &what,
        "show the heading and the whole text of each section one after the other, with nothing between: `{{ item.heading | safe }}` and `{{ item.body | safe }}`, or `{{ section.html | safe }}`; number steps by a counter of the stylesheet",
    ))
}

/// Reports a number directly after a passage that tells to call another.
fn wrong_number(next: &str, passage: &SafetyPassage) -> Option<WordingFault> {
    let number = passage.number.as_deref()?;
    let is_number = next.chars().any(char::is_numeric) && !next.chars().any(char::is_alphabetic);
    (is_number && next != number).then(|| WordingFault {
        code: Code::PageTarget,
        what: format!("shows the number `{next}` beside `{}`", first(&passage.heading)),
        help: format!("show `{number}` there: `{{{{ site.police | safe }}}}`"),
        words: None,
    })
}

/// Whether readers see a run in its place.
fn is_seen(run: &Run, passage: &SafetyPassage) -> bool {
    match run.sight {
        Sight::Shown => true,
        Sight::Folded => passage.folded,
        Sight::Hidden => false,
    }
}

/// Where the page departs from what it should say.
fn mismatch(texts: &[String], ways: &[Vec<String>], passage: &SafetyPassage) -> String {
    let heading = first(&passage.heading);
    let mut best: Option<(usize, &str, &str)> = None;
    for way in ways {
        let Some(begin) = way.first() else { continue };
        for start in texts.iter().enumerate().filter(|(_, text)| *text == begin).map(|(at, _)| at) {
            let rest = texts.get(start..).unwrap_or_default();
            let same = way.iter().zip(rest).take_while(|(one, other)| one == other).count();
            if best.is_none_or(|(count, ..)| same > count) {
                let wanted = way.get(same).map_or("", String::as_str);
                let shown = rest.get(same).map_or("", String::as_str);
                best = Some((same, wanted, shown));
            }
        }
    }
    let short = |text: &str| text.chars().take(60).collect::<String>();
    match best {
        None => format!("does not show the section `{heading}` as the campaign wrote it"),
        Some((_, wanted, "")) => format!("leaves out `{}`", short(wanted)),
        Some((_, wanted, shown)) => {
            format!("shows `{}` where the campaign says `{}`", short(shown), short(wanted))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        }
    }

    fn codes(html: &str) -> Vec<Code> {
        let mut codes: Vec<Code> =
            wording_faults(html, &wording()).into_iter().map(|fault| fault.code).collect();
        codes.dedup();
        codes
    }

    #[test]
    fn a_page_that_says_what_it_was_given_passes() {
        assert_eq!(wording_faults(PAGE, &wording()), []);
    }

    #[test]
    fn whatever_a_template_adds_changes_or_hides_is_reported() {
        let (words, target, advice) = (Code::PageWords, Code::PageTarget, Code::PageAdvice);
        for (before, after, wanted) in [
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
