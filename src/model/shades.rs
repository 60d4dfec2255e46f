//! Lighter and darker shades of a colour, in the perceptual space `OKLCH`.
//!
//! `OKLCH` is that of CSS Color 4: lightness from 0 to 1, chroma, and a hue that looks the same at
//! any lightness. The matrices are those of the specification.

use super::Color;

/// In how many steps the lightness goes from black to white: finer than 8 bits tell apart.
const STEPS: u32 = 1000;

/// A colour in `OKLCH`, its hue kept as the direction of `a` and `b`.
#[derive(Clone, Copy)]
struct Oklch {
    lightness: f64,
    chroma: f64,
    hue: f64,
}

impl Color {
    /// The colour itself, then its shades, nearest in lightness first. All have its hue, and its
    /// chroma as far as there is such a colour in sRGB. Of two that are equally near, the one that
    /// keeps more chroma comes first.
    pub fn shades(self) -> impl Iterator<Item = Self> {
        let own = Oklch::of(self);
        let steps = (1..=STEPS).flat_map(move |step| {
            let distance = f64::from(step) / f64::from(STEPS);
            let darker = own.at(own.lightness - distance);
            let lighter = own.at(own.lightness + distance);
            let swap = match (darker, lighter) {
                (Some(darker), Some(lighter)) => lighter.chroma > darker.chroma,
                _ => false,
            };
            let both = if swap { [lighter, darker] } else { [darker, lighter] };
            both.into_iter().flatten().map(Oklch::color)
        });
        std::iter::once(self).chain(steps)
    }
}

impl Oklch {
    fn of(color: Color) -> Self {
        let [red, green, blue] = color.linear();
        let long =
            (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let medium =
            (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let short =
            (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        let lightness = 0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short;
        let a = 1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short;
        let b = 0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short;
        Self { lightness, chroma: a.hypot(b), hue: b.atan2(a) }
    }

    fn linear(self) -> [f64; 3] {
        let (a, b) = (self.chroma * self.hue.cos(), self.chroma * self.hue.sin());
        let long = (self.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let medium = (self.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let short = (self.lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        [
            4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
            -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
            -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short,
        ]
    }

    fn color(self) -> Color {
        Color::from_linear(self.linear())
    }

    /// Whether a screen can show it, but for what 8 bits cannot tell.
    fn is_in_srgb(self) -> bool {
        self.linear().iter().all(|light| (-0.000_01..=1.000_01).contains(light))
    }

    /// The same hue at another lightness, with as much of the chroma as there is.
    fn at(self, lightness: f64) -> Option<Self> {
        let step = f64::from(STEPS).recip();
        if lightness <= -step || lightness >= 1.0 + step {
            return None;
        }
        // The last step stops at black or white.
        let lightness = lightness.clamp(0.0, 1.0);
        let whole = Self { lightness, ..self };
        if whole.is_in_srgb() {
            return Some(whole);
        }
        let (mut least, mut most) = (0.0, self.chroma);
        for _ in 0..16 {
            let chroma = f64::midpoint(least, most);
            if (Self { chroma, ..whole }).is_in_srgb() {
                least = chroma;
            } else {
                most = chroma;
            }
        }
        Some(Self { chroma: least, ..whole })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn color(hex: &str) -> Color {
        Color::parse(hex).expect("a colour")
    }

    fn nearest(hex: &str, ground: &str, least: u32) -> Option<String> {
        let ground = color(ground);
        let found = color(hex).shades().find(|shade| shade.contrast(ground) >= least);
        found.map(|shade| shade.to_string())
    }

    #[test]
    fn a_colour_that_passes_stays() {
        assert_eq!(nearest("#111a33", "#fbf8f2", 700).as_deref(), Some("#111a33"));
    }

    #[test]
    fn of_greys_the_nearest_step_is_found_to_the_dark_and_to_the_light() {
        // 4.47 and 4.54 to 1 are neighbours: there is no grey between.
        assert_eq!(nearest("#999999", "#ffffff", 450).as_deref(), Some("#767676"));
        assert_eq!(nearest("#999999", "#ffffff", 454).as_deref(), Some("#767676"));
        assert_eq!(nearest("#999999", "#ffffff", 455).as_deref(), Some("#757575"));
        assert_eq!(nearest("#555555", "#000000", 450).as_deref(), Some("#757575"));
    }

    #[test]
    fn black_and_white_are_the_last_shades() {
        assert_eq!(nearest("#4a7bd0", "#ffffff", 2100).as_deref(), Some("#000000"));
        assert_eq!(nearest("#4a7bd0", "#000000", 2100).as_deref(), Some("#ffffff"));
        assert_eq!(nearest("#4a7bd0", "#777777", 700), None);
    }

    #[test]
    fn the_hue_is_kept() {
        for hex in ["#4a7bd0", "#ffab7a", "#9fc4c9", "#c00000"] {
            let own = Oklch::of(color(hex));
            let shades: Vec<Oklch> = color(hex).shades().map(Oklch::of).collect();
            // Near black and white eight bits hold no hue.
            for shade in shades.iter().filter(|shade| shade.chroma > 0.05) {
                let turn = (shade.hue - own.hue).abs().to_degrees();
                let turn = turn.min(360.0 - turn);
                assert!(turn < 4.0, "{hex} becomes {} by {turn}", shade.color());
                assert!(shade.chroma < own.chroma + 0.01, "{hex}: {}", shade.color());
            }
        }
    }

    #[test]
    fn shades_go_from_near_to_far() {
        let own = Oklch::of(color("#4a7bd0"));
        let distances: Vec<f64> = color("#4a7bd0")
            .shades()
            .map(|shade| (Oklch::of(shade).lightness - own.lightness).abs())
            .collect();
        assert!(distances.len() >= 1000);
        for pair in distances.windows(2) {
            let [near, far] = pair else { continue };
            assert!(far + 0.01 > *near, "{near} before {far}");
        }
    }
}
