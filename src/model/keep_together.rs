//! Words that must not be torn apart at the end of a line, as a theme lists them by language.

use std::collections::BTreeMap;

/// Says that no line breaks here: before a space that is kept, or between two characters of writing
/// without spaces. It is in no text that leaves our hands: pages turn it into elements, the
/// typesetter breaks lines by it and leaves it out, and copies have none.
pub const WORD_JOINER: char = '\u{2060}';

/// What one language keeps together. Lists are in the order of what matters most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeepTogether {
    /// Sequences of words that stay whole, such as names.
    pub phrases: Vec<String>,
    /// Words and signs that do not begin a line.
    pub with_previous: Vec<String>,
    /// Words that do not end a line.
    pub with_next: Vec<String>,
    /// What stands directly behind a figure, such as 年, and stays there.
    pub units: Vec<String>,
    /// What stands directly in front of a figure, such as 第, and stays there.
    pub before_figures: Vec<String>,
    /// How many letters a group may have; [`LONGEST`] when a theme does not say.
    pub longest: Option<usize>,
}

/// How many letters a group may have where the theme does not say otherwise.
pub const LONGEST: usize = 14;

impl KeepTogether {
    /// Adds what a theme lists beyond its parent; a length takes the place of the parent's.
    pub fn extend(&mut self, other: Self) {
        let add = |list: &mut Vec<String>, more: Vec<String>| {
            let new: Vec<String> = more.into_iter().filter(|word| !list.contains(word)).collect();
            list.extend(new);
        };
        add(&mut self.phrases, other.phrases);
        add(&mut self.with_previous, other.with_previous);
        add(&mut self.with_next, other.with_next);
        add(&mut self.units, other.units);
        add(&mut self.before_figures, other.before_figures);
        self.longest = other.longest.or(self.longest);
    }
}

/// What each language keeps together, by tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeepTogetherByLanguage(pub BTreeMap<String, KeepTogether>);

impl KeepTogetherByLanguage {
    /// The lists of a language: those of its tag, or of the nearest shorter one.
    pub fn of(&self, tag: &str) -> Option<&KeepTogether> {
        let mut tag = tag;
        loop {
            if let Some(found) = self.0.get(tag) {
                return Some(found);
            }
            tag = tag.rsplit_once('-')?.0;
        }
    }

    /// Adds what a theme lists beyond its parent.
    pub fn extend(&mut self, other: Self) {
        for (tag, lists) in other.0 {
            self.0.entry(tag).or_default().extend(lists);
        }
    }
}

/// A text for those who break its lines themselves, search or compare it: titles, captions, plain
/// text.
pub fn without_joiners(text: &str) -> String {
    text.chars().filter(|c| *c != WORD_JOINER).collect()
}

/// A text for those who break lines as Unicode has it: there a joiner holds both sides of a space
/// only behind it.
pub fn with_joined_spaces(text: &str) -> String {
    text.replace(&format!("{WORD_JOINER} "), &format!(" {WORD_JOINER}"))
}

/// A date with its day and month on one line, where a space stands between them.
pub fn kept_date(date: &str) -> String {
    let mut kept = String::with_capacity(date.len() + 3);
    let mut before = ' ';
    let mut characters = date.chars().peekable();
    while let Some(c) = characters.next() {
        let is_word = characters.peek().is_some_and(|next| next.is_alphabetic());
        if c == ' ' && before.is_numeric() && is_word {
            kept.push(WORD_JOINER);
        }
        kept.push(c);
        before = c;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_keeps_its_day_with_its_month() {
        for (date, kept) in [
            ("5 December 2016", "5 \u{2060}December 2016"),
            ("5 دسمبر، 2016", "5 \u{2060}دسمبر، 2016"),
            ("৫ ডিসেম্বর, ২০১৬", "৫ \u{2060}ডিসেম্বর, ২০১৬"),
            ("2016年12月5日", "2016年12月5日"),
            ("Diseembar 05, 2016", "Diseembar 05, 2016"),
        ] {
            assert_eq!(with_joined_spaces(&kept_date(date)), kept);
            assert_eq!(without_joiners(&kept_date(date)), date);
        }
    }

    #[test]
    fn a_language_has_the_lists_of_its_shorter_tag() {
        let lists = KeepTogether { with_next: vec!["a".into()], ..KeepTogether::default() };
        let mut all = KeepTogetherByLanguage::default();
        all.0.insert("en".into(), lists.clone());
        assert_eq!(all.of("en-GB"), Some(&lists));
        assert_eq!(all.of("cy"), None);
    }
}
