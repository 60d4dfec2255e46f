//! One report for one colour to blame.

use super::blame::{Deviation, Failure, Fault, Remedy};
use super::requirement::Requirement;
use crate::diag::{Code, Diagnostic, Span};
use crate::model::{Color, ColorRole};

/// The value to blame, as its theme gives it.
pub(super) struct Subject<'t> {
    /// What it is, such as ``the colour `ink` (#4a7bd0)``.
    pub(super) name: String,
    /// Its key in `theme.toml`.
    pub(super) key: &'t str,
    /// The theme that gave it.
    pub(super) theme: &'t str,
    pub(super) span: &'t Span,
}

/// The report; `lead` says how it is printed, and is empty for the site.
pub(super) fn report(fault: &Fault<'_, '_>, subject: &Subject<'_>, lead: &str) -> Diagnostic {
    let uses = match fault.failures.as_slice() {
        [only] => only.requirement.place.to_owned(),
        several => format!("{} uses", several.len()),
    };
    let wrong = match fault.deviation {
        Deviation::Light => format!("too light for {uses}"),
        Deviation::Dark => format!("too dark for {uses}"),
        Deviation::Both => format!("too close to other colours for {uses}"),
    };
    let Subject { name, key, theme, span } = subject;
    let failing: Vec<String> = fault.failures.iter().map(written).collect();
    let help =
        format!("{}. The present colour fails for {}", remedy(fault, key), failing.join("; "));
    Diagnostic::new(Code::ThemeContrast, format!("{lead}{name} of the theme `{theme}` is {wrong}"))
        .at((*span).clone(), wrong)
        .help(help)
}

fn written(Failure { requirement, ratio }: &Failure<'_, '_>) -> String {
    let Requirement { place, least, .. } = requirement;
    format!("{place}, {} to 1 (needs {})", Color::written(*ratio), Color::written(*least))
}

fn remedy(fault: &Fault<'_, '_>, key: &str) -> String {
    match &fault.remedy {
        Remedy::Change(candidate) => {
            format!("write `{key} = {}`, the nearest colour that passes", candidate.written)
        }
        Remedy::Conflict { darker, lighter } => format!(
            "no shade of it passes: it would have to be darker for {}, and lighter for {}; change {} as well",
            darker.place,
            lighter.place,
            others(fault.role, &[darker, lighter])
        ),
        Remedy::Impossible(requirement) => format!(
            "no shade of it passes, from black to white, for {}; change {} instead",
            requirement.place,
            others(fault.role, &[requirement])
        ),
        Remedy::Nothing => "no shade of it passes; change the colours beside it as well".to_owned(),
    }
}

/// The other colours of requirements.
fn others(role: ColorRole, requirements: &[&Requirement<'_>]) -> String {
    let mut others: Vec<ColorRole> =
        requirements.iter().flat_map(|requirement| requirement.roles()).collect();
    others.sort();
    others.dedup();
    others.retain(|other| *other != role);
    let others: Vec<String> = others.iter().map(|other| format!("`{other}`")).collect();
    if others.is_empty() { "its hue".to_owned() } else { others.join(" or ") }
}
