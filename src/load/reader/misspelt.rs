//! Tables whose names are misspelt: they are reported, and read as what they are meant for.

use toml::Spanned;
use toml::de::DeValue;

use super::TableReader;
use super::wanted::TOP_TABLES;
use crate::diag::closest;

impl<'r, 't> TableReader<'r, 't> {
    /// The tables that are meant by a name: the one of that name, and those of nearly that name.
    pub(super) fn meant(&mut self, key: &'static str) -> Vec<&'r Spanned<DeValue<'t>>> {
        let mut found: Vec<_> = self.get(key).into_iter().collect();
        if !TOP_TABLES.contains(&key) {
            return found;
        }
        let table = self.table;
        found.extend(table.iter().filter_map(|(name, value)| {
            let name = name.get_ref().as_ref();
            let is_table = match value.get_ref() {
                DeValue::Table(_) => true,
                DeValue::Array(array) => array.iter().all(|item| item.get_ref().is_table()),
                _ => false,
            };
            let is_meant = !TOP_TABLES.contains(&name) && closest(name, TOP_TABLES) == Some(key);
            (is_table && is_meant).then_some(value)
        }));
        found
    }
}
