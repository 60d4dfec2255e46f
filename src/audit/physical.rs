//! Finds declarations that name left or right, which do not mirror in Arabic and Urdu.

use std::ops::Range;

use cssparser::{Parser, ParserInput, SourcePosition, Token};

/// A declaration that does not mirror: where its name stands, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Physical {
    /// Bytes of the stylesheet.
    pub place: Range<usize>,
    /// The logical property or value.
    pub instead: String,
}

/// Every declaration of a stylesheet that names left or right.
pub(crate) fn physical(css: &str) -> Vec<Physical> {
    let mut input = ParserInput::new(css);
    let mut found = Vec::new();
    walk(&mut Parser::new(&mut input), 0, &mut found);
    found
}

/// Nesting below which nothing is looked for; the proof refuses such stylesheets anyway.
const DEPTH: usize = 64;

/// A declaration that is being read.
struct Declaration {
    place: Range<usize>,
    property: String,
    /// Where its value begins.
    from: SourcePosition,
}

fn walk(parser: &mut Parser<'_, '_>, depth: usize, found: &mut Vec<Physical>) {
    // The name at the beginning of a statement, and the declaration that a colon made of it.
    let mut name: Option<(Range<usize>, String)> = None;
    let mut declaration: Option<Declaration> = None;
    let mut begins = true;
    let (before, mut turns) = (found.len(), false);
    let mut statement = parser.position();
    loop {
        parser.skip_whitespace();
        let start = parser.position();
        let Ok(token) = parser.next().cloned() else {
            end(parser, start, declaration.take(), found);
            break;
        };
        let place = start.byte_index()..parser.position().byte_index();
        match token {
            Token::Ident(word) if declaration.is_some() => {
                let property = declaration.as_ref().map_or("", |found| found.property.as_str());
                if let Some(instead) = logical_value(property, &word.to_ascii_lowercase()) {
                    found.push(Physical { place, instead });
                }
            }
            Token::Ident(word) if begins => name = Some((place, word.to_ascii_lowercase())),
            Token::Colon if declaration.is_none() && name.is_some() => {
                declaration = name.take().map(|(place, property)| {
                    if let Some(instead) = logical_property(&property) {
                        found.push(Physical { place: place.clone(), instead });
                    }
                    Declaration { place, property, from: parser.position() }
                });
            }
            Token::CurlyBracketBlock | Token::ParenthesisBlock | Token::Function(_) => {
                let is_block = matches!(token, Token::CurlyBracketBlock);
                turns |= matches!(&token, Token::Function(name) if name.starts_with("rotate"));
                let directed = is_block && is_directed(parser.slice(statement..start));
                if depth < DEPTH && !directed {
                    walk_nested(parser, depth + 1, found);
                }
                if is_block {
                    (name, declaration, begins) = (None, None, true);
                    statement = parser.position();
                    continue;
                }
            }
            Token::Semicolon => {
                end(parser, start, declaration.take(), found);
                (name, begins) = (None, true);
                statement = parser.position();
                continue;
            }
            _ if declaration.is_none() => name = None,
            _ => {}
        }
        begins = false;
    }
    if turns {
        drop_marks(before, found);
    }
}

fn walk_nested(parser: &mut Parser<'_, '_>, depth: usize, found: &mut Vec<Physical>) {
    let _ = parser.parse_nested_block(|inner| {
        walk(inner, depth, found);
        Ok::<(), cssparser::ParseError<'_, ()>>(())
    });
}

/// Whether a selector is for one direction: what is written for it means its sides.
fn is_directed(selector: &str) -> bool {
    selector.contains("[dir") || selector.contains(":dir(")
}

/// Borders of what is turned draw a mark, such as an arrow; they are no sides of a text.
fn drop_marks(before: usize, found: &mut Vec<Physical>) {
    let own = found.split_off(before);
    found.extend(own.into_iter().filter(|one| !one.instead.starts_with("border-inline-")));
}

/// Looks at the whole value of a declaration that has ended.
fn end(
    parser: &Parser<'_, '_>,
    end: SourcePosition,
    declaration: Option<Declaration>,
    found: &mut Vec<Physical>,
) {
    let Some(Declaration { place, property, from }) = declaration else { return };
    let value = parser.slice(from..end);
    let instead = four_sides(&property, value)
        .or_else(|| corners(&property, value))
        .or_else(|| moved(&property, value));
    found.extend(instead.map(|instead| Physical { place, instead }));
}

/// The parts of a value, split at spaces outside of functions; `!important` left out.
fn parts(value: &str) -> Vec<&str> {
    let mut depth = 0_i32;
    value
        .split(|c: char| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            depth == 0 && c.is_whitespace()
        })
        .filter(|part| !part.is_empty() && !part.starts_with('!'))
        .collect()
}

/// Four values, of which the second and fourth stand for right and left.
fn four_sides(property: &str, value: &str) -> Option<String> {
    let inline = match property {
        "margin" | "padding" | "inset" | "scroll-margin" | "scroll-padding" => {
            format!("{property}-inline")
        }
        "border-width" | "border-style" | "border-color" => {
            property.replace("border-", "border-inline-")
        }
        _ => return None,
    };
    match parts(value).as_slice() {
        [_, right, _, left] if right != left => Some(format!("{inline}: {left} {right}")),
        _ => None,
    }
}

/// Radii that differ between left and right.
fn corners(property: &str, value: &str) -> Option<String> {
    if property != "border-radius" {
        return None;
    }
    let sides = |value: &str| {
        let (a, b, c, d) = match *parts(value).as_slice() {
            [a, b] => (a, b, a, b),
            [a, b, c] => (a, b, c, b),
            [a, b, c, d] => (a, b, c, d),
            _ => return None,
        };
        (a != b || c != d).then(|| {
            format!(
                "border-start-start-radius: {a}; border-start-end-radius: {b}; border-end-end-radius: {c}; border-end-start-radius: {d}"
            )
        })
    };
    let (across, down) = value.split_once('/').unwrap_or((value, ""));
    sides(across).or_else(|| sides(down))
}

/// What is moved to one side. A variable may turn with the direction, so that it passes.
fn moved(property: &str, value: &str) -> Option<String> {
    let lower = value.to_ascii_lowercase();
    let across = match property {
        "translate" => parts(&lower).first().copied(),
        "transform" => ["translatex(", "translate(", "translate3d("].iter().find_map(|function| {
            let (_, rest) = lower.split_once(function)?;
            rest.split([',', ')']).next()
        }),
        _ => None,
    }?;
    let zero = across.trim().trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%');
    let stays = matches!(zero, "" | "0" | "-0" | "0.0") || across.contains("var(");
    (!stays).then(|| format!("[dir=\"ltr\"] {{ {property}: {} }}", value.trim()))
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
            let families = ["scroll-margin", "scroll-padding", "margin", "padding", "border"];
            let (family, rest) = families.iter().find_map(|family| {
                Some((*family, property.strip_prefix(family)?.strip_prefix('-')?))
            })?;
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
        (
            "text-align" | "text-align-last" | "justify-content" | "justify-items" | "justify-self",
            _,
        ) => match value {
            "left" => Some(format!("{property}: start")),
            "right" => Some(format!("{property}: end")),
            _ => None,
        },
        (
            "background"
            | "background-position"
            | "background-position-x"
            | "object-position"
            | "mask"
            | "mask-position",
            "left" | "right",
        ) => Some(format!("[dir=\"ltr\"] {{ {property}: {value} }}")),
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
    fn values_that_mean_a_side_are_found() {
        for (css, wanted) in [
            ("p { margin: 0 1em 0 2em }", "margin-inline: 2em 1em"),
            (
                "p { padding: 1px calc(1em + 2px) 1px 0 !important; }",
                "padding-inline: 0 calc(1em + 2px)",
            ),
            ("p { inset: 0 auto 0 0 }", "inset-inline: 0 auto"),
            ("p { border-width: 0 0 0 4px }", "border-inline-width: 4px 0"),
            ("p { border-color: red blue red green }", "border-inline-color: green blue"),
            ("p { scroll-margin-left: 1em }", "scroll-margin-inline-start"),
            ("p { scroll-padding-right: 1em }", "scroll-padding-inline-end"),
            (
                "p { border-radius: 0 8px 8px 0 }",
                "border-start-start-radius: 0; border-start-end-radius: 8px; border-end-end-radius: 8px; border-end-start-radius: 0",
            ),
            (
                "p { border-radius: 1px 2px }",
                "border-start-start-radius: 1px; border-start-end-radius: 2px; border-end-end-radius: 1px; border-end-start-radius: 2px",
            ),
            (
                "p { transform: rotate(3deg) translateX(-1em) }",
                "[dir=\"ltr\"] { transform: rotate(3deg) translateX(-1em) }",
            ),
            (
                "p { transform: translate(50%, 0) }",
                "[dir=\"ltr\"] { transform: translate(50%, 0) }",
            ),
            ("p { translate: 1em 0 }", "[dir=\"ltr\"] { translate: 1em 0 }"),
            (
                "p { background: url(a.svg) no-repeat right top }",
                "[dir=\"ltr\"] { background: right }",
            ),
            ("p { object-position: LEFT }", "[dir=\"ltr\"] { object-position: left }"),
            ("p { justify-content: right }", "justify-content: end"),
        ] {
            assert_eq!(instead(css), [wanted], "{css}");
        }
    }

    #[test]
    fn values_that_mean_no_side_pass() {
        let css = "p { margin: 0 1em 0 1em; padding: 1em 2em 3em; border-radius: 8px 8px 0 0; inset: 0; transform: translateY(1em) translate(0, 50%); translate: 0 1em; border-radius: 50% / 20%; transform: translateX(calc(var(--turn) * 1em)) } [dir=\"rtl\"] .a, .b:dir(rtl) { transform: translateX(1em); margin-left: 0; background-position: right } .arrow::after { border-width: 0 2px 2px 0; transform: rotate(45deg) }";
        assert_eq!(instead(css), Vec::<String>::new());
    }

    #[test]
    fn what_mirrors_by_itself_passes() {
        let css = "/* left: 0 */ .left:hover, .right { margin-inline-start: 1em; background-position: top; transition: left 1s; text-align: start; content: 'left:'; transform-origin: right } @container (width > 3em) { p { inset-inline: 0 } }";
        assert_eq!(instead(css), Vec::<String>::new());
    }
}
