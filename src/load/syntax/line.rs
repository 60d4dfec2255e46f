//! A line that is no TOML, as it should be.

use super::list::mend_list;
use super::scalar::{closes, is_value, mend, opens, quoted};
use super::{Mended, is_toml};

/// The line as it should be, without the space around it; `None` where that cannot be known.
pub(super) fn mend_line(line: &str) -> Option<Mended> {
    let line = line.trim();
    if let Some(name) = line.strip_prefix('[') {
        return table(name);
    }
    let (key, value, fault) = parts(line)?;
    let (key, of_key) = mended_key(key)?;
    let (value, comment) = split_comment(value);
    let found = if is_value(value) {
        None
    } else {
        let trimmed = value.trim_end_matches([';', ',']);
        if is_value(trimmed) && !trimmed.is_empty() {
            Some(Mended::new("nothing follows a value", trimmed))
        } else {
            Some(mend_list(&key, value).or_else(|| mend(&key, value))?)
        }
    };
    let what = fault.map(str::to_owned).or(of_key).or(found.as_ref().map(|it| it.what.clone()))?;
    let value = found.as_ref().map_or(value, |it| it.text.as_str());
    let text = format!("{key} = {value}");
    let help = found.as_ref().and_then(|it| it.help.clone());
    let help = help.unwrap_or_else(|| format!("write `{text}`"));
    let whole = if comment.is_empty() { text } else { format!("{text} {comment}") };
    is_toml(&whole).then_some(Mended { what, text: whole, help: Some(help) })
}

/// A table whose brackets are not those of TOML.
fn table(name: &str) -> Option<Mended> {
    let (name, brackets) = name.strip_prefix('[').map_or((name, 1), |name| (name, 2));
    let name = name.split('#').next().unwrap_or_default().trim().trim_end_matches(']').trim();
    let name = name.replace(opens, "\"").replace(closes, "\"");
    let text = format!("{}{name}{}", "[".repeat(brackets), "]".repeat(brackets));
    let what = "the name of a table stands in square brackets";
    is_toml(&text).then(|| Mended::new(what, text))
}

/// The key, the value, and what is wrong between them.
fn parts(line: &str) -> Option<(&str, &str, Option<&'static str>)> {
    let sign = line.find(['=', ':', '：', '＝'])?;
    let space = line.find(char::is_whitespace).unwrap_or(line.len());
    let (key, value) = line.split_at_checked(sign)?;
    // Behind the first word, a sign may be a part of the value: `title "Help: now"`.
    let is_quoted = line.get(space..sign).is_some_and(|between| between.contains(opens));
    if is_quoted {
        return without_sign(line);
    }
    let mark = value.chars().next()?;
    let value = value.strip_prefix(mark)?;
    let fault = match mark {
        '=' if value.starts_with(['=', '>']) => Some("a key is followed by one `=`"),
        '=' => None,
        '：' | ':' if value.starts_with('=') => Some("a key is followed by `=`, not by `:=`"),
        _ => Some("a key is followed by `:`"),
    };
    Some((key.trim(), value.trim_start_matches(['=', '>']).trim(), fault))
}

/// A key and a value with a space between.
fn without_sign(line: &str) -> Option<(&str, &str, Option<&'static str>)> {
    let (key, value) = line.split_once(char::is_whitespace)?;
    Some((key, value.trim(), Some("the `=` between key and value is missing")))
}

/// A line that has no sign between key and value, with a value that can be nothing else.
pub(super) fn mend_without_sign(line: &str) -> Option<Mended> {
    let (key, value, what) = without_sign(line.trim())?;
    let what = what?;
    let text = format!("{key} = {value}");
    let is_bare = key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    (is_bare && is_toml(&text)).then(|| Mended::new(what, text))
}

/// A key as it should be, and what is wrong with it.
fn mended_key(key: &str) -> Option<(String, Option<String>)> {
    if is_toml(&format!("{key} = 1")) {
        return Some((key.to_owned(), None));
    }
    let key = key.trim_matches(|c| opens(c) || closes(c));
    let joined = key.split_whitespace().collect::<Vec<_>>().join("_");
    if is_toml(&format!("{joined} = 1")) {
        return Some((joined, Some("a key has no spaces".to_owned())));
    }
    let text = quoted(key);
    let what = "a key with signs other than letters a to z, digits, `-` and `_` needs quotes";
    (!key.is_empty() && is_toml(&format!("{text} = 1"))).then(|| (text, Some(what.to_owned())))
}

/// The value, and the comment behind it.
fn split_comment(value: &str) -> (&str, &str) {
    let mut inside: Option<char> = None;
    let mut before = ' ';
    for (at, c) in value.char_indices() {
        match inside {
            Some(quote) if c == quote || (quote != '"' && quote != '\'' && closes(c)) => {
                inside = None;
            }
            None if opens(c) && (before.is_whitespace() || matches!(before, '[' | ',' | '(')) => {
                inside = Some(c);
            }
            None if c == '#' && before.is_whitespace() && at > 0 => {
                let (value, comment) = value.split_at_checked(at).unwrap_or((value, ""));
                return (value.trim(), comment);
            }
            _ => {}
        }
        before = c;
    }
    (value.trim(), "")
}
