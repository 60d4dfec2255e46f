//! Addresses that hide where they lead: a host that stands where a name of a user belongs, a number
//! or look-alike letters for a host, and another address behind the first.

use icu_normalizer::ComposingNormalizerBorrowed;
use unicode_security::MixedScript as _;
use unicode_security::confusable_detection::skeleton;

use super::links;
use super::rules::Rules;
use crate::diag::{Code, Diagnostic, Diagnostics};

/// No link hides where it leads.
pub(super) fn disguised(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for (address, span) in links::written(rules) {
        let Some((what, remedy)) = disguise(address) else { continue };
        diagnostics.push(
            Diagnostic::new(Code::LinkDisguised, format!("`{address}` {what}"))
                .at(span.clone(), "this address")
                .help(remedy),
        );
    }
}

/// What hides where an address leads, and what to write.
fn disguise(address: &str) -> Option<(String, &'static str)> {
    let (scheme, rest) = address.split_once("://")?;
    if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
        return None;
    }
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at_checked(end)?;
    if let Some((user, host)) = authority.rsplit_once('@') {
        return Some((
            format!("shows `{user}` but leads to `{host}`"),
            "delete everything from `://` to `@`",
        ));
    }
    let host = host(authority);
    if is_number(&host) {
        let what = format!("leads to the number `{host}`, which says nothing of who is there");
        return Some((what, "write the name of the site"));
    }
    if let Some(shown) = look_alike(&host) {
        let what = format!("leads to `{shown}`, whose letters look like others");
        return Some((what, "write the name of the site in one alphabet"));
    }
    let other = passed_on(tail).filter(|other| *other != host)?;
    Some((
        format!("may lead on to another site, `{other}`"),
        "write the address at which readers arrive",
    ))
}

/// The host of an authority, without its port.
fn host(authority: &str) -> String {
    let plain = match authority.split_once(']') {
        Some((number, _)) => number.trim_start_matches('['),
        None => authority.split_once(':').map_or(authority, |(host, _)| host),
    };
    plain.trim_end_matches('.').to_lowercase()
}

/// Whether a host is an internet number, in any notation that browsers read.
fn is_number(host: &str) -> bool {
    let numeric = |label: &str| {
        let hexadecimal = label.strip_prefix("0x");
        match hexadecimal {
            Some(digits) => digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
            None => !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_digit()),
        }
    };
    host.contains(':') || host.rsplit('.').next().is_some_and(numeric)
}

/// The host as browsers show it, when a label mixes alphabets or is written in letters that look
/// like Latin ones.
fn look_alike(host: &str) -> Option<String> {
    if host.is_ascii() && !host.contains("xn--") {
        return None;
    }
    let (shown, result) = idna::domain_to_unicode(host);
    let is_false = |label: &str| {
        let plain = ComposingNormalizerBorrowed::new_nfkc().normalize(label).into_owned();
        !label.is_ascii()
            && (!label.is_single_script()
                || plain.is_ascii()
                || skeleton(label).all(|c| c.is_ascii()))
    };
    (result.is_err() || shown.split('.').any(is_false)).then_some(shown)
}

/// The host of an address among the parameters of another.
fn passed_on(tail: &str) -> Option<String> {
    let start = tail.find(['?', '#'])?;
    let query = tail.get(start + 1..)?;
    query.split(['&', ';', '#', '?']).find_map(|part| {
        let value = part.split_once('=').map_or(part, |(_, value)| value);
        // Addresses are encoded again and again.
        let value = (0..3).fold(value.to_owned(), |value, _| decoded(&value)).to_lowercase();
        let value = value.trim_start().replace('\\', "/");
        let (scheme, place) = value.split_once("//")?;
        if !["", "http:", "https:", "/"].contains(&scheme) {
            return None;
        }
        let end = place.find(['/', '?', '#']).unwrap_or(place.len());
        let authority = place.get(..end)?;
        let authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
        (!authority.is_empty()).then(|| host(authority))
    })
}

/// An address with its `%2F` and the like as signs.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut found = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let code = text.get(at + 1..at + 3).filter(|_| *byte == b'%');
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(sign) => {
                found.push(sign);
                at += 3;
            }
            None => {
                found.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&found).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_hide_where_they_lead_are_told_from_those_that_do_not() {
        for address in [
            "https://police.example@mal.example/",
            "https://police.example%2Fx@mal.example/",
            "https://185.22.1.9/help",
            "https://3232235777/",
            "https://0x7f.1/",
            "https://[2001:db8::1]/",
            "https://xn--80ak6aa92e.com/",
            "https://xn--pple-43d.com/",
            "https://police.example/?url=https://mal.example/x",
            "https://police.example/go?redirect=https%3A%2F%2Fmal.example",
            "https://police.example/go?next=//mal.example",
            "https://police.example/go?to=https%253A%252F%252Fmal.example",
            "https://police.example/#u=https://mal.example",
        ] {
            assert!(disguise(address).is_some(), "{address}");
        }
        for address in [
            "https://www.police.uk/",
            "https://police.uk:8443/a?id=1&page=2",
            "https://web.archive.org/web/2016/https://www.police.uk/",
            "https://police.example/?share=https://police.example/x",
            "https://mastodon.example/@police",
            "https://xn--h2brj9c.xn--h2brj9c/",
            "https://xn--fiqs8s.example/",
            "https://xn--mnchen-3ya.de/",
            "mailto:help@police.example",
            "tel:101",
        ] {
            assert_eq!(disguise(address), None, "{address}");
        }
    }
}
