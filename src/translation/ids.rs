//! Gives every text of a page its persistent id.
//!
//! The source-language Fluent file is the memory: a text that it knows, or one much like it,
//! keeps its id wherever it moves. Ids never change by themselves, so that a translation is
//! neither lost nor given to another text.

use std::collections::{BTreeMap, BTreeSet};

use super::id_base::{meta_base, prefix};
use super::likeness::match_alike;
use super::taken_ids::TakenIds;
use crate::model::{PageId, SegmentDraft, SegmentId, SegmentKind, text_hash};

/// The ids of the drafts, in order. Texts of the page that say the same and refer to the same share
/// one; no id is that of another page.
pub fn identify(
    page: &PageId,
    drafts: &[SegmentDraft],
    memory: &[(SegmentId, String)],
    taken: &mut TakenIds,
) -> Vec<SegmentId> {
    let memory: Vec<(&SegmentId, String)> = memory
        .iter()
        .filter(|(id, _)| taken.is_of(id, page))
        .map(|(id, text)| (id, folded(text)))
        .collect();
    let mut texts = distinct(drafts);
    let mut kept = BTreeSet::new();
    // Title and description have ids of their own, which no other text inherits by likeness.
    for text in &mut texts {
        let Some(base) = meta_base(page, text.draft.kind) else { continue };
        let id = remembered_meta(&base, &memory).unwrap_or_else(|| taken.take_meta(&base, page));
        text.remembered = memory.iter().position(|(known, _)| **known == id);
        kept.extend(text.remembered);
        text.id = Some(id);
    }
    remember(&mut texts, &memory, &mut kept);
    let mut ids: Vec<Option<SegmentId>> = vec![None; drafts.len()];
    for text in texts {
        let id = text
            .id
            .unwrap_or_else(|| taken.take(&format!("{}-{}", prefix(page), slug(text.draft)), page));
        for place in text.places {
            if let Some(slot) = ids.get_mut(place) {
                *slot = Some(id.clone());
            }
        }
    }
    ids.into_iter().flatten().collect()
}

/// A text of the page, however often it stands there.
struct DistinctText<'d> {
    draft: &'d SegmentDraft,
    folded: String,
    /// Where it stands among the drafts.
    places: Vec<usize>,
    /// Where it, or what it was before an edit, stands in the memory.
    remembered: Option<usize>,
    id: Option<SegmentId>,
}

/// The texts of the page, title and description first. A heading that says what the title says is
/// translated with it. Words that lead elsewhere are another text, though they look the same.
fn distinct(drafts: &[SegmentDraft]) -> Vec<DistinctText<'_>> {
    let mut texts: Vec<DistinctText<'_>> = Vec::new();
    let mut by_words: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let (metas, others): (Vec<_>, Vec<_>) =
        drafts.iter().enumerate().partition(|(_, draft)| is_meta(draft));
    for (place, draft) in metas.into_iter().chain(others) {
        let folded = folded(&draft.pattern);
        let alike = by_words.entry(folded.clone()).or_default();
        let same = alike.iter().copied().find(|index| {
            texts.get(*index).is_some_and(|text| text.draft.placeables == draft.placeables)
        });
        match same.and_then(|index| texts.get_mut(index)) {
            Some(text) if !is_meta(draft) => text.places.push(place),
            _ => {
                alike.push(texts.len());
                let places = vec![place];
                texts.push(DistinctText { draft, folded, places, remembered: None, id: None });
            }
        }
    }
    texts
}

fn is_meta(draft: &SegmentDraft) -> bool {
    matches!(draft.kind, SegmentKind::Title | SegmentKind::Description)
}

/// The id that the title or description had, with a number behind it if another page has its own.
fn remembered_meta(base: &str, memory: &[(&SegmentId, String)]) -> Option<SegmentId> {
    let is_number = |rest: &str| {
        rest.strip_prefix('-')
            .is_some_and(|digits| !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit()))
    };
    let exact = memory.iter().find(|(id, _)| id.as_str() == base);
    let numbered = || {
        let mut ids = memory.iter();
        ids.find(|(id, _)| id.as_str().strip_prefix(base).is_some_and(is_number))
    };
    exact.or_else(numbered).map(|(id, _)| (*id).clone())
}

/// Gives texts that are known the id that they had: first those that are unchanged, then those that
/// are much alike. `kept` are the places of the memory that are already spoken for.
fn remember(
    texts: &mut [DistinctText<'_>],
    memory: &[(&SegmentId, String)],
    kept: &mut BTreeSet<usize>,
) {
    for text in texts.iter_mut().filter(|text| text.id.is_none()) {
        let same = |place: &usize| {
            !kept.contains(place) && memory.get(*place).is_some_and(|(_, old)| *old == text.folded)
        };
        text.remembered = (0..memory.len()).find(same);
        kept.extend(text.remembered);
    }
    let old: Vec<&str> = memory.iter().map(|(_, text)| text.as_str()).collect();
    let new: Vec<Option<&str>> =
        texts.iter().map(|text| text.id.is_none().then_some(text.folded.as_str())).collect();
    let mut found: Vec<Option<usize>> = texts.iter().map(|text| text.remembered).collect();
    match_alike(&old, &new, &mut found, kept);
    for (text, place) in texts.iter_mut().zip(found).filter(|(text, _)| text.id.is_none()) {
        text.id = place.and_then(|place| memory.get(place)).map(|(id, _)| (*id).clone());
    }
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first four words in small ASCII letters, at most 40 characters; a hash for a text without
/// any.
fn slug(draft: &SegmentDraft) -> String {
    // A link says what stands in its brackets, not where it leads.
    let shown: String = draft
        .pattern
        .split("](")
        .enumerate()
        .map(|(index, part)| match part.split_once(')') {
            Some((_, rest)) if index > 0 => rest,
            _ => part,
        })
        .collect::<Vec<_>>()
        .join(" ");
    let ascii = shown.replace(['’', '\''], "");
    let words: Vec<String> = ascii
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && word.is_ascii())
        .take(4)
        .map(str::to_ascii_lowercase)
        .collect();
    let mut slug = String::new();
    for word in words {
        if slug.len() + word.len() + 1 > 40 {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word);
    }
    if slug.is_empty() { format!("text-{}", text_hash(&draft.pattern)) } else { slug }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::diag::Span;

    fn drafts(texts: &[&str]) -> Vec<SegmentDraft> {
        texts
            .iter()
            .map(|text| SegmentDraft {
                kind: SegmentKind::Paragraph,
                group: None,
                pattern: (*text).to_owned(),
                pieces: Vec::new(),
                placeables: BTreeMap::new(),
                critical: false,
                translatable: true,
                span: Span::start_of(&"campaign/help.md".into()),
            })
            .collect()
    }

    fn identify_in(
        page: &PageId,
        drafts: &[SegmentDraft],
        memory: &[(SegmentId, String)],
    ) -> Vec<SegmentId> {
        let mut taken = TakenIds::default();
        for (id, _) in memory {
            taken.keep(id, Some(page));
        }
        taken.keep_meta(page);
        identify(page, drafts, memory, &mut taken)
    }

    fn ids(texts: &[&str], memory: &[(SegmentId, String)]) -> Vec<String> {
        identify_in(&PageId::from("help"), &drafts(texts), memory)
            .into_iter()
            .map(|id| id.to_string())
            .collect()
    }

    fn memory() -> Vec<(SegmentId, String)> {
        let texts =
            ["Don’t pay them anything", "Keep every message you have", "Call the police now"];
        ids(&texts, &[])
            .into_iter()
            .zip(texts)
            .map(|(id, text)| (SegmentId::new(id), text.to_owned()))
            .collect()
    }

    #[test]
    fn new_ids_are_readable_and_unique() {
        assert_eq!(
            ids(&["Don’t pay them anything", "Don’t pay them anything else", "别慌"], &[])
                .iter()
                .take(2)
                .collect::<Vec<_>>(),
            ["help-dont-pay-them-anything", "help-dont-pay-them-anything-2"]
        );
        assert_eq!(ids(&["Yes", "Yes"], &[]), ["help-yes", "help-yes"]);
    }

    #[test]
    fn a_heading_that_says_what_the_title_says_is_translated_with_it() {
        let mut drafts = drafts(&["Posters and cards", "Posters and cards"]);
        drafts[1].kind = SegmentKind::Title;
        let page = PageId::from("toolkit");
        let first = identify_in(&page, &drafts, &[]);
        let memory: Vec<_> =
            first.iter().rev().map(|id| (id.clone(), "Posters and cards".to_owned())).collect();
        assert_eq!(first, identify_in(&page, &drafts, &memory));
        let names: Vec<_> = first.iter().map(SegmentId::as_str).collect();
        assert_eq!(names, ["toolkit-meta-title", "toolkit-meta-title"]);
    }

    #[test]
    fn ids_survive_insertion_moves_and_edits() {
        let memory = memory();
        let [pay, keep, call] = [
            "help-dont-pay-them-anything",
            "help-keep-every-message-you",
            "help-call-the-police-now",
        ];
        let new = "A new sentence on something else altogether";
        assert_eq!(
            ids(
                &[
                    "Call the police now",
                    new,
                    "Don’t pay them anything",
                    "Keep every message you have"
                ],
                &memory
            ),
            [call, "help-a-new-sentence-on", pay, keep]
        );
        assert_eq!(
            ids(
                &[
                    "Don’t ever pay them anything",
                    "Keep each message that you have",
                    "Call the police now"
                ],
                &memory
            ),
            [pay, keep, call]
        );
    }

    #[test]
    fn a_very_long_page_is_read_in_time() {
        let texts: Vec<String> =
            (0..20_000).map(|n| format!("They ask for money {n} times")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let first = ids(&texts, &[]);
        assert_eq!(first.last().map(String::as_str), Some("help-they-ask-for-money-20000"));
    }

    #[test]
    fn another_text_in_its_place_gets_another_id() {
        let found = ids(
            &["Don’t pay them anything", "Friends may see the film one day", "Call the police now"],
            &memory(),
        );
        assert_eq!(found.get(1).map(String::as_str), Some("help-friends-may-see-the"));
    }
}
