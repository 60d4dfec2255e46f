//! A stylesheet as browsers read it: its rules with their selectors, whatever they are nested in.

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserInput, ParserState,
    QualifiedRuleParser, RuleBodyItemParser, RuleBodyParser, Token,
};

use super::selector::{Selector, selectors};
use super::value::{normal, split};

/// A rule with what surrounds it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct StyleRule {
    /// What it is for.
    pub(super) kind: RuleKind,
    /// Its selectors as written, those of the rules around it in `:is()`.
    pub(super) prelude: String,
    /// The media queries around it, and whatever else says when it holds.
    pub(super) media: String,
    pub(super) declarations: Vec<Declaration>,
}

/// What a rule is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RuleKind {
    /// Elements.
    Style,
    /// A font.
    FontFace,
    /// Anything else, such as the frames of an animation: the name of its at-rule.
    Other(String),
}

/// A property with its value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Declaration {
    /// In lower case, but for properties that an author names.
    pub(super) name: String,
    /// As written, without `!important`.
    pub(super) value: String,
    /// Whether it stands above others.
    pub(super) is_important: bool,
}

impl StyleRule {
    /// Its selectors.
    pub(super) fn selectors(&self) -> Vec<Selector> {
        if self.kind == RuleKind::Style { selectors(&self.prelude) } else { Vec::new() }
    }

    /// Whether it holds on paper only.
    pub(super) fn is_for_print(&self) -> bool {
        let media = self.media.to_ascii_lowercase();
        media.split(',').all(|query| query.trim().starts_with("print"))
    }

    /// The value of a property that it sets, the last one.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let found = self.declarations.iter().rev().find(|declaration| declaration.name == name);
        found.map(|declaration| declaration.value.as_str())
    }
}

/// Every rule of a stylesheet.
pub(super) fn rules(css: &str) -> Vec<StyleRule> {
    let mut input = ParserInput::new(css);
    let mut parser = Parser::new(&mut input);
    let mut rules = Vec::new();
    let mut reader = Reader { rules: &mut rules, around: Around::default(), found: Vec::new() };
    reader.read(&mut parser);
    rules
}

/// Nesting below which nothing is read but that there is something.
const DEPTH: usize = 32;
/// Bytes above which a selector, which grows with every block around it, is taken for one of every
/// element.
const MAX_SELECTOR: usize = 64 * 1024;

/// What surrounds a rule.
#[derive(Clone, Debug, Default)]
struct Around {
    /// The selectors that `&` stands for.
    parent: Option<String>,
    media: String,
    /// Whatever else says when a rule holds, such as `@supports (a: b)`.
    conditions: String,
    /// The at-rule whose descriptors stand here, such as `font-face`.
    at: Option<String>,
    depth: usize,
}

struct Reader<'r> {
    rules: &'r mut Vec<StyleRule>,
    around: Around,
    /// The declarations that stand here.
    found: Vec<Declaration>,
}

type Failed<'i> = ParseError<'i, ()>;

impl Reader<'_> {
    fn read(&mut self, parser: &mut Parser<'_, '_>) {
        if self.around.depth > DEPTH {
            self.rules.push(too_deep());
            return;
        }
        // What cannot be read is passed over, as browsers do.
        RuleBodyParser::new(parser, self).for_each(drop);
    }

    /// Reads a block, and keeps the declarations in it as a rule.
    fn block(&mut self, around: Around, kind: RuleKind, parser: &mut Parser<'_, '_>) {
        let prelude = around.parent.clone().unwrap_or_default();
        let media = format!("{}{}", around.media, around.conditions).trim().to_owned();
        let mut inner = Reader { rules: self.rules, around, found: Vec::new() };
        inner.read(parser);
        let declarations = inner.found;
        if !declarations.is_empty() {
            self.rules.push(StyleRule { kind, prelude, media, declarations });
        }
    }
}

/// What stands for blocks that are not read.
fn too_deep() -> StyleRule {
    let name = "blocks nested too deeply".to_owned();
    let (prelude, media) = (name.clone(), String::new());
    StyleRule { kind: RuleKind::Other(name), prelude, media, declarations: Vec::new() }
}

/// About how long the selector of a block in a block becomes.
fn grown(parent: &str, prelude: &str) -> usize {
    let times = 1 + prelude.matches(['&', ',']).count();
    parent.len().saturating_mul(times).saturating_add(prelude.len())
}

/// Everything up to the end of the parser, as written.
fn rest(parser: &mut Parser<'_, '_>) -> String {
    let start = parser.position();
    while parser.next().is_ok() {}
    parser.slice_from(start).trim().to_owned()
}

impl<'i> QualifiedRuleParser<'i> for Reader<'_> {
    type Prelude = String;
    type QualifiedRule = ();
    type Error = ();

    fn parse_prelude<'t>(&mut self, parser: &mut Parser<'i, 't>) -> Result<String, Failed<'i>> {
        Ok(normal(&rest(parser)))
    }

    fn parse_block<'t>(
        &mut self,
        prelude: String,
        _start: &ParserState,
        parser: &mut Parser<'i, 't>,
    ) -> Result<(), Failed<'i>> {
        let selector = match &self.around.parent {
            None => prelude,
            Some(parent) if grown(parent, &prelude) > MAX_SELECTOR => "*".to_owned(),
            Some(parent) if prelude.contains('&') => {
                prelude.replace('&', &format!(":is({parent})"))
            }
            Some(parent) => {
                let each = split(&prelude, |c| c == ',').into_iter();
                each.map(|one| format!(":is({parent}) {one}")).collect::<Vec<_>>().join(", ")
            }
        };
        let kind = match &self.around.at {
            Some(at) => RuleKind::Other(at.clone()),
            None => RuleKind::Style,
        };
        let depth = self.around.depth + 1;
        let around = Around { parent: Some(selector), depth, ..self.around.clone() };
        self.block(around, kind, parser);
        Ok(())
    }
}

impl<'i> AtRuleParser<'i> for Reader<'_> {
    type Prelude = (String, String);
    type AtRule = ();
    type Error = ();

    fn parse_prelude<'t>(
        &mut self,
        name: CowRcStr<'i>,
        parser: &mut Parser<'i, 't>,
    ) -> Result<(String, String), Failed<'i>> {
        Ok((name.to_ascii_lowercase(), normal(&rest(parser))))
    }

    fn rule_without_block(
        &mut self,
        _prelude: (String, String),
        _start: &ParserState,
    ) -> Result<(), ()> {
        Ok(())
    }

    fn parse_block<'t>(
        &mut self,
        (name, prelude): (String, String),
        _start: &ParserState,
        parser: &mut Parser<'i, 't>,
    ) -> Result<(), Failed<'i>> {
        let mut around = Around { depth: self.around.depth + 1, ..self.around.clone() };
        let mut kind = around.at.clone().map_or(RuleKind::Style, RuleKind::Other);
        let conditions = ["supports", "layer", "container", "scope", "starting-style"];
        match name.as_str() {
            "media" if around.media.is_empty() => around.media = prelude,
            "media" => around.media = format!("{} and {prelude}", around.media),
            other if conditions.contains(&other) => {
                around.conditions = format!("{} @{other} {prelude}", around.conditions);
            }
            "font-face" => {
                kind = RuleKind::FontFace;
                around.at = Some(name);
                around.parent = Some("@font-face".to_owned());
            }
            _ => {
                around.parent = Some(format!("@{name} {prelude}"));
                kind = RuleKind::Other(name.clone());
                around.at = Some(name);
            }
        }
        self.block(around, kind, parser);
        Ok(())
    }
}

impl<'i> DeclarationParser<'i> for Reader<'_> {
    type Declaration = ();
    type Error = ();

    fn parse_value<'t>(
        &mut self,
        name: CowRcStr<'i>,
        parser: &mut Parser<'i, 't>,
        _start: &ParserState,
    ) -> Result<(), Failed<'i>> {
        let own = name.starts_with("--");
        let start = parser.position();
        loop {
            match parser.next() {
                // A rule for an element with a state, such as `a:hover { … }`.
                Ok(Token::CurlyBracketBlock) if !own => {
                    return Err(parser.new_custom_error(()));
                }
                Ok(_) => {}
                Err(_) => break,
            }
        }
        let value = parser.slice_from(start).trim();
        let (value, is_important) = match value.rsplit_once('!') {
            Some((value, word)) if word.trim().eq_ignore_ascii_case("important") => (value, true),
            _ => (value, false),
        };
        let name = if own { name.to_string() } else { name.to_ascii_lowercase() };
        self.found.push(Declaration { name, value: normal(value), is_important });
        Ok(())
    }
}

impl RuleBodyItemParser<'_, (), ()> for Reader<'_> {
    fn parse_declarations(&self) -> bool {
        self.around.parent.is_some()
    }

    fn parse_qualified(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(css: &str) -> Vec<String> {
        let shown = |rule: &StyleRule| {
            let declarations: Vec<String> =
                rule.declarations.iter().map(|d| format!("{}: {}", d.name, d.value)).collect();
            format!("{} {} {{ {} }}", rule.media, rule.prelude, declarations.join("; "))
        };
        rules(css).iter().map(shown).collect()
    }

    #[test]
    fn rules_are_found_however_they_are_nested() {
        for (css, wanted) in [
            ("a:hover { Color: red !important }", " a:hover { color: red }"),
            ("@media print { a:hover { b: c } }", "print a:hover { b: c }"),
            (
                "@layer x { @supports (a: b) { a { b: c } } }",
                "@layer x @supports (a: b) a { b: c }",
            ),
            ("p { :is(q, a) b { c: d } }", " :is(p) :is(q, a) b { c: d }"),
            ("p { & > a:hover { b: c } }", " :is(p) > a:hover { b: c }"),
            ("p, q { a { b: c } }", " :is(p, q) a { b: c }"),
            ("p { @media print { b: c } }", "print p { b: c }"),
            ("@font-face { src: local(\"x\") }", " @font-face { src: local(\"x\") }"),
            ("@keyframes k { to { opacity: 0 } }", " :is(@keyframes k) to { opacity: 0 }"),
            ("} a { b: c }", " a { b: c }"),
        ] {
            assert_eq!(read(css), [wanted], "{css}");
        }
        assert_eq!(read("a { \\64isplay: none; c: url( }"), [" a { display: none; c: url( } }"]);
        assert_eq!(read(&"a{".repeat(5000)), [" blocks nested too deeply {  }"]);
    }
}
