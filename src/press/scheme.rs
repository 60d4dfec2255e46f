//! What each part of a sheet or picture is coloured with, by profile: full colour, little ink,
//! shades of one ink, process colours.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{BLACK_INK, Color, ColorRole, Ink, PrintPart, PrintProfile, Theme};

/// A colour as the press sources take it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Paint {
    /// `#rrggbb`.
    Rgb(String),
    /// Percent of cyan, magenta, yellow and black.
    Process([u8; 4]),
}

/// The parts, each with the role of the theme's colours that it takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Scheme {
    /// Whether large areas stay paper, and rules tell them apart.
    pub spare: bool,
    /// What each part is coloured with.
    #[serde(flatten)]
    pub parts: BTreeMap<&'static str, Paint>,
}

impl Scheme {
    /// The scheme of a theme for a profile. A colour that the theme lacks is black on white; the
    /// checks of the theme report it.
    pub fn of(theme: &Theme, profile: PrintProfile) -> Self {
        let parts = PrintPart::ALL
            .map(|part| (part.name(), paint(theme, part.role(profile), profile.ink())));
        Self { spare: profile.spares_ink(), parts: parts.into() }
    }
}

fn paint(theme: &Theme, role: Option<ColorRole>, ink: Ink) -> Paint {
    let color =
        role.map_or(Color::WHITE, |role| theme.colors.get(role).copied().unwrap_or(Color::BLACK));
    match ink {
        Ink::Rgb => Paint::Rgb(color.to_string()),
        Ink::Grey => Paint::Rgb(color.grey().to_string()),
        Ink::Process => {
            Paint::Process(role.map_or([0; 4], |role| theme.inks(role).unwrap_or(BLACK_INK)))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::load;
    use crate::model::Sourced;
    use crate::source::read_disk;

    fn national() -> Theme {
        let (snapshot, _) = read_disk(Path::new(env!("CARGO_MANIFEST_DIR")));
        let project = load::project(&snapshot).0.expect("the sample");
        load::theme(&snapshot, "national", &project.campaign).0.expect("the national theme")
    }

    fn set_color(theme: &mut Theme, role: ColorRole, hex: &str) {
        let value = Color::parse(hex).expect("a colour");
        let given = theme.colors.sourced(role).expect("a colour").clone();
        theme.colors.insert(role, Sourced { value, ..given });
    }

    #[test]
    fn colours_are_grey_on_an_office_printer_and_large_areas_stay_paper() {
        let mut theme = national();
        set_color(&mut theme, ColorRole::TextMuted, "#e00000");
        let Scheme { parts, spare } = Scheme::of(&theme, PrintProfile::OfficeMono);
        assert!(spare);
        assert_eq!(parts.get("on-panel-muted"), Some(&Paint::Rgb("#434343".into())));
        assert_eq!(parts.get("panel"), Some(&Paint::Rgb("#ffffff".into())));
    }

    #[test]
    fn black_text_is_black_ink_alone() {
        let mut theme = national();
        let given = theme.process.sourced(ColorRole::Text).expect("inks").clone();
        theme.process.insert(ColorRole::Text, Sourced { value: [60; 4], ..given });
        let Scheme { parts, spare } = Scheme::of(&theme, PrintProfile::ShopCmyk);
        assert_eq!(parts.get("text"), Some(&Paint::Process([0, 0, 0, 100])));
        assert_eq!(parts.get("band"), Some(&Paint::Process([0, 25, 88, 0])));
        assert!(!spare && Scheme::of(&theme, PrintProfile::Home).spare);
    }
}
