//! One text that a translation can come to, put to the guard beside its source.

use std::collections::BTreeMap;

use super::finding::Finding;
use super::original::Original;
use super::settled::settled;
use crate::check::guard::{
    Fault, Foreign, Numbers, SlotKind, Visible, addresses, altered, calls, foreign, hidden,
    left_out, merged, spoken, turned,
};
use crate::diag::{Code, closest};
use crate::fluent::selectors;
use crate::model::{Name, Pattern};

/// One form of a translation beside its source.
pub(super) struct Form<'f> {
    pub(super) original: &'f Original<'f>,
    /// What a reader sees.
    pub(super) visible: Visible,
    /// How often each name is shown or linked to.
    pub(super) names: BTreeMap<Name, usize>,
    /// The whole message.
    pub(super) pattern: &'f Pattern,
    /// Which variant each select on the way takes.
    pub(super) choices: &'f [usize],
    /// The language.
    pub(super) tag: &'f str,
    /// Whether it runs from right to left.
    pub(super) rtl: bool,
}

/// Digits from which on a number could be one to call.
const LONG: usize = 3;
/// The same in a text that tells to call.
const SHORT: usize = 2;
/// The same for several numbers of one text together.
const TOGETHER: usize = 4;

impl Form<'_> {
    /// The same names as the source, as often, in every form.
    pub(super) fn shown(&self) -> Option<Finding> {
        const REMEDY: &str =
            "use every `{ $name }` of the source text as often as it does, and no other";
        self.unknown(REMEDY).or_else(|| {
            let forms = selectors(self.pattern).is_empty();
            let place = if forms { "" } else { " in one of its forms" };
            self.original.names.iter().find_map(|(name, (least, most))| {
                let count = self.names.get(name).copied().unwrap_or_default();
                if count > *most {
                    let (count, most) = (times(count), times(*most));
                    let what = format!("shows `{{ ${name} }}` {count}{place}; the source text shows it {most}");
                    return Some(Finding::error(what, REMEDY));
                }
                if count >= *least || self.says(name) {
                    return None;
                }
                let what = if count == 0 {
                    format!("leaves out `{{ ${name} }}`{place}")
                } else {
                    let (count, least) = (times(count), times(*least));
                    format!("shows `{{ ${name} }}` only {count}{place}; the source text shows it {least}")
                };
                Some(Finding::error(what, REMEDY))
            })
        })
    }

    /// A name that the source does not have.
    fn unknown(&self, remedy: &'static str) -> Option<Finding> {
        let known = &self.original.names;
        let meant = |foreign: &str| {
            let near = closest(foreign, known.keys().map(Name::as_str));
            near.map_or_else(String::new, |near| format!("; did you mean `{{ ${near} }}`?"))
        };
        let shown = self.names.keys().map(Name::as_str).find(|name| !known.contains_key(*name));
        if let Some(foreign) = shown {
            let what = format!(
                "uses `{{ ${foreign} }}`, which is not in the source text{}",
                meant(foreign)
            );
            return Some(Finding::error(what, remedy));
        }
        let chosen_by = selectors(self.pattern);
        let foreign = chosen_by.into_iter().find(|name| !known.contains_key(*name))?;
        let what = format!(
            "selects a plural form by `${foreign}`, which is not in the source text{}",
            meant(foreign)
        );
        Some(Finding::error(what, remedy))
    }

    /// Whether this form may say a figure in words, since it is the form of that figure alone.
    fn says(&self, name: &Name) -> bool {
        self.original.kind(name) == SlotKind::Figure
            && settled(self.pattern, self.choices, self.tag).contains(name.as_str())
    }

    /// Something that can be read: signs alone say nothing of what the source says.
    pub(super) fn words(&self) -> Option<Finding> {
        let says = |c: Option<char>| c.is_none_or(char::is_alphanumeric);
        (self.original.has_words && !self.visible.characters().any(says))
            .then(|| Finding::error("has no words", "write the translation, or delete the line"))
    }

    /// No address but those of the source.
    pub(super) fn addresses(&self) -> Option<Finding> {
        let known = &self.original.addresses;
        let found = addresses(&self.visible, self.tag);
        let foreign = |address: &_| !known.iter().any(|known| known.is_same(address));
        let mut foreign: Vec<_> = found.into_iter().filter(foreign).collect();
        foreign.sort_by_key(|address| address.is_sentence || address.is_rare);
        let address = foreign.first()?;
        let shown = &address.shown;
        let fault = if address.is_sentence {
            Fault {
                what: format!(
                    "has no space between two sentences, `{shown}`, which reads as an address"
                ),
                remedy: "put a space after the full stop",
            }
        } else if address.is_rare {
            Fault {
                what: format!("contains `{shown}`, which reads as an address"),
                remedy: "put a space after the full stop, or delete the address",
            }
        } else {
            Fault {
                what: format!("contains the address `{shown}`"),
                remedy: "delete the address, or use the `{ $link }` of the source text; if it is none, put a space after the full stop",
            }
        };
        let finding = Finding::guard(Code::TranslationAddress, fault);
        let is_harmless = (address.is_sentence || address.is_rare) && !self.original.is_critical;
        Some(if is_harmless { finding.harmless() } else { finding })
    }

    /// No number but those of the source; short ones are harmless where nobody would call them.
    pub(super) fn numbers(&self) -> Option<Finding> {
        let known = &self.original.numbers;
        if let Some(spoken) = self.spoken() {
            return Some(spoken);
        }
        let found = Numbers::of(&self.visible);
        if found.runs.is_empty() && known.runs.is_empty() {
            return None;
        }
        let number =
            |what: String, remedy| Finding::guard(Code::TranslationNumber, Fault { what, remedy });
        if let Some(pair) = merged(known, &found) {
            let what = format!("runs numbers into one: `{pair}`");
            return Some(number(what, "put words between the numbers, as the source text does"));
        }
        if let Some(other) = altered(known, &found) {
            let what = format!("makes another number of one that is put in: `{other}`");
            return Some(number(
                what,
                "delete the sign, letter or word beside the number, which the source text does not have there",
            ));
        }
        let foreign = foreign(known, &found, self.tag);
        let together: usize = foreign.iter().map(|number| number.digits).sum();
        let is_guarded = self.original.is_critical || self.original.has_phone();
        let text: String = self.visible.characters().map(|c| c.unwrap_or('\u{FFFC}')).collect();
        let is_call = !foreign.is_empty() && calls(self.tag, &[&text]);
        let harms = |number: &Foreign| {
            let [before, after] = &number.beside;
            is_guarded
                || number.digits >= LONG
                || together >= TOGETHER
                || (is_call && number.digits >= SHORT)
                || calls(self.tag, &[before, after])
        };
        let harmful = foreign.iter().filter(|number| harms(number));
        let worst = harmful.max_by_key(|number| number.digits);
        if let Some(own) = worst.or(foreign.first()) {
            let what =
                format!("contains the number `{}`, which is not in the source text", own.shown);
            let remedy = "delete the number, copy it from the source text, or write it in words";
            let finding = number(what, remedy);
            return Some(if worst.is_none() { finding.harmless() } else { finding });
        }
        left_out(known, &found, self.tag).map(|lost| {
            let what = format!("leaves out the number `{lost}`");
            number(what, "keep every number of the source text").harmless()
        })
    }

    /// No number to call in words, digit by digit, but those of the source.
    fn spoken(&self) -> Option<Finding> {
        let found = spoken(&self.visible, self.tag);
        let known = &self.original.spoken;
        let foreign =
            found.into_iter().find(|own| known.iter().all(|known| known.digits != own.digits))?;
        let text: String = self.visible.characters().map(|c| c.unwrap_or('\u{FFFC}')).collect();
        let harms = self.original.is_critical
            || self.original.has_phone()
            || calls(self.tag, &[&text])
            || calls("en", &[&text]);
        harms.then(|| {
            let what = format!(
                "spells out the number `{}` (`{}`), which is not in the source text",
                foreign.digits, foreign.shown
            );
            let remedy = "delete the number, or write it as the source text does";
            Finding::guard(Code::TranslationNumber, Fault { what, remedy })
        })
    }

    /// No character that deceives.
    pub(super) fn characters(&self) -> Option<Finding> {
        hidden(&self.visible, self.rtl)
            .or_else(|| turned(&self.visible, Some(self.tag)))
            .map(|fault| Finding::guard(Code::TranslationCharacter, fault))
    }
}

fn times(count: usize) -> String {
    match count {
        0 => "not at all".to_owned(),
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    }
}
