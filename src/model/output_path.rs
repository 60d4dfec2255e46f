//! A path in the output folder that works on every host.

use std::fmt;

/// Why a path cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathError {
    /// It is empty, absolute, or has an empty part, `.` or `..`.
    Shape,
    /// It has a character other than small ASCII letters, digits, dot, hyphen, underscore.
    Character,
    /// A part is a device name of Windows.
    Device,
    /// It has 180 characters or more.
    Length,
}

/// A relative path with forward slashes; ASCII in lower case, without device names, under 180
/// characters. Hosts differ in whether case matters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct OutputPath(String);

/// The one name that is written large everywhere, where those who check a copy look for it.
const LARGE: &str = "SHA256SUMS";

const DEVICES: [&str; 4] = ["con", "aux", "prn", "nul"];

impl OutputPath {
    /// The path, when it can be used everywhere.
    ///
    /// # Errors
    ///
    /// Says which rule the path breaks.
    pub fn new(path: impl Into<String>) -> Result<Self, PathError> {
        let path = path.into();
        if path.len() >= 180 {
            return Err(PathError::Length);
        }
        for part in path.split('/') {
            if part.is_empty() || part == "." || part == ".." {
                return Err(PathError::Shape);
            }
            let plain = |c: char| {
                c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | '_')
            };
            if part != LARGE && !part.chars().all(plain) {
                return Err(PathError::Character);
            }
            let stem = part.split('.').next().unwrap_or(part);
            let port = (stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt")))
                .is_some_and(|rest| rest.len() == 1 && rest.chars().all(|c| c.is_ascii_digit()));
            if DEVICES.contains(&stem) || port {
                return Err(PathError::Device);
            }
        }
        Ok(Self(path))
    }

    /// The path that stands for one that cannot be used; two of them collide, which the plan
    /// reports.
    pub(crate) fn fallback() -> Self {
        Self("unusable-path".into())
    }

    /// Whether it stands for a path that cannot be used.
    pub(crate) fn is_fallback(&self) -> bool {
        *self == Self::fallback()
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path of `target` as seen from this file, such as `../../assets/site.css`.
    pub fn relative(&self, target: &Self) -> String {
        let from: Vec<&str> = self.0.split('/').collect();
        let to: Vec<&str> = target.0.split('/').collect();
        let folders = from.len().saturating_sub(1);
        let shared = from
            .iter()
            .zip(&to)
            .take(folders.min(to.len().saturating_sub(1)))
            .take_while(|(a, b)| a == b)
            .count();
        let mut parts = vec![".."; folders - shared];
        parts.extend(to.iter().skip(shared));
        parts.join("/")
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_some_host_cannot_hold() {
        assert_eq!(OutputPath::new("../x"), Err(PathError::Shape));
        assert_eq!(OutputPath::new("/x"), Err(PathError::Shape));
        assert_eq!(OutputPath::new("cy/cymorth\u{e9}"), Err(PathError::Character));
        assert_eq!(OutputPath::new("en/con.html"), Err(PathError::Device));
        assert_eq!(OutputPath::new("nul/index.html"), Err(PathError::Device));
        assert_eq!(OutputPath::new("a/lpt1.txt"), Err(PathError::Device));
        assert_eq!(OutputPath::new("x".repeat(180)), Err(PathError::Length));
        assert!(OutputPath::new("x".repeat(179)).is_ok());
        assert_eq!(OutputPath::new("en/Help.html"), Err(PathError::Character));
        assert!(OutputPath::new("national/SHA256SUMS").is_ok());
        assert!(OutputPath::new("zh-hans/news/launch/index.html").is_ok());
        assert!(OutputPath::new(".nojekyll").is_ok());
    }

    #[test]
    fn relative_links_climb_no_further_than_needed() {
        let path = |text: &str| OutputPath::new(text).expect("a good path");
        let page = path("ur/news/launch/index.html");
        assert_eq!(page.relative(&path("ur/help/index.html")), "../../help/index.html");
        assert_eq!(page.relative(&path("assets/site.css")), "../../../assets/site.css");
        assert_eq!(path("index.html").relative(&path("en/index.html")), "en/index.html");
        assert_eq!(page.relative(&page), "index.html");
        assert_eq!(path("en/index.html").relative(&path("en/help/index.html")), "help/index.html");
    }
}
