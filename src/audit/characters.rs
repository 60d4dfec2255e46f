//! The characters that a page shows: they say which fonts a visit loads.

use std::collections::BTreeSet;

/// A set of characters that is quick to add to: most pages say the same few again and again.
#[derive(Debug)]
pub(super) struct Characters {
    /// One bit for each of the first 65,536.
    plane: Vec<u64>,
    rest: BTreeSet<char>,
}

impl Default for Characters {
    fn default() -> Self {
        Self { plane: vec![0; 1024], rest: BTreeSet::new() }
    }
}

impl Characters {
    pub(super) fn insert(&mut self, character: char) {
        let code = u32::from(character) as usize;
        match self.plane.get_mut(code / 64) {
            Some(word) => *word |= 1 << (code % 64),
            None => drop(self.rest.insert(character)),
        }
    }

    /// Whether any character lies between these code points, both included.
    pub(super) fn any_within(&self, first: u32, last: u32) -> bool {
        let in_plane = (first..=last.min(0xFFFF)).any(|code| {
            self.plane.get(code as usize / 64).is_some_and(|word| word >> (code % 64) & 1 == 1)
        });
        in_plane || self.rest.iter().any(|c| (first..=last).contains(&u32::from(*c)))
    }
}
