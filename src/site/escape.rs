//! Text to HTML.

use crate::model::{WORD_JOINER, without_isolates, without_joiners};

/// Words as HTML text.
pub(crate) fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html
}

/// Words as HTML text in a block: what must not be torn apart stands in an element of its own,
/// with ordinary spaces, so that it is found and copied as it is written.
pub(crate) fn escape_kept(text: &str) -> String {
    if !text.contains(WORD_JOINER) {
        return escape(text);
    }
    let mut html = String::with_capacity(text.len() + 64);
    let mut rest = text;
    while let Some((before, group, after)) = group(rest) {
        html.push_str(&escape(before));
        let words = without_joiners(group);
        // What follows the space stands in another element.
        match words.strip_suffix(' ') {
            Some(words) => html.push_str(&format!("{}\u{a0}", escape(words))),
            None => html.push_str(&kept(&escape(&words))),
        }
        rest = after;
    }
    html.push_str(&escape(rest));
    html
}

/// Adds words to the HTML of a text. When they begin with what stays with a figure, they are kept
/// with the figure, whose HTML begins at `figure`.
pub(super) fn push_kept(words: &str, figure: Option<usize>, html: &mut String) {
    let Some(rest) = words.strip_prefix(WORD_JOINER) else {
        html.push_str(&escape_kept(words));
        return;
    };
    // A figure in front makes the words a whole group.
    let whole = format!("0{words}");
    match (figure.filter(|start| html.is_char_boundary(*start)), group(&whole)) {
        (Some(start), Some((_, group, after))) => {
            let number = html.split_off(start);
            let words = escape(without_joiners(group).strip_prefix('0').unwrap_or_default());
            html.push_str(&kept(&format!("{number}{words}")));
            html.push_str(&escape_kept(after));
        }
        // The space stays an ordinary one: where the words begin a line, none stands before them.
        (None, Some((_, group, after))) if rest.starts_with(' ') => {
            let words = without_joiners(group);
            html.push_str(&kept(&escape(words.strip_prefix('0').unwrap_or(&words))));
            html.push_str(&escape_kept(after));
        }
        _ => html.push_str(&escape_kept(rest)),
    }
}

/// HTML that stays on one line.
pub(super) fn kept(html: &str) -> String {
    format!("<span class=\"keep\">{html}</span>")
}

/// The first group that is kept together, with what stands before and behind it: whole words with
/// the spaces between them, or figures with their units. None at the edge of the text, where the
/// rest of the group is not here.
pub(super) fn group(text: &str) -> Option<(&str, &str, &str)> {
    let at = text.find(WORD_JOINER)?;
    let is_spaced = joined_space(text, at);
    let head = text.get(..at)?;
    let start = if is_spaced {
        head.rfind(' ').map_or(0, |space| space + 1)
    } else {
        head.trim_end_matches(char::is_numeric).len().min(last_start(head))
    };
    let tail = text.get(at..)?;
    let mut end = tail.len();
    let mut is_joined = false;
    for (index, c) in tail.char_indices() {
        let is_over = if is_spaced { c == ' ' } else { c != WORD_JOINER && index > 0 };
        if is_over && !is_joined {
            end = index;
            break;
        }
        // Figures behind a joiner stay whole.
        is_joined = c == WORD_JOINER || (!is_spaced && is_joined && c.is_numeric());
    }
    Some((text.get(..start)?, text.get(start..at + end)?, text.get(at + end..)?))
}

fn joined_space(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.trim_start_matches(WORD_JOINER).starts_with(' '))
}

fn last_start(text: &str) -> usize {
    text.char_indices().next_back().map_or(0, |(at, _)| at)
}

/// Words as the value of an attribute: escaped, without bidirectional isolates and joiners, which
/// are for running text.
pub(crate) fn attribute(text: &str) -> String {
    escape(&without_joiners(&without_isolates(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_kept_with_its_unit() {
        for (words, html) in [
            ("~起案件", "[<b>864</b>起]案件"),
            ("~_cases in all", "[<b>864</b> cases] in all"),
            (" cases", "<b>864</b> cases"),
        ] {
            let words = words.replace("~_", "~ ").replace('~', "\u{2060}");
            let mut made = "<b>864</b>".to_owned();
            push_kept(&words, Some(0), &mut made);
            assert_eq!(made, html.replace('[', "<span class=\"keep\">").replace(']', "</span>"));
        }
        let mut made = "<em>do not</em>".to_owned();
        push_kept("\u{2060} pay", None, &mut made);
        push_kept("not\u{2060} ", None, &mut made);
        assert_eq!(made, "<em>do not</em><span class=\"keep\"> pay</span>not\u{a0}");
    }

    #[test]
    fn what_stays_together_is_one_element() {
        for (text, html) in [
            ("别付钱", "别付钱"),
            ("截至2016~年底", "截至[2016年]底"),
            ("在12~月~5~日，", "在[12月5日]，"),
            ("第~12~名", "[第12名]"),
            ("<5~日>", "&lt;[5日]&gt;"),
            ("it is a_crime. No_names.", "it is [a crime.] [No names.]"),
            ("ਪੈਸੇ ਨਾ_ਦਿਓ।", "ਪੈਸੇ [ਨਾ ਦਿਓ।]"),
            ("of_the_law", "[of the law]"),
        ] {
            let text = text.replace('_', "~ ").replace('~', "\u{2060}");
            let html = html.replace('[', "<span class=\"keep\">").replace(']', "</span>");
            assert_eq!(escape_kept(&text), html);
        }
    }
}
