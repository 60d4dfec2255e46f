//! Numbers, dates, amounts and plural forms as a language writes them, by Unicode's data.

mod formatter;
mod plural;

pub(crate) use formatter::Formatter;
pub(crate) use plural::plural_names;
