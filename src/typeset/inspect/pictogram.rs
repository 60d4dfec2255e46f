//! What is wrong with the pictograms of the steps, as a person reads it.

use typst::foundations::{Content, Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use super::drawing::Drawing;
use super::mask::Mask;
use crate::diag::{Code, Diagnostic, Diagnostics, closest};
use crate::model::Color;
use crate::typeset::work::ProductInfo;

/// The label of what `pictured` in `pictograms.typ` leaves behind for a step that it cannot draw.
const PICTOGRAM: &str = "handbill-pictogram";
/// The layout that has the pictograms alone.
pub(super) const WORDLESS: &str = "wordless";
/// What stands beside a number to call.
pub(super) const HANDSET: &str = "handset";

/// Adds the steps without a pictogram: those that a wordless layout cannot draw, whatever a theme
/// says, and those that other layouts ask in vain for.
pub(super) fn pictograms(
    document: &PagedDocument,
    info: &ProductInfo,
    known: &[Drawing],
    diagnostics: &mut Diagnostics,
) {
    let known: Vec<&str> =
        known.iter().map(Drawing::name).filter(|name| *name != HANDSET).collect();
    let asked = if info.layout == WORDLESS {
        (0..info.pictograms.len()).collect()
    } else {
        asked(document)
    };
    for step in asked {
        let name = info.pictograms.get(step).and_then(Option::as_deref);
        if name.is_none_or(|name| !known.contains(&name)) {
            diagnostics.push(missing(step, name, &known, info));
        }
    }
}

/// The steps, by number, that `pictured` has no pictogram for.
fn asked(document: &PagedDocument) -> Vec<usize> {
    let Some(label) = Label::new(PicoStr::intern(PICTOGRAM)) else { return Vec::new() };
    let found = document.introspector().query(&Selector::Label(label));
    let step = |content: &Content| {
        let Value::Dict(step) = &content.to_packed::<MetadataElem>()?.value else { return None };
        let Ok(Value::Int(index)) = step.get("index") else { return None };
        usize::try_from(*index).ok()
    };
    found.iter().filter_map(step).collect()
}

fn missing(step: usize, name: Option<&str>, known: &[&str], info: &ProductInfo) -> Diagnostic {
    let all = known.join(", ");
    let (message, help) = match name {
        Some(name) => {
            let near = closest(name, known.iter().copied());
            let near = near.map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
            (format!("there is no pictogram `{name}`"), format!("{near}use one of: {all}"))
        }
        None => (
            format!("this step has no pictogram, which the layout `{}` draws", info.layout),
            format!("write `pictogram=\"…\"` in the braces behind its heading, with one of: {all}"),
        ),
    };
    let diagnostic = Diagnostic::new(Code::PressPictogram, message).help(help);
    match info.steps.get(step).cloned().flatten() {
        Some(span) => diagnostic.at(span, "this step"),
        None => diagnostic,
    }
}

/// What may be wrong with a known drawing.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fault {
    Missing,
    /// It is there so often.
    Repeated(usize),
    /// No step has it.
    Foreign,
    /// It stands beside the step with this heading.
    Beside(String),
    /// It comes before a step that it has to follow.
    Displaced,
    Turned,
    Mirrored,
    /// It runs against the direction of the script.
    Against,
    Stretched,
    /// Something covers it, cuts it off or lies across it.
    Disturbed,
    /// Its contrast, in hundredths, is too low.
    Faint(u32),
    /// It is so large, and has to be so large.
    Small(f64, f64),
}

/// The faults of a product, each kind of them once.
pub(super) fn told(found: &[(Fault, String)], info: &ProductInfo) -> Vec<Diagnostic> {
    let mut kinds = Vec::new();
    let mut all = Vec::new();
    for (fault, what) in found {
        let kind = std::mem::discriminant(fault);
        if kinds.contains(&kind) {
            continue;
        }
        kinds.push(kind);
        let of_kind = found.iter().filter(|(other, _)| std::mem::discriminant(other) == kind);
        let more = match of_kind.count() {
            ..2 => String::new(),
            2 => "; so it is with one other".to_owned(),
            count => format!("; so it is with {} others", count - 1),
        };
        let message = format!("{} {}{more}", info.label, fault.said_of(what, info));
        all.push(Diagnostic::new(Code::PressWords, message).help(fault.help()));
    }
    all
}

impl Fault {
    fn said_of(&self, what: &str, info: &ProductInfo) -> String {
        match self {
            Self::Missing => format!("does not show {what}, or not as Handbill draws it"),
            Self::Repeated(count) => format!("shows {what} {count} times"),
            Self::Foreign => format!("shows {what}, which is not that of any of its steps"),
            Self::Beside(heading) => format!("shows {what} beside the step `{heading}`"),
            Self::Displaced => format!("shows the pictogram of the step `{what}` out of its order"),
            Self::Turned => format!("shows {what} upside down or askew"),
            Self::Mirrored => format!("shows {what} as in a mirror"),
            Self::Against => format!("shows {what} against the direction of its language"),
            Self::Stretched => format!("shows {what} stretched out of shape"),
            Self::Disturbed => {
                format!(
                    "does not show all of {what}: something covers it, cuts it off or lies across it"
                )
            }
            Self::Faint(contrast) => format!(
                "shows {what} so that it can hardly be told from its ground: the contrast is {}, and {} is needed",
                Color::written(*contrast),
                Color::written(Mask::least())
            ),
            Self::Small(size, least) => {
                format!(
                    "shows {what} {} wide; it needs {}",
                    info.measure(*size),
                    info.measure(*least)
                )
            }
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Missing => {
                "ask the designer of the theme to draw each step of `data.items` with `pictured(data, index, c, size)`, and the handset with `handset(c, size)`, from the `pictograms.typ` that Handbill brings, whole and unchanged"
            }
            Self::Repeated(_) => {
                "ask the designer of the theme to draw each step of `data.items` once"
            }
            Self::Foreign => {
                "ask the designer of the theme to draw the pictograms of `data.items` alone"
            }
            Self::Beside(_) => {
                "ask the designer of the theme to draw `pictured(data, index, c, size)` beside the texts of the step with the same index"
            }
            Self::Displaced => {
                "ask the designer of the theme to draw `data.items` in the order in which they come, line by line, in the direction of the language"
            }
            Self::Turned | Self::Stretched => {
                "ask the designer of the theme to delete what turns or stretches it"
            }
            Self::Mirrored | Self::Against => {
                "ask the designer of the theme to mirror the pictograms where `data.locale.dir` is `rtl`, and nowhere else"
            }
            Self::Disturbed => {
                "ask the designer of the theme to draw it on a ground of one colour that reaches a tenth of its size around it, with nothing over it"
            }
            Self::Faint(_) => {
                "ask the designer of the theme to draw it in another colour, or on another ground"
            }
            Self::Small(..) => "ask the designer of the theme to draw it larger",
        }
    }
}
