//! The parser's tree to our own: terms and literals put in, functions and references refused.
//!
//! What comes out is bounded before it is made: terms that use terms could otherwise fill the memory
//! from a few lines.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::lines::join_lines;
use super::number::{number_variable, selector};
use super::problem::{LONGEST, MOST_TEXTS, Problem};
use super::variants;
use crate::model::{Element, Pattern, VariantKey};

/// The terms of a file by name.
pub(super) type Terms<'t> = BTreeMap<&'t str, &'t ast::Pattern<&'t str>>;

/// Deepest nesting of terms and placeables.
const DEEPEST: usize = 4;

/// Converts a value.
pub(super) fn pattern(value: &ast::Pattern<&str>, terms: &Terms<'_>) -> Result<Pattern, Problem> {
    let mut converter = Converter { terms, cost: 0, arguments: Vec::new() };
    let mut elements = Vec::new();
    converter.pattern(value, 0, &mut elements)?;
    let mut pattern = Pattern(elements);
    let texts = variants::count(&pattern);
    if texts > MOST_TEXTS {
        return Err(Problem::Texts(texts));
    }
    if variants::size(&pattern) > LONGEST {
        return Err(Problem::Long);
    }
    join_lines(&mut pattern);
    Ok(pattern)
}

struct Converter<'t> {
    terms: &'t Terms<'t>,
    /// How much has been read and put in so far, in bytes and elements.
    cost: usize,
    /// What each term that is being put in was given: `{ -unit(case: "genitive") }`.
    arguments: Vec<BTreeMap<String, String>>,
}

impl Converter<'_> {
    /// Counts what is about to be done, and stops where it is too much.
    fn spend(&mut self, cost: usize) -> Result<(), Problem> {
        self.cost = self.cost.saturating_add(cost);
        if self.cost > LONGEST { Err(Problem::Long) } else { Ok(()) }
    }

    fn text(&mut self, text: &str, elements: &mut Vec<Element>) -> Result<(), Problem> {
        self.spend(text.len())?;
        push_text(text, elements);
        Ok(())
    }

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
            self.spend(1)?;
            match element {
                ast::PatternElement::TextElement { value } => self.text(value, elements)?,
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
        let (chooser, arms) = match expression {
            ast::Expression::Inline(inline) => return self.inline(inline, depth, elements),
            ast::Expression::Select { selector, variants } => (selector, variants),
        };
        let (selector, plural) = selector(chooser)?;
        self.spend(arms.len())?;
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
        elements.push(Element::Select { selector, plural, variants: converted, default });
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
                self.text(&unescape_unicode_to_string(value), elements)?;
            }
            ast::InlineExpression::NumberLiteral { value } => self.text(value, elements)?,
            ast::InlineExpression::VariableReference { id } => self.variable(id.name, elements)?,
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let (name, _) = number_variable(id, arguments)?;
                self.variable(name, elements)?;
            }
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

    /// The value of a name: what a term was given, or what is put in later.
    fn variable(&mut self, name: &str, elements: &mut Vec<Element>) -> Result<(), Problem> {
        let given = self.arguments.last().and_then(|given| given.get(name)).cloned();
        match given {
            Some(text) => self.text(&text, elements)?,
            None => {
                self.spend(name.len())?;
                elements.push(Element::Variable(name.to_owned()));
            }
        }
        Ok(())
    }
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
