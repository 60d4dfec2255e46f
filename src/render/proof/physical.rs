//! Finds declarations that name left or right, which do not mirror in Arabic and Urdu.

use std::ops::Range;

use cssparser::{Parser, ParserInput, Token};

/// A declaration that does not mirror: where its name stands, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Physical {
    /// Bytes of the stylesheet.
    pub place: Range<usize>,
    /// The logical property or value.
    pub instead: String,
}

/// Every declaration of a stylesheet that names left or right.
pub fn physical(css: &str) -> Vec<Physical> {
    let mut input = ParserInput::new(css);
    let mut found = Vec::new();
    walk(&mut Parser::new(&mut input), 0, &mut found);
    found
}

/// Nesting below which nothing is looked for; the proof refuses such stylesheets anyway.
const DEPTH: usize = 64;

fn walk(parser: &mut Parser<'_, '_>, depth: usize, found: &mut Vec<Physical>) {
    // The name at the beginning of a statement, and whether a colon made it a declaration's.
    let mut name: Option<(Range<usize>, String)> = None;
    let mut declares = false;
    let mut begins = true;
    loop {
        parser.skip_whitespace();
        let start = parser.position().byte_index();
        let Ok(token) = parser.next().cloned() else { return };
        let place = start..parser.position().byte_index();
        match token {
            Token::Ident(word) if declares => {
                let property = name.as_ref().map_or("", |(_, name)| name.as_str());
                if let Some(instead) = logical_value(property, &word.to_ascii_lowercase()) {
                    found.push(Physical { place, instead });
                }
            }
            Token::Ident(word) if begins => name = Some((place, word.to_ascii_lowercase())),
            Token::Colon if name.is_some() && !declares => {
                declares = true;
                if let Some((place, word)) = &name
                    && let Some(instead) = logical_property(word)
                {
                    found.push(Physical { place: place.clone(), instead });
                }
            }
            Token::CurlyBracketBlock | Token::ParenthesisBlock | Token::Function(_) => {
                if depth < DEPTH {
                    let _ = parser.parse_nested_block(|inner| {
                        walk(inner, depth + 1, found);
                        Ok::<(), cssparser::ParseError<'_, ()>>(())
                    });
                }
                if matches!(token, Token::CurlyBracketBlock) {
                    (name, declares, begins) = (None, false, true);
                    continue;
                }
            }
            Token::Semicolon => {
                (name, declares, begins) = (None, false, true);
                continue;
            }
            _ if !declares => name = None,
            _ => {}
        }
        begins = false;
    }
}

fn logical_property(property: &str) -> Option<String> {
    Some(match property {
        "left" => "inset-inline-start".to_owned(),
        "right" => "inset-inline-end".to_owned(),
        "border-top-left-radius" => "border-start-start-radius".to_owned(),
        "border-top-right-radius" => "border-start-end-radius".to_owned(),
        "border-bottom-left-radius" => "border-end-start-radius".to_owned(),
        "border-bottom-right-radius" => "border-end-end-radius".to_owned(),
        _ => {
            let (family, rest) = property.split_once('-')?;
            if !matches!(family, "margin" | "padding" | "border") {
                return None;
            }
            let (side, rest) = rest.split_once('-').unwrap_or((rest, ""));
            let side = match side {
                "left" => "inline-start",
                "right" => "inline-end",
                _ => return None,
            };
            let dash = if rest.is_empty() { "" } else { "-" };
            format!("{family}-{side}{dash}{rest}")
        }
    })
}

fn logical_value(property: &str, value: &str) -> Option<String> {
    match (property, value) {
        ("text-align", "left") => Some("text-align: start".to_owned()),
        ("text-align", "right") => Some("text-align: end".to_owned()),
        ("float" | "clear", "left") => Some(format!("{property}: inline-start")),
        ("float" | "clear", "right") => Some(format!("{property}: inline-end")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instead(css: &str) -> Vec<String> {
        physical(css).into_iter().map(|found| found.instead).collect()
    }

    #[test]
    fn names_of_sides_are_found_with_what_to_write() {
        let css = "p { margin-left: 1em; color: red; text-align: RIGHT } @media print { a:hover { Left: 0; border-right-color: red; float: left } } td { border-top-left-radius: 2px }";
        assert_eq!(
            instead(css),
            [
                "margin-inline-start",
                "text-align: end",
                "inset-inline-start",
                "border-inline-end-color",
                "float: inline-start",
                "border-start-start-radius",
            ]
        );
        let place = physical(css).first().map(|found| found.place.clone()).expect("a place");
        assert_eq!(css.get(place), Some("margin-left"));
    }

    #[test]
    fn what_mirrors_by_itself_passes() {
        let css = "/* left: 0 */ .left:hover, .right { margin-inline-start: 1em; background-position: left; transition: left 1s; text-align: start; content: 'left:'; transform-origin: right } @container (width > 3em) { p { inset-inline: 0 } }";
        assert_eq!(instead(css), Vec::<String>::new());
    }
}
