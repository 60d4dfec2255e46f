//! Numbers, dates, amounts and plural forms as a language writes them, by Unicode's data.

mod formatter;

pub(crate) use formatter::Formatter;
