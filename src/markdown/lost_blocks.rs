//! Paragraphs that were meant as something else: a sign or a space is missing, so that the parser
//! takes them for words.

use std::ops::Range;

use super::attributes;
use super::parser::PageParser;
use crate::diag::{Code, Diagnostic};

impl PageParser<'_> {
    /// Reports a paragraph that was meant as a heading; whether it was.
    pub(super) fn is_lost_heading(&mut self, range: &Range<usize>) -> bool {
        let Some((place, fault)) = self.lines(range).find_map(|(place, line)| {
            let fault = lost_heading(line)?;
            Some((place, fault))
        }) else {
            return false;
        };
        let diagnostic = Diagnostic::new(Code::MarkdownHeading, fault.what);
        self.diagnostics
            .push(diagnostic.at(self.span(&place), "read as a paragraph").help(fault.help));
        self.page.has_lost_heading = true;
        true
    }

    /// Reports a paragraph that was meant as a list, by its first item; whether it was.
    pub(super) fn is_lost_list(&mut self, range: &Range<usize>) -> bool {
        let found = self.lines(range).find_map(|(place, line)| Some((place, lost_item(line)?)));
        let Some((place, fault)) = found else { return false };
        self.diagnostics.push(
            Diagnostic::new(Code::MarkdownUnsupported, fault.what)
                .at(self.span(&place), "read as a paragraph")
                .help(fault.help),
        );
        true
    }

    /// Reports a paragraph that was meant as a table; whether it was.
    pub(super) fn is_lost_table(&mut self, range: &Range<usize>) -> bool {
        let lines: Vec<(Range<usize>, &str)> = self.lines(range).collect();
        let columns = |line: &str| {
            let cells = line.trim().trim_start_matches('|').trim_end_matches('|');
            (cells.replace("\\|", "").matches('|').count() + 1, line.trim().starts_with('|'))
        };
        let is_row = |line: &str| {
            let (columns, fenced) = columns(line);
            columns > 1 && fenced || fenced && line.trim().len() > 1 && line.trim().ends_with('|')
        };
        let is_rule = |line: &str| {
            line.contains('-')
                && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '—' | '–'))
        };
        let plain = |line: &str| columns(line).0 > 1 && line.contains(" | ");
        let rows = lines.iter().filter(|(_, line)| is_row(line) || is_rule(line)).count();
        let first = lines.iter().position(|(_, line)| is_row(line));
        let first = first.filter(|_| rows > 1 || lines.len() == 1).or_else(|| {
            let all = lines.len() > 1 && lines.iter().all(|(_, line)| plain(line));
            all.then_some(0)
        });
        let Some((place, head)) = first.and_then(|at| lines.get(at)) else { return false };
        let wanted = format!("|{}", "---|".repeat(columns(head).0));
        let rule = first.and_then(|at| lines.get(at + 1)).filter(|(_, line)| is_rule(line));
        let help = match rule {
            Some((_, rule)) => format!(
                "write `{wanted}` instead of `{rule}`, with as many parts as the line above it"
            ),
            None => format!("add a line `{wanted}` after this one"),
        };
        let message = "a table has no second line that says where its columns are";
        let diagnostic = Diagnostic::new(Code::MarkdownUnsupported, message);
        let place = self.span(place);
        self.diagnostics.push(diagnostic.at(place, "readers would see these signs").help(help));
        true
    }

    /// The lines of a passage with their places, without what stands before their words.
    pub(super) fn lines<'l>(
        &'l self,
        range: &Range<usize>,
    ) -> impl Iterator<Item = (Range<usize>, &'l str)> + use<'l> {
        let passage = self.prepared.text.get(range.clone()).unwrap_or_default();
        let mut at = range.start;
        passage.split_inclusive('\n').map(move |whole| {
            let start = at;
            at += whole.len();
            let line = whole.trim_start_matches([' ', '\t', '>']);
            let start = start + (whole.len() - line.len());
            let line = line.trim_end();
            (start..start + line.len(), line)
        })
    }
}

struct Fault {
    what: String,
    help: String,
}

/// What is wrong with a line that was meant as a heading.
fn lost_heading(line: &str) -> Option<Fault> {
    let words = line.trim_start_matches(['#', '＃']);
    let signs = line.get(..line.len() - words.len()).unwrap_or_default();
    let level = signs.chars().count();
    let next = words.chars().next()?;
    if !(1..=6).contains(&level) || signs.chars().all(|c| c == '#') && matches!(next, ' ' | '\t') {
        return None;
    }
    let attributes = attributes::read(line);
    let named = attributes.id.is_some() && words.contains(['{', '}']);
    // `#StopSextortion` is a hashtag, `#1` a number.
    if level == 1 && !named && !next.is_whitespace() {
        return None;
    }
    let wanted = "#".repeat(level);
    Some(if signs.contains('＃') {
        Fault {
            what: format!("a heading begins with `{signs}`"),
            help: format!("write `{wanted}` and a space instead of `{signs}`"),
        }
    } else if next.is_whitespace() {
        Fault {
            what: format!("a heading has another sign than a space after `{signs}`"),
            help: format!("delete what looks like a space after `{signs}`, and type a space"),
        }
    } else {
        Fault {
            what: format!("a heading has no space after `{signs}`"),
            help: format!("put a space after `{signs}`"),
        }
    })
}

/// What is wrong with a line that was meant as an item of a list.
fn lost_item(line: &str) -> Option<Fault> {
    /// Signs that people take for the one of a list.
    const BULLETS: [char; 7] = ['•', '‣', '◦', '▪', '●', '·', '－'];
    let sign = line.chars().next()?;
    let rest = line.get(sign.len_utf8()..)?;
    if BULLETS.contains(&sign) {
        let what = format!("an item of a list begins with `{sign}`");
        return Some(Fault { what, help: format!("write `-` and a space instead of `{sign}`") });
    }
    let begins_word = |text: &str| text.chars().next().is_some_and(char::is_alphabetic);
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = line.get(..line.len() - digits.len()).unwrap_or_default();
    let sign = match sign {
        // `*word*` is stressed, `-5` a number.
        '-' | '+' | '*' if begins_word(rest) && !rest.contains('*') => sign.to_string(),
        _ if (1..=2).contains(&number.len()) => {
            let point = digits.chars().next().filter(|point| matches!(point, '.' | ')'))?;
            let is_item = digits.get(1..).is_some_and(begins_word);
            // `1.b` names a paragraph of a law.
            let is_long = digits.chars().skip(1).take_while(|c| c.is_alphabetic()).count() > 2;
            (is_item && is_long).then(|| format!("{number}{point}"))?
        }
        _ => return None,
    };
    Some(Fault {
        what: format!("an item of a list has no space after `{sign}`"),
        help: format!("put a space after `{sign}`"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_without_a_space_are_found() {
        for (line, help) in [
            ("-Don’t pay", "put a space after `-`"),
            ("+Peidiwch â thalu", "put a space after `+`"),
            ("*别付钱", "put a space after `*`"),
            ("1.پیسے نہ دیں", "put a space after `1.`"),
            ("2)ਪੈਸੇ ਨਾ ਦਿਓ", "put a space after `2)`"),
            ("• Don’t pay", "write `-` and a space instead of `•`"),
            ("－别付钱", "write `-` and a space instead of `－`"),
        ] {
            assert_eq!(lost_item(line).map(|fault| fault.help).as_deref(), Some(help), "{line}");
        }
        for line in [
            "- Don’t pay",
            "*Don’t* pay",
            "**别付钱**",
            "-5 °C",
            "1.5 million",
            "1.b says so",
            "101",
            "– Nie płać",
            "—",
            "1. Call",
            "\\-Don’t",
            "2016.gada",
        ] {
            assert!(lost_item(line).is_none(), "{line}");
        }
    }

    #[test]
    fn headings_without_a_space_are_found() {
        for (line, help) in [
            ("##Don’t pay {#dont-pay .advice}", "put a space after `##`"),
            ("##别付钱", "put a space after `##`"),
            ("###ਪੈਸੇ ਨਾ ਦਿਓ", "put a space after `###`"),
            ("#Start {#top}", "put a space after `#`"),
            (
                "##\u{a0}Peidiwch â thalu",
                "delete what looks like a space after `##`, and type a space",
            ),
            ("＃＃ 别付钱", "write `##` and a space instead of `＃＃`"),
        ] {
            assert_eq!(lost_heading(line).map(|fault| fault.help).as_deref(), Some(help), "{line}");
        }
        for line in ["#StopSextortion", "#1 of all", "# Start", "\\##别付钱", "####### x", "##"]
        {
            assert!(lost_heading(line).is_none(), "{line}");
        }
    }
}
