//! What a translation is held against: what its source text shows.

use std::collections::BTreeMap;

use crate::check::guard::{Address, Numbers, SlotKind, Spoken, Visible, addresses, spoken};
use crate::check::visible::{kind, word_kind};
use crate::fluent::variants;
use crate::model::{
    CRITICAL_WORDS, Message, Name, Piece, ReferenceData, Segment, Tree, WrittenTarget,
};

/// The source of a translation, as a reader sees it.
pub(super) struct Original<'o> {
    /// Its id.
    pub(super) id: &'o str,
    /// The text as written, for reports.
    pub(super) text: &'o str,
    /// Whether a reader in danger relies on it.
    pub(super) is_critical: bool,
    /// Whether it is a word of the theme, which stands on every page.
    pub(super) is_word: bool,
    /// Whether it has words of its own, beside what the names show.
    pub(super) has_words: bool,
    /// How often it shows each name, at least and at most: its forms may differ.
    pub(super) names: BTreeMap<Name, (usize, usize)>,
    /// What the names show.
    kinds: BTreeMap<Name, SlotKind>,
    /// The numbers that it shows.
    pub(super) numbers: Numbers,
    /// The numbers that it spells out, digit by digit.
    pub(super) spoken: Vec<Spoken>,
    /// The addresses that it shows.
    pub(super) addresses: Vec<Address>,
}

impl<'o> Original<'o> {
    /// A text of a page.
    pub(super) fn of_segment(segment: &'o Segment, tag: &str) -> Self {
        let kinds: BTreeMap<Name, SlotKind> = segment
            .placeables
            .iter()
            .map(|(name, placeable)| (name.clone(), kind(placeable)))
            .collect();
        let visible = Visible::of_pieces(&segment.pieces, &|name| kind_in(&kinds, name));
        let counted = names(&segment.pieces);
        Self {
            id: segment.id.as_str(),
            text: &segment.pattern,
            is_critical: segment.critical,
            is_word: false,
            has_words: visible.has_words(),
            names: counted.into_iter().map(|(name, count)| (name, (count, count))).collect(),
            numbers: Numbers::of(&visible),
            spoken: spoken(&visible, tag),
            addresses: addresses(&visible, tag),
            kinds,
        }
    }

    /// A word of the theme.
    pub(super) fn of_word(
        id: &'o str,
        message: &'o Message,
        tag: &str,
        data: &ReferenceData,
    ) -> Self {
        let kind = |name: &Name| word_kind(data, name);
        let mut original = Self {
            id,
            text: &message.text,
            is_critical: CRITICAL_WORDS.contains(&id),
            is_word: true,
            has_words: true,
            names: BTreeMap::new(),
            kinds: BTreeMap::new(),
            numbers: Numbers::default(),
            spoken: Vec::new(),
            addresses: Vec::new(),
        };
        let forms: Vec<Visible> = variants(&message.pattern)
            .into_iter()
            .map(|flat| {
                let kinds = flat.names.iter().map(|name| (name.clone(), kind(name)));
                original.kinds.extend(kinds);
                Visible::of_masked(&flat.masked, &flat.names, &kind)
            })
            .collect();
        for name in original.kinds.keys() {
            let counts = || forms.iter().map(|form| form.count(name));
            let least = counts().min().unwrap_or_default();
            original.names.insert(name.clone(), (least, counts().max().unwrap_or_default()));
        }
        original.has_words = forms.iter().all(Visible::has_words);
        for form in &forms {
            original.numbers.extend(Numbers::of(form));
            original.spoken.extend(spoken(form, tag));
            original.addresses.extend(addresses(form, tag));
        }
        original
    }

    /// What a name shows.
    pub(super) fn kind(&self, name: &Name) -> SlotKind {
        kind_in(&self.kinds, name)
    }

    /// Whether it shows a number to call.
    pub(super) fn has_phone(&self) -> bool {
        self.kinds.values().any(|kind| *kind == SlotKind::Phone)
    }
}

fn kind_in(kinds: &BTreeMap<Name, SlotKind>, name: &Name) -> SlotKind {
    kinds.get(name).copied().unwrap_or(SlotKind::Figure)
}

/// How often each name is shown or linked to.
pub(super) fn names(pieces: &[Piece]) -> BTreeMap<Name, usize> {
    let mut counts = BTreeMap::new();
    Piece::walk(pieces, &mut |piece| {
        let (Piece::Placeable(name) | Piece::Link { target: WrittenTarget::Placeable(name), .. }) =
            piece
        else {
            return;
        };
        *counts.entry(name.clone()).or_default() += 1;
    });
    counts
}
