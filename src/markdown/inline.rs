//! A text as inline Markdown, whatever it looks like.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::cjk::{self, END};
use super::foreign::{self, ForeignMark};
use super::pieces::{self, Spanned};
use super::reference;
use super::words::{self, Links};
use super::written::written;
use crate::model::{BrokenReference, InlineError, Name, Piece, Tree as _, mask};

/// Parses one text in which placeables are masked already (see [`mask`]); `names` are those of the
/// masks, by index.
///
/// The text is parsed as a heading, so that `- `, `1. ` or `> ` at its beginning are plain
/// words: a translation can never make a block.
///
/// # Errors
///
/// When the text holds raw HTML, an image or a mark of another Markdown.
pub fn parse(text: &str, names: &[Name]) -> Result<Vec<Piece>, InlineError> {
    parse_with(text, names, Addresses::Anywhere)
}

/// Where an address may stand. That of a translation is judged by what the source text has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Addresses {
    Anywhere,
    InLinks,
}

fn parse_with(text: &str, names: &[Name], addresses: Addresses) -> Result<Vec<Piece>, InlineError> {
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
    let events: Vec<Spanned<'_>> = Parser::new_ext(&line, Options::empty())
        .into_offset_iter()
        .filter(|(event, _)| {
            !matches!(event, Event::Start(Tag::Heading { .. }) | Event::End(TagEnd::Heading(_)))
        })
        .collect();
    let mut pieces = pieces::build(events.iter().map(|(event, _)| event), names)?;
    drop_end(&mut pieces);
    let words = words::typed(&line, &events, Links::Kept);
    let address = || match addresses {
        Addresses::Anywhere => None,
        Addresses::InLinks => foreign::find_address(&words::typed(&line, &events, Links::LeftOut)),
    };
    if let Some(BrokenReference { shown, what, remedy }) = reference::find(&words) {
        let shown = written(&shown, names);
        return Err(InlineError::Reference(BrokenReference {
            shown,
            what,
            remedy: written(&remedy, names),
        }));
    }
    match foreign::find(&words).or_else(address) {
        Some(ForeignMark { shown, remedy }) => {
            Err(InlineError::Foreign { shown: written(&shown, names), remedy })
        }
        None => Ok(pieces),
    }
}

/// A text on one line. What is typed to keep words together, such as a no-break space, stays.
pub(crate) fn one_line(text: &str) -> String {
    let words = text.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
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

/// Parses a text of the source language, in which placeables stand as `{ $name }`.
///
/// # Errors
///
/// As [`parse`].
pub fn parse_pattern(pattern: &str) -> Result<Vec<Piece>, InlineError> {
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
    parse_with(&masked, &names, Addresses::InLinks)
}

/// Whether the characters of an emphasis would be shown to the reader.
pub(super) fn shows_asterisks(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Text(text) => text.contains("**"),
        Piece::Code(_) => false,
        other => shows_asterisks(other.content()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::WrittenTarget;

    fn text(words: &str) -> Piece {
        Piece::Text(words.into())
    }

    #[test]
    fn nothing_becomes_a_block() {
        for line in ["- un", "# dau", "1. tri", "> چار", "| پانچ |", "    ਛੇ", "[a]: b", "saith #"]
        {
            let pieces = parse(line, &[]).expect("plain words");
            assert_eq!(pieces, [text(line.trim_start_matches(' '))], "{line}");
        }
    }

    #[test]
    fn chinese_emphasis_beside_punctuation_works() {
        assert_eq!(
            parse("这是**「避难」**的", &[]).expect("inline"),
            [text("这是"), Piece::Strong(vec![text("「避难」")]), text("的")]
        );
        assert_eq!(
            parse("别慌。**别付钱。**", &[]).expect("inline"),
            [text("别慌。"), Piece::Strong(vec![text("别付钱。")])]
        );
        assert_eq!(
            parse("**注意：**今天", &[]).expect("inline"),
            [Piece::Strong(vec![text("注意：")]), text("今天")]
        );
    }

    #[test]
    fn an_escaped_asterisk_stays_one() {
        assert_eq!(parse("共有864\\*起案件。", &[]), Ok(vec![text("共有864*起案件。")]));
        assert_eq!(parse("（\\*）起", &[]), Ok(vec![text("（*）起")]));
    }

    #[test]
    fn what_is_typed_on_purpose_is_no_mark() {
        for (typed, shown) in [
            ("\\~\\~支付\\~\\~", "~~支付~~"),
            ("&#126;&#126;支付&#126;&#126;", "~~支付~~"),
            ("\\[ ] ਸਕ੍ਰੀਨਸ਼ਾਟ", "[ ] ਸਕ੍ਰੀਨਸ਼ਾਟ"),
        ] {
            assert_eq!(parse(typed, &[]), Ok(vec![text(shown)]), "{typed}");
        }
        assert!(parse("`~~支付~~`", &[]).is_ok());
        assert!(parse("[~~支付~~]({ $x })", &[]).is_err());
    }

    #[test]
    fn emphasis_may_end_the_text() {
        assert_eq!(
            parse("Peidiwch â **thalu.**", &[]).expect("inline"),
            [text("Peidiwch â "), Piece::Strong(vec![text("thalu.")])]
        );
    }

    #[test]
    fn a_text_is_one_line_however_its_end_is_written() {
        for typed in [
            "ادائیگی&#10;نہ کریں",
            "ادائیگی&NewLine;نہ کریں",
            "ادائیگی&#9;نہ کریں",
            "ادائیگی\nنہ کریں",
        ] {
            assert_eq!(parse(typed, &[]), Ok(vec![text("ادائیگی نہ کریں")]), "{typed}");
        }
    }

    #[test]
    fn masked_links_keep_their_target() {
        let pieces = parse_pattern("[رپورٹ کریں]({ $link-report })").expect("inline");
        let target = WrittenTarget::Placeable(Name::from("link-report"));
        assert_eq!(pieces, [Piece::Link { target, content: vec![text("رپورٹ کریں")] }]);
    }

    #[test]
    fn raw_html_is_refused_but_a_break_is_not() {
        assert_eq!(parse("a<script>x</script>", &[]), Err(InlineError::RawHtml("<script>".into())));
        assert_eq!(parse("a<br>b", &[]), Ok(vec![text("a"), Piece::Break, text("b")]));
        assert_eq!(parse("![x](y.png)", &[]), Err(InlineError::Image));
    }

    #[test]
    fn nothing_but_a_placeable_passes_for_one() {
        let forged = format!("ਫ਼ੋਨ {} ਕਰੋ", mask::to_char(3).expect("a mask"));
        assert_eq!(parse(&forged, &[]), Err(InlineError::Forged));
        let pieces = parse_pattern("ਫ਼ੋਨ `{ $police }` ਕਰੋ").expect("inline");
        let number = Piece::Code(vec![Piece::Placeable(Name::from("police"))]);
        assert_eq!(pieces.get(1), Some(&number));
    }

    #[test]
    fn deep_nesting_is_refused_without_a_crash() {
        let line = "*a **b ".repeat(400) + &"** *".repeat(400);
        let _ = parse(&line, &[]);
        let line = "[".repeat(5_000) + "x" + &"](y)".repeat(5_000);
        let _ = parse(&line, &[]);
    }
}
