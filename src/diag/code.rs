//! The one table of diagnostic codes; it feeds `explain` and the documentation.

use serde::{Deserialize, Serialize};

use super::Severity;
use super::table::{all_codes, looks, output, sources};

/// What is known of one code.
#[derive(Clone, Copy, Debug)]
pub struct CodeEntry {
    /// The code itself.
    pub code: Code,
    /// Its stable name, `room/problem`.
    pub name: &'static str,
    /// Its usual severity.
    pub severity: Severity,
    /// One line: what is wrong.
    pub summary: &'static str,
    /// What it means and what to do.
    pub explanation: &'static str,
}

macro_rules! codes {
    ([] $($variant:ident $name:literal $severity:ident $summary:literal $explanation:literal;)*) => {
        /// A stable code for a kind of problem.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(into = "String", try_from = "String")]
        pub enum Code {
            $(#[doc = $summary] $variant,)*
        }

        impl Code {
            /// Every code with its explanation, in the order of the table.
            pub const TABLE: &[CodeEntry] = &[
                $(CodeEntry {
                    code: Code::$variant,
                    name: $name,
                    severity: Severity::$severity,
                    summary: $summary,
                    explanation: $explanation,
                },)*
            ];

            /// What is known of this code.
            pub fn entry(self) -> &'static CodeEntry {
                match self {
                    $(Code::$variant => {
                        const ENTRY: &CodeEntry = &CodeEntry {
                            code: Code::$variant,
                            name: $name,
                            severity: Severity::$severity,
                            summary: $summary,
                            explanation: $explanation,
                        };
                        ENTRY
                    })*
                }
            }
        }
    };
}

impl Code {
    /// The stable name, such as `markdown/raw-html`.
    pub fn name(self) -> &'static str {
        self.entry().name
    }

    /// The usual severity.
    pub fn severity(self) -> Severity {
        self.entry().severity
    }

    /// Whether such a problem can keep the rest of its file from being read.
    pub(super) fn stops_reading(self) -> bool {
        matches!(
            self,
            Self::FileNotUtf8
                | Self::FileName
                | Self::FileTooLarge
                | Self::FileUnreadable
                | Self::ConfigSyntax
                | Self::MarkdownFrontMatter
                | Self::MarkdownHeading
                | Self::LocaleSyntax
                | Self::LocaleDuplicate
                | Self::ThemeFont
        )
    }

    /// The code with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::TABLE.iter().find(|entry| entry.name == name).map(|entry| entry.code)
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.name().to_owned()
    }
}

impl TryFrom<String> for Code {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        Self::from_name(&name).ok_or_else(|| format!("there is no code `{name}`"))
    }
}

all_codes!(codes);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_well_formed() {
        let mut seen = std::collections::BTreeSet::new();
        for entry in Code::TABLE {
            assert!(seen.insert(entry.name), "{} is there twice", entry.name);
            let (room, problem) = entry.name.split_once('/').unwrap_or_default();
            let plain = |word: &str| {
                !word.is_empty()
                    && word
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            };
            assert!(plain(room) && plain(problem), "{}", entry.name);
            assert!(entry.summary.ends_with('.'), "{}", entry.name);
            assert!(entry.explanation.ends_with('.'), "{}", entry.name);
            assert_eq!(Code::from_name(entry.name), Some(entry.code));
        }
    }
}
