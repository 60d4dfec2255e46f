//! Our own resolver: picks variants by CLDR plurals and masks what must be put in later.

use std::collections::{BTreeMap, BTreeSet};

use crate::intl::Formatter;
use crate::model::mask;
use crate::model::{Element, Name, Pattern, VariantKey, isolated};

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
    /// A count.
    Number(i64),
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

/// Writes the pattern out, each variable as one mask; gives the names by index.
pub(crate) fn masked(
    pattern: &Pattern,
    formatter: &Formatter,
    choose: &dyn Fn(&str) -> Option<Choice>,
) -> (String, Vec<Name>) {
    let mut text = String::new();
    let mut names = Vec::new();
    push_masked(pattern, formatter, choose, &mut text, &mut names);
    (text, names)
}

fn push_masked(
    pattern: &Pattern,
    formatter: &Formatter,
    choose: &dyn Fn(&str) -> Option<Choice>,
    text: &mut String,
    names: &mut Vec<Name>,
) {
    for element in &pattern.0 {
        match element {
            // A private-use character typed by a translator must not pass for a mask.
            Element::Text(words) => {
                text.extend(words.chars().filter(|c| mask::index_of(*c).is_none()));
            }
            Element::Variable(name) => {
                if let Some(hidden) = mask::to_char(names.len()) {
                    text.push(hidden);
                    names.push(Name::from(name.as_str()));
                }
            }
            Element::Select { selector, variants, default } => {
                let choice = choose(selector);
                if let Some(variant) = variant(variants, *default, choice.as_ref(), formatter) {
                    push_masked(variant, formatter, choose, text, names);
                }
            }
        }
    }
}

/// The variant for a value: an exact number before a plural category before the default.
fn variant<'v>(
    variants: &'v [(VariantKey, Pattern)],
    default: usize,
    choice: Option<&Choice>,
    formatter: &Formatter,
) -> Option<&'v Pattern> {
    let find = |wanted: &dyn Fn(&VariantKey) -> bool| {
        variants.iter().find(|(key, _)| wanted(key)).map(|(_, value)| value)
    };
    let chosen = match choice {
        Some(Choice::Number(number)) => {
            let category = formatter.category(*number);
            find(&|key| matches!(key, VariantKey::Number(exact) if exact == number))
                .or_else(|| find(&|key| matches!(key, VariantKey::Word(word) if word == category)))
        }
        Some(Choice::Word(chosen)) => {
            find(&|key| matches!(key, VariantKey::Word(word) if word == chosen))
        }
        None => None,
    };
    chosen.or_else(|| variants.get(default).map(|(_, value)| value))
}

/// A word of the theme with its values put in.
pub(crate) fn formatted(
    pattern: &Pattern,
    formatter: &Formatter,
    arguments: &BTreeMap<String, Argument>,
) -> Result<String, WordError> {
    let choose = |name: &str| match arguments.get(name)? {
        Argument::Number(number) => Some(Choice::Number(*number)),
        Argument::Text(text) | Argument::Phone(text) => Some(Choice::Word(text.clone())),
    };
    let (text, names) = masked(pattern, formatter, &choose);
    let mut formatted = String::with_capacity(text.len());
    for character in text.chars() {
        let Some(name) = mask::index_of(character).and_then(|index| names.get(index)) else {
            formatted.push(character);
            continue;
        };
        match arguments.get(name.as_str()) {
            Some(Argument::Number(number)) => formatted.push_str(&formatter.number(*number)),
            Some(Argument::Text(text)) => formatted.push_str(text),
            Some(Argument::Phone(number)) => formatted.push_str(&isolated(number)),
            None => return Err(WordError::Argument(name.to_string())),
        }
    }
    Ok(formatted)
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
