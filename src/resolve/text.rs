//! One text: words from a translation, data from the campaign.

use std::collections::{BTreeMap, BTreeSet};

use crate::fluent::{self, Choice};
use crate::intl::Formatter;
use crate::model::{
    FactValue, Identity, Inline, LinkTarget, Message, Name, PageId, Phone, Piece, Placeable,
    ReferenceData, SectionId, Segment, WrittenTarget,
};

/// What placeables are put in from.
pub(super) struct Values<'v> {
    pub(super) data: &'v ReferenceData,
    pub(super) identity: &'v Identity,
    pub(super) languages: usize,
    pub(super) formatter: &'v Formatter,
    /// Sections that are left out.
    pub(super) dropped: &'v BTreeSet<(PageId, SectionId)>,
}

/// Why a text cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TextError {
    /// It refers to this slot, which is still empty.
    Missing(Name),
    /// It is not safe: says what is wrong.
    Unsafe(String),
    /// A date cannot be written in this language.
    Format,
}

impl Values<'_> {
    /// Resolves a translation.
    pub(super) fn resolve(
        &self,
        message: &Message,
        placeables: &BTreeMap<Name, Placeable>,
    ) -> Result<Vec<Inline>, TextError> {
        let used = fluent::variables(&message.pattern);
        if let Some(lost) = placeables.keys().find(|name| !used.contains(name.as_str())) {
            return Err(TextError::Unsafe(format!("leaves out `{{ ${lost} }}`")));
        }
        let choose = |name: &str| self.choice(placeables.get(name)?);
        let choices = fluent::choices(&message.pattern, self.formatter, &choose);
        let variant = message.variants.iter().find(|variant| variant.choices == choices);
        let pieces = match variant.map(|variant| &variant.pieces) {
            Some(Ok(pieces)) => pieces,
            Some(Err(error)) => return Err(TextError::Unsafe(error.to_string())),
            None => return Err(TextError::Unsafe("has no such variant".into())),
        };
        self.inlines(pieces, placeables)
    }

    /// Resolves a text of the source language.
    pub(super) fn resolve_source(&self, segment: &Segment) -> Result<Vec<Inline>, TextError> {
        self.inlines(&segment.pieces, &segment.placeables)
    }

    fn choice(&self, placeable: &Placeable) -> Option<Choice> {
        let fact = |name: &Name| self.data.facts.get(name).and_then(|fact| fact.value.as_ref());
        match placeable {
            Placeable::Fact(name) => match fact(name)? {
                FactValue::Number(number, _) => Some(Choice::Number(*number)),
                FactValue::Text(text) => Some(Choice::Word(text.clone())),
                _ => None,
            },
            Placeable::FactLow(name) | Placeable::FactHigh(name) => match fact(name)? {
                FactValue::Range(low, high, _) => {
                    let end = if matches!(placeable, Placeable::FactLow(_)) { low } else { high };
                    Some(Choice::Number(*end))
                }
                _ => None,
            },
            Placeable::LanguageCount => {
                Some(Choice::Number(i64::try_from(self.languages).ok()?.into()))
            }
            _ => None,
        }
    }

    fn inlines(
        &self,
        pieces: &[Piece],
        placeables: &BTreeMap<Name, Placeable>,
    ) -> Result<Vec<Inline>, TextError> {
        let inner = |content: &[Piece]| self.inlines(content, placeables);
        let inline = |piece: &Piece| {
            Ok(match piece {
                Piece::Text(text) => Inline::Text(text.clone()),
                Piece::Emphasis(content) => Inline::Emphasis(inner(content)?),
                Piece::Strong(content) => Inline::Strong(inner(content)?),
                Piece::Code(content) => Inline::Code(inner(content)?),
                Piece::Break => Inline::Break,
                Piece::Note(label) => Inline::Note(label.clone()),
                Piece::Placeable(name) => self.placeable(name, placeables)?,
                Piece::Link { target, content } => {
                    let target = self.target(target, placeables)?;
                    Inline::Link { target, content: inner(content)? }
                }
            })
        };
        pieces.iter().map(inline).collect()
    }

    fn target(
        &self,
        target: &WrittenTarget,
        placeables: &BTreeMap<Name, Placeable>,
    ) -> Result<LinkTarget, TextError> {
        let name = match target {
            WrittenTarget::Placeable(name) => name,
            WrittenTarget::Typed(address) => {
                return Err(TextError::Unsafe(format!(
                    "links to `{address}` instead of a `{{ $name }}`"
                )));
            }
        };
        match placeables.get(name) {
            Some(Placeable::Link(LinkTarget::Named(link))) => self.address(link),
            Some(Placeable::Link(LinkTarget::Page { page, section: Some(section) }))
                if self.dropped.contains(&(page.clone(), section.clone())) =>
            {
                Ok(LinkTarget::Page { page: page.clone(), section: None })
            }
            Some(Placeable::Link(target)) => Ok(target.clone()),
            Some(Placeable::Contact(contact)) => {
                Ok(LinkTarget::Address(format!("tel:{}", self.phone(contact)?.tel())))
            }
            _ => Err(TextError::Unsafe(format!("links to `{{ ${name} }}`, which is not a link"))),
        }
    }

    fn address(&self, link: &Name) -> Result<LinkTarget, TextError> {
        let url = self.data.links.get(link).and_then(|link| link.url.clone());
        url.map(LinkTarget::Address).ok_or_else(|| TextError::Missing(link.clone()))
    }

    fn phone(&self, contact: &Name) -> Result<Phone, TextError> {
        let number = self.data.contacts.get(contact).and_then(|found| found.number.clone());
        let number = number.ok_or_else(|| TextError::Missing(contact.clone()))?;
        Ok(Phone { contact: contact.clone(), number })
    }

    fn placeable(
        &self,
        name: &Name,
        placeables: &BTreeMap<Name, Placeable>,
    ) -> Result<Inline, TextError> {
        let Some(placeable) = placeables.get(name) else {
            return Err(TextError::Unsafe(format!(
                "uses `{{ ${name} }}`, which is not in the source text"
            )));
        };
        let formatter = self.formatter;
        let value = |text: Option<String>| text.map(Inline::value).ok_or(TextError::Format);
        let figure = |fact: &Name, value: &FactValue| {
            let shown = formatter.value(value).ok_or(TextError::Format)?;
            Ok(Inline::Value { shown, fact: Some(fact.clone()) })
        };
        match placeable {
            Placeable::Fact(fact) => figure(fact, &self.fact(fact)?),
            Placeable::FactLow(fact) => figure(fact, &self.end(fact, true)?),
            Placeable::FactHigh(fact) => figure(fact, &self.end(fact, false)?),
            Placeable::FactAsOf(fact) => {
                let as_of = self.data.facts.get(fact).and_then(|fact| fact.as_of);
                value(formatter.date(as_of.ok_or_else(|| TextError::Missing(fact.clone()))?))
            }
            Placeable::Contact(contact) => Ok(Inline::Phone(self.phone(contact)?)),
            Placeable::Platform(platform) => {
                let found = self.data.platforms.get(platform);
                Ok(Inline::value(found.map(|found| found.name.clone()).unwrap_or_default()))
            }
            Placeable::LanguageCount => {
                let count = i64::try_from(self.languages).unwrap_or(i64::MAX);
                Ok(Inline::value(formatter.number(count)))
            }
            Placeable::Published => value(formatter.date(self.identity.published)),
            Placeable::Updated => value(formatter.date(self.identity.updated)),
            Placeable::ReviewBy => value(formatter.date(self.identity.review_by)),
            Placeable::Footnote(label) => Ok(Inline::Note(label.clone())),
            Placeable::Link(LinkTarget::Named(link)) => match self.address(link)? {
                LinkTarget::Address(url) => Ok(Inline::Link {
                    content: vec![Inline::Text(url.clone())],
                    target: LinkTarget::Address(url),
                }),
                other => Ok(Inline::Link { target: other, content: Vec::new() }),
            },
            Placeable::Link(_) => Err(TextError::Unsafe(format!(
                "uses the link `{{ ${name} }}` outside `[words]({{ ${name} }})`"
            ))),
        }
    }

    fn fact(&self, name: &Name) -> Result<FactValue, TextError> {
        let value = self.data.facts.get(name).and_then(|fact| fact.value.clone());
        value.ok_or_else(|| TextError::Missing(name.clone()))
    }

    fn end(&self, name: &Name, low: bool) -> Result<FactValue, TextError> {
        Ok(match self.fact(name)? {
            FactValue::Range(first, last, measure) => {
                FactValue::Number(if low { first } else { last }, measure)
            }
            other => other,
        })
    }
}
