//! Contrast of the theme's colours by WCAG 2, as the site puts them together in a light and in a
//! dark scheme. The stylesheet of the base theme derives its colours from the theme's; a change
//! there is a change of the table here.

use std::fmt;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Color, Palette, Theme};

/// A colour of the site.
#[derive(Clone, Copy, Debug)]
enum Paint {
    /// A colour of the theme.
    Role(&'static str),
    /// White, whatever the theme.
    White,
    /// So many percent of one colour, mixed with black.
    Darkened(&'static str, u32),
    /// So many percent of one colour, mixed with another.
    Mixed(&'static str, u32, &'static str),
}

/// Two colours that touch.
struct Pair {
    /// Where a reader sees them.
    place: &'static str,
    text: Paint,
    ground: Paint,
    /// The least ratio in hundredths: 7 to 1 for what is read, 4.5 to 1 for what is said beside,
    /// 3 to 1 for shapes.
    least: u32,
}

const fn pair(place: &'static str, text: Paint, ground: Paint, least: u32) -> Pair {
    Pair { place, text, ground, least }
}

const INK: Paint = Paint::Role("ink");
const RAISED: Paint = Paint::Role("ink-raised");
const SIGNAL: Paint = Paint::Role("signal");
const PAPER: Paint = Paint::Role("paper");
const SUNK: Paint = Paint::Role("paper-sunk");
const TEXT: Paint = Paint::Role("text");
const MUTED: Paint = Paint::Role("text-muted");
const ON_INK: Paint = Paint::Role("on-ink");
const ON_INK_MUTED: Paint = Paint::Role("on-ink-muted");
/// `--page` of the dark scheme.
const DARK_PAGE: Paint = Paint::Darkened("ink", 82);
/// `--band` of the dark scheme.
const DARK_BAND: Paint = Paint::Darkened("ink", 60);

/// Every pair in use.
const PAIRS: [Pair; 23] = [
    pair("text on pages", TEXT, PAPER, 700),
    pair("text on bands", TEXT, SUNK, 700),
    pair("text on cards", TEXT, Paint::White, 700),
    pair("quiet text on pages", MUTED, PAPER, 450),
    pair("quiet text on bands", MUTED, SUNK, 450),
    pair("quiet text on cards", MUTED, Paint::White, 450),
    pair("headlines on paper", INK, PAPER, 700),
    pair("the exit link", INK, Paint::White, 700),
    pair("the band with the number to call", INK, SIGNAL, 700),
    pair("the head and foot of pages", ON_INK, INK, 700),
    pair("the emergency strip", ON_INK, RAISED, 700),
    pair("quiet text at the foot", ON_INK_MUTED, INK, 450),
    pair("the rings of the lens", ON_INK_MUTED, RAISED, 450),
    pair("the headline of the home page", SIGNAL, INK, 450),
    pair("numbers in the emergency strip", SIGNAL, RAISED, 450),
    pair("the edge of buttons", Paint::Mixed("on-ink-muted", 55, "ink"), INK, 300),
    // The dark scheme. Its bands and cards are `ink` and `ink-raised`, as above.
    pair("text on dark pages", ON_INK, DARK_PAGE, 700),
    pair("quiet text on dark pages", ON_INK_MUTED, DARK_PAGE, 450),
    pair("quiet text on dark bands", ON_INK_MUTED, INK, 450),
    pair("quiet text on dark cards", ON_INK_MUTED, RAISED, 450),
    pair("numbers of steps on dark cards", SIGNAL, DARK_BAND, 450),
    pair("numbers of steps on dark help pages", SIGNAL, RAISED, 450),
    pair("strong bars and buttons on dark pages", SIGNAL, DARK_PAGE, 300),
];

/// Reports every pair that does not contrast enough, the same two colours once.
pub(super) fn contrast(theme: &Theme, diagnostics: &mut Diagnostics) {
    let mut told = std::collections::BTreeSet::new();
    for Pair { place, text, ground, least } in PAIRS {
        let Some(ratio) = ratio(&theme.colors, text, ground) else { continue };
        if ratio >= least || !told.insert((text.to_string(), ground.to_string())) {
            continue;
        }
        diagnostics.push(
            Diagnostic::new(
                Code::ThemeContrast,
                format!("{text} on {ground} contrasts {} to 1: {place}", Color::written(ratio)),
            )
            .in_file(&theme.file)
            .help(format!(
                "make it at least {} to 1 by changing {}",
                Color::written(least),
                changeable(text, ground)
            )),
        );
    }
}

/// What a theme can change of two colours.
fn changeable(text: Paint, ground: Paint) -> String {
    match (text.role(), ground.role()) {
        (Some(one), Some(other)) if one != other => format!("`{one}` or `{other}`"),
        (Some(one), _) | (None, Some(one)) => format!("`{one}`"),
        (None, None) => "the stylesheet".to_owned(),
    }
}

impl Paint {
    /// The theme's colour that it is made from.
    fn role(self) -> Option<&'static str> {
        match self {
            Self::Role(role) | Self::Darkened(role, _) | Self::Mixed(role, ..) => Some(role),
            Self::White => None,
        }
    }

    /// As a browser shows it: `color-mix(in srgb, …)`.
    fn color(self, colors: &Palette) -> Option<Color> {
        let role = |role: &str| Color::parse(colors.get(role)?);
        Some(match self {
            Self::Role(name) => role(name)?,
            Self::White => Color::WHITE,
            Self::Darkened(name, percent) => role(name)?.mixed(percent, Color::BLACK),
            Self::Mixed(name, percent, with) => role(name)?.mixed(percent, role(with)?),
        })
    }
}

impl fmt::Display for Paint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Role(role) => write!(f, "`{role}`"),
            Self::White => f.write_str("white"),
            Self::Darkened(role, percent) => write!(f, "`{role}` with {} % black", 100 - percent),
            Self::Mixed(role, percent, with) => {
                write!(f, "`{role}` with {} % `{with}`", 100 - percent)
            }
        }
    }
}

/// The ratio of two colours in hundredths, rounded down.
fn ratio(colors: &Palette, text: Paint, ground: Paint) -> Option<u32> {
    Some(text.color(colors)?.contrast(ground.color(colors)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn palette(colors: &[(&str, &str)]) -> Palette {
        colors.iter().map(|(role, value)| ((*role).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn ratios_are_those_of_wcag() {
        let colors = palette(&[("a", "#000000"), ("b", "#ffffff"), ("c", "#777777")]);
        let (a, b, c) = (Paint::Role("a"), Paint::Role("b"), Paint::Role("c"));
        assert_eq!(ratio(&colors, a, b), Some(2100));
        assert_eq!(ratio(&colors, c, b), Some(447));
        assert_eq!(ratio(&colors, c, Paint::White), Some(447));
        // #808080, as browsers mix it.
        assert_eq!(ratio(&colors, Paint::Darkened("b", 50), Paint::White), Some(394));
        assert_eq!(ratio(&colors, Paint::Mixed("a", 50, "b"), Paint::White), Some(394));
    }
}
