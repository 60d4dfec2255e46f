//! Typst's own problems as ours, pointing into the theme's file.

use std::collections::BTreeSet;

use serde_json::Value;
use typst::WorldExt;
use typst::diag::{Severity as TypstSeverity, SourceDiagnostic};
use typst::syntax::DiagSpan;

use super::work::ProductInfo;
use super::world::TypstWorld;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, Span, closest};

/// Adds Typst's diagnostics.
pub(super) fn add(
    found: &[SourceDiagnostic],
    world: &TypstWorld,
    info: &ProductInfo,
    diagnostics: &mut Diagnostics,
) {
    for problem in found {
        diagnostics.push(translate(problem, world, info));
    }
}

fn translate(problem: &SourceDiagnostic, world: &TypstWorld, info: &ProductInfo) -> Diagnostic {
    // A font that is not there changes the look of everything: no mere warning.
    let grave = problem.message.starts_with("unknown font family");
    let code = match problem.severity {
        TypstSeverity::Warning if !grave => Code::PressWarning,
        _ => Code::PressError,
    };
    let found = place(problem.span, world);
    // With a place the problem is the template's: said alike for every document, reported once.
    let message = match &found {
        Some(_) => problem.message.to_string(),
        None => format!("{}: {}", info.label, problem.message),
    };
    let mut diagnostic = Diagnostic::new(code, message);
    if code == Code::PressError {
        diagnostic = diagnostic.severity(Severity::Error);
    }
    diagnostic = match found {
        Some(span) => diagnostic.at(span, "here"),
        None => diagnostic.of_product(&info.label),
    };
    for call in &problem.trace {
        // Where the failing code was called from, nearest first; one is enough to find it.
        if let Some(span) = place(call.span, world) {
            diagnostic = diagnostic.at(span, "called from here");
            break;
        }
    }
    let hints: Vec<&str> = problem.hints.iter().map(|hint| hint.v.as_str()).collect();
    let help =
        if hints.is_empty() { advice(&problem.message, world) } else { Some(hints.join("; ")) };
    Diagnostic { help, ..diagnostic }
}

/// What we can say where Typst says nothing.
fn advice(message: &str, world: &TypstWorld) -> Option<String> {
    if message.starts_with("file not found") {
        return Some("import `/theme/…` for the `press` folder of the theme and of those that it extends, `/kit/…` for that of the base theme, or read `/data.json`; no other files are available".to_owned());
    }
    let wrong = message.strip_prefix("dictionary does not contain key \"")?;
    let wrong = wrong.split('"').next()?;
    let data = serde_json::from_slice(world.data()).ok()?;
    let mut keys = BTreeSet::new();
    add_keys(&data, &mut keys);
    let near = closest(wrong, keys.iter().map(String::as_str));
    near.map(|near| format!("did you mean `{near}`? docs/press-templates.md lists the keys"))
}

/// Every key of the data, at any depth.
fn add_keys(value: &Value, keys: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            keys.extend(fields.keys().cloned());
            fields.values().for_each(|value| add_keys(value, keys));
        }
        Value::Array(values) => values.iter().for_each(|value| add_keys(value, keys)),
        _ => {}
    }
}

fn place(span: impl Into<DiagSpan>, world: &TypstWorld) -> Option<Span> {
    let span = span.into();
    let file = world.path(span.id()?)?;
    Some(Span::new(file, world.range(span)?))
}
