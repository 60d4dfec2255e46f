//! What a page must say whole and where every reader sees it: the way out, whom to call, its state,
//! the advice.

use super::dom::{Dom, Element, NodeId};
use super::fault::WordingFault;
use super::hindrance::around;
use super::runs::{Run, Sight, runs};
use super::style::{Protected, ProtectedPaths, path};
use crate::diag::Code;
use crate::model::{SafetyPassage, Wording};

/// Looks for what a page must say.
pub(super) struct Safety<'p> {
    dom: &'p Dom,
    runs: &'p [Run],
    /// What is left out or changed.
    pub(super) faults: Vec<WordingFault>,
    /// What was found, which no stylesheet may hide.
    pub(super) protected: ProtectedPaths,
}

impl<'p> Safety<'p> {
    pub(super) fn new(dom: &'p Dom, runs: &'p [Run]) -> Self {
        Self { dom, runs, faults: Vec::new(), protected: ProtectedPaths::new() }
    }

    /// Looks for everything that the page must say.
    pub(super) fn check(&mut self, wording: &Wording) {
        for passage in &wording.passages {
            self.passage(passage);
        }
        // A page without any such number is reported as one that lacks the strip.
        let has_strip = self.dom.elements().any(|(node, element)| {
            element.attribute("href").is_some_and(|href| href.starts_with("tel:"))
                && !is_within(self.dom, node, |element| element.name() == "main")
        });
        // One in `noscript` is seen by browsers without scripts alone.
        let is_noscript =
            |node: &NodeId| self.dom.element(*node).is_some_and(|at| at.name() == "noscript");
        let has_noscript = self.runs.iter().any(|run| run.within.iter().any(is_noscript));
        let is_told_here = has_strip || has_noscript;
        for text in wording.strip.iter().filter(|_| is_told_here) {
            if !self.found(text, Protected::Strip, |run| !run.in_main) {
                self.unsaid(
                    &format!("does not show `{}` outside `<main>`", first(text)),
                    "write `{{ w.emergency_now | safe }}` and `{{ w.emergency_police | safe }}`, each in an element of its own, before `<main>` on every page, without `hidden`, `inert` or `aria-hidden`",
                );
            }
        }
        for text in &wording.notices {
            if !self.found(text, Protected::Notice, |_| true) {
                self.unsaid(
                    &format!("does not show the notice `{}`", first(text)),
                    "write `{% include \"notices.html\" %}` where every reader sees it",
                );
            }
        }
        self.exit(wording);
        self.mark(wording);
        self.headings();
    }

    /// Notes where headlines stand, with all that is in them.
    fn headings(&mut self) {
        let dom = self.dom;
        // The steps at a glance are headlines as well.
        let is_heading = |element: &Element| {
            matches!(element.name(), "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
                || element.classes().any(|class| class == "glance")
        };
        let runs = self.runs.iter().filter(|run| run.in_main && run.sight == Sight::Shown);
        let nodes = runs.flat_map(|run| &run.within);
        let nodes = nodes.filter(|node| is_within(dom, **node, is_heading));
        self.protected.extend(nodes.map(|node| path(dom, *node, Protected::Heading)));
    }

    fn exit(&mut self, wording: &Wording) {
        let Some(exit) = &wording.exit else { return };
        let is_exit = |element: &Element| element.attribute("id") == Some("exit");
        if !self.dom.elements().any(|(_, element)| is_exit(element)) {
            // Reported as a page without a way out.
            return;
        }
        let dom = self.dom;
        let in_exit = |run: &Run| run.within.iter().all(|node| is_within(dom, *node, is_exit));
        if !self.found(exit, Protected::Exit, in_exit) {
            self.unsaid(
                "does not show the words of the exit link",
                "write `{{ w.exit | safe }}` into the element with the id `exit`, without `hidden`, `inert` or `aria-hidden`",
            );
        }
    }

    fn mark(&mut self, wording: &Wording) {
        let Some(mark) = &wording.mark else { return };
        let marked = self.dom.elements().any(|(_, element)| {
            element.name() == "body"
                && element.attribute("data-mark") == Some(mark.as_str())
                && element.classes().any(|class| class == "marked")
        });
        if !marked {
            self.unsaid(
                &format!("is not marked as `{mark}`"),
                "write `class=\"marked\" data-mark=\"{{ page.mark }}\"` on `<body>` while `page.mark` is not empty",
            );
        }
    }

    /// Whether the page shows a text as a run of its own; if so, its places must be seen.
    fn found(&mut self, html: &str, of: Protected, is_there: impl Fn(&Run) -> bool) -> bool {
        let wanted = runs(&Dom::fragment(html)).first().map(Run::text);
        let is_it =
            |run: &&Run| run.sight == Sight::Shown && is_there(run) && Some(run.text()) == wanted;
        let run = self.runs.iter().find(is_it);
        if let Some(run) = run {
            self.protect(run, of);
        }
        run.is_some()
    }

    /// Notes where a run stands. The captions of tables are for those who do not see the heading.
    fn protect(&mut self, run: &Run, of: Protected) {
        let is_caption =
            |node: &NodeId| self.dom.element(*node).is_some_and(|at| at.name() == "caption");
        if run.within.iter().any(is_caption) {
            return;
        }
        let has_links = matches!(of, Protected::Strip | Protected::Exit);
        let around = run.within.iter().find_map(|node| around(self.dom, *node, has_links));
        if let Some(around) = around {
            let text: String = run.text().chars().take(60).collect();
            self.unsaid(
                &format!("puts `{text}` within `{around}`"),
                "show it as plain text, and its links as links that work, without anything around them that is meant for other content",
            );
        }
        self.protected.extend(run.within.iter().map(|node| path(self.dom, *node, of)));
    }

    fn unsaid(&mut self, what: &str, help: &str) {
        let (what, help) = (what.to_owned(), help.to_owned());
        self.faults.push(WordingFault { code: Code::PageAdvice, what, help, words: None });
    }

    /// Looks for a passage as the campaign wrote it.
    fn passage(&mut self, passage: &SafetyPassage) {
        let is_seen = |run: &&Run| match run.sight {
            Sight::Shown => run.in_main,
            Sight::Folded => run.in_main && passage.folded,
            Sight::Hidden => false,
        };
        let seen: Vec<&Run> = self.runs.iter().filter(is_seen).collect();
        let texts: Vec<String> = seen.iter().map(|run| run.text()).collect();
        let ways: Vec<Vec<String>> = passage.ways.iter().map(|way| wanted(way)).collect();
        let place = ways.iter().find_map(|way| {
            let mut windows = texts.windows(way.len().max(1));
            let at = windows.position(|window| window == way.as_slice())?;
            Some(at..at + way.len())
        });
        let Some(place) = place else {
            if !ways.iter().any(Vec::is_empty) {
                let what = mismatch(&texts, &ways, passage);
                self.unsaid(
                    &what,
                    "show the heading and the whole text of each section one after the other, with nothing between: `{{ item.heading | safe }}` and `{{ item.body | safe }}`, or `{{ section.html | safe }}`; number steps by a counter of the stylesheet",
                );
            }
            return;
        };
        let next = texts.get(place.end).map_or("", String::as_str);
        let is_number =
            next.chars().any(char::is_numeric) && !next.chars().any(char::is_alphabetic);
        // The number to call is a part of what tells to call it.
        let end = place.end + usize::from(is_number && passage.number.is_some());
        let kept: Vec<&Run> = seen.get(place.start..end).unwrap_or_default().to_vec();
        for run in kept {
            self.protect(run, Protected::Advice);
        }
        let wrong = passage.number.as_deref().filter(|number| is_number && next != *number);
        self.faults.extend(wrong.map(|number| WordingFault {
            code: Code::PageTarget,
            what: format!("shows the number `{next}` beside `{}`", first(&passage.heading)),
            help: format!("show `{number}` there: `{{{{ site.police | safe }}}}`"),
            words: None,
        }));
    }
}

/// Whether a node is such an element or stands in one.
fn is_within(dom: &Dom, node: NodeId, is: impl Fn(&Element) -> bool) -> bool {
    let up = std::iter::successors(Some(node), |node| dom.parent(*node));
    up.filter_map(|node| dom.element(node)).any(is)
}

/// The texts that these pieces of HTML show.
fn wanted(html: &[String]) -> Vec<String> {
    let all = html.iter().flat_map(|html| runs(&Dom::fragment(html)));
    all.filter(|run| run.sight != Sight::Hidden).map(|run| run.text()).collect()
}

/// The first run of a piece of HTML, cut short for a report.
fn first(html: &str) -> String {
    let text = runs(&Dom::fragment(html)).first().map(Run::text).unwrap_or_default();
    text.chars().take(60).collect()
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
