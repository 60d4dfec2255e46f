//! Every key that an author can write, with what it takes: the reference in `docs/reference/`, the
//! JSON Schemas beside it and `handbill explain` are made from these tables.
//!
//! A test gives each table a key that nobody knows, and compares the keys that the loader then
//! offers with those named here.

mod campaign;
mod document;
mod key;
mod locale;
mod markup;
mod page;
mod schema;
mod theme;

pub use document::{document, explain};
pub use key::{Field, File, Key, Table};
pub use schema::schema;

/// The tables of a file, in the order in which people write them.
pub fn tables(file: File) -> &'static [Table] {
    match file {
        File::Campaign => campaign::TABLES,
        File::Page => page::TABLES,
        File::Theme => theme::TABLES,
        File::Locale => locale::TABLES,
    }
}
