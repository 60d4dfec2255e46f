//! Keeps words together that a language does not tear apart, once for pages, posters and cards.
//!
//! A word joiner stands before each space of a group, and within it where writing has no spaces. A
//! group is never longer than a narrow card bears, or its headline would run over.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::model::{Inline, KeepTogether, LONGEST, WORD_JOINER};

/// Stands for what is no words: a number to call, code, a note.
const OTHER: char = '\u{fffc}';

/// Keeps the words of a text together as its language does.
pub(super) fn keep_together(inlines: &mut [Inline], rules: &KeepTogether) {
    let mut flat = String::new();
    read(inlines, &mut flat);
    let mut line = Line::new(&flat, rules.longest.unwrap_or(LONGEST));
    line.join_words(rules);
    line.join_figures(rules);
    if !line.spaces.is_empty() || !line.joiners.is_empty() {
        write(inlines, &mut 0, &line);
    }
}

/// The text in one piece.
fn read(inlines: &[Inline], flat: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) | Inline::Value { shown: words, .. } => flat.push_str(words),
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Link { content, .. } => {
                read(content, flat);
            }
            Inline::Break => flat.push('\n'),
            Inline::Code(_) | Inline::Phone(_) | Inline::Note(_) => flat.push(OTHER),
        }
    }
}

fn write(inlines: &mut [Inline], at: &mut usize, line: &Line<'_>) {
    for inline in inlines {
        match inline {
            Inline::Text(words) | Inline::Value { shown: words, .. } => {
                let kept = line.kept(words, *at);
                *at += words.len();
                *words = kept;
            }
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Link { content, .. } => {
                write(content, at, line);
            }
            Inline::Break => *at += 1,
            Inline::Code(_) | Inline::Phone(_) | Inline::Note(_) => *at += OTHER.len_utf8(),
        }
    }
}

/// A text and what is joined in it, by byte.
struct Line<'l> {
    text: &'l str,
    /// The words with the byte at which each begins.
    words: Vec<(usize, &'l str)>,
    /// Spaces that do not break.
    spaces: BTreeSet<usize>,
    /// Places between two characters that do not break.
    joiners: BTreeSet<usize>,
    /// How many letters a group may have.
    longest: usize,
}

impl<'l> Line<'l> {
    fn new(text: &'l str, longest: usize) -> Self {
        let mut words = Vec::new();
        let mut start = 0;
        for (at, space) in text.match_indices([' ', '\n']) {
            words.push((start, text.get(start..at).unwrap_or_default()));
            start = at + space.len();
        }
        words.push((start, text.get(start..).unwrap_or_default()));
        Self { text, words, spaces: BTreeSet::new(), joiners: BTreeSet::new(), longest }
    }

    fn join_words(&mut self, rules: &KeepTogether) {
        let plain: Vec<String> = self.words.iter().map(|(_, word)| bare(word)).collect();
        for phrase in &rules.phrases {
            let phrase: Vec<String> = phrase.split(' ').map(bare).collect();
            let found = plain.windows(phrase.len()).enumerate();
            let found = found.filter(|(_, words)| *words == phrase.as_slice());
            for index in found.map(|(index, _)| index).collect::<Vec<_>>() {
                self.join(index, index + phrase.len() - 1);
            }
        }
        let is_one = |index: usize, list: &[String]| {
            let word = self.words.get(index).map(|(_, word)| *word).unwrap_or_default();
            let plain = plain.get(index).map(String::as_str).unwrap_or_default();
            list.iter().any(|listed| listed == word || (!plain.is_empty() && bare(listed) == plain))
        };
        let mut pairs = Vec::new();
        for index in 0..self.words.len() {
            // No line begins with a dash that parts two halves of a sentence.
            let word = self.words.get(index).map(|(_, word)| *word);
            if matches!(word, Some("–" | "—" | "-")) || is_one(index, &rules.with_previous) {
                pairs.push((index.wrapping_sub(1), index));
            }
        }
        for index in 0..self.words.len() {
            if is_one(index, &rules.with_next) {
                // One that ends a sentence belongs to what comes before it.
                let before = self.ends(index);
                pairs.push(if before {
                    (index.wrapping_sub(1), index)
                } else {
                    (index, index + 1)
                });
            }
        }
        for index in 0..self.words.len() {
            let next = self.words.get(index + 1).and_then(|(_, word)| word.chars().next());
            let is_word = next.is_some_and(|c| c.is_alphabetic() || "%°£€$".contains(c));
            if is_figure(self.words.get(index).map_or("", |(_, word)| word)) && is_word {
                pairs.push((index, index + 1));
            }
        }
        for (first, last) in pairs {
            self.join(first, last);
        }
    }

    /// Whether a word is the last of its sentence.
    fn ends(&self, index: usize) -> bool {
        let after = self.words.get(index + 1).map(|(_, word)| bare(word)).unwrap_or_default();
        let word = self.words.get(index).map(|(_, word)| *word).unwrap_or_default();
        let closed = word.chars().next_back().is_some_and(|c| is_sign(c) && c != '’' && c != '\'');
        closed || after.is_empty()
    }

    /// Joins the words from one to another, if they are on one line and not too long.
    fn join(&mut self, first: usize, last: usize) {
        let (Some((start, _)), Some((end, word))) = (self.words.get(first), self.words.get(last))
        else {
            return;
        };
        let gaps: Vec<usize> = self
            .words
            .get(first + 1..=last)
            .unwrap_or_default()
            .iter()
            .filter_map(|(begin, _)| begin.checked_sub(1))
            .collect();
        let broken = |gap: &usize| self.text.get(*gap..).is_some_and(|rest| rest.starts_with('\n'));
        // Two spaces in a row are no gap between two words.
        if gaps.iter().any(broken) || word.is_empty() || gaps.is_empty() {
            return;
        }
        let (mut from, mut to) = (*start, end + word.len());
        // The group as it would be, with what is joined already.
        while let Some(gap) = from.checked_sub(1).filter(|gap| self.spaces.contains(gap)) {
            from =
                self.text.get(..gap).unwrap_or_default().rfind([' ', '\n']).map_or(0, |at| at + 1);
        }
        while self.spaces.contains(&to) {
            let rest = self.text.get(to + 1..).unwrap_or_default();
            to += 1 + rest.find([' ', '\n']).unwrap_or(rest.len());
        }
        let group = self.text.get(from..to).unwrap_or_default();
        if !group.contains(OTHER) && group.graphemes(true).count() <= self.longest {
            self.spaces.extend(gaps);
        }
    }

    /// Joins figures with what stands directly behind or before them.
    fn join_figures(&mut self, rules: &KeepTogether) {
        if rules.units.is_empty() && rules.before_figures.is_empty() {
            return;
        }
        let mut previous = '\n';
        for (at, c) in self.text.char_indices() {
            let head = self.text.get(..at).unwrap_or_default();
            let tail = self.text.get(at..).unwrap_or_default();
            let unit = rules.units.iter().find(|unit| tail.starts_with(unit.as_str()));
            if let (true, Some(unit)) = (previous.is_numeric(), unit) {
                self.joiners.insert(at);
                // The unit itself stays whole.
                self.joiners.extend(unit.char_indices().skip(1).map(|(inner, _)| at + inner));
            }
            let leans = rules.before_figures.iter().any(|word| head.ends_with(word.as_str()));
            if c.is_numeric() && leans {
                self.joiners.insert(at);
            }
            previous = c;
        }
    }

    /// A part of the text that begins at a byte, with its words kept together.
    fn kept(&self, part: &str, start: usize) -> String {
        let mut kept = String::with_capacity(part.len());
        for (at, c) in part.char_indices() {
            if self.joiners.contains(&(start + at)) || self.spaces.contains(&(start + at)) {
                kept.push(WORD_JOINER);
            }
            kept.push(c);
        }
        kept
    }
}

/// A word as lists hold it: in small letters, without punctuation around it.
fn bare(word: &str) -> String {
    word.trim_matches(is_sign).to_lowercase()
}

fn is_sign(c: char) -> bool {
    c.is_ascii_punctuation()
        || ('\u{2000}'..='\u{206f}').contains(&c)
        || "¡¿«»،؛؟۔।॥、。，！？：；「」『』（）《》…".contains(c)
}

/// Digits of any script, perhaps grouped: not the end of a sentence.
fn is_figure(word: &str) -> bool {
    let digits = word.chars().filter(|c| c.is_numeric()).count();
    let whole =
        word.chars().all(|c| c.is_numeric() || matches!(c, ',' | '.' | '\u{a0}' | '٬' | '–'));
    digits > 0 && whole && word.chars().next_back().is_some_and(char::is_numeric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load;
    use crate::model::{Name, Phone, kept_text, plain_text};
    use crate::source::Snapshot;

    /// The lists of the national theme.
    fn rules(tag: &str) -> KeepTogether {
        let toml = include_str!("../../themes/national/theme.toml");
        let mut files = Snapshot::new();
        files.insert("campaign/campaign.toml", crate::fixture::config("").as_bytes());
        files.insert(
            "campaign/home.md",
            "+++\nlayout = \"home\"\ntitle = \"A\"\ndescription = \"B\"\n+++\n# C\n".as_bytes(),
        );
        files.insert("themes/national/theme.toml", toml.as_bytes());
        let (project, _) = load::project(&files);
        let campaign = project.expect("a campaign").campaign;
        let (theme, _) = load::theme(&files, "national", &campaign);
        theme.expect("a theme").keep_together.of(tag).expect("lists").clone()
    }

    fn kept(text: &str, rules: &KeepTogether) -> String {
        let mut inlines = vec![Inline::Text(text.to_owned())];
        keep_together(&mut inlines, rules);
        assert_eq!(plain_text(&inlines), text, "copies have no joiners");
        kept_text(&inlines).replace("\u{2060} ", "_").replace(WORD_JOINER, "~")
    }

    #[test]
    fn negations_and_small_words_stay_in_ten_languages() {
        for (tag, text) in [
            ("en-GB", "You are not_alone. Don’t_panic. No_names. It is_not."),
            ("cy", "Peidiwch â_phanicio. Peidiwch â_thalu. Dim_enwau."),
            ("pl", "Nie_panikuj. Nie_płać. Zgłoś to w_ciągu 24_godzin."),
            ("ro", "Nu_intra în_panică. Nu_plăti."),
            ("fr", "Ne_paniquez_pas. Ne_payez_pas."),
            ("ar", "لا_تدفع. لا_تدفع أبداً."),
            ("ur", "گھبرائیں_نہیں۔ پیسے نہ_دیں۔ 5_دسمبر"),
            ("pa", "ਘਬਰਾਓ_ਨਾ। ਪੈਸੇ ਨਾ_ਦਿਓ।"),
            ("bn", "ঘাবড়াবেন_না। মুছবেন_না।"),
            ("zh-Hans", "截至2016~年12~月~5~日，共有864~起案件，21岁以上的有第~3~名。"),
        ] {
            let plain = text.replace('_', " ").replace('~', "");
            let text = text.replace("21岁", "21~岁");
            assert_eq!(kept(&plain, &rules(tag)), text, "{tag}");
        }
    }

    #[test]
    fn a_group_is_never_longer_than_a_card_bears() {
        let rules = KeepTogether {
            phrases: vec!["National Crime Agency".into(), "South Wales".into()],
            with_next: vec!["the".into(), "of".into()],
            ..KeepTogether::default()
        };
        assert_eq!(kept("the National Crime Agency", &rules), "the_National Crime Agency");
        assert_eq!(kept("of the South Wales force", &rules), "of_the South_Wales force");
        let longer = KeepTogether { longest: Some(30), ..rules.clone() };
        assert_eq!(kept("the National Crime Agency", &longer), "the_National_Crime_Agency");
        assert_eq!(kept("of the of the of the of the", &rules), "of_the_of_the of_the_of_the");
    }

    #[test]
    fn words_are_kept_across_emphasis_and_not_across_lines() {
        let rules = KeepTogether { with_next: vec!["not".into()], ..KeepTogether::default() };
        let mut inlines = vec![
            Inline::Text("Do not ".into()),
            Inline::Strong(vec![Inline::Text("pay".into())]),
            Inline::Text(", not".into()),
            Inline::Break,
            Inline::Text("ever. ".into()),
            Inline::value("5 December 2016"),
            Inline::Text(" 24 ".into()),
            Inline::Phone(Phone { contact: Name::from("police"), number: "101".into() }),
        ];
        keep_together(&mut inlines, &rules);
        let text = kept_text(&inlines).replace("\u{2060} ", "_");
        assert_eq!(text, "Do not_pay, not ever. 5_December 2016 24 \u{2066}101\u{2069}");
    }
}
