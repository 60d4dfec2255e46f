//! The elements of pages that no stylesheet may hide, as far as selectors can tell them apart.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::audit::dom::{Dom, NodeId};

/// An element as selectors see it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct ElementKey {
    pub(super) name: String,
    pub(super) id: Option<String>,
    pub(super) classes: Vec<String>,
    /// Names of its other attributes.
    pub(super) attributes: Vec<String>,
}

impl ElementKey {
    /// Whether it has an attribute.
    pub(super) fn has_attribute(&self, name: &str) -> bool {
        match name {
            "id" => self.id.is_some(),
            "class" => !self.classes.is_empty(),
            _ => self.attributes.iter().any(|attribute| attribute == name),
        }
    }
}

/// What an element is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Protected {
    /// Whom to call, on every page.
    Strip,
    /// The way out.
    Exit,
    /// What a page says of its own state.
    Notice,
    /// What to do.
    Advice,
    /// A text that stands by itself.
    Text,
    /// A headline.
    Heading,
}

impl Protected {
    /// What reports call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Strip => "the emergency strip",
            Self::Exit => "the exit link",
            Self::Notice => "a notice",
            Self::Advice => "the advice",
            Self::Text => "the text",
            Self::Heading => "a headline",
        }
    }
}

/// An element that must be seen, with the elements that it stands in, the outermost first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct ProtectedPath {
    pub(super) of: Protected,
    pub(super) path: Vec<ElementKey>,
}

/// Every element that must be seen, once for all pages where it is the same.
pub(crate) type ProtectedPaths = BTreeSet<ProtectedPath>;

/// The path to a node.
pub(in crate::audit) fn path(dom: &Dom, node: NodeId, of: Protected) -> ProtectedPath {
    let up = std::iter::successors(Some(node), |node| dom.parent(*node));
    let mut path: Vec<ElementKey> = up
        .filter_map(|node| dom.element(node))
        .map(|element| {
            let others = element.attributes.iter().map(|(name, _)| name);
            let mut attributes: Vec<String> =
                others.filter(|name| !matches!(name.as_str(), "id" | "class")).cloned().collect();
            attributes.sort();
            ElementKey {
                name: element.name().to_owned(),
                // The ids of sections differ from page to page, and no stylesheet can know them
                // beforehand but by their names, so that they are kept.
                id: element.attribute("id").map(str::to_owned),
                classes: element.classes().map(str::to_owned).collect(),
                attributes,
            }
        })
        .collect();
    path.reverse();
    ProtectedPath { of, path }
}
