//! `state`, `embargo` and `withdrawn`, in `campaign.toml` and in front matter.

use super::reader::TableReader;
use crate::diag::{Code, Diagnostic, Diagnostics, Span};
use crate::model::{Release, ReleaseState};

/// The word of `state`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Draft,
    Embargoed,
    Published,
    Withdrawn,
}

impl Word {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "draft" => Some(Self::Draft),
            "embargoed" => Some(Self::Embargoed),
            "published" => Some(Self::Published),
            "withdrawn" => Some(Self::Withdrawn),
            _ => None,
        }
    }
}

/// Reads the three keys; `fallback` where there is no `state`. What is half said is reported and
/// taken for a draft, which cannot go out.
pub(super) fn read(
    table: &mut TableReader<'_, '_>,
    fallback: ReleaseState,
    diagnostics: &mut Diagnostics,
) -> Release {
    let found = table.string("state", diagnostics);
    let embargo = table.moment("embargo", diagnostics);
    let withdrawn = table.date("withdrawn", diagnostics);
    let span = found.as_ref().map_or_else(|| table.span(), |(_, span)| span.clone());
    let word = found.map(|(name, span)| {
        Word::from_name(&name).unwrap_or_else(|| {
            let report = super::reader::not_allowed("state", &name, span, &ReleaseState::NAMES);
            diagnostics.push(report);
            Word::Draft
        })
    });
    if word != Some(Word::Embargoed)
        && let Some((until, place)) = &embargo
    {
        diagnostics.push(idle("embargo", &until.to_string(), "embargoed", place));
    }
    if word != Some(Word::Withdrawn)
        && let Some(day) = withdrawn
    {
        diagnostics.push(idle("withdrawn", &day.to_string(), "withdrawn", &span));
    }
    let state = match word {
        None => fallback,
        Some(Word::Draft) => ReleaseState::Draft,
        Some(Word::Published) => ReleaseState::Published,
        Some(Word::Embargoed) => match embargo {
            Some((until, _)) => ReleaseState::Embargoed(until),
            None => half_said(
                "embargo",
                "the day and time until which nothing is published (YYYY-MM-DDThh:mm:ssZ), without quotes",
                &span,
                diagnostics,
            ),
        },
        Some(Word::Withdrawn) => match withdrawn {
            Some(day) => ReleaseState::Withdrawn(day),
            None => half_said(
                "withdrawn",
                "the day on which it was withdrawn (YYYY-MM-DD), without quotes",
                &span,
                diagnostics,
            ),
        },
    };
    Release { state, span }
}

/// A time that the state does not ask for: somebody meant another state.
fn idle(key: &str, value: &str, state: &str, span: &Span) -> Diagnostic {
    Diagnostic::new(Code::ConfigValue, format!("`{key}` is set, but `state` is not `{state}`"))
        .at(span.clone(), format!("{value} has no effect"))
        .help(format!("write `state = \"{state}\"`, or delete `{key}`"))
}

fn half_said(key: &str, what: &str, span: &Span, diagnostics: &mut Diagnostics) -> ReleaseState {
    diagnostics.push(
        Diagnostic::new(Code::ConfigMissingKey, format!("this state needs `{key}`"))
            .at(span.clone(), format!("no `{key}`"))
            .help(format!("add `{key} = ` and {what}")),
    );
    ReleaseState::Draft
}
