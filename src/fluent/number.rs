//! `NUMBER`: the one function that a translation can call.

use fluent_syntax::ast;

use super::problem::Problem;
use crate::model::PluralType;

type Arguments<'s> = ast::CallArguments<&'s str>;

/// What chooses a form: `$name`, `NUMBER($name)`, or `NUMBER($name, type: "ordinal")`.
pub(super) fn selector(
    chooser: &ast::InlineExpression<&str>,
) -> Result<(String, PluralType), Problem> {
    match chooser {
        ast::InlineExpression::VariableReference { id } => {
            Ok((id.name.to_owned(), PluralType::Cardinal))
        }
        ast::InlineExpression::FunctionReference { id, arguments } => {
            let (name, plural) = number_variable(id, arguments)?;
            Ok((name.to_owned(), plural))
        }
        _ => Err(Problem::Selector),
    }
}

/// The variable of a call of `NUMBER`, and which plural rules it asks for.
pub(super) fn number_variable<'s>(
    function: &ast::Identifier<&'s str>,
    arguments: &Arguments<'s>,
) -> Result<(&'s str, PluralType), Problem> {
    let unknown = || Problem::Function(function.name.to_owned());
    let [ast::InlineExpression::VariableReference { id }] = arguments.positional.as_slice() else {
        return Err(unknown());
    };
    if function.name != "NUMBER" {
        return Err(unknown());
    }
    let mut plural = PluralType::Cardinal;
    for option in &arguments.named {
        plural = match (option.name.name, literal(&option.value)) {
            ("type", "ordinal") => PluralType::Ordinal,
            ("type", "cardinal") => PluralType::Cardinal,
            (name, _) => return Err(Problem::NumberOption(written(name, &option.value))),
        };
    }
    Ok((id.name, plural))
}

/// A literal without its quotation marks; nothing for anything else.
fn literal<'s>(value: &ast::InlineExpression<&'s str>) -> &'s str {
    match value {
        ast::InlineExpression::StringLiteral { value }
        | ast::InlineExpression::NumberLiteral { value } => value,
        _ => "",
    }
}

/// An option as it is written.
fn written(name: &str, value: &ast::InlineExpression<&str>) -> String {
    match value {
        ast::InlineExpression::StringLiteral { value } => format!("{name}: \"{value}\""),
        other => format!("{name}: {}", literal(other)),
    }
}
