//! The parser's tree to our own: terms and literals put in, functions and references refused.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::model::{Element, Pattern, VariantKey};

/// The terms of a file by name.
pub(super) type Terms<'t> = BTreeMap<&'t str, &'t ast::Pattern<&'t str>>;

/// Deepest nesting of terms and placeables.
const DEEPEST: usize = 4;
/// Most variants of a message, all selects together.
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
            Self::UnknownTerm(name) => format!("uses the term `-{name}`, which this file does not define"),
            Self::Deep => "nests terms or placeables too deep".into(),
            Self::Variants => "has more than 64 variants".into(),
            Self::Selector => "chooses by something that is not a variable".into(),
        }
    }

    pub(super) fn remedy(&self) -> &'static str {
        match self {
            Self::Function(_) => "write `{ $name }` alone: it is formatted for the language by itself",
            Self::Reference(_) => "write the words out, or use a term `-name`",
            Self::UnknownTerm(_) => "define the term in this file, or write the words out",
            Self::Deep | Self::Variants => "write the message more simply",
            Self::Selector => "choose by a variable: `{ $name -> … }`",
        }
    }
}

/// Converts a value.
pub(super) fn pattern(value: &ast::Pattern<&str>, terms: &Terms<'_>) -> Result<Pattern, Problem> {
    let mut variants = 0;
    let mut elements = Vec::new();
    push_pattern(value, terms, 0, &mut variants, &mut elements)?;
    Ok(Pattern(elements))
}

fn push_pattern(
    value: &ast::Pattern<&str>,
    terms: &Terms<'_>,
    depth: usize,
    variants: &mut usize,
    elements: &mut Vec<Element>,
) -> Result<(), Problem> {
    if depth > DEEPEST {
        return Err(Problem::Deep);
    }
    for element in &value.elements {
        match element {
            ast::PatternElement::TextElement { value } => push_text(&fold(value), elements),
            ast::PatternElement::Placeable { expression } => {
                push_expression(expression, terms, depth, variants, elements)?;
            }
        }
    }
    Ok(())
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

fn push_expression(
    expression: &ast::Expression<&str>,
    terms: &Terms<'_>,
    depth: usize,
    variants: &mut usize,
    elements: &mut Vec<Element>,
) -> Result<(), Problem> {
    match expression {
        ast::Expression::Inline(inline) => push_inline(inline, terms, depth, variants, elements),
        ast::Expression::Select { selector, variants: arms } => {
            let selector = variable(selector).ok_or(Problem::Selector)?;
            *variants += arms.len();
            if *variants > VARIANTS {
                return Err(Problem::Variants);
            }
            let mut converted = Vec::new();
            let mut default = 0;
            for (index, arm) in arms.iter().enumerate() {
                let key = match &arm.key {
                    ast::VariantKey::Identifier { name } => VariantKey::Word((*name).to_owned()),
                    ast::VariantKey::NumberLiteral { value } => match value.parse() {
                        Ok(number) => VariantKey::Number(number),
                        Err(_) => VariantKey::Word((*value).to_owned()),
                    },
                };
                if arm.default {
                    default = index;
                }
                let mut inner = Vec::new();
                push_pattern(&arm.value, terms, depth + 1, variants, &mut inner)?;
                converted.push((key, Pattern(inner)));
            }
            elements.push(Element::Select { selector, variants: converted, default });
            Ok(())
        }
    }
}

fn push_inline(
    inline: &ast::InlineExpression<&str>,
    terms: &Terms<'_>,
    depth: usize,
    variants: &mut usize,
    elements: &mut Vec<Element>,
) -> Result<(), Problem> {
    match inline {
        ast::InlineExpression::StringLiteral { value } => {
            push_text(&unescape_unicode_to_string(value), elements);
        }
        ast::InlineExpression::NumberLiteral { value } => push_text(value, elements),
        ast::InlineExpression::VariableReference { id } => {
            elements.push(Element::Variable(id.name.to_owned()));
        }
        ast::InlineExpression::FunctionReference { id, .. } => match variable(inline) {
            Some(name) => elements.push(Element::Variable(name)),
            None => return Err(Problem::Function(id.name.to_owned())),
        },
        ast::InlineExpression::MessageReference { id, .. } => {
            return Err(Problem::Reference(id.name.to_owned()));
        }
        ast::InlineExpression::TermReference { id, .. } => match terms.get(id.name) {
            Some(term) => push_pattern(term, terms, depth + 1, variants, elements)?,
            None => return Err(Problem::UnknownTerm(id.name.to_owned())),
        },
        ast::InlineExpression::Placeable { expression } => {
            push_expression(expression, terms, depth + 1, variants, elements)?;
        }
    }
    Ok(())
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
