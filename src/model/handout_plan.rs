//! Handouts and packs as the campaign declares them.

use std::fmt;

use super::{Name, Role, SectionRef};
use crate::diag::Span;

/// What a handout is put together from, in the order of the author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandoutPart {
    /// A section of a page, written `page#section`.
    Section(SectionRef),
    /// Every section of this role, written `.role`.
    Role(Role),
}

impl fmt::Display for HandoutPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Section(reference) => reference.fmt(f),
            Self::Role(role) => write!(f, ".{}", role.name()),
        }
    }
}

/// A handout as the campaign declares it.
#[derive(Clone, Debug)]
pub struct HandoutPlan {
    /// Its name in paths.
    pub id: Name,
    /// What it says; the heading of the first part is its title.
    pub parts: Vec<HandoutPart>,
    /// Whose number stands where it says to call.
    pub contact: Option<Name>,
    /// Where it is declared.
    pub span: Span,
    /// Where each of its parts is named.
    pub places: Vec<Span>,
    /// Where the contact is named.
    pub contact_span: Span,
}

/// The sections that a pack explains itself with.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    /// How to use it, soonest first.
    pub readme: Vec<SectionRef>,
    /// What may be done with it.
    pub licence: Vec<SectionRef>,
    /// Where each of these sections is named, in that order.
    pub places: Vec<Span>,
}
