//! What paper and cards must keep, whatever a layout does.

use std::collections::BTreeMap;

use super::CardFormat;
use crate::model::Script;

/// The smallest type, by script.
#[derive(Clone, Debug, PartialEq)]
pub struct LeastSizes {
    /// For scripts that are not named.
    pub all: f64,
    /// For scripts that need more.
    pub scripts: BTreeMap<Script, f64>,
}

impl LeastSizes {
    fn new(all: f64, nastaliq: f64) -> Self {
        Self { all, scripts: BTreeMap::from([(Script::Nastaliq, nastaliq)]) }
    }

    fn set(&mut self, script: Option<Script>, value: f64) {
        match script {
            Some(script) => drop(self.scripts.insert(script, value)),
            None => self.all = value,
        }
    }

    /// The smallest type of a script.
    pub fn of(&self, script: Script) -> f64 {
        self.scripts.get(&script).copied().unwrap_or(self.all)
    }
}

/// What `[press]` of a theme says.
#[derive(Clone, Debug, PartialEq)]
pub struct PressLimits {
    /// The smallest type on paper, in points.
    pub paper: LeastSizes,
    /// The smallest type on a card 1080 pixels wide, in pixels: phones show it smaller.
    pub card: LeastSizes,
    /// The smallest type on cards that are shown as large as they are, in pixels.
    pub banner: LeastSizes,
    /// The gap between two texts, as a share of the smaller one's size; at most the margin.
    pub gap: f64,
    /// The gap between a text and the edge of what lies under it, as a share of the text's size;
    /// at most the margin.
    pub edge: f64,
    /// What text keeps from the edges, as a share of the shorter side.
    pub margin: f64,
    /// What text keeps from a line to cut along, in millimetres.
    pub cut: f64,
    /// The width of a module of a QR code, in millimetres.
    pub module: f64,
    /// The contrast of a text to its ground, in hundredths.
    pub contrast: u32,
}

impl Default for PressLimits {
    fn default() -> Self {
        Self {
            paper: LeastSizes::new(9.0, 12.0),
            card: LeastSizes::new(20.0, 26.0),
            banner: LeastSizes::new(9.0, 12.0),
            gap: 0.25,
            edge: 0.25,
            margin: 0.015,
            cut: 3.0,
            module: 0.35,
            contrast: 300,
        }
    }
}

/// One of the limits of a theme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PressLimit {
    /// The smallest type on paper, of a script or of all others.
    Paper(Option<Script>),
    /// The same on cards that phones show.
    Card(Option<Script>),
    /// The same on cards that are shown as large as they are.
    Banner(Option<Script>),
    /// Between two texts.
    Gap,
    /// Between a text and an edge.
    Edge,
    /// From the edges of the sheet.
    Margin,
    /// From a line to cut along.
    Cut,
    /// The width of a module of a QR code.
    Module,
    /// The contrast of a text to its ground.
    Contrast,
}

impl PressLimits {
    /// Sets one of them.
    pub fn set(&mut self, limit: PressLimit, value: f64) {
        match limit {
            PressLimit::Paper(script) => self.paper.set(script, value),
            PressLimit::Card(script) => self.card.set(script, value),
            PressLimit::Banner(script) => self.banner.set(script, value),
            PressLimit::Gap => self.gap = value,
            PressLimit::Edge => self.edge = value,
            PressLimit::Margin => self.margin = value,
            PressLimit::Cut => self.cut = value,
            PressLimit::Module => self.module = value,
            PressLimit::Contrast => {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a contrast lies between 1 and 21"
                )]
                let hundredths = (value.clamp(1.0, 21.0) * 100.0).round() as u32;
                self.contrast = hundredths;
            }
        }
    }

    /// The smallest type on a card, in its pixels.
    pub fn on_card(&self, format: CardFormat, script: Script) -> f64 {
        let (width, _) = format.pixels();
        if format.is_shown_as_it_is() {
            self.banner.of(script)
        } else {
            self.card.of(script) * f64::from(width) / 1080.0
        }
    }
}
