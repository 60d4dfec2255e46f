//! Values of properties, taken apart as browsers do.

use cssparser::{Parser, ParserInput, Token};

/// One piece of a value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    /// A word, in lower case.
    Word(String),
    /// A text in quotation marks.
    Text(String),
    /// A colour in digits.
    Hash,
    /// A number without a unit.
    Number(f32),
    /// A number with its unit, in lower case; `%` for percents.
    Amount(f32, String),
    /// A function with its name in lower case and what stands in it, as written.
    Function(String, String),
    /// An address.
    Address,
    /// What parts others: `,`, `/`, `+` and the like.
    Sign(char),
    /// Anything else.
    Unknown,
}

/// The pieces of a value, those in functions not taken apart.
pub(super) fn pieces(value: &str) -> Vec<Piece> {
    let mut input = ParserInput::new(value);
    let mut parser = Parser::new(&mut input);
    let mut pieces = Vec::new();
    while let Ok(token) = parser.next().cloned() {
        pieces.push(match token {
            Token::Ident(word) => Piece::Word(word.to_ascii_lowercase()),
            Token::QuotedString(text) => Piece::Text(text.to_string()),
            Token::Hash(_) | Token::IDHash(_) => Piece::Hash,
            Token::Number { value, .. } => Piece::Number(value),
            Token::Percentage { unit_value, .. } => {
                Piece::Amount(unit_value * 100.0, "%".to_owned())
            }
            Token::Dimension { value, unit, .. } => Piece::Amount(value, unit.to_ascii_lowercase()),
            Token::UnquotedUrl(_) => Piece::Address,
            Token::Function(name) => {
                let inside = inside(&mut parser);
                match name.to_ascii_lowercase() {
                    name if name == "url" => Piece::Address,
                    name => Piece::Function(name, inside),
                }
            }
            Token::ParenthesisBlock => Piece::Function("calc".to_owned(), inside(&mut parser)),
            Token::Comma => Piece::Sign(','),
            Token::Delim(sign) => Piece::Sign(sign),
            _ => Piece::Unknown,
        });
    }
    pieces
}

/// What stands in the block that a parser has come to.
fn inside(parser: &mut Parser<'_, '_>) -> String {
    let inside = parser.parse_nested_block(|inner| {
        let start = inner.position();
        while inner.next().is_ok() {}
        Ok::<_, cssparser::ParseError<'_, ()>>(inner.slice_from(start).trim().to_owned())
    });
    inside.unwrap_or_default()
}

/// A text parted wherever `parts` says so, but not in brackets and quotation marks.
pub(super) fn split(text: &str, parts: impl Fn(char) -> bool) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut depth, mut quote, mut escaped, mut start) = (0_usize, None, false, 0);
    for (at, character) in text.char_indices() {
        if std::mem::take(&mut escaped) {
            continue;
        }
        match (character, quote) {
            ('\\', _) => escaped = true,
            (_, Some(open)) if character == open => quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) => quote = Some(character),
            ('(' | '[', None) => depth += 1,
            (')' | ']', None) => depth = depth.saturating_sub(1),
            _ if depth == 0 && parts(character) => {
                found.push(text.get(start..at).unwrap_or_default());
                start = at + character.len_utf8();
            }
            _ => {}
        }
    }
    found.push(text.get(start..).unwrap_or_default());
    found.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// A text with one space for each piece of white space.
pub(super) fn normal(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_taken_apart_as_browsers_do() {
        let function = Piece::Function("min".to_owned(), "1px, 2px".to_owned());
        let word = Piece::Word("auto".to_owned());
        assert_eq!(pieces("MIN(1px, 2px) \\61uto"), [function, word]);
        assert_eq!(
            split("a(b, c), \"d, \\\" e\" , [f,g]", |c| c == ','),
            ["a(b, c)", "\"d, \\\" e\"", "[f,g]"]
        );
    }
}
