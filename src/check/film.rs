//! A film is shown with its words, or not at all.

use super::campaign::Rules;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Layout, LinkTarget, Placeable, Role, Segment};

/// Pages that lead to a film need its transcript: people who cannot hear it, cannot load it, or
/// must not be seen watching it read instead.
pub(super) fn transcripts(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for page in rules.campaign.pages.values().filter(|page| page.layout == Layout::Film) {
        let written = page
            .sections
            .iter()
            .any(|section| section.has_role(Role::Transcript) && !section.blocks.is_empty());
        if written {
            continue;
        }
        for segment in rules.campaign.segments.values() {
            if segment.span.file == page.file && leads_out(rules, segment) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::FilmTranscript,
                        format!("`{}` leads to a film without its words", page.id),
                    )
                    .at(segment.span.clone(), "the film")
                    .help("add a section with the role `.transcript` that holds what is said and shown"),
                );
            }
        }
    }
}

/// Whether a text leads to an address that is known.
fn leads_out(rules: &Rules<'_>, segment: &Segment) -> bool {
    segment.placeables.values().any(|placeable| match placeable {
        Placeable::Link(LinkTarget::Named(name)) => {
            rules.data.links.get(name).is_some_and(|link| link.url.is_some())
        }
        _ => false,
    })
}
