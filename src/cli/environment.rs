//! The environment, read once.

use std::io::IsTerminal as _;
use std::path::PathBuf;

use crate::diag::Color;
use crate::model::Moment;

/// What the environment says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Environment {
    /// `NO_COLOR` is set and not empty.
    pub(super) no_color: bool,
    /// `SOURCE_DATE_EPOCH` or its text when it is no moment.
    pub(super) source_date: Option<Result<Moment, String>>,
    /// Whether standard error is a terminal.
    pub(super) terminal: bool,
    /// Where this user's builds may keep what they remember, if anywhere.
    pub(super) cache: Option<PathBuf>,
    /// Whether standard output is a terminal.
    pub(super) answer_terminal: bool,
}

impl Environment {
    /// Reads the environment of the process.
    pub(super) fn read() -> Self {
        #[expect(
            clippy::disallowed_methods,
            reason = "this is the edge where the environment is read"
        )]
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self {
            no_color: variable("NO_COLOR").is_some(),
            source_date: variable("SOURCE_DATE_EPOCH").map(|value| epoch(&value).ok_or(value)),
            terminal: std::io::stderr().is_terminal(),
            cache: cache(&variable),
            answer_terminal: std::io::stdout().is_terminal(),
        }
    }

    /// Whether to colour, by what the user asked for.
    pub(super) fn color(&self, choice: ColorChoice, terminal: bool) -> Color {
        match choice {
            ColorChoice::Always => Color::Always,
            ColorChoice::Auto if terminal && !self.no_color => Color::Always,
            ColorChoice::Auto | ColorChoice::Never => Color::Never,
        }
    }
}

/// When to colour reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum ColorChoice {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The user's folder for what can be made again, by the rules of the system; `HANDBILL_CACHE_DIR`
/// names another one. A relative path would be one of the folder that we stand in, which may be
/// anybody's.
fn cache(variable: &dyn Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let folder = |name: &str| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    if let Some(own) = folder("HANDBILL_CACHE_DIR") {
        return Some(own);
    }
    let home = || std::env::home_dir().filter(|path| path.is_absolute());
    let common = if cfg!(windows) {
        folder("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Caches"))
    } else {
        folder("XDG_CACHE_HOME").or_else(|| home().map(|home| home.join(".cache")))
    };
    common.map(|common| common.join("handbill"))
}

fn epoch(seconds: &str) -> Option<Moment> {
    Moment::from_epoch(seconds.trim().parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_become_a_moment_in_utc() {
        assert_eq!(epoch("1480896060"), Moment::parse("2016-12-05T00:01:00Z"));
        assert_eq!(epoch("yesterday"), None);
    }

    #[test]
    fn the_cache_lies_with_the_user() {
        let root = std::env::temp_dir();
        let set = |name: &'static str, value: PathBuf| {
            move |asked: &str| (asked == name).then(|| value.to_string_lossy().into_owned())
        };
        assert_eq!(cache(&set("HANDBILL_CACHE_DIR", root.clone())), Some(root.clone()));
        let relative = cache(&set("HANDBILL_CACHE_DIR", ".handbill/cache".into()));
        assert!(relative.is_none_or(|folder| folder.is_absolute()));
        if cfg!(target_os = "linux") {
            let found = cache(&set("XDG_CACHE_HOME", root.clone()));
            assert_eq!(found, Some(root.join("handbill")));
        }
    }
}
