//! What a stylesheet is judged by.

use super::base::Known;
use super::families::Families;
use super::paint;
use super::value::{Piece, pieces};
use super::variables::Variables;

/// Judges the declarations of a stylesheet.
pub(super) struct Judge<'s> {
    pub(super) known: Known<'s>,
    pub(super) variables: Variables<'s>,
    pub(super) families: Families,
}

/// Says what to do about a declaration that must not be.
pub(super) type Verdict = Result<(), String>;

impl Judge<'_> {
    /// Everything that a value comes to, each judged.
    pub(super) fn each(&self, value: &str, judge: impl Fn(&str) -> Verdict) -> Verdict {
        let values = self.variables.settled(value);
        if values.is_empty() {
            return Err(format!("write out what `{value}` is to be"));
        }
        values.iter().try_for_each(|value| judge(value))
    }

    /// Whether a value is one colour, whatever its custom properties are.
    pub(super) fn is_color(&self, value: &str, is_text: bool, depth: u8) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match pieces(value).as_slice() {
            [Piece::Function(name, inside)] if name == "var" => {
                let (name, fallback) = inside.split_once(',').unwrap_or((inside, ""));
                let mut all: Vec<&str> = self.variables.of(name.trim()).collect();
                all.extend(Some(fallback.trim()).filter(|text| !text.is_empty()));
                !all.is_empty() && all.iter().all(|one| self.is_color(one, is_text, depth))
            }
            [piece] => paint::is_color(piece) && !(is_text && paint::is_clear(value)),
            _ => false,
        }
    }
}
