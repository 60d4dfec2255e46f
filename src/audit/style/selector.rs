//! Whether a selector could ever be for an element. Where the answer depends on what a reader does,
//! on the language, or on what stands beside, it is taken for yes.

use cssparser::{Parser, ParserInput, Token};

use super::protected::ElementKey;

/// Compounds with what stands before each of them, from the left.
#[derive(Clone, Debug, Default)]
pub(super) struct Selector {
    parts: Vec<(Combinator, Compound)>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Combinator {
    /// Anywhere below.
    #[default]
    Descendant,
    /// Directly below.
    Child,
    /// After, in the same element.
    Sibling,
}

#[derive(Clone, Debug, Default)]
struct Compound {
    name: Option<String>,
    ids: Vec<String>,
    classes: Vec<String>,
    attributes: Vec<(String, bool)>,
    states: Vec<State>,
    pseudo_element: Option<String>,
}

#[derive(Clone, Debug)]
enum State {
    /// One of these.
    Any(Vec<Selector>),
    /// None of these.
    None(Vec<Selector>),
    /// The first element of the page.
    Root,
    /// Without text.
    Empty,
    /// Whatever depends on more than the element.
    Open,
}

impl Selector {
    /// The part of an element that it is for, such as `before`; the element itself without.
    pub(super) fn pseudo_element(&self) -> Option<&str> {
        self.parts.last()?.1.pseudo_element.as_deref()
    }

    /// The name of the element itself.
    pub(super) fn name(&self) -> Option<&str> {
        self.parts.last()?.1.name.as_deref()
    }

    /// The classes that the element itself has.
    pub(super) fn classes(&self) -> &[String] {
        self.parts.last().map_or(&[], |(_, compound)| &compound.classes)
    }

    /// The classes that it or an element around it has.
    pub(super) fn all_classes(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().flat_map(|(_, compound)| &compound.classes).map(String::as_str)
    }

    /// Whether it could be for the last element of a path.
    pub(super) fn may_match(&self, path: &[ElementKey]) -> bool {
        !self.parts.is_empty() && self.from(path, self.parts.len())
    }

    /// Whether its first `count` parts could be for the last element of a path.
    fn from(&self, path: &[ElementKey], count: usize) -> bool {
        let Some((combinator, compound)) = count.checked_sub(1).and_then(|at| self.parts.get(at))
        else {
            return true;
        };
        let Some((_, above)) = path.split_last() else { return false };
        if !compound.may_match(path) {
            return false;
        }
        self.before(above, *combinator, count - 1)
    }

    /// Whether what stands before a combinator could be there, seen from the elements above.
    fn before(&self, above: &[ElementKey], combinator: Combinator, count: usize) -> bool {
        if count == 0 {
            return true;
        }
        match combinator {
            Combinator::Child => self.from(above, count),
            Combinator::Descendant => (1..=above.len())
                .any(|end| above.get(..end).is_some_and(|path| self.from(path, count))),
            // Nothing is known of siblings; they have the same elements above them.
            Combinator::Sibling => {
                let next = self.parts.get(count - 1).map(|(combinator, _)| *combinator);
                self.before(above, next.unwrap_or_default(), count - 1)
            }
        }
    }
}

impl Compound {
    fn may_match(&self, path: &[ElementKey]) -> bool {
        let Some(element) = path.last() else { return false };
        self.name.as_ref().is_none_or(|name| *name == element.name)
            && self.ids.iter().all(|id| element.id.as_ref() == Some(id))
            && self.classes.iter().all(|class| element.classes.contains(class))
            && self.attributes.iter().all(|(name, _)| element.has_attribute(name))
            && self.states.iter().all(|state| match state {
                State::Any(any) => any.iter().any(|selector| selector.may_match(path)),
                State::None(none) => !none.iter().any(|selector| selector.must_match(path)),
                State::Root => path.len() == 1,
                State::Empty => false,
                State::Open => true,
            })
    }
}

impl Selector {
    /// Whether it is for the last element of a path whatever happens.
    fn must_match(&self, path: &[ElementKey]) -> bool {
        let [(_, compound)] = self.parts.as_slice() else { return false };
        compound.states.is_empty()
            && compound.pseudo_element.is_none()
            && compound.attributes.iter().all(|(_, is_bare)| *is_bare)
            && compound.may_match(path)
    }
}

/// The selectors of a list.
pub(super) fn selectors(text: &str) -> Vec<Selector> {
    let mut input = ParserInput::new(text);
    list(&mut Parser::new(&mut input), 0)
}

/// Nesting below which a selector is taken for one that is for every element.
const DEPTH: usize = 8;

fn list(parser: &mut Parser<'_, '_>, depth: usize) -> Vec<Selector> {
    let mut reader = SelectorReader { depth, ..SelectorReader::default() };
    while let Ok(token) = parser.next_including_whitespace().cloned() {
        reader.token(&token, parser);
    }
    reader.end();
    reader.all
}

#[derive(Default)]
struct SelectorReader {
    all: Vec<Selector>,
    selector: Selector,
    compound: Compound,
    has_compound: bool,
    combinator: Combinator,
    /// Whether the next name is that of a class, or that of a state.
    class: bool,
    colons: u8,
    depth: usize,
}

impl SelectorReader {
    fn token(&mut self, token: &Token<'_>, parser: &mut Parser<'_, '_>) {
        match token {
            Token::WhiteSpace(_) => self.part(),
            Token::Comma => self.end(),
            Token::Delim('>') => {
                self.part();
                self.combinator = Combinator::Child;
            }
            Token::Delim('+' | '~') => {
                self.part();
                self.combinator = Combinator::Sibling;
            }
            Token::Delim('.') => self.class = true,
            Token::Colon => self.colons += 1,
            Token::IDHash(id) | Token::Hash(id) => {
                self.has_compound = true;
                self.compound.ids.push(id.to_string());
            }
            Token::Ident(name) => self.ident(name),
            Token::Function(name) => {
                let name = name.to_ascii_lowercase();
                self.function(&name, parser);
            }
            Token::SquareBracketBlock => {
                self.has_compound = true;
                let attribute = parser.parse_nested_block(|inner| {
                    let name = inner.expect_ident()?.to_ascii_lowercase();
                    let is_bare = inner.is_exhausted();
                    while inner.next().is_ok() {}
                    Ok::<_, cssparser::ParseError<'_, ()>>((name, is_bare))
                });
                self.compound.attributes.extend(attribute);
            }
            _ => self.has_compound = true,
        }
    }

    fn ident(&mut self, name: &str) {
        self.has_compound = true;
        let lower = name.to_ascii_lowercase();
        if std::mem::take(&mut self.class) {
            self.compound.classes.push(name.to_owned());
            return;
        }
        match std::mem::take(&mut self.colons) {
            0 => self.compound.name = Some(lower),
            1 if matches!(lower.as_str(), "before" | "after" | "first-line" | "first-letter") => {
                self.compound.pseudo_element = Some(lower);
            }
            1 if lower == "root" => self.compound.states.push(State::Root),
            1 if lower == "empty" => self.compound.states.push(State::Empty),
            1 => self.compound.states.push(State::Open),
            _ => self.compound.pseudo_element = Some(lower),
        }
    }

    fn function(&mut self, name: &str, parser: &mut Parser<'_, '_>) {
        self.has_compound = true;
        let colons = std::mem::take(&mut self.colons);
        let depth = self.depth + 1;
        // What lies deeper is not read at all: a stranger's stylesheet may go on for ever.
        let inner = parser
            .parse_nested_block(|inner| {
                let inner = if depth < DEPTH { list(inner, depth) } else { Vec::new() };
                Ok::<_, cssparser::ParseError<'_, ()>>(inner)
            })
            .unwrap_or_default();
        if colons > 1 {
            self.compound.pseudo_element = Some(name.to_owned());
        } else if depth < DEPTH {
            match name {
                "is" | "where" | "matches" | "any" | "-webkit-any" | "-moz-any" => {
                    self.compound.states.push(State::Any(inner));
                }
                "not" => self.compound.states.push(State::None(inner)),
                _ => self.compound.states.push(State::Open),
            }
        } else {
            self.compound.states.push(State::Open);
        }
    }

    /// Ends a compound.
    fn part(&mut self) {
        if std::mem::take(&mut self.has_compound) {
            let compound = std::mem::take(&mut self.compound);
            self.selector.parts.push((std::mem::take(&mut self.combinator), compound));
        }
    }

    /// Ends a selector.
    fn end(&mut self) {
        self.part();
        let selector = std::mem::take(&mut self.selector);
        if !selector.parts.is_empty() {
            self.all.push(selector);
        }
        self.combinator = Combinator::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_inside_one_another_without_end_are_for_every_element() {
        let deep = format!("{}a{}", ":is(".repeat(50_000), ")".repeat(50_000));
        assert!(selectors(&deep).iter().all(|selector| selector.may_match(&path())));
    }

    fn path() -> Vec<ElementKey> {
        let element = |name: &str, id: Option<&str>, classes: &[&str]| ElementKey {
            name: name.into(),
            id: id.map(Into::into),
            classes: classes.iter().map(|class| (*class).into()).collect(),
            attributes: vec!["lang".into()],
        };
        vec![
            element("html", None, &["script-nastaliq"]),
            element("body", None, &["page-help"]),
            element("aside", None, &["emergency"]),
            element("p", Some("now"), &[]),
        ]
    }

    #[test]
    fn what_could_be_for_an_element_is_told_from_what_cannot() {
        let may = |text: &str| selectors(text).iter().any(|one| one.may_match(&path()));
        for text in [
            "p",
            "*",
            "#now",
            ".emergency p",
            "body > aside > p",
            "aside:hover > p",
            "html[lang=ur] p",
            ":root p",
            ":is(div, p)",
            "p:not(.held)",
            "p:not([lang=ur])",
            "h2 + p",
            "main ~ aside p",
            "p:nth-child(2)",
            "a, p",
            ":where(.emergency, .exit) *",
            "body:has(main) p",
            "aside :is(#now)",
            "P",
            "[lang] p",
            "::before",
            "p::first-letter",
            "html > body *",
            "x ~ y + aside > p",
            "p:not(:hover)",
        ] {
            assert!(may(text), "{text}");
        }
        for text in [
            "div",
            ".held p",
            "#exit",
            "aside > .x",
            "p:not(#now)",
            "[hidden]",
            "p[hidden]",
            ":root",
            "body > p",
            ":is(div, .x)",
            "p .emergency",
            "p:empty",
            "main p",
            "nav + aside > div",
            "html.leaving p",
        ] {
            assert!(!may(text), "{text}");
        }
        let part = |text: &str| {
            selectors(text).first().and_then(Selector::pseudo_element).map(str::to_owned)
        };
        assert_eq!(part("p::first-letter").as_deref(), Some("first-letter"));
        assert_eq!(part("p:before").as_deref(), Some("before"));
        assert_eq!(part("p"), None);
    }
}
