//! The parts of posters and cards, each with the colour of the theme that it takes.

use super::PrintProfile;
use crate::model::ColorRole;

/// A part of a poster, card or handout that has a colour of its own. Press sources find it under
/// its name in `scheme`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PrintPart {
    /// The large upper area.
    Panel,
    /// Shapes on the panel.
    PanelRaised,
    /// Text on the panel.
    OnPanel,
    /// Quiet text on the panel.
    OnPanelMuted,
    /// The headline on the panel.
    Accent,
    /// The ground of running text.
    Paper,
    /// Areas on the paper.
    PaperSunk,
    /// Running text.
    Text,
    /// The disc under the number of a step.
    Disc,
    /// The number of a step.
    OnDisc,
    /// The band with the number to call.
    Band,
    /// Text on the band.
    OnBand,
    /// Strips that run across the panel.
    Tape,
    /// The tile that stands for a logo.
    Tile,
    /// The letters on the tile.
    OnTile,
}

impl PrintPart {
    /// Every part.
    pub const ALL: [Self; 15] = [
        Self::Panel,
        Self::PanelRaised,
        Self::OnPanel,
        Self::OnPanelMuted,
        Self::Accent,
        Self::Paper,
        Self::PaperSunk,
        Self::Text,
        Self::Disc,
        Self::OnDisc,
        Self::Band,
        Self::OnBand,
        Self::Tape,
        Self::Tile,
        Self::OnTile,
    ];

    /// The name in press sources and under `[contrast]`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Panel => "panel",
            Self::PanelRaised => "panel-raised",
            Self::OnPanel => "on-panel",
            Self::OnPanelMuted => "on-panel-muted",
            Self::Accent => "accent",
            Self::Paper => "paper",
            Self::PaperSunk => "paper-sunk",
            Self::Text => "text",
            Self::Disc => "disc",
            Self::OnDisc => "on-disc",
            Self::Band => "band",
            Self::OnBand => "on-band",
            Self::Tape => "tape",
            Self::Tile => "tile",
            Self::OnTile => "on-tile",
        }
    }

    /// The part with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }

    /// The colour that it takes when printed with a profile; `None` is paper without ink.
    pub const fn role(self, profile: PrintProfile) -> Option<ColorRole> {
        if profile.spares_ink() { self.sparing_role() } else { Some(self.full_role()) }
    }

    /// The colour that it takes where ink is not spared.
    pub(crate) const fn full_role(self) -> ColorRole {
        match self {
            Self::Panel | Self::Disc | Self::OnBand | Self::OnTile => ColorRole::Ink,
            Self::PanelRaised => ColorRole::InkRaised,
            Self::OnPanel => ColorRole::OnInk,
            Self::OnPanelMuted => ColorRole::OnInkMuted,
            Self::Accent | Self::OnDisc | Self::Band | Self::Tape | Self::Tile => ColorRole::Signal,
            Self::Paper => ColorRole::Paper,
            Self::PaperSunk => ColorRole::PaperSunk,
            Self::Text => ColorRole::Text,
        }
    }

    const fn sparing_role(self) -> Option<ColorRole> {
        match self {
            Self::Panel
            | Self::Paper
            | Self::PaperSunk
            | Self::OnDisc
            | Self::Band
            | Self::OnTile => None,
            Self::PanelRaised => Some(ColorRole::PaperSunk),
            Self::OnPanel | Self::Accent | Self::Disc | Self::OnBand | Self::Tile => {
                Some(ColorRole::Ink)
            }
            Self::OnPanelMuted => Some(ColorRole::TextMuted),
            Self::Text => Some(ColorRole::Text),
            Self::Tape => Some(ColorRole::Signal),
        }
    }
}
