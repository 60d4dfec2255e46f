//! Pictures to share.

/// The format of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CardFormat {
    /// Link previews.
    Og,
    /// A post with a picture on X.
    X,
    /// A square post.
    Square,
    /// An upright post.
    Portrait,
    /// A full screen story.
    Story,
    /// A square post on `LinkedIn`.
    Linkedin,
    /// A screen in a waiting room.
    Screen,
    /// The same, hung upright.
    ScreenPortrait,
    /// Below the name in an email.
    Email,
    /// A web banner above a page.
    Leaderboard,
    /// A web banner beside a text.
    Rectangle,
    /// A large web banner above a page.
    Billboard,
}

impl CardFormat {
    /// Every format.
    pub const ALL: [Self; 12] = [
        Self::Og,
        Self::X,
        Self::Square,
        Self::Portrait,
        Self::Story,
        Self::Linkedin,
        Self::Screen,
        Self::ScreenPortrait,
        Self::Email,
        Self::Leaderboard,
        Self::Rectangle,
        Self::Billboard,
    ];

    /// The name in paths and configuration.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Og => "og",
            Self::X => "x",
            Self::Square => "square",
            Self::Portrait => "portrait",
            Self::Story => "story",
            Self::Linkedin => "linkedin",
            Self::Screen => "screen",
            Self::ScreenPortrait => "screen-portrait",
            Self::Email => "email",
            Self::Leaderboard => "leaderboard",
            Self::Rectangle => "rectangle",
            Self::Billboard => "billboard",
        }
    }

    /// Width and height in pixels.
    pub const fn pixels(self) -> (u32, u32) {
        match self {
            Self::Og => (1200, 630),
            Self::X => (1200, 675),
            Self::Square => (1080, 1080),
            Self::Portrait => (1080, 1350),
            Self::Story | Self::ScreenPortrait => (1080, 1920),
            Self::Linkedin => (1200, 1200),
            Self::Screen => (1920, 1080),
            Self::Email => (600, 200),
            Self::Leaderboard => (728, 90),
            Self::Rectangle => (300, 250),
            Self::Billboard => (970, 250),
        }
    }

    /// Whether web pages and mails show it as large as it is; phones show all others smaller.
    pub const fn is_shown_as_it_is(self) -> bool {
        matches!(self, Self::Email | Self::Leaderboard | Self::Rectangle | Self::Billboard)
    }

    /// Bytes above which somebody drops the picture: messaging apps their preview of a link, which
    /// is the `og` card; elsewhere the post.
    pub const fn most_bytes(self) -> usize {
        match self {
            Self::Og => 100 * 1024,
            _ => 300 * 1024,
        }
    }

    /// The format with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}
