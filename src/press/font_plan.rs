//! Which fonts set which script, and how tightly.
//!
//! Digits, Latin letters and their punctuation come from Noto Sans in every other script, since
//! several of the Noto script fonts hold poor ones. The space is left out on purpose: with the
//! space of another font, words of a joined script stand too far apart.

use serde::Serialize;

use super::face::{Face, FontFamily};
use crate::model::Script;

/// The faces of one script.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FontPlan {
    /// Headlines and headings.
    pub display: Face,
    /// All else.
    pub body: Face,
    /// The organisation's name, which may be in another script.
    pub brand: Face,
    /// Numbers to call, numerals and the letters of the tile.
    pub figures: Face,
}

const LATIN: FontFamily =
    FontFamily { name: "Noto Sans", covers: Some("[!-~\u{a0}–—‘’“”…£€]") };

/// The same without the no-break space, which stands for one that is kept.
const LATIN_LETTERS: FontFamily =
    FontFamily { name: "Noto Sans", covers: Some("[!-~–—‘’“”…£€]") };

const fn whole(name: &'static str) -> FontFamily {
    FontFamily { name, covers: None }
}

const GROTESQUE: &[FontFamily] = &[whole("Archivo"), whole("Noto Sans")];
const SANS: &[FontFamily] = &[whole("Noto Sans")];
/// A family of Noto for one script, with Latin letters and digits of Noto Sans.
macro_rules! noto {
    ($name:literal) => {
        const { &[LATIN, whole(concat!("Noto Sans ", $name)), whole("Noto Sans")] }
    };
}
const NASTALIQ: &[FontFamily] = &[LATIN, whole("Noto Nastaliq Urdu"), whole("Noto Sans")];
const BENGALI: &[FontFamily] = &[LATIN_LETTERS, whole("Noto Sans Bengali"), whole("Noto Sans")];

/// Numerals of every script; those of Archivo come first, since they are drawn largest.
const FIGURES: &[FontFamily] = &[
    whole("Archivo"),
    whole("Noto Sans"),
    whole("Noto Sans Bengali"),
    whole("Noto Sans Devanagari"),
    whole("Noto Sans Gujarati"),
    whole("Noto Sans Gurmukhi"),
    whole("Noto Sans Arabic"),
    whole("Noto Sans Tamil"),
    whole("Noto Sans SC"),
];

impl FontPlan {
    /// The faces of a script, with the organisation's name in its own. `least` gives the smallest
    /// type of a script.
    pub fn of(script: Script, brand: Script, least: impl Fn(Script) -> f64) -> Self {
        let (display, body) = Self::text(script);
        let (_, name) = Self::text(brand);
        let figures = face(FIGURES, 800, 1.0, (0.70, 0.0, 0.0));
        let limited = |face: Face, script| Face { least: least(script) / face.scale, ..face };
        Self {
            display: limited(display, script),
            body: limited(body, script),
            brand: limited(Face { weight: 700, ..name }, brand),
            figures: limited(figures, Script::Latin),
        }
    }

    fn text(script: Script) -> (Face, Face) {
        match script {
            Script::Latin => (
                Face { tracking: -0.02, ..face(GROTESQUE, 800, 1.0, (0.74, 0.20, 0.0)) },
                face(SANS, 400, 1.0, (0.80, 0.20, 0.36)),
            ),
            Script::Cyrillic | Script::Greek => (
                Face { tracking: -0.01, ..face(SANS, 700, 0.94, (0.78, 0.22, 0.04)) },
                face(SANS, 400, 1.0, (0.80, 0.20, 0.36)),
            ),
            Script::Arabic => joined(noto!("Arabic")),
            Script::Adlam => joined(noto!("Adlam")),
            Script::Nko => joined(noto!("NKo")),
            Script::Syriac => joined(noto!("Syriac")),
            Script::Nastaliq => {
                let (display, body) =
                    pair(NASTALIQ, (0.78, (1.38, 0.66, -0.08)), (0.95, (1.46, 0.72, 0.28)));
                (Face { hang: 0.12, ..display }, body)
            }
            Script::Gurmukhi => indic(noto!("Gurmukhi")),
            Script::Bengali => indic(BENGALI),
            Script::Devanagari => indic(noto!("Devanagari")),
            Script::Gujarati => indic(noto!("Gujarati")),
            Script::OlChiki => indic(noto!("Ol Chiki")),
            Script::Tamil => round(noto!("Tamil")),
            Script::Kannada => round(noto!("Kannada")),
            Script::Malayalam => round(noto!("Malayalam")),
            Script::Odia => round(noto!("Oriya")),
            Script::Sinhala => round(noto!("Sinhala")),
            Script::Telugu => round(noto!("Telugu")),
            Script::Khmer => stacked(noto!("Khmer")),
            Script::Lao => stacked(noto!("Lao")),
            Script::Myanmar => stacked(noto!("Myanmar")),
            Script::Thai => stacked(noto!("Thai")),
            Script::Armenian => upright(noto!("Armenian")),
            Script::Cherokee => upright(noto!("Cherokee")),
            Script::Ethiopic => upright(noto!("Ethiopic")),
            Script::Georgian => upright(noto!("Georgian")),
            Script::Hebrew => upright(noto!("Hebrew")),
            Script::Han => square(noto!("SC")),
            Script::HanTraditional => square(noto!("TC")),
            Script::Japanese => square(noto!("JP")),
            Script::Korean => square(noto!("KR")),
            Script::Yi => square(noto!("Yi")),
        }
    }
}

type Edges = (f64, f64, f64);

const fn face(
    fonts: &'static [FontFamily],
    weight: u16,
    scale: f64,
    (top, bottom, leading): Edges,
) -> Face {
    Face { fonts, least: 0.0, weight, scale, top, bottom, leading, tracking: 0.0, hang: 0.0 }
}

fn pair(fonts: &'static [FontFamily], display: (f64, Edges), body: (f64, Edges)) -> (Face, Face) {
    (face(fonts, 700, display.0, display.1), face(fonts, 400, body.0, body.1))
}

/// Scripts whose letters stand by themselves, as high as Latin ones with little above and below.
fn upright(fonts: &'static [FontFamily]) -> (Face, Face) {
    pair(fonts, (0.90, (0.80, 0.26, 0.04)), (1.0, (0.82, 0.24, 0.36)))
}

/// Scripts written in one stroke, from right to left.
fn joined(fonts: &'static [FontFamily]) -> (Face, Face) {
    pair(fonts, (0.92, (0.98, 0.40, 0.0)), (1.08, (0.95, 0.35, 0.28)))
}

/// Scripts of wide, round letters.
fn round(fonts: &'static [FontFamily]) -> (Face, Face) {
    pair(fonts, (0.75, (0.92, 0.30, 0.0)), (0.95, (0.86, 0.26, 0.36)))
}

/// Scripts with signs in several storeys above and below the letters.
fn stacked(fonts: &'static [FontFamily]) -> (Face, Face) {
    pair(fonts, (0.80, (1.10, 0.52, 0.0)), (1.0, (1.05, 0.48, 0.30)))
}

/// Scripts of signs as wide as they are high.
fn square(fonts: &'static [FontFamily]) -> (Face, Face) {
    pair(fonts, (0.94, (0.90, 0.16, 0.06)), (1.0, (0.86, 0.14, 0.50)))
}

/// Scripts that hang from a line and stack marks above and below.
fn indic(fonts: &'static [FontFamily]) -> (Face, Face) {
    pair(fonts, (0.88, (0.95, 0.33, 0.0)), (1.05, (0.86, 0.26, 0.36)))
}
