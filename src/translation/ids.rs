//! Gives every text of a page its persistent id.
//!
//! The source-language Fluent file is the memory: a text that it knows, or one much like it,
//! keeps its id wherever it moves. Ids never change by themselves, so that a translation is
//! neither lost nor given to another text.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{PageId, SegmentDraft, SegmentId, SegmentKind, text_hash};

/// Similar enough to be the same text after an edit.
const ALIKE: f64 = 0.50;
/// Similar enough when both neighbours are known.
const ALIKE_BETWEEN: f64 = 0.35;

/// The ids of the drafts, in order; equal texts share one.
pub fn identify(
    page: &PageId,
    drafts: &[SegmentDraft],
    memory: &[(SegmentId, String)],
) -> Vec<SegmentId> {
    let old: Vec<String> = memory.iter().map(|(_, text)| folded(text)).collect();
    let new: Vec<String> = drafts.iter().map(|draft| folded(&draft.pattern)).collect();
    let mut found: Vec<Option<usize>> = vec![None; new.len()];
    // Title and description have ids of their own, which no other text inherits by likeness.
    let metas = [SegmentKind::Title, SegmentKind::Description].map(|kind| meta_id(page, kind));
    let mut taken: BTreeSet<usize> = (0..memory.len())
        .filter(|place| {
            memory
                .get(*place)
                .is_some_and(|(id, _)| metas.iter().flatten().any(|meta| meta == id.as_str()))
        })
        .collect();
    let reserved = taken.clone();
    for (index, (text, draft)) in new.iter().zip(drafts).enumerate() {
        if is_meta(draft) {
            continue;
        }
        let same =
            |place: usize, candidate: &String| candidate == text && !reserved.contains(&place);
        let found_at = old.iter().enumerate().position(|(place, candidate)| same(place, candidate));
        if let Some(same) = found_at {
            if let Some(slot) = found.get_mut(index) {
                *slot = Some(same);
            }
            taken.insert(same);
        }
    }
    let texts: Vec<Option<&str>> = new
        .iter()
        .zip(drafts)
        .map(|(text, draft)| (!is_meta(draft)).then_some(text.as_str()))
        .collect();
    match_alike(&old, &texts, &mut found, &mut taken);
    name(page, drafts, &new, memory, &found)
}

fn is_meta(draft: &SegmentDraft) -> bool {
    matches!(draft.kind, SegmentKind::Title | SegmentKind::Description)
}

/// The fixed id of a title or description.
fn meta_id(page: &PageId, kind: SegmentKind) -> Option<String> {
    match kind {
        SegmentKind::Title => Some(format!("{}-meta-title", page.flat())),
        SegmentKind::Description => Some(format!("{}-meta-description", page.flat())),
        _ => None,
    }
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Pairs what is left, the most similar first.
fn match_alike(
    old: &[String],
    new: &[Option<&str>],
    found: &mut [Option<usize>],
    taken: &mut BTreeSet<usize>,
) {
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (at, text) in new.iter().enumerate() {
        let Some(text) = text else { continue };
        if found.get(at).is_some_and(Option::is_some) {
            continue;
        }
        for (place, candidate) in old.iter().enumerate() {
            if taken.contains(&place) {
                continue;
            }
            let score = similarity(text, candidate);
            let needed = if between(at, place, found) { ALIKE_BETWEEN } else { ALIKE };
            if score >= needed {
                pairs.push((score, at, place));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    for (_, at, place) in pairs {
        let Some(slot) = found.get_mut(at) else { continue };
        if slot.is_none() && taken.insert(place) {
            *slot = Some(place);
        }
    }
}

/// Whether the neighbours on both sides are the neighbours of old.
fn between(at: usize, place: usize, found: &[Option<usize>]) -> bool {
    let neighbour =
        |index: Option<usize>| index.and_then(|index| found.get(index).copied().flatten());
    let before = at == 0 && place == 0
        || (neighbour(at.checked_sub(1)) == place.checked_sub(1) && place > 0);
    let after = neighbour(Some(at + 1)) == Some(place + 1);
    before && after
}

/// The better of two measures: longest common run of words, and shared trigrams.
fn similarity(a: &str, b: &str) -> f64 {
    let words = |text: &str| text.split(' ').map(str::to_lowercase).collect::<Vec<_>>();
    let (left, right) = (words(a), words(b));
    let common = longest_common(&left, &right);
    let by_words = dice(common, left.len(), right.len());
    let (left, right) = (trigrams(a), trigrams(b));
    let shared = left.intersection(&right).count();
    by_words.max(0.95 * dice(shared, left.len(), right.len()))
}

#[expect(clippy::cast_precision_loss, reason = "counts of words in a sentence")]
fn dice(common: usize, left: usize, right: usize) -> f64 {
    if left + right == 0 { 0.0 } else { 2.0 * common as f64 / (left + right) as f64 }
}

fn trigrams(text: &str) -> BTreeSet<[char; 3]> {
    let characters: Vec<char> = text.to_lowercase().chars().collect();
    characters.windows(3).filter_map(|window| <[char; 3]>::try_from(window).ok()).collect()
}

fn longest_common(left: &[String], right: &[String]) -> usize {
    let mut row = vec![0_usize; right.len() + 1];
    for a in left {
        let mut diagonal = 0;
        for (index, b) in right.iter().enumerate() {
            let above = row.get(index + 1).copied().unwrap_or_default();
            let before = row.get(index).copied().unwrap_or_default();
            let value = if a == b { diagonal + 1 } else { above.max(before) };
            diagonal = above;
            if let Some(slot) = row.get_mut(index + 1) {
                *slot = value;
            }
        }
    }
    row.last().copied().unwrap_or_default()
}

fn name(
    page: &PageId,
    drafts: &[SegmentDraft],
    texts: &[String],
    memory: &[(SegmentId, String)],
    found: &[Option<usize>],
) -> Vec<SegmentId> {
    let mut used: BTreeSet<SegmentId> = memory.iter().map(|(id, _)| id.clone()).collect();
    let mut by_text: BTreeMap<&str, SegmentId> = BTreeMap::new();
    // A heading that says what the title says is translated with it, once.
    for (draft, text) in drafts.iter().zip(texts) {
        if let Some(id) = meta_id(page, draft.kind) {
            by_text.entry(text).or_insert_with(|| SegmentId::new(id));
        }
    }
    let titles = by_text.clone();
    let mut ids = Vec::with_capacity(drafts.len());
    for ((draft, text), known) in drafts.iter().zip(texts).zip(found) {
        if let Some(id) = meta_id(page, draft.kind) {
            ids.push(SegmentId::new(id));
            continue;
        }
        if let Some(id) = titles.get(text.as_str()) {
            ids.push(id.clone());
            continue;
        }
        let remembered = known.and_then(|place| memory.get(place)).map(|(id, _)| id.clone());
        let id = remembered
            .or_else(|| by_text.get(text.as_str()).cloned())
            .unwrap_or_else(|| new_id(page, draft, &mut used));
        by_text.entry(text).or_insert_with(|| id.clone());
        ids.push(id);
    }
    ids
}

fn new_id(page: &PageId, draft: &SegmentDraft, used: &mut BTreeSet<SegmentId>) -> SegmentId {
    let base = format!("{}-{}", page.flat(), slug(draft));
    let mut id = SegmentId::new(base.clone());
    let mut number = 2;
    while !used.insert(id.clone()) {
        id = SegmentId::new(format!("{base}-{number}"));
        number += 1;
    }
    id
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

    fn ids(texts: &[&str], memory: &[(SegmentId, String)]) -> Vec<String> {
        identify(&PageId::from("help"), &drafts(texts), memory)
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
        let first = identify(&page, &drafts, &[]);
        let memory: Vec<_> =
            first.iter().rev().map(|id| (id.clone(), "Posters and cards".to_owned())).collect();
        assert_eq!(first, identify(&page, &drafts, &memory));
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
    fn another_text_in_its_place_gets_another_id() {
        let found = ids(
            &["Don’t pay them anything", "Friends may see the film one day", "Call the police now"],
            &memory(),
        );
        assert_eq!(found.get(1).map(String::as_str), Some("help-friends-may-see-the"));
    }
}
