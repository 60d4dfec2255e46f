//! What a reader sees of a text: its signs in order, without marks and markup.

use crate::model::{Name, Piece, Tree, mask};

/// What a `{ $name }` shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum SlotKind {
    /// A number to call.
    Phone,
    /// A figure, date or amount.
    Figure,
    /// A word, such as the name of a platform.
    Word,
    /// Nothing that touches its neighbours, such as the mark of a footnote.
    Mark,
}

/// One sign that a reader sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) enum Sign {
    /// A character; a line break is `\n`.
    Character(char),
    /// What stands in the place of a `{ $name }`.
    Slot(Name, SlotKind),
}

/// What a reader sees of one text.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Visible {
    signs: Vec<Sign>,
}

impl Visible {
    /// The signs of inline Markdown, entities and escapes resolved, emphasis and links taken off.
    pub(in crate::check) fn of_pieces(pieces: &[Piece], kind: &dyn Fn(&Name) -> SlotKind) -> Self {
        let mut visible = Self::default();
        Piece::walk(pieces, &mut |piece| match piece {
            Piece::Text(text) => visible.push(text),
            Piece::Break => visible.push("\n"),
            Piece::Placeable(name) => visible.signs.push(Sign::Slot(name.clone(), kind(name))),
            Piece::Note(name) => visible.signs.push(Sign::Slot(name.clone(), SlotKind::Mark)),
            Piece::Emphasis(_) | Piece::Strong(_) | Piece::Code(_) | Piece::Link { .. } => {}
        });
        visible
    }

    /// The signs of a text that is no Markdown; each mask stands for the name of its index.
    pub(in crate::check) fn of_masked(
        masked: &str,
        names: &[Name],
        kind: &dyn Fn(&Name) -> SlotKind,
    ) -> Self {
        let sign = |character: char| match mask::index_of(character).and_then(|at| names.get(at)) {
            Some(name) => Sign::Slot(name.clone(), kind(name)),
            None => Sign::Character(character),
        };
        Self { signs: masked.chars().map(sign).collect() }
    }

    /// The signs of a name or other text without any `{ $name }`.
    pub(in crate::check) fn of_text(text: &str) -> Self {
        Self { signs: text.chars().map(Sign::Character).collect() }
    }

    fn push(&mut self, text: &str) {
        self.signs.extend(text.chars().map(Sign::Character));
    }

    /// Every sign in order.
    pub(in crate::check) fn signs(&self) -> &[Sign] {
        &self.signs
    }

    /// Every character in order; a slot is `None`.
    pub(in crate::check) fn characters(&self) -> impl Iterator<Item = Option<char>> {
        self.signs.iter().map(|sign| match sign {
            Sign::Character(character) => Some(*character),
            Sign::Slot(..) => None,
        })
    }

    /// Whether it has letters, beside what stands in the place of a `{ $name }`.
    pub(in crate::check) fn has_words(&self) -> bool {
        self.characters().flatten().any(char::is_alphabetic)
    }

    /// How often each name is shown.
    pub(in crate::check) fn count(&self, wanted: &Name) -> usize {
        let shown = |sign: &&Sign| matches!(sign, Sign::Slot(name, _) if name == wanted);
        self.signs.iter().filter(shown).count()
    }
}
