//! Everything that a template was given to say, and whether a text is made of it.

use std::collections::{BTreeMap, BTreeSet};

use super::dom::Dom;
use super::runs::{JOINT, normal, runs};
use crate::model::Wording;

/// Everything that a template was given to say.
pub(super) struct Vocabulary {
    texts: BTreeSet<String>,
    /// The same by their first characters.
    by_first: BTreeMap<char, Vec<String>>,
    /// Values for machines, and every address in a text.
    values: BTreeSet<String>,
}

impl Vocabulary {
    /// Of texts that are words alone, whatever signs they hold.
    pub(super) fn of_words<'t>(words: impl IntoIterator<Item = &'t String>) -> Self {
        Self::of(words.into_iter().map(|text| normal(text)).collect(), BTreeSet::new())
    }

    pub(super) fn new(wording: &Wording) -> Self {
        let mut texts = BTreeSet::new();
        let mut values: BTreeSet<String> = wording.values.iter().cloned().collect();
        for text in &wording.texts {
            texts.insert(normal(text));
            if !text.contains(['<', '&']) {
                continue;
            }
            let dom = Dom::fragment(text);
            texts.extend(runs(&dom).iter().map(super::runs::Run::text));
            for (_, element) in dom.elements() {
                for (name, value) in &element.attributes {
                    if super::attributes::is_read(name) {
                        texts.insert(normal(value));
                    } else {
                        values.insert(value.clone());
                    }
                }
            }
        }
        Self::of(texts, values)
    }

    fn of(mut texts: BTreeSet<String>, values: BTreeSet<String>) -> Self {
        texts.remove("");
        let mut by_first: BTreeMap<char, Vec<String>> = BTreeMap::new();
        for text in &texts {
            if let Some(first) = text.chars().next() {
                by_first.entry(first).or_default().push(text.clone());
            }
        }
        Self { texts, by_first, values }
    }

    /// Whether a value for machines was given.
    pub(super) fn has_value(&self, value: &str) -> bool {
        self.values.contains(value) || self.texts.contains(value)
    }

    /// The first words of a text that were not given; `None` when it is made of whole texts that
    /// were, with no more than signs between them.
    pub(super) fn foreign(&self, marked: &str) -> Option<String> {
        let plain = normal(&marked.replace(JOINT, ""));
        if plain.is_empty() || self.texts.contains(&plain) {
            return None;
        }
        let pieces = Pieces::new(marked);
        let furthest = self.reach(&pieces);
        (furthest < pieces.text.len()).then(|| {
            let rest = pieces.text.get(furthest..).unwrap_or_default().trim();
            rest.chars().take(60).collect()
        })
    }

    /// How far a text is made of what was given, in bytes.
    fn reach(&self, pieces: &Pieces) -> usize {
        let text = pieces.text.as_str();
        let mut reached = BTreeSet::from([0]);
        let mut furthest = 0;
        while let Some(at) = reached.pop_first() {
            let Some(rest) = text.get(at..) else { continue };
            furthest = furthest.max(at);
            let Some(first) = rest.chars().next() else { return text.len() };
            if is_sign(first) {
                reached.insert(at + first.len_utf8());
            }
            if !pieces.may_part(at) {
                continue;
            }
            let given = self.by_first.get(&first).into_iter().flatten();
            for text in given.filter(|given| rest.starts_with(given.as_str())) {
                let end = at + text.len();
                if pieces.may_part(end) {
                    reached.insert(end);
                }
            }
        }
        furthest
    }
}

/// A text with the places where two elements meet.
struct Pieces {
    text: String,
    joints: BTreeSet<usize>,
}

impl Pieces {
    fn new(marked: &str) -> Self {
        let mut text = String::with_capacity(marked.len());
        let mut joints = BTreeSet::new();
        for character in marked.chars() {
            if character == JOINT {
                joints.insert(text.len());
            } else if !character.is_ascii_whitespace() {
                text.push(character);
            } else if !text.is_empty() && !text.ends_with(' ') {
                text.push(' ');
            }
        }
        if text.ends_with(' ') {
            text.pop();
        }
        Self { text, joints }
    }

    /// Whether one text may end here and another begin. Digits that touch are read as one number,
    /// and letters as one word unless they stand in elements of their own.
    fn may_part(&self, at: usize) -> bool {
        let (before, after) = self.text.split_at_checked(at).unwrap_or_default();
        let (Some(before), Some(after)) = (before.chars().next_back(), after.chars().next()) else {
            return true;
        };
        if before.is_numeric() && after.is_numeric() {
            return false;
        }
        !(before.is_alphanumeric() && after.is_alphanumeric()) || self.joints.contains(&at)
    }
}

/// Whether a template may put a sign between texts. Signs that change what is said, such as `?`,
/// quotation marks and crosses, are not among them.
pub(super) fn is_sign(sign: char) -> bool {
    sign.is_whitespace() || "·•|/–—-:,;.()[]→←↑↓›‹»«+©*".contains(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn foreign(text: &str) -> Option<String> {
        let texts = [
            "Peidiwch <strong>â thalu</strong>",
            "<a class=\"tel\" href=\"tel:101\" title=\"ھ\"><bdi dir=\"ltr\">101</bdi></a>",
            "Ffoniwch &amp; siaradwch",
            "ادائیگی نہ کریں",
            "不要付钱",
            "14",
        ];
        let texts = texts.map(str::to_owned).to_vec();
        Vocabulary::new(&Wording { texts, ..Wording::default() }).foreign(text)
    }

    #[test]
    fn whole_texts_and_signs_between_them_were_given() {
        for text in [
            "Peidiwch â thalu",
            "Peidiwch \u{0}â thalu\u{0} · 101",
            "Ffoniwch & siaradwch:\u{a0}101",
            "ادائیگی نہ کریں 101",
            "不要付钱\u{0}101",
            "(101)",
            " → ",
        ] {
            assert_eq!(foreign(text), None, "{text}");
        }
    }

    #[test]
    fn anything_else_was_not() {
        for (text, wanted) in [
            ("â thalu", "â thalu"),
            ("Peidiwch â thalu 0900 123 456", "0900 123 456"),
            ("Peidiwch â thalu?", "?"),
            ("101\u{0}14", "101"),
            ("不要付钱吗", "不要付钱吗"),
            ("付钱", "付钱"),
            ("ادائیگی کریں", "ادائیگی کریں"),
            ("“Peidiwch â thalu”", "“Peidiwch â thalu”"),
            ("Peidiwch â thalu\u{202e}", "\u{202e}"),
            ("PEIDIWCH Â THALU", "PEIDIWCH Â THALU"),
        ] {
            let found = foreign(text).unwrap_or_default();
            assert!(found.starts_with(wanted.chars().next().unwrap_or(' ')), "{text}: {found}");
        }
    }
}
