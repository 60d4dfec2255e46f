//! The colours that a theme gives, each by what it is for.

use std::fmt;

/// What a colour of a theme is for. The stylesheet lists colours in the order of this enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ColorRole {
    /// Headlines, the head of pages, dark bands.
    Ink,
    /// Strips and cards on `ink`.
    InkRaised,
    /// Text on `ink`.
    OnInk,
    /// Quiet text on `ink`.
    OnInkMuted,
    /// The ground of pages.
    Paper,
    /// Bands and notices on `paper`.
    PaperSunk,
    /// What to do and whom to call.
    Signal,
    /// Running text.
    Text,
    /// Quiet text.
    TextMuted,
}

impl ColorRole {
    /// Every role.
    pub const ALL: [Self; 9] = [
        Self::Ink,
        Self::InkRaised,
        Self::OnInk,
        Self::OnInkMuted,
        Self::Paper,
        Self::PaperSunk,
        Self::Signal,
        Self::Text,
        Self::TextMuted,
    ];

    /// The key in `theme.toml`, and the name of the stylesheet's custom property.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ink => "ink",
            Self::InkRaised => "ink-raised",
            Self::OnInk => "on-ink",
            Self::OnInkMuted => "on-ink-muted",
            Self::Paper => "paper",
            Self::PaperSunk => "paper-sunk",
            Self::Signal => "signal",
            Self::Text => "text",
            Self::TextMuted => "text-muted",
        }
    }

    /// The role with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

impl fmt::Display for ColorRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
