//! Marks that authors know from other Markdown, and that readers would see here as typed.
//!
//! Looked for in what the parser took for plain words, so that escaped marks and those in code
//! pass. Each has a form that honest text does not have: `5~10`, `$500`, `a == b` and `[sic]` are
//! words.

use crate::model::mask;

/// A mark that readers would see.
pub(super) struct ForeignMark {
    /// The words that hold it.
    pub(super) shown: String,
    /// What to type in its place.
    pub(super) remedy: &'static str,
}

/// Stands for what is no plain word: code, escaped characters, breaks.
pub(super) const OTHER: char = '\u{fffc}';

/// Whether a sign stands for what is no plain word, placeables among them.
fn is_other(c: char) -> bool {
    c == OTHER || mask::index_of(c).is_some()
}

const PAIRS: [(&str, &str); 6] = [
    ("~~", "delete the words, or the marks: nothing can be struck through"),
    ("==", "write `**` instead of `==`: there is no highlighting"),
    ("++", "write `**` instead of `++`: there is no underlining"),
    ("||", "delete the marks: nothing can be hidden"),
    ("%%", "delete the comment"),
    ("$$", "write the formula in words"),
];

const STARTS: [(&str, &str); 8] = [
    ("[ ] ", "delete `[ ]`: there are no boxes to tick"),
    ("[x] ", "delete `[x]`: there are no boxes to tick"),
    ("[X] ", "delete `[X]`: there are no boxes to tick"),
    ("::", "write an alert: `> [!NOTE]`, `> [!WARNING]`"),
    ("!!! ", "write an alert: `> [!NOTE]`, `> [!WARNING]`"),
    ("??? ", "write an alert: `> [!NOTE]`, `> [!WARNING]`"),
    ("[TOC]", "delete it: there is no list of contents"),
    ("[[_TOC_]]", "delete it: there is no list of contents"),
];

const ANYWHERE: [(&str, &str); 10] = [
    ("](", "write the address without spaces, directly behind the brackets: `[words](help.md)`"),
    ("][", "write the address directly behind the words: `[words](help.md)`"),
    ("![", "write the image as a paragraph of its own: `![what it shows](media/name.svg)`"),
    ("[[", "write the link as `[words](help.md)`"),
    ("^[", "write `[^name]`, and `[^name]: …` in a paragraph of its own"),
    ("[@", "write `[^name]`, and the source in `[^name]: …`, in a paragraph of its own"),
    ("{{", "write `{ $name }` for a fact, contact or link"),
    ("{%", "delete it: texts hold no instructions"),
    ("{.", "delete it: only headings have a role, `## … {#id .role}`"),
    ("{:", "delete it: only headings have an id or a role, `## … {#id .role}`"),
];

const PARTED: &str =
    "write the address directly behind the words, without a space: `[words](help.md)`";
const ATTRIBUTE: &str = "delete it: only headings have an id, `## … {#id}`";
const ALERT: &str = "write one of `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]`, `[!CAUTION]` on a line of its own behind `>`";
const REFERENCE: &str = "write it with a dollar sign: `{ $name }`";
const EMOJI: &str = "write the emoji itself, or a word";
const RAISED: &str = "write the raised or lowered character itself, such as `²` or `₂`";
const FORMULA: &str = "write the formula in words";
const ABBREVIATION: &str = "write out the abbreviation where it stands first";
const ADDRESS: &str = "write a link: `[words](https://…)`, or `<https://…>` to show the address";

/// The first mark in the plain words of a text.
pub(super) fn find(text: &str) -> Option<ForeignMark> {
    starts(text)
        .or_else(|| PAIRS.iter().find_map(|(mark, remedy)| pair(text, mark, remedy)))
        .or_else(|| ANYWHERE.iter().find_map(|(mark, remedy)| anywhere(text, mark, remedy)))
        .or_else(|| parted(text))
        .or_else(|| braces(text))
        .or_else(|| enclosed(text, ':', is_emoji, EMOJI))
        .or_else(|| enclosed(text, '^', is_raised, RAISED))
        .or_else(|| enclosed(text, '~', is_lowered, RAISED))
        .or_else(|| enclosed(text, '$', is_formula, FORMULA))
}

/// The first address that stands in the words, outside of links.
pub(super) fn find_address(text: &str) -> Option<ForeignMark> {
    text.split(|c: char| c.is_whitespace() || is_other(c)).find_map(|word| {
        let start = word.char_indices().find(|(at, _)| {
            let rest = word.get(*at..).unwrap_or_default().to_ascii_lowercase();
            let host = ["https://", "http://", "www."].iter().find_map(|s| rest.strip_prefix(s));
            host.is_some_and(is_host)
        });
        let (at, _) = start?;
        let begins =
            !word.get(..at)?.chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric());
        begins.then(|| mark(word.get(at..).unwrap_or(word), ADDRESS))
    })
}

fn is_host(rest: &str) -> bool {
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let begins = host.chars().next().is_some_and(char::is_alphanumeric);
    let letters = |part: &str| part.chars().take_while(|c| c.is_alphabetic()).count() >= 2;
    begins && (host.rsplit('.').next().is_some_and(letters) && !host.is_empty())
}

fn mark(shown: &str, remedy: &'static str) -> ForeignMark {
    ForeignMark { shown: shown.chars().take(40).collect(), remedy }
}

fn starts(text: &str) -> Option<ForeignMark> {
    if let Some((start, remedy)) = STARTS.iter().find(|(start, _)| text.starts_with(start)) {
        return Some(mark(text.get(..start.trim_end().len())?, remedy));
    }
    if let Some((word, _)) = text.strip_prefix("*[").and_then(|rest| rest.split_once("]: ")) {
        return Some(mark(&format!("*[{word}]:"), ABBREVIATION));
    }
    let (word, _) = text.strip_prefix("[!")?.split_once(']')?;
    let named = !word.is_empty() && word.chars().all(|c| c.is_ascii_alphabetic());
    named.then(|| mark(&format!("[!{word}]"), ALERT))
}

/// Words between two of the same doubled mark, directly at both.
fn pair(text: &str, sign: &str, remedy: &'static str) -> Option<ForeignMark> {
    let runs: Vec<usize> = text.match_indices(sign).map(|(at, _)| at).collect();
    let character = sign.chars().next()?;
    let alone = |at: usize| {
        !text.get(..at).is_some_and(|head| head.ends_with(character))
            && !text.get(at + sign.len()..).is_some_and(|tail| tail.starts_with(character))
    };
    let opens = |at: usize| {
        let after = text.get(at + sign.len()..).and_then(|tail| tail.chars().next());
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        after.is_some_and(|c| !c.is_whitespace())
            && (character != '+' || !before.is_some_and(char::is_alphanumeric))
    };
    let start = *runs.iter().find(|at| alone(**at) && opens(**at))?;
    let ends = |at: usize| {
        let inner = text.get(start + sign.len()..at).unwrap_or_default();
        inner.chars().next_back().is_some_and(|c| !c.is_whitespace())
            && inner.chars().any(|c| c.is_alphanumeric() || is_other(c))
    };
    let end = *runs.iter().find(|at| **at > start && alone(**at) && ends(**at))?;
    Some(mark(text.get(start..end + sign.len())?, remedy))
}

fn anywhere(text: &str, sign: &str, remedy: &'static str) -> Option<ForeignMark> {
    let at = text.find(sign)?;
    let head = text.get(..at).unwrap_or_default();
    // The whole link is shown, from its bracket on.
    let from = if sign.starts_with(']') { head.rfind('[')? } else { at };
    let rest = text.get(from..)?;
    let closing = rest.char_indices().filter(|(index, c)| {
        from + index >= at + sign.len()
            && (matches!(c, ')' | '}') || (*c == ']' && !sign.starts_with("](")))
    });
    let end = closing.map(|(index, c)| index + c.len_utf8()).next().unwrap_or(rest.len());
    let twice = usize::from(rest.get(end..)?.starts_with(']') && sign == "[[");
    let twice = twice.max(usize::from(rest.get(end..)?.starts_with('}') && sign == "{{"));
    Some(mark(rest.get(..end + twice)?, remedy))
}

/// `[words] (help.md)`: a space, or brackets of another width, between the words of a link and its
/// address. `[sic] (see below)` is no link.
fn parted(text: &str) -> Option<ForeignMark> {
    text.match_indices([']', '］']).find_map(|(at, bracket)| {
        let from = text.get(..at)?.rfind(['[', '［'])?;
        let rest = text.get(at + bracket.len()..)?;
        let inner = rest.trim_start_matches([' ', '\u{a0}', '\u{3000}', OTHER]);
        let (target, _) = inner.strip_prefix(['(', '（'])?.split_once([')', '）'])?;
        let target = target.trim();
        let is_masked =
            target.chars().count() == 1 && target.chars().any(|c| mask::index_of(c).is_some());
        let is_page = target.ends_with(".md") || target.contains(".md#") || target.starts_with('#');
        let is_address =
            ["https:", "http:", "mailto:", "tel:"].iter().any(|s| target.starts_with(s));
        let is_target = !target.contains(' ') && (is_masked || is_page || is_address);
        let end = text.len() - inner.len() + inner.find([')', '）'])? + 1;
        is_target
            .then(|| mark(text.get(from..end).or_else(|| text.get(from..)).unwrap_or(text), PARTED))
    })
}

/// `{#id}` and `{ name }`.
pub(super) fn braces(text: &str) -> Option<ForeignMark> {
    text.match_indices('{').find_map(|(at, _)| {
        let (inner, _) = text.get(at + 1..)?.split_once('}')?;
        let shown = || text.get(at..at + inner.len() + 2).unwrap_or_default();
        if inner.starts_with('#') {
            return Some(mark(shown(), ATTRIBUTE));
        }
        let name = inner.trim_matches(' ').trim_start_matches('$').trim_start();
        let is_name = name.chars().next().is_some_and(|c| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        is_name.then(|| mark(shown(), REFERENCE))
    })
}

/// What stands between two of a sign without a space, when `is_mark` says so of it and of the
/// character before.
fn enclosed(
    text: &str,
    sign: char,
    is_mark: fn(&str, Option<char>) -> bool,
    remedy: &'static str,
) -> Option<ForeignMark> {
    text.match_indices(sign).find_map(|(at, _)| {
        let before = text.get(..at)?.chars().next_back();
        let (inner, _) = text.get(at + 1..)?.split_once(sign)?;
        is_mark(inner, before)
            .then(|| mark(text.get(at..at + inner.len() + 2).unwrap_or(text), remedy))
    })
}

fn is_emoji(name: &str, before: Option<char>) -> bool {
    name.chars().count() >= 2
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_+-".contains(c))
        && (name.chars().any(|c| c.is_ascii_lowercase()) || name == "+1" || name == "-1")
        && !before.is_some_and(|c| c.is_ascii_alphanumeric() || c == ':')
}

fn is_raised(words: &str, before: Option<char>) -> bool {
    let short = (1..=12).contains(&words.chars().count());
    short && words.chars().all(char::is_alphanumeric) && before.is_some_and(char::is_alphanumeric)
}

/// `5~10分钟，3~5天` are ranges.
fn is_lowered(words: &str, before: Option<char>) -> bool {
    let short = (1..=3).contains(&words.chars().count());
    short
        && words.chars().all(|c| c.is_ascii_digit())
        && before.is_some_and(|c| c.is_ascii_alphabetic())
}

/// `$500 and $600` are amounts.
pub(super) fn is_formula(words: &str, _: Option<char>) -> bool {
    let tight = !words.is_empty() && !words.starts_with(' ') && !words.ends_with(' ');
    let letter = words.chars().count() == 1 && words.chars().all(|c| c.is_ascii_alphabetic());
    tight && (letter || words.contains(['\\', '^', '_', '=', '{']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_other_markdown_are_found() {
        for (text, shown) in [
            ("[ ] Screenshots of the chat", "[ ]"),
            ("[x] Y defnyddiwr", "[x]"),
            ("请不要~~付款~~回复", "~~付款~~"),
            ("ਇਹ ==ਜ਼ਰੂਰੀ== ਹੈ", "==ਜ਼ਰੂਰੀ=="),
            ("this ++is new++", "++is new++"),
            ("ask ||who it was||", "||who it was||"),
            ("keep %%a comment%%", "%%a comment%%"),
            ("so $$x^2$$", "$$x^2$$"),
            ("so $x^2$ it is", "$x^2$"),
            ("the 2^nd^ time", "^nd^"),
            ("H~2~O", "~2~"),
            ("آپ تنہا نہیں :heart:", ":heart:"),
            ("great :+1:", ":+1:"),
            ("a note^[see below] here", "^[see below]"),
            ("as said [@nca2016, p. 3]", "[@nca2016, p. 3]"),
            ("see [[Help]]", "[[Help]]"),
            ("see [the help](my page.md) now", "[the help](my page.md)"),
            ("see [the help][help] now", "[the help][help]"),
            ("see [the help] (help.md#x) now", "[the help] (help.md#x)"),
            ("看 ［帮助］（help.md）", "［帮助］（help.md）"),
            ("::: warning Don’t pay :::", "::"),
            ("!!! note", "!!!"),
            ("[!DANGER] Don’t pay", "[!DANGER]"),
            ("*[NCA]: National Crime Agency", "*[NCA]:"),
            ("call {{ police }} now", "{{ police }}"),
            ("call { police } now", "{ police }"),
            ("call {$ police} now", "{$ police}"),
            ("a paragraph {.lead}", "{.lead}"),
            ("a paragraph {#lead}", "{#lead}"),
            ("{% include help %}", "{% include help %}"),
        ] {
            assert_eq!(find(text).map(|found| found.shown).as_deref(), Some(shown), "{text}");
        }
        for (text, shown) in [
            ("see https://www.a.example/b, or", "https://www.a.example/b,"),
            ("看www.a.example", "www.a.example"),
        ] {
            assert_eq!(find_address(text).map(|found| found.shown).as_deref(), Some(shown));
        }
    }

    #[test]
    fn honest_text_passes() {
        for text in [
            "He said [sic] that he [the caller] would wait",
            "He said [sic] (see below) that it was [so] (2016)",
            "等5~10分钟，3~5天之内",
            "从100~200元到300~400元",
            "They asked for $500 and $600, or US$500–US$600",
            "if a == b, or b == c, then",
            "C++ and C++",
            "at 10:30:45, and 1:2:3",
            "2^10 and 3^2",
            "ask: who, where: how",
            "a || b",
            "“What now?” (she asks)",
            "50 % (2016), 60 % (2017)",
            "¿Qué hago? ¡No pagues!",
            "https://… may be a trap",
            "~~~",
            "بغير المال { } لا",
            "!!!",
        ] {
            assert!(find(text).is_none(), "{text}: {:?}", find(text).map(|found| found.shown));
            assert!(find_address(text).is_none(), "{text}");
        }
    }
}
