//! How deep the elements of a page lie in one another.

use html5gum::{Token, Tokenizer};

/// Elements inside one another above which a page is refused: browsers flatten what lies deeper
/// than about 500, and whoever walks a page needs room for each of them.
pub(super) const MAX_DEPTH: usize = 400;

/// Elements that hold nothing.
const VOID: [&[u8]; 14] = [
    b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta", b"param",
    b"source", b"track", b"wbr",
];
/// Elements that end by themselves where the next of their kind begins. Others hold them, and are
/// counted.
const IMPLIED: [&[u8]; 17] = [
    b"colgroup",
    b"dd",
    b"dt",
    b"li",
    b"optgroup",
    b"option",
    b"p",
    b"rp",
    b"rt",
    b"tbody",
    b"td",
    b"tfoot",
    b"th",
    b"thead",
    b"tr",
    b"caption",
    b"body",
];

/// The most elements of a page that lie inside one another.
pub(super) fn depth(html: &str) -> usize {
    let mut open = 0_usize;
    let mut drawings = 0_usize;
    let mut deepest = 0;
    for token in Tokenizer::new(html).flatten() {
        match token {
            Token::StartTag(tag) => {
                let name: &[u8] = &tag.name;
                let is_drawing = matches!(name, b"svg" | b"math");
                // A slash closes an element only in drawings and formulas.
                let is_closed = tag.self_closing && (is_drawing || drawings > 0);
                if is_closed || VOID.contains(&name) || IMPLIED.contains(&name) {
                    continue;
                }
                drawings += usize::from(is_drawing);
                open += 1;
                deepest = deepest.max(open);
            }
            Token::EndTag(tag) => {
                let name: &[u8] = &tag.name;
                if VOID.contains(&name) || IMPLIED.contains(&name) {
                    continue;
                }
                drawings = drawings.saturating_sub(usize::from(matches!(name, b"svg" | b"math")));
                open = open.saturating_sub(1);
            }
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_inside_one_another_are_counted() {
        assert_eq!(depth("<main><p>Galwch<p>y <b>heddlu</b><br><ul><li>a<li>b</ul></main>"), 2);
        assert_eq!(depth("<div/><div/><svg><path/><path/></svg>"), 3);
        assert_eq!(depth(&"<div>".repeat(50_000)), 50_000);
        assert_eq!(depth(&"<p>مدد<br>".repeat(50_000)), 0);
    }
}
