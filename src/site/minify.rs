//! Smaller pages that say the same.

use html5gum::{Token, Tokenizer};

use super::depth::{MAX_DEPTH, depth};
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath};

/// Stands for a visible space while the page is minified: a noncharacter, which no text holds.
const SPACE: char = '\u{FDD0}';

/// Names of SVG that minify-html writes in lower case. A browser repairs them in HTML; they are
/// put right all the same, for readers that parse the page as XML.
const CASED: [(&str, &str); 4] = [
    (" viewbox=", " viewBox="),
    (" preserveaspectratio=", " preserveAspectRatio="),
    ("lineargradient", "linearGradient"),
    ("radialgradient", "radialGradient"),
];

/// A page made smaller. One that would say something else is given back as it is, with a report;
/// one whose elements lie too deep in one another is reported and refused.
pub(super) fn minified(
    name: &str,
    html: &str,
    template: &SourcePath,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<u8>> {
    let depth = depth(html);
    if depth > MAX_DEPTH {
        let message =
            format!("`{name}` has {depth} elements inside one another; the limit is {MAX_DEPTH}");
        diagnostics.push(
            Diagnostic::new(Code::OutputDepth, message).in_file(template).help(
                "close each element, in this file or in one that it includes, and look for a loop that opens elements",
            ),
        );
        return None;
    }
    let small = minify(html);
    if small.is_none() {
        diagnostics.push(
            Diagnostic::new(Code::OutputMinify, format!("`{name}` was written without minifying"))
                .help("report this as a bug, and attach the page: minifying would have removed a visible space"),
        );
    }
    small.or_else(|| Some(html.as_bytes().to_vec()))
}

/// Minifies a page; `None` when the minified page would say something else, so that the caller
/// ships the page as it is.
///
/// minify-html deletes a space that stands between two inline elements inside a block such as
/// `div` or `nav`. Such spaces are hidden from it, and what a reader sees is compared before and
/// after all the same.
pub(crate) fn minify(html: &str) -> Option<Vec<u8>> {
    let options = minify_html::Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        minify_css: false,
        minify_js: false,
        ..minify_html::Cfg::default()
    };
    let guarded = guard(html);
    let small = String::from_utf8(minify_html::minify(guarded.as_bytes(), &options)).ok()?;
    let small = restore(&small);
    (visible_text(&small) == visible_text(html)).then(|| small.into_bytes())
}

/// The page with every run of white space between two inline elements hidden.
fn guard(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut inline_before = false;
    let mut drawing = false;
    for piece in pieces(html) {
        match piece {
            HtmlPiece::Tag(tag) => {
                let name = tag_name(tag);
                if name == "svg" {
                    drawing = !tag.starts_with("</");
                }
                inline_before = is_inline(name.as_bytes()) && !drawing;
                out.push_str(tag);
            }
            HtmlPiece::Between { text, next } => {
                let visible = inline_before
                    && is_inline(tag_name(next).as_bytes())
                    && text.chars().all(|c| c.is_ascii_whitespace());
                if visible {
                    out.push(SPACE);
                } else {
                    out.push_str(text);
                }
            }
        }
    }
    out
}

/// The page with its hidden spaces shown and the names of SVG in their own case. Only tags are
/// touched by the latter, so that no words of a reader change.
fn restore(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for piece in pieces(html) {
        match piece {
            HtmlPiece::Between { text, .. } => {
                out.extend(text.chars().map(|c| if c == SPACE { ' ' } else { c }));
            }
            HtmlPiece::Tag(tag) => {
                let mut tag = tag.to_owned();
                for (lower, cased) in CASED {
                    if tag.contains(lower) {
                        tag = tag.replace(lower, cased);
                    }
                }
                out.push_str(&tag);
            }
        }
    }
    out
}

/// A tag, or what stands before the next tag.
enum HtmlPiece<'h> {
    /// From `<` to `>`.
    Tag(&'h str),
    /// Text, with the tag that ends it; empty at the end of the page.
    Between { text: &'h str, next: &'h str },
}

/// The page in pieces. Quoted values may hold `>`; a script's text holds no `<`.
fn pieces(html: &str) -> Vec<HtmlPiece<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((text, from_tag)) = rest.find('<').and_then(|at| rest.split_at_checked(at)) {
        let end = tag_end(from_tag);
        let (tag, after) = from_tag.split_at_checked(end).unwrap_or((from_tag, ""));
        if !text.is_empty() {
            found.push(HtmlPiece::Between { text, next: tag });
        }
        found.push(HtmlPiece::Tag(tag));
        rest = after;
    }
    if !rest.is_empty() {
        found.push(HtmlPiece::Between { text: rest, next: "" });
    }
    found
}

/// The length of the tag at the start of `html`.
fn tag_end(html: &str) -> usize {
    let mut quote = None;
    for (at, byte) in html.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    html.len()
}

fn tag_name(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
}

/// What a reader sees of a page: its words, a line per block, white space folded.
pub fn visible_text(html: &str) -> String {
    let mut text = String::new();
    let mut hidden = 0_usize;
    let mut drawing = 0_usize;
    for token in Tokenizer::new(html).flatten() {
        match token {
            Token::StartTag(tag) => {
                drawing += usize::from(&**tag.name == b"svg" && !tag.self_closing);
                if is_hidden(&tag.name) && !tag.self_closing {
                    hidden += 1;
                }
                if !is_inline(&tag.name) {
                    text.push('\n');
                }
            }
            Token::EndTag(tag) => {
                drawing = drawing.saturating_sub(usize::from(&**tag.name == b"svg"));
                if is_hidden(&tag.name) {
                    hidden = hidden.saturating_sub(1);
                }
                if !is_inline(&tag.name) {
                    text.push('\n');
                }
            }
            Token::String(words) if hidden == 0 => {
                let words = String::from_utf8_lossy(&words);
                if drawing > 0 && words.trim().is_empty() {
                    continue;
                }
                text.extend(
                    words.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }),
                );
            }
            _ => {}
        }
    }
    text.lines()
        .map(|line| line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

fn is_hidden(name: &[u8]) -> bool {
    matches!(name, b"script" | b"style" | b"head")
}

fn is_inline(name: &[u8]) -> bool {
    matches!(
        name,
        b"a" | b"abbr"
            | b"b"
            | b"bdi"
            | b"bdo"
            | b"button"
            | b"cite"
            | b"code"
            | b"em"
            | b"i"
            | b"img"
            | b"kbd"
            | b"q"
            | b"s"
            | b"small"
            | b"span"
            | b"strong"
            | b"sub"
            | b"sup"
            | b"svg"
            | b"path"
            | b"rect"
            | b"circle"
            | b"g"
            | b"time"
            | b"u"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minified(page: &str) -> String {
        String::from_utf8(minify(page).expect("the same words")).expect("UTF-8")
    }

    #[test]
    fn a_space_that_a_reader_sees_is_kept() {
        let page = "<!doctype html><html><body><div>\n<strong>Ffoniwch</strong> <a href=\"tel:999\">999</a>\n</div></body></html>";
        assert_eq!(visible_text(page), "Ffoniwch 999");
        let small = minified(page);
        assert_eq!(visible_text(&small), "Ffoniwch 999");
        assert!(small.len() < page.len(), "{small}");
        assert!(!small.contains(SPACE), "{small}");
    }

    #[test]
    fn urdu_keeps_its_isolated_numbers_apart() {
        let page = "<!doctype html><html lang=ur dir=rtl><body><nav><b>پولیس</b>\n  <a href=\"tel:101\"><bdi dir=\"ltr\">101</bdi></a>\n</nav><section><a>اردو</a> <a>English</a></section></body></html>";
        assert_eq!(visible_text(&minified(page)), "پولیس 101\nاردو English");
    }

    #[test]
    fn the_names_of_a_drawing_keep_their_case() {
        let page = "<!doctype html><html><body><p>按下 viewbox=1 <svg viewBox=\"0 0 1 1\"> <radialGradient id=\"a\"/> </svg></p></body></html>";
        let small = minified(page);
        assert!(small.contains("viewBox="), "{small}");
        assert!(small.contains("<radialGradient"), "{small}");
        assert!(small.contains("按下 viewbox=1"), "{small}");
    }

    #[test]
    fn blocks_are_lines_and_scripts_are_not_seen() {
        assert_eq!(
            visible_text(
                "<head><title>x</title></head><p>ਘਬਰਾਓ\n  ਨਾ</p><script>1</script><p>别慌</p>"
            ),
            "ਘਬਰਾਓ ਨਾ\n别慌"
        );
    }
}
