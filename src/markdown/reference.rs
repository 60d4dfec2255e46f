//! A `{ $name }` that lacks a brace or has one too many: readers would see it as it is typed.

use super::foreign;
use crate::model::{BrokenReference, Name, mask};

/// The first broken reference in the plain words of a text, in which those that are whole are
/// masked.
pub(super) fn find(text: &str) -> Option<BrokenReference> {
    text.char_indices().find_map(|(at, c)| {
        let (head, tail) = (text.get(..at)?, text.get(at + c.len_utf8()..)?);
        match c {
            '{' => opened(head, tail),
            '$' => bare(head, tail),
            '}' => closed(head),
            _ => None,
        }
    })
}

/// What follows a `{` that begins no whole reference.
fn opened(head: &str, tail: &str) -> Option<BrokenReference> {
    let inner = tail.trim_start_matches(' ');
    if let Some(masked) = inner.chars().next().filter(|c| mask::index_of(*c).is_some()) {
        return Some(doubled(&format!("{{{}", gap_and(tail, masked)), masked, after(tail, masked)));
    }
    if let Some(rest) = inner.strip_prefix('$') {
        let name = name_at(rest.trim_start_matches(' '));
        let shown = upto_name(tail, name);
        return Some(match name {
            "" => BrokenReference {
                what: "a name has letters a to z, digits and hyphens".into(),
                remedy: "write `{ $name }` with the name that stands in campaign.toml".into(),
                shown: format!("{{{}", until_brace(tail)),
            },
            name => unclosed(format!("{{{shown}"), &format!("${name}"), name, closes(tail, shown)),
        });
    }
    let name = name_at(inner);
    let is_attribute = head.ends_with(['{', '$', '%']) || tail.contains('}');
    (is_reference_name(name) && !is_attribute)
        .then(|| unclosed(format!("{{{}", upto_name(tail, name)), name, name, false))
}

fn unclosed(shown: String, written: &str, name: &str, is_closed: bool) -> BrokenReference {
    let (shown, what) = if is_closed {
        (format!("{shown} }}"), "a reference is written with the name directly behind `$`".into())
    } else {
        (shown, format!("the brace before `{written}` is not closed"))
    };
    BrokenReference { shown, what, remedy: remedy(name) }
}

/// A `$name` without a brace before it.
fn bare(head: &str, tail: &str) -> Option<BrokenReference> {
    let name = name_at(tail);
    let before = head.chars().next_back();
    if name.is_empty()
        || head.trim_end_matches(' ').ends_with('{')
        || is_money(name)
        || (before.is_some_and(|c| c.is_ascii_alphanumeric()) && name.len() <= 3)
        || is_formula(before, tail)
    {
        return None;
    }
    let rest = tail.get(name.len()..).unwrap_or_default();
    Some(if rest.trim_start_matches(' ').starts_with('}') {
        let gap = rest.len() - rest.trim_start_matches(' ').len();
        BrokenReference {
            shown: format!("${name}{}}}", " ".repeat(gap)),
            what: format!("the brace before `${name}` is missing"),
            remedy: remedy(name),
        }
    } else {
        BrokenReference {
            shown: format!("${name}"),
            what: format!("`${name}` has no braces"),
            remedy: format!("{}; to show a dollar sign, write `\\$`", remedy(name)),
        }
    })
}

/// A `}` that nothing opened.
fn closed(head: &str) -> Option<BrokenReference> {
    let inner = head.trim_end_matches(' ');
    let gap = " ".repeat(head.len() - inner.len());
    if let Some(masked) = inner.chars().next_back().filter(|c| mask::index_of(*c).is_some()) {
        return Some(doubled(&format!("{masked}{gap}}}"), masked, ""));
    }
    let opened = head.matches('{').count() > head.matches('}').count();
    let from = inner.rfind(|c: char| !is_name(c)).map_or(0, |at| {
        at + inner.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
    });
    let name = inner.get(from..).unwrap_or_default();
    (is_reference_name(name) && !opened).then(|| BrokenReference {
        shown: format!("{name}{gap}}}"),
        what: format!("the brace before `{name}` is missing"),
        remedy: format!("{}; to show a brace, write `\\}}`", remedy(name)),
    })
}

fn doubled(shown: &str, masked: char, rest: &str) -> BrokenReference {
    let rest_gap = rest.len() - rest.trim_start_matches(' ').len();
    let closing = rest.trim_start_matches(' ').starts_with('}');
    let shown = if closing { format!("{shown}{}}}", " ".repeat(rest_gap)) } else { shown.into() };
    BrokenReference {
        shown,
        what: "a brace too many".into(),
        remedy: format!("write `{masked}`; to show a brace, write `\\{{` or `\\}}`"),
    }
}

fn gap_and(tail: &str, masked: char) -> String {
    let gap = tail.len() - tail.trim_start_matches(' ').len();
    format!("{}{masked}", " ".repeat(gap))
}

fn after(tail: &str, masked: char) -> &str {
    tail.split_once(masked).map_or("", |(_, rest)| rest)
}

fn upto_name<'t>(tail: &'t str, name: &str) -> &'t str {
    tail.find(name).and_then(|at| tail.get(..at + name.len())).unwrap_or(tail)
}

fn closes(tail: &str, shown: &str) -> bool {
    tail.get(shown.len()..).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('}'))
}

/// The text as far as the first closing brace, but not far.
fn until_brace(tail: &str) -> String {
    let whole = tail.split_inclusive('}').next().unwrap_or_default();
    whole.chars().take(30).collect::<String>().trim_end().to_owned()
}

fn remedy(name: &str) -> String {
    format!("write `{{ ${} }}`", Name::from(name))
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// The name at the beginning of a text; hyphens at its end belong to the text.
fn name_at(text: &str) -> &str {
    if !text.chars().next().is_some_and(|c| c.is_ascii_alphabetic()) {
        return "";
    }
    let end = text.find(|c: char| !is_name(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default().trim_end_matches(['-', '_'])
}

/// A word that could be the name of a fact, contact or link.
fn is_reference_name(name: &str) -> bool {
    name.len() > 1 && name.chars().next().is_some_and(|c| c.is_ascii_lowercase())
}

/// Names of dollars, such as `$US20`, `$CAN`.
fn is_money(name: &str) -> bool {
    let letters = name.trim_end_matches(|c: char| c.is_ascii_digit());
    (1..=3).contains(&letters.len()) && letters.chars().all(|c| c.is_ascii_uppercase())
}

/// Whether the sign begins or ends a formula, which has a report of its own.
fn is_formula(before: Option<char>, tail: &str) -> bool {
    let inner = tail.split_once('$').map(|(inner, _)| inner);
    before == Some('$') && tail.contains("$$")
        || inner.is_some_and(|inner| before != Some('{') && foreign::is_formula(inner, before))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(String, String)> {
        let masked = text.replace("{ $x }", &mask::to_char(0).expect("a mask").to_string());
        find(&masked).map(|broken| (broken.shown, broken.what))
    }

    #[test]
    fn whatever_lacks_a_brace_is_found() {
        for (text, shown, what) in [
            ("Tell { $police.", "{ $police", "the brace before `$police` is not closed"),
            ("Tell {$police", "{$police", "the brace before `$police` is not closed"),
            ("请拨打{ $police）", "{ $police", "the brace before `$police` is not closed"),
            ("Tell { $police { $x }", "{ $police", "the brace before `$police` is not closed"),
            ("call ( $emergency ).", "$emergency", "`$emergency` has no braces"),
            ("call [$emergency]", "$emergency", "`$emergency` has no braces"),
            ("请拨打$police。", "$police", "`$police` has no braces"),
            ("｛ $police ｝", "$police", "`$police` has no braces"),
            ("$cases-2016 cases", "$cases-2016", "`$cases-2016` has no braces"),
            ("$facebook }", "$facebook }", "the brace before `$facebook` is missing"),
            ("on facebook }", "facebook }", "the brace before `facebook` is missing"),
            ("on { facebook, or", "{ facebook", "the brace before `facebook` is not closed"),
            ("ਫ਼ੋਨ { $ਪੁਲਿਸ }", "{ $ਪੁਲਿਸ }", "a name has letters a to z, digits and hyphens"),
        ] {
            assert_eq!(found(text), Some((shown.into(), what.into())), "{text}");
        }
        for text in ["{{ $x }}", "{{ $x }", "{ $x }}", "{ { $x } }"] {
            assert_eq!(found(text).map(|found| found.1).as_deref(), Some("a brace too many"));
        }
    }

    #[test]
    fn money_and_whole_references_pass() {
        for text in [
            "They asked for $5, US$ 20, US$500–US$600 or A$20",
            "$US20, $CAN and US$m",
            "A$AP and Ke$ha",
            "Call { $x }.",
            "({ $x })",
            "[{ $x }]",
            "so $x^2$ it is, or $$x^2$$",
            "smile :} or :{",
            "从$100到$200元",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
