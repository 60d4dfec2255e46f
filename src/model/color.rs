//! Colours and how well they can be told apart.

use std::fmt;

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color {
    channels: [u8; 3],
}

impl Color {
    /// Paper without ink.
    pub const WHITE: Self = Self { channels: [255; 3] };
    /// All inks.
    pub const BLACK: Self = Self { channels: [0; 3] };

    /// So many percent of it, the rest of another, channel by channel.
    #[must_use]
    pub fn mixed(self, percent: u32, other: Self) -> Self {
        let share = percent.min(100);
        let mut channels = self.channels;
        for (channel, other) in channels.iter_mut().zip(other.channels) {
            let sum = u32::from(*channel) * share + u32::from(other) * (100 - share);
            *channel = u8::try_from((sum + 50) / 100).unwrap_or(255);
        }
        Self { channels }
    }

    /// What `of` makes of each channel of two colours.
    #[must_use]
    pub fn by_channel(self, other: Self, of: impl Fn(u8, u8) -> u8) -> Self {
        let mut channels = self.channels;
        for (channel, other) in channels.iter_mut().zip(other.channels) {
            *channel = of(*channel, other);
        }
        Self { channels }
    }

    /// Red, green and blue.
    pub const fn from_channels(channels: [u8; 3]) -> Self {
        Self { channels }
    }

    /// Red, green and blue of it.
    pub const fn channels(self) -> [u8; 3] {
        self.channels
    }

    /// Reads `#rrggbb`.
    pub fn parse(hex: &str) -> Option<Self> {
        let is_hex =
            |digits: &&str| digits.len() == 6 && digits.chars().all(|c| c.is_ascii_hexdigit());
        let digits = hex.strip_prefix('#').filter(is_hex)?;
        let channel = |range| u8::from_str_radix(digits.get(range)?, 16).ok();
        Some(Self { channels: [channel(0..2)?, channel(2..4)?, channel(4..6)?] })
    }

    /// How percents of cyan, magenta, yellow and black about look: each ink takes its share of
    /// light away. Good enough to compare by, not to print by.
    pub fn from_process([cyan, magenta, yellow, black]: [u8; 4]) -> Self {
        let left = |ink: u8| 100 - u32::from(ink.min(100));
        let channel = |ink: u8| u8::try_from(left(ink) * left(black) * 255 / 10_000).unwrap_or(255);
        Self { channels: [channel(cyan), channel(magenta), channel(yellow)] }
    }

    /// The grey that an office printer makes of it: the weights of Rec. 601, as printer drivers
    /// have them.
    #[must_use]
    pub fn grey(self) -> Self {
        let [red, green, blue] = self.channels.map(u32::from);
        let grey = u8::try_from((299 * red + 587 * green + 114 * blue + 500) / 1000);
        Self { channels: [grey.unwrap_or(255); 3] }
    }

    /// The ratio of two colours by WCAG 2, in hundredths, rounded down: 100 to 2100.
    pub fn contrast(self, other: Self) -> u32 {
        let (a, b) = (self.luminance(), other.luminance());
        let (light, dark) = if a > b { (a, b) } else { (b, a) };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a ratio lies between 1 and 21"
        )]
        let hundredths = ((light + 0.05) / (dark + 0.05) * 100.0) as u32;
        hundredths
    }

    /// A ratio of [`Self::contrast`] as people write it: `7`, `4.5`, `3.14`.
    pub fn written(ratio: u32) -> String {
        let written = format!("{}.{:02}", ratio / 100, ratio % 100);
        written.trim_end_matches('0').trim_end_matches('.').to_owned()
    }

    /// Whether it gives more light than another.
    pub fn is_lighter_than(self, other: Self) -> bool {
        self.luminance() > other.luminance()
    }

    /// Relative luminance by WCAG 2, from 0 to 1.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Red, green and blue in amounts of light, each from 0 to 1.
    pub(super) fn linear(self) -> [f64; 3] {
        self.channels.map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// The colour nearest to amounts of light.
    pub(super) fn from_linear(channels: [f64; 3]) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the value is held between 0 and 255"
        )]
        let channels = channels.map(|light| {
            let light = light.clamp(0.0, 1.0);
            let value = if light <= 0.003_130_8 {
                light * 12.92
            } else {
                1.055 * light.powf(1.0 / 2.4) - 0.055
            };
            (value * 255.0).round() as u8
        });
        Self { channels }
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.channels;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn color(hex: &str) -> Color {
        Color::parse(hex).expect("a colour")
    }

    #[test]
    fn ratios_are_those_of_wcag() {
        assert_eq!(color("#000000").contrast(color("#ffffff")), 2100);
        assert_eq!(color("#777777").contrast(color("#ffffff")), 447);
    }

    #[test]
    fn colours_are_six_hexadecimal_digits() {
        assert_eq!(color("#4A7bD0").to_string(), "#4a7bd0");
        for wrong in ["4a7bd0", "#4a7bd", "#4a7bd00", "#+4+b+d", "#é7bd", ""] {
            assert_eq!(Color::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn ratios_are_written_without_idle_noughts() {
        assert_eq!([700, 450, 314, 2100].map(Color::written), ["7", "4.5", "3.14", "21"]);
    }

    #[test]
    fn hues_that_differ_can_be_one_grey() {
        let (red, green) = (color("#c00000"), color("#006100"));
        assert_eq!(red.grey().to_string(), "#393939");
        assert_eq!(red.grey(), green.grey());
    }

    #[test]
    fn process_colours_take_light_away() {
        assert_eq!(Color::from_process([0, 0, 0, 0]).to_string(), "#ffffff");
        assert_eq!(Color::from_process([0, 0, 0, 100]).to_string(), "#000000");
        assert_eq!(Color::from_process([0, 20, 90, 0]).to_string(), "#ffcc19");
    }
}
