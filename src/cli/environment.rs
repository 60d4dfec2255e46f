//! The environment, read once.

use std::io::IsTerminal as _;

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
        }
    }

    /// Whether to colour, by what the user asked for.
    pub(super) fn color(&self, choice: ColorChoice) -> Color {
        match choice {
            ColorChoice::Always => Color::Always,
            ColorChoice::Auto if self.terminal && !self.no_color => Color::Always,
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
}
