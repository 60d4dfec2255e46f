//! The text of a page in the order in which it stands: one run for each piece that no block
//! interrupts.

use super::dom::{Dom, NodeId, NodeKind, ROOT};

/// Whether readers see a piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sight {
    /// At once.
    Shown,
    /// Once they open what it is folded into.
    Folded,
    /// Never, or not everybody.
    Hidden,
}

/// Text that no block interrupts.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// What it says, each piece of white space as one space. [`JOINT`] stands between the texts of
    /// two elements.
    marked: String,
    /// Whether it is seen.
    pub(super) sight: Sight,
    /// Whether it stands in `main`.
    pub(super) in_main: bool,
    /// The elements that its texts stand in.
    pub(super) within: Vec<NodeId>,
}

/// Stands between the texts of two elements of one run.
pub(super) const JOINT: char = '\u{0}';

impl Run {
    /// What it says.
    pub(super) fn text(&self) -> String {
        plain(&self.marked)
    }

    /// What it says, with [`JOINT`] between the texts of two elements.
    pub(super) fn marked(&self) -> &str {
        &self.marked
    }
}

/// The text without joints, and with one space for each piece of white space.
fn plain(marked: &str) -> String {
    normal(&marked.replace(JOINT, ""))
}

/// The text with one space for each piece of white space, and none at its ends.
pub(super) fn normal(text: &str) -> String {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    words.join(" ")
}

/// The runs of a page or of a piece of one, those without words left out.
pub(super) fn runs(dom: &Dom) -> Vec<Run> {
    let mut walk = Walk { dom, runs: Vec::new(), open: None };
    walk.children(ROOT, State { sight: Sight::Shown, in_main: false });
    walk.close();
    walk.runs
}

/// What holds for everything in an element.
#[derive(Clone, Copy, PartialEq, Eq)]
struct State {
    sight: Sight,
    in_main: bool,
}

struct Walk<'d> {
    dom: &'d Dom,
    runs: Vec<Run>,
    open: Option<(Run, State)>,
}

impl Walk<'_> {
    fn children(&mut self, node: NodeId, state: State) {
        let folds = self.dom.element(node).is_some_and(|element| {
            element.name() == "details" && element.attribute("open").is_none()
        });
        let mut summary = false;
        for child in self.dom.children(node) {
            let is_summary = !summary
                && self.dom.element(*child).is_some_and(|element| element.name() == "summary");
            summary |= is_summary;
            let sight = if folds && !is_summary { Sight::Folded } else { Sight::Shown };
            self.node(*child, node, State { sight: state.sight.max(sight), ..state });
        }
    }

    fn node(&mut self, node: NodeId, parent: NodeId, state: State) {
        match self.dom.kind(node) {
            NodeKind::Text(text) if self.is_markup(parent) => {
                // What stands in `noscript` is read as markup by browsers without scripts.
                let inner = runs(&Dom::fragment(text));
                self.close();
                self.runs.extend(inner.into_iter().map(|run| Run {
                    within: vec![parent],
                    sight: Sight::Hidden,
                    ..run
                }));
            }
            NodeKind::Text(text) => self.text(text, parent, state),
            NodeKind::Element(element) => {
                let name = element.name();
                let hides = HIDDEN.contains(&name)
                    || HIDING.iter().any(|key| element.attribute(key).is_some())
                    || element.attribute("aria-hidden").is_some_and(|value| value != "false")
                    || name == "dialog" && element.attribute("open").is_none();
                let sight = if hides { Sight::Hidden } else { state.sight };
                let state = State { sight, in_main: state.in_main || name == "main" };
                let is_inline = INLINE.contains(&name);
                self.part(is_inline);
                if name == "br" {
                    self.text(" ", parent, state);
                }
                self.children(node, state);
                self.part(is_inline);
            }
            NodeKind::Root | NodeKind::Comment => {}
        }
    }

    /// Whether text in an element is markup for some browsers.
    fn is_markup(&self, parent: NodeId) -> bool {
        self.dom.element(parent).is_some_and(|element| element.name() == "noscript")
    }

    fn text(&mut self, text: &str, parent: NodeId, state: State) {
        if self.open.as_ref().is_some_and(|(_, of)| *of != state) {
            self.close();
        }
        let State { sight, in_main } = state;
        let empty = || Run { marked: String::new(), sight, in_main, within: Vec::new() };
        let (run, _) = self.open.get_or_insert_with(|| (empty(), state));
        let is_blank = text.chars().all(|c| c.is_ascii_whitespace());
        run.marked.push_str(text);
        if !is_blank && run.within.last() != Some(&parent) {
            run.within.push(parent);
        }
    }

    /// Ends a text at the edge of an element.
    fn part(&mut self, is_inline: bool) {
        if !is_inline {
            self.close();
        } else if let Some((run, _)) = &mut self.open {
            run.marked.push(JOINT);
        }
    }

    fn close(&mut self) {
        let Some((run, _)) = self.open.take() else { return };
        if !plain(&run.marked).is_empty() {
            self.runs.push(run);
        }
    }
}

/// Elements that stand within a line.
const INLINE: [&str; 36] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "img", "ins", "kbd", "mark", "q", "ruby", "rp", "rt", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "u", "var", "wbr",
];

/// Elements whose text is not shown on the page.
const HIDDEN: [&str; 25] = [
    "audio", "canvas", "datalist", "defs", "desc", "head", "iframe", "map", "metadata", "meter",
    "noembed", "noframes", "noscript", "object", "option", "progress", "rp", "script", "select",
    "style", "symbol", "template", "textarea", "title", "video",
];

/// Attributes that hide an element, or keep readers from using it.
const HIDING: [&str; 3] = ["hidden", "inert", "popover"];

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> Vec<(String, Sight)> {
        runs(&Dom::page(html)).iter().map(|run| (run.text(), run.sight)).collect()
    }

    #[test]
    fn runs_end_where_blocks_do() {
        let shown = |text: &str| (text.to_owned(), Sight::Shown);
        assert_eq!(
            read("<h2>Ffoniwch <strong>yr heddlu</strong></h2>\n<ul><li>un<li>dau<br>tri</ul>"),
            [shown("Ffoniwch yr heddlu"), shown("un"), shown("dau tri")]
        );
        assert_eq!(read("<p>不要<b>付钱</b></p>"), [shown("不要付钱")]);
    }

    #[test]
    fn what_is_hidden_is_told_apart() {
        let hidden = |text: &str| (text.to_owned(), Sight::Hidden);
        for html in [
            "<p hidden>مدد</p>",
            "<div inert><p>مدد</div>",
            "<p aria-hidden=true>مدد</p>",
            "<template><p>مدد</template>",
            "<div hidden=until-found><p>مدد",
            "<svg><defs><text>مدد</text></defs></svg>",
            "<dialog>مدد</dialog>",
            "<div popover>مدد</div>",
            "<textarea>مدد</textarea>",
        ] {
            assert_eq!(read(html), [hidden("مدد")], "{html}");
        }
        let folded = read("<details><summary>a</summary>b</details>");
        assert_eq!(folded, [("a".to_owned(), Sight::Shown), ("b".to_owned(), Sight::Folded)]);
        assert_eq!(read("<p>peidiwch <span hidden>â</span> thalu").len(), 3);
    }
}
