//! Contrast of the theme's colours, by WCAG 2.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Palette, Theme};

/// Pairs in use: text, ground, and the least ratio in hundredths.
const PAIRS: [(&str, &str, u32); 12] = [
    ("text", "paper", 700),
    ("text", "paper-sunk", 700),
    ("ink", "paper", 700),
    ("ink", "signal", 700),
    ("on-ink", "ink", 700),
    ("on-ink", "ink-raised", 700),
    ("text-muted", "paper", 450),
    ("text-muted", "paper-sunk", 450),
    ("on-ink-muted", "ink", 450),
    ("on-ink-muted", "ink-raised", 450),
    ("signal", "ink", 450),
    ("signal", "ink-raised", 450),
];

/// Reports every pair that does not contrast enough.
pub(super) fn contrast(theme: &Theme, diagnostics: &mut Diagnostics) {
    for (text, ground, least) in PAIRS {
        let Some(ratio) = ratio(&theme.colors, text, ground) else { continue };
        if ratio < least {
            diagnostics.push(
                Diagnostic::new(
                    Code::ThemeContrast,
                    format!("`{text}` on `{ground}` contrasts {} to 1", decimal(ratio)),
                )
                .in_file(&theme.file)
                .help(format!(
                    "make it at least {} to 1 by changing one of the two",
                    decimal(least)
                )),
            );
        }
    }
}

fn decimal(hundredths: u32) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// The ratio of two colours in hundredths, rounded down.
fn ratio(colors: &Palette, text: &str, ground: &str) -> Option<u32> {
    let (a, b) = (luminance(colors.get(text)?)?, luminance(colors.get(ground)?)?);
    let (light, dark) = if a > b { (a, b) } else { (b, a) };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a ratio lies between 1 and 21"
    )]
    Some(((light + 0.05) / (dark + 0.05) * 100.0) as u32)
}

/// Relative luminance of `#rrggbb`.
fn luminance(color: &str) -> Option<f64> {
    let channel = |range| {
        let value = u8::from_str_radix(color.get(range)?, 16).ok()?;
        let value = f64::from(value) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * channel(1..3)? + 0.7152 * channel(3..5)? + 0.0722 * channel(5..7)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_those_of_wcag() {
        let colors: Palette = [("a", "#000000"), ("b", "#ffffff"), ("c", "#777777")]
            .into_iter()
            .map(|(role, value)| (role.to_owned(), value.to_owned()))
            .collect();
        assert_eq!(ratio(&colors, "a", "b"), Some(2100));
        assert_eq!(ratio(&colors, "c", "b"), Some(447));
    }
}
