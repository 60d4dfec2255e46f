//! Services on which cards are posted.

use super::CardFormat;

/// A service with its own limit for what is said beside a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Network {
    /// X.
    X,
    /// Instagram.
    Instagram,
    /// Facebook.
    Facebook,
    /// `LinkedIn`.
    Linkedin,
    /// Threads.
    Threads,
    /// Bluesky.
    Bluesky,
    /// Mastodon.
    Mastodon,
    /// `WhatsApp`: a status.
    Whatsapp,
}

/// What a service counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Letters of many scripts, Chinese among them, count double; an address counts 23.
    Weighted,
    /// What a reader takes for one letter counts one; an address counts 23.
    LettersShortAddresses,
    /// What a reader takes for one letter counts one.
    Letters,
    /// UTF-16 units, as services count that say nothing else: rather too many than too few.
    Units,
}

impl Network {
    /// Every service.
    pub const ALL: [Self; 8] = [
        Self::X,
        Self::Instagram,
        Self::Facebook,
        Self::Linkedin,
        Self::Threads,
        Self::Bluesky,
        Self::Mastodon,
        Self::Whatsapp,
    ];

    /// Its own name, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::X => "X",
            Self::Instagram => "Instagram",
            Self::Facebook => "Facebook",
            Self::Linkedin => "LinkedIn",
            Self::Threads => "Threads",
            Self::Bluesky => "Bluesky",
            Self::Mastodon => "Mastodon",
            Self::Whatsapp => "WhatsApp",
        }
    }

    /// What it counts.
    pub const fn measure(self) -> Measure {
        match self {
            Self::X => Measure::Weighted,
            Self::Mastodon => Measure::LettersShortAddresses,
            Self::Bluesky => Measure::Letters,
            Self::Instagram | Self::Facebook | Self::Linkedin | Self::Threads | Self::Whatsapp => {
                Measure::Units
            }
        }
    }

    /// The most that it takes, in what it counts.
    pub const fn limit(self) -> usize {
        match self {
            Self::X => 280,
            Self::Instagram => 2_200,
            Self::Facebook => 63_206,
            Self::Linkedin => 3_000,
            Self::Threads | Self::Mastodon => 500,
            Self::Bluesky => 300,
            Self::Whatsapp => 700,
        }
    }

    /// Whether an address in a caption can be followed; where it cannot, people type it.
    pub const fn links(self) -> bool {
        !matches!(self, Self::Instagram)
    }

    /// The formats of cards that it shows well, best first.
    pub const fn formats(self) -> &'static [CardFormat] {
        match self {
            Self::X | Self::Bluesky | Self::Mastodon => {
                &[CardFormat::X, CardFormat::Og, CardFormat::Square]
            }
            Self::Instagram | Self::Threads => {
                &[CardFormat::Portrait, CardFormat::Square, CardFormat::Story]
            }
            Self::Facebook => &[CardFormat::Square, CardFormat::Portrait, CardFormat::Og],
            Self::Linkedin => &[CardFormat::Linkedin, CardFormat::Square, CardFormat::Og],
            Self::Whatsapp => &[CardFormat::Story, CardFormat::Square, CardFormat::Portrait],
        }
    }
}
