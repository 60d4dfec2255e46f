//! The rows of the table of codes: name, severity, summary, explanation.
//!
//! Each file is a macro that adds its rows to those before it, and hands all to the next.

mod looks;
mod output;
mod sources;

macro_rules! all_codes {
    ($codes:ident) => {
        sources! { [looks output $codes] }
    };
}

pub(super) use {all_codes, looks::looks, output::output, sources::sources};
