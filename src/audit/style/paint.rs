//! Colours, grounds, lines and shadows.

use super::extent::{Screen, extent};
use super::value::{Piece, pieces, split};

/// Functions that come to a colour.
const COLORS: [&str; 12] = [
    "color",
    "color-mix",
    "hsl",
    "hsla",
    "hwb",
    "lab",
    "lch",
    "light-dark",
    "oklab",
    "oklch",
    "rgb",
    "rgba",
];

/// Whether a piece of a value is a colour.
pub(super) fn is_color(piece: &Piece) -> bool {
    match piece {
        Piece::Hash | Piece::Word(_) => true,
        Piece::Function(name, _) => COLORS.contains(&name.as_str()),
        _ => false,
    }
}

/// Whether a value paints a ground, and nothing else.
pub(super) fn is_ground(value: &str) -> bool {
    pieces(value).iter().all(|piece| match piece {
        Piece::Function(name, _) => {
            name == "var" || COLORS.contains(&name.as_str()) || name.ends_with("gradient")
        }
        // Letters that are cut out of their ground, or a ground that lies on them.
        Piece::Word(word) => word != "text" && word != "fixed",
        Piece::Hash | Piece::Number(_) | Piece::Amount(..) => true,
        Piece::Sign(sign) => matches!(sign, ',' | '/'),
        Piece::Address | Piece::Text(_) | Piece::Unknown => false,
    })
}

/// Whether a value is a line of at most so many pixels.
pub(super) fn is_line(value: &str, most: f32) -> bool {
    pieces(value).iter().all(|piece| match piece {
        Piece::Number(_) | Piece::Amount(..) => true,
        piece => is_color(piece),
    }) && widths(value).iter().all(|width| (0.0..=most).contains(width))
}

/// Whether a value is a ring that is seen, and covers nothing.
pub(super) fn is_ring(value: &str) -> bool {
    let hidden = ["none", "hidden", "transparent"];
    is_line(value, 4.0)
        && widths(value).iter().all(|width| *width >= 2.0)
        && !pieces(value).iter().any(|piece| match piece {
            Piece::Word(word) => hidden.contains(&word.as_str()),
            Piece::Function(_, inside) => inside.contains("transparent") || inside.contains('/'),
            _ => false,
        })
}

/// Whether a value is mixed of the dark colours of the theme alone.
pub(super) fn is_dark(value: &str) -> bool {
    match pieces(value).as_slice() {
        [Piece::Hash] => matches!(value, "#000" | "#000000"),
        [Piece::Function(name, inside)] if name == "var" => {
            matches!(inside.as_str(), "--ink" | "--ink-raised")
        }
        [Piece::Function(name, inside)] if name == "color-mix" => {
            let parts = split(inside, |c| c == ',');
            let is_part = |part: &&str| {
                is_dark(
                    split(part, |c| c.is_ascii_whitespace()).first().copied().unwrap_or_default(),
                )
            };
            parts.first() == Some(&"in srgb")
                && parts.len() == 3
                && parts.iter().skip(1).all(is_part)
        }
        _ => false,
    }
}

/// The widths of a line, in pixels.
pub(super) fn widths(value: &str) -> Vec<f32> {
    let of = |piece: &Piece| match piece {
        Piece::Number(number) => Some(*number),
        Piece::Amount(number, unit) => {
            let found = extent(&format!("{number}{unit}"), Screen::Any, 16.0);
            Some(found.map_or(f32::INFINITY, |found| found.most))
        }
        _ => None,
    };
    pieces(value).iter().filter_map(of).collect()
}

/// Whether a value is shadows that cover nothing.
pub(super) fn is_shadow(value: &str) -> bool {
    let layers = split(value, |c| c == ',');
    let is_layer = |layer: &&str| {
        let all = pieces(layer);
        let lengths = widths(layer);
        let limits = [8.0, 8.0, 32.0, 8.0];
        lengths.len() <= limits.len()
            && lengths.iter().zip(limits).all(|(length, limit)| length.abs() <= limit)
            && all.iter().all(|piece| match piece {
                Piece::Number(_) | Piece::Amount(..) => true,
                Piece::Word(word) => word != "inset",
                piece => is_color(piece),
            })
    };
    layers.len() <= 4 && layers.iter().all(is_layer)
}

/// Whether a value draws a line under text, or none.
pub(super) fn is_underline(value: &str) -> bool {
    const WORDS: [&str; 9] = [
        "none",
        "underline",
        "solid",
        "double",
        "dotted",
        "dashed",
        "wavy",
        "auto",
        "currentcolor",
    ];
    pieces(value).iter().all(|piece| match piece {
        Piece::Word(word) => WORDS.contains(&word.as_str()),
        Piece::Number(_) | Piece::Amount(..) => true,
        piece => is_color(piece),
    }) && widths(value).iter().all(|width| (0.0..=4.0).contains(width))
}

/// Whether a colour lets its ground through, or nobody can say.
pub(super) fn is_clear(value: &str) -> bool {
    match pieces(value).as_slice() {
        [Piece::Word(word)] => word == "transparent",
        [Piece::Hash] => !matches!(value.trim().len(), 4 | 7),
        [Piece::Function(name, inside)] => {
            name.ends_with('a')
                || inside.contains('/')
                || inside.to_ascii_lowercase().contains("transparent")
                || inside.contains('%') && name == "color-mix" && is_thin(inside)
                || name.starts_with("rgb") && inside.split(',').count() > 3
                || name.starts_with("hsl") && inside.split(',').count() > 3
        }
        _ => true,
    }
}

/// Whether the shares of a mix may come to less than the whole.
fn is_thin(inside: &str) -> bool {
    let shares = pieces(inside);
    let shares = shares.iter().filter_map(|piece| match piece {
        Piece::Amount(number, unit) if unit == "%" => Some(*number),
        _ => None,
    });
    let shares: Vec<f32> = shares.collect();
    shares.len() > 1 && shares.iter().sum::<f32>() < 100.0
}
