//! A text as inline Markdown, whatever it looks like.

use std::fmt;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::cjk;
use super::pieces;
use super::prepare::Prepared;
use crate::model::mask;

/// A piece of inline text before the data are put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// Emphasis.
    Emphasis(Vec<Piece>),
    /// Strong emphasis.
    Strong(Vec<Piece>),
    /// Code.
    Code(String),
    /// A link; the target is a single mask when it is a placeable.
    Link {
        /// The target as written.
        target: String,
        /// What it says.
        content: Vec<Piece>,
    },
    /// A hard line break.
    Break,
    /// A masked placeable, by index.
    Mask(usize),
    /// A reference to a footnote, in a page.
    Note(String),
}

/// Why a text cannot be used as inline Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InlineError {
    /// It holds raw HTML, given here.
    RawHtml(String),
    /// It holds an image.
    Image,
    /// Emphasis and links are nested too deep.
    Nesting,
    /// The parser saw something that is not inline; never for a single line of text.
    Block,
}

impl fmt::Display for InlineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RawHtml(html) => write!(f, "contains raw HTML: `{html}`"),
            Self::Image => f.write_str("contains an image"),
            Self::Nesting => f.write_str("nests emphasis too deeply"),
            Self::Block => f.write_str("contains a Markdown block, such as a list or a heading"),
        }
    }
}

/// Ends the text after a space, so that a closing `#` is not lost; the space keeps it from
/// standing right behind an emphasis, which would not close.
const END: char = '\u{E001}';

/// Parses one text in which placeables are masked already (see [`mask`]).
///
/// The text is parsed as a heading, so that `- `, `1. ` or `> ` at its beginning are plain
/// words: a translation can never make a block.
///
/// # Errors
///
/// When the text holds raw HTML or an image.
pub fn parse(text: &str) -> Result<Vec<Piece>, InlineError> {
    let mut line = String::with_capacity(text.len() + 8);
    line.push_str("# ");
    let mut last = 0;
    let folded: String =
        text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }).collect();
    for offset in cjk::sentinels(&folded) {
        line.push_str(folded.get(last..offset).unwrap_or_default());
        line.push(cjk::SENTINEL);
        last = offset;
    }
    line.push_str(folded.get(last..).unwrap_or_default());
    line.push(' ');
    line.push(END);
    let events: Vec<Event<'_>> = Parser::new_ext(&line, Options::empty())
        .filter(|event| {
            !matches!(event, Event::Start(Tag::Heading { .. }) | Event::End(TagEnd::Heading(_)))
        })
        .collect();
    let mut pieces = pieces::build(events.iter())?;
    drop_end(&mut pieces);
    Ok(pieces)
}

fn drop_end(pieces: &mut Vec<Piece>) {
    if let Some(Piece::Text(text)) = pieces.last_mut()
        && text.ends_with(END)
    {
        text.pop();
        text.truncate(text.trim_end_matches(' ').len());
        if text.is_empty() {
            pieces.pop();
        }
    }
}

/// Masks the placeables of a pattern and parses it; gives the pieces and the placeables' names.
///
/// # Errors
///
/// As [`parse`].
pub fn parse_pattern(pattern: &str) -> Result<(Vec<Piece>, Vec<crate::model::Name>), InlineError> {
    let mut masked = String::with_capacity(pattern.len());
    let mut names = Vec::new();
    let mut from = 0;
    for found in mask::find(pattern) {
        if let Some(hidden) = mask::to_char(names.len()) {
            masked.push_str(pattern.get(from..found.start).unwrap_or_default());
            masked.push(hidden);
            names.push(found.name);
            from = found.end;
        }
    }
    masked.push_str(pattern.get(from..).unwrap_or_default());
    Ok((parse(&masked)?, names))
}

/// Whether the characters of an emphasis would be shown to the reader.
pub fn shows_asterisks(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Text(text) => text.contains("**"),
        Piece::Emphasis(content) | Piece::Strong(content) | Piece::Link { content, .. } => {
            shows_asterisks(content)
        }
        _ => false,
    })
}

impl Prepared {
    /// A piece of prepared text with its masks written out as `{ $name }` and sentinels dropped.
    pub(super) fn unmask(&self, text: &str) -> String {
        let mut plain = String::with_capacity(text.len());
        for character in text.chars() {
            match mask::index_of(character).and_then(|index| self.names.get(index)) {
                Some(name) => {
                    plain.push_str("{ $");
                    plain.push_str(name.as_str());
                    plain.push_str(" }");
                }
                None if character == cjk::SENTINEL => {}
                None => plain.push(character),
            }
        }
        plain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Piece {
        Piece::Text(words.into())
    }

    #[test]
    fn nothing_becomes_a_block() {
        for line in ["- un", "# dau", "1. tri", "> چار", "| پانچ |", "    ਛੇ", "[a]: b", "saith #"]
        {
            let pieces = parse(line).expect("plain words");
            assert_eq!(pieces, [text(line.trim_start_matches(' '))], "{line}");
        }
    }

    #[test]
    fn chinese_emphasis_beside_punctuation_works() {
        assert_eq!(
            parse("这是**「避难」**的").expect("inline"),
            [text("这是"), Piece::Strong(vec![text("「避难」")]), text("的")]
        );
        assert_eq!(
            parse("别慌。**别付钱。**").expect("inline"),
            [text("别慌。"), Piece::Strong(vec![text("别付钱。")])]
        );
        assert_eq!(
            parse("**注意：**今天").expect("inline"),
            [Piece::Strong(vec![text("注意：")]), text("今天")]
        );
    }

    #[test]
    fn emphasis_may_end_the_text() {
        assert_eq!(
            parse("Peidiwch â **thalu.**").expect("inline"),
            [text("Peidiwch â "), Piece::Strong(vec![text("thalu.")])]
        );
    }

    #[test]
    fn masked_links_keep_their_target() {
        let (pieces, names) = parse_pattern("[رپورٹ کریں]({ $link-report })").expect("inline");
        let mask = mask::to_char(0).map(String::from).unwrap_or_default();
        assert_eq!(pieces, [Piece::Link { target: mask, content: vec![text("رپورٹ کریں")] }]);
        assert_eq!(names.len(), 1);
    }

    #[test]
    fn raw_html_is_refused_but_a_break_is_not() {
        assert_eq!(parse("a<script>x</script>"), Err(InlineError::RawHtml("<script>".into())));
        assert_eq!(parse("a<br>b"), Ok(vec![text("a"), Piece::Break, text("b")]));
        assert_eq!(parse("![x](y.png)"), Err(InlineError::Image));
    }

    #[test]
    fn deep_nesting_is_refused_without_a_crash() {
        let line = "*a **b ".repeat(400) + &"** *".repeat(400);
        let _ = parse(&line);
        let line = "[".repeat(5_000) + "x" + &"](y)".repeat(5_000);
        let _ = parse(&line);
    }
}
