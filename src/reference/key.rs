//! A key, the table that it stands in, and the file of that table.

/// A file that authors write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// `campaign/campaign.toml`.
    Campaign,
    /// The front matter of a page.
    Page,
    /// `themes/NAME/theme.toml`.
    Theme,
    /// `locales/TAG/locale.toml`.
    Locale,
}

impl File {
    /// Every file.
    pub const ALL: [Self; 4] = [Self::Campaign, Self::Page, Self::Theme, Self::Locale];

    /// The name of its reference, and how it is called on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Campaign => "campaign",
            Self::Page => "page",
            Self::Theme => "theme",
            Self::Locale => "locale",
        }
    }

    /// What it is called in a sentence.
    pub fn title(self) -> &'static str {
        match self {
            Self::Campaign => "campaign.toml",
            Self::Page => "The front matter of a page",
            Self::Theme => "theme.toml",
            Self::Locale => "locale.toml",
        }
    }
}

/// A table.
#[derive(Debug)]
pub struct Table {
    /// As authors write it: `[campaign]`, `[facts.NAME]`, `[[posters]]`; empty for the keys that
    /// stand above all tables.
    pub name: &'static str,
    /// What it is for.
    pub about: &'static str,
    /// Its keys, by name. Further tables of its own are not among them.
    pub keys: &'static [Key],
    /// The names of further keys, which take what the first key takes.
    pub also: fn() -> Vec<&'static str>,
}

/// No further keys.
pub(super) fn nothing() -> Vec<&'static str> {
    Vec::new()
}

impl Table {
    /// Its name without brackets and what stands for a name: `facts`.
    pub fn path(&self) -> &'static str {
        let name = self.name.trim_matches(['[', ']']);
        name.split_once('.').map_or(name, |(first, last)| {
            if last.chars().all(|c| c.is_ascii_uppercase()) { first } else { name }
        })
    }

    /// Whether it can stand several times, as `[[posters]]` can.
    pub fn is_list(&self) -> bool {
        self.name.starts_with("[[")
    }

    /// Whether an author names it, as in `[facts.NAME]`.
    pub fn is_named(&self) -> bool {
        self.path().len() + 2 < self.name.len() && !self.is_list()
    }
}

/// A key.
#[derive(Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub field: Field,
    /// Whether it must be there.
    pub required: bool,
    /// What it means, and what holds without it.
    pub about: &'static str,
}

/// What a key takes.
#[derive(Clone, Copy, Debug)]
pub enum Field {
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A whole number.
    Whole,
    /// A number, with a point if need be.
    Number,
    /// `true` or `false`.
    Switch,
    /// A day.
    Date,
    /// A moment with its time zone.
    Moment,
    /// One word of a closed set.
    Word(fn() -> Vec<&'static str>),
    /// A list of such words.
    Words(fn() -> Vec<&'static str>),
    /// A text, number or day, as another key says.
    Value,
    /// Four shares in percent.
    Inks,
}

impl Field {
    /// An example of a value, or what to write.
    pub fn shown(self) -> String {
        let quoted = |words: Vec<&str>| -> String {
            words.iter().map(|word| format!("`\"{word}\"`")).collect::<Vec<_>>().join(", ")
        };
        match self {
            Self::Text => "text in quotes".into(),
            Self::Texts => "list of texts, `[\"…\", \"…\"]`".into(),
            Self::Whole => "whole number".into(),
            Self::Number => "number".into(),
            Self::Switch => "`true` or `false`".into(),
            Self::Date => "day, `2016-12-05`".into(),
            Self::Moment => "moment, `2016-12-05T00:01:00Z`".into(),
            Self::Word(words) => format!("one of {}", quoted(words())),
            Self::Words(words) => format!("list of any of {}", quoted(words())),
            Self::Value => "number, text in quotes or day".into(),
            Self::Inks => "four numbers from 0 to 100, `[c, m, y, k]`".into(),
        }
    }
}

/// A key that must be there.
pub(super) const fn required(name: &'static str, field: Field, about: &'static str) -> Key {
    Key { name, field, required: true, about }
}

/// A key that may be there.
pub(super) const fn optional(name: &'static str, field: Field, about: &'static str) -> Key {
    Key { name, field, required: false, about }
}
