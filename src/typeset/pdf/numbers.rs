//! Numbers of PDF, which come as integers and as reals.

use lopdf::Object;

/// A number, or zero where there should have been one.
pub(super) fn number(object: Option<&Object>) -> f64 {
    object.and_then(|object| object.as_float().ok()).map_or(0.0, f64::from)
}

/// A length in points, to what makes a difference in print.
pub(super) fn real(value: f64) -> Object {
    rounded(value, 1e3)
}

/// A factor, which lengths are multiplied by.
pub(super) fn fine(value: f64) -> Object {
    rounded(value, 1e7)
}

fn rounded(value: f64, parts: f64) -> Object {
    #[expect(clippy::cast_possible_truncation, reason = "readers of PDF keep no more digits")]
    let short = ((value * parts).round() / parts) as f32;
    Object::Real(short)
}

/// A rectangle: left, lower, right and upper edge.
pub(super) fn rectangle(object: &Object) -> Option<[f64; 4]> {
    let array = object.as_array().ok()?;
    let edges = array.iter().map(|edge| number(Some(edge))).collect::<Vec<_>>();
    edges.try_into().ok()
}
