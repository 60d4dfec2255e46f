//! Smaller pages that say the same.

use html5gum::{Token, Tokenizer};

/// Minifies a page; `None` when the minified page would say something else, so that the caller
/// ships the page as it is.
///
/// minify-html deletes a space that stands between two inline elements inside a block such as
/// `div` or `nav`: what a reader sees is compared before and after.
pub fn minify(html: &str) -> Option<Vec<u8>> {
    let options = minify_html::Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        minify_css: false,
        minify_js: false,
        ..minify_html::Cfg::default()
    };
    let small = minify_html::minify(html.as_bytes(), &options);
    let text = std::str::from_utf8(&small).ok()?;
    (visible_text(text) == visible_text(html)).then_some(small)
}

/// What a reader sees of a page: its words, a line per block, white space folded.
pub fn visible_text(html: &str) -> String {
    let mut text = String::new();
    let mut hidden = 0_usize;
    for token in Tokenizer::new(html).flatten() {
        match token {
            Token::StartTag(tag) => {
                if is_hidden(&tag.name) && !tag.self_closing {
                    hidden += 1;
                }
                if !is_inline(&tag.name) {
                    text.push('\n');
                }
            }
            Token::EndTag(tag) => {
                if is_hidden(&tag.name) {
                    hidden = hidden.saturating_sub(1);
                }
                if !is_inline(&tag.name) {
                    text.push('\n');
                }
            }
            Token::String(words) if hidden == 0 => {
                let words = String::from_utf8_lossy(&words);
                text.extend(words.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }));
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
        b"a" | b"abbr" | b"b" | b"bdi" | b"bdo" | b"button" | b"cite" | b"code" | b"em" | b"i"
            | b"img" | b"kbd" | b"q" | b"s" | b"small" | b"span" | b"strong" | b"sub" | b"sup"
            | b"svg" | b"path" | b"rect" | b"circle" | b"g" | b"time" | b"u"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_that_a_reader_sees_is_kept() {
        let page = "<!doctype html><html><body><div><strong>Call</strong> <a href=tel:999>999</a></div></body></html>";
        assert_eq!(visible_text(page), "Call 999");
        // The library would print `Call999`: the page is shipped as it is.
        assert_eq!(minify(page), None);
        let page = page.replace("div", "p");
        let small = minify(&page).expect("the same words");
        assert!(small.len() < page.len());
    }

    #[test]
    fn blocks_are_lines_and_scripts_are_not_seen() {
        assert_eq!(
            visible_text("<head><title>x</title></head><p>ਘਬਰਾਓ\n  ਨਾ</p><script>1</script><p>别慌</p>"),
            "ਘਬਰਾਓ ਨਾ\n别慌"
        );
    }
}
