//! The id, roles and pictogram behind a heading, read leniently, so that a report can say what was
//! meant: `## Don’t pay {#dont-pay .advice pictogram="no-money"}`.

use std::ops::Range;

use crate::diag::closest;
use crate::model::Role;

/// What stands behind a heading.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Attributes {
    pub(super) id: Option<String>,
    /// The roles as they are named.
    pub(super) roles: Vec<String>,
    pub(super) pictogram: Option<String>,
    pub(super) faults: Vec<AttributeFault>,
    /// Where the words end, when the parser took the attributes for a part of the heading.
    pub(super) words_end: Option<usize>,
}

/// What is wrong with an attribute.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct AttributeFault {
    pub(super) what: String,
    pub(super) help: String,
    /// Where it stands in the heading, in bytes.
    pub(super) range: Range<usize>,
}

/// Signs that people and their editors put around a value.
const QUOTES: [char; 9] = ['"', '\'', '“', '”', '„', '‘', '’', '«', '»'];

/// Reads what stands behind a heading, given as typed and without the end of its line.
pub(super) fn read(heading: &str) -> Attributes {
    let line = heading.trim_end();
    // `## Don’t pay {#dont-pay} ##`
    let line = match line.trim_end_matches('#') {
        open if open.ends_with([' ', '\t']) => open.trim_end(),
        _ => line,
    };
    let end = line.len();
    let open = line.rfind('{').filter(|at| is_block(line.get(at + 1..).unwrap_or_default()));
    match (open, line.rfind('}')) {
        (Some(open), Some(close)) if close > open && close + 1 == end => within(line, open, close),
        (Some(open), Some(close)) if close > open => {
            let mut attributes = within(line, open, close);
            let block = line.get(open..=close).unwrap_or_default();
            attributes.fault(
                format!("`{block}` is not at the end of the heading"),
                format!("move `{block}` to the end of the line"),
                open..close + 1,
            );
            attributes.words_end = Some(open);
            attributes
        }
        (Some(open), _) => unclosed(line, open),
        (None, _) => unopened(line),
    }
}

/// Whether what follows a brace is a list of attributes rather than words.
fn is_block(inner: &str) -> bool {
    let inner = inner.trim_start();
    let word = inner.split(|c: char| c.is_whitespace() || c == '=' || c == '}').next();
    inner.starts_with(['#', '.'])
        || inner.contains('=')
        || inner.trim_end().ends_with('}')
        || word.is_some_and(|word| Role::from_name(word).is_some())
}

fn within(line: &str, open: usize, close: usize) -> Attributes {
    let mut attributes = Attributes::default();
    let inner = line.get(open + 1..close).unwrap_or_default();
    let single = inner.trim_end_matches(['}', ' ']);
    attributes.read(single, open + 1);
    let before = line.get(..open).unwrap_or_default().trim_end();
    if before.ends_with('{') || inner.contains('}') {
        let from = before.trim_end_matches(['{', ' ']).len();
        let what = format!("`{single}` has a brace too many");
        attributes.fault(what, format!("write `{{{single}}}`"), from..line.len());
        attributes.words_end = Some(from);
    }
    attributes
}

/// The closing brace is missing, or is another bracket.
fn unclosed(line: &str, open: usize) -> Attributes {
    let inner = line.get(open + 1..).unwrap_or_default();
    let inner = inner.trim_end_matches([')', ']', '>', '）', '］', '｝']);
    let mut attributes = within(line, open, open + 1 + inner.len());
    let first = inner.split_whitespace().next().unwrap_or_default();
    attributes.fault(
        format!("the brace before `{first}` is not closed"),
        format!("close the brace with `}}`: `{{{}}}`", inner.trim()),
        open..line.len(),
    );
    attributes.words_end = Some(open);
    attributes
}

/// The opening brace is missing, or both are.
fn unopened(line: &str) -> Attributes {
    let mut from = line.len();
    for word in line.split_whitespace().rev() {
        let is_attribute = word
            .trim_start_matches(['(', '[', '（', '［', '｛'])
            .strip_prefix(['#', '.'])
            .is_some_and(|name| name.starts_with(|c: char| c.is_ascii_lowercase()));
        let start = line.get(..from).and_then(|head| head.rfind(word));
        match start {
            Some(start) if is_attribute || word.starts_with("pictogram=") => from = start,
            _ => break,
        }
    }
    let brackets = ['(', '[', ')', ']', '}', '（', '［', '｛', '）', '］', '｝', ' '];
    let inner = line.get(from..).unwrap_or_default().trim_matches(brackets);
    if !inner.contains('#') || from == 0 {
        return Attributes::default();
    }
    let mut attributes = Attributes::default();
    attributes.read(inner, from);
    attributes.fault(
        format!("`{inner}` is not in braces"),
        format!("write `{{{inner}}}`"),
        from..line.len(),
    );
    attributes.words_end = Some(from);
    attributes
}

/// One attribute as it is typed, with its place.
struct Token<'t> {
    text: &'t str,
    at: usize,
}

impl Attributes {
    fn fault(&mut self, what: String, help: String, range: Range<usize>) {
        self.faults.push(AttributeFault { what, help, range });
    }

    fn read(&mut self, inner: &str, offset: usize) {
        for Token { text, at } in tokens(inner) {
            let range = at + offset..at + offset + text.len();
            self.token(text, range);
        }
    }

    fn token(&mut self, typed: &str, range: Range<usize>) {
        let text = typed.trim_end_matches([',', ';', '،', '，']);
        if text.len() < typed.len() && !text.is_empty() {
            let help = format!("write `{text}`, with spaces alone between attributes");
            self.fault(format!("`{typed}` ends in a comma"), help, range.clone());
        }
        if let Some((key, value)) = text.split_once('=') {
            self.value(text, key.trim(), value.trim(), range);
        } else if let Some(name) = text.strip_prefix('#') {
            self.id(text, name, range);
        } else if let Some(name) = text.strip_prefix('.') {
            self.role(text, name.trim_start(), range);
        } else if !text.is_empty() {
            self.word(text, range);
        }
    }

    fn id(&mut self, text: &str, name: &str, range: Range<usize>) {
        let (id, role) = match name.split_once('.') {
            Some((id, role)) if !id.is_empty() && !role.is_empty() => (id, Some(role)),
            _ => (name, None),
        };
        if let Some(role) = role {
            let help = format!("write `#{} .{role}`", id.trim());
            self.fault(format!("no space before `.{role}`"), help, range.clone());
            self.roles.push(role.to_owned());
        } else if name.trim_start() != name {
            let help = format!("write `#{}`", name.trim());
            self.fault(format!("`{text}` has a space"), help, range.clone());
        }
        if let Some(first) = &self.id {
            let help = format!("write one of them: `#{first}` or `#{}`", id.trim());
            self.fault("the heading has two ids".into(), help, range);
        } else {
            self.id = Some(id.trim().to_owned());
        }
    }

    fn role(&mut self, text: &str, name: &str, range: Range<usize>) {
        let names: Vec<&str> = name.split('.').filter(|name| !name.is_empty()).collect();
        if names.len() > 1 || text != format!(".{name}") {
            let apart: Vec<_> = names.iter().map(|name| format!(".{name}")).collect();
            let help = format!("write `{}`", apart.join(" "));
            self.fault(format!("`{text}` is not one role"), help, range);
        }
        self.roles.extend(names.into_iter().map(str::to_owned));
    }

    /// A word without a sign: the id or a role.
    fn word(&mut self, text: &str, range: Range<usize>) {
        let names = Role::ALL.map(Role::name);
        let role = Role::from_name(text).map(Role::name).or_else(|| closest(text, names));
        let reference = text.strip_prefix('$').map(str::trim);
        if let Some(name) = reference {
            let what = format!("`{text}` is in braces that are not whole");
            self.fault(what, format!("write `{{ ${name} }}`"), range);
            self.id.get_or_insert_with(|| name.to_owned());
        } else if let Some(role) = role {
            self.fault(format!("`{text}` has no dot"), format!("write `.{role}`"), range);
            self.roles.push(role.to_owned());
        } else if let Some(id) = &self.id {
            let joined = format!("{id}-{}", text.to_lowercase());
            let help = format!("write `#{joined}` for an id of two words, or delete `{text}`");
            self.fault(format!("`{text}` is neither an id nor a role"), help, range);
        } else {
            self.fault(format!("`{text}` has no `#`"), format!("write `#{text}`"), range);
            self.id = Some(text.to_owned());
        }
    }

    fn value(&mut self, text: &str, key: &str, value: &str, range: Range<usize>) {
        let bare = value.trim_matches(QUOTES).trim();
        let is_name = |text: &str| {
            !text.is_empty()
                && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        };
        match key {
            "pictogram" if is_name(bare) => {
                self.pictogram = Some(bare.to_owned());
                let wanted = format!("pictogram=\"{bare}\"");
                if text != wanted && text != format!("pictogram={bare}") {
                    let (what, how) = if value.chars().any(|c| QUOTES.contains(&c) && c != '"') {
                        ("has no straight quotes", ", with straight quotes")
                    } else {
                        ("has spaces", ", without spaces")
                    };
                    self.fault(format!("`{text}` {what}"), format!("write `{wanted}`{how}"), range);
                }
            }
            "pictogram" => {
                let help = "write a name in small letters, such as `pictogram=\"breathe\"`";
                self.fault(format!("`{bare}` names no pictogram"), help.into(), range);
            }
            "id" if self.id.is_none() && is_name(bare) => {
                self.fault(format!("`{text}` is no id"), format!("write `#{bare}`"), range);
                self.id = Some(bare.to_owned());
            }
            "class" | "role" if Role::from_name(bare).is_some() => {
                self.fault(format!("`{text}` is no role"), format!("write `.{bare}`"), range);
                self.roles.push(bare.to_owned());
            }
            _ => {
                let names = ["pictogram"];
                let help = closest(key, names).map_or_else(
                    || format!("delete `{text}`, and write only `{{#id .role}}`"),
                    |_| format!("write `pictogram=\"{bare}\"`"),
                );
                self.fault(format!("unknown attribute `{key}`"), help, range);
            }
        }
    }
}

/// The attributes one by one; a sign and its name, and a name and its value, may have spaces
/// between them.
fn tokens(inner: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(rest) = inner.get(at..) {
        let start = at + (rest.len() - rest.trim_start().len());
        let Some(rest) = inner.get(start..).filter(|rest| !rest.is_empty()) else { break };
        let length = token(rest);
        tokens.push(Token { text: rest.get(..length).unwrap_or(rest), at: start });
        at = start + length;
    }
    tokens
}

fn token(rest: &str) -> usize {
    let word = |text: &str| text.find(char::is_whitespace).unwrap_or(text.len());
    let gap = |text: &str| text.len() - text.trim_start().len();
    let tail = |at: usize| rest.get(at..).unwrap_or_default();
    let first = rest.get(..word(rest)).unwrap_or_default();
    if matches!(first, "#" | "." | "$") {
        return first.len() + gap(tail(first.len())) + word(tail(first.len()).trim_start());
    }
    let name = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
    let equals = name + gap(tail(name));
    if !tail(equals).starts_with('=') || name == 0 {
        return first.len().max(1);
    }
    let value = equals + 1 + gap(tail(equals + 1));
    let quote = tail(value).chars().next().filter(|c| QUOTES.contains(c));
    let quoted = quote.and_then(|quote| {
        let inside = tail(value + quote.len_utf8());
        let close = inside.char_indices().find(|(_, c)| QUOTES.contains(c))?;
        Some(value + quote.len_utf8() + close.0 + close.1.len_utf8())
    });
    quoted.unwrap_or_else(|| value + word(tail(value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_right_has_no_fault() {
        let attributes = read("## Don’t pay {#dont-pay .advice .local pictogram=\"no-money\"}");
        assert_eq!(attributes.id.as_deref(), Some("dont-pay"));
        assert_eq!(attributes.roles, ["advice", "local"]);
        assert_eq!(attributes.pictogram.as_deref(), Some("no-money"));
        assert_eq!(attributes.faults, []);
        for heading in [
            "## Don’t pay",
            "# 别付钱",
            "## Pay {#pay} ##",
            "## Use #StopSextortion {#use}",
            "## ਫ਼ੋਨ 101",
        ] {
            assert_eq!(read(heading).faults, [], "{heading}");
        }
    }

    #[test]
    fn each_fault_is_answered_with_what_to_write() {
        for (heading, help) in [
            ("## Don’t pay {#dont-pay advice}", "write `.advice`"),
            ("## Don’t pay {#dont-pay advise}", "write `.advice`"),
            ("## Don’t pay {dont-pay .advice}", "write `#dont-pay`"),
            ("## Don’t pay {# dont-pay .advice}", "write `#dont-pay`"),
            ("## Don’t pay {#dont-pay . advice}", "write `.advice`"),
            ("## Don’t pay {#dont-pay.advice}", "write `#dont-pay .advice`"),
            ("## Don’t pay {#dont-pay .advice.local}", "write `.advice .local`"),
            (
                "## Don’t pay {#dont-pay, .advice}",
                "write `#dont-pay`, with spaces alone between attributes",
            ),
            ("## 别付钱 {#dont-pay .advice", "close the brace with `}`: `{#dont-pay .advice}`"),
            ("## 别付钱 {#dont-pay .advice)", "close the brace with `}`: `{#dont-pay .advice}`"),
            ("## 别付钱 #dont-pay .advice}", "write `{#dont-pay .advice}`"),
            ("## 别付钱 (#dont-pay .advice)", "write `{#dont-pay .advice}`"),
            ("## 别付钱 #dont-pay", "write `{#dont-pay}`"),
            ("## 别 {#dont-pay} 付钱", "move `{#dont-pay}` to the end of the line"),
            (
                "## Pay {#pay .advice pictogram = \"no-money\"}",
                "write `pictogram=\"no-money\"`, without spaces",
            ),
            (
                "## Pay {#pay .advice pictogram=“no-money”}",
                "write `pictogram=\"no-money\"`, with straight quotes",
            ),
            (
                "## Pay {#pay .advice pictogram = ‘no-money’}",
                "write `pictogram=\"no-money\"`, with straight quotes",
            ),
            ("## Pay {#pay class=\"advice\"}", "write `.advice`"),
            ("## Pay {id=\"pay\"}", "write `#pay`"),
            ("## Pay {#pay now}", "write `#pay-now` for an id of two words, or delete `now`"),
            ("## Call {$ police }", "write `{ $police }`"),
            ("## Pay {{#pay .advice}}", "write `{#pay .advice}`"),
            ("## Pay {#pay .advice}}", "write `{#pay .advice}`"),
            ("## Pay {#pay #dont-pay}", "write one of them: `#pay` or `#dont-pay`"),
        ] {
            let helps: Vec<_> = read(heading).faults.into_iter().map(|fault| fault.help).collect();
            assert_eq!(helps, [help], "{heading}");
        }
    }
}
