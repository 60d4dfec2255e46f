//! A film is shown with its words, or not at all.

use super::links;
use super::rules::Rules;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Block, Layout, LinkTarget, Placeable, Role, Segment, SegmentId, TimeRange};

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
        for segment in page.texts().into_iter().filter_map(|id| rules.segment(id)) {
            if leads_out(rules, segment) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::FilmTranscript,
                        format!("the page `{}` links to a film but has no transcript", page.id),
                    )
                    .at(segment.span.clone(), "link to the film")
                    .help("add a section with the role `.transcript`, and write down what is said and shown"),
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

/// Times of a transcript follow one another, and all of its entries have one.
pub(super) fn cues(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for page in rules.campaign.pages.values() {
        let transcripts = page.sections.iter().filter(|section| section.has_role(Role::Transcript));
        let mut terms: Vec<&Segment> = Vec::new();
        for block in transcripts.flat_map(|section| &section.blocks) {
            if let Block::Definitions(entries) = block {
                terms.extend(entries.iter().filter_map(|entry| rules.segment(&entry.term)));
            }
        }
        let times: Vec<_> = terms.iter().map(|term| TimeRange::parse(&term.pattern)).collect();
        if times.iter().all(Option::is_none) {
            continue;
        }
        let mut last = 0;
        for (term, time) in terms.into_iter().zip(times) {
            let why = match time {
                None => "is not a time range",
                Some(time) if time.start < last => "begins before the range above it ends",
                Some(_) => "",
            };
            last = time.map_or(last, |time| time.end);
            if !why.is_empty() {
                diagnostics.push(
                    Diagnostic::new(Code::FilmCue, format!("`{}` {why}", term.pattern))
                        .at(term.span.clone(), "time range of this line")
                        .help(
                            "write a time range such as `0:05–0:09`, and put the ranges in order",
                        ),
                );
            }
        }
    }
}

/// Sites that show films, and note who watches.
const HOSTS: [&str; 4] = ["youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com"];

/// Links to films stand where the reader is warned what watching gives away.
pub(super) fn unwarned(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for page in rules.pages() {
        let mut ids: Vec<&SegmentId> = Vec::new();
        for section in page.sections.iter().filter(|section| !section.has_role(Role::Film)) {
            section.blocks.iter().for_each(|block| block.each(&mut |id| ids.push(id)));
        }
        for note in &page.footnotes {
            note.blocks.iter().for_each(|block| block.each(&mut |id| ids.push(id)));
        }
        for segment in ids.into_iter().filter_map(|id| rules.segment(id)) {
            for address in links::addresses(rules, segment).filter(|address| shows_films(address)) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::FilmUnwarned,
                        format!("the page links to the film `{address}` without a warning"),
                    )
                    .at(segment.span.clone(), "link to a film")
                    .help("move the link to a section with the role `.film`, which warns readers that the film’s site records who watches"),
                );
            }
        }
    }
}

fn shows_films(address: &str) -> bool {
    let host = address.split_once("://").map_or("", |(_, rest)| rest);
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default().to_ascii_lowercase();
    HOSTS.iter().any(|known| {
        host.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_for_films_are_known_by_their_hosts() {
        for address in [
            "https://www.youtube.com/watch?v=1",
            "https://youtu.be/1",
            "https://player.VIMEO.com:443/1",
        ] {
            assert!(shows_films(address), "{address}");
        }
        for address in
            ["https://notyoutube.com/", "https://example.org/youtube.com", "mailto:a@vimeo.com"]
        {
            assert!(!shows_films(address), "{address}");
        }
    }
}
