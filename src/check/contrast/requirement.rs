//! Two colours that have to be told apart, on the site or in print.

use super::colors::Colors;
use crate::model::{Color, ColorMix, ColorName, ColorRole, Ink, PrintPart, PrintProfile, Theme};

/// Two colours that have to be told apart.
#[derive(Debug)]
pub(super) struct Requirement<'t> {
    /// Where readers see them, in the theme's words.
    pub(super) place: &'t str,
    pub(super) text: ColorMix,
    pub(super) ground: ColorMix,
    /// The least ratio in hundredths.
    pub(super) least: u32,
    /// What the colours are made of.
    ink: Ink,
}

/// The requirements of the site.
pub(super) fn site(theme: &Theme) -> Vec<Requirement<'_>> {
    let pairs = theme.contrast.site.iter().map(|pair| &pair.value);
    pairs
        .map(|pair| Requirement {
            place: &pair.place,
            text: pair.text,
            ground: pair.ground,
            least: pair.least,
            ink: Ink::Rgb,
        })
        .collect()
}

/// The requirements of posters and cards printed with a profile.
pub(super) fn print(theme: &Theme, profile: PrintProfile) -> Vec<Requirement<'_>> {
    let ink = profile.ink();
    let color = |part: PrintPart| match part.role(profile) {
        // The inks of text are not the theme's to choose.
        Some(ColorRole::Text) if ink == Ink::Process => ColorMix::plain(ColorName::Black),
        Some(role) => ColorMix::plain(ColorName::Role(role)),
        None => ColorMix::plain(ColorName::White),
    };
    let pairs = theme.contrast.print.iter().map(|pair| &pair.value);
    pairs
        .map(|pair| Requirement {
            place: &pair.place,
            text: color(pair.text),
            ground: color(pair.ground),
            least: pair.least,
            ink,
        })
        .collect()
}

impl Requirement<'_> {
    /// The roles that the two colours are made from; one may come twice.
    pub(super) fn roles(&self) -> impl Iterator<Item = ColorRole> {
        self.text.roles().chain(self.ground.roles())
    }

    /// Whether one of the two is made from a role.
    pub(super) fn has(&self, role: ColorRole) -> bool {
        self.roles().any(|other| other == role)
    }

    /// The ratio of the two in hundredths, rounded down; `None` when a colour is not known.
    pub(super) fn ratio(&self, colors: &Colors) -> Option<u32> {
        Some(self.color(self.text, colors)?.contrast(self.color(self.ground, colors)?))
    }

    /// Whether the two can be told apart, as far as they are known.
    pub(super) fn holds(&self, colors: &Colors) -> bool {
        self.ratio(colors).is_none_or(|ratio| ratio >= self.least)
    }

    /// Whether the colour made from `role` is the lighter of the two.
    pub(super) fn is_lighter(&self, role: ColorRole, colors: &Colors) -> Option<bool> {
        let (text, ground) = (self.color(self.text, colors)?, self.color(self.ground, colors)?);
        let is_text = self.text.roles().any(|other| other == role);
        Some(if is_text { text.is_lighter_than(ground) } else { ground.is_lighter_than(text) })
    }

    fn color(&self, mix: ColorMix, colors: &Colors) -> Option<Color> {
        let color = mix.color(|role| colors.get(&role).copied())?;
        Some(if self.ink == Ink::Grey { color.grey() } else { color })
    }
}
