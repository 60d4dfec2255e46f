//! What each block of a page says, and where.

use std::collections::{BTreeMap, BTreeSet};

use super::ink::{Kind, TextInk};
use super::outline::Bounds;
use super::sheet::Sheet;
use crate::model::without_marks;

/// What a block says.
#[derive(Debug)]
pub(super) struct Said {
    text: String,
    pub(super) bounds: Bounds,
}

impl Said {
    /// The letters in no order: a line gives the words of a script that runs to the left in any.
    pub(super) fn letters(&self) -> Vec<char> {
        letters(&self.text)
    }
}

/// The letters and digits of a text in no order.
pub(super) fn letters(text: &str) -> Vec<char> {
    let plain = without_marks(text);
    let mut letters: Vec<char> = plain.chars().filter(|letter| letter.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters
}

/// What each owner of a page says.
pub(super) fn said(sheet: &Sheet<'_>) -> BTreeMap<usize, Said> {
    let mut owners = BTreeMap::<usize, (Said, Option<&TextInk<'_>>, BTreeSet<Cluster>)>::new();
    for ink in &sheet.inks {
        let Kind::Text(text) = &ink.kind else { continue };
        let (said, before, drawn) = owners.entry(ink.owner).or_insert_with(|| {
            (Said { text: String::new(), bounds: Bounds::NOTHING }, None, BTreeSet::new())
        });
        said.bounds = said.bounds.joined(ink.bounds);
        if before.is_some_and(|before| before.is_on_another_line(text)) {
            drawn.clear();
        }
        *before = Some(text);
        // Several glyphs may draw one cluster, each of which tells all of it.
        for glyph in &text.item.glyphs {
            let cluster = text.item.text.get(glyph.range()).unwrap_or_default();
            if drawn.insert((glyph.span.0.into_raw().get(), glyph.span.1, cluster.to_owned())) {
                said.text.push_str(cluster);
            }
        }
    }
    owners.into_iter().map(|(owner, (said, ..))| (owner, said)).collect()
}

/// A cluster of letters, by the place that it comes from.
type Cluster = (u64, u16, String);
