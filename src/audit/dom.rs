//! A page as browsers build it: which element stands in which, whatever the markup leaves out or
//! nests wrongly.

use std::borrow::Cow;
use std::cell::{Ref, RefCell};

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink as _};
use html5ever::{Attribute, LocalName, QualName, local_name, ns, parse_document, parse_fragment};

/// The number of a node.
pub(super) type NodeId = usize;

/// The node that holds all others.
pub(super) const ROOT: NodeId = 0;

/// A page or a piece of one.
#[derive(Debug, Default)]
pub(super) struct Dom {
    nodes: Vec<Node>,
}

#[derive(Debug)]
struct Node {
    kind: NodeKind,
    parent: Option<NodeId>,
    children: Vec<NodeId>,
}

/// What a node is.
#[derive(Debug)]
pub(super) enum NodeKind {
    /// What holds all others, or the content of a `template`.
    Root,
    /// An element.
    Element(Element),
    /// Text.
    Text(String),
    /// What readers never see.
    Comment,
}

/// An element.
#[derive(Debug)]
pub(super) struct Element {
    name: QualName,
    /// Names in lower case, each with its value.
    pub(super) attributes: Vec<(String, String)>,
    /// Where the content of a `template` is kept.
    template: Option<NodeId>,
}

impl Element {
    /// Its name in lower case.
    pub(super) fn name(&self) -> &str {
        &self.name.local
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Its classes.
    pub(super) fn classes(&self) -> impl Iterator<Item = &str> {
        self.attribute("class").unwrap_or_default().split_ascii_whitespace()
    }
}

impl Dom {
    /// Reads a page.
    pub(super) fn page(html: &str) -> Self {
        parse_document(Sink::default(), html5ever::ParseOpts::default()).one(html)
    }

    /// Reads what stands within a page.
    pub(super) fn fragment(html: &str) -> Self {
        let body = QualName::new(None, ns!(html), local_name!("body"));
        let options = html5ever::ParseOpts::default();
        parse_fragment(Sink::default(), options, body, Vec::new(), false).one(html)
    }

    /// What a node is.
    pub(super) fn kind(&self, node: NodeId) -> &NodeKind {
        self.nodes.get(node).map_or(&NodeKind::Comment, |node| &node.kind)
    }

    /// The element with this number, if it is one.
    pub(super) fn element(&self, node: NodeId) -> Option<&Element> {
        match self.kind(node) {
            NodeKind::Element(element) => Some(element),
            _ => None,
        }
    }

    /// What stands in a node, in order.
    pub(super) fn children(&self, node: NodeId) -> &[NodeId] {
        let template = self.element(node).and_then(|element| element.template);
        let node = template.unwrap_or(node);
        self.nodes.get(node).map_or(&[], |node| node.children.as_slice())
    }

    /// The element that a node stands in.
    pub(super) fn parent(&self, node: NodeId) -> Option<NodeId> {
        self.nodes.get(node)?.parent
    }

    /// Every element, in order.
    pub(super) fn elements(&self) -> impl Iterator<Item = (NodeId, &Element)> {
        (0..self.nodes.len()).filter_map(|node| Some((node, self.element(node)?)))
    }

    fn add(&mut self, kind: NodeKind) -> NodeId {
        self.nodes.push(Node { kind, parent: None, children: Vec::new() });
        self.nodes.len() - 1
    }

    fn detach(&mut self, node: NodeId) {
        let Some(parent) = self.nodes.get_mut(node).and_then(|node| node.parent.take()) else {
            return;
        };
        if let Some(parent) = self.nodes.get_mut(parent) {
            parent.children.retain(|child| *child != node);
        }
    }

    /// Puts a node or text at a place among the children of a parent; at their end without one.
    fn insert(&mut self, parent: NodeId, place: Option<usize>, new: NodeOrText<NodeId>) {
        let count = self.nodes.get(parent).map_or(0, |parent| parent.children.len());
        let place = place.unwrap_or(count).min(count);
        let node = match new {
            NodeOrText::AppendNode(node) => {
                self.detach(node);
                node
            }
            NodeOrText::AppendText(text) => {
                let before = place.checked_sub(1);
                let before =
                    before.and_then(|at| self.nodes.get(parent)?.children.get(at).copied());
                if let Some(NodeKind::Text(before)) =
                    before.and_then(|node| self.nodes.get_mut(node)).map(|node| &mut node.kind)
                {
                    before.push_str(&text);
                    return;
                }
                self.add(NodeKind::Text(text.to_string()))
            }
        };
        if let Some(node) = self.nodes.get_mut(node) {
            node.parent = Some(parent);
        }
        if let Some(parent) = self.nodes.get_mut(parent) {
            let place = place.min(parent.children.len());
            parent.children.insert(place, node);
        }
    }
}

/// Builds a [`Dom`] as the parser says.
struct Sink(RefCell<Dom>);

impl Default for Sink {
    fn default() -> Self {
        let mut dom = Dom::default();
        dom.add(NodeKind::Root);
        Self(RefCell::new(dom))
    }
}

/// The name of an element while the parser looks at it.
#[derive(Debug)]
struct Name<'d>(Ref<'d, QualName>);

impl html5ever::interface::ElemName for Name<'_> {
    fn ns(&self) -> &html5ever::Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

/// Attributes as [`Element`] keeps them.
fn kept(attributes: Vec<Attribute>) -> impl Iterator<Item = (String, String)> {
    attributes.into_iter().map(|attribute| {
        let QualName { prefix, local, .. } = attribute.name;
        let name = match prefix {
            Some(prefix) => format!("{prefix}:{local}"),
            None => local.to_string(),
        };
        (name.to_ascii_lowercase(), attribute.value.to_string())
    })
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = Dom;
    type ElemName<'a> = Name<'a>;

    fn finish(self) -> Dom {
        self.0.into_inner()
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        ROOT
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Name<'a> {
        Name(Ref::map(self.0.borrow(), |dom| match dom.element(*target) {
            Some(element) => &element.name,
            None => &NO_ELEMENT,
        }))
    }

    fn create_element(
        &self,
        name: QualName,
        attributes: Vec<Attribute>,
        flags: ElementFlags,
    ) -> NodeId {
        let mut dom = self.0.borrow_mut();
        let template = flags.template.then(|| dom.add(NodeKind::Root));
        let attributes = kept(attributes).collect();
        dom.add(NodeKind::Element(Element { name, attributes, template }))
    }

    fn create_comment(&self, _text: StrTendril) -> NodeId {
        self.0.borrow_mut().add(NodeKind::Comment)
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> NodeId {
        self.0.borrow_mut().add(NodeKind::Comment)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        self.0.borrow_mut().insert(*parent, None, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &NodeId,
        previous: &NodeId,
        child: NodeOrText<NodeId>,
    ) {
        if self.0.borrow().parent(*element).is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        let dom = self.0.borrow();
        dom.element(*target).and_then(|element| element.template).unwrap_or(*target)
    }

    fn same_node(&self, one: &NodeId, other: &NodeId) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &NodeId, new: NodeOrText<NodeId>) {
        let mut dom = self.0.borrow_mut();
        if let NodeOrText::AppendNode(node) = &new {
            dom.detach(*node);
        }
        let Some(parent) = dom.parent(*sibling) else { return };
        let place = dom
            .nodes
            .get(parent)
            .and_then(|parent| parent.children.iter().position(|child| child == sibling));
        dom.insert(parent, place, new);
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attributes: Vec<Attribute>) {
        let mut dom = self.0.borrow_mut();
        let Some(Node { kind: NodeKind::Element(element), .. }) = dom.nodes.get_mut(*target) else {
            return;
        };
        for (name, value) in kept(attributes) {
            if element.attribute(&name).is_none() {
                element.attributes.push((name, value));
            }
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.0.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        let mut dom = self.0.borrow_mut();
        let children = dom.nodes.get(*node).map(|node| node.children.clone()).unwrap_or_default();
        for child in children {
            dom.insert(*new_parent, None, NodeOrText::AppendNode(child));
        }
    }
}

/// The name of what is no element; the parser asks for it of elements only.
static NO_ELEMENT: std::sync::LazyLock<QualName> =
    std::sync::LazyLock::new(|| QualName::new(None, ns!(), html5ever::LocalName::from("")));

#[cfg(test)]
mod tests {
    use super::*;

    /// The elements that the first text with these words stands in, from within.
    fn around(dom: &Dom, words: &str) -> String {
        let text = (0..dom.nodes.len())
            .find(|node| matches!(dom.kind(*node), NodeKind::Text(text) if text.contains(words)));
        let mut names = Vec::new();
        let mut node = text.and_then(|node| dom.parent(node));
        while let Some(at) = node {
            names.extend(dom.element(at).map(Element::name));
            node = dom.parent(at);
        }
        names.join(" ")
    }

    #[test]
    fn elements_stand_where_browsers_put_them() {
        for (html, wanted) in [
            ("<p>a<div>پولیس</div>", "div body html"),
            ("<ul><li>a<li>پولیس</ul>", "li ul body html"),
            ("<table><div>پولیس</div><tr><td>x</table>", "div body html"),
            ("<b>a<p>x</b>پولیس", "p body html"),
            ("<head><title>x</title><div>پولیس", "div body html"),
            ("<template><p>پولیس</template>", "p"),
            ("<svg><text>پولیس</text></svg>", "text svg body html"),
        ] {
            assert_eq!(around(&Dom::page(html), "پولیس"), wanted, "{html}");
        }
        let twice = Dom::page("<body class=a><p>x</p><body class=b hidden>");
        let body = twice.elements().find(|(_, element)| element.name() == "body");
        let body =
            body.map(|(_, element)| (element.attribute("class"), element.attribute("hidden")));
        assert_eq!(body, Some((Some("a"), Some(""))));
        assert_eq!(around(&Dom::fragment("<li>مدد</li>"), "مدد"), "li html");
    }
}
