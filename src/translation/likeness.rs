//! Finds texts again after an edit.

use std::collections::BTreeSet;

/// Similar enough to be the same text after an edit.
const ALIKE: f64 = 0.50;
/// Similar enough when both neighbours are known.
const ALIKE_BETWEEN: f64 = 0.35;

/// About how many pairs of texts are compared, and how far apart texts may stand at least.
const MOST_PAIRS: usize = 100_000;
const NEAR: usize = 20;

/// Pairs what is left, the most similar first.
pub(super) fn match_alike(
    old: &[&str],
    new: &[Option<&str>],
    found: &mut [Option<usize>],
    taken: &mut BTreeSet<usize>,
) {
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    // On a very long page only what stands near is compared.
    let open = found.iter().filter(|slot| slot.is_none()).count().max(1);
    let reach = (MOST_PAIRS / open).max(NEAR);
    for (at, text) in new.iter().enumerate() {
        let Some(text) = text else { continue };
        if found.get(at).is_some_and(Option::is_some) {
            continue;
        }
        for (place, candidate) in old.iter().enumerate() {
            if taken.contains(&place) || place.abs_diff(at) > reach {
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
