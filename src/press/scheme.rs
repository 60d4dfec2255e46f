//! What each part of a sheet or picture is coloured with, by profile: full colour, little ink,
//! shades of one ink, process colours.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Color, Ink, PrintProfile, Theme};

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

/// A part and the role of its colour, in full colour and where ink is spared. Paper itself has no
/// role.
pub(super) const PARTS: [(&str, &str, Option<&str>); 15] = [
    ("panel", "ink", None),
    ("panel-raised", "ink-raised", Some("paper-sunk")),
    ("on-panel", "on-ink", Some("ink")),
    ("on-panel-muted", "on-ink-muted", Some("text-muted")),
    ("accent", "signal", Some("ink")),
    ("paper", "paper", None),
    ("paper-sunk", "paper-sunk", None),
    ("text", "text", Some("text")),
    ("disc", "ink", Some("ink")),
    ("on-disc", "signal", None),
    ("band", "signal", None),
    ("on-band", "ink", Some("ink")),
    ("tape", "signal", Some("signal")),
    ("tile", "signal", Some("ink")),
    ("on-tile", "ink", None),
];

/// Text, ground, and the least ratio in hundredths.
const PAIRS: [(&str, &str, u32); 8] = [
    ("on-panel", "panel", 700),
    ("on-panel-muted", "panel", 450),
    ("accent", "panel", 450),
    ("text", "paper", 700),
    ("text", "paper-sunk", 700),
    ("on-disc", "disc", 450),
    ("on-band", "band", 700),
    ("on-tile", "tile", 450),
];

impl Scheme {
    /// The scheme of a theme for a profile. A colour that the theme lacks is black on white; the
    /// checks of the theme tell it.
    pub fn of(theme: &Theme, profile: PrintProfile) -> Self {
        let spare = profile.clear() > 0;
        let parts = PARTS.into_iter().map(|(part, full, sparing)| {
            let role = if spare { sparing } else { Some(full) };
            (part, paint(theme, role, profile.ink()))
        });
        Self { spare, parts: parts.collect() }
    }

    fn color(&self, part: &str) -> Option<Color> {
        match self.parts.get(part)? {
            Paint::Rgb(hex) => Color::parse(hex),
            Paint::Process(inks) => Some(Color::from_process(*inks)),
        }
    }
}

fn paint(theme: &Theme, role: Option<&str>, ink: Ink) -> Paint {
    let Some(role) = role else {
        return match ink {
            Ink::Process => Paint::Process([0; 4]),
            Ink::Rgb | Ink::Grey => Paint::Rgb("#ffffff".into()),
        };
    };
    let hex = || theme.colors.get(role).cloned().unwrap_or_else(|| "#000000".into());
    match ink {
        Ink::Rgb => Paint::Rgb(hex()),
        Ink::Grey => {
            Paint::Rgb(Color::parse(&hex()).map_or_else(hex, |color| color.grey().to_string()))
        }
        // Black text is black ink alone: four inks on thin strokes would blur.
        Ink::Process if role == "text" => Paint::Process([0, 0, 0, 100]),
        Ink::Process => Paint::Process(theme.process.get(role).copied().unwrap_or([0, 0, 0, 100])),
    }
}

/// Reports process colours that the theme lacks, and parts that cannot be told apart when printed
/// with this profile.
pub fn check(theme: &Theme, profile: PrintProfile, diagnostics: &mut Diagnostics) {
    let lacking: Vec<&String> =
        theme.colors.keys().filter(|role| !theme.process.contains_key(*role)).collect();
    if profile.ink() == Ink::Process && !lacking.is_empty() {
        for role in lacking {
            diagnostics.push(
                Diagnostic::new(
                    Code::ThemeProcess,
                    format!("`{role}` has no process colour, which `{}` needs", profile.name()),
                )
                .in_file(&theme.file)
                .help(format!("write `{role} = [c, m, y, k]` in percent under [process]")),
            );
        }
        return;
    }
    let scheme = Scheme::of(theme, profile);
    for (text, ground, least) in PAIRS {
        let (Some(one), Some(other)) = (scheme.color(text), scheme.color(ground)) else { continue };
        let ratio = one.contrast(other);
        if ratio < least {
            diagnostics.push(
                Diagnostic::new(
                    Code::ThemeContrast,
                    format!(
                        "printed with `{}`, `{text}` on `{ground}` contrasts {} to 1",
                        profile.name(),
                        Color::written(ratio)
                    ),
                )
                .in_file(&theme.file)
                .help(format!(
                    "make it at least {} to 1 by changing one of the two",
                    Color::written(least)
                )),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::load;
    use crate::source::read_disk;

    fn national() -> Theme {
        let (snapshot, _) = read_disk(Path::new(env!("CARGO_MANIFEST_DIR")));
        let project = load::project(&snapshot).0.expect("the sample");
        load::theme(&snapshot, "national", &project.campaign).0.expect("the national theme")
    }

    fn told(theme: &Theme, profile: PrintProfile) -> Vec<String> {
        let mut diagnostics = Diagnostics::new();
        check(theme, profile, &mut diagnostics);
        diagnostics.iter().map(|found| found.message.clone()).collect()
    }

    #[test]
    fn the_national_theme_can_be_printed_in_every_way() {
        let theme = national();
        for profile in PrintProfile::ALL {
            assert_eq!(told(&theme, profile), [""; 0], "{}", profile.name());
        }
    }

    #[test]
    fn colours_that_differ_by_hue_alone_are_one_on_an_office_printer() {
        let mut theme = national();
        theme.colors.insert("text-muted".into(), "#e00000".into());
        theme.colors.insert("paper-sunk".into(), "#ffffff".into());
        let Scheme { parts, .. } = Scheme::of(&theme, PrintProfile::OfficeMono);
        assert_eq!(parts.get("on-panel-muted"), Some(&Paint::Rgb("#434343".into())));
        theme.colors.insert("text-muted".into(), "#5db1ff".into());
        let found = told(&theme, PrintProfile::OfficeMono);
        assert!(found.iter().any(|found| found.contains("`on-panel-muted`")), "{found:?}");
    }

    #[test]
    fn black_text_is_black_ink_alone() {
        let mut theme = national();
        theme.process.insert("text".into(), [60, 60, 60, 60]);
        let Scheme { parts, spare } = Scheme::of(&theme, PrintProfile::ShopCmyk);
        assert_eq!(parts.get("text"), Some(&Paint::Process([0, 0, 0, 100])));
        assert_eq!(parts.get("band"), Some(&Paint::Process([0, 25, 88, 0])));
        assert!(!spare && Scheme::of(&theme, PrintProfile::Home).spare);
    }
}
