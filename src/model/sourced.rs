//! Values that know who gave them.

use std::collections::BTreeMap;

use super::{Color, ColorRole};
use crate::diag::Span;

/// A value of a theme with the place that it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it stands in `theme.toml`.
    pub span: Span,
    /// The name of the theme that gave it: the one that is built, or one of its parents.
    pub theme: String,
}

/// A value for each role that a theme or one of its parents gives one to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleMap<T>(BTreeMap<ColorRole, Sourced<T>>);

/// The colours of a theme.
pub type Palette = RoleMap<Color>;

impl<T> RoleMap<T> {
    /// No values.
    pub fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// The value of a role.
    pub fn get(&self, role: ColorRole) -> Option<&T> {
        self.0.get(&role).map(|sourced| &sourced.value)
    }

    /// The value of a role with the place that it was read from.
    pub fn sourced(&self, role: ColorRole) -> Option<&Sourced<T>> {
        self.0.get(&role)
    }

    /// Sets the value of a role.
    pub fn insert(&mut self, role: ColorRole, value: Sourced<T>) {
        self.0.insert(role, value);
    }

    /// Takes the value of a role away.
    pub fn remove(&mut self, role: ColorRole) {
        self.0.remove(&role);
    }

    /// All values, in the order of [`ColorRole`].
    pub fn iter(&self) -> impl Iterator<Item = (ColorRole, &Sourced<T>)> {
        self.0.iter().map(|(role, sourced)| (*role, sourced))
    }
}

impl<T> Default for RoleMap<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Extend<(ColorRole, Sourced<T>)> for RoleMap<T> {
    fn extend<I: IntoIterator<Item = (ColorRole, Sourced<T>)>>(&mut self, values: I) {
        self.0.extend(values);
    }
}

impl<T> IntoIterator for RoleMap<T> {
    type Item = (ColorRole, Sourced<T>);
    type IntoIter = std::collections::btree_map::IntoIter<ColorRole, Sourced<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
