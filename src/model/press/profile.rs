//! Ways to print.

/// What a printed file is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PrintProfile {
    /// To download and read: PDF/UA-1 and PDF/A-2a in one file, sRGB, tagged.
    Web,
    /// A printer at home: 5 mm clear all round, little solid ink.
    Home,
    /// An office printer without colour.
    OfficeMono,
    /// A print shop: 3 mm bleed, `TrimBox` and `BleedBox`.
    Shop,
    /// A print shop that wants crop and registration marks and a slug.
    ShopMarks,
    /// A print shop that wants process colours.
    ShopCmyk,
}

/// What colours are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Red, green and blue.
    Rgb,
    /// Shades of one ink.
    Grey,
    /// Cyan, magenta, yellow and black.
    Process,
}

impl PrintProfile {
    /// Every profile.
    pub const ALL: [Self; 6] =
        [Self::Web, Self::Home, Self::OfficeMono, Self::Shop, Self::ShopMarks, Self::ShopCmyk];

    /// The name in paths and configuration.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Home => "home",
            Self::OfficeMono => "office-mono",
            Self::Shop => "shop",
            Self::ShopMarks => "shop-marks",
            Self::ShopCmyk => "shop-cmyk",
        }
    }

    /// What its colours are made of.
    pub const fn ink(self) -> Ink {
        match self {
            Self::OfficeMono => Ink::Grey,
            Self::ShopCmyk => Ink::Process,
            Self::Web | Self::Home | Self::Shop | Self::ShopMarks => Ink::Rgb,
        }
    }

    /// Millimetres of artwork beyond the edge of the cut sheet.
    pub const fn bleed(self) -> u32 {
        match self {
            Self::Shop | Self::ShopMarks | Self::ShopCmyk => 3,
            Self::Web | Self::Home | Self::OfficeMono => 0,
        }
    }

    /// Millimetres of paper beyond the edge of the cut sheet: bleed, and room for marks.
    pub const fn beyond(self) -> u32 {
        match self {
            Self::ShopMarks => 12,
            _ => self.bleed(),
        }
    }

    /// Millimetres along the edges that the printer cannot reach.
    pub const fn clear(self) -> u32 {
        match self {
            Self::Home | Self::OfficeMono => 5,
            _ => 0,
        }
    }

    /// Whether large areas stay paper, and rules tell them apart.
    pub const fn spares_ink(self) -> bool {
        self.clear() > 0
    }

    /// Whether marks tell where to cut.
    pub const fn has_marks(self) -> bool {
        matches!(self, Self::ShopMarks)
    }

    /// The profile with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.name() == name)
    }
}
