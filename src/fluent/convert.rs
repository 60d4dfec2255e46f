//! The parser's tree to our own: terms and literals put in, functions and references refused.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::variants;
use crate::model::{Element, Pattern, VariantKey};

/// The terms of a file by name.
pub(super) type Terms<'t> = BTreeMap<&'t str, &'t ast::Pattern<&'t str>>;

/// Deepest nesting of terms and placeables.
const DEEPEST: usize = 4;
/// Most variants of a message, and most texts that it can come to: each of them is checked.
const VARIANTS: usize = 64;

/// Why a message cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    Function(String),
    Reference(String),
    UnknownTerm(String),
    Deep,
    Variants,
    Selector,
}

impl Problem {
    pub(super) fn what(&self) -> String {
        match self {
            Self::Function(name) => format!("calls the function `{name}`"),
            Self::Reference(name) => format!("refers to the message `{name}`"),
            Self::UnknownTerm(name) => {
                format!("uses the term `-{name}`, which this file does not define")
            }
            Self::Deep => "nests terms or references too deeply".into(),
            Self::Variants => "has more than 64 combinations of plural forms".into(),
            Self::Selector => "selects a form by something that is not a `$name`".into(),
        }
    }

    pub(super) fn remedy(&self) -> &'static str {
        match self {
            Self::Function(_) => "write `{ $name }` alone: Handbill formats it for the language",
            Self::Reference(_) => "write the words out, or use a term `-name`",
            Self::UnknownTerm(_) => "define the term in this file, or write the words out",
            Self::Deep | Self::Variants => "write the text more simply",
            Self::Selector => "select by a name: `{ $name -> … }`",
        }
    }
}

/// Converts a value.
pub(super) fn pattern(value: &ast::Pattern<&str>, terms: &Terms<'_>) -> Result<Pattern, Problem> {
    let mut converter = Converter { terms, variants: 0, arguments: Vec::new() };
    let mut elements = Vec::new();
    converter.pattern(value, 0, &mut elements)?;
    let pattern = Pattern(elements);
    if variants::count(&pattern) > VARIANTS { Err(Problem::Variants) } else { Ok(pattern) }
}

struct Converter<'t> {
    terms: &'t Terms<'t>,
    /// How many variants the message has so far.
    variants: usize,
    /// What each term that is being put in was given: `{ -unit(case: "genitive") }`.
    arguments: Vec<BTreeMap<String, String>>,
}

impl Converter<'_> {
    fn pattern(
        &mut self,
        value: &ast::Pattern<&str>,
        depth: usize,
        elements: &mut Vec<Element>,
    ) -> Result<(), Problem> {
        if depth > DEEPEST {
            return Err(Problem::Deep);
        }
        for element in &value.elements {
            match element {
                ast::PatternElement::TextElement { value } => push_text(&fold(value), elements),
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression, depth, elements)?;
                }
            }
        }
        Ok(())
    }

    fn expression(
        &mut self,
        expression: &ast::Expression<&str>,
        depth: usize,
        elements: &mut Vec<Element>,
    ) -> Result<(), Problem> {
        if depth > DEEPEST {
            return Err(Problem::Deep);
        }
        let (selector, arms) = match expression {
            ast::Expression::Inline(inline) => return self.inline(inline, depth, elements),
            ast::Expression::Select { selector, variants } => (selector, variants),
        };
        let selector = variable(selector).ok_or(Problem::Selector)?;
        self.variants += arms.len();
        if self.variants > VARIANTS {
            return Err(Problem::Variants);
        }
        if let Some(given) = self.arguments.last() {
            // A term knows only what it was given: its form is settled here.
            let wanted = given.get(&selector);
            let named =
                |arm: &&ast::Variant<&str>| wanted.is_some_and(|word| word == key_text(&arm.key));
            let chosen = arms.iter().find(named).or_else(|| arms.iter().find(|arm| arm.default));
            return chosen.map_or(Ok(()), |arm| self.pattern(&arm.value, depth + 1, elements));
        }
        let mut converted = Vec::new();
        for arm in arms {
            let mut inner = Vec::new();
            self.pattern(&arm.value, depth + 1, &mut inner)?;
            let key = key_text(&arm.key);
            let key = match (&arm.key, key.parse()) {
                (ast::VariantKey::NumberLiteral { .. }, Ok(number)) => VariantKey::Number(number),
                _ => VariantKey::Word(key.to_owned()),
            };
            converted.push((key, Pattern(inner)));
        }
        let default = arms.iter().position(|arm| arm.default).unwrap_or_default();
        elements.push(Element::Select { selector, variants: converted, default });
        Ok(())
    }

    fn inline(
        &mut self,
        inline: &ast::InlineExpression<&str>,
        depth: usize,
        elements: &mut Vec<Element>,
    ) -> Result<(), Problem> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                push_text(&unescape_unicode_to_string(value), elements);
            }
            ast::InlineExpression::NumberLiteral { value } => push_text(value, elements),
            ast::InlineExpression::VariableReference { id } => {
                match self.arguments.last().and_then(|given| given.get(id.name)) {
                    Some(text) => push_text(text, elements),
                    None => elements.push(Element::Variable(id.name.to_owned())),
                }
            }
            ast::InlineExpression::FunctionReference { id, .. } => match variable(inline) {
                Some(name) => elements.push(Element::Variable(name)),
                None => return Err(Problem::Function(id.name.to_owned())),
            },
            ast::InlineExpression::MessageReference { id, .. } => {
                return Err(Problem::Reference(id.name.to_owned()));
            }
            ast::InlineExpression::TermReference { id, arguments, .. } => {
                let unknown = || Problem::UnknownTerm(id.name.to_owned());
                let term = *self.terms.get(id.name).ok_or_else(unknown)?;
                self.arguments.push(arguments.as_ref().map(given).unwrap_or_default());
                self.pattern(term, depth + 1, elements)?;
                self.arguments.pop();
            }
            ast::InlineExpression::Placeable { expression } => {
                self.expression(expression, depth + 1, elements)?;
            }
        }
        Ok(())
    }
}

/// Line ends inside a value are spaces.
fn fold(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }).collect()
}

fn push_text(text: &str, elements: &mut Vec<Element>) {
    match elements.last_mut() {
        Some(Element::Text(last)) => last.push_str(text),
        _ => elements.push(Element::Text(text.to_owned())),
    }
}

fn key_text<'s>(key: &ast::VariantKey<&'s str>) -> &'s str {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// What a term is given.
fn given(arguments: &ast::CallArguments<&str>) -> BTreeMap<String, String> {
    arguments
        .named
        .iter()
        .filter_map(|argument| match &argument.value {
            ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } => Some((
                argument.name.name.to_owned(),
                unescape_unicode_to_string(value).into_owned(),
            )),
            _ => None,
        })
        .collect()
}

/// The variable of `$name` or `NUMBER($name)`.
fn variable(inline: &ast::InlineExpression<&str>) -> Option<String> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        ast::InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            match arguments.positional.as_slice() {
                [ast::InlineExpression::VariableReference { id }] => Some(id.name.to_owned()),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The pattern written out in one normal form, for hashes and reports.
pub(super) fn normal_text(pattern: &Pattern) -> String {
    let mut text = String::new();
    for element in &pattern.0 {
        match element {
            Element::Text(words) => text.push_str(words),
            Element::Variable(name) => {
                text.push_str("{ $");
                text.push_str(name);
                text.push_str(" }");
            }
            Element::Select { selector, variants, default } => {
                text.push_str("{ $");
                text.push_str(selector);
                text.push_str(" ->");
                for (index, (key, value)) in variants.iter().enumerate() {
                    text.push_str(if index == *default { " *[" } else { " [" });
                    match key {
                        VariantKey::Word(word) => text.push_str(word),
                        VariantKey::Number(number) => text.push_str(&number.to_string()),
                    }
                    text.push_str("] ");
                    text.push_str(normal_text(value).trim());
                }
                text.push_str(" }");
            }
        }
    }
    text
}
