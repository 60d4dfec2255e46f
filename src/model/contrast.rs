//! Which colours of a theme touch, and how well they have to be told apart.

use std::fmt;

use super::{Color, ColorRole, PrintPart, Sourced};

/// A colour that a stylesheet names: one of the theme's, or one that no theme changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColorName {
    /// A colour of the theme.
    Role(ColorRole),
    /// White, whatever the theme.
    White,
    /// Black, whatever the theme.
    Black,
}

impl ColorName {
    /// Reads the name of a role, `white` or `black`.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "white" => Some(Self::White),
            "black" => Some(Self::Black),
            role => ColorRole::from_name(role).map(Self::Role),
        }
    }

    /// The role, when it is a colour of the theme.
    pub fn role(self) -> Option<ColorRole> {
        match self {
            Self::Role(role) => Some(role),
            Self::White | Self::Black => None,
        }
    }

    fn color(self, of: impl Fn(ColorRole) -> Option<Color>) -> Option<Color> {
        match self {
            Self::Role(role) => of(role),
            Self::White => Some(Color::WHITE),
            Self::Black => Some(Color::BLACK),
        }
    }
}

/// A colour, or two mixed as `color-mix(in srgb, …)` mixes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ColorMix {
    /// The first colour, or the only one.
    pub first: ColorName,
    /// How many percent of the first there are, and what the rest is.
    pub rest: Option<(u32, ColorName)>,
}

impl ColorMix {
    /// A colour on its own.
    pub const fn plain(first: ColorName) -> Self {
        Self { first, rest: None }
    }

    /// The roles that it is made from.
    pub fn roles(self) -> impl Iterator<Item = ColorRole> {
        [Some(self.first), self.rest.map(|(_, with)| with)]
            .into_iter()
            .flatten()
            .filter_map(ColorName::role)
    }

    /// The colour, given those of the roles; `None` when one of them has none.
    pub fn color(self, of: impl Fn(ColorRole) -> Option<Color>) -> Option<Color> {
        let first = self.first.color(&of)?;
        match self.rest {
            Some((percent, with)) => Some(first.mixed(percent, with.color(&of)?)),
            None => Some(first),
        }
    }
}

impl fmt::Display for ColorName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Role(role) => role.fmt(f),
            Self::White => f.write_str("white"),
            Self::Black => f.write_str("black"),
        }
    }
}

/// Two colours that touch: `text` stands on `ground`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContrastPair<C> {
    /// Where readers see them, such as `headlines on paper`.
    pub place: String,
    /// The colour of letters and shapes.
    pub text: C,
    /// The colour under them.
    pub ground: C,
    /// The least ratio by WCAG 2, in hundredths: 100 to 2100.
    pub least: u32,
}

/// All pairs that a theme and its parents name, parents first; those of the same `place` once, as
/// the nearest theme has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContrastPairs {
    /// Colours that touch on the site.
    pub site: Vec<Sourced<ContrastPair<ColorMix>>>,
    /// Parts of posters and cards that touch.
    pub print: Vec<Sourced<ContrastPair<PrintPart>>>,
}

impl ContrastPairs {
    /// Lays the pairs of a nearer theme over these.
    pub fn overlay(&mut self, nearer: Self) {
        overlay(&mut self.site, nearer.site);
        overlay(&mut self.print, nearer.print);
    }
}

fn overlay<C>(pairs: &mut Vec<Sourced<ContrastPair<C>>>, nearer: Vec<Sourced<ContrastPair<C>>>) {
    for pair in nearer {
        match pairs.iter_mut().find(|other| other.value.place == pair.value.place) {
            Some(other) => *other = pair,
            None => pairs.push(pair),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixes_are_those_of_browsers() {
        let role = |_| Some(Color::WHITE);
        let ink = ColorName::Role(ColorRole::Ink);
        let mix = ColorMix { first: ink, rest: Some((50, ColorName::Black)) };
        assert_eq!(mix.color(role).map(|color| color.to_string()).as_deref(), Some("#808080"));
        assert_eq!(ColorMix::plain(ink).color(role), Some(Color::WHITE));
        assert_eq!(mix.color(|_| None), None);
        assert_eq!(mix.roles().collect::<Vec<_>>(), [ColorRole::Ink]);
    }
}
