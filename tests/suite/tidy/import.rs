//! The declarations `use` and `pub use` of a file, one value for each name that they bring.

use std::fmt;

use proc_macro2::TokenTree;

use super::source_file::{is_punct, word};

/// A name that a declaration brings into a file.
#[derive(Clone)]
pub(super) struct Import {
    /// The path as written: `["super", "html", "Page"]`.
    pub(super) path: Vec<String>,
    /// What the file calls it: `_` for a trait without a name, `*` for all that stands there.
    pub(super) name: String,
    /// Whether others may take it from this file.
    pub(super) is_public: bool,
    pub(super) line: usize,
}

impl fmt::Display for Import {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let public = if self.is_public { "pub " } else { "" };
        write!(f, "{public}{} as {}", self.path.join("::"), self.name)
    }
}

/// The names that the tree between `use` and `;` brings.
pub(super) fn imports(tree: &[TokenTree], is_public: bool, line: usize) -> Vec<Import> {
    let mut found = Vec::new();
    leaves(tree, &[], &mut found);
    let import = |(path, name)| Import { path, name, is_public, line };
    found.into_iter().map(import).collect()
}

fn leaves(tree: &[TokenTree], prefix: &[String], found: &mut Vec<(Vec<String>, String)>) {
    let mut path = prefix.to_vec();
    let mut alias = None;
    let mut rest = tree;
    while let [token, after @ ..] = rest {
        rest = after;
        match token {
            TokenTree::Group(group) => {
                let tokens = Vec::from_iter(group.stream());
                for branch in tokens.split(|token| is_punct(Some(token), ',')) {
                    leaves(branch, &path, found);
                }
                return;
            }
            TokenTree::Ident(ident) if ident == "as" => alias = Some(word(rest.first())),
            TokenTree::Ident(ident) if alias.is_none() => path.push(ident.to_string()),
            TokenTree::Punct(punct) if punct.as_char() == '*' => alias = Some("*".to_owned()),
            _ => {}
        }
    }
    // `self` within braces is what stands before them.
    if path.len() > prefix.len() && path.len() > 1 && path.last().is_some_and(|last| last == "self")
    {
        path.pop();
    }
    if path.len() > prefix.len() || alias.is_some() || path == prefix && !tree.is_empty() {
        let name = alias.or_else(|| path.last().cloned()).unwrap_or_default();
        found.push((path, name));
    }
}
