//! Every text that a message can come to, so that each can be checked and parsed before it is shown.

use crate::model::{Element, Name, Pattern, mask};

/// One text that a message can come to.
pub(crate) struct FlatText {
    /// Which variant each select on the way takes, by index.
    pub(crate) choices: Vec<usize>,
    /// The text, placeables as `{ $name }`.
    pub(crate) text: String,
    /// The text, each placeable as one mask.
    pub(crate) masked: String,
    /// The names of the masks, by index.
    pub(crate) names: Vec<Name>,
}

/// The texts of all variants, in the order of the file. A selector that a variant does not show does
/// not count as a placeable of it.
pub(crate) fn variants(pattern: &Pattern) -> Vec<FlatText> {
    flat(pattern).into_iter().map(Flat::text).collect()
}

/// How many texts a message can come to.
pub(super) fn count(pattern: &Pattern) -> usize {
    measured(pattern).0
}

/// How many bytes these texts have together.
pub(super) fn size(pattern: &Pattern) -> usize {
    measured(pattern).1
}

/// How many texts a message can come to, and how many bytes they have together.
fn measured(pattern: &Pattern) -> (usize, usize) {
    let (mut texts, mut bytes) = (1_usize, 0_usize);
    for element in &pattern.0 {
        let (endings, of_endings) = match element {
            Element::Text(words) => (1, words.len()),
            Element::Variable(name) => (1, placeable(name).len()),
            Element::Select { variants, .. } => {
                let add = |(texts, bytes): (usize, usize), (more, of_more)| {
                    (texts.saturating_add(more), bytes.saturating_add(of_more))
                };
                variants.iter().map(|(_, value)| measured(value)).fold((0, 0), add)
            }
        };
        bytes = bytes.saturating_mul(endings).saturating_add(texts.saturating_mul(of_endings));
        texts = texts.saturating_mul(endings);
    }
    (texts, bytes)
}

fn placeable(name: &str) -> String {
    format!("{{ ${name} }}")
}

/// A text without characters that would pass for a mask.
pub(super) fn without_masks(text: &str) -> String {
    text.chars().filter(|c| mask::index_of(*c).is_none()).collect()
}

/// The elements of one text, none of them a select.
#[derive(Clone, Default)]
struct Flat<'p> {
    choices: Vec<usize>,
    elements: Vec<&'p Element>,
}

fn flat(pattern: &Pattern) -> Vec<Flat<'_>> {
    let mut texts = vec![Flat::default()];
    for element in &pattern.0 {
        let Element::Select { variants, .. } = element else {
            for text in &mut texts {
                text.elements.push(element);
            }
            continue;
        };
        let mut endings = Vec::new();
        for (index, (_, value)) in variants.iter().enumerate() {
            for mut ending in flat(value) {
                ending.choices.insert(0, index);
                endings.push(ending);
            }
        }
        texts =
            texts.iter().flat_map(|text| endings.iter().map(|ending| text.with(ending))).collect();
    }
    texts
}

impl Flat<'_> {
    fn with(&self, ending: &Self) -> Self {
        let mut whole = self.clone();
        whole.choices.extend(&ending.choices);
        whole.elements.extend(&ending.elements);
        whole
    }

    fn text(self) -> FlatText {
        let (mut text, mut masked, mut names) = (String::new(), String::new(), Vec::new());
        for element in self.elements {
            match element {
                Element::Text(words) => {
                    text.push_str(words);
                    masked.push_str(&without_masks(words));
                }
                Element::Variable(name) => {
                    text.push_str(&placeable(name));
                    masked.extend(mask::to_char(names.len()));
                    names.push(Name::from(name.as_str()));
                }
                Element::Select { .. } => {}
            }
        }
        FlatText { choices: self.choices, text, masked, names }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;
    use crate::fluent::{Choice, choices, parse};
    use crate::intl::Formatter;

    const POLISH: &str = "x = { $a ->\n    [one] jeden { $b ->\n        [one] dom\n       *[other] domy\n    }\n   *[other] { $a } domów\n } i { $c ->\n   *[other] koniec\n }\n";

    fn pattern(text: &str) -> Pattern {
        let messages = parse(&"locales/pl/home.ftl".into(), text, &mut Diagnostics::new());
        messages.into_iter().next().expect("a message").1.pattern
    }

    #[test]
    fn every_text_is_found_by_the_choices_that_lead_to_it() {
        let pattern = pattern(POLISH);
        let texts = variants(&pattern);
        let shown: Vec<_> = texts.iter().map(|flat| flat.text.as_str()).collect();
        assert_eq!(shown, ["jeden dom i koniec", "jeden domy i koniec", "{ $a } domów i koniec"]);
        assert_eq!(count(&pattern), 3);
        let formatter = Formatter::new("pl").expect("Polish");
        for (a, b, wanted) in [(1, 1, 0), (1, 5, 1), (5, 1, 2)] {
            let value = |name: &str| {
                Some(Choice::Number(i64::from(if name == "a" { a } else { b }).into()))
            };
            let taken = choices(&pattern, &formatter, &value);
            assert_eq!(texts.iter().position(|flat| flat.choices == taken), Some(wanted));
        }
    }

    #[test]
    fn a_private_use_character_does_not_pass_for_a_placeable() {
        let forged = mask::to_char(0).expect("a mask");
        let pattern = pattern(&format!("x = {forged}ฟรี {{ $a }}\n"));
        let texts = variants(&pattern);
        let flat = texts.first().expect("one text");
        assert_eq!(flat.masked, format!("ฟรี {forged}"));
        assert_eq!(flat.names, [Name::from("a")]);
    }
}
