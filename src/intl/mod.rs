//! Numbers, dates, amounts, plural forms and ends of lines as a language writes them, by Unicode's
//! data.

mod formatter;
mod line_join;
mod money;
mod percent;
mod plural;
mod punctuation;

pub(crate) use formatter::Formatter;
pub(crate) use line_join::{is_unspaced, joins_without_space};
pub(crate) use plural::plural_names;
pub(crate) use punctuation::sentence;
