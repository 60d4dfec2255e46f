//! Which lines of a TOML text belong together.

/// The brackets and quotes that lines have opened and not closed.
#[derive(Clone, Debug, Default)]
pub(super) struct Open {
    /// What closes each bracket, the innermost last.
    brackets: Vec<char>,
    /// The three quotes that close a text of several lines.
    quotes: Option<&'static str>,
}

impl Open {
    /// Reads on through a line.
    pub(super) fn read(&mut self, line: &str) {
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            if let Some(quotes) = self.quotes {
                rest = match rest.split_once(quotes) {
                    Some((_, after)) => {
                        self.quotes = None;
                        after
                    }
                    None => "",
                };
                continue;
            }
            if let Some(after) = rest.strip_prefix("\"\"\"") {
                (self.quotes, rest) = (Some("\"\"\""), after);
                continue;
            }
            if let Some(after) = rest.strip_prefix("'''") {
                (self.quotes, rest) = (Some("'''"), after);
                continue;
            }
            let after = rest.get(c.len_utf8()..).unwrap_or_default();
            rest = match c {
                '"' | '\'' => behind_text(c, after),
                '#' => "",
                '[' | '{' => {
                    self.brackets.push(if c == '[' { ']' } else { '}' });
                    after
                }
                ']' | '}' => {
                    if self.brackets.last() == Some(&c) {
                        self.brackets.pop();
                    }
                    after
                }
                _ => after,
            };
        }
    }

    /// Whether something is open.
    pub(super) fn is_any(&self) -> bool {
        self.quotes.is_some() || !self.brackets.is_empty()
    }

    /// What closes all of it.
    pub(super) fn closers(&self) -> String {
        let brackets = self.brackets.iter().rev();
        self.quotes.unwrap_or_default().chars().chain(brackets.copied()).collect()
    }
}

/// What stands behind a text in quotes; nothing where the text does not end.
fn behind_text(quote: char, text: &str) -> &str {
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        if c == quote && !is_escaped {
            return text.get(at + c.len_utf8()..).unwrap_or_default();
        }
        is_escaped = c == '\\' && quote == '"' && !is_escaped;
    }
    ""
}

/// How many lines the statement takes that the first of them begins; `None` where it does not end.
pub(super) fn length(lines: &[&str]) -> Option<usize> {
    let mut open = Open::default();
    for (index, line) in lines.iter().enumerate() {
        open.read(line);
        if !open.is_any() {
            return Some(index + 1);
        }
    }
    None
}

/// Whether a line looks as if a statement began with it: a key with `=`, or a table.
pub(super) fn begins(line: &str) -> bool {
    let line = line.trim();
    let is_bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let table = line.trim_start_matches('[');
    if table.len() < line.len() {
        return table.chars().next().is_some_and(|c| c.is_ascii_alphabetic())
            && line.ends_with(']')
            && !line.contains(',');
    }
    let key = line.split_once('=').map(|(key, _)| key.trim());
    key.is_some_and(|key| !key.is_empty() && key.trim_matches('"').chars().all(is_bare))
}
