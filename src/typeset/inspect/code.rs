//! Whether a QR code can be read: its quiet zone, and the size of its modules.

use super::ink::Kind;
use super::outline::Bounds;
use super::sheet::{CodeInk, Sheet};

/// Modules of light around a code, as its standard demands.
const QUIET: f64 = 4.0;
/// What rounding may take from the quiet zone, in modules.
const TOLERANCE: f64 = 0.1;

/// What is wrong with a code. Measures are points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum CodeFault {
    /// The light around it is so wide, and has to be so wide.
    Quiet(f64, f64),
    /// Its modules are so large, and have to be so large.
    Modules(f64, f64),
    /// Ink, by its place among all, lies in the quiet zone, so deep.
    Disturbed(usize, f64),
    /// Its modules are not those of the data.
    Wrong,
    /// It reaches so far over the edge.
    Beyond(f64),
}

/// What is wrong with the codes of a page.
pub(super) fn faults(sheet: &Sheet<'_>) -> Vec<CodeFault> {
    sheet.codes.iter().flat_map(|code| fault(sheet, code)).collect()
}

fn fault(sheet: &Sheet<'_>, code: &CodeInk) -> Vec<CodeFault> {
    let Some(modules) = sheet.info.modules.filter(|modules| *modules > 0) else {
        return Vec::new();
    };
    let module = code.dark.width() / f64::from(modules);
    let needed = QUIET * module;
    let zone = code.dark.grown(needed - TOLERANCE * module);
    let mut faults = Vec::new();
    let beyond = code.room.overrun(code.dark.joined(code.tile));
    if beyond > 0.05 {
        faults.push(CodeFault::Beyond(beyond));
    }
    if !code.is_right {
        faults.push(CodeFault::Wrong);
    } else if module < sheet.info.limits.module - 0.01 {
        faults.push(CodeFault::Modules(module, sheet.info.limits.module));
    }
    if !code.tile.holds(zone) {
        let sides = [
            code.dark.least.x - code.tile.least.x,
            code.dark.least.y - code.tile.least.y,
            code.tile.most.x - code.dark.most.x,
            code.tile.most.y - code.dark.most.y,
        ];
        let least = sides.into_iter().fold(f64::INFINITY, f64::min);
        faults.push(CodeFault::Quiet(if least.is_finite() { least.max(0.0) } else { 0.0 }, needed));
    }
    let later = sheet.inks.iter().enumerate().skip(code.order + 1);
    let disturbing = later.filter_map(|(order, ink)| {
        let depth = disturbance(&ink.kind, zone)?;
        Some(CodeFault::Disturbed(order, depth))
    });
    faults.extend(disturbing.take(1));
    faults
}

/// How deep something that is drawn later lies in the quiet zone.
fn disturbance(kind: &Kind<'_>, zone: Bounds) -> Option<f64> {
    let shared = |bounds: Bounds| {
        let shared = zone.shared(bounds);
        shared.width().min(shared.height())
    };
    match kind {
        Kind::Text(text) => {
            let depths = text.glyphs().iter().map(|glyph| shared(glyph.bounds));
            depths.fold(None, |most, depth| if depth > 0.05 { Some(depth) } else { most })
        }
        Kind::Shape(shape) => {
            let touches =
                shape.bounds().touches(zone) && (shape.covers(zone) || shape.outline.meets(zone));
            touches.then(|| shared(shape.bounds())).filter(|depth| *depth > 0.05)
        }
    }
}
