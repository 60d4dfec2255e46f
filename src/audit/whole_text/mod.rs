//! Compares a text that stands by itself, such as a handout, with what it is to say: all of it, in
//! its order, seen by everybody, and nothing else. No policy stands behind such a file: whoever
//! gets it opens it from a folder or pastes it elsewhere.

mod lines;
mod markup;

use super::attributes;
use super::dom::{Dom, Element};
use super::fault::WordingFault;
use super::runs::{Run, Sight, normal, runs};
use super::style::{Protected, ProtectedPaths, path};
use super::vocabulary::Vocabulary;
use crate::diag::Code;
use crate::model::WholeText;
use lines::{Found, find, short};

/// Everything that is wrong with a text that stands by itself.
pub(crate) fn whole_text_faults(html: &str, whole: &WholeText) -> Vec<WordingFault> {
    let dom = Dom::page(html);
    let runs = runs(&dom);
    let shown: Vec<&Run> = runs.iter().filter(|run| run.sight == Sight::Shown).collect();
    let texts: Vec<String> = shown.iter().map(|run| run.text()).collect();
    let mut faults = markup::faults(html, &dom, whole);
    let place = match find(&texts, &whole.pieces) {
        Found::At(place) => place,
        Found::Not(what) => {
            faults.push(unsaid(what, PASSAGES));
            0..0
        }
    };
    let numbered = dom.elements().filter_map(|(_, element)| attributes::numbering(element));
    faults.extend(numbered.map(super::wording::renumbered));
    let beside = beside(&dom, (&runs, &shown, &place), whole);
    faults.extend(beside);
    faults.extend(links(&dom, whole));
    let begin = texts.get(..place.start).unwrap_or_default();
    let mut protected = ProtectedPaths::new();
    let mut protect = |run: &Run| {
        protected.extend(run.within.iter().map(|node| path(&dom, *node, Protected::Text)));
    };
    for text in whole.before.iter().filter(|_| !place.is_empty()) {
        match begin.iter().position(|shown| *shown == normal(text)) {
            Some(at) => shown.get(at).into_iter().for_each(|run| protect(run)),
            None => faults.push(unsaid(
                format!("does not show `{}` before the text", short(text)),
                "write `{{ mark }}` and `{{ title }}`, each in an element of its own, before the passages",
            )),
        }
    }
    shown.get(place).unwrap_or_default().iter().for_each(|run| protect(run));
    faults.extend(markup::style_faults(&dom, &protected));
    faults.sort();
    faults.dedup();
    faults
}

const PASSAGES: &str = "show each of `passages` whole, in their order, with nothing between, as `handout.html` of the theme `national` does";

fn unsaid(what: String, help: &str) -> WordingFault {
    WordingFault { code: Code::PageAdvice, what, help: help.to_owned(), words: None }
}

/// Words beside the text that are neither its title nor who publishes it.
fn beside(
    dom: &Dom,
    (runs, shown, place): (&[Run], &[&Run], &std::ops::Range<usize>),
    whole: &WholeText,
) -> Vec<WordingFault> {
    let said = shown.get(place.clone()).unwrap_or_default();
    let lines = whole.pieces.iter().flat_map(|piece| piece.ways.iter().flatten());
    let pieces = lines.flat_map(|line| line.numeral.iter().chain([&line.text]));
    // Where the text is not found, its lines may stand anywhere: what is wrong with them is told.
    let pieces = pieces.filter(|_| place.is_empty());
    let vocabulary = Vocabulary::of_words(whole.before.iter().chain(&whole.around).chain(pieces));
    let others = runs.iter().filter(|run| {
        !said.iter().any(|said| std::ptr::eq(*said, *run)) && !markup::is_style(dom, run)
    });
    let foreign = others.filter_map(|run| vocabulary.foreign(run.marked()));
    let foreign = foreign.map(|found| WordingFault {
        code: Code::PageWords,
        what: format!("shows `{found}` beside its text"),
        help: "delete it from the template: beside its passages a handout shows `mark`, `title`, `brand`, `address_typed` and `date`".to_owned(),
        words: Some(found),
    });
    let attributes = dom.elements().flat_map(|(_, element)| {
        let texts: Vec<(&str, &str)> = attributes::texts(element).collect();
        texts.into_iter().filter_map(|(name, value)| {
            vocabulary.foreign(value).map(|found| hint(name, value, found))
        })
    });
    foreign.chain(attributes).collect()
}

fn hint(name: &str, value: &str, found: String) -> WordingFault {
    WordingFault {
        code: Code::PageWords,
        what: format!("has `{name}=\"{}\"`, which is read out beside its text", short(value)),
        help: format!(
            "delete `{name}` from the template: the words of a handout stand in its text"
        ),
        words: Some(found),
    }
}

/// Where the text leads, compared with where it is to lead.
fn links(dom: &Dom, whole: &WholeText) -> Option<WordingFault> {
    let is_home = |address: &str| whole.home.as_deref() == Some(address);
    let is_link = |element: &&Element| matches!(element.name(), "a" | "area");
    let elements = dom.elements().filter(|(_, element)| is_link(element));
    let found = elements.filter_map(|(node, element)| {
        let address = element.attribute("href").or_else(|| element.attribute("xlink:href"))?;
        Some((address.to_owned(), normal(&super::wording::text_of(dom, node))))
    });
    let found: Vec<_> = found.filter(|(address, _)| !is_home(address)).collect();
    let wanted = whole.links.iter().filter(|(address, _)| !is_home(address));
    let wanted: Vec<_> = wanted.map(|(address, words)| (address.clone(), normal(words))).collect();
    let differ = found.iter().zip(&wanted).position(|(found, wanted)| found != wanted);
    let at =
        differ.or_else(|| (found.len() != wanted.len()).then(|| found.len().min(wanted.len())))?;
    let what = match (found.get(at), wanted.get(at)) {
        (Some((address, words)), _) => {
            format!("leads from `{}` to `{}`, as its text does not", short(words), short(address))
        }
        (None, Some((address, words))) => {
            format!(
                "does not lead from `{}` to `{}`, as its text does",
                short(words),
                short(address)
            )
        }
        (None, None) => return None,
    };
    Some(WordingFault {
        code: Code::PageTarget,
        what,
        help: "write `<a href=\"{{ phrase.link }}\">{{ phrase.text }}</a>` for each phrase that has a link, and link to nothing else but `{{ address }}`".to_owned(),
        words: found.get(at).map(|(address, _)| address.clone()),
    })
}

#[cfg(test)]
mod tests;
