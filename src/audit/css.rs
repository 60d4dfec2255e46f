//! Reads what a stylesheet loads, with a browser's own tokeniser, so that no escape hides it.

use cssparser::{Parser, ParserInput, Token, UnicodeRange};

use super::address::is_relative;
use super::characters::Characters;

/// Addresses that a stylesheet loads and that are no files of ours; `@import` of anything.
pub(crate) fn calls(css: &str) -> Vec<String> {
    let mut input = ParserInput::new(css);
    let mut calls = Vec::new();
    walk(&mut Parser::new(&mut input), Place::default(), &mut calls);
    calls
}

/// Where a token stands.
#[derive(Clone, Copy, Default)]
struct Place {
    /// Within a function whose strings are addresses.
    loads: bool,
    /// Within `@font-face`.
    in_font: bool,
    depth: usize,
}

/// Nesting below which a stylesheet is no longer read but refused.
const DEPTH: usize = 64;

fn walk(parser: &mut Parser<'_, '_>, place: Place, calls: &mut Vec<String>) {
    let Place { loads, in_font, depth } = place;
    let mut opens_font = false;
    if depth > DEPTH {
        calls.push("blocks nested too deeply".to_owned());
        return;
    }
    while let Ok(token) = parser.next().cloned() {
        let (inside, nested) = match &token {
            Token::UnquotedUrl(address) => {
                check(address, in_font, calls);
                continue;
            }
            Token::QuotedString(address) if loads => {
                check(address, in_font, calls);
                continue;
            }
            Token::AtKeyword(name) if name.eq_ignore_ascii_case("font-face") => {
                opens_font = true;
                continue;
            }
            Token::AtKeyword(name) if name.eq_ignore_ascii_case("import") => {
                calls.push("@import".to_owned());
                continue;
            }
            Token::Function(name) => {
                let name = name.to_ascii_lowercase();
                let names = ["url", "src", "image", "image-set", "-webkit-image-set", "cross-fade"];
                (names.contains(&name.as_str()), true)
            }
            Token::ParenthesisBlock | Token::SquareBracketBlock | Token::CurlyBracketBlock => {
                (loads, true)
            }
            _ => (false, false),
        };
        if nested {
            let is_font = in_font || std::mem::take(&mut opens_font);
            let place = Place { loads: inside, in_font: is_font, depth: depth + 1 };
            let _ = parser.parse_nested_block(|inner| {
                walk(inner, place, calls);
                Ok::<(), cssparser::ParseError<'_, ()>>(())
            });
        }
    }
}

/// A font of a stylesheet.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct FontFace {
    /// Where it lies, seen from the stylesheet.
    pub(super) address: String,
    /// First and last of the code points that it is for; all without.
    ranges: Vec<(u32, u32)>,
}

impl FontFace {
    /// Whether a browser loads it for a page with these characters.
    pub(super) fn serves(&self, characters: &Characters) -> bool {
        self.ranges.is_empty()
            || self.ranges.iter().any(|(first, last)| characters.any_within(*first, *last))
    }
}

/// The fonts of a stylesheet.
pub(super) fn faces(css: &str) -> Vec<FontFace> {
    let mut input = ParserInput::new(css);
    let mut parser = Parser::new(&mut input);
    let mut faces = Vec::new();
    let mut is_face = false;
    while let Ok(token) = parser.next().cloned() {
        match token {
            Token::AtKeyword(name) => is_face = name.eq_ignore_ascii_case("font-face"),
            Token::CurlyBracketBlock => {
                let found = parser.parse_nested_block(|inner| {
                    Ok::<_, cssparser::ParseError<'_, ()>>(is_face.then(|| face(inner)).flatten())
                });
                faces.extend(found.ok().flatten());
                is_face = false;
            }
            _ => {}
        }
    }
    faces
}

/// The block of a `@font-face`.
fn face(parser: &mut Parser<'_, '_>) -> Option<FontFace> {
    let mut address = None;
    let mut ranges = Vec::new();
    while let Ok(token) = parser.next().cloned() {
        match token {
            Token::UnquotedUrl(url) => address = address.or(Some(url.to_string())),
            Token::Function(name) if name.eq_ignore_ascii_case("url") => {
                let url = parser.parse_nested_block(|inner| {
                    Ok::<_, cssparser::ParseError<'_, ()>>(inner.expect_string()?.to_string())
                });
                address = address.or(url.ok());
            }
            Token::Ident(name) if name.eq_ignore_ascii_case("unicode-range") => {
                let found = parser.expect_colon().is_ok().then(|| {
                    parser.parse_comma_separated(|inner| {
                        UnicodeRange::parse(inner).map_err(cssparser::ParseError::<()>::from)
                    })
                });
                let found = found.and_then(Result::ok).unwrap_or_default();
                ranges.extend(found.into_iter().map(|range| (range.start, range.end)));
            }
            _ => {}
        }
    }
    Some(FontFace { address: address?, ranges })
}

/// Fonts are known by their bytes, and looked for by their ending: a drawing can hold a font as
/// well.
fn check(address: &str, is_font: bool, calls: &mut Vec<String>) {
    let file = address.split(['?', '#']).next().unwrap_or_default();
    if !is_relative(address) || is_font && !file.to_ascii_lowercase().ends_with(".woff2") {
        calls.push(address.chars().take(80).collect());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_beside_it_are_no_calls() {
        let css = "/* http://example.org */ @font-face { src: url(../assets/a.woff2) format(\"woff2\") } a::after { content: \"https://example.org\" } p { fill: url('#a') } b { background: url(a.svg) }";
        assert_eq!(calls(css), Vec::<String>::new());
    }

    #[test]
    fn calls_are_found_however_they_are_written() {
        for css in [
            "a { background: url(https://evil.example/a.png) }",
            "a { background: u\\72l( '//evil.example/a.png' ) }",
            "a { background: URL(\"h\\74tps://evil.example/a.png\") }",
            "@media print { a { background: image-set(\"https://evil.example/a.png\" 1x) } }",
            "@\\69mport 'a.css';",
            "a { background: url(data:image/png;base64,AAAA) }",
            "@font-face { src: url(figures.svg#f) format(\"svg\") }",
            "@media all { @font-face { src: url(\"figures.png\") } }",
            "@FONT-FACE { src: url(a.svg#.woff2) }",
            "@font-face { src: url(\nhttps://evil.example/a.woff2\n) }",
        ] {
            assert_eq!(calls(css).len(), 1, "{css}");
        }
        assert!(!calls(&"a{".repeat(100_000)).is_empty());
    }
}
