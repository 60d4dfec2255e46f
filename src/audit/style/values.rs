//! Values of properties, as far as they say whether something can be seen.

use cssparser::{Parser, ParserInput, Token};

/// A number of a value with its unit; without one, `%` for percents.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Amount {
    pub(super) number: f32,
    pub(super) unit: String,
}

impl Amount {
    /// About how many CSS pixels it is on a phone. Shares and plain numbers are none.
    pub(super) fn pixels(&self) -> Option<f32> {
        let pixels = match self.unit.as_str() {
            "px" => 1.0,
            "em" | "rem" | "lh" | "rlh" | "ic" | "pc" => 16.0,
            "ch" | "ex" | "cap" | "rch" | "rex" => 8.0,
            "pt" => 1.333,
            "in" => 96.0,
            "cm" => 37.8,
            "mm" => 3.78,
            "q" => 0.945,
            unit if unit.ends_with("vw") || unit.ends_with("vmin") || unit.ends_with("vi") => 3.6,
            unit if unit.ends_with("vh") || unit.ends_with("vmax") || unit.ends_with("vb") => 6.4,
            "cqw" | "cqi" | "cqmin" => 3.6,
            "cqh" | "cqb" | "cqmax" => 6.4,
            _ => return None,
        };
        Some(self.number * pixels)
    }
}

/// Every number of a value, those in functions as well.
pub(super) fn amounts(value: &str) -> Vec<Amount> {
    let mut found = Vec::new();
    tokens(value, &mut |token| match token {
        Token::Number { value, .. } => found.push(Amount { number: *value, unit: String::new() }),
        Token::Percentage { unit_value, .. } => {
            found.push(Amount { number: *unit_value * 100.0, unit: "%".to_owned() });
        }
        Token::Dimension { value, unit, .. } => {
            found.push(Amount { number: *value, unit: unit.to_ascii_lowercase() });
        }
        _ => {}
    });
    found
}

/// Every word of a value in lower case, those in functions as well; names of functions end with
/// `(`.
pub(super) fn words(value: &str) -> Vec<String> {
    let mut found = Vec::new();
    tokens(value, &mut |token| match token {
        Token::Ident(word) => found.push(word.to_ascii_lowercase()),
        Token::Function(word) => found.push(format!("{}(", word.to_ascii_lowercase())),
        _ => {}
    });
    found
}

/// Every text in quotation marks, and every address.
pub(super) fn strings(value: &str) -> Vec<String> {
    let mut found = Vec::new();
    tokens(value, &mut |token| {
        if let Token::QuotedString(text) | Token::BadString(text) = token {
            found.push(text.to_string());
        }
    });
    found
}

/// Calls `act` with every token of a value, those in functions and brackets as well.
pub(super) fn tokens(value: &str, act: &mut impl FnMut(&Token<'_>)) {
    let mut input = ParserInput::new(value);
    each(&mut Parser::new(&mut input), 0, act);
}

fn each(parser: &mut Parser<'_, '_>, depth: usize, act: &mut impl FnMut(&Token<'_>)) {
    while let Ok(token) = parser.next_including_whitespace().cloned() {
        act(&token);
        let is_block = matches!(
            token,
            Token::Function(_)
                | Token::ParenthesisBlock
                | Token::SquareBracketBlock
                | Token::CurlyBracketBlock
        );
        if is_block && depth < 16 {
            let _ = parser.parse_nested_block(|inner| {
                each(inner, depth + 1, act);
                Ok::<(), cssparser::ParseError<'_, ()>>(())
            });
        }
    }
}

/// The largest number of CSS pixels among the lengths of a value; `None` without any.
pub(super) fn most_pixels(value: &str) -> Option<f32> {
    amounts(value).iter().filter_map(Amount::pixels).reduce(f32::max)
}
