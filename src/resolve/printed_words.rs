//! Words of the theme on posters, cards and handouts: nothing falls back on paper.

use std::collections::BTreeSet;

use crate::model::{
    CARD_WORDS, Campaign, Edition, FIGURE_WORD, Handout, PACK_WORDS, POSTER_WORDS, PressItem,
    PressKind, ReleaseState, Reviewed, Watermark,
};

/// Every word that a language needs to print these items and the handouts of a campaign.
pub(super) fn needed(
    items: &[PressItem],
    campaign: &Campaign,
    reviewed: Reviewed,
) -> BTreeSet<&'static str> {
    let mut words: BTreeSet<&str> = items.iter().flat_map(on_item).collect();
    if items.is_empty() && campaign.handouts.is_empty() {
        return words;
    }
    words.extend(PACK_WORDS);
    let draft = (reviewed == Reviewed::Draft).then_some(Watermark::Draft);
    let marks = campaign.pages.values().filter_map(|page| match page.release.state {
        ReleaseState::Draft => Some(Watermark::Draft),
        ReleaseState::Embargoed(until) => Some(Watermark::Embargoed(until)),
        ReleaseState::Published | ReleaseState::Withdrawn(_) => None,
    });
    words.extend(marks.chain(draft).map(Watermark::word));
    words
}

/// Whether the edition has all words of a poster or card.
pub(super) fn has_words_of_item(item: &PressItem, edition: &Edition) -> bool {
    let mark = edition.press_watermark(item).map(Watermark::word);
    on_item(item).chain(PACK_WORDS).chain(mark).all(|word| is_own(word, edition))
}

/// Whether the edition has all words of a handout.
pub(super) fn has_words_of_handout(handout: &Handout, edition: &Edition) -> bool {
    let mark = edition.watermark(handout.state).map(Watermark::word);
    PACK_WORDS.into_iter().chain(mark).all(|word| is_own(word, edition))
}

fn on_item(item: &PressItem) -> impl Iterator<Item = &'static str> + use<> {
    let own: &[&str] = match item.kind {
        PressKind::Poster { .. } => &POSTER_WORDS,
        PressKind::Card(_) => &CARD_WORDS,
    };
    let figure = item.bullet.as_ref().map(|_| FIGURE_WORD);
    own.iter().copied().chain(figure)
}

fn is_own(word: &str, edition: &Edition) -> bool {
    edition.words.messages.get(word).is_none_or(|(_, fallback)| fallback.is_none())
}
