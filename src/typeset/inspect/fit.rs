//! What a layout says of its own search for sizes.

use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::Abs;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use super::blame::blame;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::typeset::work::ProductInfo;

/// The label of what `report` in `fit.typ` leaves behind.
const FIT: &str = "handbill-fit";
/// The label of the number of pages, which `setup` in `kit.typ` leaves behind.
const PAGES: &str = "handbill-pages";

/// How many pages the layout says it has.
pub(super) fn pages(document: &PagedDocument) -> usize {
    let reported = Label::new(PicoStr::intern(PAGES)).and_then(|label| {
        let found = document.introspector().query(&Selector::Label(label));
        match &found.first()?.to_packed::<MetadataElem>()?.value {
            Value::Int(pages) => usize::try_from(*pages).ok(),
            _ => None,
        }
    });
    reported.unwrap_or(1)
}

/// What to do about a number to call that has no room.
pub(super) const NUMBER: &str =
    "use a shorter number under `[contacts]`, or another `layout` or size";

/// Adds what does not fit, or only just; gives the slots that do not.
pub(super) fn fits(
    document: &PagedDocument,
    info: &ProductInfo,
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    let mut too_long = Vec::new();
    let Some(label) = Label::new(PicoStr::intern(FIT)) else { return too_long };
    for content in document.introspector().query(&Selector::Label(label)) {
        let Some(metadata) = content.to_packed::<MetadataElem>() else { continue };
        let Some(fit) = Fit::read(&metadata.value) else { continue };
        let (code, problem, help) = if !fit.fits {
            too_long.push(fit.slot.clone());
            let help = if fit.slot == "number" { NUMBER } else { "shorten the text" };
            (Code::PressOverflow, "does not fit on", help)
        } else if fit.size <= fit.min {
            (
                Code::PressTight,
                "fits only in the smallest size on",
                "shorten the text, so that it is easier to read",
            )
        } else {
            continue;
        };
        let over = fit.over.map(|over| format!(", by {}", info.measure(over))).unwrap_or_default();
        let message = format!("`{}` {problem} {}{over}", fit.slot, info.label);
        diagnostics.push(blame(Diagnostic::new(code, message).help(help), info.longest(&fit.slot)));
    }
    too_long
}

struct Fit {
    slot: String,
    size: f64,
    min: f64,
    fits: bool,
    /// How much higher or wider it is than its place, in points.
    over: Option<f64>,
}

impl Fit {
    fn read(value: &Value) -> Option<Self> {
        let Value::Dict(dict) = value else { return None };
        let number = |key: &str| match dict.get(key).ok()? {
            Value::Float(number) => Some(*number),
            #[expect(clippy::cast_precision_loss, reason = "sizes in points are small")]
            Value::Int(number) => Some(*number as f64),
            _ => None,
        };
        let Ok(Value::Str(slot)) = dict.get("slot") else { return None };
        let Ok(Value::Bool(fits)) = dict.get("fits") else { return None };
        Some(Self {
            slot: slot.to_string(),
            size: number("size")?,
            min: number("min")?,
            fits: *fits,
            over: number("over").filter(|over| *over > 0.0).map(|over| Abs::pt(over).to_pt()),
        })
    }
}
