//! The roles that a section can have.

/// What a section is for; templates, posters and cards select by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The opening of the home page.
    Hero,
    /// Shows all advice as numbered cards.
    Steps,
    /// One item of the canonical advice.
    Advice,
    /// The band with the number to call.
    Call,
    /// Bullets that begin with a bold figure.
    Figures,
    /// A table that is also drawn as bars.
    Chart,
    /// The words of a person; the heading names who speaks.
    Quote,
    /// Who to turn to.
    Support,
    /// Folded until it is opened; unfolded in print.
    Disclosure,
    /// A table of whom to tell.
    Routes,
    /// The words of a film.
    Transcript,
    /// A film: a plain link with what it costs in privacy.
    Film,
    /// Somebody to turn to, as a card.
    Contact,
    /// A file to take away, as a card.
    Download,
    /// Where readers put words of their own; the words of a force take its place.
    Room,
    /// Shown only in the edition of a force.
    Local,
    /// Never falls back to another language.
    Critical,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 17] = [
        Self::Hero,
        Self::Steps,
        Self::Advice,
        Self::Call,
        Self::Figures,
        Self::Chart,
        Self::Quote,
        Self::Support,
        Self::Disclosure,
        Self::Routes,
        Self::Transcript,
        Self::Film,
        Self::Contact,
        Self::Download,
        Self::Room,
        Self::Local,
        Self::Critical,
    ];

    /// The word after the dot in `{#id .role}`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hero => "hero",
            Self::Steps => "steps",
            Self::Advice => "advice",
            Self::Call => "call",
            Self::Figures => "figures",
            Self::Chart => "chart",
            Self::Quote => "quote",
            Self::Support => "support",
            Self::Disclosure => "disclosure",
            Self::Routes => "routes",
            Self::Transcript => "transcript",
            Self::Film => "film",
            Self::Contact => "contact",
            Self::Download => "download",
            Self::Room => "room",
            Self::Local => "local",
            Self::Critical => "critical",
        }
    }

    /// The role with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }

    /// Whether a force's own text can have it. All others say what to do and whom to call, which is
    /// the campaign's to say, or make a page what it is.
    pub fn is_for_local_text(self) -> bool {
        matches!(
            self,
            Self::Local
                | Self::Figures
                | Self::Chart
                | Self::Quote
                | Self::Support
                | Self::Disclosure
                | Self::Transcript
                | Self::Film
                | Self::Download
        )
    }

    /// Whether text of this role must never fall back to another language.
    pub fn is_critical(self) -> bool {
        matches!(self, Self::Advice | Self::Call | Self::Support | Self::Critical)
    }
}
