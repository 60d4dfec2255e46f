//! The parts of the output, and how much time to spend on them.

/// A part of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Product {
    /// Pages and what they need.
    Site,
    /// Posters as PDF.
    Posters,
    /// Cards as PNG.
    Cards,
    /// A ZIP per language.
    Toolkit,
}

impl Product {
    /// Every part.
    pub const ALL: [Self; 4] = [Self::Site, Self::Posters, Self::Cards, Self::Toolkit];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Posters => "posters",
            Self::Cards => "cards",
            Self::Toolkit => "toolkit",
        }
    }
}

/// How much time to spend on making files small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// For watching: quick, a little larger.
    Quick,
    /// For publishing.
    Full,
    /// For publishing to people who pay for each byte: pictures take several times as long.
    Smallest,
}

impl Effort {
    /// The name in fingerprints.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Quick => "quick",
            Self::Full => "full",
            Self::Smallest => "smallest",
        }
    }
}
