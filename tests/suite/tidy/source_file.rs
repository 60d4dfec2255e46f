//! One file of Rust source as the layer test sees it: what it imports, which paths its code
//! names, which modules it declares, and how long its functions are.
//!
//! Code that is compiled for tests alone is left out.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::import::{Import, imports};

/// A source file, parsed.
#[derive(Default)]
pub(super) struct SourceFile {
    /// Where it lies, such as `src/site/head.rs`.
    pub(super) path: String,
    /// Its module below the crate, such as `["site", "head"]`.
    pub(super) module: Vec<String>,
    /// The modules that it declares as files of their own.
    pub(super) children: BTreeSet<String>,
    /// Those of them that are compiled for tests alone.
    pub(super) test_children: BTreeSet<String>,
    /// The modules that it holds within itself.
    pub(super) inline_modules: Vec<String>,
    pub(super) imports: Vec<Import>,
    /// Paths of two or more segments in its code, as written; `println!` stands as
    /// `["std", "println!"]`.
    pub(super) paths: Vec<CodePath>,
    /// The identifiers in its code, but for those of fields and methods.
    pub(super) names: BTreeSet<String>,
    pub(super) functions: Vec<Function>,
}

/// A path in code.
pub(super) struct CodePath {
    pub(super) segments: Vec<String>,
    pub(super) line: usize,
}

/// A function with a body.
pub(super) struct Function {
    pub(super) name: String,
    /// From its `fn` to its closing brace.
    pub(super) lines: usize,
}

/// Where a word stands.
#[derive(Clone, Copy)]
struct Place {
    line: usize,
    /// Whether it is the name of a field or method.
    is_member: bool,
}

impl SourceFile {
    /// Parses the text of the file at `path`, which begins with `src/`.
    pub(super) fn parse(path: &str, text: &str) -> Self {
        let tokens: TokenStream = text.parse().unwrap_or_else(|why| panic!("{path}: {why}"));
        let mut file = Self { path: path.to_owned(), module: module_of(path), ..Self::default() };
        file.read(&Vec::from_iter(tokens));
        file
    }

    /// Its room: the first folder or file below `src`.
    pub(super) fn room(&self) -> &str {
        self.module.first().map_or("", String::as_str)
    }

    fn read(&mut self, tokens: &[TokenTree]) {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let rest = tokens.get(at + 1..).unwrap_or_default();
            at += 1 + match token {
                TokenTree::Group(group) => {
                    self.read_group(group);
                    0
                }
                TokenTree::Punct(punct) if punct.as_char() == '#' => self.read_attribute(rest),
                TokenTree::Ident(ident) => {
                    let place = Place {
                        line: ident.span().start().line,
                        is_member: is_member(tokens.get(..at).unwrap_or_default()),
                    };
                    self.read_word(&ident.to_string(), place, rest)
                }
                _ => 0,
            };
        }
    }

    fn read_group(&mut self, group: &Group) {
        self.read(&Vec::from_iter(group.stream()));
    }

    /// Reads what comes after `#`, and says how many tokens that was: an item for tests goes with
    /// its attribute.
    fn read_attribute(&mut self, rest: &[TokenTree]) -> usize {
        let Some(TokenTree::Group(group)) = rest.first() else { return 0 };
        if !is_for_tests(group) {
            return 0;
        }
        let is_end = |token: &TokenTree| is_punct(Some(token), ';') || body(token).is_some();
        let length = rest.iter().position(is_end).map_or(rest.len(), |end| end + 1);
        let item = rest.get(..length).unwrap_or_default();
        let module = item.iter().position(|token| word(Some(token)) == "mod");
        if let Some(module) = module {
            self.test_children.insert(word(item.get(module + 1)));
        }
        length
    }

    /// Reads a word and what belongs to it, and says how many of the tokens after it that was.
    fn read_word(&mut self, first: &str, place: Place, rest: &[TokenTree]) -> usize {
        match first {
            "pub" => {
                let scope = matches!(rest.first(), Some(TokenTree::Group(_))).into();
                if word(rest.get(scope)) != "use" {
                    return scope;
                }
                let after = rest.get(scope + 1..).unwrap_or_default();
                scope + 1 + self.read_import(true, place.line, after)
            }
            // Without a path it is the `use<'a>` of a type.
            "use" if !is_punct(rest.first(), '<') => self.read_import(false, place.line, rest),
            "mod" if is_punct(rest.get(1), ';') => {
                self.children.insert(word(rest.first()));
                1
            }
            "mod" if rest.get(1).and_then(body).is_some() => {
                self.inline_modules.push(word(rest.first()));
                1
            }
            "fn" => {
                self.read_function(place.line, rest);
                0
            }
            _ => self.read_path(first, place, rest),
        }
    }

    fn read_import(&mut self, is_public: bool, line: usize, rest: &[TokenTree]) -> usize {
        let length = rest.iter().position(|token| is_punct(Some(token), ';'));
        let length = length.unwrap_or(rest.len());
        let tree = rest.get(..length).unwrap_or_default();
        self.imports.extend(imports(tree, is_public, line));
        length
    }

    /// Notes how long a function is; its body is read as all else.
    fn read_function(&mut self, line: usize, rest: &[TokenTree]) {
        let name = word(rest.first());
        let end = rest.iter().find(|token| is_punct(Some(token), ';') || body(token).is_some());
        if let Some(group) = end.and_then(body).filter(|_| !name.is_empty()) {
            let lines = group.span_close().end().line - line + 1;
            self.functions.push(Function { name, lines });
        }
    }

    fn read_path(&mut self, first: &str, place: Place, rest: &[TokenTree]) -> usize {
        let mut segments = vec![first.to_owned()];
        let mut length = 0;
        while is_punct(rest.get(length), ':') && is_punct(rest.get(length + 1), ':') {
            let next = word(rest.get(length + 2));
            if next.is_empty() {
                break;
            }
            segments.push(next);
            length += 3;
        }
        if !place.is_member {
            self.names.insert(first.to_owned());
        }
        let after = rest.get(length..).unwrap_or_default();
        if is_punct(after.first(), '!') && !is_punct(after.get(1), '=') {
            segments.last_mut().expect("a path has segments").push('!');
            if segments.len() == 1 {
                segments.insert(0, "std".to_owned());
            }
        }
        if segments.len() > 1 {
            self.paths.push(CodePath { segments, line: place.line });
        }
        length
    }
}

/// The module of a file: `src/site/mod.rs` is `["site"]`, and `src/lib.rs` the crate itself.
fn module_of(path: &str) -> Vec<String> {
    let inner = path.strip_prefix("src/").unwrap_or(path);
    let inner = inner.strip_suffix(".rs").unwrap_or(inner);
    let inner = inner.strip_suffix("/mod").unwrap_or(inner);
    if inner == "lib" { Vec::new() } else { inner.split('/').map(str::to_owned).collect() }
}

/// Whether what comes after these tokens is the name of a field or method: they end with one dot,
/// and not with the two of a range.
fn is_member(before: &[TokenTree]) -> bool {
    let back = |steps: usize| before.len().checked_sub(steps).and_then(|at| before.get(at));
    is_punct(back(1), '.') && !is_punct(back(2), '.')
}

/// Whether an attribute is `cfg(test)`, or a wider condition that needs `test`.
fn is_for_tests(attribute: &Group) -> bool {
    let tokens = Vec::from_iter(attribute.stream());
    let Some(TokenTree::Group(condition)) = tokens.get(1) else { return false };
    let words = condition.stream().to_string();
    let mut words = words.split(|c: char| !c.is_alphanumeric() && c != '_');
    word(tokens.first()) == "cfg" && words.any(|word| word == "test")
}

/// The braces that end an item.
fn body(token: &TokenTree) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        _ => None,
    }
}

/// The identifier that a token is; empty when it is none.
pub(super) fn word(token: Option<&TokenTree>) -> String {
    match token {
        Some(TokenTree::Ident(ident)) => ident.to_string(),
        _ => String::new(),
    }
}

pub(super) fn is_punct(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

#[test]
fn imports_paths_and_names_are_read() {
    let file = SourceFile::parse(
        "src/site/mod.rs",
        "//! Pages.\nmod head;\npub(crate) use head::Head;\nuse crate::model::{self, Page as P, \
         block::{Block, *}};\nfn f() { println!(\"fs::read {}\", x.len); std::fs::read(..END); }",
    );
    let imports: Vec<_> = file.imports.iter().map(ToString::to_string).collect();
    assert_eq!(
        imports,
        [
            "pub head::Head as Head",
            "crate::model as model",
            "crate::model::Page as P",
            "crate::model::block::Block as Block",
            "crate::model::block as *",
        ]
    );
    let paths: Vec<_> = file.paths.iter().map(|path| path.segments.join("::")).collect();
    assert_eq!(paths, ["std::println!", "std::fs::read"]);
    assert_eq!(file.module, ["site"]);
    assert!(file.children.contains("head"));
    assert!(file.names.contains("END") && file.names.contains("x"));
    assert!(!file.names.contains("len") && !file.names.contains("Head"));
}

#[test]
fn code_for_tests_is_left_out() {
    let file = SourceFile::parse(
        "src/site.rs",
        "mod head;\n#[cfg(test)]\nmod tests;\n#[cfg(test)]\n#[expect(x)]\nmod more { use crate::a::A; }\n\
         #[cfg(all(test, unix))]\nfn g() { crate::b::c(); }\nfn f() { crate::d::e(); }",
    );
    assert!(file.imports.is_empty());
    let paths: Vec<_> = file.paths.iter().map(|path| path.segments.join("::")).collect();
    assert_eq!(paths, ["crate::d::e"]);
    assert_eq!(Vec::from_iter(&file.children), ["head"]);
    assert_eq!(Vec::from_iter(&file.test_children), ["more", "tests"]);
}

#[test]
fn functions_are_measured_from_their_signature_to_their_closing_brace() {
    let file = SourceFile::parse(
        "src/a.rs",
        "trait T { fn none(&self); }\n\npub fn long(\n    a: fn(u8) -> u8,\n) -> [u8; 1] {\n    fn inner() {}\n    [a(1)]\n}\n",
    );
    let found: Vec<_> = file.functions.iter().map(|f| (&*f.name, f.lines)).collect();
    assert_eq!(found, [("long", 6), ("inner", 1)]);
}
