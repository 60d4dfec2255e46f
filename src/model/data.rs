//! Data that text refers to: facts, contacts, links, platforms.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::{Date, Decimal, Name};
use crate::diag::Span;

/// How far a fact can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactStatus {
    /// Its source is named.
    Attributed,
    /// Other sources say otherwise: archive quotations only.
    Disputed,
    /// Needs support beside it; never on posters or cards.
    Sensitive,
    /// Not known yet.
    Missing,
}

/// What a number measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Things that are counted.
    Count,
    /// A share of a whole.
    Share(Share),
    /// A currency, by its code in ISO 4217.
    Money(String),
}

/// How a share of a whole is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// In a hundred.
    Percent,
    /// In a thousand.
    PerMille,
}

/// The value of a fact.
#[derive(Clone, Debug, PartialEq)]
pub enum FactValue {
    /// So many of something.
    Number(Decimal, Quantity),
    /// From the first to the second, both included.
    Range(Decimal, Decimal, Quantity),
    /// One in so many: the first number of the second.
    Ratio(i64, i64),
    /// A day.
    Date(Date),
    /// Words that are not translated, such as the name of a unit.
    Text(String),
}

impl FactStatus {
    /// Every status, by the word that authors write.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("attributed", Self::Attributed),
        ("disputed", Self::Disputed),
        ("sensitive", Self::Sensitive),
        ("missing", Self::Missing),
    ];
}

impl Share {
    /// Every share, by the word that authors write.
    pub const NAMES: [(&'static str, Self); 2] =
        [("percent", Self::Percent), ("permille", Self::PerMille)];
}

impl FactValue {
    /// What authors call the kinds of values.
    pub const KINDS: [&'static str; 8] =
        ["number", "percent", "permille", "ratio", "range", "money", "date", "text"];
}

/// A figure or date with its source.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its value; `None` while it is missing.
    pub value: Option<FactValue>,
    /// What is counted, for the maintainers.
    pub unit: Option<String>,
    /// Who says so.
    pub source: Option<String>,
    /// The time it speaks of, in words.
    pub period: Option<String>,
    /// The day on which it was true.
    pub as_of: Option<Date>,
    /// The day by which it must be checked again.
    pub review_by: Option<Date>,
    /// How far it can be relied on.
    pub status: FactStatus,
    /// A note that the source attaches; `Some("missing")` while the note is not known.
    pub caveat: Option<String>,
    /// Where it is defined.
    pub span: Span,
}

/// Somebody to call.
#[derive(Clone, Debug)]
pub struct Contact {
    /// The number in ASCII digits, spaces allowed; `None` while it is missing.
    pub number: Option<String>,
    /// What the slot is for.
    pub note: Option<String>,
    /// Where it is defined.
    pub span: Span,
}

/// An address outside of the campaign.
#[derive(Clone, Debug)]
pub struct Link {
    /// The address; `None` while it is missing.
    pub url: Option<String>,
    /// What the slot is for.
    pub note: Option<String>,
    /// Where it is defined.
    pub span: Span,
}

/// A service whose steps the advice describes.
#[derive(Clone, Debug)]
pub struct Platform {
    /// Its name, never translated.
    pub name: String,
    /// The day on which the steps were last tried.
    pub checked_on: Option<Date>,
    /// Where it is defined.
    pub span: Span,
}

/// What somebody who gives figures is called in other languages.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its names by language tag.
    pub names: IndexMap<String, String>,
    /// Where they are given.
    pub span: Span,
}

/// Everything that text can refer to, by name, in the author's order.
#[derive(Clone, Debug, Default)]
pub struct ReferenceData {
    /// Figures and dates.
    pub facts: IndexMap<Name, Fact>,
    /// People to call.
    pub contacts: IndexMap<Name, Contact>,
    /// Addresses elsewhere.
    pub links: IndexMap<Name, Link>,
    /// Services.
    pub platforms: IndexMap<Name, Platform>,
    /// Entries that could not be read, and have been reported: what refers to them is not to blame.
    pub unread: BTreeSet<Name>,
    /// Translated names of sources, by the name that facts give.
    pub sources: IndexMap<String, Source>,
    /// Who made an image, by its path below `campaign/`.
    pub credits: IndexMap<String, String>,
}

impl ReferenceData {
    /// The names in a table, as TOML calls it.
    pub fn names_in(&self, table: &str) -> Vec<&str> {
        match table {
            "facts" => self.facts.keys().map(Name::as_str).collect(),
            "contacts" => self.contacts.keys().map(Name::as_str).collect(),
            "links" => self.links.keys().map(Name::as_str).collect(),
            "platforms" => self.platforms.keys().map(Name::as_str).collect(),
            "sources" => self.sources.keys().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// These data with those of `local` laid over them.
    #[must_use]
    pub fn overlaid(&self, local: &Self) -> Self {
        let mut merged = self.clone();
        merged.facts.extend(local.facts.clone());
        merged.contacts.extend(local.contacts.clone());
        merged.links.extend(local.links.clone());
        merged.platforms.extend(local.platforms.clone());
        merged.unread.extend(local.unread.clone());
        merged.sources.extend(local.sources.clone());
        merged
    }
}
