//! Whether each step that a layout draws without words has a pictogram of the theme.

use typst::foundations::{Dict, Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use crate::diag::{Code, Diagnostic, Diagnostics, closest};
use crate::typeset::work::ProductInfo;

/// The label of what `pictured` in `pictograms.typ` leaves behind for a step that it cannot draw.
const PICTOGRAM: &str = "handbill-pictogram";

/// Adds the steps without a pictogram.
pub(super) fn pictograms(
    document: &PagedDocument,
    info: &ProductInfo,
    diagnostics: &mut Diagnostics,
) {
    let Some(label) = Label::new(PicoStr::intern(PICTOGRAM)) else { return };
    for content in document.introspector().query(&Selector::Label(label)) {
        let Some(metadata) = content.to_packed::<MetadataElem>() else { continue };
        let Value::Dict(step) = &metadata.value else { continue };
        diagnostics.extend(missing(step, info));
    }
}

fn missing(step: &Dict, info: &ProductInfo) -> Option<Diagnostic> {
    let Ok(Value::Array(known)) = step.get("known") else { return None };
    let known: Vec<&str> = known
        .iter()
        .filter_map(|name| if let Value::Str(name) = name { Some(name.as_str()) } else { None })
        .collect();
    let span = match step.get("index") {
        Ok(Value::Int(index)) => usize::try_from(*index).ok(),
        _ => None,
    };
    let span = span.and_then(|index| info.steps.get(index)?.clone());
    let all = known.join(", ");
    let (message, help) = match step.get("name") {
        Ok(Value::Str(name)) => {
            let near = closest(name, known.iter().copied());
            let near = near.map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
            (format!("the theme has no pictogram `{name}`"), format!("{near}use one of: {all}"))
        }
        _ => (
            format!("this step has no pictogram, which the layout `{}` draws", info.layout),
            format!("write `pictogram=\"…\"` in the braces behind its heading, with one of: {all}"),
        ),
    };
    let diagnostic = Diagnostic::new(Code::PressPictogram, message).help(help);
    Some(match span {
        Some(span) => diagnostic.at(span, "this step"),
        None => diagnostic,
    })
}
