//! Our own resolver: picks variants by CLDR plurals and puts values in.

use std::collections::{BTreeMap, BTreeSet};

use super::variants::without_masks;
use crate::intl::Formatter;
use crate::model::{Decimal, Element, Pattern, PluralType, VariantKey, isolated};

/// A value for a word of the theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A count: formatted for the language, and able to choose a plural.
    Number(i64),
    /// Words.
    Text(String),
    /// A number to call: isolated left to right.
    Phone(String),
}

/// Why a word of the theme cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordError {
    /// No `interface.ftl` of the chain has it.
    Unknown,
    /// It asks for a value that the template does not give; its name.
    Argument(String),
}

/// What chooses a variant.
pub(crate) enum Choice {
    /// A number.
    Number(Decimal),
    /// A word.
    Word(String),
}

/// Every variable of the pattern, in whichever variant, those that choose included.
pub(crate) fn variables(pattern: &Pattern) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for element in &pattern.0 {
        match element {
            Element::Text(_) => {}
            Element::Variable(name) => {
                names.insert(name.as_str());
            }
            Element::Select { selector, variants, .. } => {
                names.insert(selector.as_str());
                names.extend(variants.iter().flat_map(|(_, value)| variables(value)));
            }
        }
    }
    names
}

/// The variables that the message chooses by.
pub(crate) fn selectors(pattern: &Pattern) -> Vec<&str> {
    let mut names = Vec::new();
    for element in &pattern.0 {
        if let Element::Select { selector, variants, .. } = element {
            names.push(selector.as_str());
            names.extend(variants.iter().flat_map(|(_, value)| selectors(value)));
        }
    }
    names
}

/// Which variant of each select on the way is taken, by index, the outer select before those in its
/// variant.
pub(crate) fn choices(
    pattern: &Pattern,
    formatter: &Formatter,
    choose: &dyn Fn(&str) -> Option<Choice>,
) -> Vec<usize> {
    let mut taken = Vec::new();
    let mut patterns = vec![pattern.0.iter()];
    while let Some(elements) = patterns.last_mut() {
        match elements.next() {
            Some(Element::Select { selector, plural, variants, default }) => {
                let rules = (formatter, *plural);
                let index = index_of(variants, *default, choose(selector).as_ref(), rules);
                taken.push(index);
                patterns.extend(variants.get(index).map(|(_, value)| value.0.iter()));
            }
            Some(Element::Text(_) | Element::Variable(_)) => {}
            None => drop(patterns.pop()),
        }
    }
    taken
}

/// The variant for a value, by index: an exact number before a plural category before the default.
fn index_of(
    variants: &[(VariantKey, Pattern)],
    default: usize,
    choice: Option<&Choice>,
    (formatter, plural): (&Formatter, PluralType),
) -> usize {
    let find =
        |wanted: &dyn Fn(&VariantKey) -> bool| variants.iter().position(|(key, _)| wanted(key));
    let chosen = match choice {
        Some(Choice::Number(number)) => {
            let category = formatter.category_of(*number, plural);
            find(&|key| matches!(key, VariantKey::Number(exact) if Some(*exact) == number.whole()))
                .or_else(|| find(&|key| matches!(key, VariantKey::Word(word) if word == category)))
        }
        Some(Choice::Word(chosen)) => {
            find(&|key| matches!(key, VariantKey::Word(word) if word == chosen))
        }
        None => None,
    };
    chosen.unwrap_or(default)
}

/// A word of the theme with its values put in.
pub(crate) fn formatted(
    pattern: &Pattern,
    formatter: &Formatter,
    arguments: &BTreeMap<String, Argument>,
) -> Result<String, WordError> {
    let mut text = String::new();
    push_formatted(pattern, formatter, arguments, &mut text)?;
    Ok(text)
}

fn push_formatted(
    pattern: &Pattern,
    formatter: &Formatter,
    arguments: &BTreeMap<String, Argument>,
    text: &mut String,
) -> Result<(), WordError> {
    for element in &pattern.0 {
        match element {
            // A word is one line, wherever it lands: in a table or a text file, another line would
            // be read as something else.
            Element::Text(words) => {
                text.push_str(&without_masks(words).replace(['\n', '\r', '\t'], " "));
            }
            Element::Variable(name) => match arguments.get(name) {
                Some(Argument::Number(number)) => text.push_str(&formatter.number(*number)),
                Some(Argument::Text(words)) => text.push_str(words),
                Some(Argument::Phone(number)) => text.push_str(&isolated(number)),
                None => return Err(WordError::Argument(name.clone())),
            },
            Element::Select { selector, plural, variants, default } => {
                let choice = arguments.get(selector).map(|argument| match argument {
                    Argument::Number(number) => Choice::Number((*number).into()),
                    Argument::Text(text) | Argument::Phone(text) => Choice::Word(text.clone()),
                });
                let rules = (formatter, *plural);
                let index = index_of(variants, *default, choice.as_ref(), rules);
                if let Some((_, value)) = variants.get(index) {
                    push_formatted(value, formatter, arguments, text)?;
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Pattern {
        Pattern(vec![Element::Text(words.into())])
    }

    fn files() -> Pattern {
        let arm = |key: &str, words: &str| {
            let value = vec![Element::Variable("n".into()), Element::Text(format!(" {words}"))];
            (VariantKey::Word(key.into()), Pattern(value))
        };
        Pattern(vec![Element::Select {
            selector: "n".into(),
            plural: PluralType::Cardinal,
            variants: vec![
                (VariantKey::Number(0), text("brak plików")),
                arm("one", "plik"),
                arm("few", "pliki"),
                arm("many", "plików"),
                arm("other", "pliku"),
            ],
            default: 4,
        }])
    }

    #[test]
    fn polish_counts_files_as_poles_do() {
        let formatter = Formatter::new("pl").expect("Polish");
        let say =
            |n| formatted(&files(), &formatter, &[("n".to_owned(), Argument::Number(n))].into());
        assert_eq!(say(0).as_deref(), Ok("brak plików"));
        assert_eq!(say(1).as_deref(), Ok("1 plik"));
        assert_eq!(say(22).as_deref(), Ok("22 pliki"));
        assert_eq!(say(112).as_deref(), Ok("112 plików"));
    }

    #[test]
    fn a_word_is_one_line() {
        let formatter = Formatter::new("cy").expect("Welsh");
        let pattern = text("Testun\n\nPeidiwch\tâ thalu\r:");
        let said = formatted(&pattern, &formatter, &BTreeMap::new());
        assert_eq!(said.as_deref(), Ok("Testun  Peidiwch â thalu :"));
    }

    #[test]
    fn numbers_to_call_stay_left_to_right_in_urdu() {
        let formatter = Formatter::new("ur").expect("Urdu");
        let pattern = Pattern(vec![
            Element::Text("پولیس کو ".into()),
            Element::Variable("police".into()),
            Element::Text(" پر فون کریں".into()),
        ]);
        let arguments = [("police".to_owned(), Argument::Phone("101".into()))].into();
        assert_eq!(
            formatted(&pattern, &formatter, &arguments).as_deref(),
            Ok("پولیس کو \u{2066}101\u{2069} پر فون کریں")
        );
        assert_eq!(
            formatted(&pattern, &formatter, &BTreeMap::new()),
            Err(WordError::Argument("police".into()))
        );
    }
}
