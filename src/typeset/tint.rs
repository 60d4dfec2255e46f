//! Colours as they are drawn: how much of what lies below they let through.

use typst::text::TextItem;
use typst::visualize::{Color as TypstColor, Paint, ProcessColorSpace};

use crate::model::Color;

/// sRGB, in which colours are compared.
const SPACE: ProcessColorSpace = ProcessColorSpace::Srgb;

/// A colour that may let through what lies below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tint {
    color: Color,
    /// How much of it is seen, in percent; never nothing.
    percent: u32,
}

impl Tint {
    /// A colour that hides what lies below.
    pub(super) const fn solid(color: Color) -> Self {
        Self { color, percent: 100 }
    }

    /// What is seen of it on a ground.
    pub(super) fn over(self, ground: Color) -> Color {
        self.color.mixed(self.percent, ground)
    }
}

/// What is seen of some tints on some grounds.
pub(super) fn laid(tints: &[Tint], grounds: &[Color]) -> Vec<Color> {
    let mut seen = Vec::new();
    for tint in tints {
        for ground in grounds {
            let color = tint.over(*ground);
            if !seen.contains(&color) {
                seen.push(color);
            }
        }
    }
    // Layers of gradients have more colours than anybody can tell apart.
    if seen.len() > MOST_COLORS { ends(&seen) } else { seen }
}

/// How many colours of a ground are told apart.
const MOST_COLORS: usize = 24;

/// The lightest and the darkest of some colours.
fn ends(colors: &[Color]) -> Vec<Color> {
    let lighter = |one: Color, other: Color| if other.is_lighter_than(one) { other } else { one };
    let darker = |one: Color, other: Color| if one.is_lighter_than(other) { other } else { one };
    let found = [colors.iter().copied().reduce(lighter), colors.iter().copied().reduce(darker)];
    found.into_iter().flatten().collect()
}

/// The least contrast, in hundredths, of a colour to a ground. Between two colours of a ground lie
/// all that a gradient takes on its way.
pub(super) fn contrast(own: Color, ground: &[Color]) -> Option<u32> {
    let is_between = ground.iter().any(|other| other.is_lighter_than(own))
        && ground.iter().any(|other| own.is_lighter_than(*other));
    if is_between { Some(100) } else { ground.iter().map(|other| own.contrast(*other)).min() }
}

/// The colours of a paint; none when it lets everything through.
pub(super) fn tints(paint: &Paint) -> Vec<Tint> {
    match paint {
        Paint::Solid(color) => visible(color).into_iter().collect(),
        Paint::Gradient(gradient) => {
            gradient.stops_ref().iter().filter_map(|(color, _)| visible(color)).collect()
        }
        Paint::Tiling(_) => [Color::WHITE, Color::BLACK].map(Tint::solid).to_vec(),
    }
}

fn visible(color: &TypstColor) -> Option<Tint> {
    let [red, green, blue, alpha] = color.to_process().to_space(SPACE).to_vec4_u8();
    // A hundred layers of next to nothing hide a text as well as one of something.
    let percent = (u32::from(alpha) * 100 / 255).max(1);
    (alpha > 0).then(|| Tint { color: Color::from_channels([red, green, blue]), percent })
}

/// The colours of a text: those of its letters, or of the lines around them.
pub(super) fn tints_of(item: &TextItem) -> Vec<Tint> {
    let fill = tints(&item.fill);
    match &item.stroke {
        Some(stroke) if fill.is_empty() => tints(&stroke.paint),
        _ => fill,
    }
}

/// The colours of the lines around the letters of a text, where they are as thick as strokes.
pub(super) fn tints_of_lines(item: &TextItem) -> Vec<Tint> {
    match &item.stroke {
        Some(stroke) if stroke.thickness.to_pt() > item.size.to_pt() * HALO => tints(&stroke.paint),
        _ => Vec::new(),
    }
}

/// How thick, as a share of the size, a line around letters may be without eating them.
const HALO: f64 = 0.05;

/// Whether anything of a text is drawn.
pub(super) fn is_drawn(item: &TextItem) -> bool {
    !tints_of(item).is_empty()
}
