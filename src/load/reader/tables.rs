//! Tables within tables: those of known names, and those whose keys the author chooses.

use toml::de::DeValue;

use super::one_line::one_line;
use super::wanted::{TABLE, TABLES, WHOLE_NUMBERS};
use super::{TableReader, whole_number};
use crate::diag::{Diagnostics, Span};

impl<'r, 't> TableReader<'r, 't> {
    /// A table below this one.
    pub(crate) fn table(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<TableReader<'r, 't>> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Table(table) => {
                Some(TableReader::new(self.toml, table, value.span(), format!("[{key}]")))
            }
            _ => {
                diagnostics.push(self.wrong_type(key, value, TABLE));
                None
            }
        }
    }

    /// The entries of a table whose keys the author chooses, such as `[facts.NAME]`.
    pub(crate) fn named_tables(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(String, TableReader<'r, 't>)> {
        let mut tables = Vec::new();
        let outer = self.meant(key).into_iter().map(|value| (value, value.get_ref().as_table()));
        let entries: Vec<_> = outer.collect();
        for (value, _) in entries.iter().filter(|(_, table)| table.is_none()) {
            diagnostics.push(self.wrong_type(key, value, TABLE));
        }
        for (name, value) in entries.iter().filter_map(|(_, table)| *table).flatten() {
            match value.get_ref() {
                DeValue::Table(table) => {
                    let title = format!("[{key}.{}]", name.get_ref());
                    let reader = TableReader::new(self.toml, table, name.span(), title);
                    tables.push((name.get_ref().to_string(), reader));
                }
                _ => diagnostics.push(self.wrong_type(name.get_ref(), value, TABLE)),
            }
        }
        tables
    }

    /// The texts of a table whose keys the author chooses, such as `[colors]`.
    pub(crate) fn named_strings(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(String, String, Span)> {
        self.table(key, diagnostics).map(|table| table.texts(diagnostics)).unwrap_or_default()
    }

    /// The texts of this table, whose keys the author chooses.
    pub(crate) fn texts(&self, diagnostics: &mut Diagnostics) -> Vec<(String, String, Span)> {
        let mut texts = Vec::new();
        for (name, value) in self.table {
            match value.get_ref() {
                DeValue::String(text) => texts.push((
                    name.get_ref().to_string(),
                    one_line(text),
                    self.place(value.span()),
                )),
                _ => diagnostics.push(self.wrong_type(name.get_ref(), value, super::TEXT)),
            }
        }
        texts
    }

    /// The lists of whole numbers of a table whose keys the author chooses, such as `[process]`.
    pub(crate) fn named_integers(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(String, Vec<i64>, Span)> {
        let Some(outer) = self.table(key, diagnostics) else { return Vec::new() };
        let mut lists = Vec::new();
        for (name, value) in outer.table {
            let numbers: Option<Vec<i64>> = value
                .get_ref()
                .as_array()
                .and_then(|array| array.iter().map(whole_number).collect());
            match numbers {
                Some(numbers) => {
                    lists.push((name.get_ref().to_string(), numbers, self.place(value.span())));
                }
                None => {
                    diagnostics.push(self.wrong_type(name.get_ref(), value, WHOLE_NUMBERS));
                }
            }
        }
        lists
    }

    /// The tables of a list, such as `[[posters]]`.
    pub(crate) fn tables(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<TableReader<'r, 't>> {
        let mut items = Vec::new();
        for value in self.meant(key) {
            match value.get_ref().as_array() {
                Some(array) => items.extend(array),
                None => diagnostics.push(self.wrong_type(key, value, TABLES)),
            }
        }
        // Below a table such as `[contrast]`, the name says so: `[[contrast.site]]`.
        let outer = self.name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
        let name = outer.map_or_else(|| key.to_owned(), |outer| format!("{outer}.{key}"));
        let mut tables = Vec::new();
        for item in items {
            match item.get_ref() {
                DeValue::Table(table) => tables.push(TableReader::new(
                    self.toml,
                    table,
                    item.span(),
                    format!("[[{name}]]"),
                )),
                _ => diagnostics.push(self.wrong_type(key, item, TABLE)),
            }
        }
        tables
    }

    /// Where the value of a key stands; the table where it has none.
    pub(crate) fn span_of(&self, key: &str) -> Span {
        self.table.get(key).map_or_else(|| self.span(), |value| self.place(value.span()))
    }
}
