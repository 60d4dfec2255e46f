//! The address of a site, as hosts, browsers and people who read it understand it alike.

use std::fmt;

/// Why an address cannot be that of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteAddressError {
    /// It does not begin with `https://`.
    Scheme,
    /// Its host is no name of a host, or is written so that people take it for another.
    Host,
    /// Its path is empty between two slashes, leads up, or has a character that files of hosts
    /// read in their own way.
    Path,
}

impl fmt::Display for SiteAddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Scheme => "it does not begin with `https://`",
            Self::Host => {
                "its host may have letters a to z, digits, hyphens and dots, and a port, but no name of a user"
            }
            Self::Path => {
                "its folders may have letters a to z, digits, hyphens, dots, underscores and `~`, but not be empty, `.` or `..`; other letters are written as `%D8%A7`"
            }
        })
    }
}

/// The address with a slash at its end.
///
/// It enters the files of hosts, where spaces, quotes and `%{…}` are read as something else, and
/// links that begin at the root of the host, where two slashes lead to another host.
///
/// # Errors
///
/// Says which part is wrong.
pub fn site_address(address: &str) -> Result<String, SiteAddressError> {
    let rest = address.strip_prefix("https://").ok_or(SiteAddressError::Scheme)?;
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    let (authority, path) = rest.split_once('/').map_or((rest, None), |(a, p)| (a, Some(p)));
    if !is_authority(authority) {
        return Err(SiteAddressError::Host);
    }
    if !path.is_none_or(|path| path.split('/').all(is_folder)) {
        return Err(SiteAddressError::Path);
    }
    Ok(format!("https://{rest}/"))
}

/// Whether an address names a host that nobody takes for another.
pub fn has_plain_host(address: &str) -> bool {
    let rest = address.strip_prefix("https://").unwrap_or_default();
    is_authority(rest.split_once('/').map_or(rest, |(authority, _)| authority))
}

/// Whether this is a host, perhaps with a port. Names beyond ASCII are written in Punycode, so that
/// nobody takes one for another.
fn is_authority(authority: &str) -> bool {
    let (host, port) =
        authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let is_port = |port: &str| {
        port.chars().all(|c| c.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0)
    };
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    host.len() <= 253 && host.split('.').all(is_label) && port.is_none_or(is_port)
}

/// Whether this is the name of a folder. Letters beyond ASCII are written byte by byte; `%2F` and
/// the like would be read as what they stand for.
fn is_folder(part: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~');
    let is_letter = |coded: &str| {
        let digits = coded.split_at_checked(2).and_then(|(digits, rest)| {
            Some((u8::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with('+'))?, rest))
        });
        digits.is_some_and(|(byte, rest)| byte >= 0x80 && rest.chars().all(plain))
    };
    let mut parts = part.split('%');
    let begins = parts.next().is_some_and(|begin| begin.chars().all(plain));
    !part.is_empty() && part != "." && part != ".." && begins && parts.all(is_letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_gets_its_slash() {
        for (address, wanted) in [
            ("https://webcam.example", "https://webcam.example/"),
            ("https://webcam.example/", "https://webcam.example/"),
            (
                "https://xn--ngbc5azd.example:8443/a/b.c_d~e",
                "https://xn--ngbc5azd.example:8443/a/b.c_d~e/",
            ),
            ("https://NAME.github.io/REPOSITORY/", "https://NAME.github.io/REPOSITORY/"),
            ("https://localhost:8080", "https://localhost:8080/"),
            ("https://192.0.2.1/", "https://192.0.2.1/"),
            (
                "https://webcam.example/%D8%A7%D9%85%D9%86/",
                "https://webcam.example/%D8%A7%D9%85%D9%86/",
            ),
        ] {
            assert_eq!(site_address(address).as_deref(), Ok(wanted), "{address}");
        }
    }

    #[test]
    fn what_hosts_browsers_or_people_would_read_otherwise_is_refused() {
        use SiteAddressError::{Host, Path, Scheme};
        for (address, why) in [
            ("", Scheme),
            ("http://webcam.example/", Scheme),
            ("HTTPS://webcam.example/", Scheme),
            ("https://", Host),
            ("https:///x", Host),
            ("https://a..b/", Host),
            ("https://-a.example/", Host),
            ("https://webcam.example@evil.example/", Host),
            ("https://webcam.example:x/", Host),
            ("https://webcam.example:99999/", Host),
            ("https://webcam.example:+80/", Host),
            ("https://webc\u{430}m.example/", Host),
            ("https://webcam.example?x", Host),
            ("https://webcam.example\\@evil.example/", Host),
            ("https://[2001:db8::1]/", Host),
            ("https://webcam.example//evil.example/", Path),
            ("https://webcam.example//", Path),
            ("https://webcam.example/../x/", Path),
            ("https://webcam.example/./x/", Path),
            ("https://webcam.example/a b/", Path),
            ("https://webcam.example/a\nRedirect / https://evil.example/", Path),
            ("https://webcam.example/%{REQUEST_URI}/", Path),
            ("https://webcam.example/%2e%2e/", Path),
            ("https://webcam.example/%2F/", Path),
            ("https://webcam.example/%+f/", Path),
            ("https://webcam.example/%D/", Path),
            ("https://webcam.example/$1/", Path),
            ("https://webcam.example/\"x/", Path),
            ("https://webcam.example/<x>/", Path),
            ("https://webcam.example/\\evil.example/", Path),
            ("https://webcam.example/\u{627}/", Path),
            ("https://webcam.example/?x", Path),
        ] {
            assert_eq!(site_address(address), Err(why), "{address}");
        }
    }
}
