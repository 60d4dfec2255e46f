//! What rules of the base do to elements that must be seen, where a template gives them classes
//! that are meant for others.

use super::extent::{Screen, extent};
use super::protected::Protected;
use super::sheet::Declaration;
use super::value::{Piece, pieces};

/// What a declaration does to an element that must be seen; `None` for harmless ones. The base does
/// nothing else that hides.
pub(super) fn harm(declaration: &Declaration) -> Option<&'static str> {
    let Declaration { name, value, .. } = declaration;
    let is_word = |wanted: &[&str]| {
        pieces(value)
            .iter()
            .any(|piece| matches!(piece, Piece::Word(word) if wanted.contains(&word.as_str())))
    };
    let below =
        |pixels: f32| extent(value, Screen::Any, 16.0).is_some_and(|found| found.most < pixels);
    match name.as_str() {
        "display" => is_word(&["none"]).then_some("hides"),
        "position" => is_word(&["absolute", "fixed"]).then_some("takes out of its place"),
        "clip-path" => (!is_word(&["none"])).then_some("cuts"),
        "overflow" => is_word(&["hidden"]).then_some("cuts"),
        "transform" => (!is_word(&["none"])).then_some("moves or turns"),
        "z-index" => below(0.0).then_some("lays under the page"),
        "order" => (value != "0").then_some("changes the order of"),
        "pointer-events" => is_word(&["none"]).then_some("switches off"),
        "opacity" => below(0.9).then_some("makes faint"),
        "block-size" | "inline-size" | "max-block-size" | "max-inline-size" => {
            below(16.0).then_some("cuts")
        }
        _ => None,
    }
}

/// Whether an element may be treated so all the same: paper has no way out, and a sheet that hangs
/// on a wall needs no notice of how far it is translated. Headlines may be for some readers alone.
pub(super) fn is_allowed(of: Protected, declaration: &Declaration, for_print: bool) -> bool {
    match of {
        Protected::Exit => {
            for_print && declaration.name == "display" || declaration.name == "order"
        }
        Protected::Notice => for_print && declaration.name == "display",
        Protected::Strip | Protected::Advice | Protected::Text => false,
        Protected::Heading => true,
    }
}
