//! `handbill explain`.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::outcome::{CommandResult, Outcome};
use crate::diag::{Code, closest};
use crate::reference::{self, File, Table};

/// The arguments.
#[derive(Debug, Args)]
pub(in crate::cli) struct Explain {
    /// The code, such as locale/stale, or what has keys: posters, [facts], theme.toml
    code: Option<String>,
}

/// Prints what a code means, or the list of codes.
pub(in crate::cli) fn run(args: &Explain, context: &Context<'_>) -> CommandResult {
    let Some(name) = &args.code else {
        context.reporter.answer(&list());
        return Ok(Outcome::Clean);
    };
    if let Some(keys) = reference::explain(name) {
        context.reporter.answer(&keys);
        return Ok(Outcome::Clean);
    }
    let code = Code::from_name(name).ok_or_else(|| {
        let names = Code::TABLE.iter().map(|entry| entry.name);
        let tables = File::ALL.into_iter().flat_map(reference::tables).map(Table::path);
        let near = closest(name, names.chain(tables))
            .map(|near| format!("; did you mean `{near}`?"))
            .unwrap_or_default();
        format!("there is no code and no table `{name}`{near}")
    })?;
    let entry = code.entry();
    context.reporter.answer(&format!(
        "{} ({})\n\n{}\n\n{}\n",
        entry.name,
        entry.severity.word(),
        entry.summary,
        entry.explanation
    ));
    Ok(Outcome::Clean)
}

fn list() -> String {
    let width = Code::TABLE.iter().map(|entry| entry.name.len()).max().unwrap_or_default();
    Code::TABLE.iter().map(|entry| format!("{:width$}  {}\n", entry.name, entry.summary)).collect()
}
