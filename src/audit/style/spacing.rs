//! The room around and between parts of a page.

use super::extent::{Extent, Screen, extent};
use super::value::split;

/// CSS pixels of an `em` where spacing is measured: headlines are large.
const EM: f32 = 32.0;

/// The most and the least that a declaration spaces out.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Spacing {
    /// Along the lines of text, the most.
    pub(super) inline: f32,
    /// Across them, the most.
    pub(super) block: f32,
    /// Either way, the least: negative if something is drawn over something else.
    pub(super) least: f32,
}

impl Spacing {
    /// Both.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            inline: self.inline.max(other.inline),
            block: self.block.max(other.block),
            least: self.least.min(other.least),
        }
    }
}

/// Whether a property spaces out, and its family if so.
pub(super) fn family(name: &str) -> Option<&'static str> {
    let sides = ["", "-block", "-block-start", "-block-end", "-inline", "-inline-start"];
    let others = ["-inline-end", "-top", "-bottom", "-left", "-right"];
    let is_side = |rest: &str| sides.contains(&rest) || others.contains(&rest);
    match name {
        "gap" | "row-gap" | "column-gap" => Some("gap"),
        _ if name.strip_prefix("padding").is_some_and(is_side) => Some("padding"),
        _ if name.strip_prefix("margin").is_some_and(is_side) => Some("margin"),
        _ => None,
    }
}

/// What a declaration spaces out; `None` if nobody can say.
pub(super) fn spacing(name: &str, value: &str, screen: Screen) -> Option<Spacing> {
    let parts: Vec<&str> = split(value, |c| c.is_ascii_whitespace());
    let shape = shape(name, parts.len())?;
    let mut spacing = Spacing::default();
    for (part, is_block) in parts.iter().zip(shape) {
        // What is left over along a line may go to one side.
        if *part == "auto" && !is_block && name.starts_with("margin") {
            continue;
        }
        let Extent { least, most } = extent(part, screen, EM)?;
        let most = if is_block {
            Spacing { block: most, least, inline: 0.0 }
        } else {
            Spacing { inline: most, least, block: 0.0 }
        };
        spacing = spacing.or(most);
    }
    if is_both(name) && parts.len() == 1 {
        spacing.inline = spacing.block;
    }
    Some(spacing)
}

/// Whether a property is for both directions.
fn is_both(name: &str) -> bool {
    matches!(name, "padding" | "margin" | "gap")
}

/// Which of so many parts of a value are across the lines.
fn shape(name: &str, count: usize) -> Option<Vec<bool>> {
    let of_all = match count {
        1 => vec![true],
        2 => vec![true, false],
        3 => vec![true, false, true],
        4 => vec![true, false, true, false],
        _ => return None,
    };
    if is_both(name) && (name != "gap" || count < 3) {
        return Some(of_all);
    }
    let is_block = ["block", "top", "bottom", "row"].iter().any(|word| name.contains(word));
    (count < 3).then(|| vec![is_block; count])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spacing_is_measured_by_direction() {
        let of = |name: &str, value: &str| {
            spacing(name, value, Screen::Any).map(|s| (s.block, s.inline, s.least))
        };
        assert_eq!(of("padding", "1rem 2rem"), Some((16.0, 32.0, 0.0)));
        assert_eq!(of("margin", "0 auto 1rem"), Some((16.0, 0.0, 0.0)));
        assert_eq!(of("margin-block-start", "-9rem"), Some((0.0, 0.0, -144.0)));
        assert_eq!(of("gap", "1rem"), Some((16.0, 16.0, 0.0)));
        assert_eq!(of("row-gap", "1rem"), Some((16.0, 0.0, 0.0)));
        assert_eq!(of("margin", "auto 0"), None);
        assert_eq!(of("margin-block", "auto"), None);
        assert_eq!(of("padding", "1px 2px 3px 4px 5px"), None);
        assert_eq!(family("margin-trim"), None);
    }
}
