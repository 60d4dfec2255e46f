//! Why a message cannot be used.

/// Most texts that a message can come to: each of them is checked.
pub(super) const MOST_TEXTS: usize = 64;
/// Most bytes of all the texts that a message can come to.
pub(super) const LONGEST: usize = 100_000;

/// Why a message cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    Function(String),
    /// An option of `NUMBER`, as it is written.
    NumberOption(String),
    Reference(String),
    UnknownTerm(String),
    Deep,
    /// How many texts it can come to.
    Texts(usize),
    Long,
    Selector,
}

impl Problem {
    pub(super) fn what(&self) -> String {
        match self {
            Self::Function(name) => format!("calls the function `{name}`"),
            Self::NumberOption(option) => format!("gives `NUMBER` the option `{option}`"),
            Self::Reference(name) => format!("refers to the message `{name}`"),
            Self::UnknownTerm(name) => {
                format!("uses the term `-{name}`, which this file does not define")
            }
            Self::Deep => "nests terms or references too deeply".into(),
            Self::Texts(usize::MAX) => format!("can come to more than {MOST_TEXTS} texts"),
            Self::Texts(texts) => {
                format!("can come to {texts} texts, which is more than {MOST_TEXTS}")
            }
            Self::Long => {
                format!("is too long: with its terms and forms, more than {} KB", LONGEST / 1000)
            }
            Self::Selector => "selects a form by something that is not a `$name`".into(),
        }
    }

    pub(super) fn remedy(&self) -> String {
        let remedy = match self {
            Self::Function(_) => "write `{ $name }` alone: Handbill formats it for the language",
            Self::NumberOption(_) => {
                "delete the option: Handbill formats numbers for the language, and knows `type: \"ordinal\"` and `type: \"cardinal\"` only"
            }
            Self::Reference(name) => {
                return format!(
                    "write `{{ ${name} }}` for something of the campaign; otherwise write the words out"
                );
            }
            Self::UnknownTerm(_) => "define the term in this file, or write the words out",
            Self::Deep | Self::Long => "write the text more simply",
            Self::Texts(_) => {
                "choose between whole sentences, with one `{ $name -> … }` for the text: two with six forms each make 36 texts, and each of them is checked"
            }
            Self::Selector => "select by a name: `{ $name -> … }`",
        };
        remedy.to_owned()
    }
}
