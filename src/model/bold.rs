//! What a theme sets in bold.

use std::collections::BTreeSet;

/// A kind of text that a stylesheet may set in bold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BoldPart {
    /// Titles of pages and headings of sections.
    Headings,
    /// `**strong words**`.
    Strong,
    /// `*emphasis*`.
    Emphasis,
    /// Links on their own, which are drawn as buttons.
    Buttons,
    /// Headings of the columns and rows of tables.
    TableHeadings,
    /// Names in lists of names and meanings.
    Terms,
}

impl BoldPart {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Headings,
        Self::Strong,
        Self::Emphasis,
        Self::Buttons,
        Self::TableHeadings,
        Self::Terms,
    ];

    /// The name under `[bold]` in `theme.toml`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Headings => "headings",
            Self::Strong => "strong",
            Self::Emphasis => "emphasis",
            Self::Buttons => "buttons",
            Self::TableHeadings => "table-headings",
            Self::Terms => "terms",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }
}

/// What a theme and its parents set in bold: bold fonts keep the characters of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BoldText {
    /// Kinds of text.
    pub parts: BTreeSet<BoldPart>,
    /// Words of `interface.ftl` by id; `alert-*` stands for all whose id begins with `alert-`.
    pub words: BTreeSet<String>,
}

impl BoldText {
    /// All kinds of text and all words.
    pub fn everything() -> Self {
        Self { parts: BoldPart::ALL.into(), words: ["*".to_owned()].into() }
    }

    /// Whether a kind of text is set in bold.
    pub fn has(&self, part: BoldPart) -> bool {
        self.parts.contains(&part)
    }

    /// Whether a word of `interface.ftl` is set in bold.
    pub fn has_word(&self, id: &str) -> bool {
        self.words.contains(id)
            || self
                .words
                .iter()
                .filter_map(|word| word.strip_suffix('*'))
                .any(|begin| id.starts_with(begin))
    }

    /// Adds what another theme sets in bold.
    pub fn extend(&mut self, other: Self) {
        self.parts.extend(other.parts);
        self.words.extend(other.words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_the_rest_of_an_id() {
        let words = ["alert-*", "exit"].map(str::to_owned).into();
        let bold = BoldText { words, ..BoldText::default() };
        assert!(bold.has_word("alert-note") && bold.has_word("exit"));
        assert!(!bold.has_word("exit-progress") && !bold.has_word("alert"));
        assert!(BoldText::everything().has_word("exit-progress"));
    }
}
